package dev.tallystick.kyc;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckProvider;
import dev.tallystick.check.CheckSelection;
import dev.tallystick.kyc.address.AddressChecks;
import dev.tallystick.kyc.address.ForwardingAddressTable;
import dev.tallystick.kyc.address.ForwardingAddresses;
import dev.tallystick.kyc.document.DocumentChecks;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The checks of documents and addresses. Immutable and thread-safe if the look-ups are. */
public final class KycChecks implements CheckProvider {

    private final List<Check> checks;
    private final ForwardingAddresses forwardingAddresses;

    /** Makes the provider with the embedded reference data, for {@link java.util.ServiceLoader}. */
    public KycChecks() {
        this(builder());
    }

    private KycChecks(Builder builder) {
        this.checks = CheckSelection.of(
                Stream.concat(AddressChecks.all(builder.forwardingAddresses).stream(), DocumentChecks.all().stream())
                        .toList(),
                builder.without);
        this.forwardingAddresses = builder.forwardingAddresses;
    }

    /**
     * Returns all checks with the embedded reference data.
     *
     * @return the provider
     */
    public static KycChecks create() {
        return new KycChecks();
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
        return "kyc";
    }

    @Override
    public List<Check> checks() {
        return checks;
    }

    @Override
    public List<ReferenceTable> referenceTables() {
        return forwardingAddresses.tables();
    }

    /** Collects reference data and the checks to leave out; not thread-safe. */
    public static final class Builder {

        private final Set<String> without = new TreeSet<>();
        private ForwardingAddresses forwardingAddresses = ForwardingAddressTable.embedded();

        private Builder() {}

        /**
         * Sets where forwarding addresses are looked up.
         *
         * @param forwardingAddresses the look-up
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder forwardingAddresses(ForwardingAddresses forwardingAddresses) {
            this.forwardingAddresses = requireNonNull(forwardingAddresses, "forwardingAddresses");
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
        public KycChecks build() {
            return new KycChecks(this);
        }
    }
}
