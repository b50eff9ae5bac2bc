package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.time.Instant;
import java.util.Optional;

/** Something that happened around paying the person. */
public final class PaymentEvent extends Part {

    /** What happened. */
    public static final Field<PaymentEventKind> EVENT = Field.of(
            "event",
            FieldType.vocabulary(PaymentEventKind::of, PaymentEventKind::id, PaymentEventKind.known()),
            "What happened.");

    /** When it happened. */
    public static final Field<Instant> AT = Field.of("at", FieldType.INSTANT, "When it happened.");

    /** Kind of account that was asked for or that the money went to. */
    public static final Field<AccountKind> ACCOUNT_KIND = Field.of(
            "accountKind",
            FieldType.vocabulary(AccountKind::of, AccountKind::id, AccountKind.known()),
            "Kind of account that was asked for or that the money went to.");

    /** Holder of that account as stated. */
    public static final Field<String> HOLDER =
            Field.of("holder", FieldType.TEXT, Masking.NUMBERS, "Holder of that account as stated.");

    /** Institution or service that it is about. */
    public static final Field<String> INSTITUTION =
            Field.of("institution", FieldType.TEXT, Masking.NUMBERS, "Institution or service that it is about.");

    /** Country of that account. */
    public static final Field<Country> COUNTRY = Field.of("country", FieldType.COUNTRY, "Country of that account.");

    /** The kind of this part. */
    public static final PartKind<PaymentEvent> KIND = PartKind.repeatable(
            "payment event",
            "paymentEvents",
            PaymentEvent.class,
            "Something that happened around paying the person.",
            Builder::new,
            EVENT,
            AT,
            ACCOUNT_KIND,
            HOLDER,
            INSTITUTION,
            COUNTRY);

    private PaymentEvent(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a payment event.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this payment event.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #EVENT}.
     *
     * @return what happened; empty if nothing is known
     */
    public Optional<PaymentEventKind> event() {
        return find(EVENT);
    }

    /**
     * Returns the field {@link #AT}.
     *
     * @return when it happened; empty if nothing is known
     */
    public Optional<Instant> at() {
        return find(AT);
    }

    /**
     * Returns the field {@link #ACCOUNT_KIND}.
     *
     * @return kind of account that was asked for or that the money went to; empty if nothing is known
     */
    public Optional<AccountKind> accountKind() {
        return find(ACCOUNT_KIND);
    }

    /**
     * Returns the field {@link #HOLDER}.
     *
     * @return holder of that account as stated; empty if nothing is known
     */
    public Optional<String> holder() {
        return find(HOLDER);
    }

    /**
     * Returns the field {@link #INSTITUTION}.
     *
     * @return institution or service that it is about; empty if nothing is known
     */
    public Optional<String> institution() {
        return find(INSTITUTION);
    }

    /**
     * Returns the field {@link #COUNTRY}.
     *
     * @return country of that account; empty if nothing is known
     */
    public Optional<Country> country() {
        return find(COUNTRY);
    }

    /** Collects the fields of a payment event; not thread-safe. */
    public static final class Builder extends Part.Builder<PaymentEvent, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link PaymentEvent#EVENT}.
         *
         * @param event the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder event(PaymentEventKind event) {
            return set(EVENT, event);
        }

        /**
         * Sets the field {@link PaymentEvent#AT}.
         *
         * @param at the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder at(Instant at) {
            return set(AT, at);
        }

        /**
         * Sets the field {@link PaymentEvent#ACCOUNT_KIND}.
         *
         * @param accountKind the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accountKind(AccountKind accountKind) {
            return set(ACCOUNT_KIND, accountKind);
        }

        /**
         * Sets the field {@link PaymentEvent#HOLDER}.
         *
         * @param holder the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder holder(String holder) {
            return set(HOLDER, holder);
        }

        /**
         * Sets the field {@link PaymentEvent#INSTITUTION}.
         *
         * @param institution the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder institution(String institution) {
            return set(INSTITUTION, institution);
        }

        /**
         * Sets the field {@link PaymentEvent#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        @Override
        public PaymentEvent build() {
            return new PaymentEvent(this);
        }
    }
}
