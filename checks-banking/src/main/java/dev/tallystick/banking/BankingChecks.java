package dev.tallystick.banking;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.banking.account.AccountChecks;
import dev.tallystick.banking.directory.BankDirectory;
import dev.tallystick.banking.directory.BankRegistry;
import dev.tallystick.banking.directory.EMoneyInstitutions;
import dev.tallystick.banking.directory.IfscRegistry;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.banking.number.Ifsc;
import dev.tallystick.banking.number.ModulusTable;
import dev.tallystick.banking.number.NumberFault;
import dev.tallystick.banking.number.SortCodeAccount;
import dev.tallystick.banking.payment.DesignatedPayees;
import dev.tallystick.banking.payment.PaymentChecks;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckProvider;
import dev.tallystick.check.CheckSelection;
import dev.tallystick.reference.ReferenceTable;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checks of accounts and payees. Immutable and thread-safe. */
public final class BankingChecks implements CheckProvider {

    private final List<Check> checks;
    private final BankDirectory bankDirectory;
    private final PaymentProgrammes paymentProgrammes;
    private final BankRegistry bankRegistry;
    private final EMoneyInstitutions eMoneyInstitutions;
    private final DesignatedPayees designatedPayees;

    /** Makes the default checks, for {@link java.util.ServiceLoader}; code calls {@link #create()}. */
    public BankingChecks() {
        this(builder());
    }

    private BankingChecks(Builder builder) {
        this.checks = CheckSelection.of(
                Stream.of(
                                AccountChecks.all(
                                        builder.bankDirectory,
                                        builder.paymentProgrammes,
                                        builder.registry(),
                                        builder.eMoneyInstitutions,
                                        builder.sortCodeRules,
                                        builder.branches()),
                                PaymentChecks.all(builder.designatedPayees))
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(check -> check.info().id()))
                        .toList(),
                builder.without);
        this.bankDirectory = builder.bankDirectory;
        this.paymentProgrammes = builder.paymentProgrammes;
        this.bankRegistry = builder.registry();
        this.eMoneyInstitutions = builder.eMoneyInstitutions;
        this.designatedPayees = builder.designatedPayees;
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
        return Stream.of(
                        bankDirectory.referenceTables(),
                        paymentProgrammes.referenceTables(),
                        bankRegistry.referenceTables(),
                        eMoneyInstitutions.referenceTables(),
                        designatedPayees.referenceTables())
                .flatMap(List::stream)
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
        private BankRegistry bankRegistry = (country, bankCode) -> List.of();
        private EMoneyInstitutions eMoneyInstitutions = EMoneyInstitutions.embedded();
        private Function<SortCodeAccount, Optional<NumberFault>> sortCodeRules = account -> Optional.empty();
        private DesignatedPayees designatedPayees = DesignatedPayees.none();
        private @Nullable IfscRegistry ifscRegistry;
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
         * Sets where banks are looked up by the bank code of an IBAN or IFSC. Without a registry none is known.
         *
         * @param bankRegistry a registry, thread-safe
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder bankRegistry(BankRegistry bankRegistry) {
            this.bankRegistry = requireNonNull(bankRegistry, "bankRegistry");
            return this;
        }

        /**
         * Sets the branches of India's banks by IFSC. Where it knows the name of a bank it is asked before
         * {@link #bankRegistry}. Without it no branch is looked up.
         *
         * @param ifscRegistry the branches and banks as the host loaded them
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder ifscRegistry(IfscRegistry ifscRegistry) {
            this.ifscRegistry = requireNonNull(ifscRegistry, "ifscRegistry");
            return this;
        }

        /**
         * Sets where institutions for electronic money are looked up by bank code or sort code.
         *
         * @param eMoneyInstitutions the institutions, thread-safe
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder eMoneyInstitutions(EMoneyInstitutions eMoneyInstitutions) {
            this.eMoneyInstitutions = requireNonNull(eMoneyInstitutions, "eMoneyInstitutions");
            return this;
        }

        /**
         * Sets the tables by which British account numbers are held against their sort codes. Without them only lengths
         * and digits are.
         *
         * @param modulusTable the official tables as the host loaded them
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder modulusTable(ModulusTable modulusTable) {
            this.sortCodeRules = requireNonNull(modulusTable, "modulusTable")::fault;
            return this;
        }

        /**
         * Sets where designated wallets and organisations are looked up. Without a list nobody counts as screened.
         *
         * @param designatedPayees a look-up, thread-safe
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder designatedPayees(DesignatedPayees designatedPayees) {
            this.designatedPayees = requireNonNull(designatedPayees, "designatedPayees");
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

        private BankRegistry registry() {
            return ifscRegistry == null ? bankRegistry : ifscRegistry.orElse(bankRegistry);
        }

        private Function<Ifsc, Optional<Boolean>> branches() {
            IfscRegistry registry = ifscRegistry;
            return registry == null ? code -> Optional.empty() : code -> registry.isListed(code.code());
        }
    }
}
