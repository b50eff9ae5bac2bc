package dev.tallystick.banking.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.banking.number.NumberFault.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SortCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"089999", "08-99-99", "08 99 99", " 089 999 "})
    void readsSortingCodesAsPeopleWriteThem(String text) {
        assertThat(SortCode.parse(text)).contains(new SortCode("089999"));
        assertThat(new SortCode(text)).hasToString("08-99-99");
    }

    @ParameterizedTest
    @CsvSource({"89999, LENGTH, 0", "0899990, LENGTH, 0", "08.99.99, CHARACTER, 3", "O89999, CHARACTER, 1"})
    void saysWhichRuleIsBrokenAndWhere(String text, Rule rule, int position) {
        assertThat(SortCode.fault(text)).hasValueSatisfying(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.position()).isEqualTo(position);
        });
        assertThatIllegalArgumentException().isThrownBy(() -> new SortCode(text));
    }

    @ParameterizedTest
    @CsvSource({"66374958, 66374958", "6637 4958, 66374958", "6637495, 06637495", "663-749, 00663749"})
    void fillsShortAccountNumbersWithZeros(String text, String number) {
        assertThat(SortCodeAccount.parse("08-99-99", text)).hasValueSatisfying(account -> {
            assertThat(account.number()).isEqualTo(number);
            assertThat(account.sortCode()).isEqualTo(new SortCode("089999"));
            assertThat(account).hasToString("SortCodeAccount");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "089999, 12345, LENGTH",
        "089999, 123456789, LENGTH",
        "089999, 1234567A, CHARACTER",
        "8999, 1234567A, LENGTH"
    })
    void refusesOtherAccountNumbers(String sortCode, String number, Rule rule) {
        assertThat(SortCodeAccount.parse(sortCode, number)).isEmpty();
        assertThat(SortCodeAccount.fault(sortCode, number))
                .map(NumberFault::rule)
                .contains(rule);
    }

    @Test
    void tellsThatAZeroMayBeLost() {
        assertThat(SortCode.fault("89999").orElseThrow().statement())
                .isEqualTo("it has 5 digits instead of 6, perhaps a leading zero was lost");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SortCodeAccount(new SortCode("089999"), "1234567890"))
                .withMessage(
                        "not an account number: it has 10 digits instead of the 8 that the bank states for payments");
    }
}
