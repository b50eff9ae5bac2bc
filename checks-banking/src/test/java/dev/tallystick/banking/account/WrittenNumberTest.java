package dev.tallystick.banking.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.banking.account.WrittenNumber.Likeness;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource({
        "000123456789, 123 456-789, SAME, 0",
        "000123456789, ****6789, SAME, 0",
        "000123456789, ending in 6789, SAME, 0",
        "DE89 3704 0044 0532 0130 00, de89370400440532013000, SAME, 0",
        "DE89370400440532013000, DE89 **** **** 3000, SAME, 0",
        "１２３４５６, 123456, SAME, 0",
        "1234567, 1234568, ALMOST, 7",
        "1234567, 1243567, ALMOST, 3",
        "1234567, 123567, ALMOST, 4",
        "1234567, 12344567, ALMOST, 5",
        "0001234567, 1234568, ALMOST, 10",
        "123456, 1234560101, ALMOST, 7",
        "000123456789, ****6788, ALMOST, 12",
        "1234567, 7654321, OTHER, 0",
        "000123456789, ****1111, OTHER, 0",
        "000123456789, ***789, UNKNOWN, 0",
        "000123456789, 12, UNKNOWN, 0"
    })
    void comparesAsPeopleWrite(String entered, String shown, Likeness likeness, int place) {
        WrittenNumber.Comparison comparison = number(entered).compare(number(shown));
        assertThat(comparison.likeness()).isEqualTo(likeness);
        assertThat(comparison.place()).isEqualTo(place);
        assertThat(number(shown).compare(number(entered)).likeness()).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({"n/a", "' '", "unknown", "******", "…"})
    void readsNothingWhereThereIsNoDigit(String written) {
        assertThat(WrittenNumber.of(Optional.of(written))).isEmpty();
    }

    @Test
    void readsNothingThatIsLongerThanAnyNumber() {
        assertThat(WrittenNumber.of(Optional.of("1".repeat(41)))).isEmpty();
        assertThat(WrittenNumber.of(Optional.of("1 ".repeat(5_000)))).isEmpty();
    }

    @Test
    void findsAnAccountNumberInAnIban() {
        WrittenNumber iban = number("GB29 NWBK 6016 1331 9268 19");
        assertThat(number("31926819").isWithin(iban)).isTrue();
        assertThat(number("…6819").isWithin(iban)).isTrue();
        assertThat(number("31926818").isWithin(iban)).isFalse();
    }

    @Property
    void oneWrongDigitIsASlip(
            @ForAll @NumericChars @StringLength(min = 6, max = 20) String written,
            @ForAll @IntRange(max = 5) int index,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        char wrong = (char) ('0' + (written.charAt(index) - '0' + shift) % 10);
        String typed = written.substring(0, index) + wrong + written.substring(index + 1);
        assertThat(number("7" + written).compare(number("7" + typed)).likeness())
                .isEqualTo(Likeness.ALMOST);
    }

    @Property
    void isSymmetric(@ForAll String first, @ForAll String second) {
        Optional<WrittenNumber> one = WrittenNumber.of(Optional.of(first + "7"));
        Optional<WrittenNumber> other = WrittenNumber.of(Optional.of(second + "71"));
        if (one.isPresent() && other.isPresent()) {
            assertThat(one.get().compare(other.get()).likeness())
                    .isEqualTo(other.get().compare(one.get()).likeness());
        }
    }

    private static WrittenNumber number(String written) {
        return WrittenNumber.of(Optional.of(written)).orElseThrow();
    }
}
