package dev.tallystick.kyc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.BackgroundCheck;
import dev.tallystick.candidate.BackgroundOutcome;
import dev.tallystick.candidate.BackgroundScope;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityCheckKind;
import dev.tallystick.candidate.IdentityCheckOutcome;
import dev.tallystick.candidate.IdentityCheckReason;
import dev.tallystick.candidate.IdentityStage;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.OrderedBy;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VendorPassTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant FAILED_AT = Instant.parse("2026-10-10T09:00:00Z");
    private static final int MANY = 2000;

    @Test
    void manyPassesOfTwoVendorsTakeOffAtMostHalfOfAnOddDocument() {
        Candidate.Builder candidate = Candidate.builder()
                .add(failed(IdentityCheckKind.DOCUMENT_AUTHENTICITY)
                        .reason(IdentityCheckReason.ALTERED)
                        .build());
        addPasses(candidate, IdentityCheckKind.DOCUMENT_AUTHENTICITY, 40);

        ScreeningReport report = screen(candidate.build());

        assertThat(report.corroborations()).hasSize(2);
        assertThat(group(report, EvidenceGroup.DOCUMENT)).isEqualTo(7);
        assertThat(report.weight()).hasValue(7);
    }

    @Test
    void passesOfEveryKindTogetherTakeOffAtMostHalfOfAnotherPerson() {
        Candidate.Builder candidate = Candidate.builder()
                .add(failed(IdentityCheckKind.FACE_MATCH)
                        .stage(IdentityStage.FIRST_DAY)
                        .comparedStage(IdentityStage.INTERVIEW)
                        .build());
        for (IdentityCheckKind kind : List.of(IdentityCheckKind.LIVENESS, IdentityCheckKind.SYNTHETIC_MEDIA)) {
            addPasses(candidate, kind, 40);
        }

        ScreeningReport report = screen(candidate.build());

        assertThat(report.corroborations()).hasSize(4);
        assertThat(group(report, IdentityChecks.PRESENCE)).isEqualTo(7);
    }

    @Test
    void passesOfOneGroupLeaveAnotherGroupAlone() {
        Candidate.Builder candidate = Candidate.builder()
                .add(failed(IdentityCheckKind.DOCUMENT_AUTHENTICITY)
                        .reason(IdentityCheckReason.COUNTERFEIT)
                        .build());
        addPasses(candidate, IdentityCheckKind.LIVENESS, 10);

        assertThat(screen(candidate.build()).weight()).hasValue(14);
    }

    @Test
    void aFailureAtTheVeryTimeOfAPassIsSettledAndOneAfterItIsNot() {
        IdentityCheck failure = failed(IdentityCheckKind.LIVENESS)
                .stage(IdentityStage.INTERVIEW)
                .build();
        IdentityCheck pass = passed(IdentityCheckKind.LIVENESS, "Northlight ID")
                .stage(IdentityStage.INTERVIEW)
                .at(FAILED_AT)
                .build();
        IdentityCheck earlier = pass.toBuilder().at(FAILED_AT.minusMillis(1)).build();

        assertThat(screen(Candidate.builder().add(failure).add(pass).build()).findings())
                .isEmpty();
        assertThat(screen(Candidate.builder().add(failure).add(earlier).build()).findings())
                .hasSize(1);
    }

    @Test
    void confidenceCountsFromTheParameterToAHundred() {
        assertThat(findingsAt(79)).isZero();
        assertThat(findingsAt(80)).isEqualTo(1);
        assertThat(findingsAt(100)).isEqualTo(1);
        assertThat(findingsAt(101)).isZero();
        assertThat(findingsAt(-1)).isZero();
    }

    @Test
    void oneCauseThatThreeKindsOfChecksSeeCountsOnce() {
        Candidate candidate = Candidate.builder()
                .add(failed(IdentityCheckKind.LIVENESS).build())
                .add(failed(IdentityCheckKind.SYNTHETIC_MEDIA)
                        .stage(IdentityStage.INTERVIEW)
                        .build())
                .add(failed(IdentityCheckKind.FACE_MATCH)
                        .stage(IdentityStage.INTERVIEW)
                        .comparedStage(IdentityStage.DOCUMENT)
                        .build())
                .build();

        assertThat(screen(candidate).findings()).hasSize(3);
        assertThat(screen(candidate).weight()).hasValue(14);
    }

    @Test
    void thousandsOfPartsAreJudgedInTime() {
        Candidate.Builder candidate = Candidate.builder();
        for (int i = 0; i < MANY; i++) {
            Instant at = FAILED_AT.minusSeconds(i);
            candidate.add(failed(IdentityCheckKind.LIVENESS)
                    .stage(IdentityStage.of("stage-" + i % 100))
                    .repeatOffered(false)
                    .at(FAILED_AT)
                    .shownName("Tester " + i)
                    .build());
            candidate.add(passed(IdentityCheckKind.DOCUMENT_AUTHENTICITY, "Vendor " + i)
                    .at(at)
                    .build());
            candidate.add(BackgroundCheck.builder()
                    .scopes(List.of(BackgroundScope.EMPLOYMENT))
                    .outcome(BackgroundOutcome.CONTRADICTED)
                    .subject("Foxglove Freight " + i)
                    .finding("No record")
                    .accredited(true)
                    .orderedBy(OrderedBy.HOST)
                    .build());
            candidate.add(Employment.builder()
                    .employer("Kestrel Foundry " + i)
                    .addVerification(
                            Verification.builder(VerificationMethod.INDEPENDENT_CONTACT, VerificationOutcome.CONFIRMED)
                                    .at(at)
                                    .build())
                    .build());
        }
        Candidate hostile = candidate.build();
        long start = System.nanoTime();

        ScreeningReport report = screen(hostile);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(report.checks()).noneMatch(check -> check.status() == CheckResult.Status.FAILED);
    }

    private static int findingsAt(int confidence) {
        IdentityCheck check =
                failed(IdentityCheckKind.LIVENESS).confidence(confidence).build();
        return screen(Candidate.builder().add(check).build()).findings().size();
    }

    private static void addPasses(Candidate.Builder candidate, IdentityCheckKind kind, int count) {
        for (int i = 0; i < count; i++) {
            candidate.add(passed(kind, i % 2 == 0 ? "Northlight ID" : "Larkfield ID")
                    .at(FAILED_AT.minusSeconds(i + 1))
                    .build());
        }
    }

    private static IdentityCheck.Builder passed(IdentityCheckKind kind, String vendor) {
        return IdentityCheck.builder()
                .checkKind(kind)
                .outcome(IdentityCheckOutcome.PASSED)
                .by(vendor);
    }

    private static IdentityCheck.Builder failed(IdentityCheckKind kind) {
        return IdentityCheck.builder()
                .checkKind(kind)
                .outcome(IdentityCheckOutcome.FAILED)
                .by("Veridoc Checks")
                .repeatOffered(true)
                .at(FAILED_AT);
    }

    private static int group(ScreeningReport report, EvidenceGroup group) {
        return report.groups().stream()
                .filter(weight -> weight.group().equals(group))
                .mapToInt(weight -> weight.counted())
                .sum();
    }

    private static ScreeningReport screen(Candidate candidate) {
        Screener.Builder screener = Screener.builder()
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build());
        IdentityChecks.all().forEach(screener::addCheck);
        return screener.build().screen(candidate, AS_OF);
    }
}
