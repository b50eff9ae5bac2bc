package dev.tallystick.social.language;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.InterfaceLocale;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.ScopeKind;
import dev.tallystick.candidate.WritingSample;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the languages of writing, interfaces, input methods and documents with the languages that the person claims.
 *
 * <p>Any claim of a language, at any fluency, explains it and those close to it. English is never odd, nor is a text in
 * a language in which the host asked for texts. Not judged: people who were not asked for all their working languages
 * and use what they claim where they are asked to, claims that cannot be read, short or mixed texts, commit messages
 * that are little but jargon, or of somebody else, texts of unknown time, and a keyboard and the language noted in
 * documents without more. Accent, level and names are not read.
 */
final class ClaimedLanguageCheck implements Check {

    private static final String ID = "social.claimed-language";

    private static final String[] INNOCENTLY = {
        "The person grew up with the language or lives with people who speak it, and did not think of it as one to work"
                + " in.",
        "The person moved, and old software or a second keyboard is still set to the language.",
        "A shop or another employer installed the computer in its own language.",
        "The question was taken to mean the languages needed for this work.",
        "The device or its operating system is shared with family, or belongs to another client.",
        "Documents were made from a template or a file of somebody else, whose language they keep."
    };

    private static final FindingType UNDECLARED = FindingType.builder(ID + ".undeclared")
            .message("{language} shows in {observed} {period}; it is not among the languages stated: {claimed}.")
            .weight(Weight.assumed(
                    12,
                    "Two kinds of observation over weeks leave little room for chance, but many honest people work in a"
                            + " language that they do not think of stating."))
            .group(EvidenceGroup.LANGUAGE)
            .innocently(INNOCENTLY)
            .followUps(FollowUp.WORKING_LANGUAGES)
            .explainedBy(ExplanationKind.LANGUAGE_USE, ExplanationKind.HOUSEHOLD)
            .build();

    private static final FindingType SINGLE_KIND = FindingType.builder(ID + ".single-kind")
            .message("{language} shows in {observed} {period}; it is not among the languages stated: {claimed}. Nothing"
                    + " that is independent of it shows it for as long.")
            .weight(Weight.assumed(
                    5, "One kind of observation is easily a matter of shared or inherited settings, or of one reader."))
            .group(EvidenceGroup.LANGUAGE)
            .innocently(INNOCENTLY)
            .followUps(FollowUp.WORKING_LANGUAGES)
            .explainedBy(ExplanationKind.LANGUAGE_USE, ExplanationKind.HOUSEHOLD)
            .build();

    private static final Parameter OBSERVATION_DAYS = Parameter.of(
            "observation-days",
            14,
            1,
            365,
            "days",
            "How many days must lie between the first and the last sight of a language in one kind of observation.");

    private static final Parameter MINIMUM_SAMPLES = Parameter.of(
            "minimum-samples",
            3,
            1,
            50,
            "texts",
            "How many different readable texts writing needs to count as a kind of observation, and a language to count"
                    + " as never used where texts in it were asked for.");

    private static final Parameter MAXIMUM_SAMPLES = Parameter.of(
            "maximum-samples", 50, 1, 1_000, "texts", "How many different texts are read, the longest first.");

    private static final CheckInfo INFO = CheckInfo.builder(ID)
            .title("Is the language in which the person works one of those they claim")
            .rationale("Where somebody else does the work, writing and software can be in a language that the person"
                    + " never stated. Far more often the person is bilingual, a migrant, a heritage speaker or part of"
                    + " such a family: any language that is claimed explains itself and its neighbours,"
                    + " English is never odd, and a finding needs a positive claim: all working languages were asked"
                    + " for, or a language claimed fluent is never used where texts in it were asked for. One question"
                    + " clears it up.")
            .area(Area.LANGUAGE)
            .earliestMoment(Moment.ONBOARDING)
            .parts(LanguageSkill.KIND, WritingSample.KIND, InterfaceLocale.KIND, HistoryScope.KIND)
            .findingTypes(UNDECLARED, SINGLE_KIND)
            .parameters(OBSERVATION_DAYS, MINIMUM_SAMPLES, MAXIMUM_SAMPLES)
            .references(
                    Reference.GUIDANCE_2023,
                    Reference.of("Ketman, reports on remote information technology workers", "https://www.ketman.org/"),
                    Reference.of("Security Alliance, security frameworks", "https://frameworks.securityalliance.org/"),
                    Reference.of(
                            "RFC 5646 (BCP 47), Tags for Identifying Languages",
                            "https://www.rfc-editor.org/rfc/rfc5646"))
            .indicators("D28")
            .build();

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private final LanguageIdentifier identifier;

