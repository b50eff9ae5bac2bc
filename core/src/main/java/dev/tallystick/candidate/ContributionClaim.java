package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** A claim of public work on code. */
public final class ContributionClaim extends Part {

    /** Network or platform. */
    public static final Field<Network> NETWORK = Field.of(
            "network", FieldType.vocabulary(Network::of, Network::id, Network.known()), "Network or platform.");

    /** Account that the work was done with. */
    public static final Field<String> HANDLE =
            Field.of("handle", FieldType.TEXT, "Account that the work was done with.");

    /** Project or repository. */
    public static final Field<String> PROJECT = Field.of("project", FieldType.TEXT, "Project or repository.");

    /** When this was or is so; without an end it goes on. */
    public static final Field<DateRange> PERIOD =
            Field.of("period", FieldType.PERIOD, "When this was or is so; without an end it goes on.");

    /** The kind of this part. */
    public static final PartKind<ContributionClaim> KIND = PartKind.repeatable(
            "contribution claim",
            "contributionClaims",
            ContributionClaim.class,
            "A claim of public work on code.",
            Builder::new,
            NETWORK,
            HANDLE,
            PROJECT,
            PERIOD);

    private ContributionClaim(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a contribution claim.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this contribution claim.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #NETWORK}.
     *
     * @return network or platform; empty if nothing is known
     */
    public Optional<Network> network() {
        return find(NETWORK);
    }

    /**
     * Returns the field {@link #HANDLE}.
     *
     * @return account that the work was done with; empty if nothing is known
     */
    public Optional<String> handle() {
        return find(HANDLE);
    }

    /**
     * Returns the field {@link #PROJECT}.
     *
     * @return project or repository; empty if nothing is known
     */
    public Optional<String> project() {
        return find(PROJECT);
    }

    /**
     * Returns the field {@link #PERIOD}.
     *
     * @return when this was or is so; without an end it goes on; empty if nothing is known
     */
    public Optional<DateRange> period() {
        return find(PERIOD);
    }

    /** Collects the fields of a contribution claim; not thread-safe. */
    public static final class Builder extends Part.Builder<ContributionClaim, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link ContributionClaim#NETWORK}.
         *
         * @param network the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder network(Network network) {
            return set(NETWORK, network);
        }

        /**
         * Sets the field {@link ContributionClaim#HANDLE}.
         *
         * @param handle the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder handle(String handle) {
            return set(HANDLE, handle);
        }

        /**
         * Sets the field {@link ContributionClaim#PROJECT}.
         *
         * @param project the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder project(String project) {
            return set(PROJECT, project);
        }

        /**
         * Sets the field {@link ContributionClaim#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        @Override
        public ContributionClaim build() {
            return new ContributionClaim(this);
        }
    }
}
