package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;

/** What people of the host or a vendor saw in an interview or at work. */
public final class Observation extends Part {

    /** What was seen. */
    public static final Field<ObservationKind> OBSERVED = Field.of(
            "observed",
            FieldType.vocabulary(ObservationKind::of, ObservationKind::id, ObservationKind.known()),
            "What was seen.");

    /** When. */
    public static final Field<Instant> AT = Field.of("at", FieldType.INSTANT, "When.");

    /** When the earlier stage was that it is compared with. */
    public static final Field<Instant> COMPARED_AT =
            Field.of("comparedAt", FieldType.INSTANT, "When the earlier stage was that it is compared with.");

    /** How often. */
    public static final Field<Integer> TIMES = Field.of("times", FieldType.INTEGER, "How often.");

    /** How many people saw it independently of each other. */
    public static final Field<Integer> OBSERVERS =
            Field.of("observers", FieldType.INTEGER, "How many people saw it independently of each other.");

    /** Vendor that saw it. */
    public static final Field<String> VENDOR = Field.of("vendor", FieldType.TEXT, "Vendor that saw it.");

    /** What the person had stated, in words. */
    public static final Field<String> STATED =
            Field.of("stated", FieldType.TEXT, Masking.NEVER, "What the person had stated, in words.");

    /** What was seen, in words. */
    public static final Field<String> SEEN =
            Field.of("seen", FieldType.TEXT, Masking.NEVER, "What was seen, in words.");

    /** Name of the person who holds the account that it is about; a description is none. */
    public static final Field<String> ACCOUNT_HOLDER = Field.of(
            "accountHolder",
            FieldType.TEXT,
            Masking.NEVER,
            "Name of the person who holds the account that it is about; a description is none.");

    /** What was offered instead. */
    public static final Field<AlternativeKind> ALTERNATIVE = Field.of(
            "alternative",
            FieldType.vocabulary(AlternativeKind::of, AlternativeKind::id, AlternativeKind.known()),
            "What was offered instead.");

    /** What became of that offer. */
    public static final Field<RequestOutcome> ALTERNATIVE_OUTCOME = Field.of(
            "alternativeOutcome",
            FieldType.vocabulary(RequestOutcome::of, RequestOutcome::id, RequestOutcome.known()),
            "What became of that offer.");

    /** Whether an accommodation was agreed on. */
    public static final Field<Boolean> ACCOMMODATION =
            Field.of("accommodation", FieldType.FLAG, "Whether an accommodation was agreed on.");

    /** Written rule that it is measured against, told before. */
    public static final Field<String> POLICY =
            Field.of("policy", FieldType.TEXT, "Written rule that it is measured against, told before.");

    /** Name of the fixed set of questions. */
    public static final Field<String> QUESTION_SET =
            Field.of("questionSet", FieldType.TEXT, "Name of the fixed set of questions.");

    /** How many questions were asked. */
    public static final Field<Integer> ASKED = Field.of("asked", FieldType.INTEGER, "How many questions were asked.");

    /** How many of them had no answer, or one that does not fit what was stated. */
    public static final Field<Integer> UNANSWERED = Field.of(
            "unanswered",
            FieldType.INTEGER,
            "How many of them had no answer, or one that does not fit what was stated.");

    /** The kind of this part. */
    public static final PartKind<Observation> KIND = PartKind.repeatable(
            "observation",
            "observations",
            Observation.class,
            "What people of the host or a vendor saw in an interview or at work.",
            Builder::new,
            OBSERVED,
            AT,
            COMPARED_AT,
            TIMES,
            OBSERVERS,
            VENDOR,
            STATED,
            SEEN,
            ACCOUNT_HOLDER,
            ALTERNATIVE,
            ALTERNATIVE_OUTCOME,
            ACCOMMODATION,
            POLICY,
            QUESTION_SET,
            ASKED,
            UNANSWERED);

