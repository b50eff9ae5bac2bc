package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableList;
import dev.tallystick.banking.number.Bic;
import dev.tallystick.banking.number.Bsb;
import dev.tallystick.banking.number.Clabe;
import dev.tallystick.banking.number.Iban;
import dev.tallystick.banking.number.Ifsc;
import dev.tallystick.banking.number.NumberFault;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.banking.number.SortCode;
import dev.tallystick.banking.number.TransitNumber;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Field;
import dev.tallystick.place.Country;
import java.util.Optional;
import java.util.function.Function;

/**
 * The format of one number of an account.
 *
 * @param field where the number stands
 * @param name how people call it
 * @param rules finds the first rule that a text breaks
 * @param origin finds the country that a sound number is of
 */
record AccountNumberFormat(
        Field<String> field,
        String name,
        Function<String, Optional<NumberFault>> rules,
        Function<String, Optional<Country>> origin) {

    static final ImmutableList<AccountNumberFormat> ALL = ImmutableList.of(
            new AccountNumberFormat(
                    BankAccount.IBAN,
                    "IBAN",
                    Iban::fault,
                    text -> Iban.parse(text).flatMap(Iban::country)),
            new AccountNumberFormat(
                    BankAccount.BIC, "BIC", Bic::fault, text -> Bic.parse(text).flatMap(Bic::country)),
            of(BankAccount.ROUTING_NUMBER, "routing number", RoutingNumber::fault, "US"),
            of(BankAccount.SORT_CODE, "sort code", SortCode::fault, "GB"),
            of(BankAccount.TRANSIT_NUMBER, "transit number", TransitNumber::fault, "CA"),
            of(BankAccount.BSB, "BSB", Bsb::fault, "AU"),
            of(BankAccount.IFSC, "IFSC", Ifsc::fault, "IN"),
            of(BankAccount.CLABE, "CLABE", Clabe::fault, "MX"));

    private static AccountNumberFormat of(
            Field<String> field, String name, Function<String, Optional<NumberFault>> rules, String country) {
        return new AccountNumberFormat(field, name, rules, text -> Optional.of(Country.of(country)));
    }

    /** Returns what an account has in the field, unless it is blank. */
    Optional<String> written(BankAccount account) {
        return account.find(field).filter(text -> !text.isBlank());
    }

    Optional<NumberFault> fault(BankAccount account) {
        return written(account).flatMap(rules);
    }

    /** Returns the country that the number of an account is of, empty unless it keeps the rules. */
    Optional<Country> country(BankAccount account) {
        return written(account).filter(text -> rules.apply(text).isEmpty()).flatMap(origin);
    }
}
