package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.util.Optional;

/** A postal address in one role and period. */
public final class Address extends Part {

    /** What the address is to the person. */
    public static final Field<AddressRole> ROLE = Field.of(
            "role",
            FieldType.vocabulary(AddressRole::of, AddressRole::id, AddressRole.known()),
            "What the address is to the person.");

    /** House number and street, without the unit. */
    public static final Field<String> STREET =
            Field.of("street", FieldType.TEXT, "House number and street, without the unit.");

    /** Flat, suite, unit or private mailbox. */
    public static final Field<String> UNIT = Field.of("unit", FieldType.TEXT, "Flat, suite, unit or private mailbox.");

    /** City, town or village. */
    public static final Field<String> LOCALITY = Field.of("locality", FieldType.TEXT, "City, town or village.");

    /** State, province or ISO 3166-2 subdivision code. */
    public static final Field<String> REGION =
            Field.of("region", FieldType.TEXT, "State, province or ISO 3166-2 subdivision code.");

    /** Postal code as written. */
    public static final Field<String> POSTAL_CODE = Field.of("postalCode", FieldType.TEXT, "Postal code as written.");

    /** Country. */
    public static final Field<Country> COUNTRY = Field.of("country", FieldType.COUNTRY, "Country.");

    /** When this was or is so; without an end it goes on. */
    public static final Field<DateRange> PERIOD =
            Field.of("period", FieldType.PERIOD, "When this was or is so; without an end it goes on.");

    /** Whether the address is withheld or replaced by an address protection programme; a protected address is never judged. */
    public static final Field<Boolean> IS_PROTECTED = Field.of(
            "isProtected",
            FieldType.FLAG,
            "Whether the address is withheld or replaced by an address protection programme; a protected address is never judged.");

    /** The kind of this part. */
    public static final PartKind<Address> KIND = PartKind.repeatable(
            "address",
            "addresses",
            Address.class,
            "A postal address in one role and period.",
            Builder::new,
            ROLE,
            STREET,
            UNIT,
            LOCALITY,
            REGION,
            POSTAL_CODE,
            COUNTRY,
            PERIOD,
            IS_PROTECTED);

    private Address(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an address.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this address.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #ROLE}.
     *
     * @return what the address is to the person; empty if nothing is known
     */
    public Optional<AddressRole> role() {
        return find(ROLE);
    }

    /**
     * Returns the field {@link #STREET}.
     *
     * @return house number and street, without the unit; empty if nothing is known
     */
    public Optional<String> street() {
        return find(STREET);
    }

    /**
     * Returns the field {@link #UNIT}.
     *
     * @return flat, suite, unit or private mailbox; empty if nothing is known
     */
    public Optional<String> unit() {
        return find(UNIT);
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
     * Returns the field {@link #POSTAL_CODE}.
     *
     * @return postal code as written; empty if nothing is known
     */
    public Optional<String> postalCode() {
        return find(POSTAL_CODE);
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
     * Returns the field {@link #PERIOD}.
     *
     * @return when this was or is so; without an end it goes on; empty if nothing is known
     */
    public Optional<DateRange> period() {
        return find(PERIOD);
    }

    /**
     * Tells whether the address is withheld or replaced by an address protection programme; a protected address is never
     * judged.
     *
     * @return true only if the part says so
     */
    public boolean isProtected() {
        return find(IS_PROTECTED).orElse(false);
    }

    /**
     * Returns the postal address.
     *
     * @return street, unit, locality, region, postal code and country, as far as they are known
     */
    public PostalAddress postal() {
        return PostalAddress.of(
                find(STREET), find(UNIT), find(LOCALITY), find(REGION), find(POSTAL_CODE), find(COUNTRY));
    }

    /** Collects the fields of an address; not thread-safe. */
    public static final class Builder extends Part.Builder<Address, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Address#ROLE}.
         *
         * @param role the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder role(AddressRole role) {
            return set(ROLE, role);
        }

        /**
         * Sets the field {@link Address#STREET}.
         *
         * @param street the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder street(String street) {
            return set(STREET, street);
        }

        /**
         * Sets the field {@link Address#UNIT}.
         *
         * @param unit the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder unit(String unit) {
            return set(UNIT, unit);
        }

        /**
         * Sets the field {@link Address#LOCALITY}.
         *
         * @param locality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locality(String locality) {
            return set(LOCALITY, locality);
        }

        /**
         * Sets the field {@link Address#REGION}.
         *
         * @param region the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder region(String region) {
            return set(REGION, region);
        }

        /**
         * Sets the field {@link Address#POSTAL_CODE}.
         *
         * @param postalCode the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder postalCode(String postalCode) {
            return set(POSTAL_CODE, postalCode);
        }

        /**
         * Sets the field {@link Address#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link Address#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        /**
         * Sets the field {@link Address#IS_PROTECTED}.
         *
         * @param isProtected the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder isProtected(boolean isProtected) {
            return set(IS_PROTECTED, isProtected);
        }

        @Override
        public Address build() {
            return new Address(this);
        }
    }
}
