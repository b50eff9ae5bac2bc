package dev.tallystick.social.code;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DormantAccountCheckTest {

    @TestFactory
    Stream<DynamicTest> caseTable() {
        return CheckTester.of(new DormantAccountCheck(), DormantAccountCheckTest.class)
                .cases("dormant-account.cases.json");
    }
}
