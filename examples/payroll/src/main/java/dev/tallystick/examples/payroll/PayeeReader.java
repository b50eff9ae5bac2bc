package dev.tallystick.examples.payroll;

import dev.tallystick.candidate.Candidate;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads payees one by one. */
final class PayeeReader implements Closeable {

    private static final int MAX_ROWS = 100;

    /**
     * The payees before a line.
     *
     * @param last the line on which the last of them begins, 0 if there is none
     * @param cutsLast whether that one goes on at or behind the line
     * @param isEnd whether no payee follows
     * @param firstOpen the line on which the first of them begins that is not done, 0 if all are
     */
    record Passed(int last, boolean cutsLast, boolean isEnd, int firstOpen) {}

    private final RowReader rows;
    private final Header header;
    private @Nullable Row ahead;
    private int line;

    /**
     * Reads the header.
     *
     * @throws HeaderException if it does not name the columns that are needed
     * @throws IOException if the file cannot be read
     */
    PayeeReader(RowReader rows) throws HeaderException, IOException {
        this.rows = rows;
        this.header = new Header(rows.next());
        this.ahead = rows.next();
        this.line = ahead == null ? 1 : ahead.line();
    }

    Header header() {
        return header;
    }

    /**
     * Passes over the rows before a line.
     *
     * @param line where to go on
     * @param settled a line up to which all is done
     * @return what was passed over
     * @throws IOException if the file cannot be read
     */
    Passed skipTo(int line, int settled) throws IOException {
        Optional<String> id = Optional.empty();
        int last = 0;
        int firstOpen = 0;
        while (ahead != null && ahead.line() < line) {
            Optional<String> next = header.payeeId(ahead);
            if (next.isEmpty() || !next.equals(id)) {
                last = ahead.line();
                firstOpen = firstOpen == 0 && last > settled ? last : firstOpen;
            }
            id = next;
            ahead = nextRow();
        }
        boolean cutsLast = ahead != null && id.isPresent() && id.equals(header.payeeId(ahead));
        return new Passed(last, cutsLast, ahead == null, firstOpen);
    }

    /** Returns the line on which the next payee begins; at the end the one of the last. */
    int line() {
        return line;
    }

    /** Returns payees of about as many rows as are asked for, none at the end. */
    List<Payee> next(int count) throws IOException {
        List<Payee> payees = new ArrayList<>();
        int read = 0;
        while (ahead != null && read < count) {
            Payee payee = payee(ahead);
            payees.add(payee);
            read += payee.rows();
        }
        return payees;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private @Nullable Row nextRow() throws IOException {
        Row row = rows.next();
        if (row != null) {
            line = row.line();
        }
        return row;
    }

    private Payee payee(Row first) throws IOException {
        Optional<String> id = header.payeeId(first);
        Candidate.Builder candidate = Candidate.builder();
        id.ifPresent(candidate::id);
        List<RowProblem> problems = new ArrayList<>();
        int count = 0;
        Row row = first;
        while (row != null && (count == 0 || (id.isPresent() && id.equals(header.payeeId(row))))) {
            count++;
            if (count <= MAX_ROWS) {
                Draft draft = new Draft(row.line());
                problems.addAll(header.read(row, draft));
                candidate.addAll(draft.candidate());
            } else if (count == MAX_ROWS + 1) {
                problems.add(new RowProblem(row.line(), 1, "", "more than " + MAX_ROWS + " rows of one payee"));
            }
            ahead = nextRow();
            row = ahead;
        }
        return new Payee(first.line(), id, count, problems, candidate.build());
    }
}
