package dev.tallystick;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Area;
import dev.tallystick.check.Weight;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which checks run at which moment, with which parameters and weights, and what outcome follows. There is no default:
 * the host chooses the moment by choosing a preset.
 */
public final class ScreeningPolicy {

    /** Weight from which one person looks, in decibans. */
    public static final int DEFAULT_REVIEW_FROM = 20;
    /** Weight from which a second person looks as well, in decibans. */
    public static final int DEFAULT_ESCALATE_FROM = 40;

    private final Contents contents;

    private record Contents(
            Moment moment,
            ImmutableSortedSet<String> disabledChecks,
            ImmutableSortedMap<String, Moment> earliestMoments,
            ImmutableSortedMap<String, ImmutableSortedMap<String, Integer>> parameters,
            ImmutableSortedMap<String, Integer> weights,
            ImmutableSortedSet<String> contextNotes,
            ImmutableSortedSet<Area> neededAreas,
            ImmutableSet<HistorySource> historySources,
            int reviewFrom,
            int escalateFrom,
            boolean weightsShown) {}

    private ScreeningPolicy(Builder builder) {
        ImmutableSortedMap.Builder<String, ImmutableSortedMap<String, Integer>> parameters =
                ImmutableSortedMap.naturalOrder();
        builder.parameters.forEach((check, values) -> parameters.put(check, ImmutableSortedMap.copyOf(values)));
        this.contents = new Contents(
                builder.moment,
                ImmutableSortedSet.copyOf(builder.disabledChecks),
                ImmutableSortedMap.copyOf(builder.earliestMoments),
                parameters.buildOrThrow(),
                ImmutableSortedMap.copyOf(builder.weights),
                ImmutableSortedSet.copyOf(builder.contextNotes),
                ImmutableSortedSet.copyOf(builder.neededAreas),
                Sets.immutableEnumSet(builder.historySources),
                builder.reviewFrom,
                builder.escalateFrom,
                builder.weightsShown);
    }

    /**
     * Returns the preset for an application: what a person says of their own accord. No area is needed.
     *
     * @return the policy
     */
    public static ScreeningPolicy application() {
        return builder(Moment.APPLICATION).build();
    }

    /**
     * Returns the preset for onboarding, after an offer: documents and deliveries against residences. The areas
     * identity and residence are needed.
     *
     * @return the policy
     */
    public static ScreeningPolicy onboarding() {
        return builder(Moment.ONBOARDING)
                .neededAreas(Area.IDENTITY, Area.RESIDENCE)
                .build();
    }

    /**
     * Returns the preset for payroll: bank details when they are set up or changed. The area payee is needed.
     *
     * @return the policy
     */
    public static ScreeningPolicy payroll() {
        return builder(Moment.PAYROLL).neededAreas(Area.PAYEE).build();
    }

    /**
     * Returns the preset for continuing employment. The areas identity, residence and payee are needed.
     *
     * @return the policy
     */
    public static ScreeningPolicy employment() {
        return builder(Moment.EMPLOYMENT)
                .neededAreas(Area.IDENTITY, Area.RESIDENCE, Area.PAYEE)
                .build();
    }

    /**
     * Returns the preset for a moment; of {@link Moment#OFFER} one without needed areas.
     *
     * @param moment the moment
     * @return the policy
     */
    public static ScreeningPolicy at(Moment moment) {
        return switch (moment.id()) {
            case "onboarding" -> onboarding();
            case "payroll" -> payroll();
            case "employment" -> employment();
            default -> builder(moment).build();
        };
    }

    /**
     * Returns a builder for a policy without overrides and needed areas.
     *
     * @param moment how far the hiring or engagement has come
     * @return a new builder
     */
    public static Builder builder(Moment moment) {
        return new Builder(requireNonNull(moment, "moment"));
    }

    /**
     * Returns a builder with the contents of this policy.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(contents.moment);
        builder.disabledChecks.addAll(contents.disabledChecks);
        builder.earliestMoments.putAll(contents.earliestMoments);
        contents.parameters.forEach((check, values) -> builder.parameters.put(check, new TreeMap<>(values)));
        builder.weights.putAll(contents.weights);
        builder.contextNotes.addAll(contents.contextNotes);
        builder.neededAreas = contents.neededAreas;
        builder.historySources = contents.historySources;
        builder.reviewFrom = contents.reviewFrom;
        builder.escalateFrom = contents.escalateFrom;
        builder.weightsShown = contents.weightsShown;
        return builder;
    }

    /**
     * Returns the same policy with reports that show findings and follow-ups and no numbers.
     *
     * @return the policy; outcomes are the same
     */
    public ScreeningPolicy withoutWeights() {
        return toBuilder().weightsShown(false).build();
    }

    /**
     * Returns the moment for which this policy is made.
     *
     * @return the moment
     */
    public Moment moment() {
        return contents.moment;
    }

    /**
     * Returns the checks that do not run.
     *
     * @return ids
     */
    public Set<String> disabledChecks() {
        return contents.disabledChecks;
    }

    /**
     * Returns the checks that run at another moment than their own earliest one.
     *
     * @return the moment from which each runs, by id
     */
    public Map<String, Moment> earliestMoments() {
        return contents.earliestMoments;
    }

    /**
     * Returns the parameters that differ from their defaults.
     *
     * @return values by parameter id, by check id
     */
    public Map<String, Map<String, Integer>> parameters() {
        return ImmutableMap.copyOf(contents.parameters);
    }

    /**
     * Returns the weights that differ from their defaults.
     *
     * @return decibans by the id of the finding type; 0 keeps the finding and takes its weight
     */
    public Map<String, Integer> weights() {
        return contents.weights;
    }

