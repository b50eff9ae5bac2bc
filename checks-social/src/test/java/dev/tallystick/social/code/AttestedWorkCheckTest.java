package dev.tallystick.social.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ContributionClaim;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Disclosure;
import dev.tallystick.social.code.reader.CodeReading;
import dev.tallystick.social.code.reader.GitHubFiles;
import dev.tallystick.testkit.CheckTester;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class AttestedWorkCheckTest {

    private static final Instant TAKEN = Instant.parse("2026-10-20T10:00:00Z");
    private static final Instant BEGIN = Instant.parse("2021-01-04T10:00:07Z");
    private static final int COMMITS = 200;

    @TestFactory
    Stream<DynamicTest> caseTable() {
        return CheckTester.of(new AttestedWorkCheck(), AttestedWorkCheckTest.class)
                .cases("attested-work.cases.json");
    }

    @Test
    void aClaimThatGoesOnIsJudgedByWhatGitHubSaid() {
        ScreeningReport report = screen(files("2026-09-28T10:00:00Z", List.of(Instant.parse("2026-09-28T10:05:00Z"))));

        assertThat(report.checks().get(0).status()).isEqualTo(CheckResult.Status.INCONSISTENT);
        assertThat(report.findings().get(0).finding().message(Disclosure.CLEAR))
                .isEqualTo(
                        "Public work is stated for the time since 2020-12, and there are 192 commits dated 2021-01-04"
                                + " to 2026-03-29; the platform's record (2019-01-01 to 2026-10-19) has no push, pull request,"
                                + " issue, review or new repository of the account within 180 days of their dates.");
    }

    @Test
    void pushesThatGitHubSawAttestAClaimThatGoesOn() {
        List<Instant> pushes = IntStream.range(0, 20)
                .mapToObj(i -> BEGIN.plus(100L * i, ChronoUnit.DAYS))
                .toList();

        ScreeningReport report = screen(files("2021-01-04T09:00:00Z", pushes));

        assertThat(report.checks().get(0).status()).isEqualTo(CheckResult.Status.CONSISTENT);
    }

    private static CodeReading files(String created, List<Instant> pushes) {
        String commits = IntStream.range(0, COMMITS)
                .mapToObj(i -> commit(i, BEGIN.plus(10L * i, ChronoUnit.DAYS)))
                .collect(Collectors.joining(",", "[", "]"));
        String events = IntStream.range(0, pushes.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "{\"id\":\"%d\",\"type\":\"PushEvent\",\"actor\":{\"id\":5,\"login\":\"mtane\"},"
                                + "\"repo\":{\"id\":9,\"name\":\"mtane/ledger\"},\"payload\":{},\"created_at\":\"%s\"}",
                        i + 1,
                        pushes.get(i)))
                .collect(Collectors.joining(",", "[", "]"));
        CodeReading reading = GitHubFiles.of("mtane", TAKEN)
                .activityComplete(DateRange.parse("2019-01-01/.."))
                .addUser(json(
                        "{\"login\":\"mtane\",\"id\":5,\"type\":\"User\",\"created_at\":\"2018-05-01T08:00:00Z\"}"))
                .addRepositories(json("[{\"id\":9,\"name\":\"ledger\",\"fork\":false,\"mirror_url\":null,"
                        + "\"owner\":{\"login\":\"mtane\",\"id\":5},\"created_at\":\"" + created + "\"}]"))
                .addEvents(json(events))
                .addCommits("mtane/ledger", json(commits))
                .read();
        assertThat(reading.rejected()).isEmpty();
        return reading;
    }

    private static String commit(int number, Instant at) {
        String signature =
                "{\"name\":\"Marisol Tane\",\"email\":\"marisol@tane.tanecode.dev\",\"date\":\"" + at + "\"}";
        return String.format(
                Locale.ROOT,
                "{\"sha\":\"%040x\",\"commit\":{\"author\":%s,\"committer\":%s,\"tree\":{\"sha\":\"%040x\"}},"
                        + "\"author\":{\"login\":\"mtane\",\"id\":5}}",
                number + 1,
                signature,
                signature,
                number + 1_000_000);
    }

    private static InputStream json(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ScreeningReport screen(CodeReading reading) {
        return Screener.builder()
                .addCheck(new AttestedWorkCheck())
                .policy(ScreeningPolicy.builder(Moment.APPLICATION).build())
                .build()
                .screen(
                        Candidate.builder()
                                .addAll(reading.parts())
                                .add(PersonName.builder().full("Marisol Tane").build())
                                .add(ContributionClaim.builder()
                                        .network(Network.GITHUB)
                                        .handle("mtane")
                                        .period(DateRange.parse("2020-12/.."))
                                        .build())
                                .build(),
                        TAKEN.plusSeconds(3_600));
    }
}
