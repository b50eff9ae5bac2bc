package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** A language that the person says to know. */
public final class LanguageSkill extends Part {

    /** The language. */
    public static final Field<LanguageTag> LANGUAGE = Field.of("language", FieldType.LANGUAGE, "The language.");

    /** The words in which it was stated, where they are not a tag. */
    public static final Field<String> AS_WRITTEN =
            Field.of("asWritten", FieldType.TEXT, "The words in which it was stated, where they are not a tag.");

    /** How well. */
    public static final Field<Fluency> FLUENCY =
            Field.of("fluency", FieldType.vocabulary(Fluency::of, Fluency::id, Fluency.known()), "How well.");

    /** The kind of this part. */
    public static final PartKind<LanguageSkill> KIND = PartKind.repeatable(
            "language",
            "languages",
            LanguageSkill.class,
            "A language that the person says to know.",
            Builder::new,
            LANGUAGE,
            AS_WRITTEN,
            FLUENCY);

    private LanguageSkill(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a language.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this language.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #LANGUAGE}.
     *
     * @return the language; empty if nothing is known
     */
    public Optional<LanguageTag> language() {
        return find(LANGUAGE);
    }

    /**
     * Returns the field {@link #AS_WRITTEN}.
     *
     * @return the words in which it was stated, where they are not a tag; empty if nothing is known
     */
    public Optional<String> asWritten() {
        return find(AS_WRITTEN);
    }

    /**
     * Returns the field {@link #FLUENCY}.
     *
     * @return how well; empty if nothing is known
     */
    public Optional<Fluency> fluency() {
        return find(FLUENCY);
    }

    /** Collects the fields of a language; not thread-safe. */
    public static final class Builder extends Part.Builder<LanguageSkill, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link LanguageSkill#LANGUAGE}.
         *
         * @param language the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder language(LanguageTag language) {
            return set(LANGUAGE, language);
        }

        /**
         * Sets the field {@link LanguageSkill#AS_WRITTEN}.
         *
         * @param asWritten the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder asWritten(String asWritten) {
            return set(AS_WRITTEN, asWritten);
        }

        /**
         * Sets the field {@link LanguageSkill#FLUENCY}.
         *
         * @param fluency the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder fluency(Fluency fluency) {
            return set(FLUENCY, fluency);
        }

        @Override
        public LanguageSkill build() {
            return new LanguageSkill(this);
        }
    }
}
