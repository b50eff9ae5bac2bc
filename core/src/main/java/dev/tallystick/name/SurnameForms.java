package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Endings in which the surname of one family varies from member to member: "Ivanov" and "Ivanova". */
final class SurnameForms {

    private static final ImmutableList<List<String>> ENDINGS = ImmutableList.of(
            List.of("ov", "ova"),
            List.of("off", "ova"),
            List.of("ev", "eva"),
            List.of("yov", "yova"),
            List.of("in", "ina"),
            List.of("yn", "yna"),
            List.of("ski", "ska", "skaya", "skaia", "skaja"),
            List.of("sky", "ska", "skaya", "skaia", "skaja"),
            List.of("skyi", "ska"),
            List.of("skiy", "skaya", "skaia"),
            List.of("skii", "skaya", "skaia"),
            List.of("skyy", "ska", "skaya"),
            List.of("cki", "cka"),
            List.of("dzki", "dzka"),
            List.of("tsky", "tska", "tskaya"),
            List.of("oy", "aya"),
            List.of("iy", "aya"),
            List.of("y", "a"),
            List.of("ny", "na"),
            List.of("as", "iene", "aite"),
            List.of("is", "iene", "yte"),
            List.of("us", "iene", "ute"),
            List.of("os", "ou"),
            List.of("is", "i"),
            List.of("as", "a"),
            List.of("is", "ou"),
            List.of("ins", "ina"),
            List.of("ns", "na"));
    private static final String CZECH = "ova";
    private static final int MIN_STEM = 3;

    private SurnameForms() {}

    static boolean areForms(String first, String second) {
        if (!first.regionMatches(0, second, 0, MIN_STEM)) {
            return false;
        }
        for (List<String> endings : ENDINGS) {
            for (int i = 1; i < endings.size(); i++) {
                if (differIn(first, second, endings.get(0), endings.get(i))
                        || differIn(second, first, endings.get(0), endings.get(i))) {
                    return true;
                }
            }
        }
        return isCzech(first, second) || isCzech(second, first);
    }

    /**
     * Returns what a surname shares with every other form of it: the stem behind each ending, with the ending's row and
     * side; two forms have a stem in common, of one row and of either side.
     *
     * @param mirrored whether to name the other side, as one that looks for the other form does
     */
    static List<String> stems(String surname, boolean mirrored) {
        char own = mirrored ? '1' : '0';
        char other = mirrored ? '0' : '1';
        List<String> stems = new ArrayList<>();
        for (int row = 0; row < ENDINGS.size(); row++) {
            List<String> endings = ENDINGS.get(row);
            for (int i = 0; i < endings.size(); i++) {
                int stem = surname.length() - endings.get(i).length();
                if (stem >= MIN_STEM && surname.endsWith(endings.get(i))) {
                    stems.add((i == 0 ? own : other) + "" + row + ' ' + surname.substring(0, stem));
                }
            }
        }
        if (surname.length() >= MIN_STEM) {
            stems.add(own + CZECH + ' ' + surname);
        }
        if (surname.endsWith("ek")) {
            stems.add(own + CZECH + ' ' + surname.substring(0, surname.length() - 2) + 'k');
        }
        if (surname.endsWith(CZECH)) {
            stems.add(other + CZECH + ' ' + surname.substring(0, surname.length() - CZECH.length()));
        }
        return stems;
    }

    private static boolean differIn(String first, String second, String ending, String other) {
        int stem = first.length() - ending.length();
        return stem >= MIN_STEM
                && second.length() - other.length() == stem
                && first.endsWith(ending)
                && second.endsWith(other)
                && first.regionMatches(0, second, 0, stem);
    }

    private static boolean isCzech(String stem, String form) {
        if (!form.endsWith(CZECH)) {
            return false;
        }
        String root = form.substring(0, form.length() - CZECH.length());
        boolean elided = stem.endsWith("ek") && root.equals(stem.substring(0, stem.length() - 2) + "k");
        return root.length() >= MIN_STEM && (root.equals(stem) || elided);
    }
}
