package dev.tallystick.banking.account;

import dev.tallystick.banking.directory.EMoneyInstitutions;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class AccountCountryCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(
                        new AccountCountryCheck(PaymentProgrammes.embedded(), EMoneyInstitutions.embedded()),
                        AccountCountryCheckTest.class)
                .cases("account-country.cases.json");
    }
}
