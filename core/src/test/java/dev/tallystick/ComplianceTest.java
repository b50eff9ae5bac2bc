package dev.tallystick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Reference;
import java.time.Instant;
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
    void nothingFoundIsClearOnlyIfEveryCheckCouldCompare() {
        assertThat(screen("fine").compliance()).isEqualTo(Compliance.CLEAR);
        assertThat(screen("fine", "absent").compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screen("fine", "broken").compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screen("absent").compliance()).isEqualTo(Compliance.NOT_SCREENED);
    }

    private static ScreeningReport screen(String... behaviours) {
        Screener.Builder screener =
                Screener.builder().policy(ScreeningPolicy.builder(Moment.OFFER).build());
        for (String behaviour : behaviours) {
            screener.addCheck(new ListCheck(behaviour));
        }
        PersonName name = PersonName.builder().full("Ida Lund").build();
        return screener.build().screen(Candidate.builder().add(name).build(), Instant.parse("2026-11-01T00:00:00Z"));
    }

    private static final class ListCheck implements Check {

        private final String behaviour;
        private final FindingType type;
        private final CheckInfo info;

        ListCheck(String behaviour) {
            this.behaviour = behaviour;
            this.type = FindingType.builder("toy." + behaviour + ".hit")
                    .message("{name} is on {list}")
                    .compliance()
                    .innocently("Somebody else has the name.")
                    .followUps(FollowUp.COMPLETE_HISTORY)
                    .build();
            this.info = CheckInfo.builder("toy." + behaviour)
                    .title("On a list")
                    .rationale("A toy for tests.")
                    .area(Area.IDENTITY)
                    .parts(PersonName.KIND)
                    .findingTypes(type)
                    .build();
        }

        @Override
        public CheckInfo info() {
            return info;
        }

        @Override
        public CheckResult check(Candidate candidate, CheckContext context) {
            PersonName name = candidate.names().get(0);
            Fact stated = Fact.of(name, PersonName.FULL);
            CheckResult.Builder result = info.result();
            switch (behaviour) {
                case "listed" ->
                    result.compared(stated, RULE)
                            .finding(Finding.builder(type, name)
                                    .fact("name", stated)
                                    .fact("list", RULE)
                                    .build());
                case "fine" -> result.compared(stated, RULE);
                case "broken" -> throw new IllegalStateException("broken");
                default -> {}
            }
            return result.build();
        }
    }
}
