package dev.tallystick.name;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.tallystick.name.NameToken.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares the names of persons, in and between Latin, Cyrillic, Greek, Arabic, Hebrew, Devanagari, Thai and Han letters,
 * kana and Hangul.
 *
 * <p>Names are read into parts; each part of one name is paired with the part of the other that it fits best; the grade
 * follows from how the pairs fit and from what is left over. Either order of given and family name is read. Titles count
 * for nothing; "junior" against "senior" is a contradiction. A slip of the pen is allowed for only where it does not lead
 * from one name in use to another. Nothing but the letters is compared: no sex, origin or nationality is read from a
 * name.
 *
 * <p>The comparison is symmetric, deterministic and independent of the locale. It reads the first
 * {@value NameReader#MAX_LENGTH} characters of a name and accepts any text.
 */
public final class PersonNames {

    private static final Comparator<PersonNameComparison> MOST_ALIKE =
            Comparator.comparing(PersonNameComparison::grade);

    private PersonNames() {}

    /**
     * Compares two names.
     *
     * @param first a name as written
     * @param second another
     * @return the grade with its reasons; {@link NameGrade#UNDECIDED} if a name holds no letter
     */
    public static PersonNameComparison compare(String first, String second) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        return first.compareTo(second) <= 0
                ? compare(NameReader.read(first), NameReader.read(second))
                : compare(NameReader.read(second), NameReader.read(first)).mirrored();
    }

    /**
     * Compares two names whose parts are known, as far as they are. A name that lacks its given or its family name is
     * read from {@link StructuredName#full()}. Given and family name in each other's place count as another order.
     *
     * @param first a name
     * @param second another
     * @return the grade with its reasons; {@link NameGrade#UNDECIDED} if a name holds no letter
     */
    public static PersonNameComparison compare(StructuredName first, StructuredName second) {
        int order = first.given().compareTo(second.given());
        order = order != 0 ? order : first.family().compareTo(second.family());
        order = order != 0 ? order : first.middle().compareTo(second.middle());
        order = order != 0 ? order : first.full().compareTo(second.full());
        return order <= 0
                ? compare(read(first), read(second))
                : compare(read(second), read(first)).mirrored();
    }

    /**
     * Tells whether a name is that of an organisation.
     *
     * @param name a name as written
     * @return true if it has a legal form or words that only names of organisations have
     */
    public static boolean isOrganisation(String name) {
        return NameReader.read(requireNonNull(name, "name")).organisation();
    }

    /**
     * Tells whether the names of two people share a part that speaks for a tie between them, such as a family name or a
     * given name that few bear.
     *
     * <p>A given name that is among the most frequent of some country speaks for none if it stands first in both names and
     * each has another part. Initials and slips of the pen agree too easily to count.
     *
     * @param own the name of one person
     * @param other that of another, as written
     * @return true if they do
     */
    public static boolean shareTellingPart(StructuredName own, String other) {
        return SharedNames.share(own, requireNonNull(other, "other"));
    }

    /** Loads all tables and transliterators, which otherwise happens with the first name that needs them. */
    public static void warmUp() {
        PersonNameComparison latin = compare("Anna Kim", "Anna Lee");
        PersonNameComparison han = compare("王", "Wang");
        if (latin.isMatch() || han.grade() == NameGrade.ORGANISATION) {
            throw new IllegalStateException("tables of names are damaged");
        }
    }

    static ReadName read(StructuredName name) {
        if (name.given().isBlank() || name.family().isBlank()) {
            String full = name.full().isBlank()
                    ? (name.given() + " " + name.middle() + " " + name.family()).strip()
                    : name.full();
            return NameReader.read(full);
        }
        ReadName given = NameReader.read(name.given(), Role.GIVEN);
        ReadName middle = NameReader.read(name.middle(), Role.UNKNOWN);
        ReadName family = NameReader.read(name.family(), Role.FAMILY);
        List<NameToken> tokens = new ArrayList<>();
        tokens.addAll(given.tokens());
        tokens.addAll(middle.tokens());
        tokens.addAll(family.tokens());
        int generation = Math.max(given.generation(), Math.max(middle.generation(), family.generation()));
        return new ReadName(ImmutableList.copyOf(tokens), generation, given.organisation() || family.organisation());
    }

    static PersonNameComparison compare(ReadName first, ReadName second) {
        if (first.isEmpty() || second.isEmpty()) {
            return PersonNameComparison.of(NameGrade.UNDECIDED, "a name without letters");
        }
        if (first.organisation() || second.organisation()) {
            return first.organisation()
                            && second.organisation()
                            && first.letters().equals(second.letters())
                    ? PersonNameComparison.of(NameGrade.SAME, "the same letters")
                    : PersonNameComparison.of(NameGrade.ORGANISATION, "the name of an organisation");
        }
        boolean sameLetters = first.letters().equals(second.letters());
        boolean hanFirst = first.holds(NameScript.HAN);
        boolean hanSecond = second.holds(NameScript.HAN);
        if (!sameLetters && hanFirst && hanSecond) {
            return NameGrading.grade(partedIfHan(first), partedIfHan(second));
        }
        if (hanFirst != hanSecond) {
            return hanFirst ? han(first, second) : han(second, first).mirrored();
        }
        PersonNameComparison result = NameGrading.grade(first, second);
        boolean together = sameLetters
                && result.grade().compareTo(NameGrade.EQUIVALENT) > 0
                && first.generation() == second.generation();
        return together
                ? new PersonNameComparison(
                        first.tokens().size() == second.tokens().size() ? NameGrade.SAME : NameGrade.EQUIVALENT,
                        "the same letters",
                        result.tokens(),
                        result.commonness())
                : result;
    }

    private static ReadName partedIfHan(ReadName name) {
        for (NameToken token : name.tokens()) {
            if (token.script() != NameScript.HAN) {
                return name;
            }
        }
        return HanNames.parted(name);
    }

    /** The reading of Han characters is open unless a table or pinyin settles it. */
    private static PersonNameComparison han(ReadName han, ReadName other) {
        List<HanNames.Reading> readings = HanNames.readings(han);
        PersonNameComparison best = readings.stream()
                .map(reading -> NameGrading.grade(reading.name(), other))
                .min(MOST_ALIKE)
                .orElseGet(() -> PersonNameComparison.of(NameGrade.UNDECIDED, "characters whose reading is open"));
        boolean settled = best.grade() != NameGrade.DIFFERENT
                || (isPinyin(other) && !hasCustomaryFamilyName(readings, other))
                || readings.stream().anyMatch(HanNames.Reading::isFull);
        return settled
                ? best
                : new PersonNameComparison(
                        NameGrade.UNDECIDED, "characters whose reading is open", best.tokens(), best.commonness());
    }

    /** A family name in a spelling other than pinyin comes with a given name in the same. */
    private static boolean hasCustomaryFamilyName(List<HanNames.Reading> readings, ReadName other) {
        for (HanNames.Reading reading : readings) {
            NameToken family = reading.name().tokens().get(0);
            for (NameToken token : other.tokens()) {
                SoundPattern pattern = family.pattern();
                if (pattern != null
                        && pattern.matches(token.latin())
                        && !family.latin().equals(token.latin())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Many a name of another language can be read as syllables of pinyin; hardly one bears a Chinese surname too. */
    private static boolean isPinyin(ReadName name) {
        boolean hasSurname = false;
        for (NameToken token : name.tokens()) {
            if (!token.isLatin() || !ChineseSyllables.isWordOfPinyin(token.latin())) {
                return false;
            }
            hasSurname |= FamilyNames.isChinese(token.latin());
        }
        return hasSurname && name.tokens().size() > 1;
    }
}
