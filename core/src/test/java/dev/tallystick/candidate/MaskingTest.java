package dev.tallystick.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, Lisbon, Lisbon",
        "NUMBERS, Chapter 13 Trustee, Chapter 13 Trustee",
        "NUMBERS, Studio 54 (est. 1999), Studio 54 (est. 1999)",
        "NUMBERS, '', ''",
        "NUMBERS, '  Ilse 12345 ', '  Ilse 12345 '",
        "NUMBERS, 123456, …56",
        "NUMBERS, DE89370400440532013000, …3000",
        "NUMBERS, DE89 3704 0044 0532 0130 00, …0 00",
        "NUMBERS, GB29 NWBK 6016 1331 9268 19, GB29 NWBK …8 19",
        "NUMBERS, FR1420041010050500013M02606, …2606",
        "NUMBERS, 'Tobias Lind, 987-654-32101 (Heron Bank)', 'Tobias Lind, …2101 (Heron Bank)'",
        "NUMBERS, Heron 7654321 Lind 12345678, Heron …21 Lind …78",
        "NUMBERS, ７６５４３２１８９, …１８９",
        "NUMBERS, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4, …f3t4",
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

    @Test
    void namesThatStandOnAccountsOfOthersAreNeverShown() {
        assertThat(List.of(Photo.SHOWN_NAME, ProfileChange.BEFORE, ProfileChange.AFTER, Observation.SEEN))
                .extracting(Field::masking)
                .containsOnly(Masking.NEVER);
    }
}
