package dev.tallystick.kyc.access;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ImpossibleTravelCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new ImpossibleTravelCheck(NetworkLists.embedded()), ImpossibleTravelCheckTest.class)
                .cases("impossible-travel.cases.json");
    }
}
