package dev.tallystick.social.profile;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ProfileAddressCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new ProfileAddressCheck(), ProfileAddressCheckTest.class)
                .cases("profile-address.cases.json");
    }
}
