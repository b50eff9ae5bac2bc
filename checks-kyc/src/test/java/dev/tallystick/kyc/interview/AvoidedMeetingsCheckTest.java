package dev.tallystick.kyc.interview;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class AvoidedMeetingsCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new AvoidedMeetingsCheck(), AvoidedMeetingsCheckTest.class)
                .cases("avoided-meetings.cases.json");
    }
}
