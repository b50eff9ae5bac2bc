package dev.tallystick.conformance.suites;

import com.google.common.base.Splitter;
import dev.tallystick.banking.number.Iban;
import dev.tallystick.banking.number.RoutingNumber;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The IBAN and ABA tests of commons-validator: the lists in its test classes, its copy of the SWIFT registry, its table
 * of IBANs, and the codes with every other check digit that its tests derive from the valid ones.
 */
final class CommonsValidatorSuite implements Suite {

    private static final String TESTS = "org/apache/commons/validator/routines/";
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final String EXAMPLES = "IBAN electronic format example\t";

    @Override
    public String name() {
        return "commons-validator";
    }

    @Override
    public List<Vector> vectors(Path clone) {
        Path classes = clone.resolve("src/test/java/" + TESTS);
        Path resources = clone.resolve("src/test/resources/" + TESTS);
        List<Vector> vectors = new ArrayList<>();
        String validator = Suite.read(classes.resolve("IBANValidatorTest.java"));
        List<String> invalid = literals(validator, "INVALID_IBAN_FIXTURES = ", ");");
        ibans(vectors, "IBANValidatorTest", literals(validator, " VALID_IBAN_FIXTURES = ", ");"), true);
        ibans(vectors, "IBANValidatorTest", invalid, false);
        for (String example : registry(resources.resolve("iban_registry_v99.txt"))) {
            vectors.add(iban("iban_registry_v99.txt", example, !invalid.contains(example)));
        }
        for (String line : Suite.read(resources.resolve("checkdigit/IBANtests.txt"))
                .lines()
                .toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                boolean valid = !line.startsWith("-");
                vectors.add(iban("IBANtests.txt", valid ? line : line.substring(1), valid));
            }
        }
        String checkDigits = Suite.read(classes.resolve("checkdigit/IBANCheckDigitTest.java"));
        for (String code : literals(checkDigits, " valid = ", ";")) {
            vectors.add(iban("IBANCheckDigitTest", code, true));
            for (int check = 2; check <= 98; check++) {
                String digits = String.format(Locale.ROOT, "%02d", check);
                if (!digits.equals(code.substring(2, 4))) {
                    vectors.add(iban("IBANCheckDigitTest", code.substring(0, 2) + digits + code.substring(4), false));
                }
            }
        }
        ibans(vectors, "IBANCheckDigitTest", literals(checkDigits, "invalid = new", ";"), false);
        String routing = Suite.read(classes.resolve("checkdigit/ABANumberCheckDigitTest.java"));
        for (String number : literals(routing, " valid = ", ";")) {
            vectors.add(routing(number, true));
            for (char check = '0'; check <= '9'; check++) {
                if (check != number.charAt(8)) {
                    vectors.add(routing(number.substring(0, 8) + check, false));
                }
            }
        }
        literals(routing, "@ValueSource(strings = ", ")").forEach(number -> vectors.add(routing(number, false)));
        return vectors;
    }

    @Override
    public Optional<String> decision(Vector vector) {
        if (!vector.valid() && !vector.text().equals(vector.text().toUpperCase(Locale.ROOT))) {
            return Optional.of("Small letters are read as capitals: people type them, and the check digits are the"
                    + " same. The electronic form that we return has capitals.");
        }
        if (vector.text().startsWith("AA") || vector.text().startsWith("ZZ")) {
            return Optional.of("Dummies for the check digits alone. No country has the code, so they are no IBANs.");
        }
        if (vector.valid() && vector.place().equals("IBANtests.txt")) {
            return Optional.of("A table for the check digits alone: countries outside the registry of ISO 13616 and"
                    + " structures that are older or incomplete. Their own IBANValidator refuses these as well.");
        }
        return Optional.empty();
    }

    private static void ibans(List<Vector> vectors, String place, List<String> texts, boolean valid) {
        texts.forEach(text -> vectors.add(iban(place, text, valid)));
    }

    private static Vector iban(String place, String text, boolean valid) {
        return new Vector(place, text, valid, Iban.fault(text));
    }

    private static Vector routing(String text, boolean valid) {
        return new Vector("ABANumberCheckDigitTest", text, valid, RoutingNumber.fault(text));
    }

    /** The string literals of a Java source between two marks, without those in comments. */
    private static List<String> literals(String source, String from, String to) {
        int start = source.indexOf(from);
        String code = source.substring(start + from.length()).replaceAll("(?m)//.*$", "");
        String list = code.substring(0, code.indexOf(to));
        return LITERAL.matcher(list).results().map(match -> match.group(1)).toList();
    }

    private static List<String> registry(Path file) {
        return Suite.read(file, Charset.forName("windows-1252"))
                .lines()
                .filter(line -> line.startsWith(EXAMPLES))
                .flatMap(line -> Splitter.on('\t').splitToStream(line.substring(EXAMPLES.length())))
                .toList();
    }
}
