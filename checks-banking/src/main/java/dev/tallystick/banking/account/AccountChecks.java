package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableList;
import dev.tallystick.banking.directory.BankDirectory;
import dev.tallystick.banking.directory.BankRegistry;
import dev.tallystick.banking.directory.EMoneyInstitutions;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.banking.number.Ifsc;
import dev.tallystick.banking.number.NumberFault;
import dev.tallystick.banking.number.SortCodeAccount;
import dev.tallystick.check.Check;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The checks of this package. */
public final class AccountChecks {

    private AccountChecks() {}

    /**
     * Returns all checks.
     *
     * @param directory finds institutions by routing number
     * @param programmes finds payment programmes by routing number
     * @param registry finds banks by national bank code
     * @param eMoneyInstitutions finds e-money institutions by national bank code
     * @param sortCodeRules finds what is wrong with a British account by rules that depend on its sort code
     * @param branches tells whether a branch of an Indian bank is listed, empty if the bank is not
     * @return the checks, ordered by id
     */
    public static List<Check> all(
            BankDirectory directory,
            PaymentProgrammes programmes,
            BankRegistry registry,
            EMoneyInstitutions eMoneyInstitutions,
            Function<SortCodeAccount, Optional<NumberFault>> sortCodeRules,
            Function<Ifsc, Optional<Boolean>> branches) {
        return ImmutableList.of(
                new AccountCountryCheck(programmes, eMoneyInstitutions),
                new AccountEvidenceCheck(),
                new AccountHolderCheck(),
                new AccountNumberCheck(eMoneyInstitutions, sortCodeRules, branches),
                new AccountProofRefusedCheck(),
                new InstitutionCheck(directory, programmes),
                new MoneyServiceRoutingCheck(programmes),
                new RegisteredBankCheck(registry, eMoneyInstitutions),
                new TaxFormCheck(),
                new ThirdPartyPayeeCheck());
    }
}
