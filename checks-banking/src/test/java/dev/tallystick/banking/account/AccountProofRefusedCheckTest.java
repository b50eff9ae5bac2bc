package dev.tallystick.banking.account;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class AccountProofRefusedCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new AccountProofRefusedCheck(), AccountProofRefusedCheckTest.class)
                .cases("account-proof-refused.cases.json");
    }
}
