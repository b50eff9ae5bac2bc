package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.banking.account.WrittenNumber.Comparison;
import dev.tallystick.banking.account.WrittenNumber.Likeness;
import dev.tallystick.banking.number.Iban;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.EvidenceChannel;
import dev.tallystick.candidate.EvidenceKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.HolderMatch;
import dev.tallystick.candidate.Masking;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.check.Fact;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import dev.tallystick.name.PersonNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An account as it was entered, beside one as evidence shows it.
 *
 * @param identifiers the numbers that tell accounts apart, compared
 * @param codes the numbers that tell institutions apart, compared
 */
record ShownAccount(AccountEvidence evidence, BankAccount account, List<Pair> identifiers, List<Pair> codes) {

    /** A number as entered and as shown. */
    record Pair(Field<String> entered, Field<String> shown, Comparison comparison, boolean isInFull) {

        boolean is(Likeness likeness) {
            return comparison.likeness() == likeness;
        }
    }

    private static final ImmutableSet<EvidenceChannel> INDEPENDENT =
            ImmutableSet.of(EvidenceChannel.INSTITUTION, EvidenceChannel.VENDOR);
    private static final Pattern SORT_CODE = Pattern.compile("[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}");

    static ShownAccount of(AccountEvidence evidence, BankAccount account) {
        List<Pair> identifiers = new ArrayList<>();
        pair(account, BankAccount.ACCOUNT_NUMBER, evidence, AccountEvidence.ACCOUNT_NUMBER)
                .ifPresent(identifiers::add);
        pair(account, BankAccount.IBAN, evidence, AccountEvidence.IBAN).ifPresent(identifiers::add);
        Stream.of(
                        within(account, BankAccount.IBAN, evidence, AccountEvidence.ACCOUNT_NUMBER),
                        within(account, BankAccount.CLABE, evidence, AccountEvidence.ACCOUNT_NUMBER),
                        within(account, BankAccount.ACCOUNT_NUMBER, evidence, AccountEvidence.IBAN),
                        swapped(account, BankAccount.ACCOUNT_NUMBER, evidence, AccountEvidence.ROUTING_NUMBER),
                        swapped(account, BankAccount.ROUTING_NUMBER, evidence, AccountEvidence.ACCOUNT_NUMBER))
                .flatMap(Optional::stream)
                .forEach(identifiers::add);
        List<Pair> codes = Stream.of(
                        pair(account, BankAccount.ROUTING_NUMBER, evidence, AccountEvidence.ROUTING_NUMBER),
                        pair(account, BankAccount.SORT_CODE, evidence, AccountEvidence.SORT_CODE))
                .flatMap(Optional::stream)
                .toList();
        identifiers.sort(Comparator.comparing((Pair pair) -> pair.comparison().likeness())
                .thenComparing(pair -> !pair.isInFull()));
        return new ShownAccount(evidence, account, ImmutableList.copyOf(identifiers), codes);
    }

