package dev.tallystick.banking;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.banking.account.AccountChecks;
import dev.tallystick.banking.directory.BankDirectory;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckProvider;
import dev.tallystick.check.CheckSelection;
import dev.tallystick.reference.ReferenceTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The checks of accounts and payees. Immutable and thread-safe. */
public final class BankingChecks implements CheckProvider {

    private final List<Check> checks;
    private final BankDirectory bankDirectory;
    private final PaymentProgrammes paymentProgrammes;

    /** Makes the default checks, for {@link java.util.ServiceLoader}; code calls {@link #create()}. */
    public BankingChecks() {
        this(builder());
    }

    private BankingChecks(Builder builder) {
        this.checks =
                CheckSelection.of(AccountChecks.all(builder.bankDirectory, builder.paymentProgrammes), builder.without);
        this.bankDirectory = builder.bankDirectory;
        this.paymentProgrammes = builder.paymentProgrammes;
    }

    /**
     * Returns all checks with the embedded reference data.
     *
     * @return the provider
     */
    public static BankingChecks create() {
        return new BankingChecks();
    }

    /**
     * Returns a builder with the embedded reference data.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String id() {
        return "banking";
    }

    @Override
    public List<Check> checks() {
        return checks;
    }

    @Override
    public List<ReferenceTable> referenceTables() {
        return Stream.concat(bankDirectory.referenceTables().stream(), paymentProgrammes.referenceTables().stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "BankingChecks" + checks.stream().map(check -> check.info().id()).toList();
    }

    /** Collects reference data and exceptions; not thread-safe. */
    public static final class Builder {

        private BankDirectory bankDirectory = BankDirectory.embedded();
        private PaymentProgrammes paymentProgrammes = PaymentProgrammes.embedded();
        private final Set<String> without = new LinkedHashSet<>();

        private Builder() {}

        /**
         * Sets where institutions are looked up by routing number.
         *
         * @param bankDirectory a directory, thread-safe
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder bankDirectory(BankDirectory bankDirectory) {
            this.bankDirectory = requireNonNull(bankDirectory, "bankDirectory");
            return this;
        }

        /**
         * Sets where payment programmes are looked up by routing number.
         *
         * @param paymentProgrammes the programmes, thread-safe
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder paymentProgrammes(PaymentProgrammes paymentProgrammes) {
            this.paymentProgrammes = requireNonNull(paymentProgrammes, "paymentProgrammes");
            return this;
        }

        /**
         * Leaves checks out.
         *
         * @param checkIds ids of checks of this provider
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder without(String... checkIds) {
            without.addAll(List.of(checkIds));
            return this;
        }

        /**
         * Returns the provider.
         *
         * @return a new provider
         * @throws IllegalArgumentException if a check that is left out does not exist
         */
        public BankingChecks build() {
            return new BankingChecks(this);
        }
    }
}
