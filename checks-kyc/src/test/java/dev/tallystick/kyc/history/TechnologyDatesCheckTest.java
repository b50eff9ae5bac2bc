package dev.tallystick.kyc.history;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class TechnologyDatesCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(
                        new TechnologyDatesCheck(TechnologyReleaseTable.embedded()), TechnologyDatesCheckTest.class)
                .cases("technology-dates.cases.json");
    }
}
