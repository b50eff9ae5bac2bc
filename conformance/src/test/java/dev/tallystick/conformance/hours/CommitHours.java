package dev.tallystick.conformance.hours;

import dev.tallystick.conformance.hours.Author.Kind;
import dev.tallystick.time.WorkingHours;
import dev.tallystick.time.ZoneFit;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures how often the hours of authors contradict the zone that their commits record, and how often they contradict one
 * that is wrong by some hours. Half of the authors, by a hash, served to tune; the other half is only reported.
 *
 * <p>The argument is a folder with clones. Prints counts alone, as Markdown.
 */
public final class CommitHours {

    private static final int FEWEST = 50;
    private static final int ENOUGH = 150;

    /** Numbers of latest commits looked at; 0 for all of an author who has {@link #ENOUGH}. */
    private static final List<Integer> LATEST = List.of(50, 150, 500, 0);

    private static final List<Integer> SHIFTS = List.of(3, 4, 6, 8, 10, 12);
    private static final int FAR = 6;

    private final PrintStream out;
    private final List<Author> authors;

    private CommitHours(PrintStream out, List<Author> authors) {
        this.out = out;
        this.authors = authors;
    }

    /**
     * Runs the measurement.
     *
     * @param args the folder with the clones
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length != 1 || args[0].isBlank()) {
            out.println("The folder with the clones is missing: -Dhours=FOLDER");
            System.exit(1);
        }
        CommitLogs logs = CommitLogs.read(Path.of(args[0]));
        List<Author> authors = logs.byAuthor().entrySet().stream()
                .filter(author -> author.getValue().size() >= FEWEST)
                .map(author -> Author.of(author.getKey(), author.getValue()))
                .filter(author -> author.commits().size() >= FEWEST)
                .toList();
        out.printf(
                Locale.ROOT,
                "%,d clones, %,d commits without merges; left out: %,d committed on the web, %,d without a readable date.%n",
                logs.clones(),
                logs.commits(),
                logs.onTheWeb(),
                logs.unreadable());
        out.printf(
                Locale.ROOT,
                "%,d authors, of whom %,d with at least %d commits.%n%n",
                logs.byAuthor().size(),
                authors.size(),
                FEWEST);
        new CommitHours(out, authors).report();
    }

    private void report() {
        out.println("| authors | at least 50 commits | at least 150 |");
        out.println("| --- | ---: | ---: |");
        for (Kind kind : Kind.values()) {
            out.println("| " + kind.name().toLowerCase(Locale.ROOT) + " | " + count(kind, FEWEST) + " | "
                    + count(kind, ENOUGH) + " |");
        }
        for (boolean reporting : new boolean[] {false, true}) {
            List<Author> settled = authors.stream()
                    .filter(author -> author.reporting() == reporting && author.kind() == Kind.SETTLED)
                    .toList();
            out.println();
            out.println(reporting ? "### Authors of the reporting half" : "### Authors of the tuning half");
            trueZones(settled);
            sleepers(settled);
            regions(settled);
            wrongZones(settled);
        }
        out.println();
        out.println("### Authors of both halves who travelled or moved");
        for (Kind kind : List.of(Kind.TRAVELLING, Kind.MOVED)) {
            out.println();
            out.println(kind.name().toLowerCase(Locale.ROOT));
            trueZones(authors.stream().filter(author -> author.kind() == kind).toList());
        }
    }

    private long count(Kind kind, int commits) {
        return authors.stream()
                .filter(author -> author.kind() == kind && author.commits().size() >= commits)
                .count();
    }

    private static boolean isIn(Author author, int latest) {
        return author.commits().size() >= (latest == 0 ? ENOUGH : latest);
    }

    private static String name(int latest) {
        return latest == 0 ? "all, at least " + ENOUGH : "latest " + latest;
    }

    private static ZoneFit.Verdict verdict(Author author, int latest, int hours) {
        return WorkingHours.standard()
                .compare(author.profile(latest, hours), List.of(author.zone()))
                .verdict();
    }

    private void trueZones(List<Author> some) {
        out.println();
        out.println("| commits | authors | too little to tell | true zone does not fit, of those judged |");
        out.println("| --- | ---: | ---: | --- |");
        for (int latest : LATEST) {
            Share found = new Share();
            int all = 0;
            int untold = 0;
            for (Author author : some) {
                if (isIn(author, latest)) {
                    ZoneFit.Verdict verdict = verdict(author, latest, 0);
                    all++;
                    if (verdict == ZoneFit.Verdict.TOO_LITTLE_TO_TELL) {
                        untold++;
                    } else {
                        found.add(verdict == ZoneFit.Verdict.DOES_NOT_FIT);
                    }
                }
            }
            out.println("| " + name(latest) + " | " + all + " | " + untold + " | " + found + " |");
        }
    }

    private void sleepers(List<Author> some) {
        Share byDay = new Share();
        some.stream()
                .filter(author -> isIn(author, 0) && verdict(author, 0, 0) == ZoneFit.Verdict.DOES_NOT_FIT)
                .forEach(author -> byDay.add(author.sleepsByDay()));
        out.println();
        out.println("Of the last row, with their quietest six hours between 8 and 20 o'clock by the recorded zone: "
                + byDay);
    }

    private void regions(List<Author> some) {
        Map<String, List<Author>> byRegion = some.stream()
                .filter(author -> isIn(author, 0))
                .collect(Collectors.groupingBy(Author::region, TreeMap::new, Collectors.toList()));
        out.println();
        out.println("| zones, all commits | true zone does not fit | zone wrong by " + FAR
                + " hours or more does not fit |");
        out.println("| --- | --- | --- |");
        byRegion.forEach((region, authorsThere) -> {
            Share found = new Share();
            Share right = new Share();
            for (Author author : authorsThere) {
                found.add(verdict(author, 0, 0) == ZoneFit.Verdict.DOES_NOT_FIT);
                for (int hours = FAR; hours <= 12; hours++) {
                    for (int shift : new int[] {-hours, hours}) {
                        if (author.isPlace(shift)) {
                            right.add(verdict(author, 0, shift) == ZoneFit.Verdict.DOES_NOT_FIT);
                        }
                    }
                }
            }
            out.println("| " + region + " | " + found + " | " + right + " |");
        });
    }

    private void wrongZones(List<Author> some) {
        out.println();
        out.println("| commits | "
                + SHIFTS.stream().map(hours -> hours + " hours").collect(Collectors.joining(" | "))
                + " | 6 to 12 hours | 6 to 12 hours, of those judged |");
        out.println("| --- |" + " --- |".repeat(SHIFTS.size() + 2));
        for (int latest : LATEST) {
            Map<Integer, Share> shares = new TreeMap<>();
            Share far = new Share();
            Share judged = new Share();
            for (Author author : some) {
                if (!isIn(author, latest)) {
                    continue;
                }
                for (int hours = -12; hours <= 12; hours++) {
                    if (!author.isPlace(hours)) {
                        continue;
                    }
                    ZoneFit.Verdict verdict = verdict(author, latest, hours);
                    boolean found = verdict == ZoneFit.Verdict.DOES_NOT_FIT;
                    shares.computeIfAbsent(Math.abs(hours), shift -> new Share())
                            .add(found);
                    if (Math.abs(hours) >= FAR) {
                        far.add(found);
                        if (verdict != ZoneFit.Verdict.TOO_LITTLE_TO_TELL) {
                            judged.add(found);
                        }
                    }
                }
            }
            out.println("| " + name(latest) + " | "
                    + SHIFTS.stream()
                            .map(hours ->
                                    shares.getOrDefault(hours, new Share()).toString())
                            .collect(Collectors.joining(" | "))
                    + " | " + far + " | " + judged + " |");
        }
    }
}
