package dev.tallystick;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Missing;
import java.util.List;
import java.util.Optional;

/** What one check came to in one screening, and what it could and could not compare. */
public final class CheckOutcome {

    /**
     * Two facts that were compared.
     *
     * @param first a fact
     * @param second another
     */
    public record Comparison(ReportedFact first, ReportedFact second) {}

    private final CheckInfo check;
    private final CheckResult.Status status;
    private final ImmutableList<Comparison> compared;
    private final ImmutableList<Missing> missing;
    private final ImmutableList<String> exemptions;
    private final Optional<String> failure;

    CheckOutcome(
            CheckInfo check,
            CheckResult.Status status,
            List<Comparison> compared,
            List<Missing> missing,
            List<String> exemptions,
            Optional<String> failure) {
        this.check = check;
        this.status = status;
        this.compared = ImmutableList.copyOf(compared);
        this.missing = ImmutableList.copyOf(missing);
        this.exemptions = ImmutableList.copyOf(exemptions);
        this.failure = failure;
    }

    /**
     * Returns the check.
     *
     * @return its description
     */
    public CheckInfo check() {
        return check;
    }

    /**
     * Returns what it came to.
     *
     * @return the status
     */
    public CheckResult.Status status() {
        return status;
    }

    /**
     * Returns what was compared.
     *
     * @return pairs of facts
     */
    public List<Comparison> compared() {
        return compared;
    }

    /**
     * Returns what was missing.
     *
     * @return the inputs to collect next
     */
    public List<Missing> missing() {
        return missing;
    }

    /**
     * Returns why the check does not judge what is there.
     *
     * @return rules in a few words, for example {@code the address is protected}
     */
    public List<String> exemptions() {
        return exemptions;
    }

    /**
     * Returns why the check failed.
     *
     * @return the class of the exception or a reason, without any value of the candidate; empty unless it failed
     */
    public Optional<String> failure() {
        return failure;
    }

    @Override
    public String toString() {
        return "CheckOutcome[" + check.id() + ", " + status + "]";
    }
}
