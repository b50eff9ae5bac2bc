package dev.tallystick.kyc.access;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ConcurrentMeetingsCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new ConcurrentMeetingsCheck(), ConcurrentMeetingsCheckTest.class)
                .cases("concurrent-meetings.cases.json");
    }
}
