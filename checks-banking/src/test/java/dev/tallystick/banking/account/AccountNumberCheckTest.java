package dev.tallystick.banking.account;

import static dev.tallystick.banking.account.Screenings.screen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.banking.BankingChecks;
import dev.tallystick.banking.directory.EMoneyInstitutions;
import dev.tallystick.banking.directory.IfscRegistry;
import dev.tallystick.banking.number.Ifsc;
import dev.tallystick.banking.number.ModulusTable;
import dev.tallystick.banking.number.NumberFault;
import dev.tallystick.banking.number.SortCodeAccount;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.check.Check;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.check.Missing;
import dev.tallystick.place.Country;
import dev.tallystick.testkit.CheckTester;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccountNumberCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(
                        check(account -> Optional.empty(), AccountNumberCheckTest::isListed),
                        AccountNumberCheckTest.class)
                .cases("account-number.cases.json");
    }

    @Test
    void holdsBritishAccountsAgainstTheWeightsThatTheHostLoads() throws IOException {
        // Vocalink, Validating account numbers: 089999 66374958 passes MOD10, with the weights of its row.
        ModulusTable table = ModulusTable.read(stream("089999 089999 MOD10 0 0 0 0 0 0 7 1 3 7 1 3 7 1\n"), stream(""));

        assertThat(notes(table, "66374958")).isEmpty();
        assertThat(notes(table, "66374959"))
                .containsExactly(
                        "The account number …59 cannot be right: sorting code and account number do not fit each"
                                + " other. Please re-enter it.");
    }

    @Test
    void remarksOnAnIfscThatAWholeListDoesNotHold() {
        assertThat(unlisted("{\"AAZX\":[1,2]}", "AAZX0000003"))
                .containsExactly(
                        "The list of branches does not hold the IFSC \u2026003. Please check it with the bank.");
        assertThat(unlisted("{\"AAZX\":[1,2]}", "aazx0000002")).isEmpty();
        assertThat(unlisted("{\"AAZX\":[1,2]}", "BBZX0000002")).isEmpty();
        assertThat(unlisted("{\"AAZX\":[1,2,\"not a branch\"]}", "AAZX0000003")).isEmpty();
        assertThat(unlisted("{\"AAZX\":[1,2", "AAZX0000003")).isEmpty();
    }

    @Test
    void reportsABadAccountNumberAsMissing() {
        BankAccount account = BankAccount.builder()
                .sortCode("08-99-99")
                .accountNumber("1234567890")
                .build();
        assertThat(missing(account))
                .containsExactly(Missing.of(
                        BankAccount.KIND, Missing.Reason.INVALID, "the account number, entered again by the person"));
    }

    @Test
    void passesOverABlankAccountNumber() {
        BankAccount account = BankAccount.builder()
                .sortCode("08-99-99")
                .accountNumber("  ")
                .country(Country.of("GB"))
                .build();
        assertThat(missing(account)).isEmpty();
        assertThat(notes(List.of(check(code -> Optional.empty())), account)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DE89 **** **** 3000", "****3000", "xx3000", "DE89\u2026\u2026\u20263000", "DE89 3704 ####"})
    void judgesNoMaskedNumber(String iban) {
        BankAccount account = BankAccount.builder().iban(iban).build();
        assertThat(notes(List.of(check(code -> Optional.empty())), account)).isEmpty();
        assertThat(missing(account))
                .containsExactly(Missing.of(BankAccount.KIND, Missing.Reason.TOO_LITTLE, "the whole IBAN"));
    }

    @Test
    void judgesNoMaskedAccountNumber() {
        BankAccount account = BankAccount.builder()
                .sortCode("08-99-99")
                .accountNumber("****4958")
                .build();
        assertThat(notes(List.of(check(code -> Optional.empty())), account)).isEmpty();
        assertThat(missing(account))
                .containsExactly(Missing.of(BankAccount.KIND, Missing.Reason.TOO_LITTLE, "the whole account number"));
    }

    private static Optional<Boolean> isListed(Ifsc code) {
        return code.bank().equals("AAZX") ? Optional.of(code.branch().equals("000001")) : Optional.empty();
    }

    private static List<Missing> missing(BankAccount account) {
        return screen(List.of(check(code -> Optional.empty())), account)
                .checks()
                .get(0)
                .missing();
    }

    private static List<String> unlisted(String branches, String ifsc) {
        IfscRegistry registry = IfscRegistry.builder()
                .branches(stream(branches), LocalDate.of(2026, 10, 1))
                .build();
        BankAccount account = BankAccount.builder().ifsc(ifsc).build();
        return notes(
                BankingChecks.builder().ifscRegistry(registry).build().checks().stream()
                        .filter(check -> check.info().id().equals("banking.account-number"))
                        .toList(),
                account);
    }

    private static List<String> notes(List<Check> checks, BankAccount account) {
        return screen(checks, account).notes().stream()
                .map(note -> note.note().message(MessageCatalogue.english(), Disclosure.MASKED))
                .toList();
    }

    private static List<String> notes(ModulusTable table, String number) {
        BankAccount account =
                BankAccount.builder().sortCode("08-99-99").accountNumber(number).build();
        return notes(List.of(check(table::fault)), account);
    }

    private static AccountNumberCheck check(Function<SortCodeAccount, Optional<NumberFault>> rules) {
        return check(rules, code -> Optional.empty());
    }

    private static AccountNumberCheck check(
            Function<SortCodeAccount, Optional<NumberFault>> rules, Function<Ifsc, Optional<Boolean>> branches) {
        return new AccountNumberCheck(EMoneyInstitutions.embedded(), rules, branches);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
