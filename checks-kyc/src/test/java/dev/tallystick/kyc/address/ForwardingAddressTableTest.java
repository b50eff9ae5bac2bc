package dev.tallystick.kyc.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.reference.ReferenceRow;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ForwardingAddressTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final PostalAddress OWN = address("19 Alder Ln", "", "98101", "US");

    @Test
    void everyEmbeddedRowIsFoundByItsOwnAddressAndStatesItsSource() {
        ForwardingAddressTable table = ForwardingAddressTable.embedded();
        assertThat(table.tables()).singleElement().satisfies(embedded -> {
            assertThat(embedded.rejected()).isEmpty();
            assertThat(embedded.rows()).hasSizeGreaterThan(50).allSatisfy(row -> {
                assertThat(row.source()).isNotEmpty();
                assertThat(row.confidence()).isIn("confirmed", "attested", "single-source", "unconfirmed");
                assertThat(table.find(address(row))).contains(row);
            });
        });
    }

    @Test
    void aRowLimitedToAFloorIsFoundOnThatFloorOnly() {
        ForwardingAddressTable table = ForwardingAddressTable.embedded();
        assertThat(table.find(address("28 Liberty Street", "42nd Floor", "10005", "US")))
                .isPresent();
        assertThat(table.find(address("28 Liberty Street", "Fl 41", "10005", "US")))
                .isEmpty();
        assertThat(table.find(address("28 Liberty Street", "", "10005", "US"))).isEmpty();
    }

    @Test
    void anAddressThatCannotBeLookedUpIsNotFound() {
        assertThat(ForwardingAddressTable.embedded().find(address("", "", "", "")))
                .isEmpty();
    }

    @Test
    void aHostAddsFacilitiesByCode() {
        ForwardingAddressTable table = ForwardingAddressTable.builder()
                .addEmbedded()
                .add("Parcels \"& More\", Ltd", "cmra", OWN, "our own list", DAY)
                .build();
        ReferenceRow row =
                table.find(address("19 Alder Lane", "#4", "98101-0001", "US")).orElseThrow();
        assertThat(row.get("company")).isEqualTo("Parcels \"& More\", Ltd");
        assertThat(row.source()).isEqualTo("our own list");
        assertThat(row.asOf()).isEqualTo("2026-11-01");
        assertThat(table.tables())
                .extracting(each -> each.id())
                .containsExactly("forwarding-addresses", "own-forwarding-addresses");
        assertThat(table.tables().get(1).asOf()).isEqualTo(DAY);
    }

    @Test
    void aHostBringsATableOfItsOwn() {
        String csv = "company,category,street,postal_code,country\nBoxes,cmra,19 Alder Ln,98101,US\n";
        ForwardingAddressTable table = ForwardingAddressTable.builder()
                .addTable("boxes", "Boxes", DAY, new StringReader(csv))
                .build();
        assertThat(table.find(OWN)).isPresent();
        assertThat(table.tables()).hasSize(1);
    }

    @Test
    void theRowAddedLastCounts() {
        ForwardingAddressTable table = ForwardingAddressTable.builder()
                .add("First", "cmra", OWN, "list", DAY)
                .add("Second", "cmra", OWN, "list", DAY)
                .build();
        assertThat(table.find(OWN).orElseThrow().get("company")).isEqualTo("Second");
    }

    @Test
    void whatTheHostAddsComesBesideTheEmbeddedTable() {
        PostalAddress listed = address("1321 Upland Drive", "", "77043", "US");
        ForwardingAddressTable added = ForwardingAddressTable.builder()
                .addEmbedded()
                .add("Boxes", "cmra", OWN, "list", DAY)
                .build();
        ForwardingAddresses joined = ForwardingAddressTable.builder()
                .add("Boxes", "cmra", OWN, "list", DAY)
                .add("Ours", "mail-drop", listed, "list", DAY)
                .build()
                .or(ForwardingAddressTable.embedded());
        assertThat(added.find(OWN)).isPresent();
        assertThat(added.find(listed).orElseThrow().get("company")).isEqualTo("US Global Mail");
        assertThat(joined.find(OWN)).isPresent();
        assertThat(joined.find(listed).orElseThrow().get("company")).isEqualTo("Ours");
        assertThat(joined.find(address("4299 Express Lane", "", "34249", "US"))).isPresent();
        assertThat(joined.find(address("20 Alder Ln", "", "98101", "US"))).isEmpty();
        assertThat(joined.tables())
                .extracting(table -> table.id())
                .containsExactly("own-forwarding-addresses", "forwarding-addresses");
    }

    @Test
    void aStreetAloneIsRefused() {
        PostalAddress street = address("Alder Ln", "", "98101", "US");
        ForwardingAddressTable.Builder builder = ForwardingAddressTable.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add("Boxes", "cmra", street, "list", DAY))
                .withMessageContaining("Alder Ln");
    }

    private static PostalAddress address(ReferenceRow row) {
        String note = row.find("note").orElse("");
        String unit = note.startsWith("only with ") ? note.substring("only with ".length()) : "";
        return address(row.get("street"), unit, row.get("postal_code"), row.get("country"));
    }

    private static PostalAddress address(String street, String unit, String postalCode, String country) {
        return PostalAddress.of(
                Optional.of(street),
                Optional.of(unit),
                Optional.empty(),
                Optional.empty(),
                Optional.of(postalCode),
                Country.find(country));
    }
}
