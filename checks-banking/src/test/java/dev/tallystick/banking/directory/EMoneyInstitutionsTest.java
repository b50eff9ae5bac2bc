package dev.tallystick.banking.directory;

import static dev.tallystick.banking.account.Screenings.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EMoneyInstitutionsTest {

    private static final Country BELGIUM = Country.of("BE");
    private static final Country UNITED_KINGDOM = Country.of("GB");

    @Test
    void shipsOnlySoundRows() {
        ReferenceTable table = EMoneyInstitutions.embeddedTable();
        assertThat(table.rejected()).isEmpty();
        assertThat(table.rows()).hasSize(186);
        assertThat(table.rows()).allSatisfy(row -> {
            Country country = Country.of(row.get("country"));
            assertThat(EMoneyInstitutions.embedded().find(country, row.get("code")))
                    .hasSize(1);
            assertThat(row.get("code_type")).isIn("iban-bank-code", "uk-sort-code");
            assertThat(row.get("category")).matches("[a-z]+(-[a-z]+)*");
            assertThat(row.confidence()).isIn("confirmed", "attested", "single-source", "unconfirmed");
            assertThat(row.source()).isNotEmpty();
            assertThat(row.asOf()).isNotEmpty();
        });
    }

    @Test
    void findsByTheBankCodeOfAnIban() {
        assertThat(EMoneyInstitutions.embedded().find(BELGIUM, "967"))
                .singleElement()
                .satisfies(institution -> {
                    assertThat(institution.names()).containsExactly("Wise Europe SA", "Wise");
                    assertThat(institution.category()).isEqualTo("emi-multi-currency");
                    assertThat(institution.isTrusted()).isTrue();
                    assertThat(institution.isOrdinaryBank()).isFalse();
                    assertThat(institution.row().table()).isEqualTo("emi-bank-codes");
                    assertThat(institution).hasToString("Wise Europe SA");
                });
        assertThat(EMoneyInstitutions.embedded().find(Country.of("GB"), " monz "))
                .hasSize(1);
        assertThat(EMoneyInstitutions.embedded().find(BELGIUM, "001")).isEmpty();
        assertThat(EMoneyInstitutions.embedded().find(Country.of("FR"), "967")).isEmpty();
    }

    @Test
    void findsBySortCode() {
        for (String written : List.of("040004", "04-00-04", "04 00 04")) {
            assertThat(EMoneyInstitutions.embedded().find(UNITED_KINGDOM, written))
                    .hasToString("[Monzo Bank]");
        }
        assertThat(EMoneyInstitutions.embedded().find(UNITED_KINGDOM, "236972"))
                .singleElement()
                .matches(institution -> !institution.isTrusted());
        assertThat(EMoneyInstitutions.embedded().find(UNITED_KINGDOM, "230580"))
                .singleElement()
                .matches(EMoneyInstitution::isOrdinaryBank);
    }

    @Test
    void letsAHostCorrectARow() {
        ReferenceTable own = table(List.of(Map.of(
                "routing_number", "-", "country", "BE", "code", "967", "institution", "Tern", "category", "payments")));
        EMoneyInstitutions corrected =
                EMoneyInstitutions.of(EMoneyInstitutions.embeddedTable().overriddenBy(own, "code"));
        assertThat(corrected.find(BELGIUM, "967")).hasToString("[Tern]");
        assertThat(corrected.referenceTables())
                .singleElement()
                .satisfies(table -> assertThat(table.id()).isEqualTo("emi-bank-codes"));
        EMoneyInstitutions lambda = (country, code) -> List.of();
        assertThat(lambda.referenceTables()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMoneyInstitutions.of(table(List.of(Map.of("routing_number", "-")))));
    }
}
