package dev.tallystick.kyc.contact;

import com.google.common.collect.ImmutableList;
import dev.tallystick.kyc.domain.DomainName;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A public list of domains, one a line, each kept as its text and line. */
final class DomainList {

    static final int MAX_LINES = 2_000_000;
    static final int MAX_LINE = 300;
    static final int MAX_REJECTED = 10_000;

    private final Map<String, Integer> lineOf;
    private final ImmutableList<ReferenceTable.Rejected> rejected;
    private final ReferenceTable table;

    private DomainList(Map<String, Integer> lineOf, List<ReferenceTable.Rejected> rejected, ReferenceTable table) {
        this.lineOf = lineOf;
        this.rejected = ImmutableList.copyOf(rejected);
        this.table = table;
    }

    static DomainList read(String id, String title, LocalDate asOf, Reader reader) {
        ReferenceTable.Builder table = ReferenceTable.builder(id, title, asOf);
        Map<String, Integer> lineOf = new HashMap<>();
        List<ReferenceTable.Rejected> rejected = new ArrayList<>();
        try {
            Lines lines = new Lines(reader);
            while (lines.next()) {
                if (lines.count() > MAX_LINES) {
                    throw new IllegalArgumentException("more than " + MAX_LINES + " lines in " + id);
                }
                String fault = add(lines, lineOf);
                if (!fault.isEmpty() && rejected.size() < MAX_REJECTED) {
                    rejected.add(new ReferenceTable.Rejected(lines.count(), fault));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + id, e);
        }
        return new DomainList(lineOf, rejected, table.heldElsewhere(lineOf.size()));
    }

    /** Adds the domain of a line and returns what is wrong with it, empty text if nothing is. */
    private static String add(Lines lines, Map<String, Integer> lineOf) {
        if (lines.isTooLong()) {
            return "more than " + MAX_LINE + " characters";
        }
        String text = withoutComment(lines.text()).strip();
        if (text.isEmpty()) {
            return "";
        }
        String bare = text.startsWith("*.") ? text.substring(2) : text.startsWith(".") ? text.substring(1) : text;
        Optional<String> domain = DomainName.ascii(bare);
        if (domain.isEmpty()) {
            return "not a domain";
        }
        if (DomainName.isPublicSuffix(domain.get())) {
            return "a public suffix";
        }
        lineOf.putIfAbsent(domain.get(), lines.count());
        return "";
    }

    private static String withoutComment(String line) {
        int hash = line.indexOf('#');
        int slashes = line.indexOf("//");
        int end = Math.min(hash < 0 ? line.length() : hash, slashes < 0 ? line.length() : slashes);
        return line.substring(line.startsWith("\uFEFF") && end > 0 ? 1 : 0, end);
    }

    Optional<ReferenceRow> find(String domain) {
        return Optional.ofNullable(lineOf.get(domain))
                .map(line -> ReferenceRow.of(
                        table.id(),
                        line,
                        Map.of(
                                "domain",
                                domain,
                                "source_title",
                                table.title(),
                                "as_of",
                                table.asOf().toString())));
    }

    ReferenceTable table() {
        return table;
    }

    List<ReferenceTable.Rejected> rejected() {
        return rejected;
    }

    /** Lines of which no more is kept than a domain can have. */
    private static final class Lines {

        private final Reader reader;
        private final char[] buffer = new char[8_192];
        private final StringBuilder line = new StringBuilder();
        private int at;
        private int filled;
        private int count;
        private boolean tooLong;

        Lines(Reader reader) {
            this.reader = reader;
        }

        boolean next() throws IOException {
            line.setLength(0);
            tooLong = false;
            boolean any = false;
            for (int character = read(); character >= 0; character = read()) {
                any = true;
                if (character == '\n') {
                    break;
                }
                if (line.length() < MAX_LINE) {
                    line.append((char) character);
                } else {
                    tooLong |= character != '\r';
                }
            }
            count += any ? 1 : 0;
            return any;
        }

        private int read() throws IOException {
            if (at == filled) {
                filled = reader.read(buffer);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    return -1;
                }
            }
            return buffer[at++];
        }

        String text() {
            return line.toString();
        }

        int count() {
            return count;
        }

        boolean isTooLong() {
            return tooLong;
        }
    }
}
