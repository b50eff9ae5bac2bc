package dev.tallystick.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys of the parts of a name: two parts that {@link TokenComparison} takes for one name, initials aside, have a key in
 * common, whatever the names around them. The reverse does not hold.
 *
 * <p>Each rule of the comparison has a key of its own. Parts in another script meet Latin ones by
 * {@link SoundSkeleton}; spellings that differ by a slip of the pen meet by the letters that are left after one is taken
 * away.
 */
final class NameKeys {

    /** Whose keys are asked for: those of a name that is stored, or of one that is looked up. Some rules have two sides. */
    enum Side {
        STORED,
        SOUGHT
    }

    private static final int MIN_SLIP = 5;
    private static final int MIN_WITHOUT_ARTICLE = 4;

    private final Side side;
    private final boolean korean;
    private final boolean chinese;
    private final boolean thai;
    private final boolean arabic;

    NameKeys(ReadName name, Side side) {
        this.side = side;
        this.korean = SharedTraits.isKorean(name);
        this.chinese = SharedTraits.isChinese(name);
        this.thai = SharedTraits.isThai(name);
        this.arabic = SharedTraits.isFromArabic(name);
    }

    /** Returns the key of a whole name: names of the same letters are one. */
    static int ofLetters(ReadName name) {
        return hash('W', name.letters());
    }

    /** What the keys of a part depend on beside the part. */
    int traits() {
        return (korean ? 1 : 0) + (chinese ? 2 : 0) + (thai ? 4 : 0) + (arabic ? 8 : 0);
    }

    /** Returns the keys of a part by all rules. */
    Set<Integer> of(NameToken token) {
        Set<Integer> keys = new LinkedHashSet<>();
        if (token.isInitial()) {
            spelling(token.latin(), keys);
            keys.add(hash('T', token.text()));
            return keys;
        }
        common(token, keys);
        String latin = token.latin();
        for (int row : FamilyNames.rows(token.text())) {
            keys.add(hash('F', row));
        }
        for (int row : FamilyNames.rows(latin)) {
            keys.add(hash('F', row));
        }
        if (isComparedByLetters(token)) {
            surnameForms(latin, keys);
            slips(latin, keys);
        }
        return keys;
    }

    /** Returns the keys of parts written as one, by the rules that join them: spelling and transliteration. */
    Set<Integer> ofJoined(NameToken token) {
        Set<Integer> keys = new LinkedHashSet<>();
        common(token, keys);
        return keys;
    }

    private void common(NameToken token, Set<Integer> keys) {
        String latin = token.latin();
        if (!token.isLatin()) {
            keys.add(hash('T', token.text()));
            for (int row : NameForms.rows(token.text())) {
                keys.add(hash('R', row));
            }
        }
        if (!latin.isEmpty()) {
            spelling(latin, keys);
            spelling(token.expanded(), keys);
            for (int row : NameForms.rows(latin)) {
                keys.add(hash('R', row));
            }
            if (isComparedByLetters(token)) {
                byLetters(latin, keys);
            }
        }
        if (token.isLatin() && korean) {
            readings(latin, keys);
            readings(token.expanded(), keys);
        }
        if (token.isLatin() && chinese && ChineseSyllables.isWord(latin)) {
            ChineseSyllables.readings(latin).forEach(reading -> keys.add(hash('C', reading)));
        }
        sounds(token, keys);
    }

    private static void spelling(String latin, Set<Integer> keys) {
        keys.add(hash('S', SpellingKey.of(latin)));
    }

    private static void readings(String latin, Set<Integer> keys) {
        KoreanSyllables.readings(latin).forEach(reading -> keys.add(hash('K', reading)));
    }

    private void byLetters(String latin, Set<Integer> keys) {
        if (latin.length() >= MIN_WITHOUT_ARTICLE) {
            spelling(LatinComparison.withoutArticle(latin), keys);
        }
        if (JapaneseSpelling.isRomaji(latin)) {
            keys.add(hash('J', JapaneseSpelling.key(latin)));
        }
        if (thai) {
            keys.add(hash('H', ThaiSpelling.key(latin)));
        }
        if (GreekSpelling.isLikely(latin)) {
            keys.add(hash('G', GreekSpelling.key(latin)));
        }
        if (SlavicSpelling.isLikely(latin)) {
            keys.add(hash('B', SlavicSpelling.key(latin)));
        }
        if (arabic) {
            ArabicSpelling.keys(latin).forEach(key -> keys.add(hash('A', key)));
        }
        for (int row : SurnameSpellings.rows(latin)) {
            keys.add(hash('V', row));
        }
    }

