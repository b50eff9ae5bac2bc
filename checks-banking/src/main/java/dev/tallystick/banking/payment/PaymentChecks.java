package dev.tallystick.banking.payment;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.Check;
import java.util.List;

/** The checks of this package. */
public final class PaymentChecks {

    private PaymentChecks() {}

    /**
     * Returns all checks.
     *
     * @param designatedPayees finds wallets and organisations that a sanctions list designates
     * @return the checks, ordered by id
     */
    public static List<Check> all(DesignatedPayees designatedPayees) {
        return ImmutableList.of(
                new CryptoPayoutCheck(),
                new DesignatedPayeeCheck(designatedPayees),
                new FrozenExchangeCheck(),
                new MarketRateCheck(),
                new OnwardTransfersCheck(),
                new PayoutChangesCheck(),
                new PrepaymentCheck(),
                new SplitPayoutCheck());
    }
}
