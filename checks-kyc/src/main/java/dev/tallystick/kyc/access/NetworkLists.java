package dev.tallystick.kyc.access;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.ConnectionKind;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kinds of networks from lists of autonomous systems and of networks (CIDR, RFC 4632 and RFC 4291). Immutable and
 * thread-safe.
 *
 * <p>Of the networks that hold an address the smallest counts; of one network or system the list added last. Lists are
 * read line by line: a line that cannot be read is left out and listed in {@link #rejected()}.
 */
public final class NetworkLists implements IpIntelligence {

    /** The most lines that {@link #rejected()} lists. */
    public static final int MAX_REJECTED = 1_000;

    /** The most networks and systems of all lists together. */
    public static final int MAX_ENTRIES = 4_000_000;

    private static final ImmutableMap<String, ConnectionKind> CATEGORIES =
            ImmutableMap.<String, ConnectionKind>builder()
                    .put("vpn-host", ConnectionKind.DATA_CENTRE)
                    .put("hosting", ConnectionKind.DATA_CENTRE)
                    .put("tor-exit", ConnectionKind.TOR)
                    .put("anonymizer", ConnectionKind.PROXY)
                    .put("relay", ConnectionKind.PROXY)
                    .put("corporate-vpn", ConnectionKind.BUSINESS)
                    .buildOrThrow();

    private final PrefixTable<IpFacts> networks;
    private final ImmutableMap<Long, IpFacts> systems;
    private final ImmutableList<ReferenceTable> tables;
    private final ImmutableList<ReferenceTable.Rejected> rejected;

    private NetworkLists(Builder builder) {
        this.networks = builder.networks.build();
        this.systems = ImmutableMap.copyOf(builder.systems);
        this.tables = ImmutableList.copyOf(builder.tables);
        this.rejected = ImmutableList.copyOf(builder.rejected);
    }

    /**
     * Returns the embedded table: systems of VPN services, Tor exits and hosting providers from public lists.
     *
     * @return the table alone
     */
    public static NetworkLists embedded() {
        return builder().addEmbedded().build();
    }

    /**
     * Returns a builder without any list.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Optional<IpFacts> find(InetAddress address) {
        return networks.find(address);
    }

    @Override
    public Optional<IpFacts> findAsn(long asn) {
        return Optional.ofNullable(systems.get(asn));
    }

    @Override
    public List<ReferenceTable> tables() {
        return tables;
    }

    /**
     * Returns the lines that were left out, at most {@value #MAX_REJECTED}.
     *
     * @return the line, and the id of its list with the reason
     */
    public List<ReferenceTable.Rejected> rejected() {
        return rejected;
    }

    /** Collects lists; not thread-safe. */
    public static final class Builder {

        private final PrefixTable.Builder<IpFacts> networks = new PrefixTable.Builder<>();
        private final Map<Long, IpFacts> systems = new HashMap<>();
        private final List<ReferenceTable> tables = new ArrayList<>();
        private final List<ReferenceTable.Rejected> rejected = new ArrayList<>();
        private int entries;

        private Builder() {}

        /**
         * Adds the embedded table.
         *
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addEmbedded() {
            return addRows(table("networks", "Networks of VPN services and data centres", LocalDate.of(2026, 8, 22))
                    .readResource(NetworkLists.class, "networks.csv"));
        }

        /**
         * Adds a table of the host: CSV (RFC 4180) with a header. The columns {@code key_type} ({@code asn} or {@code
         * cidr}), {@code key} and {@code category} are required; {@code provider}, {@code country}, {@code source_title},
         * {@code source_url}, {@code as_of} and {@code confidence} are read. A category is a {@link ConnectionKind} or
         * one of {@code vpn-host}, {@code hosting}, {@code tor-exit}, {@code anonymizer}, {@code relay} and {@code
         * corporate-vpn}.
         *
         * @param id a kebab-case word
         * @param title the table in plain words
         * @param asOf the date of the table
         * @param csv the table; not closed
         * @return this builder
         * @throws IllegalArgumentException if the header lacks a required column, or if there are more than {@value
         *     NetworkLists#MAX_ENTRIES} entries
         * @throws UncheckedIOException if the table cannot be read
         */
        @CanIgnoreReturnValue
        public Builder addTable(String id, String title, LocalDate asOf, Reader csv) {
            return addRows(table(id, title, asOf).read(csv));
        }

        /**
         * Adds a list of autonomous systems, one a line: {@code AS64500 # name}. Empty lines and lines that begin with
         * {@code #} are skipped.
         *
         * @param id a kebab-case word
         * @param title the list in plain words
         * @param asOf the date of the list
         * @param kind the kind of all its networks
         * @param lines the list; not closed
         * @return this builder
         * @throws IllegalArgumentException if there are more than {@value NetworkLists#MAX_ENTRIES} entries
         * @throws UncheckedIOException if the list cannot be read
         */
        @CanIgnoreReturnValue
        public Builder addAsnList(String id, String title, LocalDate asOf, ConnectionKind kind, Reader lines) {
            return addLines(id, title, asOf, lines, line -> {
                int comment = line.indexOf('#');
                String key = comment < 0 ? line : line.substring(0, comment);
                String name = comment < 0 ? "" : line.substring(comment + 1);
                return NetworkText.asn(key).map(asn -> addSystem(asn, facts(title, asOf, kind, name)));
            });
        }

        /**
         * Adds a list of networks, IPv4 and IPv6, one a line: {@code 192.0.2.0/24}. An address alone is a network of its
         * own. Empty lines and what follows {@code #} are skipped.
         *
         * @param id a kebab-case word
         * @param title the list in plain words
         * @param asOf the date of the list
         * @param kind the kind of all its networks
         * @param lines the list; not closed
         * @return this builder
         * @throws IllegalArgumentException if there are more than {@value NetworkLists#MAX_ENTRIES} entries
         * @throws UncheckedIOException if the list cannot be read
         */
        @CanIgnoreReturnValue
        public Builder addCidrList(String id, String title, LocalDate asOf, ConnectionKind kind, Reader lines) {
            IpFacts facts = facts(title, asOf, kind, "");
            return addLines(id, title, asOf, lines, line -> {
                int comment = line.indexOf('#');
                return NetworkText.network(comment < 0 ? line : line.substring(0, comment))
                        .map(network -> addNetwork(network, facts));
            });
        }

        /**
         * Adds a list of autonomous systems as CSV of number and name: {@code 64500,"Name"}, with or without a header,
         * blanks and quotes.
         *
         * @param id a kebab-case word
         * @param title the list in plain words
         * @param asOf the date of the list
         * @param kind the kind of all its networks
         * @param csv the list; not closed
         * @return this builder
         * @throws IllegalArgumentException if there are more than {@value NetworkLists#MAX_ENTRIES} entries
         * @throws UncheckedIOException if the list cannot be read
         */
        @CanIgnoreReturnValue
        public Builder addAsnCsv(String id, String title, LocalDate asOf, ConnectionKind kind, Reader csv) {
            return addLines(id, title, asOf, csv, line -> {
                int comma = line.indexOf(',');
                String key = unquoted(comma < 0 ? line : line.substring(0, comma));
                String name = comma < 0 ? "" : unquoted(line.substring(comma + 1));
                return key.equalsIgnoreCase("asn")
                        ? Optional.of(Boolean.FALSE)
                        : NetworkText.asn(key).map(asn -> addSystem(asn, facts(title, asOf, kind, name)));
            });
        }

        /**
         * Returns the lists as one look-up.
         *
         * @return a new look-up
         */
        public NetworkLists build() {
            return new NetworkLists(this);
        }

        /** Adds what a line holds; tells whether that is an entry, or nothing if the line cannot be read. */
        private interface LineReader {
            Optional<Boolean> read(String line);
        }

        private Builder addLines(String id, String title, LocalDate asOf, Reader reader, LineReader each) {
            requireNonNull(asOf, "asOf");
            BoundedLines lines = new BoundedLines(reader);
            int before = entries;
            for (String line = lines.next(); line != null; line = lines.next()) {
                String text = line.strip();
                if (lines.isTooLong()) {
                    reject(id, lines.number(), "longer than " + BoundedLines.MAX_LENGTH + " characters");
                } else if (!text.isEmpty()
                        && text.charAt(0) != '#'
                        && each.read(text).isEmpty()) {
                    reject(id, lines.number(), "neither a network nor the number of a system");
                }
            }
            tables.add(ReferenceTable.builder(id, title, asOf).heldElsewhere(entries - before));
            return this;
        }

        private Builder addRows(ReferenceTable table) {
            for (ReferenceRow row : table.rows()) {
                Optional<ConnectionKind> kind = kind(row.get("category"));
                boolean added = kind.isPresent()
                        && switch (row.get("key_type")) {
                            case "asn" ->
                                NetworkText.asn(row.get("key"))
                                        .map(asn -> addSystem(asn, facts(row, kind.get(), Optional.of(asn))))
                                        .isPresent();
                            case "cidr" ->
                                NetworkText.network(row.get("key"))
                                        .map(network -> addNetwork(network, facts(row, kind.get(), Optional.empty())))
                                        .isPresent();
                            default -> false;
                        };
                if (!added) {
                    reject(table.id(), row.line(), "no network, system or category that is known");
                }
            }
            table.rejected().forEach(row -> reject(table.id(), row.line(), row.reason()));
            tables.add(table);
            return this;
        }

        private boolean addSystem(long asn, IpFacts facts) {
            count();
            systems.put(asn, facts.toBuilder().asn(asn).build());
            return true;
        }

        private boolean addNetwork(PrefixTable.Prefix network, IpFacts facts) {
            count();
            networks.add(network, facts);
            return true;
        }

        private void count() {
            if (++entries > MAX_ENTRIES) {
                throw new IllegalArgumentException("more than " + MAX_ENTRIES + " networks");
            }
        }

        private void reject(String id, int line, String reason) {
            if (rejected.size() < MAX_REJECTED) {
                rejected.add(new ReferenceTable.Rejected(line, id + ": " + reason));
            }
        }

        private static ReferenceTable.Builder table(String id, String title, LocalDate asOf) {
            return ReferenceTable.builder(id, title, asOf).required("key_type", "key", "category");
        }

        private static Optional<ConnectionKind> kind(String category) {
            return Optional.ofNullable(CATEGORIES.get(category))
                    .or(() -> ConnectionKind.known().stream()
                            .filter(known -> known.id().equals(category))
                            .findFirst());
        }

        private static IpFacts facts(String title, LocalDate asOf, ConnectionKind kind, String name) {
            IpFacts.Builder facts = IpFacts.builder(title).asOf(asOf).connection(kind);
            if (!name.isBlank()) {
                facts.organisation(name.strip());
            }
            return facts.build();
        }

        private static IpFacts facts(ReferenceRow row, ConnectionKind kind, Optional<Long> asn) {
            IpFacts.Builder facts = IpFacts.builder(row.source()).connection(kind);
            asn.ifPresent(facts::asn);
            row.find("provider").ifPresent(facts::organisation);
            row.find("country").flatMap(Country::find).ifPresent(facts::country);
            date(row.asOf()).ifPresent(facts::asOf);
            return facts.build();
        }

        private static Optional<LocalDate> date(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        private static String unquoted(String field) {
            String text = field.strip();
            boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
            return quoted
                    ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip()
                    : text;
        }
    }
}
