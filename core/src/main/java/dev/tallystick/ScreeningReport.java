package dev.tallystick;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.Moment;
import dev.tallystick.reference.ReferenceTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a screening found, what it could and could not compare, and what would clear it up. Immutable. */
public final class ScreeningReport {

    private final Optional<String> candidateId;
    private final Instant asOf;
    private final Moment moment;
    private final Outcome outcome;
    private final OptionalInt weight;
    private final ImmutableList<GroupWeight> groups;
    private final ImmutableList<ReportedFinding> findings;
    private final ImmutableList<ReportedFinding> explained;
    private final ImmutableList<ReportedFinding> complianceFindings;
    private final ImmutableList<ReportedNote> complianceNotes;
    private final ImmutableList<ComplianceScreen> complianceScreens;
    private final ImmutableList<ReportedCorroboration> corroborations;
    private final ImmutableList<ReportedNote> notes;
    private final ImmutableList<AreaCoverage> coverage;
    private final ImmutableList<CheckOutcome> checks;
    private final ImmutableList<SkippedCheck> skipped;
    private final ImmutableList<String> earlierThanUsual;
    private final ImmutableList<ClearingSet> clearingSets;
    private final ImmutableList<ReferenceTable> referenceTables;

    private ScreeningReport(Builder builder) {
        this.candidateId = builder.candidateId;
        this.asOf = builder.asOf;
        this.moment = builder.moment;
        this.outcome = builder.outcome;
        this.weight = builder.weight;
        this.groups = builder.groups;
        this.findings = builder.findings;
        this.explained = builder.explained;
        this.complianceFindings = builder.complianceFindings;
        this.complianceNotes = builder.complianceNotes;
        this.complianceScreens = builder.complianceScreens;
        this.corroborations = builder.corroborations;
        this.notes = builder.notes;
        this.coverage = builder.coverage;
        this.checks = builder.checks;
        this.skipped = builder.skipped;
        this.earlierThanUsual = builder.earlierThanUsual;
        this.clearingSets = builder.clearingSets;
        this.referenceTables = builder.referenceTables;
    }

    static Builder builder(Instant asOf, Moment moment) {
        return new Builder(asOf, moment);
    }

    /**
     * Returns the host's id for the candidate.
     *
     * @return the id, empty if the host gave none
     */
    public Optional<String> candidateId() {
        return candidateId;
    }

    /**
     * Returns the time of the screening.
     *
     * @return the time that the host passed
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * Returns the moment for which checks were chosen: that of the policy, or that of the engagement if it is earlier.
     *
     * @return the moment
     */
    public Moment moment() {
        return moment;
    }

    /**
     * Returns the outcome.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns the weight of all open findings together.
     *
     * @return decibans, empty if the policy shows no weights
     */
    public OptionalInt weight() {
        return weight;
    }

    /**
     * Tells whether the policy shows weights.
     *
     * @return true by default
     */
    public boolean weightsShown() {
        return weight.isPresent();
    }

    /**
     * Returns how each evidence group enters the weight.
     *
     * @return the groups with open findings, by id; none if the policy shows no weights
     */
    public List<GroupWeight> groups() {
        return groups;
    }

    /**
     * Returns what contradicts what.
     *
     * @return the open findings of the consistency route, heaviest first
     */
    public List<ReportedFinding> findings() {
        return findings;
    }

    /**
     * Returns what an explanation on file explains.
     *
     * @return the findings without weight; the next step is to verify their explanations
     */
    public List<ReportedFinding> explained() {
        return explained;
    }

    /**
     * Returns what watch lists and sanctioned territory have to do with the candidate: for counsel, never for words to
     * the candidate.
     *
     * @return the findings of the compliance route
     */
    public List<ReportedFinding> complianceFindings() {
        return complianceFindings;
    }

    /**
     * Returns notes for counsel, such as possible namesakes with what to ask for: never for words to the candidate.
     *
     * @return the notes of the compliance route
     */
    public List<ReportedNote> complianceNotes() {
        return complianceNotes;
    }

    /**
     * Returns the state of the compliance route.
     *
     * @return the state
     */
    public Compliance compliance() {
        return ComplianceScreens.sum(complianceScreens);
    }

    /**
     * Returns the checks of the compliance route, each with how far it came: for counsel, never for words to the
     * candidate.
     *
     * @return the checks by id, those that did not run last
     */
    public List<ComplianceScreen> complianceScreens() {
        return complianceScreens;
    }

    /**
     * Tells whether names were looked up: whether a compliance check that reads names could settle or found something.
     *
     * @return false if no such check is there, the policy leaves it out, its moment has not come, or it cannot tell
     */
    public boolean namesScreened() {
        return ComplianceScreens.areNamesScreened(complianceScreens);
    }

    /**
     * Returns verified agreements.
     *
     * @return the corroborations
     */
    public List<ReportedCorroboration> corroborations() {
        return corroborations;
    }

    /**
     * Returns remarks on single facts.
     *
     * @return data-quality notes, and the context notes that the policy switches on
     */
    public List<ReportedNote> notes() {
        return notes;
    }

    /**
     * Returns how far each area could be compared.
     *
     * @return the areas of all checks and those that the policy needs, by id
     */
    public List<AreaCoverage> coverage() {
        return coverage;
    }

