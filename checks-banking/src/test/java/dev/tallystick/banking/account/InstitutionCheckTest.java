package dev.tallystick.banking.account;

import static dev.tallystick.banking.account.Screenings.account;
import static dev.tallystick.banking.account.Screenings.screen;
import static dev.tallystick.banking.account.Screenings.table;
import static dev.tallystick.banking.account.Screenings.withLetter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.ScreeningReport;
import dev.tallystick.banking.BankingChecks;
import dev.tallystick.banking.directory.BankDirectory;
import dev.tallystick.banking.directory.DirectoryFixtures;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.EvidenceChannel;
import dev.tallystick.candidate.EvidenceKind;
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

final class InstitutionCheckTest {

    private static final String COASTAL = "125109019";
    private static final String UNKNOWN = "011000015";

    @TestFactory
    Stream<DynamicTest> cases() {
        BankDirectory directory = DirectoryFixtures.official().orElse(BankDirectory.embedded());
        return CheckTester.of(new InstitutionCheck(directory, PaymentProgrammes.embedded()), InstitutionCheckTest.class)
                .cases("institution.cases.json");
    }

    @Test
    void saysSinceWhenANumberIsRetiredAndWhoSaysSo() {
        assertThat(notes(official(), "019900023"))
                .containsExactly("Another number has replaced the routing number 019900023 since 2024-07-01, says the"
                        + " FedACH participant directory of 2026-10-05. Please re-enter the one that the institution"
                        + " gives today.");
        assertThat(notes(official(), "019900227"))
                .singleElement()
                .satisfies(note -> assertThat(note).doesNotContain("since").contains("019900227, says"));
    }

    @Test
    void saysInWhichDirectoryANumberIsNot() {
        assertThat(notes(official(), UNKNOWN))
                .containsExactly("The routing number 011000015 is not among those in use for electronic payments in the"
                        + " FedACH participant directory of 2026-10-05. Please re-enter the one that the institution"
                        + " gives for direct deposit.");
        assertThat(notes(embedded(), UNKNOWN)).isEmpty();
    }

    @Test
    void remarksNothingOnANumberThatItsInstitutionConfirmed() {
        for (String number : List.of(UNKNOWN, "019900023", DirectoryFixtures.TERN.digits())) {
            assertThat(screen(List.of(official()), withLetter(account(number, "Heron Savings Bank")))
                            .notes())
                    .isEmpty();
        }
    }

    @Test
    void asksForAnotherNumberWhereDirectDepositCannotWork() {
        assertThat(notes(official(), DirectoryFixtures.TERN.digits()))
                .containsExactly(
                        "The routing number 069904008 takes no payments by ACH, as direct deposit is, says the FedACH"
                                + " participant directory of 2026-10-05. Please re-enter the one that the institution gives for"
                                + " direct deposit.");
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
                        "bank account: routing number",
                        "reference table sponsor-banks: institution",
                        "bank account: institution",
                        "reference table sponsor-banks: programs");
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
    void judgesNoAccountThatEvidenceOfTheInstitutionShows() {
        BankAccount stated = account(COASTAL, "Wells Fargo").toBuilder()
                .accountNumber("000123456789")
                .build();
        AccountEvidence letter = AccountEvidence.builder()
                .evidenceKind(EvidenceKind.BANK_LETTER)
                .obtainedFrom(EvidenceChannel.INSTITUTION)
                .routingNumber(COASTAL)
                .accountNumber("000123456789")
                .build();
        assertThat(screen(List.of(embedded()), List.of(stated)).findings()).hasSize(1);
        assertThat(screen(List.of(embedded()), List.of(stated, letter)).findings())
                .isEmpty();
    }

    @Test
    void weighsBothFindingsOnOneNumberOnce() {
        ScreeningReport report = screen(BankingChecks.create().checks(), account("026073150", "Plover Savings Bank"));
        assertThat(report.findings())
                .extracting(each -> each.finding().type().id())
                .containsExactly("banking.institution.other-institution", "banking.money-service-routing.programme");
        assertThat(report.weight()).hasValue(12);
    }

    private static Check official() {
        return new InstitutionCheck(DirectoryFixtures.official(), number -> List.of());
    }

    private static List<String> notes(Check check, String number) {
        return screen(List.of(check), account(number, "Heron Savings Bank")).notes().stream()
                .map(noted -> noted.note().message(MessageCatalogue.english(), Disclosure.MASKED))
                .toList();
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
