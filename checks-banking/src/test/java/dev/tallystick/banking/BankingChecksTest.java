package dev.tallystick.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Area;
import dev.tallystick.check.CheckProvider;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

final class BankingChecksTest {

    @Test
    void listsItsChecksInOrder() {
        assertThat(BankingChecks.create().id()).isEqualTo("banking");
        assertThat(ids(BankingChecks.create())).containsExactly("banking.institution", "banking.money-service-routing");
        assertThat(BankingChecks.create())
                .hasToString("BankingChecks[banking.institution, banking.money-service-routing]");
    }

    @Test
    void readsNoAccountBeforePayroll() {
        assertThat(BankingChecks.create().checks()).allSatisfy(check -> {
            assertThat(check.info().earliestMoment()).isEqualTo(Moment.PAYROLL);
            assertThat(check.info().area()).isEqualTo(Area.PAYEE);
        });
    }

    @Test
    void isFoundThroughServiceLoader() {
        assertThat(ServiceLoader.load(CheckProvider.class)).hasAtLeastOneElementOfType(BankingChecks.class);
    }

    @Test
    void statesItsTablesOnce() {
        assertThat(BankingChecks.create().referenceTables())
                .extracting(ReferenceTable::id)
                .containsExactly("sponsor-banks");
        assertThat(BankingChecks.builder()
                        .bankDirectory(number -> List.of())
                        .paymentProgrammes(number -> List.of())
                        .build()
                        .referenceTables())
                .isEmpty();
    }

    @Test
    void leavesChecksOut() {
        assertThat(ids(BankingChecks.builder().without("banking.institution").build()))
                .containsExactly("banking.money-service-routing");
    }

    @Test
    void refusesToLeaveOutACheckThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        BankingChecks.builder().without("banking.instituton").build())
                .withMessage("no check banking.instituton, only banking.institution, banking.money-service-routing");
    }

    private static List<String> ids(CheckProvider provider) {
        return provider.checks().stream().map(check -> check.info().id()).toList();
    }
}