    /**
     * Returns the context notes that are switched on.
     *
     * @return ids of note types
     */
    public Set<String> contextNotes() {
        return contents.contextNotes;
    }

    /**
     * Returns the areas that must be covered for {@link Outcome#CONSISTENT}.
     *
     * @return the areas
     */
    public Set<Area> neededAreas() {
        return contents.neededAreas;
    }

    /**
     * Returns the kinds of places by which history may explain.
     *
     * @return the sources, all by default
     */
    public Set<HistorySource> historySources() {
        return contents.historySources;
    }

    /**
     * Returns the weight from which the outcome is {@link Outcome#REVIEW}.
     *
     * @return decibans
     */
    public int reviewFrom() {
        return contents.reviewFrom;
    }

    /**
     * Returns the weight from which the outcome is {@link Outcome#ESCALATE}.
     *
     * @return decibans
     */
    public int escalateFrom() {
        return contents.escalateFrom;
    }

    /**
     * Tells whether reports show weights.
     *
     * @return true by default
     */
    public boolean weightsShown() {
        return contents.weightsShown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScreeningPolicy that && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    @Override
    public String toString() {
        return "ScreeningPolicy[" + contents.moment + "]";
    }

    /** Collects a policy; not thread-safe. */
    public static final class Builder {

        private final Moment moment;
        private final Set<String> disabledChecks = new TreeSet<>();
        private final Map<String, Moment> earliestMoments = new TreeMap<>();
        private final Map<String, Map<String, Integer>> parameters = new TreeMap<>();
        private final Map<String, Integer> weights = new TreeMap<>();
        private final Set<String> contextNotes = new TreeSet<>();
        private Set<Area> neededAreas = ImmutableSet.of();
        private Set<HistorySource> historySources = EnumSet.allOf(HistorySource.class);
        private int reviewFrom = DEFAULT_REVIEW_FROM;
        private int escalateFrom = DEFAULT_ESCALATE_FROM;
        private boolean weightsShown = true;

        private Builder(Moment moment) {
            this.moment = moment;
        }

        /** Forgets everything that is said by the id of a check, finding type or note type. */
        @CanIgnoreReturnValue
        Builder clearIds() {
            disabledChecks.clear();
            earliestMoments.clear();
            parameters.clear();
            weights.clear();
            contextNotes.clear();
            return this;
        }

        /**
         * Switches a check off.
         *
         * @param checkId the id of the check
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder disable(String checkId) {
            disabledChecks.add(requireNonNull(checkId, "checkId"));
            return this;
        }

        /**
         * Runs a check from another moment on than its own earliest one; a report shows a check that runs earlier.
         *
         * @param checkId the id of the check
         * @param moment the moment
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder earliestMoment(String checkId, Moment moment) {
            earliestMoments.put(requireNonNull(checkId, "checkId"), requireNonNull(moment, "moment"));
            return this;
        }

        /**
         * Sets a parameter of a check.
         *
         * @param checkId the id of the check
         * @param parameterId the id of the parameter
         * @param value the value in the unit of the parameter
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder parameter(String checkId, String parameterId, int value) {
            parameters
                    .computeIfAbsent(requireNonNull(checkId, "checkId"), id -> new TreeMap<>())
                    .put(requireNonNull(parameterId, "parameterId"), value);
            return this;
        }

        /**
         * Sets the weight of a finding type.
         *
         * @param findingTypeId the id of the finding type
         * @param decibans 0 to {@value Weight#MAX}
         * @return this builder
         * @throws IllegalArgumentException if the weight is out of range
         */
        @CanIgnoreReturnValue
        public Builder weight(String findingTypeId, int decibans) {
            if (decibans < 0 || decibans > Weight.MAX) {
                throw new IllegalArgumentException(
                        "weight of " + findingTypeId + " not within 0 and " + Weight.MAX + " decibans: " + decibans);
            }
            weights.put(requireNonNull(findingTypeId, "findingTypeId"), decibans);
            return this;
        }

        /**
         * Switches a context note on.
         *
         * @param noteTypeId the id of the note type
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder contextNote(String noteTypeId) {
            contextNotes.add(requireNonNull(noteTypeId, "noteTypeId"));
            return this;
        }

        /**
         * Sets the areas that must be covered for {@link Outcome#CONSISTENT}.
         *
         * @param areas the areas
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder neededAreas(Area... areas) {
            neededAreas = ImmutableSet.copyOf(areas);
            return this;
        }

        /**
         * Sets the kinds of places by which history may explain.
         *
         * @param sources the sources
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder historySources(Set<HistorySource> sources) {
            historySources = Sets.immutableEnumSet(sources);
            return this;
        }

        /**
         * Sets the weights from which people look.
         *
         * @param reviewFrom decibans from which one person looks, 10 or more, so that weak findings alone never do
         * @param escalateFrom decibans from which a second person looks as well, not less than {@code reviewFrom}
         * @return this builder
         * @throws IllegalArgumentException if the thresholds are out of range
         */
        @CanIgnoreReturnValue
        public Builder thresholds(int reviewFrom, int escalateFrom) {
            if (reviewFrom < 10 || escalateFrom < reviewFrom) {
                throw new IllegalArgumentException(
                        "thresholds not rising from 10 decibans: " + reviewFrom + ", " + escalateFrom);
            }
            this.reviewFrom = reviewFrom;
            this.escalateFrom = escalateFrom;
            return this;
        }

        /**
         * Sets whether reports show weights.
         *
         * @param weightsShown true by default
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder weightsShown(boolean weightsShown) {
            this.weightsShown = weightsShown;
            return this;
        }

        /**
         * Returns the policy. Ids are checked when a {@link Screener} is built with it.
         *
         * @return a new policy
         */
        public ScreeningPolicy build() {
            return new ScreeningPolicy(this);
        }
    }
}
