package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;

/** What a vendor, an authority or people of the host found about identity: outcomes only, never pictures or templates. */
public final class IdentityCheck extends Part {

    /** What was looked at. */
    public static final Field<IdentityCheckKind> CHECK_KIND = Field.of(
            "checkKind",
            FieldType.vocabulary(IdentityCheckKind::of, IdentityCheckKind::id, IdentityCheckKind.known()),
            "What was looked at.");

    /** What it came to. */
    public static final Field<IdentityCheckOutcome> OUTCOME = Field.of(
            "outcome",
            FieldType.vocabulary(IdentityCheckOutcome::of, IdentityCheckOutcome::id, IdentityCheckOutcome.known()),
            "What it came to.");

    /** Why it failed. */
    public static final Field<IdentityCheckReason> REASON = Field.of(
            "reason",
            FieldType.vocabulary(IdentityCheckReason::of, IdentityCheckReason::id, IdentityCheckReason.known()),
            "Why it failed.");

    /** At which stage the person was seen. */
    public static final Field<IdentityStage> STAGE = Field.of(
            "stage",
            FieldType.vocabulary(IdentityStage::of, IdentityStage::id, IdentityStage.known()),
            "At which stage the person was seen.");

    /** With which earlier stage that was compared. */
    public static final Field<IdentityStage> COMPARED_STAGE = Field.of(
            "comparedStage",
            FieldType.vocabulary(IdentityStage::of, IdentityStage::id, IdentityStage.known()),
            "With which earlier stage that was compared.");

    /** Other name under which a picture was found, or that the authority holds. */
    public static final Field<String> SHOWN_NAME = Field.of(
            "shownName", FieldType.TEXT, "Other name under which a picture was found, or that the authority holds.");

    /** How sure the vendor is of the outcome, in per cent. */
    public static final Field<Integer> CONFIDENCE =
            Field.of("confidence", FieldType.INTEGER, "How sure the vendor is of the outcome, in per cent.");

    /** How many people saw it independently of each other, where no vendor did. */
    public static final Field<Integer> OBSERVERS = Field.of(
            "observers", FieldType.INTEGER, "How many people saw it independently of each other, where no vendor did.");

    /** How many attempts were made. */
    public static final Field<Integer> ATTEMPTS =
            Field.of("attempts", FieldType.INTEGER, "How many attempts were made.");

    /** Whether a repetition, or another way such as with a person, was offered. */
    public static final Field<Boolean> REPEAT_OFFERED = Field.of(
            "repeatOffered",
            FieldType.FLAG,
            "Whether a repetition, or another way such as with a person, was offered.");

    /** Whether an accommodation was agreed on. */
    public static final Field<Boolean> ACCOMMODATION =
            Field.of("accommodation", FieldType.FLAG, "Whether an accommodation was agreed on.");

    /** Vendor, authority or role in the company of the host. */
    public static final Field<String> BY =
            Field.of("by", FieldType.TEXT, "Vendor, authority or role in the company of the host.");

    /** When that was known. */
    public static final Field<Instant> AT = Field.of("at", FieldType.INSTANT, "When that was known.");

    /** The kind of this part. */
    public static final PartKind<IdentityCheck> KIND = PartKind.repeatable(
            "identity check",
            "identityChecks",
            IdentityCheck.class,
            "What a vendor, an authority or people of the host found about identity: outcomes only, never pictures or templates.",
            Builder::new,
            CHECK_KIND,
            OUTCOME,
            REASON,
            STAGE,
            COMPARED_STAGE,
            SHOWN_NAME,
            CONFIDENCE,
            OBSERVERS,
            ATTEMPTS,
            REPEAT_OFFERED,
            ACCOMMODATION,
            BY,
            AT);

