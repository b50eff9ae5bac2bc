package dev.tallystick.kyc.address;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class AddressFormCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new AddressFormCheck(), AddressFormCheckTest.class)
                .cases("address-form.cases.json");
    }
}
