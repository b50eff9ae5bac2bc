package dev.tallystick.banking.payment;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class OnwardTransfersCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new OnwardTransfersCheck(), OnwardTransfersCheckTest.class)
                .cases("onward-transfers.cases.json");
    }
}
