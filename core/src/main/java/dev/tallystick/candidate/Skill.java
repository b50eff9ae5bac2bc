package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** A skill or technology that the person claims. */
public final class Skill extends Part {

    /** Skill or technology; without it, professional experience as a whole. */
    public static final Field<String> NAME =
            Field.of("name", FieldType.TEXT, "Skill or technology; without it, professional experience as a whole.");

    /** Years of experience claimed. */
    public static final Field<Integer> YEARS = Field.of("years", FieldType.INTEGER, "Years of experience claimed.");

    /** Since when. */
    public static final Field<PartialDate> SINCE = Field.of("since", FieldType.DATE, "Since when.");

    /** The kind of this part. */
    public static final PartKind<Skill> KIND = PartKind.repeatable(
            "skill",
            "skills",
            Skill.class,
            "A skill or technology that the person claims.",
            Builder::new,
            NAME,
            YEARS,
            SINCE);

    private Skill(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a skill.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this skill.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #NAME}.
     *
     * @return skill or technology; empty if nothing is known
     */
    public Optional<String> name() {
        return find(NAME);
    }

    /**
     * Returns the field {@link #YEARS}.
     *
     * @return years of experience claimed; empty if nothing is known
     */
    public Optional<Integer> years() {
        return find(YEARS);
    }

    /**
     * Returns the field {@link #SINCE}.
     *
     * @return since when; empty if nothing is known
     */
    public Optional<PartialDate> since() {
        return find(SINCE);
    }

    /** Collects the fields of a skill; not thread-safe. */
    public static final class Builder extends Part.Builder<Skill, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Skill#NAME}.
         *
         * @param name the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder name(String name) {
            return set(NAME, name);
        }

        /**
         * Sets the field {@link Skill#YEARS}.
         *
         * @param years the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder years(int years) {
            return set(YEARS, years);
        }

        /**
         * Sets the field {@link Skill#SINCE}.
         *
         * @param since the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder since(PartialDate since) {
            return set(SINCE, since);
        }

        @Override
        public Skill build() {
            return new Skill(this);
        }
    }
}
