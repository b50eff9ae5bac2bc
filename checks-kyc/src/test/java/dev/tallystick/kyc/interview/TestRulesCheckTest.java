package dev.tallystick.kyc.interview;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class TestRulesCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new TestRulesCheck(), TestRulesCheckTest.class).cases("test-rules.cases.json");
    }
}