    /**
     * Latin parts and parts in other scripts lie in two spaces, and each is sought in that of the other. Parts with more
     * skeletons than can be listed meet the others by how skeletons begin, in two more spaces.
     */
    private void sounds(NameToken token, Set<Integer> keys) {
        char latinSpace = 'L';
        char nativeSpace = 'N';
        boolean stored = side == Side.STORED;
        Set<String> written = new LinkedHashSet<>();
        written.add(SoundSkeleton.of(token.latin()));
        if (token.isLatin()) {
            written.add(SoundSkeleton.of(token.expanded()));
            written.add(SoundSkeleton.of(LatinComparison.withoutArticle(token.latin())));
            written.add(SoundSkeleton.of(JapaneseSpelling.key(token.latin())));
            written.forEach(skeleton -> keys.add(hash(stored ? latinSpace : nativeSpace, skeleton)));
        } else {
            Set<String> skeletons = new LinkedHashSet<>(skeletons(token));
            skeletons.addAll(written);
            for (String skeleton : skeletons) {
                keys.add(hash(nativeSpace, skeleton));
                if (!stored) {
                    keys.add(hash(latinSpace, skeleton));
                }
            }
            beginnings(token).forEach(beginning -> keys.add(hash(stored ? 'Q' : 'P', beginning)));
        }
        for (String skeleton : written) {
            SoundSkeleton.beginnings(skeleton).forEach(beginning -> keys.add(hash(stored ? 'P' : 'Q', beginning)));
        }
    }

    /** Returns what the Latin spellings of a part in another script come to; nothing if they cannot be listed. */
    static Set<String> skeletons(NameToken token) {
        if (token.script() == NameScript.HANGUL) {
            return KoreanSyllables.skeletons(token.text());
        }
        SoundPattern pattern = token.pattern();
        return pattern == null ? Set.of() : pattern.skeletons();
    }

    /** Returns how that begins if the whole cannot be listed, else nothing. */
    static Set<String> beginnings(NameToken token) {
        SoundPattern pattern = token.pattern();
        if ((token.script() != NameScript.HANGUL && pattern == null)
                || !skeletons(token).isEmpty()) {
            return Set.of();
        }
        return pattern == null || token.script() == NameScript.HANGUL
                ? KoreanSyllables.beginnings(token.text())
                : pattern.beginnings();
    }

    private static boolean isComparedByLetters(NameToken token) {
        return !token.latin().isEmpty()
                && switch (token.script()) {
                    case LATIN, CYRILLIC, GREEK, DEVANAGARI, OTHER -> true;
                    default -> false;
                };
    }

    private void surnameForms(String latin, Set<Integer> keys) {
        if (!LatinComparison.isGiven(latin)) {
            for (String stem : SurnameForms.stems(latin, side == Side.SOUGHT)) {
                keys.add(hash('E', stem));
            }
        }
    }

    /** A slip leaves the first letter. */
    private void slips(String latin, Set<Integer> keys) {
        if (latin.length() >= MIN_SLIP) {
            keys.add(hash('D', latin));
            for (String shorter : shortened(latin)) {
                keys.add(hash('D', shorter));
            }
        }
        String spelling = SpellingKey.of(latin);
        if (spelling.length() >= MIN_SLIP && !NameForms.isKnown(latin)) {
            boolean stored = side == Side.STORED;
            keys.add(hash(stored ? 'Y' : 'Z', spelling));
            for (String shorter : shortened(spelling)) {
                keys.add(hash(stored ? 'Z' : 'Y', shorter));
            }
        }
    }

    private static List<String> shortened(String word) {
        List<String> shorter = new ArrayList<>(word.length());
        for (int i = 1; i < word.length(); i++) {
            shorter.add(word.substring(0, i) + word.substring(i + 1));
        }
        return shorter;
    }

    private static int hash(char rule, String text) {
        return mixed(rule, text.hashCode());
    }

    private static int hash(char rule, int number) {
        return mixed(rule, number);
    }

    private static int mixed(char rule, int value) {
        int hash = (value ^ (rule * 0x9E3779B9)) * 0x85EBCA6B;
        return hash ^ (hash >>> 15);
    }
}
