package dev.tallystick.json;

import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.place.Country;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One value of a résumé; what is not as the public schema has it counts as absent. */
final class ResumeItem {

    private static final Set<String> GOES_ON = Set.of("present", "current", "now", "today", "ongoing");

    private final Located value;

    ResumeItem(Located value) {
        this.value = value;
    }

    Optional<String> text(String name) {
        return value.find(name)
                .filter(member -> member.is(Located.Kind.STRING))
                .map(member -> member.text().strip())
                .filter(text -> !text.isEmpty());
    }

    Optional<ResumeItem> object(String name) {
        return value.find(name).filter(member -> member.is(Located.Kind.OBJECT)).map(ResumeItem::new);
    }

    List<ResumeItem> objects(String name) {
        return value.find(name).map(Located::items).orElse(List.of()).stream()
                .filter(item -> item.is(Located.Kind.OBJECT))
                .map(ResumeItem::new)
                .toList();
    }

    Optional<Country> country() {
        return text("countryCode").map(code -> code.toUpperCase(Locale.ROOT)).flatMap(Country::find);
    }

    /** Returns the period; none if a date is not readable, since an end left out would mean that it goes on. */
    Optional<DateRange> period() {
        Optional<String> start = text("startDate");
        Optional<String> end = text("endDate").filter(text -> !GOES_ON.contains(text.toLowerCase(Locale.ROOT)));
        Optional<PartialDate> from = start.flatMap(ResumeItem::date);
        Optional<PartialDate> to = end.flatMap(ResumeItem::date);
        if (from.isPresent() != start.isPresent() || to.isPresent() != end.isPresent()) {
            return Optional.empty();
        }
        return from.isPresent() || to.isPresent() ? Optional.of(new DateRange(from, to)) : Optional.empty();
    }

    private static Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
