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

    /** The kind of this part. */
    public static final PartKind<Phone> KIND =
            PartKind.repeatable("phone", "phones", Phone.class, "A telephone number.", Builder::new, NUMBER, COUNTRY);

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

        @Override
        public Phone build() {
            return new Phone(this);
        }
    }
}
