package dev.tallystick.kyc.contact;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ContactChangesCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new ContactChangesCheck(), ContactChangesCheckTest.class)
                .cases("contact-changes.cases.json");
    }
}