    private Observation(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an observation.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this observation.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #OBSERVED}.
     *
     * @return what was seen; empty if nothing is known
     */
    public Optional<ObservationKind> observed() {
        return find(OBSERVED);
    }

    /**
     * Returns the field {@link #AT}.
     *
     * @return when; empty if nothing is known
     */
    public Optional<Instant> at() {
        return find(AT);
    }

    /**
     * Returns the field {@link #COMPARED_AT}.
     *
     * @return when the earlier stage was that it is compared with; empty if nothing is known
     */
    public Optional<Instant> comparedAt() {
        return find(COMPARED_AT);
    }

    /**
     * Returns the field {@link #TIMES}.
     *
     * @return how often; empty if nothing is known
     */
    public Optional<Integer> times() {
        return find(TIMES);
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
     * Returns the field {@link #VENDOR}.
     *
     * @return vendor that saw it; empty if nothing is known
     */
    public Optional<String> vendor() {
        return find(VENDOR);
    }

    /**
     * Returns the field {@link #STATED}.
     *
     * @return what the person had stated, in words; empty if nothing is known
     */
    public Optional<String> stated() {
        return find(STATED);
    }

    /**
     * Returns the field {@link #SEEN}.
     *
     * @return what was seen, in words; empty if nothing is known
     */
    public Optional<String> seen() {
        return find(SEEN);
    }

    /**
     * Returns the field {@link #ACCOUNT_HOLDER}.
     *
     * @return name of the person who holds the account that it is about; empty if nothing is known
     */
    public Optional<String> accountHolder() {
        return find(ACCOUNT_HOLDER);
    }

    /**
     * Returns the field {@link #ALTERNATIVE}.
     *
     * @return what was offered instead; empty if nothing is known
     */
    public Optional<AlternativeKind> alternative() {
        return find(ALTERNATIVE);
    }

    /**
     * Returns the field {@link #ALTERNATIVE_OUTCOME}.
     *
     * @return what became of that offer; empty if nothing is known
     */
    public Optional<RequestOutcome> alternativeOutcome() {
        return find(ALTERNATIVE_OUTCOME);
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
     * Returns the field {@link #POLICY}.
     *
     * @return written rule that it is measured against, told before; empty if nothing is known
     */
    public Optional<String> policy() {
        return find(POLICY);
    }

    /**
     * Returns the field {@link #QUESTION_SET}.
     *
     * @return name of the fixed set of questions; empty if nothing is known
     */
    public Optional<String> questionSet() {
        return find(QUESTION_SET);
    }

    /**
     * Returns the field {@link #ASKED}.
     *
     * @return how many questions were asked; empty if nothing is known
     */
    public Optional<Integer> asked() {
        return find(ASKED);
    }

    /**
     * Returns the field {@link #UNANSWERED}.
     *
     * @return how many of them had no answer; empty if nothing is known
     */
    public Optional<Integer> unanswered() {
        return find(UNANSWERED);
    }

    /** Collects the fields of an observation; not thread-safe. */
    public static final class Builder extends Part.Builder<Observation, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Observation#OBSERVED}.
         *
         * @param observed the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder observed(ObservationKind observed) {
            return set(OBSERVED, observed);
        }

        /**
         * Sets the field {@link Observation#AT}.
         *
         * @param at the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder at(Instant at) {
            return set(AT, at);
        }

        /**
         * Sets the field {@link Observation#COMPARED_AT}.
         *
         * @param comparedAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder comparedAt(Instant comparedAt) {
            return set(COMPARED_AT, comparedAt);
        }

        /**
         * Sets the field {@link Observation#TIMES}.
         *
         * @param times the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder times(int times) {
            return set(TIMES, times);
        }

        /**
         * Sets the field {@link Observation#OBSERVERS}.
         *
         * @param observers the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder observers(int observers) {
            return set(OBSERVERS, observers);
        }

        /**
         * Sets the field {@link Observation#VENDOR}.
         *
         * @param vendor the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder vendor(String vendor) {
            return set(VENDOR, vendor);
        }

        /**
         * Sets the field {@link Observation#STATED}.
         *
         * @param stated the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder stated(String stated) {
            return set(STATED, stated);
        }

        /**
         * Sets the field {@link Observation#SEEN}.
         *
         * @param seen the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder seen(String seen) {
            return set(SEEN, seen);
        }

        /**
         * Sets the field {@link Observation#ACCOUNT_HOLDER}.
         *
         * @param accountHolder the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accountHolder(String accountHolder) {
            return set(ACCOUNT_HOLDER, accountHolder);
        }

        /**
         * Sets the field {@link Observation#ALTERNATIVE}.
         *
         * @param alternative the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder alternative(AlternativeKind alternative) {
            return set(ALTERNATIVE, alternative);
        }

        /**
         * Sets the field {@link Observation#ALTERNATIVE_OUTCOME}.
         *
         * @param alternativeOutcome the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder alternativeOutcome(RequestOutcome alternativeOutcome) {
            return set(ALTERNATIVE_OUTCOME, alternativeOutcome);
        }

        /**
         * Sets the field {@link Observation#ACCOMMODATION}.
         *
         * @param accommodation the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accommodation(boolean accommodation) {
            return set(ACCOMMODATION, accommodation);
        }

        /**
         * Sets the field {@link Observation#POLICY}.
         *
         * @param policy the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder policy(String policy) {
            return set(POLICY, policy);
        }

        /**
         * Sets the field {@link Observation#QUESTION_SET}.
         *
         * @param questionSet the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder questionSet(String questionSet) {
            return set(QUESTION_SET, questionSet);
        }

        /**
         * Sets the field {@link Observation#ASKED}.
         *
         * @param asked the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder asked(int asked) {
            return set(ASKED, asked);
        }

        /**
         * Sets the field {@link Observation#UNANSWERED}.
         *
         * @param unanswered the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder unanswered(int unanswered) {
            return set(UNANSWERED, unanswered);
        }

        @Override
        public Observation build() {
            return new Observation(this);
        }
    }
}
