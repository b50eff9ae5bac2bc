package dev.tallystick;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.check.Finding;
import dev.tallystick.place.PlaceComparison;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Decides which explanations on file fit a finding, and which of those explain it. */
final class Explanations {

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

    /** What a person merely says counts only if it was on file before the observation. */
    static boolean explains(Finding finding, Explanation explanation) {
        if (explanation.isVerified()) {
            return true;
        }
        Optional<Instant> said = explanation.provenance().flatMap(Provenance::at);
        return said.isPresent()
                && finding.observedAt().isPresent()
                && said.get().isBefore(finding.observedAt().get());
    }

    private static boolean fitsPlace(Finding finding, Explanation explanation) {
        if (finding.place().isEmpty() || explanation.country().isEmpty()) {
            return true;
        }
        PostalAddress named = PostalAddress.of(
                Optional.empty(),
                Optional.empty(),
                explanation.locality(),
                explanation.region(),
                Optional.empty(),
                explanation.country());
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
        return finding.observedAt().isEmpty()
                || explanation.period().isEmpty()
                || explanation
                        .period()
                        .get()
                        .covers(finding.observedAt()
                                .get()
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate());
    }
}
