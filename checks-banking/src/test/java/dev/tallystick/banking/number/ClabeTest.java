package dev.tallystick.banking.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.banking.number.NumberFault.Rule;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClabeTest {

    @ParameterizedTest
    @ValueSource(strings = {"032180000118359719", "032 180 00011835971 9", "032-180-00011835971-9"})
    void readsNumbersAsPeopleWriteThem(String text) {
        assertThat(Clabe.parse(text)).hasValueSatisfying(clabe -> {
            assertThat(clabe.bank()).isEqualTo("032");
            assertThat(clabe.plaza()).isEqualTo("180");
            assertThat(clabe.account()).isEqualTo("00011835971");
            assertThat(clabe).hasToString("CLABE");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "03218000011835971, LENGTH, 0",
        "032180000118359718, CHECK_DIGIT, 18",
        "03218000011835971A, CHARACTER, 18"
    })
    void saysWhichRuleIsBrokenAndWhere(String text, Rule rule, int position) {
        assertThat(Clabe.fault(text)).hasValueSatisfying(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.position()).isEqualTo(position);
        });
        assertThatIllegalArgumentException().isThrownBy(() -> new Clabe(text));
    }

    @Property
    void noticesEverySlipOfOneDigit(
            @ForAll @LongRange(min = 2_180_000_000_000_000L, max = 99_999_999_999_999_999L) long body,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(min = 1, max = 9) int slip) {
        String digits = String.format(Locale.ROOT, "%017d", body);
        String number = digits + checkDigit(digits);
        assertThat(Clabe.fault(number)).isEmpty();
        int changed = (number.charAt(place) - '0' + slip) % 10;
        assertThat(Clabe.fault(number.substring(0, place) + changed + number.substring(place + 1)))
                .isPresent();
    }

    /** Weights 3, 7, 1; the units of the products are summed; the check digit completes the ten. */
    private static int checkDigit(String digits) {
        int[] weights = {3, 7, 1};
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += weights[i % 3] * (digits.charAt(i) - '0') % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
