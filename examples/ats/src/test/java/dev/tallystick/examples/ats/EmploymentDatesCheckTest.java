package dev.tallystick.examples.ats;

import dev.tallystick.testkit.CheckTester;
import dev.tallystick.testkit.ProviderContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class EmploymentDatesCheckTest {

    private static final String CASES = "employment-dates.cases.json";

    @TestFactory
    Stream<DynamicTest> answersItsCases() {
        return CheckTester.of(new EmploymentDatesCheck(), EmploymentDatesCheckTest.class)
                .cases(CASES);
    }

    @TestFactory
    Stream<DynamicTest> keepsTheContractOfChecks() {
        return ProviderContract.of(AtsChecks.create())
                .cases(EmploymentDatesCheckTest.class, CASES)
                .tests();
    }
}
