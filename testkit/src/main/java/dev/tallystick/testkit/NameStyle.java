package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PersonName;
import java.util.List;

/** How the names of a culture are built and written. */
record NameStyle(String culture, String order, List<String> given, List<String> family, List<String> middle) {

    static final ImmutableList<NameStyle> ALL = Lines.of("names.txt").stream()
            .map(row -> new NameStyle(
                    row.get(0), row.get(1), Lines.list(row.get(2)), Lines.list(row.get(3)), Lines.list(row.get(4))))
            .collect(ImmutableList.toImmutableList());

    static NameStyle ordered(Draw draw, String order) {
        return draw.of(ALL.stream().filter(style -> style.order.equals(order)).toList());
    }

    PersonName.Builder name(Draw draw, NameRole role) {
        String first = draw.of(given);
        PersonName.Builder name = PersonName.builder().given(first).role(role);
        switch (order) {
            case "M" -> name.full(first);
            case "D" -> {
                String families = String.join(" ", draw.some(family, 2));
                name.family(families).full(first + " " + families);
            }
            case "F" -> {
                String last = draw.of(family);
                name.family(last).full(isSpaced(last) ? last + " " + first : last + first);
            }
            case "P" -> {
                String last = draw.of(family);
                String between = draw.of(middle);
                name.family(last).middle(between).full(first + " " + between + " " + last);
            }
            default -> {
                String last = draw.of(family);
                name.family(last).full(first + " " + last);
            }
        }
        return name;
    }

    /** Whether family and given name are parted by a space: not in the scripts of East Asia. */
    private static boolean isSpaced(String name) {
        return name.codePointAt(0) < 0x3000;
    }
}
