package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;

/** A locale observed on the person's software, from first to last sight. */
public final class InterfaceLocale extends Part {

    /** The locale. */
    public static final Field<LanguageTag> LOCALE = Field.of("locale", FieldType.LANGUAGE, "The locale.");

    /** What it was observed on. */
    public static final Field<LocaleSource> OBSERVED_ON = Field.of(
            "observedOn",
            FieldType.vocabulary(LocaleSource::of, LocaleSource::id, LocaleSource.known()),
            "What it was observed on.");

    /** First observation. */
    public static final Field<Instant> FIRST_SEEN = Field.of("firstSeen", FieldType.INSTANT, "First observation.");

    /** Last observation. */
    public static final Field<Instant> LAST_SEEN = Field.of("lastSeen", FieldType.INSTANT, "Last observation.");

    /** The kind of this part. */
    public static final PartKind<InterfaceLocale> KIND = PartKind.repeatable(
            "interface locale",
            "interfaceLocales",
            InterfaceLocale.class,
            "A locale observed on the person's software, from first to last sight.",
            Builder::new,
            LOCALE,
            OBSERVED_ON,
            FIRST_SEEN,
            LAST_SEEN);

    private InterfaceLocale(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an interface locale.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this interface locale.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #LOCALE}.
     *
     * @return the locale; empty if nothing is known
     */
    public Optional<LanguageTag> locale() {
        return find(LOCALE);
    }

    /**
     * Returns the field {@link #OBSERVED_ON}.
     *
     * @return what it was observed on; empty if nothing is known
     */
    public Optional<LocaleSource> observedOn() {
        return find(OBSERVED_ON);
    }

    /**
     * Returns the field {@link #FIRST_SEEN}.
     *
     * @return first observation; empty if nothing is known
     */
    public Optional<Instant> firstSeen() {
        return find(FIRST_SEEN);
    }

    /**
     * Returns the field {@link #LAST_SEEN}.
     *
     * @return last observation; empty if nothing is known
     */
    public Optional<Instant> lastSeen() {
        return find(LAST_SEEN);
    }

    /** Collects the fields of an interface locale; not thread-safe. */
    public static final class Builder extends Part.Builder<InterfaceLocale, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link InterfaceLocale#LOCALE}.
         *
         * @param locale the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locale(LanguageTag locale) {
            return set(LOCALE, locale);
        }

        /**
         * Sets the field {@link InterfaceLocale#OBSERVED_ON}.
         *
         * @param observedOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder observedOn(LocaleSource observedOn) {
            return set(OBSERVED_ON, observedOn);
        }

        /**
         * Sets the field {@link InterfaceLocale#FIRST_SEEN}.
         *
         * @param firstSeen the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder firstSeen(Instant firstSeen) {
            return set(FIRST_SEEN, firstSeen);
        }

        /**
         * Sets the field {@link InterfaceLocale#LAST_SEEN}.
         *
         * @param lastSeen the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder lastSeen(Instant lastSeen) {
            return set(LAST_SEEN, lastSeen);
        }

        @Override
        public InterfaceLocale build() {
            return new InterfaceLocale(this);
        }
    }
}
