package dev.tallystick.check;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.PersonNames;
import dev.tallystick.name.TokenMatch;
import dev.tallystick.name.TokenRelation;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of the person, in a number that can be compared, against names that documents, accounts and people show.
 * Immutable.
 *
 * <p>Another name is one that is surely no name of the person: whole, without figures and signs of user names and captions,
 * without words of greetings and captions, not ending in a word without a capital, of no organisation, and with no part in
 * common.
 */
public final class OwnNames {

    /** How a name that is shown stands to the names of the person. */
    public enum Verdict {
        /** It is one of them. */
        KNOWN,
        /** It is surely another. */
        OTHER,
        /** It cannot be told. */
        OPEN
    }

    /** Beyond so many names nobody is judged: one that is left out could be the one that fits. */
    private static final int MOST = 32;

    /** Longer than any name: it is a description. */
    private static final int LONGEST = 200;

    private static final int MOST_WORDS = 12;

    private static final Splitter WORDS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.is(','))).omitEmptyStrings();

    /** What may stand behind a word. */
    private static final CharMatcher AFTER = CharMatcher.anyOf("!?.;\"'");

    /** Scripts that write a whole name in one word. */
    private static final ImmutableSet<UnicodeScript> WITHOUT_BLANKS = ImmutableSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI);

    /** Signs of user names, captions and pairs of people. */
    private static final String SIGNS = "@_#/\\|:\uFF1A\u00A9&";

    /**
     * Words of what stands in the place of a name beside a picture or on a profile: greetings, captions, news and bodies.
     * Few and of one language, since whoever bears one of them as a name is merely not judged.
     */
    private static final ImmutableSet<String> NO_NAMES = ImmutableSet.of(
            "account",
            "birthday",
            "board",
            "by",
            "directors",
            "happy",
            "hire",
            "hiring",
            "leave",
            "new",
            "of",
            "our",
            "photo",
            "picture",
            "profile",
            "team");

    private final ImmutableList<PersonName> names;
    private final KnownNames known;

    private OwnNames(List<PersonName> names) {
        this.names = ImmutableList.copyOf(names);
        this.known = KnownNames.of(names);
    }

    /**
     * Returns the names of a person.
     *
     * @param names names as the host holds them
     * @return the names, empty if there is none that the person goes by now, or there are more than 32: one that is left out
     *     could be the one that fits
     */
    public static Optional<OwnNames> of(List<PersonName> names) {
        OwnNames own = new OwnNames(names);
        return names.size() > MOST || own.known.current().isEmpty() ? Optional.empty() : Optional.of(own);
    }

    /**
     * Returns what is needed to compare, where {@link #of} is empty.
     *
     * @param names names as the host holds them
     * @return what is missing
     */
    public static Missing missing(List<PersonName> names) {
        return names.size() > MOST
                ? Missing.of(
                        PersonName.KIND,
                        Missing.Reason.INVALID,
                        "the names of the person, at most " + MOST + " of them, since more are not compared")
                : Missing.absent(PersonName.KIND, "the name that the person goes by");
    }

    /**
     * Returns the names as they were given.
     *
     * @return the names
     */
    public List<PersonName> all() {
        return names;
    }

    /**
     * Returns the name to cite.
     *
     * @return the fact of the name that the person goes by now
     */
    public Fact current() {
        return Fact.ofName(known.current().orElseThrow());
    }

    /**
     * Compares a name with the one that it fits best.
     *
     * @param shown a name as shown elsewhere
     * @return the grade, see {@link KnownNames#closest}
     */
    public NameGrade closest(String shown) {
        return known.closest(shown).grade();
    }

    /**
     * Tells how a name stands to the names of the person.
     *
     * @param shown a name as an account or a person shows it; text of more than 200 characters or 12 words is no name
     * @return the verdict, {@link Verdict#OPEN} for user names, single words and names with a part in common
     */
    public Verdict verdict(String shown) {
        if (isTooLong(shown)) {
            return Verdict.OPEN;
        }
        NameGrade grade = closest(shown);
        if (grade.compareTo(NameGrade.VARIANT) <= 0) {
            return Verdict.KNOWN;
        }
        boolean isOther = grade == NameGrade.DIFFERENT && isWholeName(shown) && !sharesPart(shown);
        return isOther ? Verdict.OTHER : Verdict.OPEN;
    }

    /**
     * Tells whether two names are one as written in two ways.
     *
     * @param first a name
     * @param second a name
     * @return true if they are; false if one of them is too long to be a name
     */
    public static boolean areOne(String first, String second) {
        return !isTooLong(first)
                && !isTooLong(second)
                && PersonNames.compare(first, second).grade().compareTo(NameGrade.VARIANT) <= 0;
    }

    /**
     * Tells whether two names are surely of two people, as far as names tell.
     *
     * @param first a name
     * @param second a name
     * @return true if both are whole names that differ and have no part in common
     */
    public static boolean areSurelyTwo(String first, String second) {
        return !isTooLong(first)
                && !isTooLong(second)
                && isWholeName(first)
                && isWholeName(second)
                && PersonNames.compare(first, second).grade() == NameGrade.DIFFERENT
                && !sharePart(first, second);
    }

    private static boolean isTooLong(String text) {
        return text.length() > LONGEST || WORDS.splitToStream(text).count() > MOST_WORDS;
    }

    private static boolean isWholeName(String shown) {
        if (shown.codePoints().anyMatch(sign -> Character.isDigit(sign) || SIGNS.indexOf(sign) >= 0)) {
            return false;
        }
        List<String> words = WORDS.splitToStream(shown)
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .toList();
        if (words.isEmpty()
                || isSmall(words.get(words.size() - 1))
                || words.stream()
                        .anyMatch(word ->
                                NO_NAMES.contains(AFTER.trimTrailingFrom(word).toLowerCase(Locale.ROOT)))) {
            return false;
        }
        boolean isInOneWord = shown.codePoints().mapToObj(UnicodeScript::of).anyMatch(WITHOUT_BLANKS::contains);
        return isInOneWord || words.size() > 1;
    }

    /** A description mostly ends in a word without a capital; letters of scripts that have none are not small. */
    private static boolean isSmall(String word) {
        int first = word.codePointAt(0);
        return Character.isLowerCase(first) && Character.toTitleCase(first) != first;
    }

    /**
     * Tells whether a name has a part in common with one of the person: a family keeps one, and so does who takes another.
     *
     * @param shown a name as shown elsewhere
     * @return true if a word or a form of it is surely the same
     */
    public boolean sharesPart(String shown) {
        return names.stream()
                .flatMap(name -> Stream.of(name.written(), name.given(), name.family()))
                .flatMap(Optional::stream)
                .anyMatch(own -> sharePart(own, shown));
    }

    /**
     * Tells whether two names surely have a part in common.
     *
     * @param first a name
     * @param second a name
     * @return true if a word or a form of it is the same
     */
    public static boolean sharePart(String first, String second) {
        return PersonNames.compare(first, second).tokens().stream().anyMatch(OwnNames::isShared);
    }

    /** An initial and a slip of the pen agree too easily with the name of somebody else. */
    private static boolean isShared(TokenMatch match) {
        return match.relation().compareTo(TokenRelation.SURNAME_FORM) <= 0 && !isInitial(match.first());
    }

    private static boolean isInitial(String token) {
        return token.length() == 1 && UnicodeScript.of(token.charAt(0)) == UnicodeScript.LATIN;
    }

    /** Tells how many names there are, and no name. */
    @Override
    public String toString() {
        return "OwnNames[" + names.size() + "]";
    }
}
