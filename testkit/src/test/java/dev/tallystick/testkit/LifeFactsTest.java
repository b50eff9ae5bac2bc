package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.BackgroundCheck;
import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ContactChange;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.OrganisationRecord;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Referee;
import dev.tallystick.candidate.Skill;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LifeFactsTest {

    private static final int LIVES = 100;

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsRegularInSomePopulation(PartKind<?> kind) {
        assertThat(HonestCrowd.populations())
                .anyMatch(population -> lives(population)
                                .filter(life -> !life.parts(kind).isEmpty())
                                .count()
                        > LIVES / 5);
    }

    @ParameterizedTest
    @MethodSource("populations")
    void nobodyHandsInAPaperBeforeItWasIssued(Population population) {
        lives(population)
                .forEach(life -> life.identityDocuments().forEach(document -> {
                    Instant handedIn = document.provenance().orElseThrow().at().orElseThrow();
                    assertThat(document.issuedOn().map(PartialDate::earliest))
                            .matches(issued -> issued.filter(date -> date.isAfter(
                                            handedIn.atZone(ZoneOffset.UTC).toLocalDate()))
                                    .isEmpty());
                }));
    }

    @ParameterizedTest
    @MethodSource("populations")
    void jobsAndStudiesEndAfterTheyBegin(Population population) {
        lives(population)
                .flatMap(life -> Stream.concat(
                        life.education().stream().map(Education::period),
                        life.employment().stream().map(Employment::period)))
                .flatMap(Optional::stream)
                .forEach(period ->
                        assertThat(endsAfterItBegins(period)).as("%s", period).isTrue());
    }

    @ParameterizedTest
    @MethodSource("populations")
    void peopleAreBornBeforeTheyLearnOrWork(Population population) {
        lives(population).filter(life -> life.birthDates().size() == 1).forEach(life -> {
            int birth = life.birthDates().get(0).date().orElseThrow().year();
            life.employment()
                    .forEach(job -> assertThat(job.period()
                                    .flatMap(DateRange::from)
                                    .map(PartialDate::year)
                                    .orElse(2026))
                            // A mistyped birth date may be ten years early or one year late.
                            .isGreaterThanOrEqualTo(birth + 14));
        });
    }

    @ParameterizedTest
    @MethodSource("populations")
    void whatIsReadAsAZoneIsMostlyWhole(Population population) {
        List<String> zones = lives(population)
                .flatMap(life -> life.identityDocuments().stream())
                .flatMap(document -> document.zones().stream())
                .map(zone -> zone.replace("\n", ""))
                .toList();
        assertThat(zones).allMatch(zone -> zone.matches("[A-Z0-9<]{60,90}"));
        assertThat(zones.stream()
                        .filter(zone -> !List.of(72, 88, 90).contains(zone.length()))
                        .count())
                .isLessThanOrEqualTo(zones.size() / 2);
    }

    @ParameterizedTest
    @MethodSource("populations")
    void nothingArrivesBeforeItIsSentOrAfterTheLook(Population population) {
        lives(population).flatMap(life -> life.deliveries().stream()).forEach(delivery -> {
            Instant delivered = delivery.deliveredAt().orElse(HonestCrowd.AS_OF);
            assertThat(delivery.shippedAt().orElse(delivered)).isBeforeOrEqualTo(delivered);
            assertThat(delivered).isBeforeOrEqualTo(HonestCrowd.AS_OF);
            assertThat(delivery.sentOnAt().orElse(delivered)).isBetween(delivered, HonestCrowd.AS_OF);
        });
    }

    static Stream<PartKind<?>> kinds() {
        return Stream.of(
                BackgroundCheck.KIND,
                BirthDate.KIND,
                ContactChange.KIND,
                Delivery.KIND,
                Email.KIND,
                IdentityCheck.KIND,
                IdentityDocument.KIND,
                OrganisationRecord.KIND,
                Phone.KIND,
                Profile.KIND,
                Referee.KIND,
                Skill.KIND);
    }

    static Stream<Population> populations() {
        return HonestCrowd.populations().stream();
    }

    private static Stream<Candidate> lives(Population population) {
        return LongStream.range(0, LIVES).mapToObj(population::candidate);
    }

    private static boolean endsAfterItBegins(DateRange period) {
        return period.from().isEmpty()
                || period.to().isEmpty()
                || !period.to()
                        .orElseThrow()
                        .latest()
                        .isBefore(period.from().orElseThrow().earliest());
    }
}
