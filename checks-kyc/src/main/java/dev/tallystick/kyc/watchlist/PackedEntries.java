package dev.tallystick.kyc.watchlist;

import dev.tallystick.name.PersonNameIndex;
import dev.tallystick.place.Country;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Entries in arrays, their texts in one array of bytes; their names are in the index. */
final class PackedEntries {

    private static final char FIELD = '\u001F';
    private static final String YES = "y";

    private record Source(String id, String title, LocalDate asOf) {}

    private final List<Source> sources;
    private final byte[] texts;
    private final int[] starts;
    private final int[] firstNames;
    private final int[] lines;
    private final byte[] lists;

    /** Hashes of numbers of documents, each with its entry. */
    private final long[] documents;

    private PackedEntries(Builder builder, int names) {
        int count = builder.count;
        this.sources = List.copyOf(builder.sources);
        this.texts = Arrays.copyOf(builder.texts, builder.size);
        this.starts = Arrays.copyOf(builder.starts, count + 1);
        this.starts[count] = builder.size;
        this.firstNames = Arrays.copyOf(builder.firstNames, count + 1);
        this.firstNames[count] = names;
        this.lines = Arrays.copyOf(builder.lines, count);
        this.lists = Arrays.copyOf(builder.lists, count);
        this.documents = Arrays.copyOf(builder.documents, builder.documentCount);
        Arrays.sort(documents);
    }

    /** Returns the entry that a name is of. */
    int ofName(int name) {
        int at = Arrays.binarySearch(firstNames, name);
        return at >= 0 ? at : -at - 2;
    }

    /** Returns entries that may have a document, in order. */
    List<Integer> ofDocument(String number) {
        long key = (long) number.hashCode() << Integer.SIZE;
        int at = Arrays.binarySearch(documents, key);
        List<Integer> found = new ArrayList<>();
        for (int i = at >= 0 ? at : -at - 1;
                i < documents.length && documents[i] >> Integer.SIZE == key >> Integer.SIZE;
                i++) {
            // The numbers are sorted, so that what stands twice stands together.
            if (i == 0 || documents[i] != documents[i - 1]) {
                found.add((int) documents[i]);
            }
        }
        return found;
    }

    WatchlistEntry entry(int number, PersonNameIndex index) {
        Source source = sources.get(lists[number]);
        String text = new String(texts, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
        Fields fields = new Fields(text);
        String id = fields.next();
        String programme = fields.next();
        boolean hasUnreadDates = fields.next().equals(YES);
        int dateCount = Integer.parseInt(fields.next());
        List<ListedDate> dates = new ArrayList<>();
        for (int i = 0; i < dateCount; i++) {
            LocalDate earliest = LocalDate.ofEpochDay(Long.parseLong(fields.next()));
            LocalDate latest = LocalDate.ofEpochDay(Long.parseLong(fields.next()));
            dates.add(new ListedDate(earliest, latest, fields.next().equals(YES)));
        }
        List<ListedDocument> numbers = new ArrayList<>();
        while (fields.hasNext()) {
            numbers.add(new ListedDocument(
                    fields.next(), Country.find(fields.next()), fields.next().equals(YES)));
        }
        List<String> names = new ArrayList<>();
        for (int i = firstNames[number]; i < firstNames[number + 1]; i++) {
            names.add(index.name(i));
        }
        return WatchlistEntry.builder(source.id, source.title, source.asOf, id)
                .line(lines[number])
                .names(names)
                .birthDates(dates)
                .unreadBirthDates(hasUnreadDates)
                .documents(numbers)
                .programme(programme)
                .build();
    }

    /** The fields of a text, one after the other. */
    private static final class Fields {

        private final String text;
        private int at;

        Fields(String text) {
            this.text = text;
        }

        boolean hasNext() {
            return at < text.length();
        }

        String next() {
            int end = text.indexOf(FIELD, at);
            String field = text.substring(at, end);
            at = end + 1;
            return field;
        }
    }

    /** Collects entries. */
    static final class Builder {

        private final List<Source> sources = new ArrayList<>();
        private byte[] texts = new byte[1 << 12];
        private int[] starts = new int[1 << 6];
        private int[] firstNames = new int[1 << 6];
        private int[] lines = new int[1 << 6];
        private byte[] lists = new byte[1 << 6];
        private long[] documents = new long[1 << 6];
        private int documentCount;
        private int count;
        private int size;

        /** Adds a list and returns its number. */
        int list(ListDraft list) {
            if (sources.size() == Byte.MAX_VALUE) {
                throw new IllegalArgumentException("more than " + Byte.MAX_VALUE + " lists");
            }
            sources.add(new Source(list.id(), list.title(), list.asOf()));
            return sources.size() - 1;
        }

        void add(int list, EntryDraft entry, int firstName) {
            if (count + 1 >= lines.length) {
                int length = 2 * lines.length;
                starts = Arrays.copyOf(starts, length);
                firstNames = Arrays.copyOf(firstNames, length);
                lines = Arrays.copyOf(lines, length);
                lists = Arrays.copyOf(lists, length);
            }
            starts[count] = size;
            firstNames[count] = firstName;
            lines[count] = entry.line();
            lists[count] = (byte) list;
            append(text(entry));
            for (ListedDocument document : entry.documents()) {
                if (documentCount == documents.length) {
                    documents = Arrays.copyOf(documents, 2 * documentCount);
                }
                documents[documentCount++] = ((long) document.number().hashCode() << Integer.SIZE) | count;
            }
            count++;
        }

        PackedEntries build(int names) {
            return new PackedEntries(this, names);
        }

        private static String text(EntryDraft entry) {
            StringBuilder text = new StringBuilder();
            text.append(plain(entry.id())).append(FIELD);
            text.append(plain(entry.programme())).append(FIELD);
            text.append(entry.hasUnreadBirthDates() ? YES : "").append(FIELD);
            text.append(entry.birthDates().size()).append(FIELD);
            for (ListedDate date : entry.birthDates()) {
                text.append(date.earliest().toEpochDay()).append(FIELD);
                text.append(date.latest().toEpochDay()).append(FIELD);
                text.append(date.approximate() ? YES : "").append(FIELD);
            }
            for (ListedDocument document : entry.documents()) {
                text.append(document.number()).append(FIELD);
                text.append(document.country().map(Country::code).orElse("")).append(FIELD);
                text.append(document.hasUnreadCountry() ? YES : "").append(FIELD);
            }
            return text.toString();
        }

        private static String plain(String text) {
            return text.replace(FIELD, ' ');
        }

        private void append(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            int end = Math.addExact(size, bytes.length);
            if (end > texts.length) {
                texts = Arrays.copyOf(texts, Math.max(end, texts.length + (texts.length >> 1)));
            }
            System.arraycopy(bytes, 0, texts, size, bytes.length);
            size = end;
        }
    }
}
