package dev.tallystick.json;

import dev.tallystick.candidate.Fluency;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Languages as résumés state them: a tag, or the name that CLDR has for it in English or in itself. */
final class ResumeLanguages {

    /** Not in title case, in which a short word is a name: Ga is spoken in Ghana, {@code ga} is Irish. */
    private static final Pattern TAG =
            Pattern.compile("([a-z]{2,3}|[A-Z]{2,3})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?");

    private static final Pattern WITH_FLUENCY = Pattern.compile("([^()]+)\\(([^()]+)\\)");

    private ResumeLanguages() {}

    /** Sets what the words say, and the words themselves unless they are a tag. */
    static void read(String words, LanguageSkill.Builder skill) {
        Optional<LanguageTag> tag = tag(words);
        if (tag.isPresent()) {
            skill.language(tag.get());
            return;
        }
        skill.asWritten(words);
        Optional<LanguageTag> named = named(words);
        if (named.isPresent()) {
            skill.language(named.get());
            return;
        }
        Matcher parts = WITH_FLUENCY.matcher(words);
        if (parts.matches()) {
            Optional<LanguageTag> language = named(parts.group(1));
            Optional<Fluency> fluency = ResumeWords.fluency(parts.group(2));
            if (language.isPresent() && fluency.isPresent()) {
                skill.language(language.get()).fluency(fluency.get());
            }
        }
    }

    private static Optional<LanguageTag> tag(String text) {
        Matcher parts = TAG.matcher(text);
        return parts.matches() && Known.CODES.contains(parts.group(1).toLowerCase(Locale.ROOT))
                ? Optional.of(LanguageTag.of(text))
                : Optional.empty();
    }

    private static Optional<LanguageTag> named(String words) {
        String name = folded(words);
        return Optional.ofNullable(Known.IN_ENGLISH.get(name))
                .or(() -> Optional.ofNullable(Known.IN_THEMSELVES.get(name)))
                .map(LanguageTag::of);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> names(String column) {
        Map<String, String> names = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (ReferenceRow row : Known.TABLE.rows()) {
            row.find(column).map(ResumeLanguages::folded).ifPresent(name -> {
                String before = names.put(name, row.get("tag"));
                if (before != null) {
                    ambiguous.add(name);
                }
            });
        }
        names.keySet().removeAll(ambiguous);
        return Map.copyOf(names);
    }

    /** Loaded with the first language that is read. */
    private static final class Known {

        static final ReferenceTable TABLE = ReferenceTable.builder(
                        "language-names",
                        "Names of languages, in English and in themselves",
                        LocalDate.of(2026, 11, 21))
                .required("tag", "english")
                .readResource(ResumeLanguages.class, "language-names.csv");
        static final Set<String> CODES = TABLE.rows().stream()
                .map(row -> LanguageTag.of(row.get("tag")).language())
                .collect(Collectors.toUnmodifiableSet());
        static final Map<String, String> IN_ENGLISH = names("english");
        static final Map<String, String> IN_THEMSELVES = names("own");
    }
}
