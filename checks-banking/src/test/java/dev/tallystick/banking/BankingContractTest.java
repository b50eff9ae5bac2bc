package dev.tallystick.banking;

import dev.tallystick.banking.payment.DesignatedPayeeTable;
import dev.tallystick.banking.payment.DesignatedPayees;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.testkit.ProviderContract;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class BankingContractTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return ProviderContract.of(
                        BankingChecks.builder().designatedPayees(listed()).build())
                .cases(BankingChecksTest.class, "account/account-country.cases.json")
                .cases(BankingChecksTest.class, "account/account-evidence.cases.json")
                .cases(BankingChecksTest.class, "account/account-number.cases.json")
                .cases(BankingChecksTest.class, "account/account-holder.cases.json")
                .cases(BankingChecksTest.class, "account/registered-bank.cases.json")
                .cases(BankingChecksTest.class, "account/account-proof-refused.cases.json")
                .cases(BankingChecksTest.class, "account/institution.cases.json")
                .cases(BankingChecksTest.class, "account/money-service-routing.cases.json")
                .cases(BankingChecksTest.class, "account/tax-form.cases.json")
                .cases(BankingChecksTest.class, "account/third-party-payee.cases.json")
                .cases(BankingChecksTest.class, "payment/crypto-payout.cases.json")
                .cases(BankingChecksTest.class, "payment/designated-payee.cases.json")
                .cases(BankingChecksTest.class, "payment/frozen-exchange.cases.json")
                .cases(BankingChecksTest.class, "payment/market-rate.cases.json")
                .cases(BankingChecksTest.class, "payment/onward-transfers.cases.json")
                .cases(BankingChecksTest.class, "payment/payout-changes.cases.json")
                .cases(BankingChecksTest.class, "payment/prepayment.cases.json")
                .cases(BankingChecksTest.class, "payment/split-payout.cases.json")
                // A party that is on file may be paid, and what is offered may be asked for.
                .excusedBy("banking.onward-transfers", Counterparty.KIND)
                .excusedBy("banking.payout-changes", Counterparty.KIND, Engagement.KIND)
                .excusedBy("banking.split-payout", Counterparty.KIND)
                // Numbers of people with a confidential name are not set side by side.
                .excusedBy("banking.tax-form", PersonName.KIND)
                .excusedBy("banking.account-evidence", Counterparty.KIND)
                .excusedBy("banking.account-holder", Counterparty.KIND)
                .excusedBy("banking.account-proof-refused", AccountEvidence.KIND)
                .excusedBy("banking.institution", AccountEvidence.KIND)
                .excusedBy("banking.money-service-routing", AccountEvidence.KIND)
                .tests();
    }

    private static DesignatedPayees listed() {
        return DesignatedPayeeTable.builder()
                .addTable("own-list", "Our list", LocalDate.of(2026, 10, 20), new StringReader("""
                        name,wallet,registration_number,country
                        HERON MIXER,0x00000000000000000000000000000000000000aB,,
                        EXAMPLE TRADING FZE,,AE-1234567,AE
                        """))
                .build();
    }
}
