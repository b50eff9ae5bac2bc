package dev.tallystick.banking.directory;

import com.google.common.collect.ImmutableSet;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/** The FedACH participant directory as the Federal Reserve Banks publish it, fixed columns or JSON. */
final class FedAchFile {

    /** Bits of the flags of a row: the record type, and above it the office. */
    static final int RESERVE_BANK = 0;

    static final int CURRENT = 1;
    static final int RETIRED = 2;
    static final int RECORD_TYPE = 3;
    static final int BRANCH = 4;

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "routingNumber",
            "officeCode",
            "recordTypeCode",
            "changeDate",
            "newRoutingNumber",
            "customerName",
            "customerCity",
            "customerState");

    private final LocalDate asOf;
    private final LoadLog log;
    private final RoutingColumns.Builder rows;

    private FedAchFile(LocalDate asOf, LoadLog log) {
        this.asOf = asOf;
        this.log = log;
        this.rows = new RoutingColumns.Builder(log);
    }

    static RoutingColumns read(InputStream file, LocalDate asOf, LoadLog log) throws IOException {
        FedAchFile reader = new FedAchFile(asOf, log);
        BufferedInputStream buffered = SourceFile.buffered(file);
        if (SourceFile.isJson(buffered)) {
            JsonRows.read(buffered, FIELDS, log, (row, unused) -> reader.add(row));
        } else {
            SourceLines lines = new SourceLines(buffered);
            while (lines.next()) {
                reader.add(lines);
            }
        }
        return reader.rows.buildUnique();
    }

    private void add(SourceLines line) {
        if (line.isTooLong()) {
            log.reject(line.line(), "longer than " + SourceLines.MAX_LINE + " characters");
            return;
        }
        int number = RoutingDigits.read(line, 1);
        if (number <= RoutingDigits.NONE) {
            if (!line.isBlank()) {
                RoutingDigits.report(log, line.line(), number, "routing number", line.text(1, 9));
            }
            return;
        }
        int successor = RoutingDigits.read(line, 27);
        if (successor < RoutingDigits.NONE) {
            log.reject(line.line(), RoutingDigits.fault("new routing number", line.text(27, 35)));
            return;
        }
        int date = PackedDate.ofShort(PackedDate.digits(line, 21, 26), asOf);
        int place = rows.texts().size();
        line.copyTo(rows.texts(), 36, 71);
        rows.texts().add("");
        line.copyTo(rows.texts(), 108, 127);
        line.copyTo(rows.texts(), 128, 129);
        add(line.line(), number, line.at(10), line.at(20), date, successor, place);
    }

    private void add(JsonRows.Row row) {
        int number = RoutingDigits.read(row.text("routingNumber"));
        if (number <= RoutingDigits.NONE) {
            RoutingDigits.report(log, row.line(), number, "routing number", row.text("routingNumber"));
            return;
        }
        int successor = RoutingDigits.read(row.text("newRoutingNumber"));
        if (successor < RoutingDigits.NONE) {
            log.reject(row.line(), RoutingDigits.fault("new routing number", row.text("newRoutingNumber")));
            return;
        }
        int date = PackedDate.ofShort(PackedDate.digits(row.text("changeDate"), 6), asOf);
        int place = rows.texts().size();
        rows.texts().add(row.text("customerName"));
        rows.texts().add("");
        rows.texts().add(row.text("customerCity"));
        rows.texts().add(row.text("customerState"));
        add(row.line(), number, code(row.text("officeCode")), code(row.text("recordTypeCode")), date, successor, place);
    }

    private void add(int line, int number, char office, char type, int date, int successor, int place) {
        String fault = fault(office, type, date, place);
        if (fault.isEmpty()) {
            int flags = (type - '0') | (office == 'B' ? BRANCH : 0);
            rows.add(line, number, place, date, type == '2' ? successor : RoutingDigits.NONE, flags);
        } else {
            rows.texts().cut(place);
            log.reject(line, fault);
        }
    }

    private String fault(char office, char type, int date, int place) {
        if (office != 'O' && office != 'B') {
            return "office code: neither O nor B";
        }
        if (type < '0' || type > '2') {
            return "record type: none of 0, 1 and 2";
        }
        if (date == PackedDate.INVALID) {
            return "change date: not a date MMDDYY";
        }
        return rows.texts().isEmpty(place) ? "no name" : "";
    }

    private static char code(String text) {
        return text.length() == 1 ? text.charAt(0) : ' ';
    }
}
