package dev.tallystick.kyc.watchlist;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.PersonNameComparison;
import dev.tallystick.name.PersonNameIndex;
import dev.tallystick.name.StructuredName;
import dev.tallystick.name.TokenRelation;
import dev.tallystick.reference.ReferenceTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Persons on sanctions lists, from the files that their publishers offer. Immutable and thread-safe; holds the lists in
 * packed form and finds names over an index.
 */
public final class WatchlistTable implements Watchlist {

    private static final ImmutableSet<TokenRelation> INITIALS = Sets.immutableEnumSet(TokenRelation.INITIAL);
    private static final ImmutableSet<TokenRelation> IN_FULL = Sets.immutableEnumSet(
            TokenRelation.EQUAL,
            TokenRelation.TRANSLITERATED,
            TokenRelation.SPELLING,
            TokenRelation.NICKNAME,
            TokenRelation.SURNAME_FORM,
            TokenRelation.TYPO);

    private final ImmutableList<WatchlistLoad> loads;
    private final PackedEntries entries;
    private final PersonNameIndex names;

    private WatchlistTable(Builder builder) {
        PackedEntries.Builder packed = new PackedEntries.Builder();
        List<String> all = new ArrayList<>();
        ImmutableList.Builder<WatchlistLoad> done = ImmutableList.builder();
        for (ListDraft list : builder.lists) {
            int number = packed.list(list);
            for (EntryDraft entry : list.finish()) {
                packed.add(number, entry, all.size());
                all.addAll(entry.names());
            }
            done.add(list.load());
        }
        this.loads = done.build();
        this.entries = packed.build(all.size());
        this.names = PersonNameIndex.of(all);
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
    public List<WatchlistHit> findByName(StructuredName name) {
        Map<Integer, WatchlistHit> best = new TreeMap<>();
        if (!name.full().isBlank()) {
            collect(names.find(name.full(), NameGrade.VARIANT), best);
        }
        if (name.full().isBlank() || !(name.given().isBlank() || name.family().isBlank())) {
            collect(names.find(name.toBuilder().full("").build(), NameGrade.VARIANT), best);
        }
        return ImmutableList.copyOf(best.values());
    }

    private void collect(List<PersonNameIndex.Match> matches, Map<Integer, WatchlistHit> best) {
        for (PersonNameIndex.Match match : matches) {
            int entry = entries.ofName(match.position());
            WatchlistHit known = best.get(entry);
            if (known == null || rank(match.comparison()) < rank(known.comparison())) {
                WatchlistEntry found = known == null ? entries.entry(entry, names) : known.entry();
                best.put(entry, new WatchlistHit(found, names.name(match.position()), match.comparison()));
            }
        }
    }

    /** Initials say less than a variant, unless that has no more than one part in full and initials too. */
    private static int rank(PersonNameComparison comparison) {
        return switch (comparison.grade()) {
            case SAME -> 0;
            case EQUIVALENT -> 1;
            case INITIALS -> 3;
            default -> count(comparison, INITIALS) > 0 && count(comparison, IN_FULL) < 2 ? 4 : 2;
        };
    }

    private static long count(PersonNameComparison comparison, Set<TokenRelation> relations) {
        return comparison.tokens().stream()
                .filter(token -> relations.contains(token.relation()))
                .count();
    }

    @Override
    public List<WatchlistEntry> findByDocument(String number) {
        String plain = ListedDocument.plain(number);
        if (plain.length() < ListedDocument.MIN_LENGTH) {
            return ImmutableList.of();
        }
        return entries.ofDocument(plain).stream()
                .map(entry -> entries.entry(entry, names))
                .filter(entry -> entry.documents().stream()
                        .anyMatch(document -> document.number().equals(plain)))
                .toList();
    }

    /** Tells whether the lists hold anybody: an empty or unreadable file screens nobody. */
    @Override
    public boolean hasEntries() {
        return names.size() > 0;
    }

    /** Tells whether each list holds somebody, no row of one was lost and none broke off. */
    @Override
    public boolean isComplete() {
        return loads.stream().allMatch(load -> load.isComplete());
    }

    @Override
    public List<ReferenceTable> referenceTables() {
        return loads.stream().map(WatchlistLoad::table).toList();
    }

    /**
     * Returns what became of each list.
     *
     * @return the loads, in the order in which the lists were added
     */
    public List<WatchlistLoad> loads() {
        return loads;
    }

    @Override
    public String toString() {
        return "WatchlistTable" + loads;
    }

    /**
     * Collects lists, each read at once when it is added. Lists that would take more than about an eighth of the memory, or
     * 256 MB, end early. Not thread-safe.
     */
    public static final class Builder {

        private final List<ListDraft> lists = new ArrayList<>();
        private final ReadingRoom room = new ReadingRoom();

        private Builder() {}

        /**
         * Adds the Specially Designated Nationals and Blocked Persons List of the US Office of Foreign Assets Control.
         *
         * @param asOf the date of the files
         * @param files the CSV files
         * @return this builder
         * @throws UncheckedIOException if a file cannot be read
         * @throws IllegalArgumentException if the list was added before
         */
        @CanIgnoreReturnValue
        public Builder addOfacSdn(LocalDate asOf, OfacFiles files) {
            return add(
                    "ofac-sdn",
                    "Specially Designated Nationals and Blocked Persons List (OFAC)",
                    asOf,
                    list -> OfacList.read(files, list));
        }

        /**
         * Adds the consolidated list of the US Office of Foreign Assets Control that is beside the one of Specially
         * Designated Nationals.
         *
         * @param asOf the date of the files
         * @param files the CSV files
         * @return this builder
         * @throws UncheckedIOException if a file cannot be read
         * @throws IllegalArgumentException if the list was added before
         */
        @CanIgnoreReturnValue
        public Builder addOfacConsolidated(LocalDate asOf, OfacFiles files) {
            return add(
                    "ofac-consolidated",
                    "Consolidated Sanctions List, other than SDN (OFAC)",
                    asOf,
                    list -> OfacList.read(files, list));
        }

        /**
         * Adds the consolidated list of the United Nations Security Council.
         *
         * @param asOf the date of the file; an earlier one that the file gives itself prevails
         * @param xml the file; not closed
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         * @throws IllegalArgumentException if it is XML of another kind, or the list was added before
         */
        @CanIgnoreReturnValue
        public Builder addUn(LocalDate asOf, InputStream xml) {
            return add(
                    "un-consolidated",
                    "United Nations Security Council Consolidated List",
                    asOf,
                    list -> UnList.read(xml, list));
        }

        /**
         * Adds the consolidated list of financial sanctions of the European Union, version 1.1.
         *
         * @param asOf the date of the file; an earlier one that the file gives itself prevails
         * @param csv the file; not closed
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         * @throws IllegalArgumentException if a column that is read is missing, or the list was added before
         */
        @CanIgnoreReturnValue
        public Builder addEu(LocalDate asOf, InputStream csv) {
            return add(
                    "eu-fsf",
                    "Consolidated List of Financial Sanctions (European Union)",
                    asOf,
                    list -> EuList.read(csv, list));
        }

        /**
         * Adds the UK sanctions list, or the consolidated list {@code ConList.csv} that came before it.
         *
         * @param asOf the date of the file; an earlier one that the file gives itself prevails
         * @param csv the file; not closed
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         * @throws IllegalArgumentException if a column that is read is missing, or the list was added before
         */
        @CanIgnoreReturnValue
        public Builder addUk(LocalDate asOf, InputStream csv) {
            return add("uk-sanctions", "UK Sanctions List", asOf, list -> UkList.read(csv, list));
        }

        /**
         * Adds those under sanctions of a collection of OpenSanctions in the simple CSV form, whose licence the host has to
         * mind.
         *
         * @param asOf the date of the file
         * @param csv the file {@code targets.simple.csv}; not closed
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         * @throws IllegalArgumentException if a column that is read is missing, or the list was added before
         */
        @CanIgnoreReturnValue
        public Builder addOpenSanctionsCsv(LocalDate asOf, InputStream csv) {
            return addOpenSanctionsCsv(asOf, csv, OpenSanctionsScope.SANCTIONED);
        }

        /**
         * Adds a collection of OpenSanctions in the simple CSV form, whose licence the host has to mind.
         *
         * @param asOf the date of the file
         * @param csv the file {@code targets.simple.csv}; not closed
         * @param scope whom to take
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         * @throws IllegalArgumentException if a column that is read is missing, or the list was added before
         */
        @CanIgnoreReturnValue
        public Builder addOpenSanctionsCsv(LocalDate asOf, InputStream csv, OpenSanctionsScope scope) {
            requireNonNull(scope, "scope");
            return add("open-sanctions", "OpenSanctions", asOf, list -> OpenSanctionsCsv.read(csv, scope, list));
        }

        /**
         * Adds those under sanctions of a collection of OpenSanctions in the nested JSON form, whose licence the host has
         * to mind.
         *
         * @param asOf the date of the file
         * @param json the file {@code targets.nested.json}, one entity a line; not closed
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         * @throws IllegalArgumentException if it holds no entity, or the list was added before
         */
        @CanIgnoreReturnValue
        public Builder addOpenSanctionsJson(LocalDate asOf, InputStream json) {
            return addOpenSanctionsJson(asOf, json, OpenSanctionsScope.SANCTIONED);
        }

        /**
         * Adds a collection of OpenSanctions in the nested JSON form, whose licence the host has to mind.
         *
         * @param asOf the date of the file
         * @param json the file {@code targets.nested.json}, one entity a line; not closed
         * @param scope whom to take
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         * @throws IllegalArgumentException if it holds no entity, or the list was added before
         */
        @CanIgnoreReturnValue
        public Builder addOpenSanctionsJson(LocalDate asOf, InputStream json, OpenSanctionsScope scope) {
            requireNonNull(scope, "scope");
            return add("open-sanctions", "OpenSanctions", asOf, list -> OpenSanctionsJson.read(json, scope, list));
        }

        /**
         * Adds persons from a list in another form. An entry whose id is blank or that of an earlier one is a rejected row.
         *
         * @param id the id of the list, a kebab-case word
         * @param title the list in plain words
         * @param asOf the date of the list
         * @param persons the entries; their own list and date do not count
         * @return this builder
         * @throws IllegalArgumentException if the id is no such word, or that of a list that was added before
         */
        @CanIgnoreReturnValue
        public Builder addEntries(String id, String title, LocalDate asOf, Collection<WatchlistEntry> persons) {
            List<WatchlistEntry> all = List.copyOf(persons);
            return add(id, title, asOf, list -> {
                for (int i = 0; i < all.size() && !list.hasEndedEarly(); i++) {
                    addEntry(all.get(i), new EntryDraft(i + 1, list), list);
                }
            });
        }

        private static void addEntry(WatchlistEntry person, EntryDraft entry, ListDraft list) {
            int line = entry.line();
            if (list.add(entry, person.id())) {
                person.names().forEach(name -> entry.name(line, name));
                person.birthDates().forEach(date -> entry.birthDate(line, date));
                person.documents().forEach(document -> entry.document(line, document));
                entry.programme(person.programme());
                if (person.hasUnreadBirthDates()) {
                    entry.unreadBirthDates();
                }
            }
        }

        /**
         * Returns the look-up.
         *
         * @return a new look-up
         */
        public WatchlistTable build() {
            return new WatchlistTable(this);
        }

        private interface Reading {
            void into(ListDraft list) throws IOException;
        }

        private Builder add(String id, String title, LocalDate asOf, Reading reading) {
            ListDraft list = new ListDraft(id, title, asOf, room);
            if (lists.stream().anyMatch(known -> known.id().equals(id))) {
                throw new IllegalArgumentException("a list that was added before: " + id);
            }
            try {
                reading.into(list);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the list " + list.id(), e);
            }
            lists.add(list);
            return this;
        }
    }
}
