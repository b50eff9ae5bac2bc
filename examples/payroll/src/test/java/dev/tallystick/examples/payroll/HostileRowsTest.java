package dev.tallystick.examples.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.banking.number.RoutingNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever numbers stand in whatever cells, nothing that is written shows more than the end of one. */
final class HostileRowsTest {

    private static final int SHOWN = 4;
    private static final int ROWS = 40;
    private static final List<String> NUMBERS = List.of(
            "routing_number",
            "account_number",
            "sort_code",
            "transit_number",
            "bsb",
            "ifsc",
            "clabe",
            "iban",
            "bic",
            "wallet",
            "evidence_routing_number",
            "evidence_sort_code",
            "evidence_account_number",
            "evidence_iban",
            "tax_number");
    private static final List<String> NAMES = List.of(
            "holder",
            "joint_holders",
            "institution",
            "evidence_holder",
            "evidence_institution",
            "company_name",
            "company_officers",
            "tax_name",
            "tax_business_name");
    private static final List<String> CODES = List.of("currency", "share_percent", "entered_on", "residence_country");
    private static final String KNOWN =
            "payee_id,full_name,account_kind,account_country,evidence_kind,evidence_from,company_role,tax_form,payment_events";

    private final Set<String> secrets = new HashSet<>();

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothingThatIsWrittenShowsMoreThanTheEndOfANumber(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("hostile");
        List<String> lines = new ArrayList<>(List.of(header()));
        IntStream.range(0, ROWS).forEach(row -> lines.add(row(row, random)));
        Path file = Files.write(folder.resolve("payees.csv"), lines);
        Path csv = folder.resolve("results.csv");
        Path json = folder.resolve("results.jsonl");

        Run run = Run.of(file, "--results", csv, "--json", json);

        assertThat(run.exitCode()).isIn(0, 3);
        assertThat(Files.readAllLines(csv)).hasSize(ROWS + 1);
        for (String written : List.of(
                run.out(), run.err().replace(file.toString(), ""), Files.readString(csv), Files.readString(json))) {
            assertThat(runs(written).filter(secrets::contains)).isEmpty();
        }
    }

    private static String header() {
        return String.join(
                ",",
                Stream.of(Stream.of(KNOWN), NUMBERS.stream(), NAMES.stream(), CODES.stream())
                        .flatMap(columns -> columns)
                        .toList());
    }

    private String row(int row, Random random) {
        List<String> cells = new ArrayList<>(List.of(
                "p-" + row,
                "Ilse Varga",
                "bank",
                "US",
                "bank-letter",
                "institution",
                "payee",
                "w-9",
                "details-changed 2026-10-20 - " + name("Orla Quist", random)));
        NUMBERS.forEach(column -> cells.add(random.nextInt(3) == 0 ? "" : number(column, random)));
        NAMES.forEach(column -> cells.add(random.nextBoolean() ? "Tobias Lind" : name("Tobias Lind", random)));
        CODES.forEach(column -> cells.add(random.nextInt(20) == 0 ? number(column, random) : ""));
        return String.join(",", cells);
    }

    private String name(String name, Random random) {
        String number = number("", random);
        return random.nextBoolean() ? number : name + " " + number;
    }

    /** A well-formed routing number or sort code names an institution and may be shown. */
    private String number(String column, Random random) {
        String digits = random.ints(random.nextInt(6, 31), '3', '9' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean isCode =
                RoutingNumber.parse(digits).isPresent() || (column.endsWith("sort_code") && digits.length() == 6);
        String number = isCode ? digits + "34" : digits;
        runs(number).forEach(secrets::add);
        return switch (random.nextInt(4)) {
            case 0 -> "QZ" + number;
            case 1 -> number.replaceAll("(.{4})(?=.)", "$1 ");
            case 2 -> number.replaceAll("(.{4})(?=.)", "$1-");
            default -> number;
        };
    }

    private static Stream<String> runs(String text) {
        String compact = text.replaceAll("[ -]", "");
        return IntStream.range(0, Math.max(0, compact.length() - SHOWN))
                .mapToObj(place -> compact.substring(place, place + SHOWN + 1));
    }
}
