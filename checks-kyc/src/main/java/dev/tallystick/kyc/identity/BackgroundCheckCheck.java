package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.BackgroundCheck;
import dev.tallystick.candidate.BackgroundOutcome;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.OrderedBy;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.kyc.identity.BackgroundClaims.Claim;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Weighs what background checks came to, by who ran them for whom, against what the person states.
 *
 * <p>Not judged: checks of providers that are neither accredited nor showed how they work, and checks that a staffing
 * firm or the person ordered, either way; checks that did not come to an end; an outcome about something that the person
 * does not state, or that a later check settles; people without any check or release.
 */
final class BackgroundCheckCheck implements Check {

    static final String VENDOR = "background-check";

    private static final int CONFIRMED = 6;
    private static final ImmutableSet<OrderedBy> OTHERS = ImmutableSet.of(OrderedBy.STAFFING_FIRM, OrderedBy.PERSON);
    private static final Comparator<BackgroundCheck> LATEST_FIRST = Comparator.<BackgroundCheck, Instant>comparing(
                    check -> check.completedAt().orElse(Instant.MIN))
            .reversed()
            .thenComparing(Part::allText);

    private static final String OTHER_PERSON = "The provider mixed up people of the same or a similar name.";

    private static final FindingType HISTORY = type(
                    "kyc.background-check.history", "Work or study at {claim} is stated", 12)
            .group(EvidenceGroup.HISTORY)
            .innocently(
                    "The employer or school keeps the records under an earlier name, or under that of an agency or a"
                            + " parent.",
                    "It closed, merged, or gives information to nobody.",
                    OTHER_PERSON)
            .followUps(FollowUp.NAME_EMPLOYER, FollowUp.INDEPENDENT_CONTACT, FollowUp.HISTORY_EVIDENCE)
            .explainedBy(
                    ExplanationKind.EMPLOYER,
                    ExplanationKind.AGENCY,
                    ExplanationKind.OWN_COMPANY,
                    ExplanationKind.NAME_USE,
                    ExplanationKind.CAREER_DATES)
            .build();

    private static final FindingType RESIDENCE = type(
                    "kyc.background-check.residence", "A home in {claim} is stated", 10)
            .group(EvidenceGroup.RESIDENCE)
            .innocently(
                    "Records of addresses lag behind moves, and miss sublets, shared flats and homes of family.",
                    "The address is kept from the records for protection.",
                    OTHER_PERSON)
            .followUps(FollowUp.COMPLETE_HISTORY, FollowUp.RESIDENCE_EVIDENCE)
            .explainedBy(ExplanationKind.RELOCATION, ExplanationKind.HOUSEHOLD, ExplanationKind.TIE)
            .build();

    private static final FindingType IDENTITY = type("kyc.background-check.identity", "The stated name is {claim}", 10)
            .group(EvidenceGroup.NAME)
            .innocently(
                    "Records hold an earlier name, another spelling or order, or a typing error.",
                    "The person has lived in the country only for a short time, and there is little on record.",
                    OTHER_PERSON)
            .followUps(FollowUp.CONFIRM_NAMES, FollowUp.CONFIRM_BIRTH_DATE, FollowUp.IDENTITY_EVIDENCE)
            .explainedBy(ExplanationKind.NAME_USE, ExplanationKind.DOCUMENT_DATA)
            .build();

    private static final NoteType UNKNOWN_PROVIDER = NoteType.dataQuality(
            "kyc.background-check.unknown-provider",
            "This background check ({fact}) weighs neither way: it is not known how the provider works, or somebody"
                    + " else than the host ordered it. Where one is needed, have it run by an accredited provider.");

    private static final Missing PROVIDER = Missing.of(
            BackgroundCheck.KIND,
            Missing.Reason.TOO_LITTLE,
            "a background check that the host ordered from a provider that is accredited or shows how it works");
    private static final Missing COMPLETE =
            Missing.of(BackgroundCheck.KIND, Missing.Reason.TOO_LITTLE, "a background check that came to an end");
    private static final Missing CLAIM = Missing.of(
            BackgroundCheck.KIND,
            Missing.Reason.TOO_LITTLE,
            "which stated employer, school, place or name the outcome is about, and what the source holds instead");

    static final CheckInfo INFO = CheckInfo.builder("kyc.background-check")
            .title("Do background checks confirm what the person states?")
            .rationale("A background check is worth what is known of who ran it. One of an accredited provider, of one"
                    + " that showed how it works, or one that the host ran with a signed release counts; one"
                    + " that nothing is known of, or that a staffing firm or the person ordered, weighs"
                    + " neither for nor against. Nobody needs to have one: in many countries there are no"
                    + " accredited providers.")
            .area(Area.HISTORY)
            .earliestMoment(Moment.OFFER)
            .parts(BackgroundCheck.KIND, Employment.KIND, Education.KIND, Address.KIND, PersonName.KIND)
            .findingTypes(HISTORY, RESIDENCE, IDENTITY)
            .noteTypes(UNKNOWN_PROVIDER)
            .references(Reference.GUIDANCE_2023)
            .indicators("K21", "K22")
            .build();

