package dev.tallystick.kyc.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "A1234, A1234, true",
        "A1234, A1334, true",
        "A1234, A134, true",
        "A1234, A12334, true",
        "A1234, A12345, true",
        "A1234, 1234, true",
        "A1234, A1243, true",
        "A1234, 1A234, true",
        "A1234, A1423, false",
        "A1234, A4231, false",
        "A1234, A12, false",
        "A1234, B1235, false",
        "A1234, '', false",
        "A, '', true",
    })
    void oneSlipIsToldFromTwo(String first, String second, boolean expected) {
        assertThat(Slip.mayPart(first, second)).isEqualTo(expected);
        assertThat(Slip.mayPart(second, first)).isEqualTo(expected);
    }
}
