package dev.tallystick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.Area;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a policy says by id reaches the check that has the id, or is an error. */
final class PolicyIdsTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final PersonName NAME = PersonName.builder().full("Ida Lund").build();
    private static final BankAccount OTHER = account("Per Holm");

    @Test
    void aPolicyMayTakeTheWeightOfAFindingType() {
        ScreeningPolicy policy = ScreeningPolicy.payroll().toBuilder()
                .weight(ToyCheck.OTHER_HOLDER.id(), 0)
                .build();

        assertThat(screener(policy).screen(candidate(NAME, OTHER), AS_OF).weight())
                .hasValue(0);
    }

    @Test
    void anUnknownCheckInAPolicyIsAnErrorThatNamesTheNearestId() {
        assertThatThrownBy(() -> screener(ScreeningPolicy.payroll().toBuilder()
                        .disable("toy.holdr")
                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such check in the policy: toy.holdr; the nearest is toy.holder");
    }

    @Test
    void unknownParametersWeightsAndNotesInAPolicyAreErrors() {
        ScreeningPolicy policy = ScreeningPolicy.payroll();
        assertThatThrownBy(() -> screener(
                        policy.toBuilder().parameter(ToyCheck.ID, "short", 1).build()))
                .hasMessageContaining("the nearest is short-below");
        assertThatThrownBy(() -> screener(policy.toBuilder()
                        .parameter(ToyCheck.ID, "short-below", 11)
                        .build()))
                .hasMessageContaining("not within 1 and 10: 11");
        assertThatThrownBy(() -> screener(
                        policy.toBuilder().weight("toy.holder.other", 3).build()))
                .hasMessageContaining("the nearest is toy.holder.other-holder");
        assertThatThrownBy(() -> screener(
                        policy.toBuilder().contextNote(ToyCheck.LOWER_CASE.id()).build()))
                .hasMessageContaining("no such context note");
    }

    @Test
    void anAliasInAPolicyStandsForTheId() {
        ScreeningPolicy policy =
                ScreeningPolicy.payroll().toBuilder().disable("toy.old-payee").build();

        assertThat(screener(policy).policy().disabledChecks()).containsExactly(ToyCheck.ID);
    }

    @Test
    void anUnknownAreaInAPolicyIsAnError() {
        assertThatThrownBy(() -> screener(ScreeningPolicy.payroll().toBuilder()
                        .neededAreas(new Area("paye"))
                        .build()))
                .hasMessage("no such area in the policy: paye; the nearest is payee");
    }

    @Test
    void contextNotesAreOffUntilThePolicyNamesThem() {
        Candidate candidate = candidate(NAME, account("Ib"));
        ScreeningPolicy named = ScreeningPolicy.payroll().toBuilder()
                .contextNote(ToyCheck.SHORT.id())
                .build();

        assertThat(screener(ScreeningPolicy.payroll()).screen(candidate, AS_OF).notes())
                .isEmpty();
        assertThat(screener(named).screen(candidate, AS_OF).notes()).hasSize(1);
    }

    @Test
    void parametersReachTheCheck() {
        ScreeningPolicy policy = ScreeningPolicy.payroll().toBuilder()
                .contextNote(ToyCheck.SHORT.id())
                .parameter(ToyCheck.ID, "short-below", 2)
                .build();

        assertThat(screener(policy)
                        .screen(candidate(NAME, account("Ib")), AS_OF)
                        .notes())
                .isEmpty();
    }

    private static Screener screener(ScreeningPolicy policy) {
        return Screener.builder().addCheck(new ToyCheck()).policy(policy).build();
    }

    private static Candidate candidate(PersonName name, BankAccount account) {
        return Candidate.builder().add(name).add(account).build();
    }

    private static BankAccount account(String holder) {
        return BankAccount.builder().holder(holder).build();
    }
}
