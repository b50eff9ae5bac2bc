package dev.tallystick.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tallystick.check.Check;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Runs the case table of a check: data that a domain reviewer can read, honest people first. */
public final class CheckTester {

    private final Check check;
    private final Class<?> owner;

    private CheckTester(Check check, Class<?> owner) {
        this.check = check;
        this.owner = owner;
    }

    /**
     * Returns a tester.
     *
     * @param check the check
     * @param owner the class beside which case tables lie
     * @return the tester
     */
    public static CheckTester of(Check check, Class<?> owner) {
        return new CheckTester(check, owner);
    }

    /**
     * Returns a test for each case of a table.
     *
     * @param resource the name of the table, relative to the owner
     * @return the tests, for a method annotated with {@code @TestFactory}
     */
    public Stream<DynamicTest> cases(String resource) {
        List<CheckCase> cases = CheckCase.readAll(owner, resource);
        return cases.stream().map(each -> dynamicTest(each.name(), () -> each.verify(check)));
    }
}
