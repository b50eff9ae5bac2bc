package dev.tallystick.banking.payment;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SplitPayoutCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new SplitPayoutCheck(), SplitPayoutCheckTest.class)
                .cases("split-payout.cases.json");
    }
}
