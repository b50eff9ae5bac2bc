package dev.tallystick.kyc.address;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ShippingVsResidenceCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new ShippingVsResidenceCheck(address -> false), ShippingVsResidenceCheckTest.class)
                .cases("shipping-vs-residence.cases.json");
    }
}
