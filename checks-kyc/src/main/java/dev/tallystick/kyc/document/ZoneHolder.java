package dev.tallystick.kyc.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.tallystick.kyc.mrz.Transliteration;
import dev.tallystick.kyc.mrz.ZoneName;
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.PersonNames;
import dev.tallystick.name.StructuredName;
import java.util.List;
import java.util.stream.Stream;

/** The printed name of a holder beside the name in a zone. */
final class ZoneHolder {

    private static final Splitter WORDS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.is(','))).omitEmptyStrings();

    private static final int MOST_WORDS = 16;

    private ZoneHolder() {}

    /** Only a name that is surely another, in whatever order, differs; a name cut short only where nothing is left of it. */
    static Likeness compare(String printed, ZoneName zone) {
        if (printed.length() > Transliteration.MAX_LENGTH || zone.primaryNames().isEmpty()) {
            return Likeness.UNKNOWN;
        }
        List<String> words = WORDS.splitToList(printed);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Likeness.UNKNOWN;
        }
        if (mayStandBehind(words, zone)) {
            return Likeness.FITS;
        }
        return switch (grade(printed, zone)) {
            case SAME, EQUIVALENT, INITIALS, VARIANT -> Likeness.FITS;
            case DIFFERENT ->
                zone.mayBeTruncated() && isLeftOf(words, zone.primaryNames()) && isLeftOf(words, zone.secondaryNames())
                        ? Likeness.UNKNOWN
                        : Likeness.DIFFERS;
            default -> Likeness.UNKNOWN;
        };
    }

    /** Tries each place at which the printed name may part into its two identifiers, in both orders. */
    private static boolean mayStandBehind(List<String> words, ZoneName zone) {
        for (int i = 0; i <= words.size(); i++) {
            String first = String.join(" ", words.subList(0, i));
            String second = String.join(" ", words.subList(i, words.size()));
            if (zone.matches(first, second) || zone.matches(second, first)) {
                return true;
            }
        }
        return false;
    }

    private static NameGrade grade(String printed, ZoneName zone) {
        String primary = String.join(" ", zone.primaryNames());
        String secondary = String.join(" ", zone.secondaryNames());
        StructuredName pieces =
                StructuredName.builder().given(secondary).family(primary).build();
        StructuredName whole = StructuredName.builder().full(printed).build();
        return Stream.of(
                        PersonNames.compare(pieces, whole).grade(),
                        PersonNames.compare(secondary + " " + primary, printed).grade(),
                        PersonNames.compare(primary + " " + secondary, printed).grade())
                .filter(grade -> grade != NameGrade.DIFFERENT)
                .findFirst()
                .orElse(NameGrade.DIFFERENT);
    }

    /** Whether one of the names may be what is left of a printed word; nothing at all may be. */
    private static boolean isLeftOf(List<String> words, List<String> names) {
        return names.isEmpty()
                || names.stream()
                        .anyMatch(
                                name -> words.stream().anyMatch(word -> Transliteration.matchesTruncated(word, name)));
    }
}
