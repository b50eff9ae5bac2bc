package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;

/** A text that the person wrote. */
public final class WritingSample extends Part {

    /** The text; only its first 2,000 characters are read. */
    public static final Field<String> TEXT =
            Field.of("text", FieldType.TEXT, Masking.NEVER, "The text; only its first 2,000 characters are read.");

    /** Where it was written. */
    public static final Field<WritingContext> CONTEXT = Field.of(
            "context",
            FieldType.vocabulary(WritingContext::of, WritingContext::id, WritingContext.known()),
            "Where it was written.");

    /** Language in which the host asked for it. */
    public static final Field<LanguageTag> REQUESTED_LANGUAGE =
            Field.of("requestedLanguage", FieldType.LANGUAGE, "Language in which the host asked for it.");

    /** When it was written. */
    public static final Field<Instant> WRITTEN_AT = Field.of("writtenAt", FieldType.INSTANT, "When it was written.");

    /** The kind of this part. */
    public static final PartKind<WritingSample> KIND = PartKind.repeatable(
            "writing sample",
            "writingSamples",
            WritingSample.class,
            "A text that the person wrote.",
            Builder::new,
            TEXT,
            CONTEXT,
            REQUESTED_LANGUAGE,
            WRITTEN_AT);

    private WritingSample(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a writing sample.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this writing sample.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #TEXT}.
     *
     * @return the text; only its first 2,000 characters are read; empty if nothing is known
     */
    public Optional<String> text() {
        return find(TEXT);
    }

    /**
     * Returns the field {@link #CONTEXT}.
     *
     * @return where it was written; empty if nothing is known
     */
    public Optional<WritingContext> context() {
        return find(CONTEXT);
    }

    /**
     * Returns the field {@link #REQUESTED_LANGUAGE}.
     *
     * @return language in which the host asked for it; empty if nothing is known
     */
    public Optional<LanguageTag> requestedLanguage() {
        return find(REQUESTED_LANGUAGE);
    }

    /**
     * Returns the field {@link #WRITTEN_AT}.
     *
     * @return when it was written; empty if nothing is known
     */
    public Optional<Instant> writtenAt() {
        return find(WRITTEN_AT);
    }

    /** Collects the fields of a writing sample; not thread-safe. */
    public static final class Builder extends Part.Builder<WritingSample, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link WritingSample#TEXT}.
         *
         * @param text the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder text(String text) {
            return set(TEXT, text);
        }

        /**
         * Sets the field {@link WritingSample#CONTEXT}.
         *
         * @param context the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder context(WritingContext context) {
            return set(CONTEXT, context);
        }

        /**
         * Sets the field {@link WritingSample#REQUESTED_LANGUAGE}.
         *
         * @param requestedLanguage the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder requestedLanguage(LanguageTag requestedLanguage) {
            return set(REQUESTED_LANGUAGE, requestedLanguage);
        }

        /**
         * Sets the field {@link WritingSample#WRITTEN_AT}.
         *
         * @param writtenAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder writtenAt(Instant writtenAt) {
            return set(WRITTEN_AT, writtenAt);
        }

        @Override
        public WritingSample build() {
            return new WritingSample(this);
        }
    }
}
