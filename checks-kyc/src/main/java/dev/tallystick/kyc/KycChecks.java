package dev.tallystick.kyc;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.Phone;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckProvider;
import dev.tallystick.check.CheckSelection;
import dev.tallystick.kyc.access.AccessChecks;
import dev.tallystick.kyc.access.IpIntelligence;
import dev.tallystick.kyc.access.NetworkLists;
import dev.tallystick.kyc.access.RemoteToolTable;
import dev.tallystick.kyc.access.RemoteTools;
import dev.tallystick.kyc.access.SanctionedTerritories;
import dev.tallystick.kyc.address.AddressChecks;
import dev.tallystick.kyc.address.ForwardingAddressTable;
import dev.tallystick.kyc.address.ForwardingAddresses;
import dev.tallystick.kyc.address.PickupPoints;
import dev.tallystick.kyc.contact.ContactChecks;
import dev.tallystick.kyc.contact.MailDomainTable;
import dev.tallystick.kyc.contact.MailDomains;
import dev.tallystick.kyc.contact.PhoneNumbers;
import dev.tallystick.kyc.document.DocumentChecks;
import dev.tallystick.kyc.history.HistoryChecks;
import dev.tallystick.kyc.history.TechnologyReleaseTable;
import dev.tallystick.kyc.history.TechnologyReleases;
import dev.tallystick.kyc.identity.IdentityChecks;
import dev.tallystick.kyc.interview.InterviewChecks;
import dev.tallystick.kyc.watchlist.Watchlist;
import dev.tallystick.kyc.watchlist.WatchlistChecks;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The checks of identity, documents, addresses, contact and history. Immutable and thread-safe if the look-ups are. */
public final class KycChecks implements CheckProvider {

    private final List<Check> checks;
    private final ForwardingAddresses forwardingAddresses;
    private final TechnologyReleases technologyReleases;
    private final MailDomains mailDomains;
    private final IpIntelligence ipIntelligence;
    private final RemoteTools remoteTools;
    private final SanctionedTerritories sanctionedTerritories;
    private final Watchlist watchlist;

    /** Makes the provider with the embedded reference data, for {@link java.util.ServiceLoader}. */
    public KycChecks() {
        this(builder());
    }

    private KycChecks(Builder builder) {
        this.checks = CheckSelection.of(
                Stream.of(
                                AccessChecks.all(
                                        builder.ipIntelligence, builder.remoteTools, builder.sanctionedTerritories),
                                AddressChecks.all(builder.forwardingAddresses, builder.pickupPoints),
                                ContactChecks.all(builder.mailDomains),
                                DocumentChecks.all(),
                                HistoryChecks.all(builder.technologyReleases),
                                IdentityChecks.all(),
                                InterviewChecks.all(),
                                WatchlistChecks.all(builder.watchlist))
                        .flatMap(List::stream)
                        .toList(),
                builder.without);
        this.forwardingAddresses = builder.forwardingAddresses;
        this.technologyReleases = builder.technologyReleases;
        this.mailDomains = builder.mailDomains;
        this.ipIntelligence = builder.ipIntelligence;
        this.remoteTools = builder.remoteTools;
        this.sanctionedTerritories = builder.sanctionedTerritories;
        this.watchlist = builder.watchlist;
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
        return Stream.of(
                        forwardingAddresses.tables(),
                        mailDomains.tables(),
                        ContactChecks.tables(),
                        DocumentChecks.tables(),
                        ipIntelligence.tables(),
                        remoteTools.tables(),
                        sanctionedTerritories.tables(),
                        technologyReleases.tables(),
                        watchlist.referenceTables())
                .flatMap(List::stream)
                .toList();
    }

    /** Loads the numbering plans unless no check is left that reads telephone numbers. */
    @Override
    public void warmUp() {
        if (checks.stream().anyMatch(check -> check.info().parts().contains(Phone.KIND))) {
            PhoneNumbers.warmUp();
        }
    }

    /** Collects reference data and the checks to leave out; not thread-safe. */
    public static final class Builder {

        private final Set<String> without = new TreeSet<>();
        private ForwardingAddresses forwardingAddresses = ForwardingAddressTable.embedded();
        private PickupPoints pickupPoints = PickupPoints.none();
        private TechnologyReleases technologyReleases = TechnologyReleaseTable.embedded();
        private MailDomains mailDomains = MailDomainTable.embedded();
        private IpIntelligence ipIntelligence = NetworkLists.embedded();
        private RemoteTools remoteTools = RemoteToolTable.embedded();
        private SanctionedTerritories sanctionedTerritories = SanctionedTerritories.none();
        private Watchlist watchlist = Watchlist.none();

        private Builder() {}

        /**
         * Sets where forwarding addresses are looked up, in place of the embedded table.
         * {@link ForwardingAddressTable.Builder} and {@link ForwardingAddresses#or} add to that table instead.
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
         * Sets the places that are approved for collecting deliveries, whoever the candidate; none by default.
         *
         * @param pickupPoints the places
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder approvedPickupPoints(PickupPoints pickupPoints) {
            this.pickupPoints = requireNonNull(pickupPoints, "pickupPoints");
            return this;
        }

        /**
         * Sets where first releases of technologies are looked up.
         *
         * @param technologyReleases the look-up
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder technologyReleases(TechnologyReleases technologyReleases) {
            this.technologyReleases = requireNonNull(technologyReleases, "technologyReleases");
            return this;
        }

        /**
         * Sets where mail domains are looked up.
         *
         * @param mailDomains the look-up
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder mailDomains(MailDomains mailDomains) {
            this.mailDomains = requireNonNull(mailDomains, "mailDomains");
            return this;
        }

        /**
         * Sets where networks are looked up. The embedded lists are replaced: a host that adds a database joins both by
         * {@link IpIntelligence#combined}.
         *
         * @param ipIntelligence the look-up
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder ipIntelligence(IpIntelligence ipIntelligence) {
            this.ipIntelligence = requireNonNull(ipIntelligence, "ipIntelligence");
            return this;
        }

        /**
         * Sets where tools of remote control are looked up.
         *
         * @param remoteTools the look-up
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder remoteTools(RemoteTools remoteTools) {
            this.remoteTools = requireNonNull(remoteTools, "remoteTools");
            return this;
        }

        /**
         * Sets which territories are sanctioned as a whole by the law that binds the host; none by default, and then
         * nobody counts as screened.
         *
         * @param sanctionedTerritories the look-up
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder sanctionedTerritories(SanctionedTerritories sanctionedTerritories) {
            this.sanctionedTerritories = requireNonNull(sanctionedTerritories, "sanctionedTerritories");
            return this;
        }

        /**
         * Sets where persons are looked up on sanctions lists; none is embedded.
         *
         * @param watchlist the look-up
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder watchlist(Watchlist watchlist) {
            this.watchlist = requireNonNull(watchlist, "watchlist");
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
