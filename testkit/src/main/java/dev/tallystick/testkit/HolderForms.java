package dev.tallystick.testkit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.candidate.PersonName;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How banks, payroll forms and people themselves write the name of one person. */
final class HolderForms {

    private static final ImmutableMap<String, List<String>> ROMANISED = Lines.of("romanised.txt").stream()
            .collect(ImmutableMap.toImmutableMap(
                    row -> row.get(0), row -> Splitter.on(';').splitToList(row.get(1))));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private HolderForms() {}

    /** Mostly as the person writes it. */
    static String usual(Draw draw, PersonName name) {
        return draw.chance(0.6) ? name.full().orElse("") : odd(draw, name);
    }

    /** In one of the many other ways. */
    static String odd(Draw draw, PersonName name) {
        String full = name.full().orElse("");
        String given = name.given().orElse(full);
        String family = name.family().orElse("");
        boolean isOwnScript = ROMANISED.containsKey(given);
        if (isOwnScript && draw.chance(0.7)) {
            given = romanised(draw, given);
            family = romanised(draw, family);
        } else if (isOwnScript) {
            return full;
        }
        return switch (draw.between(0, 6)) {
            case 0 -> plain(given + " " + family).toUpperCase(Locale.ROOT);
            case 1 -> plain(family + " " + given).toUpperCase(Locale.ROOT);
            case 2 -> (family + ", " + given).replaceFirst("^, ", "");
            case 3 -> family.isEmpty() ? given : given.substring(0, given.offsetByCodePoints(0, 1)) + ". " + family;
            case 4 -> draw.of("Ms ", "Mr ", "Dr. ") + given + " " + family;
            case 5 -> name.middle().map(middle -> full).orElse(given + " " + draw.of("J. ", "M. ", "") + family);
            default -> plain(given + " " + family);
        };
    }

    /** In Latin letters, in one of the spellings in use; a name that has none of these stays. */
    static String romanised(Draw draw, String name) {
        return ROMANISED.containsKey(name) ? draw.of(ROMANISED.getOrDefault(name, List.of(name))) : name;
    }

    /** Without accents, as old systems print it; letters that no accent makes are spelt out. */
    static String plain(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return bare.strip().codePoints().mapToObj(HolderForms::spelt).collect(Collectors.joining());
    }

    private static String spelt(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'ð' -> "d";
            case 'Đ' -> "D";
            case 'đ' -> "d";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'ı' -> "i";
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'Ð' -> "D";
            default -> Character.toString(letter);
        };
    }
}
