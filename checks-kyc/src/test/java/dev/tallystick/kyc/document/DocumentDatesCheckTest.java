package dev.tallystick.kyc.document;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DocumentDatesCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new DocumentDatesCheck(), DocumentDatesCheckTest.class)
                .cases("document-dates.cases.json");
    }
}
