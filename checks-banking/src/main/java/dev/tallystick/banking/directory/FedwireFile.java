package dev.tallystick.banking.directory;

import com.google.common.collect.ImmutableSet;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The Fedwire participant directory as the Federal Reserve Banks publish it, fixed columns or JSON. */
final class FedwireFile {

    /** The flag of a row whose institution takes transfers of funds for its customers. */
    static final int TAKES_WIRES = 1;

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "routingNumber",
            "telegraphicName",
            "customerName",
            "customerState",
            "customerCity",
            "fundsEligibility",
            "fundsSettlementOnlyStatus",
            "changeDate",
            "date");

    private final LoadLog log;
    private final RoutingColumns.Builder rows;

    private FedwireFile(LoadLog log) {
        this.log = log;
        this.rows = new RoutingColumns.Builder(log);
    }

    static RoutingColumns read(InputStream file, LoadLog log) throws IOException {
        FedwireFile reader = new FedwireFile(log);
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
        int date = PackedDate.ofLong(PackedDate.digits(line, 94, 101));
        int place = rows.texts().size();
        line.copyTo(rows.texts(), 28, 63);
        line.copyTo(rows.texts(), 10, 27);
        line.copyTo(rows.texts(), 66, 90);
        line.copyTo(rows.texts(), 64, 65);
        add(line.line(), number, line.at(91), line.at(92) == 'S', date, place);
    }

    private void add(JsonRows.Row row) {
        int number = RoutingDigits.read(row.text("routingNumber"));
        if (number <= RoutingDigits.NONE) {
            RoutingDigits.report(log, row.line(), number, "routing number", row.text("routingNumber"));
            return;
        }
        String changed = row.text("changeDate").isBlank() ? row.text("date") : row.text("changeDate");
        int place = rows.texts().size();
        rows.texts().add(row.text("customerName"));
        rows.texts().add(row.text("telegraphicName"));
        rows.texts().add(row.text("customerCity"));
        rows.texts().add(row.text("customerState"));
        String funds = row.text("fundsEligibility");
        add(
                row.line(),
                number,
                funds.length() == 1 ? funds.charAt(0) : ' ',
                row.text("fundsSettlementOnlyStatus").equals("S"),
                PackedDate.ofLong(PackedDate.digits(changed, 8)),
                place);
    }

    private void add(int line, int number, char funds, boolean settlementOnly, int date, int place) {
        String fault = fault(funds, date, place);
        if (fault.isEmpty()) {
            int flags = funds == 'Y' && !settlementOnly ? TAKES_WIRES : 0;
            rows.add(line, number, place, date, RoutingDigits.NONE, flags);
        } else {
            rows.texts().cut(place);
            log.reject(line, fault);
        }
    }

    private String fault(char funds, int date, int place) {
        if (funds != 'Y' && funds != 'N') {
            return "funds transfer status: neither Y nor N";
        }
        if (date == PackedDate.INVALID) {
            return "date: not a date YYYYMMDD";
        }
        return rows.texts().isEmpty(place) ? "no name" : "";
    }
}
