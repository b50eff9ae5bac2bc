package dev.tallystick.kyc.mrz;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.tallystick.reference.ReferenceTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names in Latin, Cyrillic and Arabic letters as a machine-readable zone may write them: the tables of ICAO Doc 9303-3,
 * section 6, with the alternatives and language variants that they give.
 *
 * <p>Blanks, hyphens and commas separate names, other punctuation is left out (part 3, section 4.6). A Latin letter with
 * marks that the table does not list is written without them.
 *
 * <p>The tables are recommendations. States follow laws of their own, and names in Arabic letters are mostly transcribed
 * by ear: a match says that two spellings may be one name, the lack of a match says nothing.
 */
public final class Transliteration {

    /** The longest name that is looked at, in characters. */
    public static final int MAX_LENGTH = 200;

    /** The most spellings that {@link #candidates} returns. */
    public static final int MAX_CANDIDATES = 32;

    private static final Splitter COMPONENTS = Splitter.on(Characters.FILLER).omitEmptyStrings();

    private Transliteration() {}

    /**
     * Returns the table.
     *
     * @return one row for each character, language and place in a name, with its source
     */
    public static ReferenceTable table() {
        return TransliterationTable.TABLE;
    }

    /**
     * Tells whether every letter of a name can be transliterated.
     *
     * @param name a name
     * @return false if it is longer than {@value #MAX_LENGTH} characters or has letters of other scripts, or digits
     */
    public static boolean covers(String name) {
        return name.length() <= MAX_LENGTH && Spelling.covers(name);
    }

    /**
     * Returns how a zone may write a name.
     *
     * @param nationalCharacters the name of one identifier, for example {@code Müller}
     * @return identifiers such as {@code MUELLER}, {@code MUXXLLER} and {@code MULLER}, the recommended one first, at most
     *     {@value #MAX_CANDIDATES}; none if the name is not covered
     */
    public static List<String> candidates(String nationalCharacters) {
        if (!covers(nationalCharacters)) {
            return ImmutableList.of();
        }
        Set<String> candidates = new LinkedHashSet<>();
        for (String language : TransliterationTable.languages(Spelling.normal(nationalCharacters))) {
            candidates.addAll(spellings(Spelling.of(nationalCharacters, language)));
        }
        return candidates.stream()
                .filter(candidate -> !candidate.isEmpty())
                .limit(MAX_CANDIDATES)
                .toList();
    }

    /**
     * Tells whether a zone may write a name so. A filler between two names may be missing.
     *
     * @param nameAsWritten the name of one identifier, for example {@code Müller-Straße}
     * @param mrzIdentifier the identifier, for example {@code MUELLER<STRASSE}; fillers at its end are left out
     * @return true if so; also if both are empty
     */
    public static boolean matches(String nameAsWritten, String mrzIdentifier) {
        String identifier = Characters.stripEnd(mrzIdentifier);
        return readable(nameAsWritten, identifier)
                && TransliterationTable.languages(Spelling.normal(nameAsWritten)).stream()
                        .anyMatch(
                                language -> Spelling.of(nameAsWritten, language).matches(identifier));
    }

    /**
     * Tells whether a zone may write a name so where the field is too short for it: each name may be cut down to its
     * first letter, and names at the end may be left out (parts 4 to 7, truncation of names).
     *
     * @param nameAsWritten the name of one identifier
     * @param mrzIdentifier the identifier; fillers at its end are left out
     * @return true if so, and whenever {@link #matches} is
     */
    public static boolean matchesTruncated(String nameAsWritten, String mrzIdentifier) {
        String identifier = Characters.stripEnd(mrzIdentifier);
        List<String> components = COMPONENTS.splitToList(identifier);
        return matches(nameAsWritten, mrzIdentifier)
                || (readable(nameAsWritten, identifier)
                        && TransliterationTable.languages(Spelling.normal(nameAsWritten)).stream()
                                .anyMatch(language ->
                                        Spelling.of(nameAsWritten, language).beginsWith(components)));
    }

    private static boolean readable(String name, String identifier) {
        return covers(name) && identifier.length() <= MAX_LENGTH;
    }

    private static List<String> spellings(Spelling spelling) {
        List<String> spellings = new ArrayList<>(List.of(""));
        for (List<String> letter : spelling.letters()) {
            List<String> longer = new ArrayList<>();
            for (String beginning : spellings) {
                for (String value : letter) {
                    if (longer.size() < MAX_CANDIDATES) {
                        longer.add(beginning + value);
                    }
                }
            }
            spellings = longer;
        }
        return spellings;
    }
}
