package dev.tallystick.testkit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Check;
import dev.tallystick.check.NoteType;
import dev.tallystick.json.CandidateJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads case tables: a JSON array of lives, each with what a check has to say about it.
 *
 * <pre>{@code
 * [{
 *   "name": "moved last year and says so",
 *   "asOf": "2026-11-01T00:00:00Z",
 *   "parameters": {"absence-days": 30},
 *   "candidate": {},
 *   "expect": {"status": "CONSISTENT", "findings": [], "explained": [], "notes": [], "weight": 0},
 *   "show": true
 * }]
 * }</pre>
 *
 * <p>Name, candidate and the expected status are required. {@code asOf} is 2026-11-01T00:00:00Z unless stated. Findings,
 * explained findings and notes are ids in any order, none unless stated; the weight is compared only where it is stated.
 * The first case is an honest person, of whom no finding is expected; one or two cases are marked {@code show}, for the
 * documentation; other keys are errors.
 */
public final class CaseTable {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private CaseTable() {}

    /**
     * Reads a table that lies beside a class.
     *
     * @param owner the class
     * @param resource the name of the table, relative to the class
     * @return the cases in the order of the table
     * @throws IllegalArgumentException if there is no such table, or it breaks a rule of the format; names every rule
     *     that is broken
     */
    public static List<Case> read(Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no case table " + resource + " beside " + owner.getName());
            }
            return parse(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table from a file.
     *
     * @param file the file, in UTF-8
     * @return the cases in the order of the table
     * @throws IllegalArgumentException if the table breaks a rule of the format; names every rule that is broken
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Case> read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> parse(String table, String json) {
        JsonNode root = tree(table, json);
        List<String> problems = new ArrayList<>();
        if (!root.isArray() || root.isEmpty()) {
            throw new IllegalArgumentException(table + ": not a list of cases");
        }
        for (JsonNode row : root) {
            CaseSyntax.check(row, problems);
        }
        List<Case> cases = new ArrayList<>();
        if (problems.isEmpty()) {
            root.forEach(row -> cases.add(new Case(row)));
            checkWhole(cases, problems);
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(table + ": " + String.join("; ", problems));
        }
        return ImmutableList.copyOf(cases);
    }

    private static JsonNode tree(String table, String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(table + ": " + e.getMessage(), e);
        }
    }

    private static void checkWhole(List<Case> cases, List<String> problems) {
        Set<String> names = new HashSet<>();
        for (Case each : cases) {
            if (!names.add(each.name())) {
                problems.add("two cases have the name \"" + each.name() + "\"");
            }
        }
        if (!cases.get(0).expected().findings().isEmpty()) {
            problems.add("the first case is to be an honest person, of whom no finding is expected");
        }
        long shown = cases.stream().filter(Case::isShown).count();
        if (shown < 1 || shown > 2) {
            problems.add("one or two cases are to be marked \"show\", not " + shown);
        }
    }

    /** One case of a table. */
    public static final class Case {

        private static final Instant DEFAULT_AS_OF = Instant.parse("2026-11-01T00:00:00Z");

        private final JsonNode row;
        private final Verdict expected;

        private Case(JsonNode row) {
            this.row = row;
            this.expected = Verdict.expected(row.get("expect"));
        }

        /**
         * Returns the name.
         *
         * @return a phrase, unique within the table
         */
        public String name() {
            return row.get("name").asText();
        }

        /**
         * Returns the candidate as the table has it.
         *
         * @return JSON text, indented
         */
        public String candidateJson() {
            return row.get("candidate").toPrettyString();
        }

        /**
         * Returns the candidate.
         *
         * @return a new candidate
         * @throws IllegalArgumentException if the text is not a candidate
         */
        public Candidate candidate() {
            return CandidateJson.read(candidateJson());
        }

        /**
         * Returns the instant as of which the candidate is screened.
         *
         * @return the instant, 2026-11-01T00:00:00Z unless the table has another
         */
        public Instant asOf() {
            return row.has("asOf") ? Instant.parse(row.get("asOf").asText()) : DEFAULT_AS_OF;
        }

        /**
         * Tells whether documentation shows the case.
         *
         * @return true for one or two cases of a table
         */
        public boolean isShown() {
            return row.path("show").asBoolean();
        }

        /**
         * Screens the candidate with one check, at the moment {@link Moment#EMPLOYMENT}. Context notes that the case
         * expects are switched on.
         *
         * @param check the check
         * @return the report
         */
        public ScreeningReport report(Check check) {
            String id = check.info().id();
            ScreeningPolicy.Builder policy = ScreeningPolicy.builder(Moment.EMPLOYMENT);
            for (Map.Entry<String, JsonNode> entry : row.path("parameters").properties()) {
                policy.parameter(id, entry.getKey(), entry.getValue().intValue());
            }
            check.info().noteTypes().stream()
                    .filter(type -> type.kind() == NoteType.Kind.CONTEXT)
                    .filter(type -> expected.notes().contains(type.id()))
                    .forEach(type -> policy.contextNote(type.id()));
            return Screener.builder()
                    .addCheck(check)
                    .policy(policy.build())
                    .build()
                    .screen(candidate(), asOf());
        }

        Verdict expected() {
            return expected;
        }

        /** Returns the name. */
        @Override
        public String toString() {
            return name();
        }
    }
}
