package dev.tallystick.kyc.contact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.kyc.domain.DomainName;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Mail domains from tables and lists. Immutable and thread-safe.
 *
 * <p>A row holds for its domain and all domains under it. Forwarding services, large providers of mailboxes and domains
 * that the host exempts are never throw-away services, whatever a list says.
 */
public final class MailDomainTable implements MailDomains {

    /** Of how many labels the names above a domain are looked up. */
    private static final int MAX_LABELS = 6;

    private final ImmutableMap<String, ReferenceRow> disposable;
    private final ImmutableMap<String, ReferenceRow> relays;
    private final ImmutableList<DomainList> lists;
    private final ImmutableSet<String> exempt;
    private final ImmutableList<ReferenceTable> tables;

    private MailDomainTable(Builder builder) {
        this.disposable = byDomain(builder.disposable);
        this.relays = byDomain(builder.relays);
        this.lists = ImmutableList.copyOf(builder.lists);
        this.exempt = ImmutableSet.copyOf(builder.exempt);
        this.tables = ImmutableList.<ReferenceTable>builder()
                .addAll(builder.disposable)
                .addAll(builder.relays)
                .addAll(builder.lists.stream().map(DomainList::table).toList())
                .build();
    }

    /**
     * Returns the embedded tables.
     *
     * @return well-known throw-away and forwarding services
     */
    public static MailDomainTable embedded() {
        return builder().addEmbedded().build();
    }

    /**
     * Returns a builder without any table.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Optional<ReferenceRow> findDisposable(String domain) {
        List<String> names = namesAbove(domain);
        return names.stream().anyMatch(this::isExempt)
                ? Optional.empty()
                : names.stream().flatMap(name -> listed(name).stream()).findFirst();
    }

    private boolean isExempt(String name) {
        return exempt.contains(name) || relays.containsKey(name) || MailProviders.holds(name);
    }

    private Optional<ReferenceRow> listed(String name) {
        return Optional.ofNullable(disposable.get(name))
                .or(() ->
                        lists.stream().flatMap(list -> list.find(name).stream()).findFirst());
    }

    @Override
    public Optional<ReferenceRow> findRelay(String domain) {
        return namesAbove(domain).stream()
                .flatMap(name -> Optional.ofNullable(relays.get(name)).stream())
                .findFirst();
    }

    @Override
    public List<ReferenceTable> tables() {
        return tables;
    }

    /**
     * Returns the lines that the lists of the host were read without.
     *
     * @return the line and the reason of each, list by list; at most {@value DomainList#MAX_REJECTED} for each list
     */
    public List<ReferenceTable.Rejected> rejected() {
        return lists.stream().flatMap(list -> list.rejected().stream()).collect(ImmutableList.toImmutableList());
    }

    /** The domain and the nearest to the top of those above it, the longest first. */
    private static List<String> namesAbove(String domain) {
        Deque<String> names = new ArrayDeque<>();
        int dot = domain.lastIndexOf('.');
        for (int label = 1; label < MAX_LABELS && dot > 0; label++) {
            dot = domain.lastIndexOf('.', dot - 1);
            names.addFirst(domain.substring(dot + 1));
        }
        if (dot > 0) {
            names.addFirst(domain);
        }
        return List.copyOf(names);
    }

    private static ImmutableMap<String, ReferenceRow> byDomain(List<ReferenceTable> tables) {
        Map<String, ReferenceRow> rows = new LinkedHashMap<>();
        tables.forEach(table -> table.rows().forEach(row -> rows.put(row.get("domain"), row)));
        return ImmutableMap.copyOf(rows);
    }

    /** Collects tables and lists; not thread-safe. */
    public static final class Builder {

        private final List<ReferenceTable> disposable = new ArrayList<>();
        private final List<ReferenceTable> relays = new ArrayList<>();
        private final List<DomainList> lists = new ArrayList<>();
        private final Set<String> exempt = new HashSet<>();

        private Builder() {}

        /**
         * Adds the embedded tables.
         *
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addEmbedded() {
            disposable.add(embeddedTable(
                    "disposable-mail-domains", "Mail domains of throw-away services", LocalDate.of(2026, 8, 21)));
            relays.add(embeddedTable(
                    "relay-mail-domains", "Mail domains of forwarding services", LocalDate.of(2026, 11, 22)));
            return this;
        }

        /**
         * Adds a list of throw-away domains in the form in which public lists come: UTF-8 text, one domain a line. Does
         * not close the reader.
         *
         * <p>What follows {@code #} or {@code //}, and blank lines, do not count. {@code *.} or a dot before a domain is
         * allowed and adds nothing, since a domain holds for all under it. International domains are encoded. Left out
         * and listed as rejected: lines of more than 300 characters, texts that are no domain, and public suffixes, which
         * would take in everybody under them.
         *
         * @param id a kebab-case word
         * @param title the list in plain words
         * @param asOf the date of the list
         * @param lines the list; at most 2,000,000 lines
         * @return this builder
         * @throws IllegalArgumentException if the list has more lines or the id is not a kebab-case word
         * @throws UncheckedIOException if it cannot be read
         */
        @CanIgnoreReturnValue
        public Builder addDisposableList(String id, String title, LocalDate asOf, Reader lines) {
            lists.add(DomainList.read(id, title, asOf, requireNonNull(lines, "lines")));
            return this;
        }

        /**
         * Exempts a domain and all under it from being a throw-away one.
         *
         * @param domain a domain, international or not
         * @return this builder
         * @throws IllegalArgumentException if it is no domain
         */
        @CanIgnoreReturnValue
        public Builder exempt(String domain) {
            exempt.add(DomainName.ascii(domain)
                    .orElseThrow(() -> new IllegalArgumentException("not a domain: " + domain)));
            return this;
        }

        /**
         * Returns the tables and lists as one look-up.
         *
         * @return a new look-up
         */
        public MailDomainTable build() {
            return new MailDomainTable(this);
        }

        private static ReferenceTable embeddedTable(String id, String title, LocalDate asOf) {
            return ReferenceTable.builder(id, title, asOf)
                    .required("domain", "service", "source_title", "source_url", "as_of")
                    .readResource(MailDomainTable.class, id + ".csv");
        }
    }
}
