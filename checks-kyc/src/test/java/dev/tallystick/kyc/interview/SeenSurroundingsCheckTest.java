package dev.tallystick.kyc.interview;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SeenSurroundingsCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new SeenSurroundingsCheck(), SeenSurroundingsCheckTest.class)
                .cases("seen-surroundings.cases.json");
    }
}
