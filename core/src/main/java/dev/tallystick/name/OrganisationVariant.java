package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.name.OrganisationComparison.Verdict;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the names that a text gives for an organisation.
 *
 * @param words the words of the name
 * @param cap the best verdict that may rest on it: less than SAME for remarks in brackets and for successors
 */
record OrganisationVariant(OrganisationWords words, Verdict cap) {

    private static final int MAX_VARIANTS = 8;

    private static final String MARKERS = "(?:also |formerly |previously |now )?known as"
            + "|now|formerly|previously|currently|later|earlier|once|renamed"
            + "|f/?k/?a|n/?k/?a|d/?b/?a|a/?k/?a|t/a|c/o|via|doing business as|trading as"
            + "|part of|(?:a )?division of|(?:a )?brand of|(?:a )?subsidiary of"
            + "|(?:banking )?(?:powered|operated|issued|provided) by";
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[;|:]\\s*|\\s+/\\s+|,?\\s+(?:" + MARKERS + ")[.:]?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile("^(?:" + MARKERS + ")[.:]?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final ImmutableSet<String> STATE_CODES = ImmutableSet.of(
            "al", "ak", "az", "ar", "ca", "co", "ct", "de", "dc", "fl", "ga", "hi", "id", "il", "in", "ia", "ks", "ky",
            "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm", "ny", "nc", "nd", "oh",
            "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy");

    static List<OrganisationVariant> of(String written) {
        List<OrganisationVariant> variants = new ArrayList<>();
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
        Matcher brackets = BRACKETS.matcher(text);
        String outside = brackets.replaceAll(" ");
        for (String name : BETWEEN.splitAsStream(outside.strip()).toList()) {
            add(variants, name, Verdict.SAME);
        }
        brackets.reset();
        while (brackets.find()) {
            String inside = brackets.group(1).strip();
            String unmarked = LEADING.matcher(inside).replaceFirst("");
            Verdict cap = unmarked.equals(inside) ? Verdict.SIMILAR : Verdict.SAME;
            for (String name : BETWEEN.splitAsStream(unmarked).toList()) {
                if (cap == Verdict.SAME || !isRemark(name)) {
                    add(variants, name, cap);
                }
            }
        }
        if (variants.isEmpty()) {
            add(variants, text, Verdict.SAME);
        }
        List<OrganisationVariant> telling = variants.stream()
                .filter(variant -> !variant.words.isTooGeneral())
                .toList();
        return ImmutableList.copyOf(telling.isEmpty() ? variants : telling);
    }

    private static void add(List<OrganisationVariant> variants, String name, Verdict cap) {
        OrganisationWords words = OrganisationWords.of(name);
        if (words.isEmpty() || variants.size() >= MAX_VARIANTS) {
            return;
        }
        variants.add(new OrganisationVariant(words, cap));
        Optional<OrganisationAliases.Alias> alias = OrganisationAliases.find(words);
        alias.ifPresent(known ->
                variants.add(new OrganisationVariant(known.name(), known.isSuccessor() ? Verdict.SIMILAR : cap)));
    }

    /** A year, or a place like "New Castle DE". */
    private static boolean isRemark(String name) {
        List<String> words = OrganisationWords.split(name);
        return words.stream().allMatch(word -> word.chars().allMatch(Character::isDigit))
                || words.stream().allMatch(OrganisationWords::isLegalForm)
                || OrganisationForms.isLegalForm(words)
                || (words.size() <= 3
                        && STATE_CODES.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT)));
    }
}
