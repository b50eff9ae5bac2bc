package dev.tallystick.kyc.access;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DeviceSerialCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new DeviceSerialCheck(), DeviceSerialCheckTest.class)
                .cases("device-serial.cases.json");
    }
}
