package dev.tallystick.json;

import dev.tallystick.candidate.Fluency;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.LanguageTag;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages as résumés state them: a tag, or the name that {@link Locale} displays in English or in itself. */
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
                .or(() -> Optional.ofNullable(InThemselves.NAMES.get(name)))
                .map(LanguageTag::of);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> names(List<Locale> locales, Function<Locale, String> displayName) {
        Map<String, String> names = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Locale locale : locales) {
            String name = folded(displayName.apply(locale));
            String before = names.put(name, locale.toLanguageTag());
            if (before != null && !before.equals(locale.toLanguageTag())) {
                ambiguous.add(name);
            }
        }
        names.keySet().removeAll(ambiguous);
        return Map.copyOf(names);
    }

    private static final class Known {

        static final List<Locale> LOCALES = Stream.concat(
                        Arrays.stream(Locale.getISOLanguages())
                                .map(code ->
                                        new Locale.Builder().setLanguage(code).build()),
                        Arrays.stream(Locale.getAvailableLocales()))
                .filter(locale ->
                        !locale.getLanguage().isEmpty() && locale.getVariant().isEmpty() && !locale.hasExtensions())
                .toList();
        static final Set<String> CODES =
                LOCALES.stream().map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());
        static final Map<String, String> IN_ENGLISH = names(LOCALES, locale -> locale.getDisplayName(Locale.ENGLISH));
    }

    /** Without regions and apart from the others, since each language in itself loads its own data. */
    private static final class InThemselves {

        static final Map<String, String> NAMES = names(
                Known.LOCALES.stream()
                        .filter(locale -> locale.getCountry().isEmpty()
                                && locale.getScript().isEmpty())
                        .toList(),
                locale -> locale.getDisplayName(locale));
    }
}
