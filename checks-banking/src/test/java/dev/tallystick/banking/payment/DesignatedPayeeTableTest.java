package dev.tallystick.banking.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceTable.Rejected;
import java.io.StringReader;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DesignatedPayeeTableTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final String BASE58 = "1ExampleExampleExampleExampleExamp";
    private static final String HEXADECIMAL = "0x00000000000000000000000000000000000000Ab";

    @Test
    void readsEveryWalletOfTheRemarks() {
        DesignatedPayeeTable table = sdn(entry(
                "HERON, Ida",
                "individual",
                "DOB 1962; Digital Currency Address - XBT " + BASE58 + "; alt. Digital Currency Address - ETH "
                        + HEXADECIMAL + "; Linked To: X."));
        assertThat(table.findWallet(BASE58)).hasValueSatisfying(row -> {
            assertThat(row.get(DesignatedPayees.NAME_COLUMN)).isEqualTo("HERON, Ida");
            assertThat(row.get("asset")).isEqualTo("XBT");
            assertThat(row.get("entry")).isEqualTo("17");
            assertThat(row.asOf()).isEqualTo("2026-11-20");
        });
        assertThat(table.findWallet(HEXADECIMAL.toLowerCase(java.util.Locale.ROOT)))
                .isPresent();
        assertThat(table.rejected()).isEmpty();
    }

    @Test
    void readsAWalletAtTheEndOfTheRemarks() {
        assertThat(sdn(entry("HERON", "-0- ", "Digital Currency Address - XBT " + BASE58 + "."))
                        .findWallet(BASE58))
                .isPresent();
    }

    @Test
    void rejectsAWalletThatIsCutOff() {
        String filling = "Linked To: " + "X".repeat(1_000) + "; ";
        String remarks = filling.substring(filling.length() - 950) + "Digital Currency Address - XBT " + BASE58;
        String cut = "; " + remarks.substring(remarks.length() - 998);
        DesignatedPayeeTable table = sdn(entry("HERON", "-0- ", cut));
        assertThat(table.findWallet(BASE58)).isEmpty();
        assertThat(table.rejected())
                .containsExactly(
                        new Rejected(1, "ofac-sdn: a wallet whose address is missing or cut off"),
                        new Rejected(
                                1, "ofac-sdn: remarks that are cut off after 1,000 characters, without their rest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Registration Number AE-12345",
                "Registration Number AE-1234567 (United Arab",
                "Company Number ",
                "alt. Registra",
                "Linked To: SOMEBODY"
            })
    void listsWhateverIsCutOffAtTheEndOfTheRemarks(String last) {
        String remarks = "; Company Number 99 8877 (Cyprus); " + last;
        DesignatedPayeeTable table =
                sdn(entry("EXAMPLE TRADING FZE", "-0- ", "x".repeat(1_000 - remarks.length()) + remarks));
        assertThat(table.findOrganisation("998877", Country.of("CY"))).isPresent();
        assertThat(table.rejected())
                .contains(new Rejected(
                        1, "ofac-sdn: remarks that are cut off after 1,000 characters, without their rest"));
    }

    @Test
    void listsARegistrationWithoutItsCountry() {
        assertThat(sdn(entry("EXAMPLE TRADING FZE", "-0- ", "Registration Number 555555; Website example.com."))
                        .rejected())
                .containsExactly(
                        new Rejected(1, "ofac-sdn: a registration whose number or country is missing or cut off"));
    }

    @Test
    void readsTheLastRegistrationOfCutOffRemarksIfItIsWhole() {
        String last = "; Registration Number AE-1234567 (Hong Kong)";
        DesignatedPayeeTable table =
                sdn(entry("EXAMPLE TRADING FZE", "-0- ", "x".repeat(1_000 - last.length()) + last));
        assertThat(table.findOrganisation("AE1234567", Country.of("HK"))).isPresent();
        assertThat(table.rejected()).hasSize(1);
    }

    @Test
    void listsWalletsAndOrganisationsEachForThemselves() {
        DesignatedPayeeTable wallets = table("name,wallet\nHERON," + BASE58);
        assertThat(wallets.hasWallets()).isTrue();
        assertThat(wallets.hasOrganisations()).isFalse();
        DesignatedPayeeTable organisations = table("name,registration_number,country\nHERON,12345,RU");
        assertThat(organisations.hasWallets()).isFalse();
        assertThat(organisations.hasOrganisations()).isTrue();
    }

    @Test
    void putsTheRestOfTheRemarksBehind() {
        String start = "x".repeat(960) + "; Digital Currency Address - XBT " + BASE58.substring(0, 5);
        assertThat(start).hasSize(1_000 - 2);
        DesignatedPayeeTable table = DesignatedPayeeTable.builder()
                .addSdn(
                        AS_OF,
                        new StringReader(entry("HERON", "-0- ", start)),
                        new StringReader("17,\"" + BASE58.substring(5) + "; more.\"\n\u001A"))
                .build();
        assertThat(table.findWallet(BASE58)).isPresent();
    }

    @Test
    void readsRegistrationsOfOrganisationsOnly() {
        DesignatedPayeeTable table = sdn(entry(
                        "EXAMPLE TRADING FZE",
                        "-0- ",
                        "Registration Number AE-1234567"
                                + " (United Arab Emirates); alt. Company Number 99 8877 (Korea, South).")
                + entry("HERON, Ida", "individual", "Registration Number 555555 (Cyprus)."));
        assertThat(table.findOrganisation("AE1234567", Country.of("AE"))).isPresent();
        assertThat(table.findOrganisation("998877", Country.of("KR"))).isPresent();
        assertThat(table.findOrganisation("998877", Country.of("AE"))).isEmpty();
        assertThat(table.findOrganisation("555555", Country.of("CY"))).isEmpty();
    }

    @Test
    void listsBadLinesAndReadsOn() {
        DesignatedPayeeTable table = sdn("only,three,fields\n"
                + "18,\"never closed,-0- \n"
                + "\n"
                + entry("A", "-0- ", "Digital Currency Address - ")
                + entry("B", "-0- ", "Registration Number 12345 (Atlantis)")
                + entry("C", "-0- ", "Digital Currency Address - XBT " + BASE58 + ";")
                + "\u001A");
        assertThat(table.findWallet(BASE58)).isPresent();
        assertThat(table.rejected()).extracting(Rejected::line).containsExactly(1, 2, 4, 5);
    }

    @Test
    void listsRowsOfTheHostThatDesignateNobody() {
        DesignatedPayeeTable table = table("""
                name,wallet,registration_number,country
                HERON,%s,,
                EXAMPLE TRADING FZE,,,
                EXAMPLE TRADING FZE,,AE-1234567,Utopia
                ,%s,,
                """.formatted(BASE58, HEXADECIMAL));
        assertThat(table.findWallet(BASE58)).isPresent();
        assertThat(table.findWallet(HEXADECIMAL)).isEmpty();
        assertThat(table.rejected()).extracting(Rejected::line).containsExactlyInAnyOrder(3, 4, 5);
        assertThat(table).hasToString("DesignatedPayeeTable[1 wallets, 0 organisations, 3 rejected]");
    }

    @Test
    void refusesAListWithoutNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> table("wallet\n" + BASE58));
    }

    @Test
    void statesItsTables() {
        assertThat(sdn("").referenceTables()).singleElement().satisfies(table -> {
            assertThat(table.id()).isEqualTo("ofac-sdn");
            assertThat(table.asOf()).isEqualTo(AS_OF);
        });
        assertThat(DesignatedPayees.none().referenceTables()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0X00000000000000000000000000000000000000AB, 0x00000000000000000000000000000000000000ab",
        "BC1QDESXGNATEDDESXGNATED, bc1qdesxgnateddesxgnated",
        "' 1ExampleExample ', 1ExampleExample",
        "Bc1QDESXGNATEDDESXGNATED, Bc1QDESXGNATEDDESXGNATED"
    })
    void comparesAddressesByTheRulesOfTheirKind(String written, String canonical) {
        assertThat(DesignatedPayees.canonicalAddress(written)).isEqualTo(canonical);
        assertThat(DesignatedPayees.canonicalAddress(canonical)).isEqualTo(canonical);
    }

    @Property(tries = 300)
    void neverThrowsOnAnyText(@ForAll @StringLength(max = 300) String text) {
        DesignatedPayeeTable table = DesignatedPayeeTable.builder()
                .addSdn(AS_OF, new StringReader(text), new StringReader(text))
                .addSdn(AS_OF, new StringReader(entry("A", "-0- ", text.replace("\"", ""))))
                .build();
        assertThat(table.findWallet(text)).isEmpty();
        assertThat(table.findOrganisation(text, Country.of("CY"))).isEmpty();
    }

    private static DesignatedPayeeTable table(String csv) {
        return DesignatedPayeeTable.builder()
                .addTable("own-list", "Our list", AS_OF, new StringReader(csv))
                .build();
    }

    private static DesignatedPayeeTable sdn(String lines) {
        return DesignatedPayeeTable.builder()
                .addSdn(AS_OF, new StringReader(lines))
                .build();
    }

    private static String entry(String name, String type, String remarks) {
        return "17,\"" + name + "\"," + type + ",\"CYBER2\"" + ",-0- ".repeat(7) + ",\"" + remarks + "\"\r\n";
    }
}
