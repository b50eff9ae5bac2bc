package dev.tallystick.banking.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.banking.number.NumberFault.Rule;
import dev.tallystick.banking.number.RoutingNumber.PrefixClass;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoutingNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"011000015", "026073150", "0260-7315-0", " 026 073 150 ", "026073150\u00A0", "124303120"})
    void readsNumbersAsPeopleWriteThem(String text) {
        assertThat(RoutingNumber.fault(text)).isEmpty();
        assertThat(RoutingNumber.parse(text)).hasValueSatisfying(number -> {
            assertThat(number.digits()).matches("[0-9]{9}");
            assertThat(number).isEqualTo(new RoutingNumber(number.digits())).hasToString(number.digits());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH, 0",
        "01100001, LENGTH, 0",
        "0110000150, LENGTH, 0",
        "01100001A, CHARACTER, 9",
        "o11000015, CHARACTER, 1",
        "011.000015, CHARACTER, 4",
        "\u0660\u0661\u0661000015, CHARACTER, 1",
        "131000013, PREFIX, 1",
        "011000016, CHECK_DIGIT, 9",
        "000000000, CHECK_DIGIT, 9"
    })
    void saysWhichRuleIsBrokenAndWhere(String text, Rule rule, int position) {
        assertThat(RoutingNumber.parse(text)).isEmpty();
        assertThat(RoutingNumber.fault(text))
                .hasValueSatisfying(fault -> assertThat(fault.rule()).isEqualTo(rule))
                .map(NumberFault::position)
                .contains(position);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoutingNumber(text))
                .withMessageStartingWith("not a routing number: ");
    }

    @Test
    void admitsTheAssignedPrefixesOnly() {
        Set<Integer> admitted = new TreeSet<>();
        for (int prefix = 0; prefix < 100; prefix++) {
            String digits = String.format(Locale.ROOT, "%02d000001", prefix);
            String number = digits + checkDigit(digits);
            if (RoutingNumber.fault(number).isEmpty()) {
                admitted.add(prefix);
            }
        }
        Set<Integer> assigned = new TreeSet<>();
        for (int prefix = 0; prefix <= 12; prefix++) {
            assigned.add(prefix);
            if (prefix > 0) {
                assigned.add(prefix + 20);
                assigned.add(prefix + 60);
            }
        }
        assigned.add(80);
        assertThat(admitted).isEqualTo(assigned);
    }

    @Property
    void noticesEverySlipOfOneDigit(
            @ForAll @IntRange(min = 1_000_000, max = 12_999_999) int body,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int slip) {
        String digits = String.format(Locale.ROOT, "%08d", body);
        String number = digits + checkDigit(digits);
        assertThat(RoutingNumber.fault(number)).isEmpty();
        int changed = (number.charAt(place) - '0' + slip) % 10;
        assertThat(RoutingNumber.fault(number.substring(0, place) + changed + number.substring(place + 1)))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "011000015, PRIMARY, BOSTON, 1, Boston",
        "026073150, PRIMARY, NEW_YORK, 2, New York",
        "124303120, PRIMARY, SAN_FRANCISCO, 12, San Francisco",
        "231381116, THRIFT, PHILADELPHIA, 3, Philadelphia",
        "321180379, THRIFT, SAN_FRANCISCO, 12, San Francisco",
        "670000016, ELECTRONIC, CHICAGO, 7, Chicago"
    })
    void readsClassAndDistrictFromThePrefix(
            String text, PrefixClass prefixClass, FederalReserveDistrict district, int number, String city) {
        RoutingNumber routingNumber = new RoutingNumber(text);
        assertThat(routingNumber.prefixClass()).isEqualTo(prefixClass);
        assertThat(routingNumber.district()).contains(district);
        assertThat(district.number()).isEqualTo(number);
        assertThat(district.city()).isEqualTo(city);
    }

    @ParameterizedTest
    @CsvSource({"000000518, GOVERNMENT", "800000019, TRAVELLERS_CHEQUE"})
    void findsNoDistrictOutsideTheDistricts(String text, PrefixClass prefixClass) {
        assertThat(new RoutingNumber(text).prefixClass()).isEqualTo(prefixClass);
        assertThat(new RoutingNumber(text).district()).isEmpty();
    }

    /** The rule of the policy: weights 3, 7, 1; the weighted sum is a multiple of ten. */
    private static int checkDigit(String digits) {
        int[] weights = {3, 7, 1};
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += weights[i % 3] * (digits.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10;
    }
}
