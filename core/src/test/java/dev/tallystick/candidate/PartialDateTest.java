package dev.tallystick.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01, 2021-12-31",
        "2020-02, 2020-02-01, 2020-02-29",
        "2021-02, 2021-02-01, 2021-02-28",
        "2021-03-15, 2021-03-15, 2021-03-15",
    })
    void aDateMayMeanAnyDayOfItsPrecision(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021-13",
                "2021-00",
                "2021-02-30",
                "2021-3",
                "2021/03",
                "0000",
                " 2021",
                "2021-03-15T00"
            })
    void whatIsNotADateIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayWithoutAMonthIsRefused() {
        assertThatThrownBy(() -> new PartialDate(2021, 0, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyDayRoundTrips(@ForAll @IntRange(min = 0, max = 3_000_000) int day) {
        LocalDate date = LocalDate.of(1, 1, 1).plusDays(day);

        assertThat(PartialDate.parse(PartialDate.of(date).toString()).earliest())
                .isEqualTo(date);
    }
}
