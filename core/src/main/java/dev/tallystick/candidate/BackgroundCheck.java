package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A check of the past of the person that somebody ran for the host. */
public final class BackgroundCheck extends Part {

    /** What it is about. */
    public static final Field<List<BackgroundScope>> SCOPES = Field.of(
            "scopes",
            FieldType.listOf(FieldType.vocabulary(BackgroundScope::of, BackgroundScope::id, BackgroundScope.known())),
            "What it is about.");

    /** What it came to. */
    public static final Field<BackgroundOutcome> OUTCOME = Field.of(
            "outcome",
            FieldType.vocabulary(BackgroundOutcome::of, BackgroundOutcome::id, BackgroundOutcome.known()),
            "What it came to.");

    /** Employer, school or place that the outcome is about. */
    public static final Field<String> SUBJECT =
            Field.of("subject", FieldType.TEXT, "Employer, school or place that the outcome is about.");

    /** What the source holds instead, in words. */
    public static final Field<String> FINDING =
            Field.of("finding", FieldType.TEXT, Masking.NEVER, "What the source holds instead, in words.");

    /** Who ran it. */
    public static final Field<String> PROVIDER = Field.of("provider", FieldType.TEXT, "Who ran it.");

    /** Whether the provider is accredited or licensed where it works. */
    public static final Field<Boolean> ACCREDITED =
            Field.of("accredited", FieldType.FLAG, "Whether the provider is accredited or licensed where it works.");

    /** Whether the provider showed how it works. */
    public static final Field<Boolean> PROCEDURE_SHOWN =
            Field.of("procedureShown", FieldType.FLAG, "Whether the provider showed how it works.");

    /** Who had it run. */
    public static final Field<OrderedBy> ORDERED_BY = Field.of(
            "orderedBy", FieldType.vocabulary(OrderedBy::of, OrderedBy::id, OrderedBy.known()), "Who had it run.");

    /** Whether the person signed a release that lets the host run it. */
    public static final Field<Boolean> RELEASE_SIGNED =
            Field.of("releaseSigned", FieldType.FLAG, "Whether the person signed a release that lets the host run it.");

    /** When it was completed. */
    public static final Field<Instant> COMPLETED_AT =
            Field.of("completedAt", FieldType.INSTANT, "When it was completed.");

    /** The kind of this part. */
    public static final PartKind<BackgroundCheck> KIND = PartKind.repeatable(
            "background check",
            "backgroundChecks",
            BackgroundCheck.class,
            "A check of the past of the person that somebody ran for the host.",
            Builder::new,
            SCOPES,
            OUTCOME,
            SUBJECT,
            FINDING,
            PROVIDER,
            ACCREDITED,
            PROCEDURE_SHOWN,
            ORDERED_BY,
            RELEASE_SIGNED,
            COMPLETED_AT);

    private BackgroundCheck(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a background check.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this background check.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #SCOPES}.
     *
     * @return what it is about; none if nothing is known
     */
    public List<BackgroundScope> scopes() {
        return find(SCOPES).orElse(List.of());
    }

    /**
     * Returns the field {@link #OUTCOME}.
     *
     * @return what it came to; empty if nothing is known
     */
    public Optional<BackgroundOutcome> outcome() {
        return find(OUTCOME);
    }

    /**
     * Returns the field {@link #SUBJECT}.
     *
     * @return employer, school or place that the outcome is about; empty if nothing is known
     */
    public Optional<String> subject() {
        return find(SUBJECT);
    }

    /**
     * Returns the field {@link #FINDING}.
     *
     * @return what the source holds instead, in words; empty if nothing is known
     */
    public Optional<String> finding() {
        return find(FINDING);
    }

    /**
     * Returns the field {@link #PROVIDER}.
     *
     * @return who ran it; empty if nothing is known
     */
    public Optional<String> provider() {
        return find(PROVIDER);
    }

    /**
     * Tells whether the provider is accredited or licensed where it works.
     *
     * @return true only if the part says so
     */
    public boolean isAccredited() {
        return find(ACCREDITED).orElse(false);
    }

    /**
     * Tells whether the provider showed how it works.
     *
     * @return true only if the part says so
     */
    public boolean isProcedureShown() {
        return find(PROCEDURE_SHOWN).orElse(false);
    }

    /**
     * Returns the field {@link #ORDERED_BY}.
     *
     * @return who had it run; empty if nothing is known
     */
    public Optional<OrderedBy> orderedBy() {
        return find(ORDERED_BY);
    }

    /**
     * Tells whether the person signed a release that lets the host run it.
     *
     * @return true only if the part says so
     */
    public boolean isReleaseSigned() {
        return find(RELEASE_SIGNED).orElse(false);
    }

    /**
     * Returns the field {@link #COMPLETED_AT}.
     *
     * @return when it was completed; empty if nothing is known
     */
    public Optional<Instant> completedAt() {
        return find(COMPLETED_AT);
    }

    /** Collects the fields of a background check; not thread-safe. */
    public static final class Builder extends Part.Builder<BackgroundCheck, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link BackgroundCheck#SCOPES}.
         *
         * @param scopes the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder scopes(List<BackgroundScope> scopes) {
            return set(SCOPES, scopes);
        }

        /**
         * Sets the field {@link BackgroundCheck#OUTCOME}.
         *
         * @param outcome the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder outcome(BackgroundOutcome outcome) {
            return set(OUTCOME, outcome);
        }

        /**
         * Sets the field {@link BackgroundCheck#SUBJECT}.
         *
         * @param subject the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder subject(String subject) {
            return set(SUBJECT, subject);
        }

        /**
         * Sets the field {@link BackgroundCheck#FINDING}.
         *
         * @param finding the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder finding(String finding) {
            return set(FINDING, finding);
        }

        /**
         * Sets the field {@link BackgroundCheck#PROVIDER}.
         *
         * @param provider the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder provider(String provider) {
            return set(PROVIDER, provider);
        }

        /**
         * Sets the field {@link BackgroundCheck#ACCREDITED}.
         *
         * @param accredited the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accredited(boolean accredited) {
            return set(ACCREDITED, accredited);
        }

        /**
         * Sets the field {@link BackgroundCheck#PROCEDURE_SHOWN}.
         *
         * @param procedureShown the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder procedureShown(boolean procedureShown) {
            return set(PROCEDURE_SHOWN, procedureShown);
        }

        /**
         * Sets the field {@link BackgroundCheck#ORDERED_BY}.
         *
         * @param orderedBy the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder orderedBy(OrderedBy orderedBy) {
            return set(ORDERED_BY, orderedBy);
        }

        /**
         * Sets the field {@link BackgroundCheck#RELEASE_SIGNED}.
         *
         * @param releaseSigned the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder releaseSigned(boolean releaseSigned) {
            return set(RELEASE_SIGNED, releaseSigned);
        }

        /**
         * Sets the field {@link BackgroundCheck#COMPLETED_AT}.
         *
         * @param completedAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder completedAt(Instant completedAt) {
            return set(COMPLETED_AT, completedAt);
        }

        @Override
        public BackgroundCheck build() {
            return new BackgroundCheck(this);
        }
    }
}
