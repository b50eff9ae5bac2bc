package dev.tallystick.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.ExplanationKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One kind of contradiction: its words, its weight, what usually explains it and what clears it up. */
public final class FindingType {

    private final String id;
    private final String message;
    private final Route route;
    private final @Nullable Weight weight;
    private final @Nullable EvidenceGroup group;
    private final ImmutableList<String> innocentExplanations;
    private final ImmutableList<FollowUp> followUps;
    private final ImmutableSet<ExplanationKind> explainedBy;

    private FindingType(Builder builder) {
        this.id = builder.id;
        this.message = builder.message;
        this.route = builder.route;
        this.weight = builder.weight;
        this.group = builder.group;
        this.innocentExplanations = builder.innocentExplanations;
        this.followUps = builder.followUps;
        this.explainedBy = builder.explainedBy;
    }

    /**
     * Returns a builder.
     *
     * @param id the id of the check, a dot and a kebab-case word; API from the first day
     * @return a new builder
     */
    public static Builder builder(String id) {
        return new Builder(Ids.requireDotted(id));
    }

    /**
     * Returns the id.
     *
     * @return the id of the check, a dot and a kebab-case word
     */
    public String id() {
        return id;
    }

    /**
     * Returns the English message, with the names of facts and arguments in braces.
     *
     * @return one sentence that may be shown to the candidate
     */
    public String message() {
        return message;
    }

    /**
     * Returns where findings of this type go.
     *
     * @return the route
     */
    public Route route() {
        return route;
    }

    /**
     * Returns the weight.
     *
     * @return the weight, empty on the compliance route
     */
    public Optional<Weight> weight() {
        return Optional.ofNullable(weight);
    }

    /**
     * Returns the evidence group.
     *
     * @return the group, empty on the compliance route
     */
    public Optional<EvidenceGroup> group() {
        return Optional.ofNullable(group);
    }

    /**
     * Returns what usually explains such a finding innocently.
     *
     * @return sentences, at least one
     */
    public List<String> innocentExplanations() {
        return innocentExplanations;
    }

    /**
     * Returns what clears such a finding up.
     *
     * @return the steps, the least intrusive first
     */
    public List<FollowUp> followUps() {
        return followUps;
    }

    /**
     * Returns which explanations fit such a finding.
     *
     * @return the kinds of explanations
     */
    public Set<ExplanationKind> explainedBy() {
        return explainedBy;
    }

    @Override
    public String toString() {
        return id;
    }

    /** Collects the description of a finding type; not thread-safe. */
    public static final class Builder {

        private final String id;
        private String message = "";
        private Route route = Route.CONSISTENCY;
        private @Nullable Weight weight;
        private @Nullable EvidenceGroup group;
        private ImmutableList<String> innocentExplanations = ImmutableList.of();
        private ImmutableList<FollowUp> followUps = ImmutableList.of();
        private ImmutableSet<ExplanationKind> explainedBy = ImmutableSet.of();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Sets the English message.
         *
         * @param message one sentence, with the names of facts and arguments in braces
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder message(String message) {
            this.message = requireNonNull(message, "message");
            return this;
        }

        /**
         * Sets the weight.
         *
         * @param weight the weight with its basis
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder weight(Weight weight) {
            this.weight = requireNonNull(weight, "weight");
            return this;
        }

        /**
         * Sets the evidence group.
         *
         * @param group the group
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder group(EvidenceGroup group) {
            this.group = requireNonNull(group, "group");
            return this;
        }

        /**
         * Sends findings to the compliance route, where there is neither weight nor group.
         *
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder compliance() {
            this.route = Route.COMPLIANCE;
            return this;
        }

        /**
         * Sets what usually explains such a finding innocently.
         *
         * @param explanations sentences that may be shown to the candidate
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder innocently(String... explanations) {
            this.innocentExplanations = ImmutableList.copyOf(explanations);
            return this;
        }

        /**
         * Sets what clears such a finding up.
         *
         * @param followUps the steps, in any order
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder followUps(FollowUp... followUps) {
            this.followUps = ImmutableList.sortedCopyOf(
                    java.util.Comparator.comparingInt(FollowUp::rank).thenComparing(FollowUp::id), List.of(followUps));
            return this;
        }

        /**
         * Sets which explanations fit such a finding.
         *
         * @param kinds kinds of explanations
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder explainedBy(ExplanationKind... kinds) {
            this.explainedBy = ImmutableSet.copyOf(kinds);
            return this;
        }

        /**
         * Returns the finding type.
         *
         * @return a new finding type
         * @throws IllegalStateException if something is missing, with the id
         */
        public FindingType build() {
            require(!message.isBlank(), "a message");
            require(!innocentExplanations.isEmpty(), "an innocent explanation");
            require(!followUps.isEmpty(), "a follow-up");
            boolean weighed = route == Route.CONSISTENCY;
            require(weighed == (weight != null), weighed ? "a weight" : "no weight on the compliance route");
            require(weighed == (group != null), weighed ? "an evidence group" : "no group on the compliance route");
            return new FindingType(this);
        }

        private void require(boolean condition, String what) {
            if (!condition) {
                throw new IllegalStateException("finding type " + id + " needs " + what);
            }
        }
    }
}
