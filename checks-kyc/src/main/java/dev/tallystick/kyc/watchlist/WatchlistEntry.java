package dev.tallystick.kyc.watchlist;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One person on a list. Immutable. */
public final class WatchlistEntry {

    /** The column of {@link #row()} that holds the first name. */
    public static final String NAME_COLUMN = "name";

    /** The column of {@link #row()} that holds the number under which the list has the person. */
    public static final String ENTRY_COLUMN = "entry";

    /** The column of {@link #row()} that holds {@link #version()}. */
    public static final String VERSION_COLUMN = "version";

    private static final char END = '\u001F';
    private static final String UNREAD = "?";

    private final Shape shape;

    private record Shape(
            String list,
            String listTitle,
            LocalDate asOf,
            String id,
            int line,
            ImmutableList<String> names,
            ImmutableList<ListedDate> birthDates,
            boolean hasUnreadBirthDates,
            ImmutableList<ListedDocument> documents,
            String programme) {}

    private WatchlistEntry(Builder builder) {
        this.shape = new Shape(
                builder.list,
                builder.listTitle,
                builder.asOf,
                builder.id,
                builder.line,
                ImmutableList.copyOf(builder.names),
                ImmutableList.copyOf(builder.birthDates),
                builder.hasUnreadBirthDates,
                ImmutableList.copyOf(builder.documents),
                builder.programme);
        if (shape.names.isEmpty()) {
            throw new IllegalArgumentException("an entry needs a name");
        }
    }

    /**
     * Returns a builder of an entry.
     *
     * @param list the id of the list, a kebab-case word
     * @param listTitle the list in plain words
     * @param asOf the date of the list
     * @param id the number under which the list has the person
     * @return a new builder
     */
    public static Builder builder(String list, String listTitle, LocalDate asOf, String id) {
        return new Builder(list, listTitle, asOf, id);
    }

    /**
     * Returns a builder with the contents of this entry.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder(shape.list, shape.listTitle, shape.asOf, shape.id)
                .line(shape.line)
                .names(shape.names)
                .birthDates(shape.birthDates)
                .unreadBirthDates(shape.hasUnreadBirthDates)
                .documents(shape.documents)
                .programme(shape.programme);
    }

    /**
     * Returns the id of the list.
     *
     * @return a kebab-case word
     */
    public String list() {
        return shape.list;
    }

    /**
     * Returns the list in plain words.
     *
     * @return the title
     */
    public String listTitle() {
        return shape.listTitle;
    }

    /**
     * Returns the date of the list.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return shape.asOf;
    }

    /**
     * Returns the number under which the list has the person.
     *
     * @return the number
     */
    public String id() {
        return shape.id;
    }

    /**
     * Returns the line of the file on which the entry begins.
     *
     * @return the line, from 1
     */
    public int line() {
        return shape.line;
    }

    /**
     * Returns the names, aliases among them.
     *
     * @return at least one name, the chief one first
     */
    public List<String> names() {
        return shape.names;
    }

    /**
     * Returns the birth dates; lists often give several because they are not sure.
     *
     * @return the dates, each of which may be the one
     */
    public List<ListedDate> birthDates() {
        return shape.birthDates;
    }

    /**
     * Tells whether the list gives birth dates that could not be read, or spans without an end. Then the ones that could be
     * read tell nobody apart.
     *
     * @return true if there are others than {@link #birthDates()}
     */
    public boolean hasUnreadBirthDates() {
        return shape.hasUnreadBirthDates;
    }

    /**
     * Returns the programme or regime under which the person is listed.
     *
     * @return the programme, empty if the list names none
     */
    public String programme() {
        return shape.programme;
    }

    /**
     * Returns the numbers of documents.
     *
     * @return the documents
     */
    public List<ListedDocument> documents() {
        return shape.documents;
    }

