package dev.tallystick.kyc.access;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class NetworkKvmCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new NetworkKvmCheck(RemoteToolTable.embedded()), NetworkKvmCheckTest.class)
                .cases("network-kvm.cases.json");
    }
}
