package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.util.Optional;

/** Something sent to the person, with the address it is sent to. */
public final class Delivery extends Part {

    /** What is delivered. */
    public static final Field<DeliveryItem> ITEM = Field.of(
            "item",
            FieldType.vocabulary(DeliveryItem::of, DeliveryItem::id, DeliveryItem.known()),
            "What is delivered.");

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

    /** When the person gave this address for the delivery. */
    public static final Field<Instant> REQUESTED_AT =
            Field.of("requestedAt", FieldType.INSTANT, "When the person gave this address for the delivery.");

    /** When it was sent. */
    public static final Field<Instant> SHIPPED_AT = Field.of("shippedAt", FieldType.INSTANT, "When it was sent.");

    /** When it was delivered. */
    public static final Field<Instant> DELIVERED_AT =
            Field.of("deliveredAt", FieldType.INSTANT, "When it was delivered.");

    /** Whether the host asked for the signature of the person. */
    public static final Field<Boolean> SIGNATURE_REQUIRED =
            Field.of("signatureRequired", FieldType.FLAG, "Whether the host asked for the signature of the person.");

    /** Who took it, as the carrier says. */
    public static final Field<ReceiverKind> RECEIVER = Field.of(
            "receiver",
            FieldType.vocabulary(ReceiverKind::of, ReceiverKind::id, ReceiverKind.known()),
            "Who took it, as the carrier says.");

    /** Name of who took it, as the carrier says. */
    public static final Field<String> RECEIVED_BY =
            Field.of("receivedBy", FieldType.TEXT, "Name of who took it, as the carrier says.");

    /** When it was sent on from there. */
    public static final Field<Instant> SENT_ON_AT =
            Field.of("sentOnAt", FieldType.INSTANT, "When it was sent on from there.");

    /** Who had it sent on. */
    public static final Field<SentOnBy> SENT_ON_BY = Field.of(
            "sentOnBy", FieldType.vocabulary(SentOnBy::of, SentOnBy::id, SentOnBy.known()), "Who had it sent on.");

    /** City, town or village to which it was sent on. */
    public static final Field<String> SENT_ON_LOCALITY =
            Field.of("sentOnLocality", FieldType.TEXT, "City, town or village to which it was sent on.");

    /** State or province to which it was sent on. */
    public static final Field<String> SENT_ON_REGION =
            Field.of("sentOnRegion", FieldType.TEXT, "State or province to which it was sent on.");

    /** Country to which it was sent on. */
    public static final Field<Country> SENT_ON_COUNTRY =
            Field.of("sentOnCountry", FieldType.COUNTRY, "Country to which it was sent on.");

    /** The kind of this part. */
    public static final PartKind<Delivery> KIND = PartKind.repeatable(
            "delivery",
            "deliveries",
            Delivery.class,
            "Something sent to the person, with the address it is sent to.",
            Builder::new,
            ITEM,
            STREET,
            UNIT,
            LOCALITY,
            REGION,
            POSTAL_CODE,
            COUNTRY,
            REQUESTED_AT,
            SHIPPED_AT,
            DELIVERED_AT,
            SIGNATURE_REQUIRED,
            RECEIVER,
            RECEIVED_BY,
            SENT_ON_AT,
            SENT_ON_BY,
            SENT_ON_LOCALITY,
            SENT_ON_REGION,
            SENT_ON_COUNTRY);