    /**
     * Returns what tells one content of the entry from another: it changes with the names, birth dates, documents and
     * programme, whatever their order, and with nothing else.
     *
     * @return 16 hexadecimal digits
     */
    public String version() {
        StringBuilder content = new StringBuilder();
        shape.names.stream().sorted().forEach(name -> content.append(name).append(END));
        content.append(END);
        shape.birthDates.stream()
                .map(ListedDate::toString)
                .sorted()
                .forEach(date -> content.append(date).append(END));
        content.append(END);
        shape.documents.stream()
                .map(document -> document.number()
                        + END
                        + (document.hasUnreadCountry()
                                ? UNREAD
                                : document.country().map(Country::code).orElse("")))
                .sorted()
                .forEach(document -> content.append(document).append(END));
        content.append(END).append(shape.programme).append(shape.hasUnreadBirthDates ? UNREAD : "");
        return Hashing.sha256()
                .hashString(content, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 16);
    }

    /**
     * Returns the entry as a row to cite.
     *
     * @return a row of the list with the columns {@value #NAME_COLUMN}, {@value #ENTRY_COLUMN} and {@value
     *     #VERSION_COLUMN}
     */
    public ReferenceRow row() {
        Map<String, String> values = new HashMap<>();
        values.put(NAME_COLUMN, shape.names.get(0));
        values.put(ENTRY_COLUMN, shape.id.isBlank() ? "line " + shape.line : shape.id);
        values.put(
                "birth_dates",
                shape.birthDates.stream().map(ListedDate::toString).collect(Collectors.joining("; ")));
        values.put(VERSION_COLUMN, version());
        values.put("programme", shape.programme);
        values.put("source_title", shape.listTitle);
        values.put("as_of", shape.asOf.toString());
        return ReferenceRow.of(shape.list, shape.line, values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WatchlistEntry entry && entry.shape.equals(shape);
    }

    @Override
    public int hashCode() {
        return shape.hashCode();
    }

    /** Shows list and number, and no name. */
    @Override
    public String toString() {
        return shape.list + " " + shape.id;
    }

    /** Collects what a list says of a person. Not thread-safe. */
    public static final class Builder {

        private final String list;
        private final String listTitle;
        private final LocalDate asOf;
        private final String id;
        private int line = 1;
        private List<String> names = List.of();
        private List<ListedDate> birthDates = List.of();
        private boolean hasUnreadBirthDates;
        private List<ListedDocument> documents = List.of();
        private String programme = "";

        private Builder(String list, String listTitle, LocalDate asOf, String id) {
            this.list = requireNonNull(list, "list");
            this.listTitle = requireNonNull(listTitle, "listTitle");
            this.asOf = requireNonNull(asOf, "asOf");
            this.id = requireNonNull(id, "id");
        }

        /**
         * Sets the line of the file on which the entry begins.
         *
         * @param line the line, from 1
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder line(int line) {
            this.line = line;
            return this;
        }

        /**
         * Sets the names.
         *
         * @param names names and aliases, the chief one first
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder names(List<String> names) {
            this.names = List.copyOf(names);
            return this;
        }

        /**
         * Sets the birth dates.
         *
         * @param birthDates the dates, each of which may be the one
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder birthDates(List<ListedDate> birthDates) {
            this.birthDates = List.copyOf(birthDates);
            return this;
        }

        /**
         * Says whether there are birth dates that could not be read.
         *
         * @param are true if there are; false by default
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder unreadBirthDates(boolean are) {
            this.hasUnreadBirthDates = are;
            return this;
        }

        /**
         * Sets the numbers of documents.
         *
         * @param documents the documents
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder documents(List<ListedDocument> documents) {
            this.documents = List.copyOf(documents);
            return this;
        }

        /**
         * Sets the programme or regime under which the person is listed.
         *
         * @param programme the programme
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder programme(String programme) {
            this.programme = requireNonNull(programme, "programme");
            return this;
        }

        /**
         * Returns the entry.
         *
         * @return a new entry
         * @throws IllegalArgumentException if there is no name
         */
        public WatchlistEntry build() {
            return new WatchlistEntry(this);
        }
    }
}
