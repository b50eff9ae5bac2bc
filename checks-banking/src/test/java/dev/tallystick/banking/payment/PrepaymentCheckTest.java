package dev.tallystick.banking.payment;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class PrepaymentCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new PrepaymentCheck(), PrepaymentCheckTest.class).cases("prepayment.cases.json");
    }
}
