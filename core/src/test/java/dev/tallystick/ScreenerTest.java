package dev.tallystick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Missing;
import dev.tallystick.json.ReportJson;
import dev.tallystick.report.TextReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScreenerTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant ACCOUNT_GIVEN = Instant.parse("2026-10-10T10:00:00Z");

    private static final PersonName NAME = PersonName.builder().full("Ida Lund").build();
    private static final BankAccount OWN = account("Ida Lund").build();
    private static final BankAccount OTHER = account("Per Holm").build();

    @Test
    void aFindingBelowTheThresholdLeavesTheOutcomeConsistent() {
        ScreeningReport report = screen(NAME, OTHER);

        assertThat(report.findings()).hasSize(1);
        assertThat(report.weight()).hasValue(12);
        assertThat(report.outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(report.clearingSets()).isEmpty();
    }

    @Test
    void aFindingCitesItsFactsByPointer() {
        ScreeningReport report = screen(NAME, OWN, OTHER);

        ReportedFinding finding = report.findings().get(0);
        assertThat(finding.facts().stream().map(fact -> fact.pointer().orElseThrow()))
                .containsExactly("/bankAccounts/1/holder", "/names/0/full");
        assertThat(finding.finding().message(Disclosure.MASKED)).isEqualTo("The holder Per Holm is not Ida Lund.");
        assertThat(finding.facts().get(0).contentKey()).isEmpty();
    }

    @Test
    void aRepeatedClaimCountsOnceAndPointersLeadIntoTheGivenCandidate() {
        ScreeningReport report = screen(
                NAME,
                OWN,
                account("Per Holm").build(),
                OWN,
                account("Per Holm").build(),
                account("Bo").build());

        assertThat(report.findings().stream()
                        .map(finding -> finding.facts().get(0).pointer().orElseThrow()))
                .containsExactly("/bankAccounts/1/holder", "/bankAccounts/4/holder");
        assertThat(report.weight()).hasValue(12);
    }

    @Test
    void contentKeysSurviveReorderingAndDependOnTheSecret() {
        Candidate first = candidate(NAME, OWN, OTHER);
        Candidate second = candidate(NAME, OTHER, OWN);

        String key = contentKey("0123456789abcdef", first);
        assertThat(contentKey("0123456789abcdef", second)).isEqualTo(key);
        assertThat(contentKey("fedcba9876543210", first)).isNotEqualTo(key);
    }

    @Test
    void missingDataIsInsufficientAndNamed() {
        ScreeningReport report = screen(
                NAME,
                BankAccount.builder()
                        .currency(java.util.Currency.getInstance("EUR"))
                        .build());

        assertThat(report.outcome()).isEqualTo(Outcome.INSUFFICIENT_DATA);
        assertThat(report.coverage()).containsExactly(new AreaCoverage(Area.PAYEE, AreaCoverage.State.THIN, true));
        assertThat(report.checks().get(0).missing().get(0).what()).isEqualTo("the holder of the account");
    }

    @Test
    void anEmptyCandidateIsNotJudged() {
        ScreeningReport report = screen();

        assertThat(report.outcome()).isEqualTo(Outcome.INSUFFICIENT_DATA);
        assertThat(report.checks().get(0).status()).isEqualTo(CheckResult.Status.NOT_APPLICABLE);
        assertThat(report.coverage().get(0).state()).isEqualTo(AreaCoverage.State.NOT_ASKED);
    }

    @Test
    void aNeededAreaThatIsNotJudgedByRuleIsMetAndSaysSo() {
        ScreeningReport report = screenWithExemption(NAME, OWN);

        assertThat(report.outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(report.coverage())
                .contains(new AreaCoverage(Area.RESIDENCE, AreaCoverage.State.EXEMPT, true))
                .contains(new AreaCoverage(Area.PAYEE, AreaCoverage.State.COVERED, true));
        CheckOutcome exempt = report.checks().get(1);
        assertThat(exempt.status()).isEqualTo(CheckResult.Status.NOT_APPLICABLE);
        assertThat(exempt.exemptions()).containsExactly(ExemptCheck.RULE);
        assertThat(ReportJson.write(report)).contains("\"EXEMPT\"", "\"exempt\"", ExemptCheck.RULE);
        assertThat(TextReport.builder().width(200).build().render(report))
                .contains("exempt, needed", "not judged, by rule: " + ExemptCheck.RULE);
    }

    @Test
    void nothingButExemptionsIsNotConsistent() {
        ScreeningReport report = screenWithExemption();

        assertThat(report.outcome()).isEqualTo(Outcome.INSUFFICIENT_DATA);
    }

    @Test
    void aCheckOfTheSameAreaThatLacksDataMakesItThin() {
        ToyCheck thin = new ToyCheck(
                "toy.thin", ToyCheck.type("toy.thin.x", 12, EvidenceGroup.NAME), Area.RESIDENCE, Moment.APPLICATION);
        ScreeningReport report = Screener.builder()
                .addCheck(new ExemptCheck())
                .addCheck(thin)
                .policy(ScreeningPolicy.builder(Moment.PAYROLL)
                        .neededAreas(Area.RESIDENCE)
                        .build())
                .build()
                .screen(
                        candidate(
                                NAME,
                                BankAccount.builder()
                                        .currency(java.util.Currency.getInstance("EUR"))
                                        .build()),
                        AS_OF);

        assertThat(report.coverage()).containsExactly(new AreaCoverage(Area.RESIDENCE, AreaCoverage.State.THIN, true));
    }

    private static ScreeningReport screenWithExemption(Part... parts) {
        return Screener.builder()
                .addCheck(new ToyCheck())
                .addCheck(new ExemptCheck())
                .policy(ScreeningPolicy.builder(Moment.PAYROLL)
                        .neededAreas(Area.PAYEE, Area.RESIDENCE)
                        .build())
                .build()
                .screen(candidate(parts), AS_OF);
    }

    /** Judges nobody, by rule. */
    private static final class ExemptCheck implements Check {

        private static final String RULE = "the address is protected";
        private static final CheckInfo INFO = CheckInfo.builder("zoo.exempt")
                .title("Is anybody judged")
                .rationale("A toy for tests.")
                .area(Area.RESIDENCE)
                .earliestMoment(Moment.APPLICATION)
                .parts(PersonName.KIND)
                .findingTypes(ToyCheck.type("zoo.exempt.x", 12, EvidenceGroup.RESIDENCE))
                .build();

        @Override
        public CheckInfo info() {
            return INFO;
        }

        @Override
        public CheckResult check(Candidate candidate, CheckContext context) {
            return INFO.result().exempt(RULE).exempt(RULE).build();
        }
    }

    @Test
    void aCheckThatThrowsFailsAloneAndKeepsItsAreaFromBeingConsistent() {
        ToyCheck sound = new ToyCheck(
                "toy.sound", ToyCheck.type("toy.sound.x", 12, EvidenceGroup.NAME), Area.IDENTITY, Moment.APPLICATION);
        Check broken = new BrokenCheck();
        ScreeningReport report = Screener.builder()
                .addCheck(sound)
                .addCheck(broken)
                .policy(ScreeningPolicy.payroll())
                .build()
                .screen(candidate(NAME, OWN), AS_OF);

        assertThat(report.checks().stream().map(CheckOutcome::status))
                .containsExactly(CheckResult.Status.FAILED, CheckResult.Status.CONSISTENT);
        assertThat(report.checks().get(0).failure()).hasValue("java.lang.IllegalStateException");
        assertThat(report.outcome()).isEqualTo(Outcome.INSUFFICIENT_DATA);
    }

    @Test
    void aCheckThatReadsAnUndeclaredPartFails() {
        ScreeningReport report = Screener.builder()
                .addCheck(new UndeclaredCheck())
                .policy(ScreeningPolicy.payroll())
                .build()
                .screen(
                        candidate(
                                NAME,
                                OWN,
                                Email.builder().address("x@example.org").build()),
                        AS_OF);

        assertThat(report.checks().get(0).failure()).hasValue("dev.tallystick.candidate.UndeclaredPartException");
    }

    @Test
    void aCheckDoesNotRunBeforeItsMoment() {
        ScreeningReport report = Screener.builder()
                .addCheck(new ToyCheck())
                .policy(ScreeningPolicy.onboarding())
                .build()
                .screen(candidate(NAME, OTHER), AS_OF);

        assertThat(report.findings()).isEmpty();
        assertThat(report.skipped().get(0).reason()).isEqualTo(SkippedCheck.Reason.NOT_BEFORE_ITS_MOMENT);
    }

    @Test
    void anEngagementThatIsAtAnEarlierMomentHoldsChecksBack() {
        Engagement engagement = Engagement.builder().moment(Moment.APPLICATION).build();
        ScreeningReport report = screen(NAME, OTHER, engagement);

        assertThat(report.moment()).isEqualTo(Moment.APPLICATION);
        assertThat(report.skipped()).hasSize(1);
    }

    @Test
    void aPolicyThatRunsACheckEarlierIsShown() {
        ScreeningReport report = Screener.builder()
                .addCheck(new ToyCheck())
                .policy(ScreeningPolicy.builder(Moment.OFFER)
                        .earliestMoment(ToyCheck.ID, Moment.APPLICATION)
                        .build())
                .build()
                .screen(candidate(NAME, OTHER), AS_OF);

        assertThat(report.findings()).hasSize(1);
        assertThat(report.earlierThanUsual()).containsExactly(ToyCheck.ID);
    }

    @Test
    void anExplanationOnFileBeforeTheObservationTakesTheWeight() {
        ScreeningReport report =
                screen(NAME, OTHER, explanation("2026-10-01T00:00:00Z").build());

        assertThat(report.findings()).isEmpty();
        assertThat(report.explained()).hasSize(1);
        assertThat(report.weight()).hasValue(0);
    }

    @Test
    void anExplanationGivenAfterTheQuestionStandsBesideTheFinding() {
        ScreeningReport report =
                screen(NAME, OTHER, explanation("2026-10-20T00:00:00Z").build());

        assertThat(report.explained()).isEmpty();
        assertThat(report.findings().get(0).explanations()).hasSize(1);
        assertThat(report.weight()).hasValue(12);
    }

    @Test
    void aBlankExplanationOnFileExplainsNothing() {
        Explanation blank = Explanation.builder()
                .explains(ExplanationKind.JOINT_ACCOUNT)
                .provenance(Provenance.of(Source.SELF_DECLARED, Instant.parse("2026-10-01T00:00:00Z")))
                .build();

        assertThat(screen(NAME, OTHER, blank).explained()).isEmpty();
    }

    @Test
    void aConversationVerifiesNoExplanation() {
        Explanation talkedOver = explanation("2026-10-20T00:00:00Z")
                .addVerification(Verification.builder(VerificationMethod.CONVERSATION, VerificationOutcome.CONFIRMED)
                        .build())
                .build();

        assertThat(screen(NAME, OTHER, talkedOver).explained()).isEmpty();
    }

    @Test
    void aVerificationThatContradictsOutweighsOneThatConfirms() {
        Explanation disputed = explanation("2026-10-20T00:00:00Z")
                .addVerification(Verification.builder(VerificationMethod.VENDOR_CHECK, VerificationOutcome.CONFIRMED)
                        .build())
                .addVerification(
                        Verification.builder(VerificationMethod.INDEPENDENT_CONTACT, VerificationOutcome.CONTRADICTED)
                                .build())
                .build();

        assertThat(screen(NAME, OTHER, disputed).explained()).isEmpty();
    }

    @Test
    void aVerifiedExplanationCountsWhenever() {
        Explanation verified = explanation("2026-10-20T00:00:00Z")
                .addVerification(Verification.builder(VerificationMethod.BANK_LETTER, VerificationOutcome.CONFIRMED)
                        .build())
                .build();

        assertThat(screen(NAME, OTHER, verified).explained()).hasSize(1);
    }

    @Test
    void anExplanationOfAnotherKindDoesNotFit() {
        Explanation travel = explanation("2026-10-01T00:00:00Z")
                .explains(ExplanationKind.TRAVEL)
                .build();

        assertThat(screen(NAME, OTHER, travel).findings().get(0).explanations()).isEmpty();
    }

    @Test
    void corroborationTakesWeightOffItsGroup() {
        BankAccount confirmed = OTHER.toBuilder()
                .addVerification(Verification.builder(VerificationMethod.BANK_LETTER, VerificationOutcome.CONFIRMED)
                        .build())
                .build();
        ScreeningReport report = screen(NAME, confirmed);

        assertThat(report.findings()).hasSize(1);
        assertThat(report.weight()).hasValue(0);
        assertThat(report.corroborations().get(0).fact().pointer()).hasValue("/bankAccounts/0/holder");
    }

    @Test
    void twoModerateGroupsAskForALookAndNameTheStepsThatClear() {
        ScreeningReport report = twoGroups(ScreeningPolicy.payroll()).screen(candidate(NAME, OTHER), AS_OF);

        assertThat(report.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(report.weight()).hasValue(24);
        assertThat(report.clearingSets().stream().map(ClearingSet::ids))
                .containsExactly("reenter-account", "bank-letter");
    }

    @Test
    void withoutWeightsTheOutcomeIsTheSame() {
        ScreeningReport report =
                twoGroups(ScreeningPolicy.payroll().withoutWeights()).screen(candidate(NAME, OTHER), AS_OF);

        assertThat(report.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(report.weight()).isEmpty();
        assertThat(report.groups()).isEmpty();
    }

    @Test
    void misuseOfTheBuilderFailsAtOnce() {
        assertThatThrownBy(() -> Screener.builder().addCheck(new ToyCheck()).build())
                .hasMessageContaining("needs a policy");
        assertThatThrownBy(() ->
                        Screener.builder().policy(ScreeningPolicy.payroll()).build())
                .hasMessageContaining("needs checks");
        assertThatThrownBy(() -> Screener.builder()
                        .addCheck(new ToyCheck())
                        .addCheck(new ToyCheck())
                        .policy(ScreeningPolicy.payroll())
                        .build())
                .hasMessageContaining("two checks have the id toy.holder");
        assertThatThrownBy(() -> Screener.builder().contentKeySecret(new byte[8]))
                .hasMessageContaining("16 bytes");
        assertThatThrownBy(() -> Screener.builder().timeout(Duration.ZERO)).hasMessageContaining("more than zero");
        assertThatThrownBy(() -> ScreeningPolicy.payroll().toBuilder().thresholds(9, 40))
                .hasMessageContaining("9, 40");
    }

    @Test
    void listenersHearIdsAndOutcomesAndMayFail() {
        List<String> heard = new ArrayList<>();
        ScreeningListener listener = new ScreeningListener() {
            @Override
            public void checked(String checkId, CheckResult.Status status, Duration duration) {
                heard.add(checkId + " " + status);
            }

            @Override
            public void screened(Outcome outcome, Duration duration) {
                heard.add(outcome.name());
                throw new IllegalStateException("a listener's own fault");
            }
        };
        ScreeningReport report = Screener.builder()
                .addCheck(new ToyCheck())
                .addListener(listener)
                .policy(ScreeningPolicy.payroll())
                .build()
                .screen(candidate(NAME, OTHER), AS_OF);

        assertThat(report.outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(heard).containsExactly("toy.holder INCONSISTENT", "CONSISTENT");
    }

    @Test
    void aCheckAfterTheDeadlineFails() {
        ScreeningReport report = Screener.builder()
                .addCheck(new ToyCheck())
                .policy(ScreeningPolicy.payroll())
                .timeout(Duration.ofNanos(1))
                .build()
                .screen(candidate(NAME, OTHER), AS_OF);

        assertThat(report.checks().get(0).failure()).hasValue("the deadline was over");
    }

    private static Screener twoGroups(ScreeningPolicy policy) {
        return Screener.builder()
                .addCheck(new ToyCheck())
                .addCheck(new ToyCheck(
                        "toy.second",
                        ToyCheck.type("toy.second.x", 12, EvidenceGroup.NAME),
                        Area.IDENTITY,
                        Moment.OFFER))
                .policy(policy)
                .build();
    }

    private static String contentKey(String secret, Candidate candidate) {
        return Screener.builder()
                .addCheck(new ToyCheck())
                .policy(ScreeningPolicy.payroll())
                .contentKeySecret(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .build()
                .screen(candidate, AS_OF)
                .findings()
                .get(0)
                .facts()
                .get(0)
                .contentKey()
                .orElseThrow();
    }

    private static ScreeningReport screen(Part... parts) {
        return screener(ScreeningPolicy.payroll()).screen(candidate(parts), AS_OF);
    }

    private static Screener screener(ScreeningPolicy policy) {
        return Screener.builder().addCheck(new ToyCheck()).policy(policy).build();
    }

    private static Candidate candidate(Part... parts) {
        return Candidate.builder().addAll(List.of(parts)).build();
    }

    private static BankAccount.Builder account(String holder) {
        return BankAccount.builder().holder(holder).provenance(Provenance.of(Source.SELF_DECLARED, ACCOUNT_GIVEN));
    }

    private static Explanation.Builder explanation(String at) {
        return Explanation.builder()
                .explains(ExplanationKind.JOINT_ACCOUNT)
                .text("We share it.")
                .provenance(Provenance.of(Source.SELF_DECLARED, Instant.parse(at)));
    }

    /** Fails on every candidate. */
    private static final class BrokenCheck implements Check {
        private final CheckInfo info = new ToyCheck(
                        "toy.broken",
                        ToyCheck.type("toy.broken.x", 1, EvidenceGroup.NAME),
                        Area.PAYEE,
                        Moment.APPLICATION)
                .info();

        @Override
        public CheckInfo info() {
            return info;
        }

        @Override
        public CheckResult check(Candidate candidate, CheckContext context) {
            throw new IllegalStateException("broken");
        }
    }

    /** Reads e-mail addresses, which it does not declare. */
    private static final class UndeclaredCheck implements Check {
        private final CheckInfo info = new ToyCheck().info();

        @Override
        public CheckInfo info() {
            return info;
        }

        @Override
        public CheckResult check(Candidate candidate, CheckContext context) {
            int read = candidate.emails().size();
            return read == 0
                    ? info.result().missing(Missing.absent(Email.KIND, "mail")).build()
                    : info.result().build();
        }
    }
}
