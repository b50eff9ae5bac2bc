package dev.tallystick.kyc.access;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class RemoteToolsCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new RemoteToolsCheck(RemoteToolTable.embedded()), RemoteToolsCheckTest.class)
                .cases("remote-tools.cases.json");
    }
}
