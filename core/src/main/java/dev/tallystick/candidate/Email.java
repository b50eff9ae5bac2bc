package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** An e-mail address. */
public final class Email extends Part {

    /** Address (RFC 5322 addr-spec). */
    public static final Field<String> ADDRESS = Field.of("address", FieldType.TEXT, "Address (RFC 5322 addr-spec).");

    /** The kind of this part. */
    public static final PartKind<Email> KIND =
            PartKind.repeatable("e-mail", "emails", Email.class, "An e-mail address.", Builder::new, ADDRESS);

    private Email(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an e-mail.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this e-mail.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #ADDRESS}.
     *
     * @return address (RFC 5322 addr-spec); empty if nothing is known
     */
    public Optional<String> address() {
        return find(ADDRESS);
    }

    /** Collects the fields of an e-mail; not thread-safe. */
    public static final class Builder extends Part.Builder<Email, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Email#ADDRESS}.
         *
         * @param address the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder address(String address) {
            return set(ADDRESS, address);
        }

        @Override
        public Email build() {
            return new Email(this);
        }
    }
}
