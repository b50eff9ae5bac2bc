package dev.tallystick.banking.payment;

import dev.tallystick.banking.account.HolderNames;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Whose names may stand on an account of the person: own names, and those of parties that are on file. */
final class Holders {

    /** More than anybody counts; keeps the comparison of names with each other short. */
    private static final int MOST_DIFFERENT = 100;

    private final List<PersonName> names;
    private final KnownNames own;
    private final List<Counterparty> parties;

    private Holders(List<PersonName> names, List<Counterparty> parties) {
        this.names = names;
        this.own = KnownNames.of(names);
        this.parties = parties;
    }

    static Holders of(Candidate candidate) {
        return new Holders(candidate.names(), candidate.counterparties());
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

    /** Tells whether a holder bears a name of the person, as family and own companies do. */
    boolean shareName(String holder) {
        return HolderNames.sharesName(holder, names);
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
        return different(accounts, account -> account.holder().orElseThrow(), Holders::mayShareHolder);
    }

    /** Returns events whose holders are surely different from each other, ordered by name. */
    static List<PaymentEvent> differentEvents(List<PaymentEvent> events) {
        return different(
                events,
                event -> event.holder().orElseThrow(),
                (first, second) -> HolderNames.mayBeSame(
                        first.holder().orElseThrow(), second.holder().orElseThrow()));
    }

    private static <P> List<P> different(List<P> parts, Function<P, String> holder, BiPredicate<P, P> mayBeSame) {
        List<P> found = new ArrayList<>();
        parts.stream()
                .sorted(Comparator.comparing(part -> Claims.fold(holder.apply(part))))
                .filter(part -> found.stream().noneMatch(each -> mayBeSame.test(each, part)))
                .limit(MOST_DIFFERENT)
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean mayShareHolder(BankAccount first, BankAccount second) {
        return HolderNames.of(first).stream()
                .anyMatch(one -> HolderNames.of(second).stream().anyMatch(other -> HolderNames.mayBeSame(one, other)));
    }
}
