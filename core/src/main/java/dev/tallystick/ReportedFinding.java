package dev.tallystick;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Part;
import dev.tallystick.check.Band;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FollowUp;
import java.util.List;

/** A finding as a report shows it: with its effective weight, cited facts and the explanations that speak of it. */
public final class ReportedFinding {

    private final String checkId;
    private final Finding finding;
    private final int weight;
    private final ImmutableList<ReportedFact> facts;
    private final ImmutableList<ReportedFact> explanations;
    private final boolean explained;

    ReportedFinding(
            String checkId,
            Finding finding,
            int weight,
            List<ReportedFact> facts,
            List<ReportedFact> explanations,
            boolean explained) {
        this.checkId = checkId;
        this.finding = finding;
        this.weight = weight;
        this.facts = ImmutableList.copyOf(facts);
        this.explanations = ImmutableList.copyOf(explanations);
        this.explained = explained;
    }

    /**
     * Returns the check that found it.
     *
     * @return the id of the check
     */
    public String checkId() {
        return checkId;
    }

    /**
     * Returns the finding itself.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }

    /**
     * Returns the effective weight: that of the policy, else that of the type; 0 if the finding is explained or on the
     * compliance route.
     *
     * @return decibans
     */
    public int weight() {
        return weight;
    }

    /**
     * Returns the effective weight in words.
     *
     * @return the band
     */
    public Band band() {
        return Band.of(weight);
    }

    /**
     * Returns the facts that do not fit.
     *
     * @return at least two
     */
    public List<ReportedFact> facts() {
        return facts;
    }

    /**
     * Returns the explanations on file that fit the finding, whether or not they explain it.
     *
     * @return the explanations
     */
    public List<ReportedFact> explanations() {
        return explanations;
    }

    /**
     * Tells whether an explanation that was on file before the observation, or is verified, explains the finding.
     *
     * @return true if so; the finding then has no weight
     */
    public boolean isExplained() {
        return explained;
    }

    /**
     * Returns what comes next: the steps that clear the finding up, or, where an explanation on file explains it, to
     * verify that explanation.
     *
     * @return the steps, the least intrusive first; none if a verified explanation explains the finding
     */
    public List<FollowUp> followUps() {
        if (!explained) {
            return finding.type().followUps();
        }
        boolean verified = explanations.stream()
                .flatMap(explanation -> explanation.fact().part().stream())
                .anyMatch(Part::isVerified);
        return verified ? ImmutableList.of() : ImmutableList.of(FollowUp.VERIFY_EXPLANATION);
    }

    @Override
    public String toString() {
        return "ReportedFinding[" + finding.type().id() + "]";
    }
}
