package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityCheckKind;
import dev.tallystick.candidate.IdentityCheckOutcome;
import dev.tallystick.candidate.IdentityCheckReason;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Parameter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The outcomes of one kind of identity check, by the stages that they are about.
 *
 * <p>A failure stands until a pass of the same stages follows that a vendor, an authority or two observers are sure of;
 * what did not decide changes nothing. What the person did not take part in is no answer. What the person says about an
 * outcome is not read.
 */
final class IdentityOutcomes {

    static final Parameter LEAST_CONFIDENCE = Parameter.of(
            "least-confidence",
            80,
            0,
            100,
            "percent",
            "An outcome of which a vendor is less sure weighs neither against nor for the person.");

    static final Missing NO_REPETITION = Missing.of(
            IdentityCheck.KIND,
            Missing.Reason.TOO_LITTLE,
            "an offer to repeat the check or to take another way, such as with a person");
    static final Missing POOR_PICTURE =
            Missing.of(IdentityCheck.KIND, Missing.Reason.UNREADABLE, "a picture or video that is good enough to tell");

    private static final Missing NO_ANSWER = Missing.of(
            IdentityCheck.KIND,
            Missing.Reason.TOO_LITTLE,
            "an outcome that decides, where the person wishes to take part");
    private static final Missing NOT_BY_RUNNER = Missing.of(
            IdentityCheck.KIND,
            Missing.Reason.TOO_LITTLE,
            "the outcome as those who ran the check state it, and who they are");
    private static final Missing SECOND_OBSERVER = Missing.of(
            IdentityCheck.KIND, Missing.Reason.TOO_LITTLE, "what a second person saw independently, or a vendor");
    private static final Missing NOT_SURE =
            Missing.of(IdentityCheck.KIND, Missing.Reason.TOO_LITTLE, "an outcome of which the vendor is surer");

    private static final Comparator<IdentityCheck> LATEST_FIRST = Comparator.<IdentityCheck, Instant>comparing(
                    check -> check.at().orElse(Instant.MIN))
            .reversed()
            .thenComparing(Part::allText);

    /** Kinds in which one accommodation counts for all: who cannot face a camera cannot show a document to it. */
    private static final ImmutableSet<IdentityCheckKind> AT_CAMERA = ImmutableSet.of(
            IdentityCheckKind.FACE_MATCH,
            IdentityCheckKind.LIVENESS,
            IdentityCheckKind.SYNTHETIC_MEDIA,
            IdentityCheckKind.DOCUMENT_AUTHENTICITY);

    private final ImmutableList<IdentityCheck> checks;
    private final boolean isAccommodated;
    private final int leastConfidence;
    private final LaterPasses later;
    private final Repetitions repetitions = new Repetitions();

    private IdentityOutcomes(
            ImmutableList<IdentityCheck> checks, boolean isAccommodated, boolean isOfOneSubject, int leastConfidence) {
        this.checks = checks;
        this.isAccommodated = isAccommodated;
        this.leastConfidence = leastConfidence;
        this.later = LaterPasses.of(
                passes().stream().filter(pass -> !isOneObserver(pass)).toList(), isOfOneSubject);
        for (IdentityCheck check : checks) {
            if (isByRunner(check) && check.isRepeatOffered() && !later.settle(check)) {
                repetitions.addOffer(check);
            }
            if (isFailed(check) && counts(check)) {
                repetitions.addAttempt(check);
            }
        }
    }

    /** The outcomes of a kind of which all are about the person. */
    static IdentityOutcomes of(List<IdentityCheck> all, IdentityCheckKind kind, int leastConfidence) {
        return of(all, kind, check -> true, leastConfidence);
    }

    /** As {@link #of(List, IdentityCheckKind, int)}, without the outcomes that are not of interest. */
    static IdentityOutcomes of(
            List<IdentityCheck> all, IdentityCheckKind kind, Predicate<IdentityCheck> some, int leastConfidence) {
        return of(all, kind, some, true, leastConfidence);
    }

    /** The outcomes of checks of documents, which do not name the document that they are about. */
    static IdentityOutcomes ofDocuments(
            List<IdentityCheck> all, List<IdentityDocument> documents, int leastConfidence) {
        ImmutableSet<Optional<String>> numbers = documents.stream()
                .map(document -> document.number().map(Texts::key).filter(number -> !number.isEmpty()))
                .collect(ImmutableSet.toImmutableSet());
        boolean isOfOneDocument = documents.size() <= 1 || (numbers.size() == 1 && !numbers.contains(Optional.empty()));
        return of(all, IdentityCheckKind.DOCUMENT_AUTHENTICITY, check -> true, isOfOneDocument, leastConfidence);
    }

    private static IdentityOutcomes of(
            List<IdentityCheck> all,
            IdentityCheckKind kind,
            Predicate<IdentityCheck> some,
            boolean isOfOneSubject,
            int leastConfidence) {
        return new IdentityOutcomes(
                all.stream()
                        .filter(check -> check.checkKind().equals(Optional.of(kind)) && some.test(check))
                        .sorted(LATEST_FIRST)
                        .collect(ImmutableList.toImmutableList()),
                all.stream().anyMatch(check -> isAccommodation(check, kind)),
                isOfOneSubject,
                leastConfidence);
    }

