package dev.tallystick.kyc.identity;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityCheckKind;
import dev.tallystick.candidate.IdentityCheckOutcome;
import dev.tallystick.candidate.IdentityCheckReason;
import dev.tallystick.candidate.IdentityStage;
import dev.tallystick.candidate.PersonName;
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
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.OwnNames;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the name under which a search found the picture of a profile with the names of the person.
 *
 * <p>Not judged: edited, drawn and synthetic pictures, which are context; handles and organisations; names that may be
 * one of the person's; a picture that a later search does not find; searches that did not decide.
 */
final class PhotoOriginCheck implements Check {

    private static final FindingType OTHER_NAME = FindingType.builder("kyc.photo-origin.other-name")
            .message("The picture of a profile was found under the name {shown}; the person is known as {name}.")
            .weight(Weight.assumed(
                    10, "Pictures are copied from people without their knowledge, and used as avatars without harm."))
            // One cause with another name on a profile, an account or a document: a name that is not on file.
            .group(EvidenceGroup.NAME)
            .innocently(
                    "The picture is an avatar: of somebody else, from a collection of pictures, or of a character.",
                    "Somebody else copied the picture from the person.",
                    "The person publishes under another name, or the picture shows several people.")
            .followUps(FollowUp.CONFIRM_NAMES, FollowUp.REPEAT_CHECK, FollowUp.MEET)
            .explainedBy(ExplanationKind.NAME_USE)
            .build();

    private static final NoteType EDITED = NoteType.context(
            "kyc.photo-origin.edited",
            "A picture was made or edited by a machine ({fact}), as many people have theirs.");

    private static final Missing FOUND_NAME =
            Missing.absent(IdentityCheck.KIND, "the name of a person under which the picture was found");
    private static final Missing UNCLEAR_NAME = Missing.of(
            IdentityCheck.KIND,
            Missing.Reason.TOO_LITTLE,
            "the name of a person under which the picture was found, in full and in a script of the person's names");

    static final CheckInfo INFO = CheckInfo.builder("kyc.photo-origin")
            .title("Is the picture of a profile found under another name?")
            .rationale("This compares the names of the person with the name under which a search found the picture of a"
                    + " profile: a profile that was made up may borrow one. What counts is the other name. A picture"
                    + " that is edited, drawn, made by a machine or from a collection says nothing, and many people"
                    + " use one for their privacy.")
            .area(Area.ACTIVITY)
            .parts(IdentityCheck.KIND, PersonName.KIND)
            .findingTypes(OTHER_NAME)
            .noteTypes(EDITED)
            .parameters(IdentityOutcomes.LEAST_CONFIDENCE)
            .references(Reference.GUIDANCE_2022)
            .indicators("K08")
            .build();

    /** Searches find few names of people; further ones add nothing. */
    private static final int MOST = 32;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        IdentityOutcomes outcomes = IdentityOutcomes.of(
                candidate.identityChecks(),
                IdentityCheckKind.PHOTO_SEARCH,
                context.get(IdentityOutcomes.LEAST_CONFIDENCE));
        outcomes.reportMissing(result);
        outcomes.passes()
                .forEach(pass ->
                        result.compared(Fact.of(pass, IdentityCheck.OUTCOME), Fact.of(pass, IdentityCheck.CHECK_KIND)));
        judge(
                outcomes.standing().stream()
                        .filter(failure -> !IdentityOutcomes.is(failure, IdentityCheckReason.SYNTHETIC))
                        .toList(),
                candidate,
                result);
        candidate.identityChecks().stream()
                .filter(PhotoOriginCheck::isEdited)
                .forEach(check -> result.note(Note.of(EDITED, Fact.of(check, IdentityCheck.CHECK_KIND))));
        return result.build();
    }

    private static void judge(List<IdentityCheck> found, Candidate candidate, CheckResult.Builder result) {
        Optional<OwnNames> own = OwnNames.of(candidate.names());
        Set<String> compared = new HashSet<>();
        for (IdentityCheck check : found) {
            Optional<String> shown = check.shownName().filter(PhotoOriginCheck::isName);
            if (shown.isEmpty()) {
                result.missing(FOUND_NAME);
            } else if (own.isEmpty()) {
                result.missing(OwnNames.missing(candidate.names()));
            } else if (compared.size() < MOST
                    && compared.add(Texts.key(shown.get()))
                    && report(check, shown.get(), own.get(), result)) {
                return;
            }
        }
    }

    /** Reports the latest name that is surely another; more of them would say the same again. */
    private static boolean report(IdentityCheck check, String written, OwnNames own, CheckResult.Builder result) {
        OwnNames.Verdict verdict = own.verdict(written);
        if (verdict == OwnNames.Verdict.OPEN) {
            result.missing(UNCLEAR_NAME);
            return false;
        }
        Fact shown = Fact.of(check, IdentityCheck.SHOWN_NAME);
        Fact known = own.current();
        result.compared(shown, known);
        if (verdict != OwnNames.Verdict.OTHER) {
            return false;
        }
        result.finding(Finding.builder(OTHER_NAME, check)
                .fact("shown", shown)
                .fact("name", known)
                .observedAt(IdentityOutcomes.observedAt(check))
                .build());
        return true;
    }

    /** Handles have digits and signs that names do not have. */
    private static boolean isName(String shown) {
        return shown.codePoints().anyMatch(Character::isLetter)
                && shown.codePoints().noneMatch(sign -> Character.isDigit(sign) || "@_#/\\|".indexOf(sign) >= 0);
    }

    private static boolean isEdited(IdentityCheck check) {
        boolean isFailed = check.outcome().equals(Optional.of(IdentityCheckOutcome.FAILED));
        boolean isSearch = check.checkKind().equals(Optional.of(IdentityCheckKind.PHOTO_SEARCH));
        boolean isPicture = check.checkKind().equals(Optional.of(IdentityCheckKind.SYNTHETIC_MEDIA))
                && check.stage().filter(PhotoOriginCheck::isPicture).isPresent();
        return isFailed && (isPicture || (isSearch && IdentityOutcomes.is(check, IdentityCheckReason.SYNTHETIC)));
    }

    private static boolean isPicture(IdentityStage stage) {
        return stage.equals(IdentityStage.PROFILE_PHOTO) || stage.equals(IdentityStage.APPLICATION);
    }
}
