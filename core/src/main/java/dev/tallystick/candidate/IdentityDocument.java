package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.util.List;
import java.util.Optional;

/** An identity document as far as the host holds it; sex and nationality have no field. */
public final class IdentityDocument extends Part {

    /** What document it is. */
    public static final Field<DocumentKind> DOCUMENT_KIND = Field.of(
            "documentKind",
            FieldType.vocabulary(DocumentKind::of, DocumentKind::id, DocumentKind.known()),
            "What document it is.");

    /** Document number. */
    public static final Field<String> NUMBER =
            Field.of("number", FieldType.TEXT, Masking.LAST_FOUR, "Document number.");

    /** Name of the holder as printed. */
    public static final Field<String> HOLDER = Field.of("holder", FieldType.TEXT, "Name of the holder as printed.");

    /** Birth date as printed. */
    public static final Field<PartialDate> BIRTH_DATE =
            Field.of("birthDate", FieldType.DATE, Masking.YEAR, "Birth date as printed.");

    /** Country of the issuing authority. */
    public static final Field<Country> ISSUING_COUNTRY =
            Field.of("issuingCountry", FieldType.COUNTRY, "Country of the issuing authority.");

    /** State or province of the issuing authority. */
    public static final Field<String> ISSUING_REGION =
            Field.of("issuingRegion", FieldType.TEXT, "State or province of the issuing authority.");

    /** Date of issue. */
    public static final Field<PartialDate> ISSUED_ON = Field.of("issuedOn", FieldType.DATE, "Date of issue.");

    /** Date of expiry. */
    public static final Field<PartialDate> EXPIRES_ON = Field.of("expiresOn", FieldType.DATE, "Date of expiry.");

    /** House number and street printed on the document. */
    public static final Field<String> PRINTED_STREET =
            Field.of("printedStreet", FieldType.TEXT, "House number and street printed on the document.");

    /** Unit printed on the document. */
    public static final Field<String> PRINTED_UNIT =
            Field.of("printedUnit", FieldType.TEXT, "Unit printed on the document.");

    /** City, town or village printed on the document. */
    public static final Field<String> PRINTED_LOCALITY =
            Field.of("printedLocality", FieldType.TEXT, "City, town or village printed on the document.");

    /** State or province printed on the document. */
    public static final Field<String> PRINTED_REGION =
            Field.of("printedRegion", FieldType.TEXT, "State or province printed on the document.");

    /** Postal code printed on the document. */
    public static final Field<String> PRINTED_POSTAL_CODE =
            Field.of("printedPostalCode", FieldType.TEXT, "Postal code printed on the document.");

    /** Country of the printed address. */
    public static final Field<Country> PRINTED_COUNTRY =
            Field.of("printedCountry", FieldType.COUNTRY, "Country of the printed address.");

    /** Machine-readable zone (ICAO Doc 9303) as it was read, one text for each scan. */
    public static final Field<List<String>> ZONES = Field.of(
            "zones",
            FieldType.listOf(FieldType.TEXT),
            Masking.NEVER,
            "Machine-readable zone (ICAO Doc 9303) as it was read, one text for each scan.");

    /** The kind of this part. */
    public static final PartKind<IdentityDocument> KIND = PartKind.repeatable(
            "identity document",
            "identityDocuments",
            IdentityDocument.class,
            "An identity document as far as the host holds it; sex and nationality have no field.",
            Builder::new,
            DOCUMENT_KIND,
            NUMBER,
            HOLDER,
            BIRTH_DATE,
            ISSUING_COUNTRY,
            ISSUING_REGION,
            ISSUED_ON,
            EXPIRES_ON,
            PRINTED_STREET,
            PRINTED_UNIT,
            PRINTED_LOCALITY,
            PRINTED_REGION,
            PRINTED_POSTAL_CODE,
            PRINTED_COUNTRY,
            ZONES);

