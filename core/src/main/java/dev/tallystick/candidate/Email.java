package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** An e-mail address. */
public final class Email extends Part {

    /** Address (RFC 5322 addr-spec). */
    public static final Field<String> ADDRESS = Field.of("address", FieldType.TEXT, "Address (RFC 5322 addr-spec).");

    /** Date on which the domain of the address was registered. */
    public static final Field<PartialDate> DOMAIN_CREATED_ON =
            Field.of("domainCreatedOn", FieldType.DATE, "Date on which the domain of the address was registered.");

    /** When this was or is so; without an end it goes on. */
    public static final Field<DateRange> PERIOD =
            Field.of("period", FieldType.PERIOD, "When this was or is so; without an end it goes on.");

    /** The kind of this part. */
    public static final PartKind<Email> KIND = PartKind.repeatable(
            "e-mail", "emails", Email.class, "An e-mail address.", Builder::new, ADDRESS, DOMAIN_CREATED_ON, PERIOD);

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

    /**
     * Returns the field {@link #DOMAIN_CREATED_ON}.
     *
     * @return date on which the domain of the address was registered; empty if nothing is known
     */
    public Optional<PartialDate> domainCreatedOn() {
        return find(DOMAIN_CREATED_ON);
    }

    /**
     * Returns the field {@link #PERIOD}.
     *
     * @return when this was or is so; without an end it goes on; empty if nothing is known
     */
    public Optional<DateRange> period() {
        return find(PERIOD);
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

        /**
         * Sets the field {@link Email#DOMAIN_CREATED_ON}.
         *
         * @param domainCreatedOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder domainCreatedOn(PartialDate domainCreatedOn) {
            return set(DOMAIN_CREATED_ON, domainCreatedOn);
        }

        /**
         * Sets the field {@link Email#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        @Override
        public Email build() {
            return new Email(this);
        }
    }
}
