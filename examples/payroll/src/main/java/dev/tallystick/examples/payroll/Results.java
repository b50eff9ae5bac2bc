package dev.tallystick.examples.payroll;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.tallystick.AreaCoverage;
import dev.tallystick.ReportedFinding;
import dev.tallystick.ScreeningReport;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Wording;
import dev.tallystick.json.ReportJson;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files that a run writes, each with one record for each payee in the order of the payees. */
final class Results implements Closeable {

    static final String NOT_SCREENED = "NOT_SCREENED";

    private static final String HEADER =
            "line,payee_id,outcome,weight,findings,follow_ups,missing,notes,compliance,problems";
    private static final Pattern CSV_RECORD = Pattern.compile("(\\d{1,9}),");
    private static final Pattern JSON_RECORD = Pattern.compile("\\{\"line\":(\\d{1,9}),");
    private static final JsonFactory JSON = new JsonFactory();

    private final Wording wording;
    private final Optional<OutputFile> csv;
    private final Optional<OutputFile> json;

    /**
     * Opens the files, or those of an earlier run from a line on.
     *
     * @throws IOException if one cannot be opened; its message names the file
     */
    Results(Optional<Path> csv, Optional<Path> json, Wording wording, int fromLine) throws IOException {
        this.wording = wording;
        // Both are looked at before either is cut.
        OutputFile.Kept keptCsv = kept(csv, HEADER, CSV_RECORD, fromLine);
        OutputFile.Kept keptJson = kept(json, "", JSON_RECORD, fromLine);
        this.csv = open(csv, HEADER, keptCsv.bytes());
        this.json = open(json, "", keptJson.bytes());
    }

    /**
     * Returns up to which payee the files hold results of those before a line.
     *
     * @return the line of that payee, 0 if a file holds none; empty if there are no files
     * @throws IOException if one holds something else; its message names the file
     */
    static OptionalInt lastLine(Optional<Path> csv, Optional<Path> json, int fromLine) throws IOException {
        IntStream.Builder lines = IntStream.builder();
        if (csv.isPresent()) {
            lines.add(kept(csv, HEADER, CSV_RECORD, fromLine).lastLine());
        }
        if (json.isPresent()) {
            lines.add(kept(json, "", JSON_RECORD, fromLine).lastLine());
        }
        return lines.build().min();
    }

    void add(Payee payee, ScreeningReport report) throws IOException {
        if (csv.isPresent()) {
            csv.get().write(record(payee, report));
        }
        if (json.isPresent()) {
            json.get().write(document(payee, report));
        }
    }

    /** Records that a payee was not screened, and why. */
    void addUnreadable(Payee payee) throws IOException {
        if (csv.isPresent()) {
            String problems = payee.problems().stream().map(RowProblem::located).collect(Collectors.joining("; "));
            csv.get().write(record(payee, NOT_SCREENED, "", "", "", "", "", "", problems));
        }
        if (json.isPresent()) {
            json.get().write(document(payee));
        }
    }

    void flush() throws IOException {
        if (csv.isPresent()) {
            csv.get().flush();
        }
        if (json.isPresent()) {
            json.get().flush();
        }
    }

    @Override
    public void close() {
        csv.ifPresent(OutputFile::close);
        json.ifPresent(OutputFile::close);
    }

    private static OutputFile.Kept kept(Optional<Path> path, String header, Pattern record, int fromLine)
            throws IOException {
        try {
            return path.isPresent() ? OutputFile.kept(path.get(), header, record, fromLine) : OutputFile.Kept.NOTHING;
        } catch (IOException e) {
            throw named(path, e);
        }
    }

    private static Optional<OutputFile> open(Optional<Path> path, String header, long kept) throws IOException {
        try {
            return path.isPresent() ? Optional.of(OutputFile.open(path.get(), header, kept)) : Optional.empty();
        } catch (IOException e) {
            throw named(path, e);
        }
    }

    private static IOException named(Optional<Path> path, IOException e) {
        return new IOException(path.map(Path::toString).orElse("") + ": " + Messages.of(e), e);
    }

    private String record(Payee payee, ScreeningReport report) {
        return record(
                payee,
                report.outcome().name(),
                report.weight().isPresent() ? Integer.toString(report.weight().getAsInt()) : "",
                joined(report.findings().stream()
                        .map(finding -> finding.finding().type().id())),
                followUps(report),
                missing(report),
                joined(report.notes().stream().map(note -> note.note().type().id())),
                report.compliance().name(),
                "");
    }

    private static String record(Payee payee, String... cells) {
        return Stream.concat(
                        Stream.of(Integer.toString(payee.line()), payee.id().orElse("")), Stream.of(cells))
                .map(Results::quoted)
                .collect(Collectors.joining(","));
    }

    private static String followUps(ScreeningReport report) {
        return joined(Stream.concat(report.findings().stream(), report.explained().stream())
                .map(ReportedFinding::followUps)
                .flatMap(steps -> steps.stream())
                .sorted(Comparator.comparingInt(FollowUp::rank).thenComparing(FollowUp::id))
                .map(FollowUp::id));
    }

    /** What to collect where an area that is needed could not be compared. */
    private String missing(ScreeningReport report) {
        var thin = report.coverage().stream()
                .filter(coverage -> coverage.needed()
                        && coverage.state() != AreaCoverage.State.COVERED
                        && coverage.state() != AreaCoverage.State.EXEMPT)
                .map(AreaCoverage::area)
                .collect(Collectors.toSet());
        return joined(report.checks().stream()
                .filter(outcome -> thin.contains(outcome.check().area()))
                .flatMap(outcome -> outcome.missing().stream())
                .map(wording::missing));
    }

    private static String joined(Stream<String> items) {
        return items.distinct().collect(Collectors.joining("; "));
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return isPlain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private String document(Payee payee, ScreeningReport report) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = begun(payee, text);
                JsonParser parser = JSON.createParser(ReportJson.write(report, wording))) {
            generator.writeFieldName("report");
            var unused = parser.nextToken();
            generator.copyCurrentStructure(parser);
            generator.writeEndObject();
        }
        return text.toString();
    }

    private static String document(Payee payee) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = begun(payee, text)) {
            generator.writeArrayFieldStart("problems");
            for (RowProblem problem : payee.problems()) {
                generator.writeStartObject();
                generator.writeNumberField("line", problem.line());
                generator.writeNumberField("column", problem.column());
                if (!problem.name().isEmpty()) {
                    generator.writeStringField("name", problem.name());
                }
                generator.writeStringField("message", problem.message());
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        return text.toString();
    }

    private static JsonGenerator begun(Payee payee, StringWriter text) throws IOException {
        JsonGenerator generator = JSON.createGenerator(text);
        generator.writeStartObject();
        generator.writeNumberField("line", payee.line());
        if (payee.id().isPresent()) {
            generator.writeStringField("payeeId", payee.id().get());
        }
        return generator;
    }
}
