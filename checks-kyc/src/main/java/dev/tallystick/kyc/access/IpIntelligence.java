package dev.tallystick.kyc.access;

import dev.tallystick.reference.ReferenceTable;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Tells where networks are and what kind they are. Implementations are thread-safe and ask nobody: no name service and no
 * other network.
 *
 * <p>{@link NetworkLists} works at once and takes lists of a host; {@link
 * dev.tallystick.kyc.access.maxmind.MaxMindDatabase} reads a database of the host; {@link #combined} joins several.
 */
public interface IpIntelligence {

    /**
     * Finds what is known of an address.
     *
     * @param address an IPv4 or IPv6 address
     * @return the facts; empty if none are known, which says nothing about the network
     */
    Optional<IpFacts> find(InetAddress address);

    /**
     * Finds what is known of an autonomous system.
     *
     * @param asn its number
     * @return the facts; empty if none are known, which says nothing about the network
     */
    default Optional<IpFacts> findAsn(long asn) {
        return Optional.empty();
    }

    /**
     * Returns the tables that facts come from, so that a report can state their dates.
     *
     * @return the tables, none by default
     */
    default List<ReferenceTable> tables() {
        return List.of();
    }

    /**
     * Joins several sources. The place is that of the first source that knows the country or position, and the number of
     * the system that of the first that knows it; with that number all sources are asked again. A kind of network that
     * hides where people are (VPN, proxy, Tor, data centre, company) prevails over one that does not, whatever the order:
     * a place that one source calls hidden is not known.
     *
     * @param sources the sources, the most trusted first
     * @return all of them as one
     */
    static IpIntelligence combined(List<IpIntelligence> sources) {
        return new CombinedIntelligence(sources);
    }
}
