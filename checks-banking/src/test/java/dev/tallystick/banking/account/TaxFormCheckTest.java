package dev.tallystick.banking.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.check.Check;
import dev.tallystick.testkit.CheckTester;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class TaxFormCheckTest {

    private static final List<Check> CHECKS =
            List.of(new TaxFormCheck(), new AccountEvidenceCheck(), new AccountHolderCheck());
    private static final Part NAME = PersonName.builder().full("Ilse Varga").build();

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new TaxFormCheck(), TaxFormCheckTest.class).cases("tax-form.cases.json");
    }

    @Test
    void aLetterOfTheBankSaysNothingOfATaxForm() {
        BankAccount confirmed = Screenings.withLetter(BankAccount.builder()
                .holder("Ilse Varga")
                .accountNumber("000123456789")
                .build());
        ScreeningReport report = Screenings.screen(CHECKS, List.of(NAME, confirmed, form("Nora Quist")));
        assertThat(report.corroborations()).isNotEmpty();
        assertThat(report.weight()).hasValue(14);
    }

    @Test
    void aMarriedNameThatIsNotOnFileStaysBelowAReview() {
        BankAccount account = BankAccount.builder()
                .holder("Ilse Tolle")
                .accountNumber("000123456789")
                .build();
        ScreeningReport report = Screenings.screen(CHECKS, List.of(NAME, account, form("Ilse Tolle")));
        assertThat(report.findings()).hasSize(2);
        assertThat(report.weight().orElseThrow()).isLessThan(20);
    }

    private static TaxForm form(String name) {
        return TaxForm.builder().name(name).build();
    }
}
