package dev.tallystick.banking.directory;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The attributes of institutions as the National Information Center of the FFIEC publishes them. */
final class NicFile {

    /** The flag of a row whose institution had ceased to exist by the date of the file. */
    static final int FORMER = 1;

    private static final String NUMBER = "ID_ABA_PRIM";
    private static final String NAME = "NM_LGL";
    private static final String END = "D_DT_END";
    private static final int NEVER = 9999;
    private static final int MISSING = -1;
    private static final Pattern ZEROS = Pattern.compile("0*");
    private static final Pattern UP_TO_NINE_DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern YEAR_FIRST = Pattern.compile("[0-9]{8}");
    private static final Pattern MONTH_FIRST = Pattern.compile("[0-9]{2}/[0-9]{2}/[0-9]{4}( [0-9:]{8})?");

    private final LocalDate asOf;
    private final LoadLog log;
    private final RoutingColumns.Builder rows;
    private final List<String> header;
    private final int number;
    private final int name;
    private final int shortName;
    private final int city;
    private final int state;
    private final int end;

    private NicFile(LocalDate asOf, LoadLog log, RoutingColumns.Builder rows, List<String> header) {
        this.asOf = asOf;
        this.log = log;
        this.rows = rows;
        this.header = header;
        this.number = header.indexOf(NUMBER);
        this.name = header.indexOf(NAME);
        this.shortName = header.indexOf("NM_SHORT");
        this.city = header.indexOf("CITY");
        this.state = header.indexOf("STATE_ABBR_NM");
        this.end = header.indexOf(END);
    }

    static RoutingColumns read(InputStream file, LocalDate asOf, LoadLog log) throws IOException {
        SourceLines lines = new SourceLines(file);
        RoutingColumns.Builder rows = new RoutingColumns.Builder(log);
        if (lines.next()) {
            NicFile reader = new NicFile(asOf, log, rows, header(lines.text()));
            if (reader.number == MISSING || reader.name == MISSING) {
                log.endEarly(1, "no column " + (reader.number == MISSING ? NUMBER : NAME) + " in the header");
            } else {
                while (lines.next()) {
                    reader.add(lines);
                }
            }
        }
        return rows.build();
    }

    private static List<String> header(String line) {
        return CsvLine.split(line.startsWith("#") ? line.substring(1) : line).stream()
                .map(each -> each.toUpperCase(Locale.ROOT))
                .toList();
    }

    private void add(SourceLines line) {
        if (line.isTooLong()) {
            log.reject(line.line(), "longer than " + SourceLines.MAX_LINE + " characters");
        } else if (!line.isBlank()) {
            List<String> fields = CsvLine.split(line.text());
            if (fields.isEmpty()) {
                log.reject(line.line(), "a quote that is not closed or stands in a wrong place");
            } else if (fields.size() != header.size()) {
                log.reject(line.line(), fields.size() + " fields under a header of " + header.size());
            } else if (ZEROS.matcher(fields.get(number)).matches()) {
                log.passOver();
            } else {
                add(line.line(), fields);
            }
        }
    }

    private void add(int line, List<String> fields) {
        // The file keeps numbers without their leading zeros.
        String written = fields.get(number);
        String padded = UP_TO_NINE_DIGITS.matcher(written).matches() ? "0".repeat(9 - written.length()) + written : "";
        int routing = RoutingDigits.read(padded);
        if (routing <= RoutingDigits.NONE) {
            RoutingDigits.report(log, line, routing, NUMBER, padded.isEmpty() ? written : padded);
            return;
        }
        if (fields.get(name).isEmpty()) {
            log.reject(line, "no " + NAME);
            return;
        }
        int ended = end == MISSING ? PackedDate.NONE : end(fields.get(end));
        if (ended == PackedDate.INVALID) {
            log.reject(line, END + ": not a date");
            return;
        }
        int today = PackedDate.of(asOf.getYear(), asOf.getMonthValue(), asOf.getDayOfMonth());
        int place = rows.texts().size();
        rows.texts().add(fields.get(name));
        rows.texts().add(optional(fields, shortName));
        rows.texts().add(optional(fields, city));
        rows.texts().add(optional(fields, state));
        boolean former = ended != PackedDate.NONE && ended <= today;
        rows.add(line, routing, place, ended, RoutingDigits.NONE, former ? FORMER : 0);
    }

    private static String optional(List<String> fields, int column) {
        return column == MISSING ? "" : fields.get(column);
    }

    private static int end(String text) {
        if (ZEROS.matcher(text).matches()) {
            return PackedDate.NONE;
        }
        int date = PackedDate.INVALID;
        if (YEAR_FIRST.matcher(text).matches()) {
            date = PackedDate.ofLong(Integer.parseInt(text));
        } else if (MONTH_FIRST.matcher(text).matches()) {
            date = PackedDate.of(digits(text, 6, 10), digits(text, 0, 2), digits(text, 3, 5));
        }
        return date / 10_000 == NEVER ? PackedDate.NONE : date;
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
