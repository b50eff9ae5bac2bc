package dev.tallystick.banking.account;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class AccountHolderCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new AccountHolderCheck(), AccountHolderCheckTest.class)
                .cases("account-holder.cases.json");
    }
}
