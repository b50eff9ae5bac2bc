package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** What a letter, statement, check or transfer shows of an account. */
public final class AccountEvidence extends Part {

    /** What shows it. */
    public static final Field<EvidenceKind> EVIDENCE_KIND = Field.of(
            "evidenceKind",
            FieldType.vocabulary(EvidenceKind::of, EvidenceKind::id, EvidenceKind.known()),
            "What shows it.");

    /** By what way it came to the host. */
    public static final Field<EvidenceChannel> OBTAINED_FROM = Field.of(
            "obtainedFrom",
            FieldType.vocabulary(EvidenceChannel::of, EvidenceChannel::id, EvidenceChannel.known()),
            "By what way it came to the host.");

    /** Name of the holder as shown. */
    public static final Field<String> HOLDER =
            Field.of("holder", FieldType.TEXT, Masking.NUMBERS, "Name of the holder as shown.");

    /** What a comparison of holder and account said. */
    public static final Field<HolderMatch> HOLDER_MATCH = Field.of(
            "holderMatch",
            FieldType.vocabulary(HolderMatch::of, HolderMatch::id, HolderMatch.known()),
            "What a comparison of holder and account said.");

    /** Name of the institution as shown. */
    public static final Field<String> INSTITUTION =
            Field.of("institution", FieldType.TEXT, Masking.NUMBERS, "Name of the institution as shown.");

    /** United States routing number as shown. */
    public static final Field<String> ROUTING_NUMBER =
            Field.of("routingNumber", FieldType.TEXT, "United States routing number as shown.");

    /** United Kingdom sort code as shown. */
    public static final Field<String> SORT_CODE =
            Field.of("sortCode", FieldType.TEXT, "United Kingdom sort code as shown.");

    /** Account number as shown, in full or its last digits. */
    public static final Field<String> ACCOUNT_NUMBER = Field.of(
            "accountNumber", FieldType.TEXT, Masking.LAST_FOUR, "Account number as shown, in full or its last digits.");

    /** IBAN as shown. */
    public static final Field<String> IBAN = Field.of("iban", FieldType.TEXT, Masking.LAST_FOUR, "IBAN as shown.");

    /** Date of issue. */
    public static final Field<PartialDate> ISSUED_ON = Field.of("issuedOn", FieldType.DATE, "Date of issue.");

    /** The kind of this part. */
    public static final PartKind<AccountEvidence> KIND = PartKind.repeatable(
            "account evidence",
            "accountEvidence",
            AccountEvidence.class,
            "What a letter, statement, check or transfer shows of an account.",
            Builder::new,
            EVIDENCE_KIND,
            OBTAINED_FROM,
            HOLDER,
            HOLDER_MATCH,
            INSTITUTION,
            ROUTING_NUMBER,
            SORT_CODE,
            ACCOUNT_NUMBER,
            IBAN,
            ISSUED_ON);

    private AccountEvidence(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an account evidence.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this account evidence.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #EVIDENCE_KIND}.
     *
     * @return what shows it; empty if nothing is known
     */
    public Optional<EvidenceKind> evidenceKind() {
        return find(EVIDENCE_KIND);
    }

    /**
     * Returns the field {@link #OBTAINED_FROM}.
     *
     * @return by what way it came to the host; empty if nothing is known
     */
    public Optional<EvidenceChannel> obtainedFrom() {
        return find(OBTAINED_FROM);
    }

    /**
     * Returns the field {@link #HOLDER}.
     *
     * @return name of the holder as shown; empty if nothing is known
     */
    public Optional<String> holder() {
        return find(HOLDER);
    }

    /**
     * Returns the field {@link #HOLDER_MATCH}.
     *
     * @return what a comparison of holder and account said; empty if nothing is known
     */
    public Optional<HolderMatch> holderMatch() {
        return find(HOLDER_MATCH);
    }

    /**
     * Returns the field {@link #INSTITUTION}.
     *
     * @return name of the institution as shown; empty if nothing is known
     */
    public Optional<String> institution() {
        return find(INSTITUTION);
    }

    /**
     * Returns the field {@link #ROUTING_NUMBER}.
     *
     * @return united States routing number as shown; empty if nothing is known
     */
    public Optional<String> routingNumber() {
        return find(ROUTING_NUMBER);
    }

    /**
     * Returns the field {@link #SORT_CODE}.
     *
     * @return united Kingdom sort code as shown; empty if nothing is known
     */
    public Optional<String> sortCode() {
        return find(SORT_CODE);
    }

    /**
     * Returns the field {@link #ACCOUNT_NUMBER}.
     *
     * @return account number as shown, in full or its last digits; empty if nothing is known
     */
    public Optional<String> accountNumber() {
        return find(ACCOUNT_NUMBER);
    }

    /**
     * Returns the field {@link #IBAN}.
     *
     * @return IBAN as shown; empty if nothing is known
     */
    public Optional<String> iban() {
        return find(IBAN);
    }

    /**
     * Returns the field {@link #ISSUED_ON}.
     *
     * @return date of issue; empty if nothing is known
     */
    public Optional<PartialDate> issuedOn() {
        return find(ISSUED_ON);
    }

    /** Collects the fields of an account evidence; not thread-safe. */
    public static final class Builder extends Part.Builder<AccountEvidence, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link AccountEvidence#EVIDENCE_KIND}.
         *
         * @param evidenceKind the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder evidenceKind(EvidenceKind evidenceKind) {
            return set(EVIDENCE_KIND, evidenceKind);
        }

        /**
         * Sets the field {@link AccountEvidence#OBTAINED_FROM}.
         *
         * @param obtainedFrom the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder obtainedFrom(EvidenceChannel obtainedFrom) {
            return set(OBTAINED_FROM, obtainedFrom);
        }

        /**
         * Sets the field {@link AccountEvidence#HOLDER}.
         *
         * @param holder the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder holder(String holder) {
            return set(HOLDER, holder);
        }

        /**
         * Sets the field {@link AccountEvidence#HOLDER_MATCH}.
         *
         * @param holderMatch the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder holderMatch(HolderMatch holderMatch) {
            return set(HOLDER_MATCH, holderMatch);
        }

        /**
         * Sets the field {@link AccountEvidence#INSTITUTION}.
         *
         * @param institution the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder institution(String institution) {
            return set(INSTITUTION, institution);
        }

        /**
         * Sets the field {@link AccountEvidence#ROUTING_NUMBER}.
         *
         * @param routingNumber the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder routingNumber(String routingNumber) {
            return set(ROUTING_NUMBER, routingNumber);
        }

        /**
         * Sets the field {@link AccountEvidence#SORT_CODE}.
         *
         * @param sortCode the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder sortCode(String sortCode) {
            return set(SORT_CODE, sortCode);
        }

        /**
         * Sets the field {@link AccountEvidence#ACCOUNT_NUMBER}.
         *
         * @param accountNumber the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accountNumber(String accountNumber) {
            return set(ACCOUNT_NUMBER, accountNumber);
        }

        /**
         * Sets the field {@link AccountEvidence#IBAN}.
         *
         * @param iban the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder iban(String iban) {
            return set(IBAN, iban);
        }

        /**
         * Sets the field {@link AccountEvidence#ISSUED_ON}.
         *
         * @param issuedOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder issuedOn(PartialDate issuedOn) {
            return set(ISSUED_ON, issuedOn);
        }

        @Override
        public AccountEvidence build() {
            return new AccountEvidence(this);
        }
    }
}
