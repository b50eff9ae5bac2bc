package dev.tallystick.kyc.contact;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ReferenceContactCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new ReferenceContactCheck(), ReferenceContactCheckTest.class)
                .cases("reference-contact.cases.json");
    }
}
