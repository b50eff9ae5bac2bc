package dev.tallystick.banking.payment;

import dev.tallystick.banking.account.HolderNames;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.check.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whose names may stand on an account of the person: own names, and those of parties that are on file. */
final class Holders {

    private final KnownNames own;
    private final List<Counterparty> parties;

    private Holders(KnownNames own, List<Counterparty> parties) {
        this.own = own;
        this.parties = parties;
    }

    static Holders of(Candidate candidate) {
        return new Holders(KnownNames.of(candidate.names()), candidate.counterparties());
    }

    /** Returns a name that the person goes by now; without one nobody can be told from the person. */
    Optional<Fact> name() {
        return own.current().map(Fact::ofName);
    }

    /** Tells whether a holder may be the person, or is a party that is on file. */
    boolean isKnown(String holder) {
        return HolderNames.isPlaceholder(holder)
                || HolderNames.readings(holder).stream().anyMatch(own::mayInclude)
                || HolderNames.mayBeAnyOf(holder, parties);
    }

    /** Tells whether a holder of an account may be the person, or is a party that is on file. */
    boolean isKnown(BankAccount account) {
        return HolderNames.of(account).stream().anyMatch(this::isKnown);
    }

    /** Tells whether others receive only the smaller part of pay beside an account of the person. */
    boolean areMinor(List<BankAccount> others, List<BankAccount> accounts) {
        return HolderNames.areMinor(others, accounts, own);
    }

    /** Returns accounts whose holders are surely different from each other, ordered by name. */
    static List<BankAccount> different(List<BankAccount> accounts) {
        List<BankAccount> found = new ArrayList<>();
        accounts.stream()
                .sorted(Comparator.comparing(
                        account -> Claims.fold(account.holder().orElseThrow())))
                .filter(account -> found.stream().noneMatch(each -> mayShareHolder(each, account)))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean mayShareHolder(BankAccount first, BankAccount second) {
        return HolderNames.of(first).stream()
                .anyMatch(one -> HolderNames.of(second).stream().anyMatch(other -> HolderNames.mayBeSame(one, other)));
    }
}
