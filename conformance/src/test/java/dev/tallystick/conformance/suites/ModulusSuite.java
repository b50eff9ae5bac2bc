package dev.tallystick.conformance.suites;

import dev.tallystick.banking.number.ModulusTable;
import dev.tallystick.banking.number.NumberFault;
import dev.tallystick.banking.number.SortCodeAccount;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cases of the UK specification "Validating account numbers" as a project states them in its tests, with its copies
 * of the official tables.
 */
final class ModulusSuite implements Suite {

    /** A sorting code, an account number and a verdict, whatever the language of the test. */
    private static final Pattern CASE =
            Pattern.compile("['\"](\\d{6})['\"],\\s*(?:\\w+:\\s*)?['\"](\\d{8})['\"],\\s*(?:\\w+:\\s*)?(true|false)");

    private final String name;
    private final String cases;
    private final String weights;
    private final String substitutes;

    ModulusSuite(String name, String cases, String weights, String substitutes) {
        this.name = name;
        this.cases = cases;
        this.weights = weights;
        this.substitutes = substitutes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Vector> vectors(Path clone) {
        ModulusTable table = ModulusTable.read(clone.resolve(weights), clone.resolve(substitutes));
        if (!table.rejected().isEmpty()) {
            throw new IllegalStateException("rejected rows: " + table.rejected());
        }
        return CASE.matcher(Suite.read(clone.resolve(cases)))
                .results()
                .map(match -> new Vector(
                        cases,
                        match.group(1) + " " + match.group(2),
                        Boolean.parseBoolean(match.group(3)),
                        fault(table, match.group(1), match.group(2))))
                .toList();
    }

    @Override
    public Optional<String> decision(Vector vector) {
        return Optional.empty();
    }

    private static Optional<NumberFault> fault(ModulusTable table, String sortCode, String number) {
        return SortCodeAccount.fault(sortCode, number)
                .or(() -> SortCodeAccount.parse(sortCode, number).flatMap(table::fault));
    }
}
