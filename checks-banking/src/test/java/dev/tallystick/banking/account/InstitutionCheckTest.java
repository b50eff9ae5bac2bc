package dev.tallystick.banking.account;

import static dev.tallystick.banking.account.Screenings.account;
import static dev.tallystick.banking.account.Screenings.screen;
import static dev.tallystick.banking.account.Screenings.table;
import static dev.tallystick.banking.account.Screenings.withLetter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.ScreeningReport;
import dev.tallystick.banking.directory.BankDirectory;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Masking;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckResult.Status;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.check.Missing;
import dev.tallystick.testkit.CheckTester;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InstitutionCheckTest {

    private static final String COASTAL = "125109019";
    private static final String UNKNOWN = "011000015";

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(embedded(), InstitutionCheckTest.class).cases("institution.cases.json");
    }

    @Test
    void citesNumberInstitutionStatementAndProgramme() {
        Finding finding = screen(List.of(embedded()), account(COASTAL, "Plover Savings Bank"))
                .findings()
                .get(0)
                .finding();
        assertThat(finding.message(Disclosure.MASKED))
                .isEqualTo("The routing number 125109019 belongs to Coastal Community Bank; the account is stated to be"
                        + " at Plover Savings Bank.");
        assertThat(finding.facts())
                .extracting(Fact::label)
                .containsExactly(
                        "bank account: routingNumber",
                        "reference table sponsor-banks: institution",
                        "bank account: institution",
                        "reference table sponsor-banks: programs");
    }

    @ParameterizedTest
    @CsvSource({
        "026073151, the check digit in place 9 does not fit the others",
        "26073150, 'it has 8 digits instead of 9, perhaps a leading zero was lost'",
        "O26073150, character 1 is not a digit",
        "990000009, no routing number begins with its first two digits"
    })
    void asksForAMalformedNumberAgainAndSaysWhatIsWrong(String number, String fault) {
        ScreeningReport report = screen(List.of(embedded()), account(number, "Wise"));
        assertThat(report.notes())
                .singleElement()
                .satisfies(noted -> assertThat(noted.note().message(MessageCatalogue.english(), Disclosure.MASKED))
                        .isEqualTo("The routing number " + Masking.LAST_FOUR.mask(number) + " cannot be right: " + fault
                                + ". Please re-enter it."));
        assertThat(report.checks().get(0).missing())
                .extracting(Missing::reason)
                .containsExactly(Missing.Reason.INVALID);
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(missing(account(UNKNOWN, "Plover Savings Bank"))).containsExactly(Missing.Reason.NOT_IN_REFERENCE);
        assertThat(missing(account("121145307", "Tern"))).containsExactly(Missing.Reason.NOT_IN_REFERENCE);
        assertThat(missing(BankAccount.builder().routingNumber(COASTAL).build()))
                .containsExactly(Missing.Reason.ABSENT);
        assertThat(missing(account(" ", "Tern").toBuilder()
                        .country(dev.tallystick.place.Country.of("US"))
                        .build()))
                .containsExactly(Missing.Reason.ABSENT);
    }

    @Test
    void looksInTheDirectoryOfTheHostFirst() {
        BankDirectory own = BankDirectory.of(table(List.of(
                Map.of("routing_number", UNKNOWN, "institution", "Heron Bank", "confidence", "confirmed"),
                Map.of("routing_number", COASTAL, "institution", "Heron Bank", "confidence", "confirmed"))));
        Check check = new InstitutionCheck(own.orElse(BankDirectory.embedded()), number -> List.of());
        assertThat(status(check, account(UNKNOWN, "Heron Bank"))).isEqualTo(Status.CONSISTENT);
        assertThat(status(check, account(UNKNOWN, "Plover Bank"))).isEqualTo(Status.INCONSISTENT);
        assertThat(status(check, account(COASTAL, "Coastal Community Bank"))).isEqualTo(Status.INCONSISTENT);
        assertThat(status(check, account("041215663", "Sutton Bank"))).isEqualTo(Status.CONSISTENT);
    }

    @Test
    void contradictsNobodyOnARowThatIsNotSure() {
        BankDirectory rumour = BankDirectory.of(
                table(List.of(Map.of("routing_number", UNKNOWN, "institution", "Heron Bank", "confidence", "rumour"))));
        Check check = new InstitutionCheck(rumour, number -> List.of());
        assertThat(status(check, account(UNKNOWN, "Plover Bank"))).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(status(check, account(UNKNOWN, "Heron Bank"))).isEqualTo(Status.CONSISTENT);
    }

    @Test
    void acceptsAnyOfSeveralInstitutions() {
        BankDirectory two = BankDirectory.of(table(List.of(
                Map.of("routing_number", UNKNOWN, "institution", "Heron Bank", "confidence", "confirmed"),
                Map.of("routing_number", UNKNOWN, "institution", "Plover Bank", "confidence", "confirmed"))));
        Check check = new InstitutionCheck(two, number -> List.of());
        assertThat(status(check, account(UNKNOWN, "Plover Bank"))).isEqualTo(Status.CONSISTENT);
        assertThat(status(check, account(UNKNOWN, "Lapwing Bank"))).isEqualTo(Status.INCONSISTENT);
    }

    @Test
    void takesNamesWithoutABankingWordForBanksOnlyIfTheyAreKnown() {
        assertThat(status(embedded(), account(COASTAL, "Wells Fargo"))).isEqualTo(Status.INCONSISTENT);
        assertThat(status(embedded(), account(COASTAL, "Capital One 360"))).isEqualTo(Status.INCONSISTENT);
        assertThat(status(embedded(), account(COASTAL, "Heron Credit Union"))).isEqualTo(Status.INCONSISTENT);
        assertThat(status(embedded(), account(COASTAL, "Heronbank"))).isEqualTo(Status.INCONSISTENT);
        assertThat(status(embedded(), account(COASTAL, "Heron Money"))).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(status(embedded(), account(COASTAL, "Credit Heron"))).isEqualTo(Status.INSUFFICIENT_DATA);
    }

    @Test
    void corroboratesOnceForBothChecks() {
        List<Check> both = AccountChecks.all(BankDirectory.embedded(), PaymentProgrammes.embedded());
        assertThat(screen(both, withLetter(account(COASTAL, "Coastal Community Bank")))
                        .corroborations())
                .extracting(each -> each.checkId())
                .containsExactly("banking.money-service-routing");
        assertThat(screen(both, withLetter(account(UNKNOWN, "Plover Savings Bank")))
                        .corroborations())
                .extracting(each -> each.checkId())
                .containsExactly("banking.institution");
        assertThat(screen(both, account(COASTAL, "Coastal Community Bank")).corroborations())
                .isEmpty();
    }

    @Test
    void weighsBothFindingsOnOneNumberOnce() {
        ScreeningReport report = screen(
                AccountChecks.all(BankDirectory.embedded(), PaymentProgrammes.embedded()),
                account("026073150", "Plover Savings Bank"));
        assertThat(report.findings())
                .extracting(each -> each.finding().type().id())
                .containsExactly("banking.institution.other-institution", "banking.money-service-routing.programme");
        assertThat(report.weight()).hasValue(12);
    }

    private static Check embedded() {
        return new InstitutionCheck(BankDirectory.embedded(), PaymentProgrammes.embedded());
    }

    private static List<Missing.Reason> missing(BankAccount account) {
        return screen(List.of(embedded()), account).checks().get(0).missing().stream()
                .map(Missing::reason)
                .toList();
    }

    private static Status status(Check check, BankAccount account) {
        return screen(List.of(check), account).checks().get(0).status();
    }
}
