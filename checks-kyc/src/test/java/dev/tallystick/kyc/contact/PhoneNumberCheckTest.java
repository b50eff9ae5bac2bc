package dev.tallystick.kyc.contact;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class PhoneNumberCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new PhoneNumberCheck(), PhoneNumberCheckTest.class)
                .cases("phone-number.cases.json");
    }
}
