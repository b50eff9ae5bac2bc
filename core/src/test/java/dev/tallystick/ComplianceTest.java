package dev.tallystick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Phone;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.json.ReportJson;
import dev.tallystick.report.TextReport;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The compliance route is reported apart: it neither weighs nor covers nor decides. */
final class ComplianceTest {

    private static final Fact RULE = Fact.rule("A list.", Reference.of("A list", ""));

    @Test
    void aFindingHoldsAndHasNeitherWeightNorOutcome() {
        ScreeningReport report = screen("listed");

        assertThat(report.compliance()).isEqualTo(Compliance.HOLD);
        assertThat(report.complianceFindings()).hasSize(1);
        assertThat(report.findings()).isEmpty();
        assertThat(report.weight()).hasValue(0);
        assertThat(report.coverage()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.INSUFFICIENT_DATA);
    }

    @Test
    void nothingFoundIsClearOnlyIfEveryScreenSettlesWhatItHasToLookUp() {
        assertThat(screen("fine").compliance()).isEqualTo(Compliance.CLEAR);
        assertThat(screen("fine", "unsettled").compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screen("fine", "broken").compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screen("fine", "absent").compliance()).isEqualTo(Compliance.CLEAR);
        assertThat(screen("absent").compliance()).isEqualTo(Compliance.NOT_SCREENED);
    }

    @Test
    void oneListNeverStandsInForAnother() {
        ScreeningReport report = screen("fine", "listless");

        assertThat(report.compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(report.complianceScreens())
                .extracting(ComplianceScreen::state)
                .containsExactly(ComplianceScreen.State.CLEAR, ComplianceScreen.State.NOT_SCREENED);
        assertThat(screen("listless", "absent").compliance()).isEqualTo(Compliance.NOT_SCREENED);
    }

    @Test
    void namesThatThePolicyLeavesOutOnPurposeDoNotKeepOtherScreensFromClearing() {
        ScreeningPolicy policy = policy().disable("toy.listless").build();
        ScreeningReport report = screen(policy, new ListCheck("listless"), new ListCheck("fine", Phone.KIND));

        assertThat(report.compliance()).isEqualTo(Compliance.CLEAR);
        assertThat(report.namesScreened()).isFalse();
        assertThat(TextReport.plain().render(report))
                .contains("Names were not screened.", "toy.listless: switched off by the policy", "toy.fine: clear");
    }

    @Test
    void namesThatWaitForALaterMomentAreNotCleared() {
        ScreeningPolicy policy =
                policy().earliestMoment("toy.fine", Moment.PAYROLL).build();
        ListCheck other = new ListCheck("other", Phone.KIND);

        assertThat(screen(policy, new ListCheck("fine"), other).compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screen(policy, new ListCheck("fine", Phone.KIND), other).compliance())
                .isEqualTo(Compliance.CLEAR);
    }

    @Test
    void whatAScreenMissesIsShownAmongComplianceOnly() {
        ScreeningReport report = screen("unsettled");
        String text = TextReport.plain().render(report);
        String json = ReportJson.write(report);

        assertThat(text.substring(0, text.indexOf("COMPLIANCE"))).doesNotContain("unsettled", "toy-more");
        assertThat(text).contains("toy.unsettled: not screened", "toy-more (name, not there)");
        assertThat(json).containsOnlyOnce("toy-more").contains("\"namesScreened\": false");
        assertThat(json.substring(0, json.indexOf("\"compliance\""))).doesNotContain("toy");
    }

    @Test
    void aHoldIsShownWithItsInnocentExplanations() {
        assertThat(TextReport.plain().render(screen("listed"))).contains("- Somebody else has the name.");
    }

    @Test
    void aNoteForCounselStandsApartFromOtherNotes() {
        ScreeningReport report = screen("unsettled");

        assertThat(report.notes()).isEmpty();
        assertThat(report.complianceNotes()).hasSize(1);
        assertThat(TextReport.plain().render(report)).contains("Ask for more about");
    }

    private static ScreeningReport screen(String... behaviours) {
        return screen(
                policy().build(), Arrays.stream(behaviours).map(ListCheck::new).toArray(ListCheck[]::new));
    }

    private static ScreeningPolicy.Builder policy() {
        return ScreeningPolicy.builder(Moment.OFFER);
    }

    private static ScreeningReport screen(ScreeningPolicy policy, ListCheck... checks) {
        Screener.Builder screener = Screener.builder().policy(policy);
        for (ListCheck check : checks) {
            screener.addCheck(check);
        }
        Candidate candidate = Candidate.builder()
                .add(PersonName.builder().full("Ida Lund").build())
                .add(Phone.builder().number("+351555010099").build())
                .build();
        return screener.build().screen(candidate, Instant.parse("2026-11-01T00:00:00Z"));
    }

    private static final class ListCheck implements Check {

        private final String behaviour;
        private final FindingType type;
        private final NoteType note;
        private final CheckInfo info;
        private final PartKind<?> kind;

        ListCheck(String behaviour) {
            this(behaviour, PersonName.KIND);
        }

        ListCheck(String behaviour, PartKind<?> kind) {
            this.kind = kind;
            this.behaviour = behaviour;
            this.type = FindingType.builder("toy." + behaviour + ".hit")
                    .message("{name} is on {list}")
                    .compliance()
                    .innocently("Somebody else has the name.")
                    .followUps(FollowUp.COMPLETE_HISTORY)
                    .build();
            this.note = NoteType.compliance("toy." + behaviour + ".namesake", "Ask for more about {fact}.");
            this.info = CheckInfo.builder("toy." + behaviour)
                    .title("On a list")
                    .rationale("A toy for tests.")
                    .area(Area.IDENTITY)
                    .parts(kind)
                    .findingTypes(type)
                    .noteTypes(note)
                    .build();
        }

        @Override
        public CheckInfo info() {
            return info;
        }

        @Override
        public CheckResult check(Candidate candidate, CheckContext context) {
            Part name = candidate.parts(kind).get(0);
            Fact stated = Fact.of(name, kind == Phone.KIND ? Phone.NUMBER : PersonName.FULL);
            CheckResult.Builder result = info.result();
            switch (behaviour) {
                case "listed" ->
                    result.compared(stated, RULE)
                            .finding(Finding.builder(type, name)
                                    .fact("name", stated)
                                    .fact("list", RULE)
                                    .build());
                case "fine", "other" -> result.compared(stated, RULE);
                case "unsettled" ->
                    result.missing(Missing.absent(PersonName.KIND, "toy-more")).note(Note.of(note, stated));
                case "listless" ->
                    result.missing(Missing.of(PersonName.KIND, Missing.Reason.NOT_IN_REFERENCE, "a list"));
                case "broken" -> throw new IllegalStateException("broken");
                default -> {}
            }
            return result.build();
        }
    }
}
