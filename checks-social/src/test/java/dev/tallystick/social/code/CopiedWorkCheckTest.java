package dev.tallystick.social.code;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class CopiedWorkCheckTest {

    @TestFactory
    Stream<DynamicTest> caseTable() {
        return CheckTester.of(new CopiedWorkCheck(), CopiedWorkCheckTest.class).cases("copied-work.cases.json");
    }
}
