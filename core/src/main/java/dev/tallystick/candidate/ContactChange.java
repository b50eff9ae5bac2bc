package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;

/** A change of contact details that the host recorded. */
public final class ContactChange extends Part {

    /** What was changed. */
    public static final Field<ContactChannel> CHANNEL = Field.of(
            "channel",
            FieldType.vocabulary(ContactChannel::of, ContactChannel::id, ContactChannel.known()),
            "What was changed.");

    /** Number, address or account name before. */
    public static final Field<String> BEFORE =
            Field.of("before", FieldType.TEXT, Masking.LAST_FOUR, "Number, address or account name before.");

    /** Number, address or account name afterwards. */
    public static final Field<String> AFTER =
            Field.of("after", FieldType.TEXT, Masking.LAST_FOUR, "Number, address or account name afterwards.");

    /** When it was changed. */
    public static final Field<Instant> AT = Field.of("at", FieldType.INSTANT, "When it was changed.");

    /** Whether it sets an error right. */
    public static final Field<Boolean> CORRECTION =
            Field.of("correction", FieldType.FLAG, "Whether it sets an error right.");

    /** The kind of this part. */
    public static final PartKind<ContactChange> KIND = PartKind.repeatable(
            "contact change",
            "contactChanges",
            ContactChange.class,
            "A change of contact details that the host recorded.",
            Builder::new,
            CHANNEL,
            BEFORE,
            AFTER,
            AT,
            CORRECTION);

    private ContactChange(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a contact change.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this contact change.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #CHANNEL}.
     *
     * @return what was changed; empty if nothing is known
     */
    public Optional<ContactChannel> channel() {
        return find(CHANNEL);
    }

    /**
     * Returns the field {@link #BEFORE}.
     *
     * @return number, address or account name before; empty if nothing is known
     */
    public Optional<String> before() {
        return find(BEFORE);
    }

    /**
     * Returns the field {@link #AFTER}.
     *
     * @return number, address or account name afterwards; empty if nothing is known
     */
    public Optional<String> after() {
        return find(AFTER);
    }

    /**
     * Returns the field {@link #AT}.
     *
     * @return when it was changed; empty if nothing is known
     */
    public Optional<Instant> at() {
        return find(AT);
    }

    /**
     * Tells whether it sets an error right.
     *
     * @return true only if the part says so
     */
    public boolean isCorrection() {
        return find(CORRECTION).orElse(false);
    }

    /** Collects the fields of a contact change; not thread-safe. */
    public static final class Builder extends Part.Builder<ContactChange, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link ContactChange#CHANNEL}.
         *
         * @param channel the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder channel(ContactChannel channel) {
            return set(CHANNEL, channel);
        }

        /**
         * Sets the field {@link ContactChange#BEFORE}.
         *
         * @param before the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder before(String before) {
            return set(BEFORE, before);
        }

        /**
         * Sets the field {@link ContactChange#AFTER}.
         *
         * @param after the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder after(String after) {
            return set(AFTER, after);
        }

        /**
         * Sets the field {@link ContactChange#AT}.
         *
         * @param at the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder at(Instant at) {
            return set(AT, at);
        }

        /**
         * Sets the field {@link ContactChange#CORRECTION}.
         *
         * @param correction the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder correction(boolean correction) {
            return set(CORRECTION, correction);
        }

        @Override
        public ContactChange build() {
            return new ContactChange(this);
        }
    }
}
