package dev.tallystick.social.language;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Fluency;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.check.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages that a person claims.
 *
 * @param readable the claims that name a language, ordered by its tag
 * @param isAnyUnreadable whether there is a claim that names no language, or several at once
 */
record Claims(List<LanguageSkill> readable, boolean isAnyUnreadable) {

    private static final Comparator<LanguageSkill> BY_TAG = Comparator.comparing((LanguageSkill skill) -> tag(skill))
            .thenComparing(skill -> skill.fluency().map(Fluency::id).orElse(""));

    Claims {
        readable = ImmutableList.copyOf(readable);
    }

    static Claims of(List<LanguageSkill> skills) {
        List<LanguageSkill> readable = skills.stream()
                .filter(skill ->
                        skill.language().filter(LanguageCodes::isLanguage).isPresent())
                .sorted(BY_TAG)
                .toList();
        return new Claims(readable, readable.size() < skills.size());
    }

    /** Tells whether there are claims and all of them name a language. */
    boolean areReadable() {
        return !readable.isEmpty() && !isAnyUnreadable;
    }

    /** Returns a claim that explains a language, an exact one before one of a close language. */
    Optional<LanguageSkill> find(ObservedLanguage observed) {
        String code = LanguageCodes.of(observed.language());
        return Stream.concat(
                        readable.stream()
                                .filter(skill -> skill.language()
                                        .filter(language ->
                                                LanguageCodes.of(language).equals(code))
                                        .isPresent()),
                        readable.stream()
                                .filter(skill -> skill.language()
                                        .filter(observed::isCloseTo)
                                        .isPresent()))
                .findFirst();
    }

    /** Returns the languages claimed native or fluent. */
    Stream<LanguageTag> fluent() {
        return readable.stream()
                .filter(skill -> skill.fluency()
                        .filter(fluency -> fluency.equals(Fluency.NATIVE) || fluency.equals(Fluency.FLUENT))
                        .isPresent())
                .flatMap(skill -> skill.language().stream());
    }

    /** Returns the fact of all claims, cited at the first. */
    Fact fact() {
        String languages = readable.stream()
                .flatMap(skill -> skill.language().stream())
                .map(language -> LanguageTag.of(language.language()).displayName())
                .distinct()
                .collect(Collectors.joining(", "));
        return Fact.shown(readable.get(0), LanguageSkill.LANGUAGE, languages);
    }

    private static String tag(LanguageSkill skill) {
        return skill.language().map(LanguageTag::tag).orElse("");
    }
}