    ClaimedLanguageCheck(LanguageIdentifier identifier) {
        this.identifier = requireNonNull(identifier, "identifier");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        Samples samples = Samples.of(candidate.writingSamples(), context.get(MAXIMUM_SAMPLES), identifier, context);
        List<Sighting> sightings = Stream.concat(
                        samples.sightings(context.asOf()),
                        candidate.interfaceLocales().stream()
                                .flatMap(locale -> Sighting.of(locale, context.asOf()).stream()))
                .distinct()
                .toList();
        Claims claims = Claims.of(candidate.languages());
        addMissing(candidate, samples, sightings, claims, result);
        for (ObservedLanguage observed : ObservedLanguage.join(sightings)) {
            Optional<LanguageSkill> explaining = claims.find(observed);
            if (explaining.isPresent()) {
                result.compared(
                        observed.fact(observed.sightings().get(0).kind()),
                        Fact.of(explaining.get(), LanguageSkill.LANGUAGE));
            } else if (!observed.isCloseTo(ENGLISH) && claims.areReadable()) {
                List<Sighting> unasked = observed.sightings().stream()
                        .filter(sighting -> !samples.isRequested(sighting))
                        .toList();
                for (ObservedLanguage unclaimed : ObservedLanguage.join(unasked)) {
                    judge(unclaimed, sightings, samples, claims, candidate.historyScopes(), context, result);
                }
            }
        }
        return result.build();
    }

    private static void addMissing(
            Candidate candidate, Samples samples, List<Sighting> sightings, Claims claims, CheckResult.Builder result) {
        boolean anyObservation = !candidate.writingSamples().isEmpty()
                || !candidate.interfaceLocales().isEmpty();
        if (candidate.languages().isEmpty() && anyObservation) {
            result.missing(Missing.absent(LanguageSkill.KIND, "the languages the person works in, asked for in full"));
        }
        if (claims.isAnyUnreadable()) {
            result.missing(Missing.of(
                    LanguageSkill.KIND, Missing.Reason.UNREADABLE, "each claimed language as a BCP 47 language tag"));
        }
        for (LanguageVerdict.Reason reason : samples.unreadable()) {
            boolean isShort = reason == LanguageVerdict.Reason.TOO_SHORT;
            result.missing(Missing.of(
                    WritingSample.KIND,
                    isShort ? Missing.Reason.TOO_LITTLE : Missing.Reason.UNREADABLE,
                    isShort ? "longer texts" : "texts in one language"));
        }
        if (sightings.isEmpty()
                && !candidate.languages().isEmpty()
                && samples.unreadable().isEmpty()) {
            result.missing(Missing.absent(
                    WritingSample.KIND, "texts or interface languages from the work, with the times they were seen"));
        }
    }

    private static void judge(
            ObservedLanguage observed,
            List<Sighting> sightings,
            Samples samples,
            Claims claims,
            List<HistoryScope> scopes,
            CheckContext context,
            CheckResult.Builder result) {
        int texts = context.get(MINIMUM_SAMPLES);
        int days = context.get(OBSERVATION_DAYS);
        List<Sighting.Kind> kinds = observed.kinds(days, texts);
        Optional<HistoryScope> asked = scopes.stream()
                .filter(scope -> scope.asked().equals(Optional.of(ScopeKind.WORKING_LANGUAGES)))
                .filter(scope -> scope.period().map(observed::isWithin).orElse(true))
                .min(Comparator.comparing(
                        scope -> scope.findText(HistoryScope.PERIOD).orElse("")));
        Optional<WritingSample> neverUsed = claims.fluent()
                .filter(language -> sightings.stream().noneMatch(each -> each.isCloseTo(language)))
                .flatMap(language -> samples.neverUsed(language, texts).stream())
                .findFirst();
        boolean isUndeclared = observed.areIndependent(kinds, days, texts)
                ? asked.isPresent() || neverUsed.isPresent()
                : neverUsed.isPresent() && ObservedLanguage.areOfOneInstallation(kinds);
        if (ObservedLanguage.areTooLittle(kinds)) {
            result.missing(Missing.of(
                    WritingSample.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "more texts or interface languages, seen over at least two weeks"));
        } else if (isUndeclared) {
            report(UNDECLARED, observed, kinds, claims, asked, neverUsed, result);
        } else if (asked.isPresent()) {
            report(SINGLE_KIND, observed, kinds, claims, asked, Optional.empty(), result);
        } else {
            result.missing(Missing.of(
                    HistoryScope.KIND,
                    Missing.Reason.NOT_ASKED_IN_FULL,
                    "the languages the person works in, asked for in full"));
        }
    }

    private static void report(
            FindingType type,
            ObservedLanguage observed,
            List<Sighting.Kind> kinds,
            Claims claims,
            Optional<HistoryScope> asked,
            Optional<WritingSample> neverUsed,
            CheckResult.Builder result) {
        Finding.Builder finding = Finding.builder(
                        type, observed.of(kinds.get(0)).get(0).part())
                .fact("claimed", claims.fact())
                .argument("observed", kinds.stream().map(Sighting.Kind::words).collect(Collectors.joining(" and ")))
                .argument("language", observed.language().displayName())
                .argument("period", observed.period())
                .language(observed.language())
                .observedAt(Optional.of(observed.first()));
        for (Sighting.Kind kind : kinds) {
            finding.fact(kind.fact(), observed.fact(kind));
            result.compared(observed.fact(kind), claims.fact());
        }
        asked.ifPresent(scope -> finding.fact("asked", Fact.of(scope, HistoryScope.ASKED)));
        neverUsed
                .flatMap(sample -> sample.requestedLanguage()
                        .map(language -> Fact.shown(
                                sample, WritingSample.REQUESTED_LANGUAGE, language + " (asked for, not used)")))
                .ifPresent(fact -> finding.fact("requested", fact));
        result.finding(finding.build());
    }
}
