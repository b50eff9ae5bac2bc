package dev.tallystick.conformance.suites;

import dev.tallystick.banking.number.Bic;
import dev.tallystick.banking.number.Iban;
import dev.tallystick.banking.number.NumberFault;
import dev.tallystick.banking.number.RoutingNumber;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The doctests of python-stdnum for IBANs, BICs, routing numbers and the account numbers of Spain, Norway and the Czech
 * Republic, which are checked as the IBANs that contain them.
 */
final class StdnumSuite implements Suite {

    /** {@code >>> validate('…')} with the first line of its outcome. */
    private static final Pattern CALL =
            Pattern.compile(">>> (?:\\w+\\.)?(?:validate|is_valid)\\('([^']*)'\\).*\\n(Traceback|True|False|')");

    /** A list of numbers with the statements on it. */
    private static final Pattern LIST = Pattern.compile(
            ">>> numbers = '''\\n((?:\\.\\.\\..*\\n)*?)\\.\\.\\. '''\\n((?:>>>.*\\n\\[\\]\\n|>>> numbers.*\\n)+)");

    private static final Pattern CZECH = Pattern.compile("(?:(\\d{1,6})-)?(\\d{2,10})/(\\d{4})");

    @Override
    public String name() {
        return "python-stdnum";
    }

    @Override
    public List<Vector> vectors(Path clone) {
        List<Vector> vectors = new ArrayList<>();
        for (String file : List.of("tests/test_iban.doctest", "stdnum/iban.py")) {
            add(vectors, clone, file, Iban::fault, "");
        }
        add(vectors, clone, "tests/test_be_iban.doctest", Iban::fault, "BE");
        for (String country : List.of("be", "es", "me", "no")) {
            add(vectors, clone, "stdnum/" + country + "/iban.py", Iban::fault, country.toUpperCase(Locale.ROOT));
        }
        for (String file : List.of("tests/test_bic.doctest", "stdnum/bic.py")) {
            add(vectors, clone, file, Bic::fault, "");
        }
        add(vectors, clone, "stdnum/us/rtn.py", RoutingNumber::fault, "");
        add(vectors, clone, "stdnum/es/ccc.py", text -> national("ES", compact(text)), "");
        add(vectors, clone, "stdnum/no/kontonr.py", text -> national("NO", compact(text)), "");
        for (String file : List.of("tests/test_cz_bankaccount.doctest", "stdnum/cz/bankaccount.py")) {
            add(vectors, clone, file, text -> national("CZ", czech(text)), "");
        }
        return vectors;
    }

    @Override
    public Optional<String> decision(Vector vector) {
        if (vector.text().equals("BE83138811735115") || vector.text().equals("34278-727558021/0000")) {
            return Optional.of("Theirs knows the bank codes of the country. Ours checks the number only; whether a bank"
                    + " exists is a question for a directory.");
        }
        return Optional.empty();
    }

    private static void add(
            List<Vector> vectors,
            Path clone,
            String file,
            Function<String, Optional<NumberFault>> reader,
            String country) {
        String text = Suite.read(clone.resolve(file));
        CALL.matcher(text).results().forEach(call -> {
            boolean valid = !call.group(2).equals("Traceback") && !call.group(2).equals("False");
            // A module of one country also shows that it refuses IBANs of another one, which are right elsewhere.
            if (call.group(1).startsWith(country)) {
                vectors.add(new Vector(file, call.group(1), valid, reader.apply(call.group(1))));
            }
        });
        LIST.matcher(text).results().forEach(list -> addList(vectors, file, list, reader));
    }

    private static void addList(
            List<Vector> vectors, String file, MatchResult list, Function<String, Optional<NumberFault>> reader) {
        String statements = list.group(2).replaceAll(".*check_country=False.*", "");
        boolean valid = statements.contains("not ");
        boolean withBic = statements.contains("x[:24]");
        for (String line : list.group(1).lines().toList()) {
            String number = line.substring(3).strip();
            if (number.isEmpty()) {
                continue;
            }
            if (withBic) {
                String padded = number + " ".repeat(24);
                String iban = padded.substring(0, 24).strip();
                vectors.add(new Vector(file, iban, valid, reader.apply(iban)));
                String bic = padded.substring(24).strip();
                vectors.add(new Vector(file, bic, valid, Bic.fault(bic)));
            } else {
                vectors.add(new Vector(file, number, valid, reader.apply(number)));
            }
        }
    }

    private static String compact(String text) {
        return text.replaceAll("[ .-]", "");
    }

    private static String czech(String text) {
        return CZECH.matcher(text)
                .results()
                .map(match -> match.group(3) + zeros(match.group(1), 6) + zeros(match.group(2), 10))
                .findFirst()
                .orElse(text);
    }

    private static String zeros(@Nullable String digits, int length) {
        String given = digits == null ? "" : digits;
        return "0".repeat(length - given.length()) + given;
    }

    /** The fault of an account number within an IBAN whose own check digits fit. */
    private static Optional<NumberFault> national(String country, String number) {
        return Iban.fault(country + CheckDigits.of(country, number) + number);
    }
}
