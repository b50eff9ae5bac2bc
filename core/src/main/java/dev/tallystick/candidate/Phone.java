package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.util.Optional;

/** A telephone number. */
public final class Phone extends Part {

    /** Number in E.164 form, or as dialled within the country. */
    public static final Field<String> NUMBER = Field.of(
            "number", FieldType.TEXT, Masking.LAST_FOUR, "Number in E.164 form, or as dialled within the country.");

    /** Country whose national form the number has, where it is not in E.164 form. */
    public static final Field<Country> COUNTRY = Field.of(
            "country", FieldType.COUNTRY, "Country whose national form the number has, where it is not in E.164 form.");

    /** Kind of line as a carrier feed of the host says. */
    public static final Field<LineType> LINE_TYPE = Field.of(
            "lineType",
            FieldType.vocabulary(LineType::of, LineType::id, LineType.known()),
            "Kind of line as a carrier feed of the host says.");

    /** Carrier as a carrier feed of the host says. */
    public static final Field<String> CARRIER =
            Field.of("carrier", FieldType.TEXT, "Carrier as a carrier feed of the host says.");

    /** Date on which the number last moved to another carrier. */
    public static final Field<PartialDate> PORTED_ON =
            Field.of("portedOn", FieldType.DATE, "Date on which the number last moved to another carrier.");

    /** When this was or is so; without an end it goes on. */
    public static final Field<DateRange> PERIOD =
            Field.of("period", FieldType.PERIOD, "When this was or is so; without an end it goes on.");

    /** The kind of this part. */
    public static final PartKind<Phone> KIND = PartKind.repeatable(
            "phone",
            "phones",
            Phone.class,
            "A telephone number.",
            Builder::new,
            NUMBER,
            COUNTRY,
            LINE_TYPE,
            CARRIER,
            PORTED_ON,
            PERIOD);

    private Phone(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a phone.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this phone.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #NUMBER}.
     *
     * @return number in E.164 form, or as dialled within the country; empty if nothing is known
     */
    public Optional<String> number() {
        return find(NUMBER);
    }

    /**
     * Returns the field {@link #COUNTRY}.
     *
     * @return country whose national form the number has; empty if nothing is known
     */
    public Optional<Country> country() {
        return find(COUNTRY);
    }

    /**
     * Returns the field {@link #LINE_TYPE}.
     *
     * @return kind of line as a carrier feed of the host says; empty if nothing is known
     */
    public Optional<LineType> lineType() {
        return find(LINE_TYPE);
    }

    /**
     * Returns the field {@link #CARRIER}.
     *
     * @return carrier as a carrier feed of the host says; empty if nothing is known
     */
    public Optional<String> carrier() {
        return find(CARRIER);
    }

    /**
     * Returns the field {@link #PORTED_ON}.
     *
     * @return date on which the number last moved to another carrier; empty if nothing is known
     */
    public Optional<PartialDate> portedOn() {
        return find(PORTED_ON);
    }

    /**
     * Returns the field {@link #PERIOD}.
     *
     * @return when this was or is so; without an end it goes on; empty if nothing is known
     */
    public Optional<DateRange> period() {
        return find(PERIOD);
    }

    /** Collects the fields of a phone; not thread-safe. */
    public static final class Builder extends Part.Builder<Phone, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Phone#NUMBER}.
         *
         * @param number the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder number(String number) {
            return set(NUMBER, number);
        }

        /**
         * Sets the field {@link Phone#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link Phone#LINE_TYPE}.
         *
         * @param lineType the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder lineType(LineType lineType) {
            return set(LINE_TYPE, lineType);
        }

        /**
         * Sets the field {@link Phone#CARRIER}.
         *
         * @param carrier the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder carrier(String carrier) {
            return set(CARRIER, carrier);
        }

        /**
         * Sets the field {@link Phone#PORTED_ON}.
         *
         * @param portedOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder portedOn(PartialDate portedOn) {
            return set(PORTED_ON, portedOn);
        }

        /**
         * Sets the field {@link Phone#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        @Override
        public Phone build() {
            return new Phone(this);
        }
    }
}
