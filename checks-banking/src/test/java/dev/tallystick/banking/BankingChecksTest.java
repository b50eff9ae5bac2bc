package dev.tallystick.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.banking.payment.DesignatedPayeeTable;
import dev.tallystick.banking.payment.DesignatedPayees;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Area;
import dev.tallystick.check.CheckProvider;
import dev.tallystick.reference.ReferenceTable;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BankingChecksTest {

    @Test
    void listsItsChecksInOrder() {
        assertThat(BankingChecks.create().id()).isEqualTo("banking");
        assertThat(ids(BankingChecks.create()))
                .isSorted()
                .contains("banking.institution", "banking.money-service-routing", "banking.payout-changes");
        assertThat(BankingChecks.create()).hasToString("BankingChecks" + ids(BankingChecks.create()));
    }

    @Test
    void readsNoAccountBeforePayroll() {
        assertThat(BankingChecks.create().checks()).allSatisfy(check -> {
            boolean readsTermsOnly = check.info().parts().equals(Set.of(Engagement.KIND));
            assertThat(check.info().earliestMoment()).isEqualTo(readsTermsOnly ? Moment.APPLICATION : Moment.PAYROLL);
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
                .containsExactly("sponsor-banks", "emi-bank-codes");
        assertThat(BankingChecks.builder()
                        .bankDirectory(number -> List.of())
                        .paymentProgrammes(number -> List.of())
                        .eMoneyInstitutions((country, code) -> List.of())
                        .build()
                        .referenceTables())
                .isEmpty();
    }

    @Test
    void statesTheListOfDesignatedPayees() {
        DesignatedPayees list = DesignatedPayeeTable.builder()
                .addSdn(LocalDate.of(2026, 11, 20), Reader.nullReader())
                .build();
        assertThat(BankingChecks.builder().designatedPayees(list).build().referenceTables())
                .extracting(ReferenceTable::id)
                .containsExactly("sponsor-banks", "emi-bank-codes", "ofac-sdn");
    }

    @Test
    void leavesChecksOut() {
        assertThat(ids(BankingChecks.builder().without("banking.institution").build()))
                .doesNotContain("banking.institution")
                .contains("banking.money-service-routing");
    }

    @Test
    void refusesToLeaveOutACheckThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        BankingChecks.builder().without("banking.instituton").build())
                .withMessageStartingWith("no check banking.instituton, only banking.");
    }

    private static List<String> ids(CheckProvider provider) {
        return provider.checks().stream().map(check -> check.info().id()).toList();
    }
}
