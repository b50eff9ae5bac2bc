package dev.tallystick.banking.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.banking.number.NumberFault.Rule;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats without a check digit: IFSC, BSB and transit numbers. */
final class BranchNumbersTest {

    @Test
    void readsAnIfsc() {
        assertThat(Ifsc.parse("sbin 0005943")).hasValueSatisfying(ifsc -> {
            assertThat(ifsc.bank()).isEqualTo("SBIN");
            assertThat(ifsc.branch()).isEqualTo("005943");
            assertThat(ifsc).hasToString("SBIN0005943");
        });
        assertThat(Ifsc.parse("HDFC0CAGSBK")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "SBIN000594, LENGTH, 0",
        "SB1N0005943, STRUCTURE, 3",
        "SBINO005943, STRUCTURE, 5",
        "SBIN0/05943, CHARACTER, 6"
    })
    void saysWhichRuleAnIfscBreaks(String text, Rule rule, int position) {
        assertThat(Ifsc.fault(text)).hasValueSatisfying(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.position()).isEqualTo(position);
        });
        assertThatIllegalArgumentException().isThrownBy(() -> new Ifsc(text));
    }

    @ParameterizedTest
    @CsvSource({
        "062-000, 062-000, AU-NSW AU-ACT",
        "063000, 063-000, AU-VIC",
        "064 000, 064-000, AU-QLD",
        "065000, 065-000, AU-SA AU-NT",
        "066000, 066-000, AU-WA",
        "067000, 067-000, AU-TAS",
        "880100, 880-100, ''"
    })
    void readsABsb(String text, String printed, String states) {
        Bsb bsb = Bsb.parse(text).orElseThrow();
        assertThat(bsb).hasToString(printed);
        assertThat(bsb.bank() + bsb.digits().charAt(2) + bsb.branch()).isEqualTo(bsb.digits());
        assertThat(String.join(" ", bsb.states())).isEqualTo(states);
    }

    @ParameterizedTest
    @CsvSource({"62000, LENGTH", "0620001, LENGTH", "O62000, CHARACTER"})
    void saysWhichRuleABsbBreaks(String text, Rule rule) {
        assertThat(Bsb.fault(text)).map(NumberFault::rule).contains(rule);
        assertThatIllegalArgumentException().isThrownBy(() -> new Bsb(text));
    }

    @ParameterizedTest
    @CsvSource({"12345-678", "12345678", "067812345", "0 678 12345"})
    void readsBothFormsOfATransitNumber(String text) {
        TransitNumber number = TransitNumber.parse(text).orElseThrow();
        assertThat(number.transit()).isEqualTo("12345");
        assertThat(number.institution()).isEqualTo("678");
        assertThat(number).hasToString("12345-678").isEqualTo(new TransitNumber("12345678"));
    }

    @ParameterizedTest
    @CsvSource({"1234567, LENGTH, 0", "167812345, PREFIX, 1", "12345/678, CHARACTER, 6"})
    void saysWhichRuleATransitNumberBreaks(String text, Rule rule, int position) {
        assertThat(TransitNumber.fault(text)).hasValueSatisfying(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.position()).isEqualTo(position);
        });
        assertThatIllegalArgumentException().isThrownBy(() -> new TransitNumber(text));
    }

    @Property
    void readsWhatItPrints(@ForAll @IntRange(max = 99_999_999) int digits) {
        TransitNumber number = new TransitNumber(String.format(Locale.ROOT, "%08d", digits));
        assertThat(TransitNumber.parse(number.toString())).contains(number);
        assertThat(TransitNumber.parse(number.electronicForm())).contains(number);
    }
}
