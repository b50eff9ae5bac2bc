package dev.tallystick.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, Lisbon, Lisbon",
        "LAST_FOUR, 123456789012, …9012",
        "LAST_FOUR, 123456, …56",
        "LAST_FOUR, 12, …",
        "LAST_FOUR, '', …",
        "YEAR, 1990-05-17, 1990",
        "YEAR, 1990, 1990",
        "NEVER, a secret, (not shown)",
    })
    void valuesAreMaskedAsTheTableSays(Masking masking, String value, String shown) {
        assertThat(masking.mask(value)).isEqualTo(shown);
    }
}
