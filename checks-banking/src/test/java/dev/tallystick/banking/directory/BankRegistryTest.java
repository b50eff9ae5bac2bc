package dev.tallystick.banking.directory;

import static dev.tallystick.banking.directory.DirectoryFixtures.AS_OF;
import static dev.tallystick.banking.directory.DirectoryFixtures.file;
import static dev.tallystick.banking.directory.DirectoryFixtures.stream;
import static dev.tallystick.banking.directory.DirectoryFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import dev.tallystick.reference.ReferenceTable.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BankRegistryTest {

    private static final Country GERMANY = Country.of("DE");
    private static final Country INDIA = Country.of("IN");

    @Test
    void findsBanksByTheirCodeThePrimaryOneFirst() {
        List<RegisteredBank> banks = registry().find(GERMANY, "999 10001");
        assertThat(banks)
                .extracting(RegisteredBank::name)
                .containsExactly("Reiherbank Musterstadt", "Reiherbank Zweigstelle");
        RegisteredBank first = banks.get(0);
        assertThat(first.isPrimary()).isTrue();
        assertThat(banks.get(1).isPrimary()).isFalse();
        assertThat(first.shortName()).hasValue("Reiherbank");
        assertThat(first.bics()).containsExactly("HERODEFFXXX");
        assertThat(first).hasToString("Reiherbank Musterstadt");
        assertThat(first.row().source()).isEqualTo("Bank codes of Germany");
        assertThat(first.row().asOf()).isEqualTo("2026-10-05");
        assertThat(first.row().table()).isEqualTo("bank-registry");
        assertThat(first.row().line()).isEqualTo(2);
    }

    @Test
    void readsBothShapes() {
        List<RegisteredBank> banks = registry().find(Country.of("SI"), "99002");
        assertThat(banks).singleElement().satisfies(bank -> {
            assertThat(bank.name()).isEqualTo("Čaplja banka");
            assertThat(bank.row().table()).isEqualTo("bank-registry-2");
        });
        assertThat(registry().find(Country.of("SI"), "99001")).hasSize(1);
    }

    @Test
    void knowsOnlyWhatTheFilesSay() {
        assertThat(registry().find(GERMANY, "99910002")).singleElement().satisfies(bank -> {
            assertThat(bank.bics()).isEmpty();
            assertThat(bank.shortName()).isEmpty();
        });
        assertThat(registry().find(GERMANY, "99910003")).isEmpty();
        assertThat(registry().find(Country.of("AT"), "99910001")).isEmpty();
        assertThat(registry().find(GERMANY, "")).isEmpty();
    }

    @Test
    void statesWhatBecameOfTheFiles() {
        assertThat(registry().loads()).extracting(DirectoryLoad::rows).containsExactly(3, 2);
        assertThat(registry().loads()).extracting(DirectoryLoad::passedOver).containsExactly(1, 0);
        assertThat(registry().referenceTables())
                .extracting(ReferenceTable::rowCount)
                .containsExactly(3, 2);
        assertThat(registry()).hasToString(registry().loads().toString());
        assertThat(BankRegistryFiles.builder()
                        .ageLimit(Period.ofDays(1))
                        .read(stream("[]"), "None", AS_OF)
                        .build()
                        .referenceTables()
                        .get(0)
                        .isStale(Instant.parse("2026-10-08T00:00:00Z")))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankRegistryFiles.builder().ageLimit(Period.ofDays(-1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"country_code\":\"QQ\",\"bank_code\":\"1\",\"name\":\"Reiherbank\"}' | 'country_code: not a country'",
                "'{\"bank_code\":\"1\",\"name\":\"Reiherbank\"}' | 'country_code: not a country'",
                "'{\"country_code\":\"DE\",\"bank_code\":\"1\",\"name\":\" \"}' | 'no name'",
                "'{\"country_code\":\"DE\",\"bank_codes\":[{}],\"name\":\"x\"}' | 'bank_codes holds something else than texts'",
                "'[]x' | "
            })
    void leavesOutARowAndReadsTheOthers(String row, String reason) {
        String file = text("bank-registry.json");
        int end = file.lastIndexOf(']');
        DirectoryLoad load = BankRegistryFiles.builder()
                .read(stream(file.substring(0, end) + "," + row + file.substring(end)), "Germany", AS_OF)
                .build()
                .loads()
                .get(0);
        assertThat(load.rows()).isEqualTo(3);
        assertThat(load.rejectedCount()).isEqualTo(1);
        assertThat(load.endedEarly()).isEqualTo(reason == null);
        if (reason != null) {
            assertThat(load.rejected()).extracting(Rejected::reason).containsExactly(reason);
        }
    }

    @Test
    void leavesOutRowsOfUnreasonableSize() {
        String longName = "{\"country_code\":\"DE\",\"bank_code\":\"1\",\"name\":\"" + "x".repeat(10_001) + "\"}";
        String manyCodes = "{\"country_code\":\"DE\",\"name\":\"x\",\"bank_codes\":[1" + ",1".repeat(10_000) + "]}";
        String longCode = "{\"country_code\":\"DE\",\"name\":\"x\",\"bank_codes\":[\"" + "1".repeat(101) + "\"]}";
        DirectoryLoad load = BankRegistryFiles.builder()
                .read(stream("[" + longName + "," + manyCodes + "," + longCode + "]"), "Germany", AS_OF)
                .build()
                .loads()
                .get(0);
        assertThat(load.rejected())
                .extracting(Rejected::reason)
                .containsExactly(
                        "name has more than 10000 characters",
                        "bank_codes holds more than 10000 texts",
                        "bank_codes holds a text of more than 100 characters");
    }

    @Test
    void readsLatin1AndAByteOrderMark() {
        String file = text("bank-registry.json").replace("Łódź", "Lodz");
        byte[] latin1 = file.getBytes(StandardCharsets.ISO_8859_1);
        byte[] marked = ("\uFEFF" + file).getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : List.of(latin1, marked)) {
            assertThat(BankRegistryFiles.builder()
                            .read(new ByteArrayInputStream(bytes), "Germany", AS_OF)
                            .build()
                            .find(GERMANY, "99910002"))
                    .hasToString("[Kiebitz-Sparkasse Übersee]");
        }
    }

    @Test
    void readsFilesOfPaths(@TempDir Path folder) throws IOException {
        Path json = Files.writeString(folder.resolve("a"), text("bank-registry.json"));
        assertThat(BankRegistryFiles.builder()
                        .read(json, "Germany", AS_OF)
                        .build()
                        .find(GERMANY, "99910001"))
                .hasSize(2);
        Path ifsc = Files.writeString(folder.resolve("b"), text("ifsc.json"));
        Path names = Files.writeString(folder.resolve("c"), text("ifsc-banks.json"));
        IfscRegistry india = IfscRegistry.builder()
                .branches(ifsc, AS_OF)
                .bankNames(names, AS_OF)
                .build();
        assertThat(india.loads()).extracting(DirectoryLoad::rows).containsExactly(5, 2);
    }

    @Test
    void asksAnotherRegistry() {
        BankRegistry both = registry().orElse(india());
        assertThat(both.find(GERMANY, "99910001")).hasSize(2);
        assertThat(both.find(INDIA, "aazx")).hasToString("[Baya Weaver Co-operative Bank]");
        assertThat(both.referenceTables()).hasSize(4);
        BankRegistry lambda = (country, code) -> List.of();
        assertThat(lambda.referenceTables()).isEmpty();
    }

    @Test
    void takesSeveralBicsOfARow() {
        RegisteredBank bank = RegisteredBank.of(
                ReferenceRow.of("own", 1, Map.of("institution", "Reiherbank", "bic", "HERODEFF; HERODEF1")));
        assertThat(bank.bics()).containsExactly("HERODEFF", "HERODEF1");
        assertThatIllegalArgumentException().isThrownBy(() -> RegisteredBank.of(ReferenceRow.of("own", 1, Map.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "AAZX0000001, true",
        "AAZX00000SC, true",
        "AAZX000AB12, true",
        "BBZX0065001, true",
        "BBZX0000001, false",
        "AAZX0ZZZZZZ, false",
        "CCZX0000001, ",
        "ZZZZ0ZZZZZZ, ",
        "AAZX1000001, ",
        "aazx0000001, ",
        "AAZX, "
    })
    void tellsWhetherABranchIsListed(String ifsc, Boolean listed) {
        assertThat(india().isListed(ifsc).orElse(null)).isEqualTo(listed);
    }

    @Test
    void listsCodesThatCannotBeUsed() {
        IfscRegistry india = IfscRegistry.builder()
                .branches(
                        stream("{\"AAZX\":[1,\"0000001\",null,true,1.5,\"x-y\"],\n\"AZ\":[1],\"BBZX\":{\"a\":1}}"),
                        AS_OF)
                .bankNames(stream("{\"AAZX\":\"\",\"BB\":\"x\",\"CCZX\":null,\"DDZX\":[\"x\"]}"), AS_OF)
                .build();
        assertThat(india.loads()).extracting(DirectoryLoad::rows).containsExactly(1, 0);
        assertThat(india.loads()).extracting(DirectoryLoad::rejectedCount).containsExactly(7, 4);
        assertThat(india.loads().get(0).rejected().get(6)).isEqualTo(new Rejected(2, "bank code: not four letters"));
        assertThat(IfscRegistry.builder().build().isListed("AAZX0000001")).isEmpty();
        assertThat(IfscRegistry.builder().build().find(INDIA, "AAZX")).isEmpty();
    }

    @Test
    void namesIndianBanks() {
        assertThat(india().find(INDIA, "AAZX")).singleElement().satisfies(bank -> {
            assertThat(bank.isPrimary()).isTrue();
            assertThat(bank.row().table()).isEqualTo("ifsc-banks");
            assertThat(bank.row().line()).isEqualTo(2);
        });
        assertThat(india().find(GERMANY, "AAZX")).isEmpty();
        assertThat(india().referenceTables())
                .extracting(ReferenceTable::id)
                .containsExactly("ifsc-branches", "ifsc-banks");
        assertThat(india()).hasToString(india().loads().toString());
    }

    private static BankRegistryFiles registry() {
        return BankRegistryFiles.builder()
                .read(file("bank-registry.json"), "Bank codes of Germany", AS_OF)
                .read(file("bank-registry-entries.json"), "Bank codes of Slovenia", AS_OF)
                .build();
    }

    private static IfscRegistry india() {
        return IfscRegistry.builder()
                .branches(file("ifsc.json"), AS_OF)
                .bankNames(file("ifsc-banks.json"), AS_OF)
                .build();
    }
}
