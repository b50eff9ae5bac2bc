package dev.tallystick.conformance.sample;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class BirthDatesCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new BirthDatesCheck(), BirthDatesCheckTest.class).cases("birth-dates.cases.json");
    }
}
