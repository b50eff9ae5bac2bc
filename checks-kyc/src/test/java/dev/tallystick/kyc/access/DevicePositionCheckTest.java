package dev.tallystick.kyc.access;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DevicePositionCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new DevicePositionCheck(NetworkLists.embedded()), DevicePositionCheckTest.class)
                .cases("device-position.cases.json");
    }
}
