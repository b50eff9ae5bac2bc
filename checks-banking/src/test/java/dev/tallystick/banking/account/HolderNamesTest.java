package dev.tallystick.banking.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.PersonName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HolderNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ilse Varga|VARGA, ILSE",
                "Ilse Varga|Ms Ilse M. Varga",
                "Ilse Varga|I. Varga",
                "José Núñez|JOSE NUNEZ",
                "Ilse Varga|Ilse Varga & Bram Tolle",
                "Мария Лесна|Maria Lesna",
                "Ilse Varga|---"
            })
    void takesFormsOfOneNameForOneHolder(String first, String second) {
        assertThat(HolderNames.mayBeSame(first, second)).isTrue();
        assertThat(HolderNames.mayBeSame(second, first)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ilse Varga|Orla Quist",
                "Ilse Varga|Bram Varga",
                "Ilse Varga|Kestrel Works Lda",
                "I. Varga|Bram Varga"
            })
    void tellsOtherHoldersApart(String first, String second) {
        assertThat(HolderNames.mayBeSame(first, second)).isFalse();
        assertThat(HolderNames.mayBeSame(second, first)).isFalse();
    }

    @Test
    void readsAJointAccountAsEachOfItsHolders() {
        assertThat(HolderNames.readings("Ilse Varga & Bram Tolle"))
                .containsExactly("Ilse Varga & Bram Tolle", "Ilse Varga", "Bram Tolle");
        assertThat(HolderNames.readings("Ilse Varga und Bram Tolle")).contains("Ilse Varga", "Bram Tolle");
        assertThat(HolderNames.readings("Anders Sandor")).containsExactly("Anders Sandor");
    }

    @Test
    void seesAFamilyNameInTheNameOfACompany() {
        PersonName name = PersonName.builder().given("Zoë").family("Núñez").build();
        assertThat(HolderNames.sharesName("Nunez Consulting LLC", List.of(name)))
                .isTrue();
        assertThat(HolderNames.sharesName("Zoe Consulting LLC", List.of(name))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse Varga",
                "Chapter 13 Trustee",
                "Studio 54",
                "1234567 Ontario Inc.",
                "9123-4567 Québec Inc.",
                "12345678 Canada Ltd",
                ""
            })
    void takesNamesWithNumbersForNames(String name) {
        assertThat(HolderNames.isNumber(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013000",
                "de89 3704 0044 0532 0130 00",
                "Tobias Lind DE89370400440532013000",
                "Heron Bank 98765432101",
                "20-00-00",
                "Heron Ltd 98765432",
                "98765432 Tobias Lind",
                "７６５４３２１８９"
            })
    void takesNoNumberForAName(String text) {
        assertThat(HolderNames.isNumber(text)).isTrue();
        assertThat(HolderNames.isPlaceholder(text)).isTrue();
    }
}
