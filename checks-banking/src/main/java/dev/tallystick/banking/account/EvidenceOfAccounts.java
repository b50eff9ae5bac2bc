package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.tallystick.banking.account.WrittenNumber.Likeness;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.HolderMatch;
import dev.tallystick.candidate.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which piece of evidence is about which account in use, and what it says of it.
 *
 * <p>Each piece is held against each account. Beyond {@value #MAX_COMPARISONS} pairs, far more than a person has, nothing
 * is clear: no evidence counts as being about any account.
 */
final class EvidenceOfAccounts {

    private static final ImmutableList<Field<String>> NUMBERS = ImmutableList.of(
            BankAccount.ROUTING_NUMBER,
            BankAccount.SORT_CODE,
            BankAccount.TRANSIT_NUMBER,
            BankAccount.BSB,
            BankAccount.IFSC,
            BankAccount.CLABE,
            BankAccount.ACCOUNT_NUMBER,
            BankAccount.IBAN,
            BankAccount.WALLET);

    static final int MAX_COMPARISONS = 10_000;

    private final ImmutableList<BankAccount> inUse;
    private final ImmutableList<BankAccount> ended;
    private final ImmutableList<AccountEvidence> pieces;
    private final boolean isClear;
    private final ImmutableListMultimap<AccountEvidence, ShownAccount> byPiece;
    private final ImmutableListMultimap<BankAccount, ShownAccount> byAccount;

    EvidenceOfAccounts(List<BankAccount> inUse, List<BankAccount> ended, List<AccountEvidence> pieces) {
        this.inUse = ImmutableList.copyOf(inUse);
        this.ended = ImmutableList.copyOf(ended);
        this.pieces = ImmutableList.sortedCopyOf(
                Comparator.comparing((AccountEvidence piece) -> !ShownAccount.isIndependent(piece))
                        .thenComparing(Part::allText),
                pieces);
        this.isClear = (long) pieces.size() * (inUse.size() + ended.size()) <= MAX_COMPARISONS;
        List<ShownAccount> shown = isClear
                ? this.pieces.stream().flatMap(piece -> about(piece).stream()).toList()
                : List.of();
        this.byPiece = Multimaps.index(shown, ShownAccount::evidence);
        this.byAccount = Multimaps.index(shown, ShownAccount::account);
    }

    /** Returns all evidence, what came by way of the person last, in an order that does not depend on the host's. */
    List<AccountEvidence> pieces() {
        return pieces;
    }

    /** Returns the accounts in use that a piece of evidence is about; none if that is not clear. */
    List<ShownAccount> by(AccountEvidence piece) {
        return byPiece.get(piece);
    }

    /** Returns all evidence that is about an account. */
    List<ShownAccount> of(BankAccount account) {
        return byAccount.get(account);
    }

    /** Tells whether evidence is of an account that is no longer in use. */
    boolean isOfEnded(AccountEvidence piece) {
        return isClear
                && ended.stream()
                        .map(account -> ShownAccount.of(piece, account))
                        .anyMatch(each -> each.likeness() == Likeness.SAME);
    }

    /** Returns what contradicts the number of an account, unless evidence that came by as good a way fits it. */
    Optional<ShownAccount> contradicting(BankAccount account) {
        List<ShownAccount> fitting =
                of(account).stream().filter(ShownAccount::isShown).toList();
        return of(account).stream()
                .filter(each -> each.contradicted().isPresent())
                .filter(each -> fitting.stream().noneMatch(other -> other.isIndependent() || !each.isIndependent()))
                .findFirst();
    }

    /** Returns the answers of comparisons of the holder of an account that did not come by way of the person. */
    List<ShownAccount> comparisons(BankAccount account) {
        return of(account).stream()
                .filter(each -> each.isIndependent() && each.contradicted().isEmpty())
                .filter(each -> each.says(HolderMatch.NO_MATCH)
                        || each.says(HolderMatch.CLOSE_MATCH)
                        || each.says(HolderMatch.MATCH))
                .toList();
    }

    /** Returns a plain no to the holder of an account, unless another comparison came closer. */
    Optional<ShownAccount> refusing(BankAccount account) {
        List<ShownAccount> answers = comparisons(account);
        return answers.stream()
                .filter(each -> answers.stream().allMatch(other -> other.says(HolderMatch.NO_MATCH)))
                .findFirst();
    }

    private List<ShownAccount> about(AccountEvidence piece) {
        List<ShownAccount> all = Stream.concat(inUse.stream(), ended.stream())
                .map(account -> ShownAccount.of(piece, account))
                .toList();
        List<ShownAccount> used = all.subList(0, inUse.size());
        for (Likeness likeness : List.of(Likeness.SAME, Likeness.ALMOST)) {
            List<ShownAccount> near = used.stream()
                    .filter(each -> each.isShown() && each.likeness() == likeness)
                    .toList();
            if (!near.isEmpty()) {
                return near;
            }
            if (all.stream().anyMatch(each -> each.isShown() && each.likeness() == likeness)) {
                return List.of();
            }
        }
        List<ShownAccount> possible = all.stream()
                .filter(each -> !each.isElsewhere() && !each.isEarlier())
                .toList();
        long different = possible.stream()
                .map(each -> numbers(each.account()))
                .distinct()
                .count();
        return different == 1 && used.containsAll(possible) ? possible : List.of();
    }

    private static List<Optional<WrittenNumber>> numbers(BankAccount account) {
        return NUMBERS.stream()
                .map(field -> WrittenNumber.of(account.find(field)))
                .toList();
    }
}
