package dev.tallystick.kyc.identity;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class HistoryConfirmationCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new HistoryConfirmationCheck(), HistoryConfirmationCheckTest.class)
                .cases("history-confirmation.cases.json");
    }
}
