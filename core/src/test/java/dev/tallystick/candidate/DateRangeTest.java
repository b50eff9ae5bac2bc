package dev.tallystick.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2019/2021, 2019-01-01, true",
        "2019/2021, 2021-12-31, true",
        "2019/2021, 2022-01-01, false",
        "2019-03/.., 2019-02-28, false",
        "2019-03/.., 2999-01-01, true",
        "../2019-03-05, 1900-01-01, true",
        "../2019-03-05, 2019-03-06, false",
        "../.., 2019-03-06, true",
        "2021/2019, 2020-06-01, false",
    })
    void aPeriodCoversWhatItMayInclude(String period, LocalDate day, boolean covered) {
        assertThat(DateRange.parse(period).covers(day)).isEqualTo(covered);
        assertThat(DateRange.parse(period)).hasToString(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2019/2021, 2021/2023, true",
        "2019/2021-05, 2021-06/2023, false",
        "2019/.., ../2020, true",
        "2020-02/.., ../2020-01, false",
        "../.., ../.., true",
    })
    void periodsOverlapUnlessTheySurelyDoNot(String first, String second, boolean overlap) {
        assertThat(DateRange.parse(first).overlaps(DateRange.parse(second))).isEqualTo(overlap);
        assertThat(DateRange.parse(second).overlaps(DateRange.parse(first))).isEqualTo(overlap);
    }
}