    private static FindingType.Builder type(String id, String stated, int decibans) {
        return FindingType.builder(id)
                .message(stated + "; a background check that {orderedBy} ordered holds something else about it.")
                .weight(Weight.assumed(
                        decibans,
                        "Background checks miss records, and mix up people and names; they are open to correction."));
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<BackgroundCheck> checks =
                candidate.backgroundChecks().stream().sorted(LATEST_FIRST).toList();
        BackgroundClaims claims = BackgroundClaims.of(candidate);
        BackgroundConfirmations confirmations = BackgroundConfirmations.of(checks.stream()
                .filter(check -> is(check, BackgroundOutcome.CONFIRMED) && isSound(check))
                .toList());
        for (BackgroundCheck check : checks) {
            if (!is(check, BackgroundOutcome.CONFIRMED) && !is(check, BackgroundOutcome.CONTRADICTED)) {
                result.missing(COMPLETE);
            } else if (!isSound(check)) {
                result.missing(PROVIDER);
            } else if (is(check, BackgroundOutcome.CONFIRMED)) {
                compareConfirmed(check, result);
            } else {
                judge(check, claims, confirmations, result);
            }
        }
        checks.stream()
                .filter(check -> isDecided(check) && !isSound(check) && isKnownToBeUnsound(check))
                .findFirst()
                .ifPresent(check -> result.note(Note.of(UNKNOWN_PROVIDER, Fact.of(check, BackgroundCheck.OUTCOME))));
        corroborate(checks, result);
        return result.build();
    }

    private static void compareConfirmed(BackgroundCheck check, CheckResult.Builder result) {
        if (check.scopes().isEmpty()) {
            result.missing(Missing.absent(BackgroundCheck.KIND, "what the background check was about"));
        } else {
            result.compared(Fact.of(check, BackgroundCheck.OUTCOME), Fact.of(check, BackgroundCheck.SCOPES));
        }
    }

    private static void judge(
            BackgroundCheck check,
            BackgroundClaims claims,
            BackgroundConfirmations confirmations,
            CheckResult.Builder result) {
        Optional<Claim> history = claims.history(check);
        Optional<Claim> claim = history.or(() -> claims.residence(check)).or(() -> claims.name(check));
        if (claim.isEmpty() || check.finding().filter(words -> !words.isBlank()).isEmpty()) {
            result.missing(CLAIM);
            return;
        }
        Fact found = Fact.of(check, BackgroundCheck.OUTCOME);
        result.compared(claim.get().fact(), found);
        if (confirmations.settle(check, claim.get())) {
            return;
        }
        result.finding(Finding.builder(type(claim.get().fact()), check)
                .fact("claim", claim.get().fact())
                .fact("found", found)
                .fact("words", Fact.of(check, BackgroundCheck.FINDING))
                .argument(
                        "orderedBy",
                        check.orderedBy().equals(Optional.of(OrderedBy.HOST)) ? "the host" : "somebody not named")
                .observedAt(check.completedAt().or(() -> check.provenance().flatMap(Provenance::at)))
                .build());
    }

    private static FindingType type(Fact claim) {
        Part part = claim.part().orElseThrow();
        if (part instanceof Address) {
            return RESIDENCE;
        }
        return part instanceof PersonName ? IDENTITY : HISTORY;
    }

    /** One of them is enough: the same history is not confirmed twice over. */
    private static void corroborate(List<BackgroundCheck> checks, CheckResult.Builder result) {
        checks.stream()
                .filter(check -> is(check, BackgroundOutcome.CONFIRMED) && isSound(check) && isRunByHost(check))
                .filter(check -> check.scopes().stream().anyMatch(BackgroundClaims.OF_HISTORY::contains))
                .findFirst()
                .ifPresent(check -> result.corroboration(Corroboration.ofVendor(
                        EvidenceGroup.HISTORY,
                        CONFIRMED,
                        "A background check that the host had run with a release confirmed the history.",
                        Fact.of(check, BackgroundCheck.OUTCOME),
                        VENDOR)));
    }

    private static boolean isDecided(BackgroundCheck check) {
        return is(check, BackgroundOutcome.CONFIRMED) || is(check, BackgroundOutcome.CONTRADICTED);
    }

    /** Whether enough is known of who ran it for whom; the same for both outcomes. */
    private static boolean isSound(BackgroundCheck check) {
        boolean isProven = check.isAccredited() || check.isProcedureShown();
        boolean isOwn =
                isRunByHost(check) && check.find(BackgroundCheck.ACCREDITED).isEmpty();
        return !isOrderedByOthers(check) && (isProven || isOwn);
    }

    private static boolean isKnownToBeUnsound(BackgroundCheck check) {
        return isOrderedByOthers(check)
                || check.find(BackgroundCheck.ACCREDITED).isPresent();
    }

    private static boolean isOrderedByOthers(BackgroundCheck check) {
        return check.orderedBy().filter(OTHERS::contains).isPresent();
    }

    private static boolean isRunByHost(BackgroundCheck check) {
        return check.orderedBy().equals(Optional.of(OrderedBy.HOST)) && check.isReleaseSigned();
    }

    private static boolean is(BackgroundCheck check, BackgroundOutcome outcome) {
        return check.outcome().equals(Optional.of(outcome));
    }
}
