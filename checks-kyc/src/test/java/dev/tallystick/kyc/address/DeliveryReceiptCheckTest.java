package dev.tallystick.kyc.address;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DeliveryReceiptCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new DeliveryReceiptCheck(address -> false), DeliveryReceiptCheckTest.class)
                .cases("delivery-receipt.cases.json");
    }
}
