package dev.tallystick.banking.payment;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class CryptoPayoutCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new CryptoPayoutCheck(), CryptoPayoutCheckTest.class)
                .cases("crypto-payout.cases.json");
    }
}
