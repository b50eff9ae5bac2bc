package dev.tallystick.kyc.interview;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class FixedQuestionsCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new FixedQuestionsCheck(), FixedQuestionsCheckTest.class)
                .cases("fixed-questions.cases.json");
    }
}
