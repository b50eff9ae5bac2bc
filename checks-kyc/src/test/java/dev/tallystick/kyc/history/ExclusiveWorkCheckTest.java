package dev.tallystick.kyc.history;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ExclusiveWorkCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new ExclusiveWorkCheck(), ExclusiveWorkCheckTest.class)
                .cases("exclusive-work.cases.json");
    }
}
