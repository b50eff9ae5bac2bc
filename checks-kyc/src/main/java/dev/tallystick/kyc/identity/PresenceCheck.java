package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.EventKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityCheckKind;
import dev.tallystick.candidate.IdentityStage;
import dev.tallystick.candidate.TimelineEvent;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Weighs whether one and the same live person was seen at each stage: liveness, synthetic video, and comparisons between
 * stages, as a vendor or two independent people of the host answered them.
 *
 * <p>Not judged: what one observer alone saw; poor pictures; what did not take place or did not decide; an answer that a
 * later pass of the same stages settles, that its vendor is not sure of, or beside which no repetition is known; anybody
 * with whom an accommodation was agreed on, here or for showing documents.
 */
final class PresenceCheck implements Check {

    private static final int PASS = 4;
    private static final ImmutableSet<IdentityCheckKind> KINDS = ImmutableSet.of(
            IdentityCheckKind.FACE_MATCH, IdentityCheckKind.LIVENESS, IdentityCheckKind.SYNTHETIC_MEDIA);
    private static final ImmutableSet<IdentityStage> LIVE =
            ImmutableSet.of(IdentityStage.INTERVIEW, IdentityStage.FIRST_DAY, IdentityStage.LATER);

    private static final ImmutableSet<IdentityStage> AT_WORK =
            ImmutableSet.of(IdentityStage.FIRST_DAY, IdentityStage.LATER);

    private static final String CHANGES =
            "Appearance changes over time and with light, camera, glasses and hair, and pictures may be years old.";
    private static final String ERRORS =
            "Such comparisons err, more often for some people than for others, and between relatives who look alike.";

    private static final FindingType OTHER_PERSON = FindingType.builder("kyc.presence.other-person")
            .message("A comparison of stages ({stage}, {answer}) did not find the same person; {repetition}, and no"
                    + " comparison of these stages that passed followed.")
            .weight(Weight.assumed(
                    14, "Comparisons of faces err with age, light and cameras, and less often on a second attempt."))
            .group(IdentityChecks.PRESENCE)
            .innocently(CHANGES, ERRORS, "The picture of another colleague or document was compared by mistake.")
            .followUps(FollowUp.REPEAT_CHECK, FollowUp.MEET)
            .build();

    private static final FindingType OTHER_THAN_INTERVIEWED = FindingType.builder("kyc.presence.other-than-interviewed")
            .message(
                    "A comparison of whoever was interviewed with whoever began work weeks later ({stage}, {answer}) did"
                            + " not find the same person; {repetition}, and no comparison of these stages that passed followed.")
            .weight(Weight.assumed(
                    18,
                    "Both were seen live within weeks, so that age explains nothing; light, cameras and errors of such"
                            + " comparisons remain."))
            .group(IdentityChecks.PRESENCE)
            .innocently(
                    "Light, camera, glasses, hair, illness or headwear made the difference.",
                    ERRORS,
                    "The recording of another interview was compared by mistake.")
            .followUps(FollowUp.REPEAT_CHECK, FollowUp.MEET)
            .build();

    private static final FindingType OTHER_THAN_PICTURE = FindingType.builder("kyc.presence.other-than-picture")
            .message("A comparison with the picture of a profile ({stage}, {answer}) did not find the same person;"
                    + " {repetition}, and no comparison of these stages that passed followed.")
            .weight(Weight.assumed(5, "Pictures of profiles are old, edited, drawn or of something else."))
            .group(EvidenceGroup.PROFILE)
            .innocently(
                    "The picture is old, edited, drawn, or shows somebody or something else by choice.",
                    CHANGES,
                    ERRORS)
            .followUps(FollowUp.REPEAT_CHECK, FollowUp.MEET)
            .build();

    private static final FindingType NOT_LIVE = FindingType.builder("kyc.presence.not-live")
            .message("A check whether a live person was in front of the camera answered: {answer}; {repetition}, and"
                    + " no pass at this stage followed.")
            .weight(Weight.assumed(
                    10, "Weak cameras, slow connections and movements that not everybody can make fail it often."))
            .group(IdentityChecks.PRESENCE)
            .innocently(
                    "The camera, the light or the connection was poor, or software changed the picture.",
                    "Not everybody can make the movements, or read the words, that it asks for.",
                    "Such checks err, more often for some people than for others.")
            .followUps(FollowUp.REPEAT_CHECK, FollowUp.MEET)
            .build();

    private static final FindingType SYNTHETIC = FindingType.builder("kyc.presence.synthetic")
            .message("A check whether a machine made or changed the video of a meeting answered: {answer};"
                    + " {repetition}, and no pass at this stage followed.")
            .weight(Weight.assumed(13, "Filters, virtual cameras and poor connections look alike to such checks."))
            .group(IdentityChecks.PRESENCE)
            .innocently(
                    "A background, a filter, a virtual camera or an aid for eye contact or speech was switched on.",
                    "A poor connection or compression changed the picture.",
                    "Such checks err, more often for some people than for others.")
            .followUps(FollowUp.REPEAT_CHECK, FollowUp.MEET)
            .build();