    private IdentityDocument(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an identity document.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this identity document.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #DOCUMENT_KIND}.
     *
     * @return what document it is; empty if nothing is known
     */
    public Optional<DocumentKind> documentKind() {
        return find(DOCUMENT_KIND);
    }

    /**
     * Returns the field {@link #NUMBER}.
     *
     * @return document number; empty if nothing is known
     */
    public Optional<String> number() {
        return find(NUMBER);
    }

    /**
     * Returns the field {@link #HOLDER}.
     *
     * @return name of the holder as printed; empty if nothing is known
     */
    public Optional<String> holder() {
        return find(HOLDER);
    }

    /**
     * Returns the field {@link #BIRTH_DATE}.
     *
     * @return birth date as printed; empty if nothing is known
     */
    public Optional<PartialDate> birthDate() {
        return find(BIRTH_DATE);
    }

    /**
     * Returns the field {@link #ISSUING_COUNTRY}.
     *
     * @return country of the issuing authority; empty if nothing is known
     */
    public Optional<Country> issuingCountry() {
        return find(ISSUING_COUNTRY);
    }

    /**
     * Returns the field {@link #ISSUING_REGION}.
     *
     * @return state or province of the issuing authority; empty if nothing is known
     */
    public Optional<String> issuingRegion() {
        return find(ISSUING_REGION);
    }

    /**
     * Returns the field {@link #ISSUED_ON}.
     *
     * @return date of issue; empty if nothing is known
     */
    public Optional<PartialDate> issuedOn() {
        return find(ISSUED_ON);
    }

    /**
     * Returns the field {@link #EXPIRES_ON}.
     *
     * @return date of expiry; empty if nothing is known
     */
    public Optional<PartialDate> expiresOn() {
        return find(EXPIRES_ON);
    }

    /**
     * Returns the field {@link #PRINTED_STREET}.
     *
     * @return house number and street printed on the document; empty if nothing is known
     */
    public Optional<String> printedStreet() {
        return find(PRINTED_STREET);
    }

    /**
     * Returns the field {@link #PRINTED_UNIT}.
     *
     * @return unit printed on the document; empty if nothing is known
     */
    public Optional<String> printedUnit() {
        return find(PRINTED_UNIT);
    }

    /**
     * Returns the field {@link #PRINTED_LOCALITY}.
     *
     * @return city, town or village printed on the document; empty if nothing is known
     */
    public Optional<String> printedLocality() {
        return find(PRINTED_LOCALITY);
    }

    /**
     * Returns the field {@link #PRINTED_REGION}.
     *
     * @return state or province printed on the document; empty if nothing is known
     */
    public Optional<String> printedRegion() {
        return find(PRINTED_REGION);
    }

    /**
     * Returns the field {@link #PRINTED_POSTAL_CODE}.
     *
     * @return postal code printed on the document; empty if nothing is known
     */
    public Optional<String> printedPostalCode() {
        return find(PRINTED_POSTAL_CODE);
    }

    /**
     * Returns the field {@link #PRINTED_COUNTRY}.
     *
     * @return country of the printed address; empty if nothing is known
     */
    public Optional<Country> printedCountry() {
        return find(PRINTED_COUNTRY);
    }

    /**
     * Returns the field {@link #ZONES}.
     *
     * @return machine-readable zone (ICAO Doc 9303) as it was read, one text for each scan; none if nothing is known
     */
    public List<String> zones() {
        return find(ZONES).orElse(List.of());
    }

    /**
     * Returns the printed postal address.
     *
     * @return what the document shows of an address; empty in all fields if it shows none
     */
    public PostalAddress printedAddress() {
        return PostalAddress.of(
                find(PRINTED_STREET),
                find(PRINTED_UNIT),
                find(PRINTED_LOCALITY),
                find(PRINTED_REGION),
                find(PRINTED_POSTAL_CODE),
                find(PRINTED_COUNTRY));
    }

    /** Collects the fields of an identity document; not thread-safe. */
    public static final class Builder extends Part.Builder<IdentityDocument, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link IdentityDocument#DOCUMENT_KIND}.
         *
         * @param documentKind the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder documentKind(DocumentKind documentKind) {
            return set(DOCUMENT_KIND, documentKind);
        }

        /**
         * Sets the field {@link IdentityDocument#NUMBER}.
         *
         * @param number the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder number(String number) {
            return set(NUMBER, number);
        }

        /**
         * Sets the field {@link IdentityDocument#HOLDER}.
         *
         * @param holder the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder holder(String holder) {
            return set(HOLDER, holder);
        }

        /**
         * Sets the field {@link IdentityDocument#BIRTH_DATE}.
         *
         * @param birthDate the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder birthDate(PartialDate birthDate) {
            return set(BIRTH_DATE, birthDate);
        }

        /**
         * Sets the field {@link IdentityDocument#ISSUING_COUNTRY}.
         *
         * @param issuingCountry the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder issuingCountry(Country issuingCountry) {
            return set(ISSUING_COUNTRY, issuingCountry);
        }

        /**
         * Sets the field {@link IdentityDocument#ISSUING_REGION}.
         *
         * @param issuingRegion the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder issuingRegion(String issuingRegion) {
            return set(ISSUING_REGION, issuingRegion);
        }

        /**
         * Sets the field {@link IdentityDocument#ISSUED_ON}.
         *
         * @param issuedOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder issuedOn(PartialDate issuedOn) {
            return set(ISSUED_ON, issuedOn);
        }

        /**
         * Sets the field {@link IdentityDocument#EXPIRES_ON}.
         *
         * @param expiresOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder expiresOn(PartialDate expiresOn) {
            return set(EXPIRES_ON, expiresOn);
        }

        /**
         * Sets the field {@link IdentityDocument#PRINTED_STREET}.
         *
         * @param printedStreet the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder printedStreet(String printedStreet) {
            return set(PRINTED_STREET, printedStreet);
        }

        /**
         * Sets the field {@link IdentityDocument#PRINTED_UNIT}.
         *
         * @param printedUnit the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder printedUnit(String printedUnit) {
            return set(PRINTED_UNIT, printedUnit);
        }

        /**
         * Sets the field {@link IdentityDocument#PRINTED_LOCALITY}.
         *
         * @param printedLocality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder printedLocality(String printedLocality) {
            return set(PRINTED_LOCALITY, printedLocality);
        }

        /**
         * Sets the field {@link IdentityDocument#PRINTED_REGION}.
         *
         * @param printedRegion the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder printedRegion(String printedRegion) {
            return set(PRINTED_REGION, printedRegion);
        }

        /**
         * Sets the field {@link IdentityDocument#PRINTED_POSTAL_CODE}.
         *
         * @param printedPostalCode the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder printedPostalCode(String printedPostalCode) {
            return set(PRINTED_POSTAL_CODE, printedPostalCode);
        }

        /**
         * Sets the field {@link IdentityDocument#PRINTED_COUNTRY}.
         *
         * @param printedCountry the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder printedCountry(Country printedCountry) {
            return set(PRINTED_COUNTRY, printedCountry);
        }

        /**
         * Sets the field {@link IdentityDocument#ZONES}.
         *
         * @param zones the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder zones(List<String> zones) {
            return set(ZONES, zones);
        }

        @Override
        public IdentityDocument build() {
            return new IdentityDocument(this);
        }
    }
}
