package dev.tallystick.kyc.access;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class InputSimulationCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new InputSimulationCheck(RemoteToolTable.embedded()), InputSimulationCheckTest.class)
                .cases("input-simulation.cases.json");
    }
}
