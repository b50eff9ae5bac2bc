package dev.tallystick.kyc.history;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class UnverifiedActivityCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new UnverifiedActivityCheck(), UnverifiedActivityCheckTest.class)
                .cases("unverified-activity.cases.json");
    }
}
