package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableList;
import dev.tallystick.banking.directory.BankDirectory;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.check.Check;
import java.util.List;

/** The checks of this package. */
public final class AccountChecks {

    private AccountChecks() {}

    /**
     * Returns all checks.
     *
     * @param directory finds institutions by routing number
     * @param programmes finds payment programmes by routing number
     * @return the checks, ordered by id
     */
    public static List<Check> all(BankDirectory directory, PaymentProgrammes programmes) {
        return ImmutableList.of(new InstitutionCheck(directory, programmes), new MoneyServiceRoutingCheck(programmes));
    }
}