    private Delivery(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a delivery.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this delivery.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #ITEM}.
     *
     * @return what is delivered; empty if nothing is known
     */
    public Optional<DeliveryItem> item() {
        return find(ITEM);
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
     * Returns the field {@link #REQUESTED_AT}.
     *
     * @return when the person gave this address for the delivery; empty if nothing is known
     */
    public Optional<Instant> requestedAt() {
        return find(REQUESTED_AT);
    }

    /**
     * Returns the field {@link #SHIPPED_AT}.
     *
     * @return when it was sent; empty if nothing is known
     */
    public Optional<Instant> shippedAt() {
        return find(SHIPPED_AT);
    }

    /**
     * Returns the field {@link #DELIVERED_AT}.
     *
     * @return when it was delivered; empty if nothing is known
     */
    public Optional<Instant> deliveredAt() {
        return find(DELIVERED_AT);
    }

    /**
     * Tells whether the host asked for the signature of the person.
     *
     * @return true only if the part says so
     */
    public boolean isSignatureRequired() {
        return find(SIGNATURE_REQUIRED).orElse(false);
    }

    /**
     * Returns the field {@link #RECEIVER}.
     *
     * @return who took it, as the carrier says; empty if nothing is known
     */
    public Optional<ReceiverKind> receiver() {
        return find(RECEIVER);
    }

    /**
     * Returns the field {@link #RECEIVED_BY}.
     *
     * @return name of who took it, as the carrier says; empty if nothing is known
     */
    public Optional<String> receivedBy() {
        return find(RECEIVED_BY);
    }

    /**
     * Returns the field {@link #SENT_ON_AT}.
     *
     * @return when it was sent on from there; empty if nothing is known
     */
    public Optional<Instant> sentOnAt() {
        return find(SENT_ON_AT);
    }

    /**
     * Returns the field {@link #SENT_ON_BY}.
     *
     * @return who had it sent on; empty if nothing is known
     */
    public Optional<SentOnBy> sentOnBy() {
        return find(SENT_ON_BY);
    }

    /**
     * Returns the field {@link #SENT_ON_LOCALITY}.
     *
     * @return city, town or village to which it was sent on; empty if nothing is known
     */
    public Optional<String> sentOnLocality() {
        return find(SENT_ON_LOCALITY);
    }

    /**
     * Returns the field {@link #SENT_ON_REGION}.
     *
     * @return state or province to which it was sent on; empty if nothing is known
     */
    public Optional<String> sentOnRegion() {
        return find(SENT_ON_REGION);
    }

    /**
     * Returns the field {@link #SENT_ON_COUNTRY}.
     *
     * @return country to which it was sent on; empty if nothing is known
     */
    public Optional<Country> sentOnCountry() {
        return find(SENT_ON_COUNTRY);
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

    /** Collects the fields of a delivery; not thread-safe. */
    public static final class Builder extends Part.Builder<Delivery, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Delivery#ITEM}.
         *
         * @param item the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder item(DeliveryItem item) {
            return set(ITEM, item);
        }

        /**
         * Sets the field {@link Delivery#STREET}.
         *
         * @param street the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder street(String street) {
            return set(STREET, street);
        }

        /**
         * Sets the field {@link Delivery#UNIT}.
         *
         * @param unit the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder unit(String unit) {
            return set(UNIT, unit);
        }

        /**
         * Sets the field {@link Delivery#LOCALITY}.
         *
         * @param locality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locality(String locality) {
            return set(LOCALITY, locality);
        }

        /**
         * Sets the field {@link Delivery#REGION}.
         *
         * @param region the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder region(String region) {
            return set(REGION, region);
        }

        /**
         * Sets the field {@link Delivery#POSTAL_CODE}.
         *
         * @param postalCode the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder postalCode(String postalCode) {
            return set(POSTAL_CODE, postalCode);
        }

        /**
         * Sets the field {@link Delivery#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link Delivery#REQUESTED_AT}.
         *
         * @param requestedAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder requestedAt(Instant requestedAt) {
            return set(REQUESTED_AT, requestedAt);
        }

        /**
         * Sets the field {@link Delivery#SHIPPED_AT}.
         *
         * @param shippedAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder shippedAt(Instant shippedAt) {
            return set(SHIPPED_AT, shippedAt);
        }

        /**
         * Sets the field {@link Delivery#DELIVERED_AT}.
         *
         * @param deliveredAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder deliveredAt(Instant deliveredAt) {
            return set(DELIVERED_AT, deliveredAt);
        }

        /**
         * Sets the field {@link Delivery#SIGNATURE_REQUIRED}.
         *
         * @param signatureRequired the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder signatureRequired(boolean signatureRequired) {
            return set(SIGNATURE_REQUIRED, signatureRequired);
        }

        /**
         * Sets the field {@link Delivery#RECEIVER}.
         *
         * @param receiver the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder receiver(ReceiverKind receiver) {
            return set(RECEIVER, receiver);
        }

        /**
         * Sets the field {@link Delivery#RECEIVED_BY}.
         *
         * @param receivedBy the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder receivedBy(String receivedBy) {
            return set(RECEIVED_BY, receivedBy);
        }

        /**
         * Sets the field {@link Delivery#SENT_ON_AT}.
         *
         * @param sentOnAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder sentOnAt(Instant sentOnAt) {
            return set(SENT_ON_AT, sentOnAt);
        }

        /**
         * Sets the field {@link Delivery#SENT_ON_BY}.
         *
         * @param sentOnBy the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder sentOnBy(SentOnBy sentOnBy) {
            return set(SENT_ON_BY, sentOnBy);
        }

        /**
         * Sets the field {@link Delivery#SENT_ON_LOCALITY}.
         *
         * @param sentOnLocality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder sentOnLocality(String sentOnLocality) {
            return set(SENT_ON_LOCALITY, sentOnLocality);
        }

        /**
         * Sets the field {@link Delivery#SENT_ON_REGION}.
         *
         * @param sentOnRegion the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder sentOnRegion(String sentOnRegion) {
            return set(SENT_ON_REGION, sentOnRegion);
        }

        /**
         * Sets the field {@link Delivery#SENT_ON_COUNTRY}.
         *
         * @param sentOnCountry the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder sentOnCountry(Country sentOnCountry) {
            return set(SENT_ON_COUNTRY, sentOnCountry);
        }

        @Override
        public Delivery build() {
            return new Delivery(this);
        }
    }
}
