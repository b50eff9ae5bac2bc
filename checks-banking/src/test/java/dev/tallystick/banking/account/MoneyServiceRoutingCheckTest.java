package dev.tallystick.banking.account;

import static dev.tallystick.banking.account.Screenings.account;
import static dev.tallystick.banking.account.Screenings.money;
import static dev.tallystick.banking.account.Screenings.screen;
import static dev.tallystick.banking.account.Screenings.table;
import static dev.tallystick.banking.account.Screenings.withLetter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.ScreeningReport;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.check.CheckResult.Status;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.testkit.CheckTester;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MoneyServiceRoutingCheckTest {

    private static final String WISE = "026073150";

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(
                        new MoneyServiceRoutingCheck(PaymentProgrammes.embedded()), MoneyServiceRoutingCheckTest.class)
                .cases("money-service-routing.cases.json");
    }

    @Test
    void showsSourceDateAndConfidenceOfTheRow() {
        ScreeningReport report = screen(money(PaymentProgrammes.embedded()), account(WISE, "Plover Savings Bank"));
        Finding finding = report.findings().get(0).finding();
        assertThat(finding.message(Disclosure.MASKED))
                .isEqualTo("The routing number 026073150 is one of a payout or prepaid programme (Wise), where an"
                        + " ordinary bank account at another institution is stated (Plover Savings Bank).");
        Fact row = finding.facts().get(1);
        assertThat(row.label()).isEqualTo("reference table sponsor-banks: programs");
        assertThat(row.source()).isEqualTo("Wise: Wise routing number (page of the program) (confirmed)");
        assertThat(row.date()).isEqualTo("undated page");
    }

    @Test
    void staysBelowReviewAlone() {
        ScreeningReport report = screen(money(PaymentProgrammes.embedded()), account(WISE, "Plover Savings Bank"));
        assertThat(report.weight()).hasValue(12);
        assertThat(report.clearingSets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "payout-service, rumour, , CONSISTENT, 1",
        "payout-service, , , CONSISTENT, 1",
        "payout-service, attested, yes, CONSISTENT, 1",
        "neobank, confirmed, , CONSISTENT, 0",
        "sponsor-bank, confirmed, , CONSISTENT, 0",
        "kiosk, confirmed, , CONSISTENT, 0",
        "prepaid, confirmed, , INCONSISTENT, 0",
        "prepaid, attested, no, INCONSISTENT, 0"
    })
    void givesAFindingOnlyOnRowsThatAreSure(
            String category, String confidence, String general, Status status, int notes) {
        Map<String, String> row = Map.of(
                "routing_number",
                WISE,
                "programs",
                "Tern",
                "category",
                category,
                "confidence",
                orBlank(confidence),
                "general",
                orBlank(general));
        ScreeningReport report =
                screen(money(PaymentProgrammes.of(table(List.of(row)))), account(WISE, "Plover Savings Bank"));
        assertThat(report.checks().get(0).status()).isEqualTo(status);
        assertThat(report.notes()).hasSize(notes);
    }

    @Test
    void givesANoteWhereRowsContradictEachOther() {
        PaymentProgrammes programmes = PaymentProgrammes.of(table(List.of(
                Map.of("routing_number", WISE, "programs", "Kite", "category", "neobank", "confidence", "confirmed"),
                Map.of("routing_number", WISE, "programs", "Tern", "category", "prepaid", "confidence", "confirmed"))));
        ScreeningReport report = screen(money(programmes), account(WISE, "Plover Savings Bank"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.notes())
                .singleElement()
                .satisfies(noted -> assertThat(noted.note()
                                .message(dev.tallystick.check.MessageCatalogue.english(), Disclosure.MASKED))
                        .isEqualTo(
                                "The routing number 026073150 is also used by a payout or prepaid programme: Tern."));
    }

    @Test
    void notesANumberThatNobodyClaimsToBeABanks() {
        BankAccount unstated = BankAccount.builder().routingNumber(WISE).build();
        ScreeningReport report = screen(money(PaymentProgrammes.embedded()), unstated);
        assertThat(report.findings()).isEmpty();
        assertThat(report.notes())
                .extracting(noted -> noted.note().type().id())
                .containsExactly("banking.money-service-routing.programme-noted");
    }

    @Test
    void notesNothingOfNeobanksAndOfProgrammesThatAreNamed() {
        assertThat(screen(money(PaymentProgrammes.embedded()), account("031101279", "Chime"))
                        .notes())
                .isEmpty();
        assertThat(screen(money(PaymentProgrammes.embedded()), account(WISE, "Wise"))
                        .notes())
                .isEmpty();
    }

    @Test
    void judgesNoAccountThatItsInstitutionConfirmed() {
        ScreeningReport report =
                screen(money(PaymentProgrammes.embedded()), withLetter(account(WISE, "Plover Savings Bank")));
        assertThat(report.findings()).isEmpty();
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void takesTheConfirmedOneOfTwoEqualClaims() {
        ScreeningReport report = screen(
                money(PaymentProgrammes.embedded()),
                account(WISE, "Plover Savings Bank"),
                withLetter(account(WISE, "Plover Savings Bank")));
        assertThat(report.findings()).isEmpty();
    }

    private static String orBlank(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