    /** The host agrees on an accommodation: a record of the person is a wish for one. */
    private static boolean isAccommodation(IdentityCheck check, IdentityCheckKind kind) {
        boolean isOfKind = check.checkKind()
                .filter(other -> other.equals(kind) || (AT_CAMERA.contains(kind) && AT_CAMERA.contains(other)))
                .isPresent();
        return isOfKind && check.isAccommodation() && !isSelfDeclared(check);
    }

    /** Failures, whether they count or not, unless another check passed; the latest first. */
    List<IdentityCheck> remarks() {
        return passes().isEmpty() ? failures().toList() : List.of();
    }

    private Stream<IdentityCheck> failures() {
        return checks.stream().filter(IdentityOutcomes::isFailed);
    }

    /** Passes that may confirm, the latest first. */
    List<IdentityCheck> passes() {
        return checks.stream()
                .filter(check -> check.outcome().equals(Optional.of(IdentityCheckOutcome.PASSED)))
                .filter(check -> isByRunner(check) && isSure(check))
                .toList();
    }

    /** Some of the passes, one for whoever ran the check; what one person alone saw is none. */
    List<IdentityCheck> passesByRunner(Predicate<IdentityCheck> some) {
        Map<String, IdentityCheck> byRunner = new TreeMap<>();
        passes().stream()
                .filter(check -> !isOneObserver(check) && some.test(check))
                .forEach(check -> byRunner.putIfAbsent(LaterPasses.runner(check).orElse(""), check));
        return List.copyOf(byRunner.values());
    }

    private boolean counts(IdentityCheck failure) {
        return isReliable(failure) && stands(failure);
    }

    private boolean isReliable(IdentityCheck failure) {
        return isByRunner(failure) && isSure(failure) && !isTooPoor(failure) && !isOneObserver(failure);
    }

    private boolean stands(IdentityCheck failure) {
        return !later.settle(failure) && later.question(failure).isEmpty();
    }

    /** Reports the latest of failures beside which a repetition is known, if any; else asks for one. */
    void report(List<IdentityCheck> standing, FindingType type, Field<?> field, CheckResult.Builder result) {
        Optional<IdentityCheck> repeated = standing.stream()
                .filter(failure -> repetitions.of(failure).isPresent())
                .findFirst();
        if (repeated.isEmpty()) {
            standing.forEach(failure -> result.missing(NO_REPETITION));
            return;
        }
        Fact answer = Fact.of(repeated.get(), field);
        Fact repetition = repetitions.of(repeated.get()).orElseThrow();
        result.compared(answer, repetition);
        Finding.Builder finding = Finding.builder(type, repeated.get())
                .fact("answer", answer)
                .fact("repetition", repetition)
                .observedAt(observedAt(repeated.get()));
        if (repeated.get().stage().isPresent()) {
            finding.fact("stage", Fact.of(repeated.get(), IdentityCheck.STAGE));
        }
        result.finding(finding.build());
    }

    /** Names what keeps outcomes from being used, unless another one passed. */
    void reportMissing(CheckResult.Builder result) {
        if (!isAccommodated) {
            failures()
                    .filter(this::isReliable)
                    .flatMap(each -> later.question(each).stream())
                    .forEach(result::missing);
        }
        if (!passes().isEmpty()) {
            return;
        }
        for (IdentityCheck check : checks) {
            if (!isByRunner(check)) {
                result.missing(NOT_BY_RUNNER);
            } else if (!isFailed(check) && !check.outcome().equals(Optional.of(IdentityCheckOutcome.PASSED))) {
                result.missing(NO_ANSWER);
            } else if (!isSure(check)) {
                result.missing(NOT_SURE);
            } else if (isFailed(check) && isOneObserver(check)) {
                result.missing(SECOND_OBSERVER);
            }
        }
    }

    private boolean isSure(IdentityCheck check) {
        return check.confidence()
                .map(percent -> percent >= leastConfidence && percent <= 100)
                .orElse(true);
    }

    /** A copy of a document shows too little to tell; a copy in front of a camera tells that nobody was there. */
    static boolean isTooPoor(IdentityCheck check) {
        boolean isOfDocument = check.checkKind().equals(Optional.of(IdentityCheckKind.DOCUMENT_AUTHENTICITY));
        return is(check, IdentityCheckReason.LOW_QUALITY) || (isOfDocument && is(check, IdentityCheckReason.COPY));
    }

    static boolean is(IdentityCheck check, IdentityCheckReason reason) {
        return check.reason().equals(Optional.of(reason));
    }

    /** The latest failures that count, none where an accommodation was agreed on. */
    List<IdentityCheck> standing() {
        return isAccommodated ? List.of() : failures().filter(this::counts).toList();
    }

    static Optional<Instant> observedAt(IdentityCheck check) {
        return check.at().or(() -> check.provenance().flatMap(Provenance::at));
    }

    static boolean isOneObserver(IdentityCheck check) {
        return check.observers().filter(count -> count < 2).isPresent();
    }

    private static boolean isByRunner(IdentityCheck check) {
        boolean isNamed = check.by().filter(name -> !name.isBlank()).isPresent()
                || check.confidence().isPresent()
                || check.observers().filter(count -> count > 0).isPresent();
        return isNamed && !isSelfDeclared(check);
    }

    private static boolean isSelfDeclared(IdentityCheck check) {
        return check.provenance()
                .filter(known -> known.source().equals(Source.SELF_DECLARED))
                .isPresent();
    }

    private static boolean isFailed(IdentityCheck check) {
        return check.outcome().equals(Optional.of(IdentityCheckOutcome.FAILED));
    }
}
