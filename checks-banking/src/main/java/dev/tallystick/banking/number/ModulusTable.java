package dev.tallystick.banking.number;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeMap;
import com.google.common.primitives.Ints;
import dev.tallystick.banking.number.NumberFault.Rule;
import dev.tallystick.reference.ReferenceTable.Rejected;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The official tables that check UK account numbers against their sorting codes: {@code valacdos} with the weights and
 * {@code scsubtab} with substitute sorting codes. Pay.UK publishes them and changes them several times a year; they are
 * not part of this library.
 *
 * <p>The rules are those of the specification "Validating account numbers: UK modulus checking", with its exceptions 1
 * to 14. Sorting codes that the tables do not hold cannot be checked; their accounts may all be right.
 *
 * @see <a
 *     href="https://www.vocalink.com/media/a2febq5m/validating-account-numbers-uk-modulus-checking-v7-90.pdf">Validating
 *     account numbers, version 7.90</a>
 */
public final class ModulusTable {

    private static final Splitter COLUMNS =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final int WEIGHTS = 14;
    private static final int LARGEST_WEIGHT = 999;

    private final ImmutableRangeMap<Integer, ImmutableList<ModulusRow>> rows;
    private final ImmutableMap<String, String> substitutes;
    private final ImmutableList<Rejected> rejected;

    private ModulusTable(
            ImmutableRangeMap<Integer, ImmutableList<ModulusRow>> rows,
            ImmutableMap<String, String> substitutes,
            ImmutableList<Rejected> rejected) {
        this.rows = rows;
        this.substitutes = substitutes;
        this.rejected = rejected;
    }

    /**
     * Reads the two tables. Closes neither stream.
     *
     * @param valacdos the weights
     * @param scsubtab the substitute sorting codes
     * @return the tables
     * @throws UncheckedIOException if a stream cannot be read
     */
    public static ModulusTable read(InputStream valacdos, InputStream scsubtab) {
        ImmutableList.Builder<Rejected> rejected = ImmutableList.builder();
        TreeRangeMap<Integer, ImmutableList<ModulusRow>> rows = TreeRangeMap.create();
        lines(valacdos).forEach((line, columns) -> {
            Optional<ModulusRow> row = row(columns);
            if (row.isEmpty()) {
                rejected.add(new Rejected(line, "valacdos: not two sorting codes, a method and 14 weights"));
            } else {
                add(rows, columns, row.get());
            }
        });
        Map<String, String> substitutes = new LinkedHashMap<>();
        lines(scsubtab).forEach((line, columns) -> {
            if (columns.size() == 2 && columns.stream().allMatch(ModulusTable::isSortCode)) {
                substitutes.put(columns.get(0), columns.get(1));
            } else {
                rejected.add(new Rejected(line, "scsubtab: not two sorting codes"));
            }
        });
        return new ModulusTable(ImmutableRangeMap.copyOf(rows), ImmutableMap.copyOf(substitutes), rejected.build());
    }

    /**
     * Reads the two tables.
     *
     * @param valacdos the file of the weights
     * @param scsubtab the file of the substitute sorting codes
     * @return the tables
     * @throws UncheckedIOException if a file cannot be read
     */
    public static ModulusTable read(Path valacdos, Path scsubtab) {
        try (InputStream weights = Files.newInputStream(valacdos);
                InputStream substitutes = Files.newInputStream(scsubtab)) {
            return read(weights, substitutes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the lines of the two files that could not be read and were left out.
     *
     * @return the lines, each with the reason
     */
    public List<Rejected> rejected() {
        return rejected;
    }

    /**
     * Tells whether accounts of a sorting code can be checked.
     *
     * @param sortCode the sorting code
     * @return true if the tables hold it
     */
    public boolean covers(SortCode sortCode) {
        return rows.get(Integer.parseInt(sortCode.digits())) != null;
    }

    /**
     * Checks an account number against its sorting code.
     *
     * @param account the account
     * @return the fault; empty if the two fit or cannot be checked
     */
    public Optional<NumberFault> fault(SortCodeAccount account) {
        ImmutableList<ModulusRow> checks =
                rows.get(Integer.parseInt(account.sortCode().digits()));
        return checks == null || fits(checks, account)
                ? Optional.empty()
                : Optional.of(new NumberFault(
                        Rule.NATIONAL_CHECK_DIGIT, 0, "sorting code and account number do not fit each other"));
    }

    private boolean fits(List<ModulusRow> checks, SortCodeAccount account) {
        boolean oneIsEnough = checks.size() == 2 && checks.get(0).isAlternativeTo(checks.get(1));
        return oneIsEnough
                ? checks.stream().anyMatch(row -> row.holds(account, substitutes))
                : checks.stream().allMatch(row -> row.holds(account, substitutes));
    }

    private static Map<Integer, List<String>> lines(InputStream stream) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1));
        Map<Integer, List<String>> lines = new LinkedHashMap<>();
        try {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    lines.put(number, COLUMNS.splitToList(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static void add(
            TreeRangeMap<Integer, ImmutableList<ModulusRow>> rows, List<String> columns, ModulusRow row) {
        Range<Integer> codes = Range.closed(Integer.valueOf(columns.get(0)), Integer.valueOf(columns.get(1)));
        rows.merge(
                codes,
                ImmutableList.of(row),
                (earlier, added) -> ImmutableList.<ModulusRow>builder()
                        .addAll(earlier)
                        .addAll(added)
                        .build());
    }

    private static Optional<ModulusRow> row(List<String> columns) {
        int size = columns.size();
        if (size < 3 + WEIGHTS || size > 4 + WEIGHTS || !isRange(columns.get(0), columns.get(1))) {
            return Optional.empty();
        }
        int[] numbers = new int[size - 3];
        for (int i = 3; i < size; i++) {
            Integer number = Ints.tryParse(columns.get(i));
            if (number == null || Math.abs(number) > LARGEST_WEIGHT) {
                return Optional.empty();
            }
            numbers[i - 3] = number;
        }
        int exception = size > 3 + WEIGHTS ? numbers[WEIGHTS] : 0;
        return ModulusRow.of(columns.get(2), Ints.asList(numbers).subList(0, WEIGHTS), exception);
    }

    private static boolean isRange(String from, String to) {
        return isSortCode(from) && isSortCode(to) && from.compareTo(to) <= 0;
    }

    private static boolean isSortCode(String column) {
        return column.length() == 6 && column.chars().allMatch(Written::isDigit);
    }
}
