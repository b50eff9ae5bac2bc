package dev.tallystick.kyc.address;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ForwardingAddressCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(
                        new ForwardingAddressCheck(ForwardingAddressTable.embedded(), address -> false),
                        ForwardingAddressCheckTest.class)
                .cases("forwarding-address.cases.json");
    }
}
