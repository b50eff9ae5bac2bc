package dev.tallystick.banking.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.banking.directory.BankRegistry;
import dev.tallystick.banking.directory.EMoneyInstitutions;
import dev.tallystick.banking.directory.RegisteredBank;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckResult.Status;
import dev.tallystick.reference.ReferenceTable;
import dev.tallystick.testkit.CheckTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class RegisteredBankCheckTest {

    private static final ReferenceTable TABLE = ReferenceTable.builder(
                    "own-registry", "Banks by bank code", LocalDate.of(2026, 10, 1))
            .required("country", "code", "institution")
            .withRows(List.of(
                    Map.of(
                            "country",
                            "DE",
                            "code",
                            "37040044",
                            "institution",
                            "Commerzbank",
                            "short_name",
                            "Commerzbank Köln"),
                    Map.of("country", "IN", "code", "HDFC", "institution", "HDFC Bank")));

    private static final BankRegistry REGISTRY = (country, bankCode) -> TABLE.rows().stream()
            .filter(row ->
                    row.get("country").equals(country.code()) && row.get("code").equals(bankCode))
            .map(RegisteredBank::of)
            .toList();

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(
                        new RegisteredBankCheck(REGISTRY, EMoneyInstitutions.embedded()), RegisteredBankCheckTest.class)
                .cases("registered-bank.cases.json");
    }

    @Test
    void shownCasesReadRightWithoutARegistry() {
        Check check = new RegisteredBankCheck((country, bankCode) -> List.of(), EMoneyInstitutions.embedded());
        assertThat(CheckTester.of(check, RegisteredBankCheckTest.class).shownCases("registered-bank.cases.json"))
                .extracting(each -> each.report(check).checks().get(0).status())
                .containsExactly(Status.CONSISTENT, Status.INSUFFICIENT_DATA);
    }
}
