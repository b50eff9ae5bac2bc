package dev.tallystick.banking.account;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ThirdPartyPayeeCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new ThirdPartyPayeeCheck(), ThirdPartyPayeeCheckTest.class)
                .cases("third-party-payee.cases.json");
    }
}
