package dev.tallystick.banking;

import dev.tallystick.testkit.ProviderContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class BankingContractTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return ProviderContract.of(BankingChecks.create())
                .cases(BankingChecksTest.class, "account/money-service-routing.cases.json")
                .cases(BankingChecksTest.class, "account/institution.cases.json")
                .tests();
    }
}
