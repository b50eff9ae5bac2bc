package dev.tallystick.conformance.suites;

import com.google.common.base.Splitter;
import dev.tallystick.banking.number.Iban;
import dev.tallystick.banking.number.NumberFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tests of php-iban: the examples of its registry, the numbers that it collected from web sites, and the texts of
 * its own tests. The collected numbers carry no verdict; theirs is what its function verify_iban would answer by the
 * structure in its registry and the check digits.
 */
final class PhpIbanSuite implements Suite {

    private static final int EXAMPLE = 7;
    private static final int STRUCTURE = 9;
    private static final Pattern CASE = Pattern.compile("array\\('([^']+)',\\s*false,\\s*(true|false)\\)");

    @Override
    public String name() {
        return "php-iban";
    }

    @Override
    public List<Vector> vectors(Path clone) {
        List<Vector> vectors = new ArrayList<>();
        Map<String, Pattern> structures = new LinkedHashMap<>();
        for (String line :
                Suite.read(clone.resolve("registry.txt")).lines().skip(1).toList()) {
            List<String> columns = Splitter.on('|').splitToList(line);
            structures.put(columns.get(0), Pattern.compile(columns.get(STRUCTURE)));
            vectors.add(vector("registry.txt", columns.get(EXAMPLE), true));
        }
        for (Path file : files(clone.resolve("utils/example-ibans"))) {
            String place = "utils/example-ibans/" + file.getFileName();
            for (String line :
                    Suite.read(file, StandardCharsets.ISO_8859_1).lines().toList()) {
                if (!line.isBlank()) {
                    vectors.add(vector(place, line.strip(), isVerified(line, structures)));
                }
            }
        }
        CASE.matcher(Suite.read(clone.resolve("utils/other-tests.php")))
                .results()
                .forEach(match -> vectors.add(
                        vector("utils/other-tests.php", match.group(1), Boolean.parseBoolean(match.group(2)))));
        vectors.add(vector("utils/test.php", "(@#(*@*ZV-This is NOT an IBAN!", false));
        vectors.add(vector("utils/test.php", "VG96VPVG00000L2345678901", false));
        return vectors;
    }

    @Override
    public Optional<String> decision(Vector vector) {
        Optional<NumberFault.Rule> rule = vector.fault().map(NumberFault::rule);
        if (vector.text().startsWith("IIBAN")) {
            return Optional.of("The word IIBAN is of a private proposal; the word IBAN is read.");
        }
        return rule.map(broken -> switch (broken) {
                    case COUNTRY, REGISTRY ->
                        "The country is not in the registry of ISO 13616. Theirs also holds what such countries use among"
                                + " themselves; ours says that such a number cannot be checked.";
                    case LENGTH -> "An older structure of a country that has registered another one since.";
                    case CHARACTER ->
                        "Theirs drops every sign that is no letter or digit. Ours drops blanks, hyphens, dots, colons and"
                                + " invisible signs and asks again for the rest: it may stand for something that was lost.";
                    default -> "";
                })
                .filter(reason -> !reason.isEmpty());
    }

    private static Vector vector(String place, String text, boolean valid) {
        return new Vector(place, text, valid, Iban.fault(text));
    }

    private static boolean isVerified(String text, Map<String, Pattern> structures) {
        String iban = text.toUpperCase(Locale.ROOT)
                .stripLeading()
                .replaceFirst("^I?IBAN", "")
                .replaceAll("[^A-Z0-9]", "");
        Pattern structure = iban.length() < 5 ? null : structures.get(iban.substring(0, 2));
        return structure != null && structure.matcher(iban).matches() && CheckDigits.fit(iban);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
