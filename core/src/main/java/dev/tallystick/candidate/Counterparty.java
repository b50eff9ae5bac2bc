package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.util.List;
import java.util.Optional;

/** Another party of the engagement: a company that is paid, an agency, a client. */
public final class Counterparty extends Part {

    /** Name of the party. */
    public static final Field<String> NAME = Field.of("name", FieldType.TEXT, Masking.NUMBERS, "Name of the party.");

    /** What it is to the engagement. */
    public static final Field<CounterpartyRole> ROLE = Field.of(
            "role",
            FieldType.vocabulary(CounterpartyRole::of, CounterpartyRole::id, CounterpartyRole.known()),
            "What it is to the engagement.");

    /** Number in a public register. */
    public static final Field<String> REGISTRATION_NUMBER =
            Field.of("registrationNumber", FieldType.TEXT, "Number in a public register.");

    /** Country of registration. */
    public static final Field<Country> COUNTRY = Field.of("country", FieldType.COUNTRY, "Country of registration.");

    /** Names of officers and owners that a public register shows. */
    public static final Field<List<String>> OFFICERS = Field.of(
            "officers",
            FieldType.listOf(FieldType.TEXT),
            Masking.NUMBERS,
            "Names of officers and owners that a public register shows.");

    /** When this was or is so; without an end it goes on. */
    public static final Field<DateRange> PERIOD =
            Field.of("period", FieldType.PERIOD, "When this was or is so; without an end it goes on.");

    /** The kind of this part. */
    public static final PartKind<Counterparty> KIND = PartKind.repeatable(
            "counterparty",
            "counterparties",
            Counterparty.class,
            "Another party of the engagement: a company that is paid, an agency, a client.",
            Builder::new,
            NAME,
            ROLE,
            REGISTRATION_NUMBER,
            COUNTRY,
            OFFICERS,
            PERIOD);

    private Counterparty(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a counterparty.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this counterparty.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #NAME}.
     *
     * @return name of the party; empty if nothing is known
     */
    public Optional<String> name() {
        return find(NAME);
    }

    /**
     * Returns the field {@link #ROLE}.
     *
     * @return what it is to the engagement; empty if nothing is known
     */
    public Optional<CounterpartyRole> role() {
        return find(ROLE);
    }

    /**
     * Returns the field {@link #REGISTRATION_NUMBER}.
     *
     * @return number in a public register; empty if nothing is known
     */
    public Optional<String> registrationNumber() {
        return find(REGISTRATION_NUMBER);
    }

    /**
     * Returns the field {@link #COUNTRY}.
     *
     * @return country of registration; empty if nothing is known
     */
    public Optional<Country> country() {
        return find(COUNTRY);
    }

    /**
     * Returns the field {@link #OFFICERS}.
     *
     * @return names of officers and owners that a public register shows; none if nothing is known
     */
    public List<String> officers() {
        return find(OFFICERS).orElse(List.of());
    }

    /**
     * Returns the field {@link #PERIOD}.
     *
     * @return when this was or is so; without an end it goes on; empty if nothing is known
     */
    public Optional<DateRange> period() {
        return find(PERIOD);
    }

    /** Collects the fields of a counterparty; not thread-safe. */
    public static final class Builder extends Part.Builder<Counterparty, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Counterparty#NAME}.
         *
         * @param name the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder name(String name) {
            return set(NAME, name);
        }

        /**
         * Sets the field {@link Counterparty#ROLE}.
         *
         * @param role the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder role(CounterpartyRole role) {
            return set(ROLE, role);
        }

        /**
         * Sets the field {@link Counterparty#REGISTRATION_NUMBER}.
         *
         * @param registrationNumber the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder registrationNumber(String registrationNumber) {
            return set(REGISTRATION_NUMBER, registrationNumber);
        }

        /**
         * Sets the field {@link Counterparty#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link Counterparty#OFFICERS}.
         *
         * @param officers the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder officers(List<String> officers) {
            return set(OFFICERS, officers);
        }

        /**
         * Sets the field {@link Counterparty#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        @Override
        public Counterparty build() {
            return new Counterparty(this);
        }
    }
}
