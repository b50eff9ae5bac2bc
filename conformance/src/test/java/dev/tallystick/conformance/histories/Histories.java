package dev.tallystick.conformance.histories;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Check;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.check.NoteType;
import dev.tallystick.conformance.histories.Clones.Line;
import dev.tallystick.social.activity.ActivityChecks;
import dev.tallystick.social.code.CodeChecks;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures how often the checks of code histories, and those of the hours and offsets in them, find something in histories
 * that nobody has reason to doubt. Half of the authors, by a hash, served to tune; the other half is only reported.
 *
 * <p>The argument is a folder with clones. Prints counts alone, as Markdown: no name, no address, no date of a commit.
 */
public final class Histories {

    private static final int FEWEST = 100;
    private static final String ACCOUNT_AGE = "social.account-age";
    private static final String GENERATED_DATES = "social.generated-dates";

    /** The checks that need a record of the platform, beside which the dates that it attests are not judged. */
    private static final Set<String> OF_RECORD = Set.of("social.attested-work", "social.dormant-account");

    private static final List<Check> ALL = Stream.concat(CodeChecks.all().stream(), ActivityChecks.all().stream())
            .toList();

    private final PrintStream out;
    private final Instant asOf;
    private final Screener shown = screener(id -> !OF_RECORD.contains(id));
    private final Screener recorded = screener(OF_RECORD::contains);
    private final Screener aged = screener(ACCOUNT_AGE::equals);

    private Histories(PrintStream out, Instant asOf) {
        this.out = out;
        this.asOf = asOf;
    }

    /** What came of one author. */
    private record Outcome(
            boolean reporting,
            Set<String> findings,
            Set<String> agreeing,
            Set<String> signs,
            Set<String> judged,
            int weight,
            boolean agedByCommitters) {}

    /**
     * Runs the measurement.
     *
     * @param args the folder with the clones
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length != 1 || args[0].isBlank()) {
            out.println("The folder with the clones is missing: -Dhistories=FOLDER");
            System.exit(1);
        }
        Clones clones = Clones.read(Path.of(args[0]));
        out.printf(
                Locale.ROOT,
                "%,d clones, %,d commits of %,d addresses; %,d places could not be read.%n",
                clones.clones(),
                clones.commits(),
                clones.byMail().size(),
                clones.rejected());
        out.println("Not read whole: " + (clones.cut().isEmpty() ? "none" : String.join(", ", clones.cut())));
        new Histories(out, Instant.now()).report(clones);
    }

    private void report(Clones clones) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, List<Line>> author : clones.byMail().entrySet()) {
            if (author.getValue().size() >= FEWEST) {
                outcomes.add(outcome(Author.of(author.getKey(), author.getValue(), clones)));
            }
        }
        for (boolean reporting : new boolean[] {false, true}) {
            List<Outcome> half = outcomes.stream()
                    .filter(outcome -> outcome.reporting == reporting)
                    .toList();
            out.println();
            out.println(reporting ? "### Authors of the reporting half" : "### Authors of the tuning half");
            out.println();
            out.println("| | authors |");
            out.println("| --- | --- |");
            row("any finding", half, outcome -> !outcome.findings.isEmpty());
            row("weight 20 or more", half, outcome -> outcome.weight >= 20);
            rows("", half, outcome -> outcome.findings);
            ofJudged(half);
            rows(GENERATED_DATES + ": ", half, outcome -> outcome.agreeing);
            rows("sign: ", half, outcome -> outcome.signs);
            rows("judged by ", half, outcome -> outcome.judged);
            out.println("| heaviest weight | "
                    + half.stream().mapToInt(outcome -> outcome.weight).max().orElse(0) + " |");
            row("not counted: " + ACCOUNT_AGE + " by committers' dates", half, outcome -> outcome.agedByCommitters);
            row("any finding, with that", half, outcome -> outcome.agedByCommitters || !outcome.findings.isEmpty());
        }
    }

    /** The findings once more, out of those of whom the check compared something. */
    private void ofJudged(List<Outcome> half) {
        for (Check check : ALL) {
            String id = check.info().id();
            List<Outcome> judged =
                    half.stream().filter(outcome -> outcome.judged.contains(id)).toList();
            Predicate<Outcome> isFound =
                    outcome -> outcome.findings.stream().anyMatch(finding -> finding.startsWith(id + "."));
            if (judged.stream().anyMatch(isFound)) {
                row("of those whom " + id + " judged", judged, isFound);
            }
        }
    }

    private void rows(String prefix, List<Outcome> half, Function<Outcome, Set<String>> names) {
        Set<String> all = new TreeSet<>();
        half.forEach(outcome -> all.addAll(names.apply(outcome)));
        all.forEach(
                name -> row(prefix + name, half, outcome -> names.apply(outcome).contains(name)));
    }

    private void row(String name, List<Outcome> half, Predicate<Outcome> condition) {
        out.println(
                "| " + name + " | " + Share.of(half.stream().filter(condition).count(), half.size()) + " |");
    }

    private Outcome outcome(Author author) {
        Set<String> findings = new TreeSet<>();
        Set<String> signs = new TreeSet<>();
        Set<String> judged = new TreeSet<>();
        int weight = 0;
        for (ScreeningReport report :
                List.of(shown.screen(author.asShown(), asOf), recorded.screen(author.withRecord(asOf), asOf))) {
            weight += report.weight().orElse(0);
            report.findings().forEach(each -> findings.add(each.finding().type().id()));
            report.notes().stream()
                    .filter(note -> note.note().type().id().equals(GENERATED_DATES + ".sign"))
                    .map(note -> note.note().message(MessageCatalogue.english(), Disclosure.MASKED))
                    .forEach(message -> signs.add(word(message)));
            report.checks().stream()
                    .filter(check -> !check.compared().isEmpty())
                    .forEach(check -> judged.add(check.check().id()));
        }
        boolean isGenerated = findings.stream().anyMatch(id -> id.startsWith(GENERATED_DATES));
        return new Outcome(
                author.isReporting(),
                findings,
                isGenerated ? Set.of(String.join(" and ", signs)) : Set.of(),
                signs,
                judged,
                weight,
                !aged.screen(author.withLateAccount(), asOf).findings().isEmpty());
    }

    /** The word between the colon and the bracket: "240 commits dated ...: clock (...); ...". */
    private static String word(String message) {
        int colon = message.indexOf(": ");
        return message.substring(colon + 2, message.indexOf(" (", colon));
    }

    /** The checks that are meant, with their notes. */
    private static Screener screener(Predicate<String> ids) {
        Screener.Builder screener = Screener.builder();
        ScreeningPolicy.Builder policy = ScreeningPolicy.builder(Moment.EMPLOYMENT);
        for (Check check : ALL) {
            if (ids.test(check.info().id())) {
                screener.addCheck(check);
                check.info().noteTypes().stream()
                        .filter(type -> type.kind() == NoteType.Kind.CONTEXT)
                        .forEach(type -> policy.contextNote(type.id()));
            }
        }
        return screener.policy(policy.build()).build();
    }
}
