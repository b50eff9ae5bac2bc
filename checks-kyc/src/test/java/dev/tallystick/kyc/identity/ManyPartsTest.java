package dev.tallystick.kyc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityCheckKind;
import dev.tallystick.candidate.IdentityCheckOutcome;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckResult;
import dev.tallystick.place.Country;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of parts cost no more than time in proportion to them. */
final class ManyPartsTest {

    private static final int MANY = 5_000;
    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 20, MANY})
    void thousandsOfPartsAreReadInTime(int names) {
        Candidate candidate = candidate(names);
        for (Check check : checks()) {
            ScreeningReport report = assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> screener(check).screen(candidate, AS_OF));
            boolean areTooManyNames = names == MANY && check.info().parts().contains(PersonName.KIND);
            assertThat(report.findings()).as(check.info().id()).hasSize(areTooManyNames ? 0 : 1);
        }
    }

    @Test
    void aLongTextInThePlaceOfANameIsReadInTime() {
        Candidate candidate = Candidate.builder()
                .add(PersonName.builder().full("Liam Foster").build())
                .add(Profile.builder()
                        .network(Network.UPWORK)
                        .displayName("a".repeat(50_000) + ",".repeat(50_000))
                        .build())
                .build();

        ScreeningReport report = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> screener(new PlatformNameCheck()).screen(candidate, AS_OF));

        assertThat(report.findings()).isEmpty();
        assertThat(report.checks()).allMatch(check -> check.status() == CheckResult.Status.INSUFFICIENT_DATA);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 600})
    void manyPicturesUnderManyNamesAreReadInTime(int names) {
        Candidate.Builder candidate = Candidate.builder();
        IntStream.range(0, names)
                .mapToObj(i -> PersonName.builder().full("Liam " + word(i)).build())
                .forEach(candidate::add);
        IntStream.range(0, 600)
                .mapToObj(i -> IdentityCheck.builder()
                        .checkKind(IdentityCheckKind.PHOTO_SEARCH)
                        .outcome(IdentityCheckOutcome.FAILED)
                        .shownName("Hassan " + word(i))
                        .by("Host")
                        .at(AS_OF.minusSeconds(i))
                        .build())
                .forEach(candidate::add);

        ScreeningReport report = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> screener(new PhotoOriginCheck()).screen(candidate.build(), AS_OF));

        assertThat(report.findings()).hasSize(names == 1 ? 1 : 0);
    }

    private static List<Check> checks() {
        return List.of(
                new BirthDateCheck(), new DocumentNameCheck(), new PlatformNameCheck(), new ResidenceStatementsCheck());
    }

    private static Screener screener(Check check) {
        return Screener.builder()
                .addCheck(check)
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                .build();
    }

    private static Candidate candidate(int names) {
        Candidate.Builder candidate = Candidate.builder();
        IntStream.range(0, names)
                .mapToObj(i -> PersonName.builder().full("Liam " + word(i)).build())
                .forEach(candidate::add);
        IntStream.range(0, MANY).forEach(i -> add(candidate, i));
        return candidate.build();
    }

    private static void add(Candidate.Builder candidate, int i) {
        PartialDate date = PartialDate.of(LocalDate.of(1960, 1, 3).plusDays(3L * i));
        Provenance form =
                Provenance.of(Source.SELF_DECLARED, AS_OF.minusSeconds(i)).named("form " + i);
        candidate.add(BirthDate.builder().date(date).provenance(form).build());
        candidate.add(IdentityDocument.builder()
                .holder("Hassan " + word(i))
                .number("D" + i)
                .birthDate(date)
                .zones(List.of("P<IRLTARIQ<<" + word(i).toUpperCase(Locale.ROOT) + "<".repeat(10)))
                .build());
        candidate.add(Profile.builder()
                .network(Network.UPWORK)
                .displayName("Hassan " + word(i))
                .country(Country.of("BR"))
                .provenance(Provenance.of(Source.PLATFORM, AS_OF.minusSeconds(i)))
                .build());
        candidate.add(Address.builder()
                .role(AddressRole.RESIDENCE)
                .street(i + " Long Lane")
                .country(Country.of(i % 2 == 0 ? "PT" : "CH"))
                .period(DateRange.since(PartialDate.parse("2018")))
                .provenance(form)
                .build());
    }

    private static String word(int i) {
        StringBuilder word = new StringBuilder();
        for (int rest = i + 1; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append('a');
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
