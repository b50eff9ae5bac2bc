package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DocumentRequest;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HolderMatch;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.RequestOutcome;
import dev.tallystick.candidate.RequestedItem;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks for people who refused every way that was offered to show an account.
 *
 * <p>Not judged: who could not, did not answer or withdrew, who was offered nothing else, who has an accommodation, who
 * gave any evidence since but such as denies the holder, whose accounts are confirmed, and who is no longer paid to an
 * account of that time.
 */
final class AccountProofRefusedCheck implements Check {

    private static final ImmutableSet<RequestedItem> WAYS = ImmutableSet.of(
            RequestedItem.ACCOUNT_LETTER,
            RequestedItem.ACCOUNT_STATEMENT,
            RequestedItem.VOIDED_CHECK,
            RequestedItem.MICRO_DEPOSIT,
            RequestedItem.NAME_CHECK);
    private static final ImmutableSet<RequestOutcome> GIVEN =
            ImmutableSet.of(RequestOutcome.PROVIDED, RequestOutcome.ALTERNATIVE_PROVIDED);

    private static final FindingType REFUSED = FindingType.builder("banking.account-proof-refused.refused")
            .message("To show the account, {asked} was asked for and {offered} offered instead; the answer was"
                    + " {answer}.")
            .weight(Weight.assumed(
                    8, "Many people guard their bank papers, and few are used to being asked for them by a payer."))
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "The person fears for their data, or was warned not to send bank papers to anybody.",
                    "The ways offered cost money or time, or are not known where the account is.",
                    "The account is shared, and the other holder does not agree.")
            .followUps(FollowUp.OFFER_ALTERNATIVE, FollowUp.CHOOSE_PAYOUT)
            .explainedBy(
                    ExplanationKind.ACCOUNT_USE,
                    ExplanationKind.JOINT_ACCOUNT,
                    ExplanationKind.OWN_COMPANY,
                    ExplanationKind.AGENCY)
            .build();

    static final CheckInfo INFO = CheckInfo.builder("banking.account-proof-refused")
            .title("Refusal to show an account against the ways that were offered")
            .rationale("A payer asks for a letter, a statement or a small transfer so that pay does not go astray."
                    + " Everybody may decline any one of them: compared is what was offered, at once or one after the"
                    + " other, with the answers. Being unable, silent or protected is no refusal, and evidence given"
                    + " later settles it.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(DocumentRequest.KIND, BankAccount.KIND, AccountEvidence.KIND)
            .findingTypes(REFUSED)
            .references(Reference.GUIDANCE_2022)
            .indicators("B14")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        PayoutAccounts accounts = PayoutAccounts.of(candidate, context);
        List<DocumentRequest> refusals = candidate.documentRequests().stream()
                .filter(request -> isOpenRefusal(request, candidate, accounts))
                .sorted(Comparator.comparing(
                                (DocumentRequest request) -> asked(request).orElse(Instant.MAX))
                        .thenComparing(request -> request.item().orElseThrow().id()))
                .toList();
        List<DocumentRequest> withAlternative = refusals.stream()
                .filter(AccountProofRefusedCheck::offersAlternative)
                .toList();
        if (!withAlternative.isEmpty()) {
            withAlternative.forEach(request -> judge(request, Fact.of(request, DocumentRequest.ALTERNATIVES), result));
        } else if (!refusals.isEmpty()) {
            judgeTogether(refusals, result);
        }
        return result.build();
    }

    private static boolean offersAlternative(DocumentRequest request) {
        return request.alternatives().stream()
                .anyMatch(each -> WAYS.contains(each) && !request.item().equals(Optional.of(each)));
    }

    /** What was asked for later, in requests of their own, is what the first request left open. */
    private static void judgeTogether(List<DocumentRequest> refusals, CheckResult.Builder result) {
        DocumentRequest first = refusals.get(0);
        List<DocumentRequest> others = refusals.stream()
                .filter(request -> !request.item().equals(first.item()))
                .toList();
        if (others.isEmpty()) {
            result.missing(
                    Missing.absent(DocumentRequest.KIND, "the answer to an offer of other ways to show the account"));
            return;
        }
        String items = others.stream()
                .map(request -> request.item().orElseThrow().id())
                .distinct()
                .collect(Collectors.joining(", "));
        judge(first, Fact.shown(others.get(0), DocumentRequest.ITEM, items), result);
    }

    private static void judge(DocumentRequest request, Fact offered, CheckResult.Builder result) {
        Fact answer = Fact.of(request, DocumentRequest.OUTCOME);
        result.compared(offered, answer);
        result.finding(Finding.builder(REFUSED, request)
                .fact("asked", Fact.of(request, DocumentRequest.ITEM))
                .fact("offered", offered)
                .fact("answer", answer)
                .observedAt(answered(request))
                .build());
    }

    private static boolean isOpenRefusal(DocumentRequest request, Candidate candidate, PayoutAccounts accounts) {
        return request.item().filter(WAYS::contains).isPresent()
                && request.outcome().equals(Optional.of(RequestOutcome.REFUSED))
                && !request.find(DocumentRequest.ACCOMMODATION).orElse(false)
                && accounts.inUse().stream()
                        .anyMatch(account -> !accounts.isConfirmed(account) && !isLater(account, request))
                && candidate.documentRequests().stream().noneMatch(other -> isGivenAfter(other, request))
                && accounts.evidence().pieces().stream().noneMatch(piece -> isGivenAfter(piece, request, accounts));
    }

    /** An account that came into use after the refusal was not asked about. */
    private static boolean isLater(BankAccount account, DocumentRequest request) {
        Optional<LocalDate> since = account.period().flatMap(DateRange::from).map(PartialDate::earliest);
        return since.isPresent()
                && answered(request).filter(at -> since.get().isAfter(day(at))).isPresent();
    }

    private static boolean isGivenAfter(DocumentRequest other, DocumentRequest request) {
        return other.item().filter(WAYS::contains).isPresent()
                && other.outcome().filter(GIVEN::contains).isPresent()
                && !isBefore(answered(other), asked(request));
    }

    /** Evidence from before the request counts if it shows an account in use; a plain no to the holder gives nothing. */
    private static boolean isGivenAfter(AccountEvidence piece, DocumentRequest request, PayoutAccounts accounts) {
        Optional<Instant> recorded = piece.provenance().flatMap(Provenance::at);
        boolean isDenied = piece.holderMatch().equals(Optional.of(HolderMatch.NO_MATCH));
        return !isDenied
                && (!isBefore(recorded, asked(request))
                        || accounts.evidence().by(piece).stream().anyMatch(ShownAccount::isShown));
    }

    private static boolean isBefore(Optional<Instant> first, Optional<Instant> second) {
        return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
    }

    private static Optional<Instant> asked(DocumentRequest request) {
        return request.requestedAt().or(() -> answered(request));
    }

    private static Optional<Instant> answered(DocumentRequest request) {
        return List.of(
                        request.answeredAt(),
                        request.requestedAt(),
                        request.provenance().flatMap(Provenance::at))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
