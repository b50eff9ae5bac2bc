package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** An account to which the person asks to be paid. */
public final class BankAccount extends Part {

    /** Name of the holder as stated. */
    public static final Field<String> HOLDER =
            Field.of("holder", FieldType.TEXT, Masking.NUMBERS, "Name of the holder as stated.");

    /** Names of further holders as stated. */
    public static final Field<List<String>> JOINT_HOLDERS = Field.of(
            "jointHolders", FieldType.listOf(FieldType.TEXT), Masking.NUMBERS, "Names of further holders as stated.");

    /** Name of the institution as stated. */
    public static final Field<String> INSTITUTION =
            Field.of("institution", FieldType.TEXT, Masking.NUMBERS, "Name of the institution as stated.");

    /** What kind of account the person states it to be. */
    public static final Field<AccountKind> ACCOUNT_KIND = Field.of(
            "accountKind",
            FieldType.vocabulary(AccountKind::of, AccountKind::id, AccountKind.known()),
            "What kind of account the person states it to be.");

    /** Country in which the account is held. */
    public static final Field<Country> COUNTRY =
            Field.of("country", FieldType.COUNTRY, "Country in which the account is held.");

    /** Currency of the account. */
    public static final Field<Currency> CURRENCY = Field.of("currency", FieldType.CURRENCY, "Currency of the account.");

    /** United States routing number (ABA RTN), nine digits. */
    public static final Field<String> ROUTING_NUMBER =
            Field.of("routingNumber", FieldType.TEXT, "United States routing number (ABA RTN), nine digits.");

    /** United Kingdom sort code, six digits. */
    public static final Field<String> SORT_CODE =
            Field.of("sortCode", FieldType.TEXT, "United Kingdom sort code, six digits.");

    /** Canadian transit and institution number, such as 12345-678. */
    public static final Field<String> TRANSIT_NUMBER =
            Field.of("transitNumber", FieldType.TEXT, "Canadian transit and institution number, such as 12345-678.");

    /** Australian bank, state and branch number (BSB), six digits. */
    public static final Field<String> BSB =
            Field.of("bsb", FieldType.TEXT, "Australian bank, state and branch number (BSB), six digits.");

    /** Indian Financial System Code (IFSC), eleven characters. */
    public static final Field<String> IFSC =
            Field.of("ifsc", FieldType.TEXT, "Indian Financial System Code (IFSC), eleven characters.");

    /** Mexican standardised account number (CLABE), eighteen digits. */
    public static final Field<String> CLABE = Field.of(
            "clabe",
            FieldType.TEXT,
            Masking.LAST_FOUR,
            "Mexican standardised account number (CLABE), eighteen digits.");

    /** Account number. */
    public static final Field<String> ACCOUNT_NUMBER =
            Field.of("accountNumber", FieldType.TEXT, Masking.LAST_FOUR, "Account number.");

    /** IBAN (ISO 13616). */
    public static final Field<String> IBAN = Field.of("iban", FieldType.TEXT, Masking.LAST_FOUR, "IBAN (ISO 13616).");

    /** BIC (ISO 9362). */
    public static final Field<String> BIC = Field.of("bic", FieldType.TEXT, "BIC (ISO 9362).");

    /** Address of a wallet for crypto assets. */
    public static final Field<String> WALLET =
            Field.of("wallet", FieldType.TEXT, Masking.LAST_FOUR, "Address of a wallet for crypto assets.");

    /** Share of each payout that goes to this account, in per cent. */
    public static final Field<Integer> SHARE_PERCENT =
            Field.of("sharePercent", FieldType.INTEGER, "Share of each payout that goes to this account, in per cent.");

    /** When this was or is so; without an end it goes on. */
    public static final Field<DateRange> PERIOD =
            Field.of("period", FieldType.PERIOD, "When this was or is so; without an end it goes on.");

