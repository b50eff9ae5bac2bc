package dev.tallystick.kyc.identity;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DocumentAuthenticityCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new DocumentAuthenticityCheck(), DocumentAuthenticityCheckTest.class)
                .cases("document-authenticity.cases.json");
    }
}
