package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name of the person, as one string or in pieces. */
public final class PersonName extends Part {

    /** The whole name in the order in which the person writes it. */
    public static final Field<String> FULL =
            Field.of("full", FieldType.TEXT, "The whole name in the order in which the person writes it.");

    /** Given name or names. */
    public static final Field<String> GIVEN = Field.of("given", FieldType.TEXT, "Given name or names.");

    /** Family name or names. */
    public static final Field<String> FAMILY = Field.of("family", FieldType.TEXT, "Family name or names.");

    /** Middle names or patronymic. */
    public static final Field<String> MIDDLE = Field.of("middle", FieldType.TEXT, "Middle names or patronymic.");

    /** What the name is used for. */
    public static final Field<NameRole> ROLE = Field.of(
            "role", FieldType.vocabulary(NameRole::of, NameRole::id, NameRole.known()), "What the name is used for.");

    /** Whether the name is matched but never printed. */
    public static final Field<Boolean> CONFIDENTIAL =
            Field.of("confidential", FieldType.FLAG, "Whether the name is matched but never printed.");

    /** When this was or is so; without an end it goes on. */
    public static final Field<DateRange> PERIOD =
            Field.of("period", FieldType.PERIOD, "When this was or is so; without an end it goes on.");

    /** The kind of this part. */
    public static final PartKind<PersonName> KIND = PartKind.repeatable(
            "name",
            "names",
            PersonName.class,
            "A name of the person, as one string or in pieces.",
            Builder::new,
            FULL,
            GIVEN,
            FAMILY,
            MIDDLE,
            ROLE,
            CONFIDENTIAL,
            PERIOD);

    private PersonName(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a name.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this name.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #FULL}.
     *
     * @return the whole name in the order in which the person writes it; empty if nothing is known
     */
    public Optional<String> full() {
        return find(FULL);
    }

    /**
     * Returns the field {@link #GIVEN}.
     *
     * @return given name or names; empty if nothing is known
     */
    public Optional<String> given() {
        return find(GIVEN);
    }

    /**
     * Returns the field {@link #FAMILY}.
     *
     * @return family name or names; empty if nothing is known
     */
    public Optional<String> family() {
        return find(FAMILY);
    }

    /**
     * Returns the field {@link #MIDDLE}.
     *
     * @return middle names or patronymic; empty if nothing is known
     */
    public Optional<String> middle() {
        return find(MIDDLE);
    }

    /**
     * Returns the field {@link #ROLE}.
     *
     * @return what the name is used for; empty if nothing is known
     */
    public Optional<NameRole> role() {
        return find(ROLE);
    }

    /**
     * Tells whether the name is matched but never printed.
     *
     * @return true only if the part says so
     */
    public boolean isConfidential() {
        return find(CONFIDENTIAL).orElse(false);
    }

    /**
     * Returns the field {@link #PERIOD}.
     *
     * @return when this was or is so; without an end it goes on; empty if nothing is known
     */
    public Optional<DateRange> period() {
        return find(PERIOD);
    }

    /**
     * Returns the whole name as one text.
     *
     * @return the full name, else given, middle and family name in this order; empty if none of them is known
     */
    public Optional<String> written() {
        String pieces =
                Stream.of(given(), middle(), family()).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return full().filter(text -> !text.isBlank())
                .or(() -> Optional.of(pieces))
                .filter(text -> !text.isBlank());
    }

    /** Collects the fields of a name; not thread-safe. */
    public static final class Builder extends Part.Builder<PersonName, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link PersonName#FULL}.
         *
         * @param full the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder full(String full) {
            return set(FULL, full);
        }

        /**
         * Sets the field {@link PersonName#GIVEN}.
         *
         * @param given the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder given(String given) {
            return set(GIVEN, given);
        }

        /**
         * Sets the field {@link PersonName#FAMILY}.
         *
         * @param family the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder family(String family) {
            return set(FAMILY, family);
        }

        /**
         * Sets the field {@link PersonName#MIDDLE}.
         *
         * @param middle the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder middle(String middle) {
            return set(MIDDLE, middle);
        }

        /**
         * Sets the field {@link PersonName#ROLE}.
         *
         * @param role the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder role(NameRole role) {
            return set(ROLE, role);
        }

        /**
         * Sets the field {@link PersonName#CONFIDENTIAL}.
         *
         * @param confidential the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder confidential(boolean confidential) {
            return set(CONFIDENTIAL, confidential);
        }

        /**
         * Sets the field {@link PersonName#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        @Override
        public PersonName build() {
            return new PersonName(this);
        }
    }
}
