package dev.tallystick.testkit;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Machine-readable zones that keep ICAO Doc 9303, as jqwik arbitraries. */
public final class ZoneArbitraries {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String LETTERS_AND_DIGITS = LETTERS + "0123456789";

    private ZoneArbitraries() {}

    /**
     * Returns zones of all five formats: long document numbers, names that fill their field and are shortened, one name
     * only, unknown parts of birth dates, with and without optional data.
     *
     * @return an arbitrary of zones
     */
    public static Arbitrary<ZoneSample> zones() {
        return Arbitraries.randomValue(random -> {
            Draw draw = new Draw(random);
            return zone(draw, draw.of("TD1", "TD2", "TD3", "MRV_A", "MRV_B"));
        });
    }

    static ZoneSample zone(Draw draw, String format) {
        boolean isCard = format.equals("TD1") || format.equals("TD2");
        int longest = ZoneSample.optionalWidth(format) - 2;
        String number = text(draw, LETTERS_AND_DIGITS, 1, 9);
        if (isCard && draw.chance(0.3)) {
            number = text(draw, LETTERS_AND_DIGITS, 10, 9 + longest);
        }
        int room = number.length() > 9 ? longest - (number.length() - 9) : longest + 2;
        String optional = draw.chance(0.5) ? "" : text(draw, LETTERS_AND_DIGITS, 0, room);
        String further = format.equals("TD1") && draw.chance(0.5) ? text(draw, LETTERS_AND_DIGITS, 1, 11) : "";
        String name = name(draw, ZoneSample.nameWidth(format));
        int separator = name.indexOf("<<");
        ZoneSample.Values values = new ZoneSample.Values(
                code(draw, format),
                draw.of("UTO", "PRT", "D", "UNO", "USA", "XOM", "RKS", "CAN", "VNM", "XXB"),
                number,
                separator < 0 ? name : name.substring(0, separator),
                separator < 0 ? "" : name.substring(separator + 2),
                name,
                birthDate(draw),
                date(draw),
                optional,
                further);
        return ZoneSample.of(format, values, draw.of("M", "F", "<") + draw.of("UTO", "D<<", "XXA", "PRT", "NGA"));
    }

    private static String code(Draw draw, String format) {
        return switch (format) {
            case "TD1", "TD2" -> draw.of("I", "ID", "A", "C", "IR");
            case "TD3" -> draw.of("P", "PP", "PD");
            default -> draw.of("V", "VC");
        };
    }

    private static String birthDate(Draw draw) {
        String date = date(draw);
        int known = draw.chance(0.8) ? 6 : draw.of(0, 2, 4);
        return Strings.padEnd(date.substring(0, known), 6, '<');
    }

    private static String date(Draw draw) {
        return draw.digits(2) + two(draw.between(1, 12)) + two(draw.between(1, 28));
    }

    private static String two(int number) {
        return Strings.padStart(Integer.toString(number), 2, '0');
    }

    /**
     * A name cut as the standard cuts: it ends with a letter, keeps one letter of the secondary identifier and leaves
     * none of its names empty.
     */
    private static String name(Draw draw, int width) {
        List<String> primary = names(draw, draw.between(1, 3));
        String secondary = String.join("<", names(draw, draw.of(0, 1, 1, 2, 4)));
        String rest = secondary.isEmpty() ? "" : "<<" + secondary;
        String whole = String.join("<", primary) + rest;
        while (whole.length() > width) {
            String cut = whole.substring(0, width);
            if (!cut.endsWith("<") && (rest.isEmpty() || cut.contains("<<"))) {
                return cut;
            }
            shorten(primary);
            if (primary.contains("")) {
                return name(draw, width);
            }
            whole = String.join("<", primary) + rest;
        }
        return whole;
    }

    private static void shorten(List<String> names) {
        int longest = 0;
        for (int i = 1; i < names.size(); i++) {
            longest = names.get(i).length() > names.get(longest).length() ? i : longest;
        }
        String name = names.get(longest);
        names.set(longest, name.substring(0, name.length() - 1));
    }

    /** No name has K three times in a row: readers write fillers so. */
    private static List<String> names(Draw draw, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(text(draw, LETTERS, 1, 14).replaceAll("K{3,}", "KAK"));
        }
        return names;
    }

    private static String text(Draw draw, String alphabet, int least, int most) {
        StringBuilder text = new StringBuilder();
        for (int length = draw.between(least, most); length > 0; length--) {
            text.append(alphabet.charAt(draw.between(0, alphabet.length() - 1)));
        }
        return text.toString();
    }
}
