package dev.tallystick.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of one organisation name, folded and sorted by what they tell.
 *
 * @param all every word in order, without legal forms and "the" and "and"
 * @param distinctive words that few names share, in order
 * @param generic words that many names share, such as "first" and "community"
 * @param kinds words for what the organisation is, such as "bank" and "credit union"
 * @param compact every word in order, as one
 * @param isLatin whether all letters are Latin
 */
record OrganisationWords(
        List<String> all,
        List<String> distinctive,
        Set<String> generic,
        Set<String> kinds,
        String compact,
        boolean isLatin) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC`\u00B4]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ABBREVIATED_HEBREW =
            Pattern.compile("(?<=\\p{IsHebrew})[\"\u201C\u201D\u05F3\u05F4](?=\\p{IsHebrew})");
    private static final String ARABIC_ARTICLE = "ال";
    private static final int MIN_WITH_ARTICLE = 5;

    private static final ImmutableMap<String, String> LETTERS = ImmutableMap.of(
            "\u00DF", "ss", "\u00E6", "ae", "\u0153", "oe", "\u00F8", "o", "\u0142", "l", "\u0111", "d", "\u0131", "i");

    private static final ImmutableMap<String, String> ABBREVIATIONS = ImmutableMap.<String, String>builder()
            .put("assn", "association")
            .put("assoc", "association")
            .put("banc", "bank")
            .put("bancorporation", "bancorp")
            .put("bk", "bank")
            .put("bnk", "bank")
            .put("cu", "credit union")
            .put("fcu", "federal credit union")
            .put("fed", "federal")
            .put("fin", "financial")
            .put("fsb", "federal savings bank")
            .put("intl", "international")
            .put("natl", "national")
            .put("sav", "savings")
            .put("saving", "savings")
            .put("savs", "savings")
            .put("sl", "savings loan")
            .put("svgs", "savings")
            .put("svcs", "services")
            .put("tr", "trust")
            .buildOrThrow();

    private static final ImmutableSet<String> DROPPED = ImmutableSet.of("the", "and", "и", "та", "και");

    private static final ImmutableSet<String> LEGAL_FORMS = ImmutableSet.of(
            "na",
            "fa",
            "ssb",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "llc",
            "lc",
            "llp",
            "lp",
            "ltd",
            "limited",
            "plc",
            "pty",
            "pte",
            "pvt",
            "private",
            "gmbh",
            "ag",
            "kg",
            "kgaa",
            "mbh",
            "eg",
            "sa",
            "sas",
            "sarl",
            "spa",
            "srl",
            "sl",
            "nv",
            "bv",
            "ab",
            "asa",
            "as",
            "oy",
            "oyj",
            "se",
            "sro",
            "zrt",
            "nyrt",
            "doo",
            "kk",
            "bhd",
            "com");

    private static final ImmutableSet<String> FLUFF = ImmutableSet.of(
            "group", "holding", "holdings", "financial", "finance", "services", "bancorp", "bancshares", "of");

    private static final ImmutableSet<String> KINDS = ImmutableSet.of(
            "bank",
            "banks",
            "banking",
            "bankers",
            "banco",
            "banque",
            "banca",
            "banka",
            "sparkasse",
            "caixa",
            "caisse",
            "trust",
            "savings",
            "loan",
            "credit",
            "union",
            "national",
            "federal",
            "association",
            "cooperative",
            "thrift");

    private static final ImmutableSet<String> GENERIC = ImmutableSet.of(
            "first",
            "second",
            "community",
            "united",
            "citizens",
            "peoples",
            "farmers",
            "merchants",
            "american",
            "security",
            "heritage",
            "central",
            "state",
            "county",
            "city",
            "home",
            "independent",
            "commerce",
            "commercial",
            "comm",
            "mutual",
            "global",
            "international",
            "new",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "midwest",
            "valley");

    static OrganisationWords of(String name) {
        List<String> words = new ArrayList<>(split(name));
        words.removeIf(DROPPED::contains);
        words = joinInitials(words);
        dropLegalForms(words);
        if (words.stream().allMatch(OrganisationWords::isLatin)) {
            return sorted(
                    words.stream().flatMap(word -> Arrays.stream(expand(word))).toList());
        }
        while (OrganisationForms.takeLegalForm(words)) {
            dropLegalForms(words);
        }
        List<String> all = new ArrayList<>();
        for (String word : words) {
            if (isLatin(word)) {
                all.addAll(Arrays.asList(expand(word)));
            } else {
                all.addAll(OrganisationForms.parted(OrganisationForms.withoutLegalForm(word)));
            }
        }
        return sorted(all);
    }

    /** Splits into folded words, without any knowledge of organisations. */
    static List<String> split(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = APOSTROPHES
                .matcher(ABBREVIATED_HEBREW.matcher(text).replaceAll(""))
                .replaceAll("");
        text = NOT_WORD.matcher(text.replace("&", " and ").replace("+", " and "))
                .replaceAll(" ");
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (String word : Splitter.on(' ').omitEmptyStrings().split(text)) {
            String folded = isLatin(word) ? latin(word) : other(word);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words.build();
    }

    private static String latin(String word) {
        String folded =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        for (var letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }

    /** The article in front of an Arabic word comes and goes. */
    private static String other(String word) {
        String folded = WordFolding.folded(simplified(word));
        return folded.startsWith(ARABIC_ARTICLE) && folded.length() >= MIN_WITH_ARTICLE
                ? folded.substring(ARABIC_ARTICLE.length())
                : folded;
    }

    private static String simplified(String word) {
        return word.codePoints().anyMatch(letter -> NameScript.of(letter) == NameScript.HAN)
                ? IcuTransliteration.simplified(word)
                : word;
    }

    /** Tells whether a folded word is a legal form, such as "gmbh". */
    static boolean isLegalForm(String word) {
        return LEGAL_FORMS.contains(word);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Tells whether nothing but words for kinds is there, as in "Savings Bank". */
    boolean isTooGeneral() {
        return distinctive.isEmpty() && generic.isEmpty();
    }

    /** The words that tell the name from others: every word, where none is distinctive. */
    List<String> telling() {
        return distinctive.isEmpty() ? all : distinctive;
    }

    /** Tells whether the name has the form "Bank of somewhere". */
    boolean isOfAPlace() {
        int of = all.indexOf("of");
        return of > 0 && KINDS.contains(all.get(of - 1));
    }

    OrganisationWords withoutTrailingKinds() {
        int end = all.size();
        while (end > 1 && (isKind(all.get(end - 1)) || isFluff(all.get(end - 1)))) {
            end--;
        }
        return end == all.size() ? this : sorted(all.subList(0, end));
    }

    private static OrganisationWords sorted(List<String> all) {
        ImmutableList.Builder<String> distinctive = ImmutableList.builder();
        ImmutableSet.Builder<String> generic = ImmutableSet.builder();
        ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
        boolean named = false;
        for (String word : all) {
            if (isKind(word)) {
                kinds.add(word);
            } else if (isGeneric(word)) {
                generic.add(word);
                named = true;
            } else if (!isFluff(word)) {
                distinctive.add(word);
                named = true;
            }
        }
        if (!named) {
            // "The Bancorp Bank": with nothing else to go by, a word like this is the name.
            all.stream().filter(word -> isFluff(word) && !word.equals("of")).forEach(distinctive::add);
        }
        String compact = String.join("", all);
        return new OrganisationWords(
                ImmutableList.copyOf(all),
                distinctive.build(),
                generic.build(),
                kinds.build(),
                compact,
                isLatin(compact));
    }

    private static boolean isKind(String word) {
        return KINDS.contains(word) || (isBeyondAscii(word) && OrganisationForms.isKind(word));
    }

    private static boolean isGeneric(String word) {
        return GENERIC.contains(word) || (isBeyondAscii(word) && OrganisationForms.isGeneric(word));
    }

    private static boolean isFluff(String word) {
        return FLUFF.contains(word) || (isBeyondAscii(word) && OrganisationForms.isFiller(word));
    }

    private static boolean isBeyondAscii(String word) {
        return word.charAt(0) >= 0x80;
    }

    static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** Joins "n a" to "na" and "j p morgan" to "jp morgan". */
    private static List<String> joinInitials(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String word : words) {
            boolean initial = word.length() == 1;
            if (initial && open) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            open = initial;
        }
        return joined;
    }

    private static void dropLegalForms(List<String> words) {
        while (words.size() > 1) {
            int last = words.size() - 1;
            if (LEGAL_FORMS.contains(words.get(last))) {
                words.remove(last);
            } else if (last > 1
                    && words.get(last).equals("association")
                    && words.get(last - 1).equals("national")) {
                words.subList(last - 1, last + 1).clear();
            } else {
                return;
            }
        }
    }

    private static String[] expand(String word) {
        if (word.endsWith("bank") && word.length() >= "bank".length() + 3) {
            return new String[] {word.substring(0, word.length() - "bank".length()), "bank"};
        }
        return ABBREVIATIONS.getOrDefault(word, word).split(" ");
    }
}
