package dev.tallystick.banking.payment;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.banking.account.HolderNames;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.check.Fact;
import dev.tallystick.place.Country;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The accounts before a change of payout details.
 *
 * @param sure accounts that were surely in use or on file before
 * @param unsure accounts of which nothing says since when they are on file
 */
record AccountsBefore(List<BankAccount> sure, List<BankAccount> unsure) {

    static AccountsBefore of(List<BankAccount> accounts, Instant change) {
        return new AccountsBefore(
                accounts.stream().filter(account -> isBefore(account, change)).toList(),
                accounts.stream()
                        .filter(account -> !isBefore(account, change) && !isAfter(account, change))
                        .toList());
    }

    /** Cites a holder of one of the accounts. */
    Optional<Fact> holder() {
        return sure.stream()
                .filter(account -> account.holder()
                        .filter(name -> !name.isBlank() && !HolderNames.isNumber(name))
                        .isPresent())
                .map(account -> Fact.of(account, BankAccount.HOLDER))
                .findFirst();
    }

    /** Cites the country of one of the accounts. */
    Optional<Fact> country() {
        return sure.stream()
                .flatMap(account -> account.country().stream()
                        .map(country -> Fact.shown(account, BankAccount.COUNTRY, country.displayName())))
                .findFirst();
    }

    Set<Country> countries() {
        return sure.stream().flatMap(account -> account.country().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isBefore(BankAccount account, Instant change) {
        LocalDate day = day(change);
        Optional<PartialDate> first = first(account);
        if (first.isPresent()) {
            return first.get().latest().isBefore(day);
        }
        return last(account).filter(last -> !last.latest().isAfter(day)).isPresent()
                || recorded(account).filter(at -> at.isBefore(change)).isPresent();
    }

    private static boolean isAfter(BankAccount account, Instant change) {
        return first(account)
                .map(first -> !first.earliest().isBefore(day(change)))
                .orElseGet(() -> recorded(account).isPresent());
    }

    private static Optional<PartialDate> first(BankAccount account) {
        return account.period().flatMap(DateRange::from);
    }

    private static Optional<PartialDate> last(BankAccount account) {
        return account.period().flatMap(DateRange::to);
    }

    private static Optional<Instant> recorded(BankAccount account) {
        return account.provenance().flatMap(Provenance::at);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
