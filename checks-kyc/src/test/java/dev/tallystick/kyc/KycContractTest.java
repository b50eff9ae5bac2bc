package dev.tallystick.kyc;

import dev.tallystick.testkit.ProviderContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class KycContractTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return ProviderContract.of(KycChecks.create())
                .cases(KycChecksTest.class, "address/shipping-vs-residence.cases.json")
                .cases(KycChecksTest.class, "address/forwarding-address.cases.json")
                .cases(KycChecksTest.class, "document/document-vs-residence.cases.json")
                .tests();
    }
}
