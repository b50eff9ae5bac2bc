package dev.tallystick.banking.directory;

import static dev.tallystick.banking.account.Screenings.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PaymentProgrammesTest {

    private static final RoutingNumber WISE = new RoutingNumber("026073150");

    @Test
    void shipsOnlySoundRows() {
        ReferenceTable table = PaymentProgrammes.embeddedTable();
        assertThat(table.rejected()).isEmpty();
        assertThat(table.rows()).hasSize(29);
        assertThat(table.rows()).allSatisfy(row -> {
            RoutingNumber number = new RoutingNumber(row.get("routing_number"));
            assertThat(PaymentProgrammes.embedded().find(number)).hasSize(1);
            assertThat(row.confidence()).isIn("confirmed", "attested");
            assertThat(row.get("category")).isIn("payout-service", "prepaid", "neobank", "sponsor-bank");
            assertThat(row.source()).isNotEmpty();
            assertThat(row.asOf()).isNotEmpty();
            assertThat(row.find("names")).isPresent();
        });
    }

    @Test
    void goesStaleAfterAYear() {
        ReferenceTable table = PaymentProgrammes.embeddedTable();
        assertThat(table.isStale(Instant.parse("2027-11-21T00:00:00Z"))).isFalse();
        assertThat(table.isStale(Instant.parse("2027-11-22T00:00:00Z"))).isTrue();
    }

    @Test
    void knowsTheNamesThatHoldersUse() {
        assertThat(PaymentProgrammes.embedded().find(new RoutingNumber("031101169")))
                .singleElement()
                .satisfies(programme -> {
                    assertThat(programme.names()).containsExactly("Venmo", "PayPal");
                    assertThat(programme.category()).isEqualTo(ProgrammeCategory.PREPAID);
                    assertThat(programme.isGeneralNumber()).isFalse();
                    assertThat(programme).hasToString(programme.row().get("programs"));
                });
        assertThat(PaymentProgrammes.embedded()
                        .find(new RoutingNumber("031100209"))
                        .get(0)
                        .isGeneralNumber())
                .isTrue();
        assertThat(PaymentProgramme.of(ReferenceRow.of("t", 1, Map.of("programs", "Tern", "category", "neobank")))
                        .names())
                .containsExactly("Tern");
    }

    @Test
    void findsInstitutionsWithTheirFormerNames() {
        assertThat(BankDirectory.embedded().find(new RoutingNumber("103100195")))
                .singleElement()
                .satisfies(institution -> assertThat(institution.names())
                        .containsExactly(
                                "Stride Bank (2018: Central National Bank & Trust, Enid OK)",
                                "CENTRAL NATIONAL BANK & TRUST"));
        assertThat(BankDirectory.embedded().find(new RoutingNumber("084009519")))
                .isEmpty();
        assertThat(BankDirectory.embedded().find(new RoutingNumber("011000015")))
                .isEmpty();
    }

    @Test
    void letsAHostCorrectARow() {
        ReferenceTable own =
                table(List.of(Map.of("routing_number", WISE.digits(), "programs", "Tern", "category", "neobank")));
        PaymentProgrammes corrected =
                PaymentProgrammes.of(PaymentProgrammes.embeddedTable().overriddenBy(own, "routing_number"));
        assertThat(corrected.find(WISE))
                .singleElement()
                .satisfies(programme -> assertThat(programme.category()).isEqualTo(ProgrammeCategory.NEOBANK));
        assertThat(corrected.find(new RoutingNumber("026073008"))).hasSize(1);
        assertThat(corrected.referenceTables())
                .singleElement()
                .satisfies(table -> assertThat(table.id()).isEqualTo("sponsor-banks"));
    }

    @Test
    void namesTheRowOfABadNumber() {
        ReferenceTable own =
                table(List.of(Map.of("routing_number", "026073151", "programs", "Tern", "category", "neobank")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaymentProgrammes.of(own))
                .withMessage("routing_number of own-table line 1: the check digit in place 9 does not fit the others");
    }

    @Test
    void combinesTheTablesOfDirectories() {
        BankDirectory own = BankDirectory.of(table(List.of()));
        assertThat(own.orElse(BankDirectory.embedded()).referenceTables())
                .extracting(ReferenceTable::id)
                .containsExactly("own-table", "sponsor-banks");
        BankDirectory lambda = number -> List.of();
        assertThat(lambda.referenceTables()).isEmpty();
    }
}
