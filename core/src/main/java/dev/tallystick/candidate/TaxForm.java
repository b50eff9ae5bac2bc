package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.util.Optional;

/** A tax form that the person signed. */
public final class TaxForm extends Part {

    /** What form it is. */
    public static final Field<TaxFormKind> FORM = Field.of(
            "form", FieldType.vocabulary(TaxFormKind::of, TaxFormKind::id, TaxFormKind.known()), "What form it is.");

    /** Name of the person on it. */
    public static final Field<String> NAME =
            Field.of("name", FieldType.TEXT, Masking.NUMBERS, "Name of the person on it.");

    /** Name of a business or disregarded entity on it. */
    public static final Field<String> BUSINESS_NAME = Field.of(
            "businessName", FieldType.TEXT, Masking.NUMBERS, "Name of a business or disregarded entity on it.");

    /** Taxpayer number on it. */
    public static final Field<String> TAX_NUMBER =
            Field.of("taxNumber", FieldType.TEXT, Masking.LAST_FOUR, "Taxpayer number on it.");

    /** Country of tax residence stated on it. */
    public static final Field<Country> TAX_COUNTRY =
            Field.of("taxCountry", FieldType.COUNTRY, "Country of tax residence stated on it.");

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

    /** Date of the signature. */
    public static final Field<PartialDate> SIGNED_ON = Field.of("signedOn", FieldType.DATE, "Date of the signature.");

    /** The kind of this part. */
    public static final PartKind<TaxForm> KIND = PartKind.repeatable(
            "tax form",
            "taxForms",
            TaxForm.class,
            "A tax form that the person signed.",
            Builder::new,
            FORM,
            NAME,
            BUSINESS_NAME,
            TAX_NUMBER,
            TAX_COUNTRY,
            STREET,
            UNIT,
            LOCALITY,
            REGION,
            POSTAL_CODE,
            COUNTRY,
            SIGNED_ON);

    private TaxForm(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a tax form.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this tax form.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #FORM}.
     *
     * @return what form it is; empty if nothing is known
     */
    public Optional<TaxFormKind> form() {
        return find(FORM);
    }

    /**
     * Returns the field {@link #NAME}.
     *
     * @return name of the person on it; empty if nothing is known
     */
    public Optional<String> name() {
        return find(NAME);
    }

    /**
     * Returns the field {@link #BUSINESS_NAME}.
     *
     * @return name of a business or disregarded entity on it; empty if nothing is known
     */
    public Optional<String> businessName() {
        return find(BUSINESS_NAME);
    }

    /**
     * Returns the field {@link #TAX_NUMBER}.
     *
     * @return taxpayer number on it; empty if nothing is known
     */
    public Optional<String> taxNumber() {
        return find(TAX_NUMBER);
    }

    /**
     * Returns the field {@link #TAX_COUNTRY}.
     *
     * @return country of tax residence stated on it; empty if nothing is known
     */
    public Optional<Country> taxCountry() {
        return find(TAX_COUNTRY);
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
     * Returns the field {@link #SIGNED_ON}.
     *
     * @return date of the signature; empty if nothing is known
     */
    public Optional<PartialDate> signedOn() {
        return find(SIGNED_ON);
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

    /** Collects the fields of a tax form; not thread-safe. */
    public static final class Builder extends Part.Builder<TaxForm, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link TaxForm#FORM}.
         *
         * @param form the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder form(TaxFormKind form) {
            return set(FORM, form);
        }

        /**
         * Sets the field {@link TaxForm#NAME}.
         *
         * @param name the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder name(String name) {
            return set(NAME, name);
        }

        /**
         * Sets the field {@link TaxForm#BUSINESS_NAME}.
         *
         * @param businessName the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder businessName(String businessName) {
            return set(BUSINESS_NAME, businessName);
        }

        /**
         * Sets the field {@link TaxForm#TAX_NUMBER}.
         *
         * @param taxNumber the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder taxNumber(String taxNumber) {
            return set(TAX_NUMBER, taxNumber);
        }

        /**
         * Sets the field {@link TaxForm#TAX_COUNTRY}.
         *
         * @param taxCountry the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder taxCountry(Country taxCountry) {
            return set(TAX_COUNTRY, taxCountry);
        }

        /**
         * Sets the field {@link TaxForm#STREET}.
         *
         * @param street the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder street(String street) {
            return set(STREET, street);
        }

        /**
         * Sets the field {@link TaxForm#UNIT}.
         *
         * @param unit the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder unit(String unit) {
            return set(UNIT, unit);
        }

        /**
         * Sets the field {@link TaxForm#LOCALITY}.
         *
         * @param locality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locality(String locality) {
            return set(LOCALITY, locality);
        }

        /**
         * Sets the field {@link TaxForm#REGION}.
         *
         * @param region the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder region(String region) {
            return set(REGION, region);
        }

        /**
         * Sets the field {@link TaxForm#POSTAL_CODE}.
         *
         * @param postalCode the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder postalCode(String postalCode) {
            return set(POSTAL_CODE, postalCode);
        }

        /**
         * Sets the field {@link TaxForm#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link TaxForm#SIGNED_ON}.
         *
         * @param signedOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder signedOn(PartialDate signedOn) {
            return set(SIGNED_ON, signedOn);
        }

        @Override
        public TaxForm build() {
            return new TaxForm(this);
        }
    }
}