    private static final Parameter WEEKS = Parameter.of(
            "weeks-after-interview",
            12,
            0,
            52,
            "weeks",
            "Within how many weeks after an interview a person looks as in it.");

    private static final NoteType ONE_OBSERVER = NoteType.context(
            "kyc.presence.one-observer",
            "One person saw this ({fact}). It counts for nothing unless somebody else sees the same independently.");

    private static final NoteType PICTURE = NoteType.dataQuality(
            "kyc.presence.picture",
            "The picture or video does not let the check tell ({fact}). Please offer other equipment, another time,"
                    + " or a person instead of a machine.");

    private static final Missing STAGES = Missing.absent(IdentityCheck.KIND, "the stages that were compared");
    private static final Missing STAGE = Missing.absent(IdentityCheck.KIND, "the stage at which the person was seen");

    static final CheckInfo INFO = CheckInfo.builder("kyc.presence")
            .title("Was one and the same live person seen at each stage?")
            .rationale(
                    "This compares who was seen at each stage, from the interview to the work. A vendor, or two people of"
                            + " the host independently of each other, can say whether two stages show the same person; only"
                            + " their answer is read, never a picture. A failure weighs only where a repetition or another way"
                            + " was offered, or a second attempt by somebody else or on another day came to the same, and only"
                            + " until a check of the same stages passes. Not taking part is no failure, and with an"
                            + " accommodation nothing weighs. Two live stages within weeks of each other tell more than a"
                            + " picture in a document, which may be years old. All of these answers have one cause and count"
                            + " once. A picture of a profile need not show the person, so that a"
                            + " comparison with it is weak and counts with the profile.")
            .area(Area.IDENTITY)
            .parts(IdentityCheck.KIND, TimelineEvent.KIND)
            .findingTypes(OTHER_PERSON, OTHER_THAN_INTERVIEWED, OTHER_THAN_PICTURE, NOT_LIVE, SYNTHETIC)
            .noteTypes(ONE_OBSERVER, PICTURE)
            .parameters(IdentityOutcomes.LEAST_CONFIDENCE, WEEKS)
            .references(
                    Reference.GUIDANCE_2023,
                    Reference.of(
                            "Face Recognition Vendor Test, part 3: demographic effects (NISTIR 8280, 2019)",
                            "https://doi.org/10.6028/NIST.IR.8280"))
            .indicators("K06", "K07")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        NavigableSet<Instant> interviews = interviews(candidate);
        for (IdentityCheckKind kind : KINDS) {
            IdentityOutcomes outcomes = IdentityOutcomes.of(
                    candidate.identityChecks(),
                    kind,
                    PresenceCheck::isOfPresence,
                    context.get(IdentityOutcomes.LEAST_CONFIDENCE));
            prepare(outcomes, result);
            judge(kind, outcomes, failure -> isWeeksAfter(failure, interviews, context.get(WEEKS)), result);
        }
        return result.build();
    }

    private static void judge(
            IdentityCheckKind kind,
            IdentityOutcomes outcomes,
            Predicate<IdentityCheck> isWeeksAfterInterview,
            CheckResult.Builder result) {
        if (kind.equals(IdentityCheckKind.LIVENESS)) {
            outcomes.report(outcomes.standing(), NOT_LIVE, IdentityCheck.OUTCOME, result);
        } else if (kind.equals(IdentityCheckKind.SYNTHETIC_MEDIA)) {
            judgeSynthetic(outcomes, result);
        } else {
            judgeComparisons(outcomes, isWeeksAfterInterview, result);
        }
    }

    private static void judgeComparisons(
            IdentityOutcomes outcomes, Predicate<IdentityCheck> isWeeksAfterInterview, CheckResult.Builder result) {
        List<IdentityCheck> standing = outcomes.standing();
        if (standing.stream().anyMatch(failure -> !isStaged(failure))) {
            result.missing(STAGES);
        }
        List<IdentityCheck> staged =
                standing.stream().filter(PresenceCheck::isStaged).toList();
        outcomes.report(
                staged.stream().filter(isWeeksAfterInterview).toList(),
                OTHER_THAN_INTERVIEWED,
                IdentityCheck.COMPARED_STAGE,
                result);
        outcomes.report(
                staged.stream()
                        .filter(isWeeksAfterInterview.negate())
                        .filter(each -> !isWithProfile(each))
                        .toList(),
                OTHER_PERSON,
                IdentityCheck.COMPARED_STAGE,
                result);
        outcomes.report(
                staged.stream().filter(PresenceCheck::isWithProfile).toList(),
                OTHER_THAN_PICTURE,
                IdentityCheck.COMPARED_STAGE,
                result);
    }

    /** When interviews took place, as far as it is known. */
    private static NavigableSet<Instant> interviews(Candidate candidate) {
        return Stream.concat(
                        candidate.timelineEvents().stream()
                                .filter(event -> event.event().equals(Optional.of(EventKind.INTERVIEWED)))
                                .flatMap(event -> event.at().stream()),
                        candidate.identityChecks().stream()
                                .filter(check -> check.stage().equals(Optional.of(IdentityStage.INTERVIEW)))
                                .filter(check -> check.comparedStage()
                                        .filter(AT_WORK::contains)
                                        .isEmpty())
                                .flatMap(check -> check.at().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether somebody at work was compared with somebody interviewed, and the last interview was weeks before. */
    private static boolean isWeeksAfter(IdentityCheck failure, NavigableSet<Instant> interviews, int weeks) {
        Set<IdentityStage> stages = Stream.concat(failure.stage().stream(), failure.comparedStage().stream())
                .collect(Collectors.toSet());
        return stages.contains(IdentityStage.INTERVIEW)
                && stages.stream().anyMatch(AT_WORK::contains)
                && failure.at()
                        .filter(at -> {
                            Instant last = interviews.floor(at);
                            return last != null && !last.isBefore(at.minus(Duration.ofDays(7L * weeks)));
                        })
                        .isPresent();
    }

    private static void judgeSynthetic(IdentityOutcomes outcomes, CheckResult.Builder result) {
        List<IdentityCheck> standing = outcomes.standing();
        if (standing.stream().anyMatch(failure -> failure.stage().isEmpty())) {
            result.missing(STAGE);
        }
        outcomes.report(
                standing.stream().filter(failure -> failure.stage().isPresent()).toList(),
                SYNTHETIC,
                IdentityCheck.OUTCOME,
                result);
    }

    /** What holds for each kind: what is missing, what is only a remark, and what speaks for the person. */
    private static void prepare(IdentityOutcomes outcomes, CheckResult.Builder result) {
        outcomes.reportMissing(result);
        for (IdentityCheck pass : outcomes.passes()) {
            result.compared(Fact.of(pass, IdentityCheck.OUTCOME), Fact.of(pass, lastStage(pass)));
        }
        corroborate(IdentityChecks.PRESENCE, outcomes.passesByRunner(pass -> !isWithProfile(pass)), result);
        corroborate(EvidenceGroup.PROFILE, outcomes.passesByRunner(PresenceCheck::isWithProfile), result);
        noteLatest(outcomes, result);
    }

    private static void corroborate(EvidenceGroup group, List<IdentityCheck> passes, CheckResult.Builder result) {
        for (IdentityCheck pass : passes) {
            result.corroboration(Corroboration.ofVendor(
                    group,
                    PASS,
                    "A check saw a live person, or the same one as before.",
                    Fact.of(pass, IdentityCheck.OUTCOME),
                    IdentityChecks.VENDOR));
        }
    }

    private static void noteLatest(IdentityOutcomes outcomes, CheckResult.Builder result) {
        List<IdentityCheck> failures = outcomes.remarks();
        Optional<IdentityCheck> poor =
                failures.stream().filter(IdentityOutcomes::isTooPoor).findFirst();
        poor.ifPresent(failure -> {
            result.note(Note.of(PICTURE, Fact.of(failure, IdentityCheck.REASON)));
            result.missing(IdentityOutcomes.POOR_PICTURE);
        });
        failures.stream()
                .filter(failure -> IdentityOutcomes.isOneObserver(failure) && !IdentityOutcomes.isTooPoor(failure))
                .findFirst()
                .ifPresent(failure -> result.note(Note.of(ONE_OBSERVER, Fact.of(failure, IdentityCheck.CHECK_KIND))));
    }

    /** A picture of a profile or an application is often edited, and that alone says nothing. */
    private static boolean isOfPresence(IdentityCheck check) {
        boolean isOfMedia = check.checkKind().equals(Optional.of(IdentityCheckKind.SYNTHETIC_MEDIA));
        return !isOfMedia || check.stage().map(LIVE::contains).orElse(true);
    }

    private static Field<?> lastStage(IdentityCheck check) {
        if (check.comparedStage().isPresent()) {
            return IdentityCheck.COMPARED_STAGE;
        }
        return check.stage().isPresent() ? IdentityCheck.STAGE : IdentityCheck.CHECK_KIND;
    }

    private static boolean isStaged(IdentityCheck check) {
        return check.stage().isPresent() && check.comparedStage().isPresent();
    }

    private static boolean isWithProfile(IdentityCheck check) {
        return check.stage().equals(Optional.of(IdentityStage.PROFILE_PHOTO))
                || check.comparedStage().equals(Optional.of(IdentityStage.PROFILE_PHOTO));
    }
}
