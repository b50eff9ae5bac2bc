package dev.tallystick.social.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.EventKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Photo;
import dev.tallystick.candidate.PhotoPlace;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.ProfileChangeKind;
import dev.tallystick.candidate.ProfileEntry;
import dev.tallystick.candidate.ProfileEntryKind;
import dev.tallystick.candidate.TimelineEvent;
import dev.tallystick.social.photo.PhotoHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many parts and long texts take no longer than a screening may. */
final class HostileProfilesTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final int MANY = 5000;

    @Test
    void manyPartsAreJudgedInTime() {
        Random random = new Random(1);
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full("Maria Keller").build())
                .add(TimelineEvent.builder()
                        .event(EventKind.APPLIED)
                        .at(AS_OF.minus(Duration.ofDays(60)))
                        .build());
        for (int i = 0; i < MANY; i++) {
            String handle = "account" + i;
            candidate
                    .add(Profile.builder()
                            .network(Network.LINKEDIN)
                            .handle(handle)
                            .url("https://example.com/in/" + handle)
                            .displayName("Robert Okafor the " + i)
                            .build())
                    .add(ProfileChange.builder()
                            .network(Network.LINKEDIN)
                            .handle(handle)
                            .change(ProfileChangeKind.DISPLAY_NAME)
                            .before("Maria Keller")
                            .after("Robert Okafor")
                            .at(AS_OF.minusSeconds(i))
                            .announced(false)
                            .build())
                    .add(ProfileEntry.builder()
                            .network(Network.LINKEDIN)
                            .handle("account" + i % 7)
                            .entry(ProfileEntryKind.EMPLOYMENT)
                            .organisation("Globex " + i)
                            .period(DateRange.parse("2019/2020"))
                            .build())
                    .add(Employment.builder()
                            .employer("Initech " + i)
                            .period(DateRange.parse("2019/2020"))
                            .build());
            for (PhotoPlace place : PhotoPlace.known()) {
                candidate.add(Photo.builder()
                        .place(place)
                        .network(Network.LINKEDIN)
                        .handle(place + handle)
                        .shownName("Robert Okafor" + "x".repeat(i % 50))
                        .hashes(List.of(new PhotoHash(random.nextLong()).toString(), "0123456789abcdef"))
                        .uses(1)
                        .build());
            }
        }
        assertJudgedInTime(candidate.build());
    }

    @Test
    void longTextsAreJudgedInTime() {
        String text = "Maria ".repeat(200_000);
        assertJudgedInTime(Candidate.builder()
                .add(PersonName.builder().full("Maria Keller").build())
                .add(TimelineEvent.builder()
                        .event(EventKind.APPLIED)
                        .at(Instant.parse("0001-01-01T00:00:00Z"))
                        .build())
                .add(Profile.builder()
                        .network(Network.LINKEDIN)
                        .handle(text)
                        .url(text)
                        .displayName(text)
                        .formerHandles(List.of(text))
                        .email(text)
                        .build())
                .add(ProfileChange.builder()
                        .network(Network.LINKEDIN)
                        .handle(text)
                        .change(ProfileChangeKind.DISPLAY_NAME)
                        .before(text)
                        .after(text + "x")
                        .at(AS_OF)
                        .announced(false)
                        .build())
                .add(ProfileEntry.builder()
                        .network(Network.LINKEDIN)
                        .handle(text)
                        .entry(ProfileEntryKind.EMPLOYMENT)
                        .organisation(text)
                        .period(DateRange.parse("0001/9999"))
                        .build())
                .add(Employment.builder()
                        .employer(text)
                        .period(DateRange.parse("9999/9999"))
                        .build())
                .add(Photo.builder()
                        .place(PhotoPlace.PROFILE)
                        .shownName(text)
                        .hashes(List.of(text, "0123456789abcdef"))
                        .build())
                .add(Photo.builder()
                        .place(PhotoPlace.ELSEWHERE)
                        .shownName(text)
                        .hashes(List.of(text, "0123456789abcdef"))
                        .uses(-1)
                        .build())
                .build());
    }

    @Test
    void manyChangesOfOneAccountAreJudgedInTimeAndTheOneWithinIsFound() {
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full("Maria Keller").build())
                .add(Profile.builder().network(Network.GITHUB).handle("mkeller").build())
                .add(TimelineEvent.builder()
                        .event(EventKind.APPLIED)
                        .at(AS_OF.minus(Duration.ofDays(60)))
                        .build());
        for (int i = 0; i < 100_000; i++) {
            candidate.add(ProfileChange.builder()
                    .network(Network.GITHUB)
                    .handle("somebody" + i)
                    .change(ProfileChangeKind.HANDLE)
                    .before("somebody" + i)
                    .after("mkeller")
                    .at(AS_OF.minus(Duration.ofDays(90)).plusSeconds(40L * i))
                    .announced(false)
                    .build());
        }
        candidate.add(ProfileChange.builder()
                .network(Network.GITHUB)
                .handle("mkeller")
                .change(ProfileChangeKind.DELETED)
                .at(AS_OF.minus(Duration.ofDays(1)))
                .announced(false)
                .build());

        ScreeningReport report = assertJudgedInTime(candidate.build());

        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void anAccountOfSomebodyElseIsToldFromThousandsOfOthers() {
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full("Maria Keller").build())
                .add(Employment.builder()
                        .employer("Globex")
                        .period(DateRange.parse("2019/2022"))
                        .build())
                .add(ProfileEntry.builder()
                        .network(Network.LINKEDIN)
                        .handle("zz")
                        .entry(ProfileEntryKind.EMPLOYMENT)
                        .organisation("Globex")
                        .period(DateRange.parse("2009/2010"))
                        .build())
                .add(Profile.builder()
                        .network(Network.LINKEDIN)
                        .handle("@ZZ")
                        .displayName("Robert Okafor")
                        .build());
        for (int i = 0; i < MANY; i++) {
            candidate.add(Profile.builder()
                    .network(Network.LINKEDIN)
                    .handle("a" + i)
                    .displayName("Maria Keller")
                    .build());
        }

        ScreeningReport report = assertJudgedInTime(candidate.build());

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void manyNamesOfManyWordsAreJudgedInTime() {
        Random random = new Random(2);
        Candidate.Builder candidate = Candidate.builder()
                .add(TimelineEvent.builder()
                        .event(EventKind.APPLIED)
                        .at(AS_OF.minus(Duration.ofDays(60)))
                        .build())
                .add(Photo.builder()
                        .place(PhotoPlace.APPLICATION)
                        .hashes(List.of("0123456789abcdef"))
                        .build());
        for (int i = 0; i < 32; i++) {
            candidate.add(PersonName.builder()
                    .full(words(random))
                    .given(words(random))
                    .family(words(random))
                    .build());
        }
        for (int i = 0; i < 200; i++) {
            String handle = "a" + i;
            candidate
                    .add(Profile.builder()
                            .network(Network.LINKEDIN)
                            .handle(handle)
                            .url("https://example.com/in/" + handle)
                            .displayName(words(random))
                            .build())
                    .add(ProfileChange.builder()
                            .network(Network.LINKEDIN)
                            .handle(handle)
                            .change(ProfileChangeKind.DISPLAY_NAME)
                            .before(words(random))
                            .after(words(random))
                            .at(AS_OF.minusSeconds(i))
                            .announced(false)
                            .build())
                    .add(Photo.builder()
                            .place(PhotoPlace.ELSEWHERE)
                            .hashes(List.of("0123456789abcdef"))
                            .shownName(words(random))
                            .uses(1)
                            .build());
        }
        assertJudgedInTime(candidate.build());
    }

    @Test
    void manyHashesAndUserNamesOfOnePartAreJudgedInTime() {
        Random random = new Random(3);
        List<String> hashes = Stream.generate(() -> new PhotoHash(random.nextLong()).toString())
                .limit(100_000)
                .toList();
        List<String> handles =
                IntStream.range(0, 100_000).mapToObj(i -> "former" + i).toList();
        assertJudgedInTime(Candidate.builder()
                .add(PersonName.builder().full("Maria Keller").build())
                .add(Profile.builder()
                        .network(Network.GITHUB)
                        .handle("mkeller")
                        .formerHandles(handles)
                        .build())
                .add(Photo.builder().place(PhotoPlace.PROFILE).hashes(hashes).build())
                .add(Photo.builder().place(PhotoPlace.ELSEWHERE).hashes(hashes).build())
                .build());
    }

    /** As many and as long words as a name that is compared may have. */
    private static String words(Random random) {
        return IntStream.range(0, 12)
                .mapToObj(i -> "" + (char) ('A' + random.nextInt(26))
                        + random.ints(8, 'a', 'z' + 1)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static ScreeningReport assertJudgedInTime(Candidate candidate) {
        Screener.Builder screener = Screener.builder()
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build());
        ProfileChecks.all().forEach(screener::addCheck);
        Instant begin = Instant.now();
        ScreeningReport report = screener.build().screen(candidate, AS_OF);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(report.checks())
                .hasSize(5)
                .allSatisfy(check -> assertThat(check.failure()).isEmpty());
        return report;
    }
}
