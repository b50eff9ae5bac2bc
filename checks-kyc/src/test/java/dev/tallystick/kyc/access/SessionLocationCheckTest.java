package dev.tallystick.kyc.access;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SessionLocationCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new SessionLocationCheck(NetworkLists.embedded()), SessionLocationCheckTest.class)
                .cases("session-location.cases.json");
    }
}
