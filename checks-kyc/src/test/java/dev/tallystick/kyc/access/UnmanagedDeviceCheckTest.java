package dev.tallystick.kyc.access;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class UnmanagedDeviceCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new UnmanagedDeviceCheck(), UnmanagedDeviceCheckTest.class)
                .cases("unmanaged-device.cases.json");
    }
}