    /**
     * Returns what each check came to, with what it compared and what it missed. What checks of the compliance route
     * missed belongs to {@link #complianceScreens()} alone when a report is shown: {@link
     * dev.tallystick.check.CheckInfo#isOnlyCompliance()}.
     *
     * @return the checks that ran, by id
     */
    public List<CheckOutcome> checks() {
        return checks;
    }

    /**
     * Returns the checks that did not run.
     *
     * @return the checks with the reason, by id
     */
    public List<SkippedCheck> skipped() {
        return skipped;
    }

    /**
     * Returns the checks that ran before their own earliest moment because the policy says so.
     *
     * @return ids of checks
     */
    public List<String> earlierThanUsual() {
        return earlierThanUsual;
    }

    /**
     * Returns the smallest sets of steps that would bring the outcome below review.
     *
     * @return at most three sets, the smallest and least intrusive first; none below review
     */
    public List<ClearingSet> clearingSets() {
        return clearingSets;
    }

    /**
     * Returns the reference tables that the checks look things up in.
     *
     * @return the tables, by id
     */
    public List<ReferenceTable> referenceTables() {
        return referenceTables;
    }

    @Override
    public String toString() {
        return "ScreeningReport[" + outcome + ", " + findings.size() + " findings]";
    }

    static final class Builder {

        private final Instant asOf;
        private final Moment moment;
        private Optional<String> candidateId = Optional.empty();
        private Outcome outcome = Outcome.INSUFFICIENT_DATA;
        private OptionalInt weight = OptionalInt.empty();
        private ImmutableList<GroupWeight> groups = ImmutableList.of();
        private ImmutableList<ReportedFinding> findings = ImmutableList.of();
        private ImmutableList<ReportedFinding> explained = ImmutableList.of();
        private ImmutableList<ReportedFinding> complianceFindings = ImmutableList.of();
        private ImmutableList<ReportedNote> complianceNotes = ImmutableList.of();
        private ImmutableList<ComplianceScreen> complianceScreens = ImmutableList.of();
        private ImmutableList<ReportedCorroboration> corroborations = ImmutableList.of();
        private ImmutableList<ReportedNote> notes = ImmutableList.of();
        private ImmutableList<AreaCoverage> coverage = ImmutableList.of();
        private ImmutableList<CheckOutcome> checks = ImmutableList.of();
        private ImmutableList<SkippedCheck> skipped = ImmutableList.of();
        private ImmutableList<String> earlierThanUsual = ImmutableList.of();
        private ImmutableList<ClearingSet> clearingSets = ImmutableList.of();
        private ImmutableList<ReferenceTable> referenceTables = ImmutableList.of();

        private Builder(Instant asOf, Moment moment) {
            this.asOf = asOf;
            this.moment = moment;
        }

        @CanIgnoreReturnValue
        Builder candidateId(Optional<String> candidateId) {
            this.candidateId = candidateId;
            return this;
        }

        @CanIgnoreReturnValue
        Builder outcome(Outcome outcome) {
            this.outcome = outcome;
            return this;
        }

        @CanIgnoreReturnValue
        Builder weight(int weight, List<GroupWeight> groups) {
            this.weight = OptionalInt.of(weight);
            this.groups = ImmutableList.copyOf(groups);
            return this;
        }

        @CanIgnoreReturnValue
        Builder findings(List<ReportedFinding> open, List<ReportedFinding> explained) {
            this.findings = ImmutableList.copyOf(open);
            this.explained = ImmutableList.copyOf(explained);
            return this;
        }

        @CanIgnoreReturnValue
        Builder compliance(List<ComplianceScreen> screens, List<ReportedFinding> findings, List<ReportedNote> notes) {
            this.complianceScreens = ImmutableList.copyOf(screens);
            this.complianceFindings = ImmutableList.copyOf(findings);
            this.complianceNotes = ImmutableList.copyOf(notes);
            return this;
        }

        @CanIgnoreReturnValue
        Builder corroborations(List<ReportedCorroboration> corroborations) {
            this.corroborations = ImmutableList.copyOf(corroborations);
            return this;
        }

        @CanIgnoreReturnValue
        Builder notes(List<ReportedNote> notes) {
            this.notes = ImmutableList.copyOf(notes);
            return this;
        }

        @CanIgnoreReturnValue
        Builder coverage(List<AreaCoverage> coverage) {
            this.coverage = ImmutableList.copyOf(coverage);
            return this;
        }

        @CanIgnoreReturnValue
        Builder checks(List<CheckOutcome> checks, List<SkippedCheck> skipped, List<String> earlierThanUsual) {
            this.checks = ImmutableList.copyOf(checks);
            this.skipped = ImmutableList.copyOf(skipped);
            this.earlierThanUsual = ImmutableList.copyOf(earlierThanUsual);
            return this;
        }

        @CanIgnoreReturnValue
        Builder clearingSets(List<ClearingSet> clearingSets) {
            this.clearingSets = ImmutableList.copyOf(clearingSets);
            return this;
        }

        @CanIgnoreReturnValue
        Builder referenceTables(List<ReferenceTable> referenceTables) {
            this.referenceTables = ImmutableList.copyOf(referenceTables);
            return this;
        }

        ScreeningReport build() {
            return new ScreeningReport(this);
        }
    }
}
