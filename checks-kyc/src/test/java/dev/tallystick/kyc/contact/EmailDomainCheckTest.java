package dev.tallystick.kyc.contact;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class EmailDomainCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new EmailDomainCheck(MailDomainTable.embedded()), EmailDomainCheckTest.class)
                .cases("email-domain.cases.json");
    }
}
