package dev.tallystick.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OffsetRangeTest {

    @ParameterizedTest
    @CsvSource({
        "+08:00, +10:00, UTC+8 to +10",
        "-06:00, -06:00, UTC-6",
        "-01:00, +01:00, UTC-1 to +1",
        "+05:45, +05:45, UTC+5:45",
        "-03:30, Z, UTC-3:30 to +0",
        "Z, Z, UTC+0"
    })
    void isReadInWords(String from, String to, String words) {
        assertThat(new OffsetRange(ZoneOffset.of(from), ZoneOffset.of(to)).inWords())
                .isEqualTo(words);
    }

    @Test
    void runsFromWestToEast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OffsetRange(ZoneOffset.ofHours(2), ZoneOffset.ofHours(1)))
                .withMessageContaining("+02:00");
    }
}
