package dev.tallystick.kyc.history;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class PlacesInTimeCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new PlacesInTimeCheck(), PlacesInTimeCheckTest.class)
                .cases("places-in-time.cases.json");
    }
}
