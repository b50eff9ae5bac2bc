package dev.tallystick.social.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.check.Check;
import dev.tallystick.check.Disclosure;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OwnDatesTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2016-01-05T12:00:00+01:00");

    @Test
    void commitsOfSeveralRepositoriesAreCitedAsSuch() {
        assertThat(messages(new AccountAgeCheck(), repository("ledger", 0, 60), repository("tools", 60, 90)))
                .containsExactly(
                        "90 commits dated 2016-01-05 to 2016-02-18 in 2 repositories are older than the account"
                                + " that holds them, which was created on 2019-03-11.");
        assertThat(messages(new GeneratedDatesCheck(), repository("ledger", 0, 60), repository("tools", 60, 90)))
                .singleElement()
                .asString()
                .startsWith("90 commits dated 2016-01-05 to 2016-02-18 in 2 repositories show what");
    }

    @Test
    void commitsOfOneRepositoryAreCitedWithoutANumberOfRepositories() {
        assertThat(messages(new AccountAgeCheck(), repository("ledger", 0, 90), repository("tools", 0, 30)))
                .as("copies count in one")
                .containsExactly("90 commits dated 2016-01-05 to 2016-02-18 are older than the account that holds them,"
                        + " which was created on 2019-03-11.");
    }

    private static List<String> messages(Check check, CodeRepository... repositories) {
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full("Marisol Tane").build())
                .add(Profile.builder()
                        .network(Network.GITHUB)
                        .handle("mtane")
                        .createdOn(PartialDate.parse("2019-03-11"))
                        .build());
        for (CodeRepository repository : repositories) {
            candidate.add(repository);
        }
        ScreeningReport report = Screener.builder()
                .addCheck(check)
                .policy(ScreeningPolicy.builder(Moment.APPLICATION).build())
                .build()
                .screen(candidate.build(), Instant.parse("2026-11-01T00:00:00Z"));
        return report.findings().stream()
                .map(finding -> finding.finding().message(Disclosure.CLEAR))
                .toList();
    }

    private static CodeRepository repository(String name, int from, int to) {
        return CodeRepository.builder()
                .network(Network.GITHUB)
                .owner("mtane")
                .name(name)
                .role(RepositoryRole.OWN)
                .fork(false)
                .commits(IntStream.range(from, to)
                        .mapToObj(i -> Commit.builder(
                                        String.format(Locale.ROOT, "%016x", i + 1),
                                        NOON.plusDays(i / 2)
                                                .plusHours(3L * (i % 2))
                                                .plusSeconds(i % 10 == 0 ? 5 : 0))
                                .author("Marisol Tane", "marisol@tane.tanecode.dev")
                                .build())
                        .toList())
                .build();
    }
}
