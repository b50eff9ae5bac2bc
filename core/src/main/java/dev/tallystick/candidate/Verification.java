package dev.tallystick.candidate;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attempt to verify a part: how, by whom, when, and with what outcome. */
public final class Verification {

    private final Contents contents;

    private record Contents(
            VerificationMethod method,
            VerificationOutcome outcome,
            Optional<String> by,
            Optional<Instant> at,
            boolean viaCandidate) {}

    private Verification(Builder builder) {
        this.contents = new Contents(
                builder.method,
                builder.outcome,
                Optional.ofNullable(builder.by),
                Optional.ofNullable(builder.at),
                builder.viaCandidate);
    }

    /**
     * Returns a builder.
     *
     * @param method how the part was verified
     * @param outcome with what outcome
     * @return a new builder
     */
    public static Builder builder(VerificationMethod method, VerificationOutcome outcome) {
        return new Builder(requireNonNull(method, "method"), requireNonNull(outcome, "outcome"));
    }

    /**
     * Returns a builder with the contents of this verification.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(contents.method, contents.outcome);
        builder.by = contents.by.orElse(null);
        builder.at = contents.at.orElse(null);
        builder.viaCandidate = contents.viaCandidate;
        return builder;
    }

    /**
     * Returns how the part was verified.
     *
     * @return the method
     */
    public VerificationMethod method() {
        return contents.method;
    }

    /**
     * Returns the outcome.
     *
     * @return the outcome
     */
    public VerificationOutcome outcome() {
        return contents.outcome;
    }

    /**
     * Returns who verified: an institution, a vendor, a role in the host's company.
     *
     * @return the verifier, empty if nothing is known
     */
    public Optional<String> by() {
        return contents.by;
    }

    /**
     * Returns when the outcome was obtained.
     *
     * @return the time, empty if nothing is known
     */
    public Optional<Instant> at() {
        return contents.at;
    }

    /**
     * Tells whether the verifier was reached through contact details that the candidate gave, or the evidence came
     * through the candidate's hands. Such a verification carries no weight of its own.
     *
     * @return true if so
     */
    public boolean isViaCandidate() {
        return contents.viaCandidate;
    }

    /**
     * Tells whether this confirms the part independently of the candidate.
     *
     * @return true if the outcome is {@link VerificationOutcome#CONFIRMED}, did not pass through the candidate and was not
     *     a {@link VerificationMethod#CONVERSATION} with them
     */
    public boolean confirmsIndependently() {
        return contents.outcome == VerificationOutcome.CONFIRMED && isIndependent();
    }

    /**
     * Tells whether this contradicts the part independently of the candidate.
     *
     * @return true if the outcome is {@link VerificationOutcome#CONTRADICTED}, did not pass through the candidate and was
     *     not a {@link VerificationMethod#CONVERSATION} with them
     */
    public boolean contradictsIndependently() {
        return contents.outcome == VerificationOutcome.CONTRADICTED && isIndependent();
    }

    private boolean isIndependent() {
        return !contents.viaCandidate && !contents.method.equals(VerificationMethod.CONVERSATION);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verification that && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    @Override
    public String toString() {
        return "Verification[" + contents.method.id() + ", " + contents.outcome + "]";
    }

    /** Collects the contents of a verification; not thread-safe. */
    public static final class Builder {

        private final VerificationMethod method;
        private final VerificationOutcome outcome;
        private @Nullable String by;
        private @Nullable Instant at;
        private boolean viaCandidate;

        private Builder(VerificationMethod method, VerificationOutcome outcome) {
            this.method = method;
            this.outcome = outcome;
        }

        /**
         * Sets who verified.
         *
         * @param by an institution, a vendor, a role in the host's company
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder by(String by) {
            this.by = requireNonNull(by, "by");
            return this;
        }

        /**
         * Sets when the outcome was obtained.
         *
         * @param at the time
         * @return this builder
         * @throws IllegalArgumentException if the time is not of the years 1 to 9999
         */
        @CanIgnoreReturnValue
        public Builder at(Instant at) {
            this.at = Instants.requireInBounds(requireNonNull(at, "at"));
            return this;
        }

        /**
         * Sets whether contact or evidence passed through the candidate; false by default.
         *
         * @param viaCandidate true if so
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder viaCandidate(boolean viaCandidate) {
            this.viaCandidate = viaCandidate;
            return this;
        }

        /**
         * Returns the verification.
         *
         * @return a new verification
         */
        public Verification build() {
            return new Verification(this);
        }
    }
}
