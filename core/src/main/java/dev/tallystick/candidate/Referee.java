package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** Somebody whom the host may ask about the person. */
public final class Referee extends Part {

    /** Name. */
    public static final Field<String> NAME = Field.of("name", FieldType.TEXT, "Name.");

    /** What the reference is to the person. */
    public static final Field<RefereeRelation> RELATION = Field.of(
            "relation",
            FieldType.vocabulary(RefereeRelation::of, RefereeRelation::id, RefereeRelation.known()),
            "What the reference is to the person.");

    /** Organisation for which the reference speaks. */
    public static final Field<String> ORGANISATION =
            Field.of("organisation", FieldType.TEXT, "Organisation for which the reference speaks.");

    /** Telephone number in E.164 form. */
    public static final Field<String> PHONE =
            Field.of("phone", FieldType.TEXT, Masking.LAST_FOUR, "Telephone number in E.164 form.");

    /** E-mail address. */
    public static final Field<String> EMAIL = Field.of("email", FieldType.TEXT, "E-mail address.");

    /** Where the contact details come from. */
    public static final Field<ContactSource> CONTACT_SOURCE = Field.of(
            "contactSource",
            FieldType.vocabulary(ContactSource::of, ContactSource::id, ContactSource.known()),
            "Where the contact details come from.");

    /** The kind of this part. */
    public static final PartKind<Referee> KIND = PartKind.repeatable(
            "reference",
            "references",
            Referee.class,
            "Somebody whom the host may ask about the person.",
            Builder::new,
            NAME,
            RELATION,
            ORGANISATION,
            PHONE,
            EMAIL,
            CONTACT_SOURCE);

    private Referee(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a reference.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this reference.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #NAME}.
     *
     * @return name; empty if nothing is known
     */
    public Optional<String> name() {
        return find(NAME);
    }

    /**
     * Returns the field {@link #RELATION}.
     *
     * @return what the reference is to the person; empty if nothing is known
     */
    public Optional<RefereeRelation> relation() {
        return find(RELATION);
    }

    /**
     * Returns the field {@link #ORGANISATION}.
     *
     * @return organisation for which the reference speaks; empty if nothing is known
     */
    public Optional<String> organisation() {
        return find(ORGANISATION);
    }

    /**
     * Returns the field {@link #PHONE}.
     *
     * @return telephone number in E.164 form; empty if nothing is known
     */
    public Optional<String> phone() {
        return find(PHONE);
    }

    /**
     * Returns the field {@link #EMAIL}.
     *
     * @return e-mail address; empty if nothing is known
     */
    public Optional<String> email() {
        return find(EMAIL);
    }

    /**
     * Returns the field {@link #CONTACT_SOURCE}.
     *
     * @return where the contact details come from; empty if nothing is known
     */
    public Optional<ContactSource> contactSource() {
        return find(CONTACT_SOURCE);
    }

    /** Collects the fields of a reference; not thread-safe. */
    public static final class Builder extends Part.Builder<Referee, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Referee#NAME}.
         *
         * @param name the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder name(String name) {
            return set(NAME, name);
        }

        /**
         * Sets the field {@link Referee#RELATION}.
         *
         * @param relation the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder relation(RefereeRelation relation) {
            return set(RELATION, relation);
        }

        /**
         * Sets the field {@link Referee#ORGANISATION}.
         *
         * @param organisation the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder organisation(String organisation) {
            return set(ORGANISATION, organisation);
        }

        /**
         * Sets the field {@link Referee#PHONE}.
         *
         * @param phone the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder phone(String phone) {
            return set(PHONE, phone);
        }

        /**
         * Sets the field {@link Referee#EMAIL}.
         *
         * @param email the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder email(String email) {
            return set(EMAIL, email);
        }

        /**
         * Sets the field {@link Referee#CONTACT_SOURCE}.
         *
         * @param contactSource the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder contactSource(ContactSource contactSource) {
            return set(CONTACT_SOURCE, contactSource);
        }

        @Override
        public Referee build() {
            return new Referee(this);
        }
    }
}
