package dev.tallystick.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invented people who state their zones truly, whatever hours they keep. */
final class HonestLivesTest {

    private static final int PEOPLE = 400;

    private static final List<ZoneId> ZONES = Stream.of(
                    "America/Los_Angeles",
                    "America/New_York",
                    "America/Sao_Paulo",
                    "Europe/London",
                    "Europe/Berlin",
                    "Africa/Nairobi",
                    "Asia/Kolkata",
                    "Asia/Kathmandu",
                    "Asia/Tokyo",
                    "Australia/Sydney",
                    "Pacific/Auckland")
            .map(ZoneId::of)
            .toList();

    private static ZoneId zone(long person) {
        return ZONES.get((int) (person % ZONES.size()));
    }

    private static long notFitting(LongFunction<ZoneFit> fit) {
        return LongStream.range(0, PEOPLE)
                .mapToObj(fit)
                .filter(each -> each.verdict() == ZoneFit.Verdict.DOES_NOT_FIT)
                .count();
    }

    private static ZoneFit compare(List<Instant> instants, ZoneId... stated) {
        return WorkingHours.standard().compare(ActivityProfile.of(instants), List.of(stated));
    }

    @ParameterizedTest
    @EnumSource
    void atMostOneInAHundredDoesNotFitTheZoneOfTheResidence(Life life) {
        assertThat(notFitting(person -> compare(life.in(zone(person), person), zone(person))))
                .isLessThanOrEqualTo(PEOPLE / 100);
    }

    @Test
    void undeclaredJourneysOfAThirdOfTheTimeDoNotContradictTheHome() {
        assertThat(notFitting(person ->
                        compare(Life.STUDENT.withJourneys(zone(person), zone(person * 7 + 3), person), zone(person))))
                .isLessThanOrEqualTo(PEOPLE / 100);
    }

    @Test
    void aContractForTheHoursOfAnotherZoneExplainsThem() {
        assertThat(notFitting(person -> {
                    ZoneId contract = zone(person * 3 + 5);
                    return compare(Life.OFFICE.in(contract, person), zone(person), contract);
                }))
                .isLessThanOrEqualTo(PEOPLE / 100);
    }

    @Test
    void officeHoursOfAnotherPartOfTheWorldAreFound() {
        ZoneId stated = ZoneId.of("America/Chicago");
        long found = notFitting(person -> compare(Life.OFFICE.in(ZoneId.of("Asia/Tokyo"), person), stated));

        assertThat(found).isGreaterThanOrEqualTo(PEOPLE * 95 / 100);
    }

    @Test
    void hoursOfAnyOrdinaryLifeSixHoursAwayAreFoundAsARule() {
        long found = notFitting(
                person -> compare(Life.STUDENT.in(ZoneId.of("Asia/Dhaka"), person), ZoneId.of("Atlantic/Reykjavik")));

        assertThat(found).isGreaterThanOrEqualTo(PEOPLE * 85 / 100);
    }
}