    /** The kind of this part. */
    public static final PartKind<BankAccount> KIND = PartKind.repeatable(
            "bank account",
            "bankAccounts",
            BankAccount.class,
            "An account to which the person asks to be paid.",
            Builder::new,
            HOLDER,
            JOINT_HOLDERS,
            INSTITUTION,
            ACCOUNT_KIND,
            COUNTRY,
            CURRENCY,
            ROUTING_NUMBER,
            SORT_CODE,
            TRANSIT_NUMBER,
            BSB,
            IFSC,
            CLABE,
            ACCOUNT_NUMBER,
            IBAN,
            BIC,
            WALLET,
            SHARE_PERCENT,
            PERIOD);

    private BankAccount(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a bank account.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this bank account.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #HOLDER}.
     *
     * @return name of the holder as stated; empty if nothing is known
     */
    public Optional<String> holder() {
        return find(HOLDER);
    }

    /**
     * Returns the field {@link #JOINT_HOLDERS}.
     *
     * @return names of further holders as stated; none if nothing is known
     */
    public List<String> jointHolders() {
        return find(JOINT_HOLDERS).orElse(List.of());
    }

    /**
     * Returns the field {@link #INSTITUTION}.
     *
     * @return name of the institution as stated; empty if nothing is known
     */
    public Optional<String> institution() {
        return find(INSTITUTION);
    }

    /**
     * Returns the field {@link #ACCOUNT_KIND}.
     *
     * @return what kind of account the person states it to be; empty if nothing is known
     */
    public Optional<AccountKind> accountKind() {
        return find(ACCOUNT_KIND);
    }

    /**
     * Returns the field {@link #COUNTRY}.
     *
     * @return country in which the account is held; empty if nothing is known
     */
    public Optional<Country> country() {
        return find(COUNTRY);
    }

    /**
     * Returns the field {@link #CURRENCY}.
     *
     * @return currency of the account; empty if nothing is known
     */
    public Optional<Currency> currency() {
        return find(CURRENCY);
    }

    /**
     * Returns the field {@link #ROUTING_NUMBER}.
     *
     * @return united States routing number (ABA RTN), nine digits; empty if nothing is known
     */
    public Optional<String> routingNumber() {
        return find(ROUTING_NUMBER);
    }

    /**
     * Returns the field {@link #SORT_CODE}.
     *
     * @return united Kingdom sort code, six digits; empty if nothing is known
     */
    public Optional<String> sortCode() {
        return find(SORT_CODE);
    }

    /**
     * Returns the field {@link #TRANSIT_NUMBER}.
     *
     * @return canadian transit and institution number, such as 12345-678; empty if nothing is known
     */
    public Optional<String> transitNumber() {
        return find(TRANSIT_NUMBER);
    }

    /**
     * Returns the field {@link #BSB}.
     *
     * @return australian bank, state and branch number (BSB), six digits; empty if nothing is known
     */
    public Optional<String> bsb() {
        return find(BSB);
    }

    /**
     * Returns the field {@link #IFSC}.
     *
     * @return indian Financial System Code (IFSC), eleven characters; empty if nothing is known
     */
    public Optional<String> ifsc() {
        return find(IFSC);
    }

    /**
     * Returns the field {@link #CLABE}.
     *
     * @return mexican standardised account number (CLABE), eighteen digits; empty if nothing is known
     */
    public Optional<String> clabe() {
        return find(CLABE);
    }

    /**
     * Returns the field {@link #ACCOUNT_NUMBER}.
     *
     * @return account number; empty if nothing is known
     */
    public Optional<String> accountNumber() {
        return find(ACCOUNT_NUMBER);
    }

    /**
     * Returns the field {@link #IBAN}.
     *
     * @return IBAN (ISO 13616); empty if nothing is known
     */
    public Optional<String> iban() {
        return find(IBAN);
    }

    /**
     * Returns the field {@link #BIC}.
     *
     * @return BIC (ISO 9362); empty if nothing is known
     */
    public Optional<String> bic() {
        return find(BIC);
    }

    /**
     * Returns the field {@link #WALLET}.
     *
     * @return address of a wallet for crypto assets; empty if nothing is known
     */
    public Optional<String> wallet() {
        return find(WALLET);
    }

    /**
     * Returns the field {@link #SHARE_PERCENT}.
     *
     * @return share of each payout that goes to this account, in per cent; empty if nothing is known
     */
    public Optional<Integer> sharePercent() {
        return find(SHARE_PERCENT);
    }

    /**
     * Returns the field {@link #PERIOD}.
     *
     * @return when this was or is so; without an end it goes on; empty if nothing is known
     */
    public Optional<DateRange> period() {
        return find(PERIOD);
    }

    /** Collects the fields of a bank account; not thread-safe. */
    public static final class Builder extends Part.Builder<BankAccount, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link BankAccount#HOLDER}.
         *
         * @param holder the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder holder(String holder) {
            return set(HOLDER, holder);
        }

        /**
         * Sets the field {@link BankAccount#JOINT_HOLDERS}.
         *
         * @param jointHolders the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder jointHolders(List<String> jointHolders) {
            return set(JOINT_HOLDERS, jointHolders);
        }

        /**
         * Sets the field {@link BankAccount#INSTITUTION}.
         *
         * @param institution the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder institution(String institution) {
            return set(INSTITUTION, institution);
        }

        /**
         * Sets the field {@link BankAccount#ACCOUNT_KIND}.
         *
         * @param accountKind the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accountKind(AccountKind accountKind) {
            return set(ACCOUNT_KIND, accountKind);
        }

        /**
         * Sets the field {@link BankAccount#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link BankAccount#CURRENCY}.
         *
         * @param currency the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder currency(Currency currency) {
            return set(CURRENCY, currency);
        }

        /**
         * Sets the field {@link BankAccount#ROUTING_NUMBER}.
         *
         * @param routingNumber the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder routingNumber(String routingNumber) {
            return set(ROUTING_NUMBER, routingNumber);
        }

        /**
         * Sets the field {@link BankAccount#SORT_CODE}.
         *
         * @param sortCode the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder sortCode(String sortCode) {
            return set(SORT_CODE, sortCode);
        }

        /**
         * Sets the field {@link BankAccount#TRANSIT_NUMBER}.
         *
         * @param transitNumber the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder transitNumber(String transitNumber) {
            return set(TRANSIT_NUMBER, transitNumber);
        }

        /**
         * Sets the field {@link BankAccount#BSB}.
         *
         * @param bsb the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder bsb(String bsb) {
            return set(BSB, bsb);
        }

        /**
         * Sets the field {@link BankAccount#IFSC}.
         *
         * @param ifsc the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder ifsc(String ifsc) {
            return set(IFSC, ifsc);
        }

        /**
         * Sets the field {@link BankAccount#CLABE}.
         *
         * @param clabe the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder clabe(String clabe) {
            return set(CLABE, clabe);
        }

        /**
         * Sets the field {@link BankAccount#ACCOUNT_NUMBER}.
         *
         * @param accountNumber the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accountNumber(String accountNumber) {
            return set(ACCOUNT_NUMBER, accountNumber);
        }

        /**
         * Sets the field {@link BankAccount#IBAN}.
         *
         * @param iban the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder iban(String iban) {
            return set(IBAN, iban);
        }

        /**
         * Sets the field {@link BankAccount#BIC}.
         *
         * @param bic the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder bic(String bic) {
            return set(BIC, bic);
        }

        /**
         * Sets the field {@link BankAccount#WALLET}.
         *
         * @param wallet the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder wallet(String wallet) {
            return set(WALLET, wallet);
        }

        /**
         * Sets the field {@link BankAccount#SHARE_PERCENT}.
         *
         * @param sharePercent the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder sharePercent(int sharePercent) {
            return set(SHARE_PERCENT, sharePercent);
        }

        /**
         * Sets the field {@link BankAccount#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        @Override
        public BankAccount build() {
            return new BankAccount(this);
        }
    }
}
