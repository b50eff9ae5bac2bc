package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.util.Optional;

/** What the person or somebody else says in explanation. On file before an observation, or verified, it explains the findings that it fits; otherwise it stands beside them. */
public final class Explanation extends Part {

    /** What it speaks of. */
    public static final Field<ExplanationKind> EXPLAINS = Field.of(
            "explains",
            FieldType.vocabulary(ExplanationKind::of, ExplanationKind::id, ExplanationKind.known()),
            "What it speaks of.");

    /** The explanation in words; no reason is required. */
    public static final Field<String> TEXT =
            Field.of("text", FieldType.TEXT, Masking.NEVER, "The explanation in words; no reason is required.");

    /** City, town or village. */
    public static final Field<String> LOCALITY = Field.of("locality", FieldType.TEXT, "City, town or village.");

    /** State, province or ISO 3166-2 subdivision code. */
    public static final Field<String> REGION =
            Field.of("region", FieldType.TEXT, "State, province or ISO 3166-2 subdivision code.");

    /** Country. */
    public static final Field<Country> COUNTRY = Field.of("country", FieldType.COUNTRY, "Country.");

    /** Language that it speaks of. */
    public static final Field<LanguageTag> LANGUAGE =
            Field.of("language", FieldType.LANGUAGE, "Language that it speaks of.");

    /** When this was or is so; without an end it goes on. */
    public static final Field<DateRange> PERIOD =
            Field.of("period", FieldType.PERIOD, "When this was or is so; without an end it goes on.");

    /** The kind of this part. */
    public static final PartKind<Explanation> KIND = PartKind.repeatable(
            "explanation",
            "explanations",
            Explanation.class,
            "What the person or somebody else says in explanation. On file before an observation, or verified, it explains the findings that it fits; otherwise it stands beside them.",
            Builder::new,
            EXPLAINS,
            TEXT,
            LOCALITY,
            REGION,
            COUNTRY,
            LANGUAGE,
            PERIOD);

    private Explanation(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an explanation.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this explanation.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #EXPLAINS}.
     *
     * @return what it speaks of; empty if nothing is known
     */
    public Optional<ExplanationKind> explains() {
        return find(EXPLAINS);
    }

    /**
     * Returns the field {@link #TEXT}.
     *
     * @return the explanation in words; no reason is required; empty if nothing is known
     */
    public Optional<String> text() {
        return find(TEXT);
    }

    /**
     * Returns the field {@link #LOCALITY}.
     *
     * @return city, town or village; empty if nothing is known
     */
    public Optional<String> locality() {
        return find(LOCALITY);
    }

    /**
     * Returns the field {@link #REGION}.
     *
     * @return state, province or ISO 3166-2 subdivision code; empty if nothing is known
     */
    public Optional<String> region() {
        return find(REGION);
    }

    /**
     * Returns the field {@link #COUNTRY}.
     *
     * @return country; empty if nothing is known
     */
    public Optional<Country> country() {
        return find(COUNTRY);
    }

    /**
     * Returns the field {@link #LANGUAGE}.
     *
     * @return language that it speaks of; empty if nothing is known
     */
    public Optional<LanguageTag> language() {
        return find(LANGUAGE);
    }

    /**
     * Returns the field {@link #PERIOD}.
     *
     * @return when this was or is so; without an end it goes on; empty if nothing is known
     */
    public Optional<DateRange> period() {
        return find(PERIOD);
    }

    /** Collects the fields of an explanation; not thread-safe. */
    public static final class Builder extends Part.Builder<Explanation, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Explanation#EXPLAINS}.
         *
         * @param explains the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder explains(ExplanationKind explains) {
            return set(EXPLAINS, explains);
        }

        /**
         * Sets the field {@link Explanation#TEXT}.
         *
         * @param text the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder text(String text) {
            return set(TEXT, text);
        }

        /**
         * Sets the field {@link Explanation#LOCALITY}.
         *
         * @param locality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locality(String locality) {
            return set(LOCALITY, locality);
        }

        /**
         * Sets the field {@link Explanation#REGION}.
         *
         * @param region the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder region(String region) {
            return set(REGION, region);
        }

        /**
         * Sets the field {@link Explanation#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link Explanation#LANGUAGE}.
         *
         * @param language the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder language(LanguageTag language) {
            return set(LANGUAGE, language);
        }

        /**
         * Sets the field {@link Explanation#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        @Override
        public Explanation build() {
            return new Explanation(this);
        }
    }
}
