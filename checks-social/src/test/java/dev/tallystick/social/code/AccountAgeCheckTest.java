package dev.tallystick.social.code;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class AccountAgeCheckTest {

    @TestFactory
    Stream<DynamicTest> caseTable() {
        return CheckTester.of(new AccountAgeCheck(), AccountAgeCheckTest.class).cases("account-age.cases.json");
    }
}
