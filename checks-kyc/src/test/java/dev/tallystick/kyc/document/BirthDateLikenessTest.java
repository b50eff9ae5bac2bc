package dev.tallystick.kyc.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.PartialDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BirthDateLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "1990-05-02, 1990-05-02, SAME",
        "1990-05-02, 1990-05, AGREES",
        "1990-05-02, 1990-01-01, AGREES",
        "1990-05-02, 1990-02-05, EXCHANGED",
        "1990-05-02, 1990-05-09, ONE_DIGIT",
        "1987-05-02, 1978-05-02, ONE_DIGIT",
        "1990-10-13, 1990-10-31, ONE_DIGIT",
        "1990-04-30, 1990-05-01, ONE_DAY",
        "1990-05-15, 1990-05-28, OTHER_CALENDAR",
        "1990-03-15, 1990-04-10, OTHER_CALENDAR",
        "2000-01-02, 2007-09-13, OTHER_CALENDAR",
        "1982-08-24, 1990-05-02, OTHER_CALENDAR",
        "1960-07-27, 2017-04-12, OTHER_CALENDAR",
        "1966-04-15, 2023-01-02, OTHER_CALENDAR",
        "1960-07-27, 2017-11-02, OTHER",
        "1974-08-12, 1982-03-19, OTHER",
        "1990-05-02, 1990-12-31, AGREES",
        "1990-05-02, 1984-01-01, OPEN",
        "1990-05-02, 1984, OPEN",
        "1990-05-23, 1990-05-15, OPEN",
        "1990-05-02, 1984-11-27, OTHER",
        "1990-05-02, 1990-11-27, OTHER"
    })
    void recordsAreAsAlikeAsStated(String first, String second, BirthDateLikeness likeness) {
        assertThat(BirthDateLikeness.of(PartialDate.parse(first), PartialDate.parse(second)))
                .isEqualTo(likeness);
    }

    @Property
    void orderChangesNothing(@ForAll("dates") PartialDate first, @ForAll("dates") PartialDate second) {
        assertThat(BirthDateLikeness.of(first, second)).isEqualTo(BirthDateLikeness.of(second, first));
    }

    @Property
    void aDateWithoutADayIsNeverSurelyAnother(@ForAll("dates") PartialDate first, @ForAll("dates") PartialDate second) {
        PartialDate month = new PartialDate(second.year(), second.month(), 0);
        assertThat(BirthDateLikeness.of(first, month)).isNotEqualTo(BirthDateLikeness.OTHER);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1920, 2010),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as(PartialDate::new);
    }
}
