package dev.tallystick.testkit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.candidate.PersonName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The name on one document, in Latin letters as its authority spells them. */
record PrintedName(String given, String middle, String family, String full) {

    /** Doc 9303 part 3, section 6: spellings of letters that no plain letter stands for. */
    private static final ImmutableMap<String, String> TWO_LETTERS = ImmutableMap.<String, String>builder()
            .put("Ä", "AE")
            .put("Ö", "OE")
            .put("Ü", "UE")
            .put("Å", "AA")
            .put("Ø", "OE")
            .put("Æ", "AE")
            .buildOrThrow();

    static PrintedName of(Draw draw, PersonName name) {
        String full = name.full().orElse("");
        String given = name.given().orElse(full);
        String family = name.family().orElse("");
        // Some authorities leave out names between the others.
        String middle = draw.chance(0.25) ? "" : name.middle().orElse("");
        if (draw.chance(0.05) && family.indexOf(' ') > 0 && !family.startsWith("von") && !family.startsWith("bin")) {
            family = Splitter.on(' ').splitToList(family).get(0);
        }
        return new PrintedName(
                HolderForms.romanised(draw, given),
                HolderForms.romanised(draw, middle),
                HolderForms.romanised(draw, family),
                full);
    }

    /**
     * What is read above the zone: capitals, either order, a comma. One in twelve shows initials, 3 % are cut, 1 % have a
     * slip of the host's clerk, and some documents show the name in its own script.
     */
    String printed(Draw draw) {
        if (draw.chance(0.08)) {
            return full;
        }
        String all = (given + " " + middle).strip();
        if (draw.chance(0.08) && !family.isEmpty()) {
            all = all.substring(0, all.offsetByCodePoints(0, 1)) + draw.of(".", "");
        }
        String text = switch (draw.between(0, 4)) {
            case 0, 1 -> upper(draw, family + " " + all);
            case 2 -> upper(draw, all + " " + family);
            case 3 -> family.isEmpty() ? upper(draw, all) : upper(draw, family + ", " + all);
            default -> all + " " + family;
        };
        text = text.strip();
        if (draw.chance(0.03) && text.length() > 14) {
            text = text.substring(0, draw.between(12, text.length() - 1)).strip();
        }
        return draw.chance(0.01) ? draw.typo(text) : text;
    }

    String primary(Draw draw) {
        return zoned(draw, family.isEmpty() ? given : family);
    }

    String secondary(Draw draw) {
        return family.isEmpty() ? "" : zoned(draw, (given + " " + middle).strip());
    }

    /** Both identifiers, cut at the end as part 3 cuts: at least a letter of the secondary one stays. */
    static String field(String primary, String secondary, int width) {
        String first = primary.length() > width - 3 ? trimmed(primary.substring(0, width - 3)) : primary;
        String whole = secondary.isEmpty() ? first : first + "<<" + secondary;
        return whole.length() <= width ? whole : trimmed(whole.substring(0, width));
    }

    private static String trimmed(String cut) {
        return cut.replaceFirst("<+$", "");
    }

    private static String upper(Draw draw, String text) {
        return draw.chance(0.8) ? HolderForms.plain(text).toUpperCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
    }

    private static String zoned(Draw draw, String name) {
        String text = name.toUpperCase(Locale.ROOT);
        if (draw.chance(0.7)) {
            text = text.codePoints()
                    .mapToObj(Character::toString)
                    .map(letter -> TWO_LETTERS.getOrDefault(letter, letter))
                    .collect(Collectors.joining());
        }
        List<String> words = Splitter.onPattern("[^A-Z]+")
                .omitEmptyStrings()
                .splitToList(HolderForms.plain(text).toUpperCase(Locale.ROOT).replaceAll("['’]", ""));
        return String.join("<", words);
    }
}
