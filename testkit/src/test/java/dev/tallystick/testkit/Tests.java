package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Runs dynamic tests inside a test. */
final class Tests {

    /** Kept, so that the level stays: the engine logs each failure of a check, and here they are wanted. */
    private static final Logger LOGGER = Logger.getLogger("dev.tallystick");

    private Tests() {}

    static void muteFailures() {
        LOGGER.setLevel(Level.OFF);
    }

    /** The failures, by the name of the test. */
    static Map<String, Throwable> failures(Stream<DynamicTest> tests) {
        Map<String, Throwable> failures = new LinkedHashMap<>();
        tests.forEach(test -> {
            Throwable thrown = catchThrowable(() -> test.getExecutable().execute());
            if (thrown != null) {
                failures.put(test.getDisplayName(), thrown);
            }
        });
        return failures;
    }
}