    private IdentityCheck(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an identity check.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this identity check.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #CHECK_KIND}.
     *
     * @return what was looked at; empty if nothing is known
     */
    public Optional<IdentityCheckKind> checkKind() {
        return find(CHECK_KIND);
    }

    /**
     * Returns the field {@link #OUTCOME}.
     *
     * @return what it came to; empty if nothing is known
     */
    public Optional<IdentityCheckOutcome> outcome() {
        return find(OUTCOME);
    }

    /**
     * Returns the field {@link #REASON}.
     *
     * @return why it failed; empty if nothing is known
     */
    public Optional<IdentityCheckReason> reason() {
        return find(REASON);
    }

    /**
     * Returns the field {@link #STAGE}.
     *
     * @return at which stage the person was seen; empty if nothing is known
     */
    public Optional<IdentityStage> stage() {
        return find(STAGE);
    }

    /**
     * Returns the field {@link #COMPARED_STAGE}.
     *
     * @return with which earlier stage that was compared; empty if nothing is known
     */
    public Optional<IdentityStage> comparedStage() {
        return find(COMPARED_STAGE);
    }

    /**
     * Returns the field {@link #SHOWN_NAME}.
     *
     * @return other name under which a picture was found; empty if nothing is known
     */
    public Optional<String> shownName() {
        return find(SHOWN_NAME);
    }

    /**
     * Returns the field {@link #CONFIDENCE}.
     *
     * @return how sure the vendor is of the outcome, in per cent; empty if nothing is known
     */
    public Optional<Integer> confidence() {
        return find(CONFIDENCE);
    }

    /**
     * Returns the field {@link #OBSERVERS}.
     *
     * @return how many people saw it independently of each other; empty if nothing is known
     */
    public Optional<Integer> observers() {
        return find(OBSERVERS);
    }

    /**
     * Returns the field {@link #ATTEMPTS}.
     *
     * @return how many attempts were made; empty if nothing is known
     */
    public Optional<Integer> attempts() {
        return find(ATTEMPTS);
    }

    /**
     * Tells whether a repetition, or another way such as with a person, was offered.
     *
     * @return true only if the part says so
     */
    public boolean isRepeatOffered() {
        return find(REPEAT_OFFERED).orElse(false);
    }

    /**
     * Tells whether an accommodation was agreed on.
     *
     * @return true only if the part says so
     */
    public boolean isAccommodation() {
        return find(ACCOMMODATION).orElse(false);
    }

    /**
     * Returns the field {@link #BY}.
     *
     * @return vendor, authority or role in the company of the host; empty if nothing is known
     */
    public Optional<String> by() {
        return find(BY);
    }

    /**
     * Returns the field {@link #AT}.
     *
     * @return when that was known; empty if nothing is known
     */
    public Optional<Instant> at() {
        return find(AT);
    }

    /** Collects the fields of an identity check; not thread-safe. */
    public static final class Builder extends Part.Builder<IdentityCheck, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link IdentityCheck#CHECK_KIND}.
         *
         * @param checkKind the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder checkKind(IdentityCheckKind checkKind) {
            return set(CHECK_KIND, checkKind);
        }

        /**
         * Sets the field {@link IdentityCheck#OUTCOME}.
         *
         * @param outcome the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder outcome(IdentityCheckOutcome outcome) {
            return set(OUTCOME, outcome);
        }

        /**
         * Sets the field {@link IdentityCheck#REASON}.
         *
         * @param reason the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder reason(IdentityCheckReason reason) {
            return set(REASON, reason);
        }

        /**
         * Sets the field {@link IdentityCheck#STAGE}.
         *
         * @param stage the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder stage(IdentityStage stage) {
            return set(STAGE, stage);
        }

        /**
         * Sets the field {@link IdentityCheck#COMPARED_STAGE}.
         *
         * @param comparedStage the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder comparedStage(IdentityStage comparedStage) {
            return set(COMPARED_STAGE, comparedStage);
        }

        /**
         * Sets the field {@link IdentityCheck#SHOWN_NAME}.
         *
         * @param shownName the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder shownName(String shownName) {
            return set(SHOWN_NAME, shownName);
        }

        /**
         * Sets the field {@link IdentityCheck#CONFIDENCE}.
         *
         * @param confidence the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder confidence(int confidence) {
            return set(CONFIDENCE, confidence);
        }

        /**
         * Sets the field {@link IdentityCheck#OBSERVERS}.
         *
         * @param observers the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder observers(int observers) {
            return set(OBSERVERS, observers);
        }

        /**
         * Sets the field {@link IdentityCheck#ATTEMPTS}.
         *
         * @param attempts the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder attempts(int attempts) {
            return set(ATTEMPTS, attempts);
        }

        /**
         * Sets the field {@link IdentityCheck#REPEAT_OFFERED}.
         *
         * @param repeatOffered the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder repeatOffered(boolean repeatOffered) {
            return set(REPEAT_OFFERED, repeatOffered);
        }

        /**
         * Sets the field {@link IdentityCheck#ACCOMMODATION}.
         *
         * @param accommodation the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accommodation(boolean accommodation) {
            return set(ACCOMMODATION, accommodation);
        }

        /**
         * Sets the field {@link IdentityCheck#BY}.
         *
         * @param by the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder by(String by) {
            return set(BY, by);
        }

        /**
         * Sets the field {@link IdentityCheck#AT}.
         *
         * @param at the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder at(Instant at) {
            return set(AT, at);
        }

        @Override
        public IdentityCheck build() {
            return new IdentityCheck(this);
        }
    }
}
