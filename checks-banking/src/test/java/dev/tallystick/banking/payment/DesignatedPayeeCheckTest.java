package dev.tallystick.banking.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Compliance;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.Part;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckResult.Status;
import dev.tallystick.check.Disclosure;
import dev.tallystick.place.Country;
import dev.tallystick.testkit.CheckTester;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class DesignatedPayeeCheckTest {

    private static final String DESIGNATED = "0x00000000000000000000000000000000000000ab";
    private static final Part WALLET = BankAccount.builder().wallet(DESIGNATED).build();

    private static final DesignatedPayees LIST = DesignatedPayeeTable.builder()
            .addTable("own-list", "Our list", LocalDate.of(2026, 10, 20), new StringReader("""
                    name,wallet,registration_number,country
                    HERON MIXER,0x00000000000000000000000000000000000000aB,,
                    HERON MIXER,1ExampleExampleExampleExampleExamp,,
                    HERON MIXER,bc1qdesxgnateddesxgnateddesxgnated0000,,
                    EXAMPLE TRADING FZE,,AE-1234567,AE
                    """))
            .build();

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new DesignatedPayeeCheck(LIST), DesignatedPayeeCheckTest.class)
                .cases("designated-payee.cases.json");
    }

    @Test
    void shownCasesReadRightWithoutAList() {
        Check check = new DesignatedPayeeCheck(DesignatedPayees.none());
        assertThat(CheckTester.of(check, DesignatedPayeeCheckTest.class).shownCases("designated-payee.cases.json"))
                .extracting(each -> each.report(check).checks().get(0).status())
                .containsExactly(Status.NOT_APPLICABLE, Status.INSUFFICIENT_DATA);
    }

    @Test
    void holdsADesignatedWalletApartFromTheOutcome() {
        ScreeningReport report = screen(LIST, WALLET);
        assertThat(report.compliance()).isEqualTo(Compliance.HOLD);
        assertThat(report.findings()).isEmpty();
        assertThat(report.weight()).hasValue(0);
        assertThat(report.complianceFindings())
                .singleElement()
                .satisfies(each -> assertThat(each.finding().message(Disclosure.MASKED))
                        .contains("HERON MIXER")
                        .doesNotContain(DESIGNATED));
    }

    @Test
    void clearsAWalletThatNoListDesignates() {
        Part other = BankAccount.builder()
                .wallet("1OtherOtherOtherOtherOtherOtherOth")
                .build();
        assertThat(screen(LIST, other).compliance()).isEqualTo(Compliance.CLEAR);
    }

    @Test
    void screensNobodyWithoutAList() {
        Part party = Counterparty.builder()
                .registrationNumber("AE-1234567")
                .country(Country.of("AE"))
                .build();
        ScreeningReport report = screen(DesignatedPayees.none(), WALLET, party);
        assertThat(report.compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(report.checks().get(0).status()).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(report.checks().get(0).missing()).hasSize(2);
    }

    @Test
    void screensNobodyWithAnEmptyList() {
        DesignatedPayees empty = DesignatedPayeeTable.builder()
                .addSdn(LocalDate.of(2026, 10, 20), new StringReader(""))
                .build();
        assertThat(screen(empty, WALLET).compliance()).isEqualTo(Compliance.NOT_SCREENED);
    }

    @Test
    void clearsNobodyByAListOfAnotherKind() {
        Part party = party("12345", "RU");
        DesignatedPayees wallets = own("name,wallet\nHERON MIXER,1ExampleExampleExampleExampleExamp");
        DesignatedPayees organisations = own("name,registration_number,country\nEXAMPLE TRADING FZE,AE-1234567,AE");
        assertThat(screen(wallets, party).compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screen(wallets, WALLET, party).compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screen(wallets, WALLET).compliance()).isEqualTo(Compliance.CLEAR);
        assertThat(screen(organisations, WALLET).compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screen(organisations, WALLET, party).compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screen(organisations, party).compliance()).isEqualTo(Compliance.CLEAR);
    }

    @Test
    void holdsADesignatedWalletThoughAnotherListIsMissing() {
        DesignatedPayees wallets = own("name,wallet\nHERON MIXER," + DESIGNATED);
        ScreeningReport report = screen(wallets, WALLET, party("12345", "RU"));
        assertThat(report.compliance()).isEqualTo(Compliance.HOLD);
        assertThat(report.checks().get(0).missing()).hasSize(1);
    }

    @Test
    void citesTheListsThatAreLoaded() {
        assertThat(screen(LIST, party("12345", "RU")).checks().get(0).compared())
                .singleElement()
                .satisfies(each -> assertThat(each.second().fact().source()).isEqualTo("Our list, 2026-10-20"));
    }

    private static Part party(String number, String country) {
        return Counterparty.builder()
                .registrationNumber(number)
                .country(Country.of(country))
                .build();
    }

    private static DesignatedPayees own(String csv) {
        return DesignatedPayeeTable.builder()
                .addTable("own-list", "Our list", LocalDate.of(2026, 10, 20), new StringReader(csv))
                .build();
    }

    private static ScreeningReport screen(DesignatedPayees payees, Part... parts) {
        Candidate.Builder candidate = Candidate.builder();
        Stream.of(parts).forEach(candidate::add);
        return Screener.builder()
                .addCheck(new DesignatedPayeeCheck(payees))
                .policy(ScreeningPolicy.payroll())
                .build()
                .screen(candidate.build(), Instant.parse("2026-11-01T00:00:00Z"));
    }
}