    private static Optional<Pair> pair(
            BankAccount account, Field<String> entered, AccountEvidence evidence, Field<String> shown) {
        Optional<WrittenNumber> first = WrittenNumber.of(account.find(entered));
        Optional<WrittenNumber> second = WrittenNumber.of(evidence.find(shown));
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pair(
                        entered,
                        shown,
                        first.get().compare(second.get()),
                        !first.get().isTail() && !second.get().isTail()));
    }

    /** Numbers of two kinds say something only if one holds the other. */
    private static Optional<Pair> within(
            BankAccount account, Field<String> entered, AccountEvidence evidence, Field<String> shown) {
        Optional<WrittenNumber> first = WrittenNumber.of(account.find(entered));
        Optional<WrittenNumber> second = WrittenNumber.of(evidence.find(shown));
        return first.isPresent()
                        && second.isPresent()
                        && (first.get().isWithin(second.get()) || second.get().isWithin(first.get()))
                ? Optional.of(new Pair(
                        entered,
                        shown,
                        new Comparison(Likeness.SAME, 0),
                        !first.get().isTail() && !second.get().isTail()))
                : Optional.empty();
    }

    /** The right number in the wrong field. */
    private static Optional<Pair> swapped(
            BankAccount account, Field<String> entered, AccountEvidence evidence, Field<String> shown) {
        return pair(account, entered, evidence, shown)
                .filter(pair -> pair.isInFull() && pair.is(Likeness.SAME))
                .map(pair -> new Pair(entered, shown, new Comparison(Likeness.ALMOST, 1), true));
    }

    /** How alike the numbers are that tell accounts apart. */
    Likeness likeness() {
        return identifiers.isEmpty()
                ? Likeness.UNKNOWN
                : identifiers.get(0).comparison().likeness();
    }

    /** Tells whether the evidence shows this account, perhaps with a slip. */
    boolean isShown() {
        boolean isNear = likeness() == Likeness.SAME || likeness() == Likeness.ALMOST;
        return isNear && (identifiers.get(0).isInFull() || !isElsewhere());
    }

    /** Tells whether names, codes or countries say that the evidence is of an account at another institution. */
    boolean isElsewhere() {
        Optional<String> stated = PayoutAccounts.institution(account);
        Optional<String> shown = evidence.institution().filter(name -> !name.isBlank());
        if (stated.filter(ShownAccount::isName).isPresent()
                && shown.filter(ShownAccount::isName).isPresent()) {
            Verdict verdict =
                    OrganisationNames.compare(stated.get(), shown.get()).verdict();
            if (verdict != Verdict.UNDECIDED) {
                return verdict == Verdict.DIFFERENT;
            }
        }
        return isAbroad() || codes.stream().anyMatch(pair -> pair.is(Likeness.OTHER) && isWellFormed(account, pair));
    }

    private static boolean isName(String text) {
        return !HolderNames.isNumber(text);
    }

    private boolean isAbroad() {
        Optional<Iban> entered = account.iban().flatMap(Iban::parse);
        Optional<Iban> shown = evidence.iban().flatMap(Iban::parse);
        if (entered.isPresent() && shown.isPresent()) {
            return !entered.get().countryCode().equals(shown.get().countryCode())
                    || !entered.get().bankCode().equals(shown.get().bankCode());
        }
        return shown.flatMap(Iban::country)
                .flatMap(country -> account.country().map(own -> !own.isListedWith(country)))
                .orElse(false);
    }

    /** The number that the evidence contradicts, empty if it contradicts none. */
    Optional<Pair> contradicted() {
        Optional<Pair> other = identifiers.stream().findFirst().filter(pair -> pair.is(Likeness.OTHER));
        return other.or(() -> likeness() != Likeness.UNKNOWN
                ? Optional.empty()
                : codes.stream()
                        .filter(pair -> pair.is(Likeness.OTHER)
                                && !isWellFormed(account, pair)
                                && isWellFormed(evidence, pair.shown()))
                        .findFirst());
    }

    /** Tells whether the evidence is older than the use of the account. */
    boolean isEarlier() {
        Optional<LocalDate> issued = evidence.issuedOn().map(PartialDate::latest);
        return account.period()
                .flatMap(DateRange::from)
                .map(PartialDate::earliest)
                .filter(from -> issued.filter(from::isAfter).isPresent())
                .isPresent();
    }

    static boolean isIndependent(AccountEvidence piece) {
        return piece.obtainedFrom().filter(INDEPENDENT::contains).isPresent();
    }

    boolean isIndependent() {
        return isIndependent(evidence);
    }

    boolean isFrom(EvidenceChannel channel) {
        return evidence.obtainedFrom().filter(channel::equals).isPresent();
    }

    boolean says(HolderMatch match) {
        return evidence.holderMatch().filter(match::equals).isPresent();
    }

    /** Tells whether the evidence confirms number and, where it speaks of the holder, holder. */
    boolean isConfirming() {
        return isIndependent()
                && isShown()
                && likeness() == Likeness.SAME
                && codes.stream().allMatch(pair -> pair.is(Likeness.SAME))
                && isOfStatedHolder();
    }

    /** Returns the holder that the evidence shows. */
    Optional<String> holder() {
        return evidence.holder().filter(name -> !name.isBlank() && isName(name));
    }

    /** Tells whether the evidence may know the holder; a small transfer does only where the name was compared. */
    boolean speaksOfHolder() {
        return says(HolderMatch.MATCH)
                || evidence.evidenceKind()
                        .filter(EvidenceKind.MICRO_DEPOSIT::equals)
                        .isEmpty();
    }

    private boolean isOfStatedHolder() {
        if (says(HolderMatch.MATCH)) {
            return true;
        }
        boolean isSilent = evidence.holderMatch().isEmpty() || says(HolderMatch.UNAVAILABLE);
        return isSilent
                && holder().map(name -> Stream.concat(account.holder().stream(), account.jointHolders().stream())
                                .anyMatch(stated ->
                                        PersonNames.compare(name, stated).isMatch()))
                        .orElse(true);
    }

    private static boolean isWellFormed(BankAccount account, Pair pair) {
        return isWellFormed(account, pair.entered());
    }

    private static boolean isWellFormed(Part part, Field<String> field) {
        Optional<String> written = part.find(field);
        return switch (field.name()) {
            case "routingNumber" -> written.flatMap(RoutingNumber::parse).isPresent();
            case "sortCode" ->
                written.filter(text -> SORT_CODE.matcher(text.strip()).matches())
                        .isPresent();
            default -> true;
        };
    }

    /** Cites a number; of a malformed one, which may be any number of the person, only the end is ever shown. */
    static Fact number(Part part, Field<String> field) {
        return isWellFormed(part, field)
                ? Fact.of(part, field)
                : Fact.shown(
                        part, field, Masking.LAST_FOUR.mask(part.find(field).orElse("")));
    }
}
