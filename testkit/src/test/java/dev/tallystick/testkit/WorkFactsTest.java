package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Device;
import dev.tallystick.candidate.DevicePosition;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Meeting;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WorkFactsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    @Test
    void whereTownsLieIsKnownAndLiesInTheirZone() {
        for (City city : City.DETAILED) {
            assertThat(Whereabouts.position(city)).as("%s", city).isPresent();
            assertThat(Whereabouts.zone(city)).as("%s", city).isNotEqualTo(ZoneOffset.UTC);
            double hoursBySun = Whereabouts.position(city).orElseThrow().longitude() / 15;
            double hoursByClock = Whereabouts.zone(city)
                            .getRules()
                            .getStandardOffset(FieldValues.NOW)
                            .getTotalSeconds()
                    / 3600.0;
            assertThat(hoursByClock).as("%s", city).isBetween(hoursBySun - 1.3, hoursBySun + 2);
        }
    }

    @Test
    void peopleWorkInTheHoursOfTheirZone() {
        Draw draw = new Draw(new SplittableRandom(1));
        Instant from = FieldValues.NOW.minus(Duration.ofDays(60));
        List<Instant> instants =
                new Rhythm("000000000999999990000000", 0).instants(draw, from, FieldValues.NOW, 200, at -> ZONE);
        assertThat(instants).hasSizeGreaterThan(190).allSatisfy(at -> {
            assertThat(at).isBetween(from, FieldValues.NOW);
            assertThat(at.atZone(ZONE).getHour()).isBetween(8, 20);
        });
    }

    @Test
    void someHostsHandOverEachKindAndOthersDoNot() {
        List<Candidate> lives = lives("ordinary", 400);
        Stream.<PartKind<?>>of(
                        Session.KIND,
                        Device.KIND,
                        DevicePosition.KIND,
                        ActivityRecord.KIND,
                        Meeting.KIND,
                        Observation.KIND)
                .forEach(kind -> assertThat(
                                share(lives, life -> !life.parts(kind).isEmpty()))
                        .as("%s", kind)
                        .isBetween(0.1, 0.5));
        assertThat(share(
                        lives,
                        life -> life.engagement()
                                .flatMap(Engagement::noticeGivenOn)
                                .isPresent()))
                .isBetween(0.75, 0.95);
    }

    @Test
    void activityIsEnoughToJudgeAndBounded() {
        List<Candidate> lives = lives("night-owls", 100);
        assertThat(lives).allMatch(life -> instants(life) <= 200);
        assertThat(share(lives, life -> instants(life) >= 150)).isBetween(0.4, 0.8);
    }

    @Test
    void nothingIsKnownBeforeItHappened() {
        for (Population population : HonestCrowd.populations()) {
            for (Candidate life : lives(population.id(), 20)) {
                assertThat(life.sessions())
                        .allMatch(session ->
                                !session.endedAt().orElse(HonestCrowd.AS_OF).isAfter(HonestCrowd.AS_OF));
                assertThat(life.activityRecords().stream().flatMap(record -> record.instants().stream()))
                        .allMatch(at -> at.isBefore(HonestCrowd.AS_OF));
                assertThat(life.devicePositions())
                        .allMatch(position -> position.at().orElseThrow().isBefore(HonestCrowd.AS_OF));
            }
        }
    }

    @Test
    void travellersAreWhereTheyTravel() {
        Draw draw = new Draw(new SplittableRandom(1));
        City home = draw.of(City.in("FR"));
        City away = draw.of(City.in("JP"));
        Whereabouts whereabouts = new Whereabouts(home);
        whereabouts.isAwayIn(away, 3, 4);
        assertThat(whereabouts.at(Instant.parse("2026-02-28T23:59:00Z"))).isEqualTo(home);
        assertThat(whereabouts.at(Instant.parse("2026-04-30T23:59:00Z"))).isEqualTo(away);
        assertThat(whereabouts.zoneAt(Instant.parse("2026-03-01T00:00:00Z"))).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(whereabouts.zoneAt(Instant.parse("2026-05-01T00:00:00Z"))).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    private static int instants(Candidate life) {
        return life.parts(ActivityRecord.KIND).stream()
                .filter(record -> !record.system().equals(Optional.of("github")))
                .mapToInt(record -> record.instants().size())
                .sum();
    }

    private static double share(List<Candidate> lives, Predicate<Candidate> isCounted) {
        return (double) lives.stream().filter(isCounted).count() / lives.size();
    }

    private static List<Candidate> lives(String id, int count) {
        Population population = HonestCrowd.populations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return LongStream.range(0, count).mapToObj(population::candidate).toList();
    }
}
