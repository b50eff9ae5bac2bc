package dev.tallystick;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.check.Finding;
import dev.tallystick.name.OrganisationNames;
import dev.tallystick.place.PlaceComparison;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Decides which explanations on file fit a finding, and which of those explain it. */
final class Explanations {

    private static final ImmutableSet<ExplanationKind> ABSENCES =
            ImmutableSet.of(ExplanationKind.TRAVEL, ExplanationKind.HOUSEHOLD);

    private Explanations() {}

    static List<Explanation> fitting(Finding finding, List<Explanation> explanations) {
        return explanations.stream()
                .filter(explanation -> explanation
                        .explains()
                        .map(finding.type().explainedBy()::contains)
                        .orElse(false))
                .filter(explanation -> fitsPlace(finding, explanation))
                .filter(explanation -> fitsLanguage(finding, explanation))
                .filter(explanation -> fitsTime(finding, explanation))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What a person merely says counts only if it was on file before the observation, has words, and names the place,
     * language, organisation and things that the finding is about: a blank explanation on file would explain everything to
     * come. Of a connection nobody has to know which country others take it for.
     */
    static boolean explains(Finding finding, Explanation explanation) {
        if (explanation.isVerified()) {
            return true;
        }
        Optional<Instant> said = explanation.provenance().flatMap(Provenance::at);
        return said.isPresent()
                && finding.observedAt().isPresent()
                && said.get().isBefore(finding.observedAt().get())
                && explanation.text().filter(text -> !text.isBlank()).isPresent()
                && (finding.place().isEmpty() || explanation.country().isPresent() || isConnection(explanation))
                && lastsAsLong(finding, explanation)
                && (finding.language().isEmpty() || explanation.language().isPresent())
                && finding.organisation()
                        .map(name -> OrganisationNames.isNamedIn(
                                name, explanation.text().orElseThrow()))
                        .orElse(true)
                && finding.named().stream()
                        .allMatch(names -> names.stream()
                                .anyMatch(name ->
                                        isNamedIn(name, explanation.text().orElseThrow())));
    }

    private static boolean isNamedIn(String name, String text) {
        return WordSearch.isSearchable(name)
                && (WordSearch.isIn(name, text) || OrganisationNames.isNamedIn(name, text));
    }

    private static boolean isConnection(Explanation explanation) {
        return explanation.explains().equals(Optional.of(ExplanationKind.CONNECTION));
    }

    /** Of what went on for days, a journey or the home of a relative explains no more than the time that is stated. */
    private static boolean lastsAsLong(Finding finding, Explanation explanation) {
        Optional<LocalDate> from = finding.period().flatMap(DateRange::from).map(PartialDate::earliest);
        Optional<LocalDate> to = finding.period().flatMap(DateRange::to).map(PartialDate::latest);
        boolean isAbsence = explanation.explains().filter(ABSENCES::contains).isPresent();
        if (!isAbsence || from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return true;
        }
        return explanation
                .period()
                .map(stated -> {
                    LocalDate first = later(
                            from.get(), stated.from().map(PartialDate::earliest).orElse(from.get()));
                    LocalDate last = earlier(
                            to.get(), stated.to().map(PartialDate::latest).orElse(to.get()));
                    return 2 * ChronoUnit.DAYS.between(first, last) >= ChronoUnit.DAYS.between(from.get(), to.get());
                })
                .orElse(false);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static boolean fitsPlace(Finding finding, Explanation explanation) {
        PostalAddress named = PostalAddress.of(
                Optional.empty(),
                Optional.empty(),
                explanation.locality(),
                explanation.region(),
                Optional.empty(),
                explanation.country());
        if (finding.place().isEmpty() || named.isEmpty()) {
            return true;
        }
        PlaceGrade near = explanation.locality().isPresent()
                ? PlaceGrade.SAME_LOCALITY
                : explanation.region().isPresent() ? PlaceGrade.SAME_REGION : PlaceGrade.SAME_COUNTRY;
        return !PlaceComparison.of(named, finding.place().get()).isSurelyBeyond(near);
    }

    private static boolean fitsLanguage(Finding finding, Explanation explanation) {
        return finding.language().isEmpty()
                || explanation.language().isEmpty()
                || explanation
                        .language()
                        .get()
                        .language()
                        .equals(finding.language().get().language());
    }

    private static boolean fitsTime(Finding finding, Explanation explanation) {
        Optional<DateRange> period = explanation.period();
        if (period.isEmpty() || explanation.explains().equals(Optional.of(ExplanationKind.TIE))) {
            return true;
        }
        Optional<LocalDate> observed =
                finding.observedAt().map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
        if (finding.period().isEmpty() && observed.isEmpty()) {
            return true;
        }
        return finding.period().map(period.get()::overlaps).orElse(false)
                || observed.map(period.get()::covers).orElse(false);
    }
}
