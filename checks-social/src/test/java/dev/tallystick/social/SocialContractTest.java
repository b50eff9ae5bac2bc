package dev.tallystick.social;

import dev.tallystick.testkit.ProviderContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SocialContractTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return ProviderContract.of(SocialChecks.create())
                .cases(SocialChecksTest.class, "language/claimed-language.cases.json")
                .tests();
    }
}
