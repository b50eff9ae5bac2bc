package dev.tallystick.kyc.identity;

import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityCheckKind;
import dev.tallystick.candidate.IdentityStage;
import dev.tallystick.check.Missing;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reliable passes of one kind, by which one of the same time or later, at the same stages, settles a failure.
 *
 * <p>A pass that may be the later one, of the same stages or of the same document, settles nothing; the failure is a
 * question until that is known.
 */
final class LaterPasses {

    private static final Missing TIMES =
            Missing.of(IdentityCheck.KIND, Missing.Reason.TOO_LITTLE, "when each of the two outcomes was known");
    private static final Missing STAGES = Missing.of(
            IdentityCheck.KIND, Missing.Reason.TOO_LITTLE, "the stages that each of the two outcomes is about");
    private static final Missing DOCUMENT = Missing.of(
            IdentityCheck.KIND, Missing.Reason.TOO_LITTLE, "which of the identity documents each outcome is about");

    /** Of stages that are not known in full. */
    private static final String OPEN = "";

    private final boolean isOfOneSubject;
    private final Map<String, Instant> latest = new HashMap<>();
    private final Map<String, Instant> latestByRunner = new HashMap<>();
    private final Set<String> undated = new HashSet<>();
    private @Nullable Instant latestOfAll;

    private LaterPasses(boolean isOfOneSubject) {
        this.isOfOneSubject = isOfOneSubject;
    }

    /**
     * The passes.
     *
     * @param isOfOneSubject whether all outcomes are about one and the same person or document
     */
    static LaterPasses of(List<IdentityCheck> reliable, boolean isOfOneSubject) {
        LaterPasses passes = new LaterPasses(isOfOneSubject);
        reliable.forEach(passes::add);
        return passes;
    }

    private void add(IdentityCheck pass) {
        String stages = stages(pass);
        pass.at()
                .ifPresentOrElse(
                        at -> {
                            latest.merge(stages, at, LaterPasses::later);
                            latestOfAll = latestOfAll == null ? at : later(latestOfAll, at);
                            runner(pass)
                                    .ifPresent(by -> latestByRunner.merge(stages + "/" + by, at, LaterPasses::later));
                        },
                        () -> undated.add(stages));
    }

    boolean settle(IdentityCheck failure) {
        String stages = stages(failure);
        boolean isOfSame = isOfOneSubject
                || runner(failure)
                        .map(by -> latestByRunner.get(stages + "/" + by))
                        .filter(at -> isNotBefore(at, failure))
                        .isPresent();
        return isOfSame && isNotBefore(latest.get(stages), failure);
    }

    /** What must be known to tell whether one of the passes settles a failure; empty if one does, or none can. */
    Optional<Missing> question(IdentityCheck failure) {
        if (settle(failure)) {
            return Optional.empty();
        }
        String stages = stages(failure);
        if (isNotBefore(latest.get(stages), failure)) {
            return Optional.of(DOCUMENT);
        }
        boolean isUndated = failure.at().isEmpty() && latest.containsKey(stages);
        if (isUndated || (!stages.equals(OPEN) && undated.contains(stages))) {
            return Optional.of(TIMES);
        }
        boolean isOfAnyStage =
                stages.equals(OPEN) ? isNotBefore(latestOfAll, failure) : isNotBefore(latest.get(OPEN), failure);
        return isOfAnyStage ? Optional.of(STAGES) : Optional.empty();
    }

    private static boolean isNotBefore(@Nullable Instant pass, IdentityCheck failure) {
        return pass != null && failure.at().filter(at -> !pass.isBefore(at)).isPresent();
    }

    /** Who ran a check, as a key. */
    static Optional<String> runner(IdentityCheck check) {
        return check.by().map(Texts::key).filter(key -> !key.isEmpty());
    }

    /** The stages of a check as a key, in any order. */
    static String stages(IdentityCheck check) {
        boolean isComparison = check.checkKind().equals(Optional.of(IdentityCheckKind.FACE_MATCH));
        if (check.stage().isEmpty() || (isComparison && check.comparedStage().isEmpty())) {
            return OPEN;
        }
        return Stream.concat(check.stage().stream(), check.comparedStage().stream())
                .map(IdentityStage::id)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Instant later(Instant first, Instant second) {
        return first.isAfter(second) ? first : second;
    }
}
