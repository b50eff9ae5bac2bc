package dev.tallystick.banking.number;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tallystick.banking.number.NumberFault.Rule;
import dev.tallystick.reference.ReferenceTable.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModulusTableTest {

    /** Rows of valacdos, version 7.90 of August 2024, for the sorting codes of the cases below. */
    private static final String WEIGHTS = """
            070116 070116 MOD11    0    0    7    6    5    8    9    4    5    6    7    8    9   -1  12
            070116 070116 MOD10    0    3    2    4    5    8    9    4    5    6    7    8    9   -1  13
            074456 074456 MOD11    0    0    7    6    5    8    9    4    5    6    7    8    9   -1  12
            074456 074456 MOD10    0    3    2    4    5    8    9    4    5    6    7    8    9   -1  13
            086090 086090 MOD10    0    0    3    7    1    3    7    1    3    7    1    3    7    1   8
            089000 089999 MOD10    0    0    0    0    0    0    7    1    3    7    1    3    7    1
            102400 107999 MOD11    0    0    0    0    0    0    8    7    6    5    4    3    2    1
            110000 119280 DBLAL    0    0    2    1    2    1    2    1    2    1    2    1    2    1   1
            134012 134020 MOD11    0    0    0    7    5    9    8    4    6    3    5    2    0    0   4
            180002 180002 MOD11    0    0    0    0    0    0    8    7    6    5    4    3    2    1  14
            200901 201159 MOD11    0    0    0    0    0    0    0    7    6    5    4    3    2    1   6
            200901 201159 DBLAL    2    1    2    1    2    1    2    1    2    1    2    1    2    1   6
            202700 203239 MOD11    0    0    0    0    0    0    0    7    6    5    4    3    2    1   6
            202700 203239 DBLAL    2    1    2    1    2    1    2    1    2    1    2    1    2    1   6
            309001 309633 MOD11    0    0    3    2    9    8    5    7    6    5    4    3    2    1   2
            309001 309633 MOD11    0    0    3    2    9    8    1    7    6    5    4    3    2    1   9
            771900 772799 MOD11    0    0    1    2    5    3    6    4    8    7   10    9    3    1   7
            820000 826097 MOD11    0    0    0    0    0    0    0    0    7    3    4    9    2    1
            820000 826097 DBLAL    2    1    2    1    2    1    2    1    2    1    2    1    2    1   3
            826919 827999 MOD11    0    0    0    0    0    0    0    0    7    3    4    9    2    1
            826919 827999 DBLAL    2    1    2    1    2    1    2    1    2    1    2    1    2    1   3
            870000 872791 MOD11    0    0    1    2    5    3    6    4    8    7   10    9    3    1  10
            870000 872791 MOD11    0    0    5   10    9    8    0    7    6    5    4    3    2    1  11
            938000 938696 MOD11    7    6    5    4    3    2    7    6    5    4    3    2    0    0   5
            938000 938696 DBLAL    2    1    2    1    2    1    2    1    2    1    2    1    2    0   5
            """;

    private static final String SUBSTITUTES = "938600 938611\r\n\r\n938613 938017\r\n";

    private static final ModulusTable TABLE = read(WEIGHTS, SUBSTITUTES);

    /** The test cases of "Validating account numbers", version 7.90, in their order. */
    @ParameterizedTest
    @CsvSource({
        "089999, 66374958, true",
        "107999, 88837491, true",
        "202959, 63748472, true",
        "871427, 46238510, true",
        "872427, 46238510, true",
        "871427, 09123496, true",
        "871427, 99123496, true",
        "820000, 73688637, true",
        "827999, 73988638, true",
        "827101, 28748352, true",
        "134020, 63849203, true",
        "118765, 64371389, true",
        "200915, 41011166, true",
        "938611, 07806039, true",
        "938600, 42368003, true",
        "938063, 55065200, true",
        "772798, 99345694, true",
        "086090, 06774744, true",
        "309070, 02355688, true",
        "309070, 12345668, true",
        "309070, 12345677, true",
        "309070, 99345694, true",
        "938063, 15764273, false",
        "938063, 15764264, false",
        "938063, 15763217, false",
        "118765, 64371388, false",
        "203099, 66831036, false",
        "203099, 58716970, false",
        "089999, 66374959, false",
        "107999, 88837493, false",
        "074456, 12345112, true",
        "070116, 34012583, true",
        "074456, 11104102, true",
        "180002, 00000190, true"
    })
    void agreesWithTheCasesOfTheSpecification(String sortCode, String number, boolean valid) {
        SortCodeAccount account = SortCodeAccount.parse(sortCode, number).orElseThrow();
        assertThat(TABLE.covers(account.sortCode())).isTrue();
        assertThat(TABLE.fault(account).isEmpty()).isEqualTo(valid);
        TABLE.fault(account).ifPresent(fault -> assertThat(fault.rule()).isEqualTo(Rule.NATIONAL_CHECK_DIGIT));
    }

    @Test
    void checksNothingOutsideTheTable() {
        SortCodeAccount account = SortCodeAccount.parse("00-00-01", "12345678").orElseThrow();
        assertThat(TABLE.covers(account.sortCode())).isFalse();
        assertThat(TABLE.fault(account)).isEmpty();
    }

    @Test
    void readsLargeWeights() {
        ModulusTable table =
                read("300050 300051 MOD11    0    0    0    0    0    0  128   64   32   16    8    4    2    1", "");
        assertThat(table.rejected()).isEmpty();
        assertThat(table.fault(SortCodeAccount.parse("300051", "10000004").orElseThrow()))
                .isEmpty();
        assertThat(table.fault(SortCodeAccount.parse("300051", "10000005").orElseThrow()))
                .isPresent();
    }

    @Test
    void listsWhatItCannotReadAndReadsTheRest() {
        ModulusTable table = read("""
                089000 089999 MOD10    0    0    0    0    0    0    7    1    3    7    1    3    7
                089000 089999 MOD12    0    0    0    0    0    0    7    1    3    7    1    3    7    1
                089999 089000 MOD10    0    0    0    0    0    0    7    1    3    7    1    3    7    1
                089000 089999 MOD10    0    0    0    0    0    0    7    1    3    7    1    3    7    x

                089000 089999 MOD10    0    0    0    0    0    0    7    1    3    7    1    3    7    1  15
                89000 089999 MOD10    0    0    0    0    0    0    7    1    3    7    1    3    7    1
                089000 089999 MOD10    0    0    0    0    0    0    7    1    3    7    1    3    7    1
                """, "938600\n938600 938611 1\n93860a 938611\n");
        assertThat(table.rejected()).extracting(Rejected::line).containsExactly(1, 2, 3, 4, 6, 7, 1, 2, 3);
        assertThat(table.rejected()).extracting(Rejected::reason).allMatch(reason -> reason.contains(": not two"));
        assertThat(table.covers(new SortCode("089999"))).isTrue();
        assertThat(table.fault(SortCodeAccount.parse("089999", "66374959").orElseThrow()))
                .isPresent();
        assertThat(TABLE.rejected()).isEmpty();
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path weights = Files.writeString(folder.resolve("valacdos.txt"), WEIGHTS);
        Path substitutes = Files.writeString(folder.resolve("scsubtab.txt"), SUBSTITUTES);
        assertThat(ModulusTable.read(weights, substitutes).covers(new SortCode("938600")))
                .isTrue();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ModulusTable.read(folder.resolve("none"), substitutes));
    }

    @Property
    void readsAnyTextWithoutThrowing(@ForAll String weights, @ForAll String substitutes) {
        ModulusTable table = read(weights, substitutes);
        assertThat(table.fault(SortCodeAccount.parse("089999", "66374958").orElseThrow()))
                .isEmpty();
    }

    private static ModulusTable read(String weights, String substitutes) {
        return ModulusTable.read(
                new ByteArrayInputStream(weights.getBytes(US_ASCII)),
                new ByteArrayInputStream(substitutes.getBytes(US_ASCII)));
    }
}
