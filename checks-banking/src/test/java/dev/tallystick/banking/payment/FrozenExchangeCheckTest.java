package dev.tallystick.banking.payment;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class FrozenExchangeCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new FrozenExchangeCheck(), FrozenExchangeCheckTest.class)
                .cases("frozen-exchange.cases.json");
    }
}
