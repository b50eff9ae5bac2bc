package dev.tallystick.social.code.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeAuthor;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.candidate.Source;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FakeAnalyzerReportTest {

    private static final Instant TAKEN = Instant.parse("2024-04-25T00:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "/", "octo-example/"})
    void aUserNameThatIsNoneIsRejected(String login) {
        CodeReading reading = FakeAnalyzerReport.read(
                Samples.of("{\"profile_info\":{\"login\":\"" + login + "\"},\"repo_list\":[\"parser\"]}"), TAKEN);

        assertThat(reading.parts()).isEmpty();
        assertThat(reading.rejected()).extracting(CodeReading.Rejected::place).contains("/profile_info");
    }

    @Test
    void theShapeOfTheFirstReleaseIsRead() {
        CodeReading reading = read(Samples.text("report.json"));

        assertThat(reading.isWhole()).isTrue();
        Candidate candidate = candidate(reading);
        Profile profile = candidate.profiles().get(0);
        assertThat(profile.handle()).contains("octo-example");
        assertThat(profile.createdOn()).contains(PartialDate.parse("2024-01-12"));
        assertThat(profile.activityKnown()).isEmpty();
        assertThat(profile.provenance().orElseThrow().source()).isEqualTo(Source.THIRD_PARTY);
        CodeRepository own = candidate.codeRepositories().get(0);
        assertThat(own.name()).contains("parser");
        assertThat(own.role()).contains(RepositoryRole.OWN);
        assertThat(own.createdAt()).contains(Instant.parse("2024-02-01T08:00:00Z"));
        assertThat(own.find(CodeRepository.COMPLETE)).isEmpty();
        assertThat(own.commits())
                .extracting(commit -> commit.authoredAt().toString())
                .containsExactly("2024-02-01T10:00+02:00", "2021-01-01T00:00+02:00");
        assertThat(candidate.codeRepositories().get(1).isFork()).isTrue();
        assertThat(candidate.codeAuthors())
                .extracting(author -> author.name().orElseThrow())
                .containsExactlyInAnyOrder("Ilse Varnhagen", "iv");
        assertThat(candidate.codeAuthors().get(0).commits()).contains(1);
    }

    @Test
    void whatThePlatformRecordedBecomesActivity() {
        Candidate candidate = candidate(read(Samples.text("report.json")));

        assertThat(candidate.activityRecords())
                .extracting(record -> record.activity().orElseThrow())
                .containsExactly(ActivityKind.ISSUE, ActivityKind.PUSH);
        assertThat(candidate.activityRecords().get(0).instants())
                .containsExactly(Instant.parse("2024-04-21T10:00:00Z"), Instant.parse("2024-04-22T10:00:00Z"));
        assertThat(candidate.activityRecords().get(1).instants())
                .containsExactly(Instant.parse("2024-04-20T10:00:00Z"));
    }

    @Test
    void theShapeOf2024IsRead() {
        CodeReading reading = read(Samples.text("report-2024.json"));

        assertThat(reading.isWhole()).isTrue();
        List<CodeAuthor> authors = candidate(reading).codeAuthors();
        assertThat(authors).hasSize(1);
        assertThat(authors.get(0).email()).contains("ilse@varnhagen.example");
        assertThat(authors.get(0).handle()).contains("octo-example");
        assertThat(authors.get(0).find(CodeAuthor.COMMITS)).isEmpty();
        assertThat(candidate(reading).codeRepositories())
                .extracting(repository -> repository.find(CodeRepository.FORK).orElseThrow())
                .containsExactly(false);
    }

    @Test
    void messagesAreKeptIfAskedForAndOnlyTheAccountsOwn() {
        CodeReading reading = FakeAnalyzerReport.read(Samples.file("report.json"), TAKEN, 10);

        assertThat(candidate(reading).writingSamples())
                .extracting(sample -> sample.text().orElseThrow())
                .containsExactly("Read numbers with a sign");
        assertThat(candidate(read(Samples.text("report.json"))).writingSamples())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no report",
                "[]",
                "{}",
                "{\"profile_info\": null}",
                "{\"profile_info\": []}",
                "{\"profile_info\": {\"name\": \"nobody\"}}"
            })
    void whatIsNoReportEndsEarly(String text) {
        CodeReading reading = read(text);

        assertThat(reading.parts()).isEmpty();
        assertThat(reading.endedEarly()).isTrue();
    }

    @Test
    void aReportThatBreaksOffGivesWhatStandsBefore() {
        String whole = Samples.text("report.json");
        for (int length = 0; length < whole.length(); length += 37) {
            CodeReading reading = read(whole.substring(0, length));
            assertThat(reading.endedEarly()).as("cut at %d", length).isTrue();
        }
        CodeReading late = read(whole.substring(0, whole.indexOf("\"recent_events\"")));
        assertThat(candidate(late).codeRepositories().get(0).commits()).hasSize(2);
    }

    @Test
    void sectionsOfTheWrongKindAreRejected() {
        CodeReading reading = read(
                "{\"profile_info\": {\"login\": \"octo-example\"}, \"repos\": {\"a\": 1}, \"commits\": [1],"
                        + "\"unique_emails\": \"none\", \"recent_events\": 3, \"issues\": [4], \"comments\": null,"
                        + "\"repo_list\": [\"a/b\", 7, \"fine\"], \"repo_list\": [\"again\"], \"forked_repo_list\": {}}");

        assertThat(reading.endedEarly()).isFalse();
        assertThat(reading.rejected())
                .extracting(CodeReading.Rejected::place)
                .containsExactly(
                        "/repos",
                        "/commits",
                        "/unique_emails",
                        "/recent_events",
                        "/issues/0",
                        "/repo_list/0",
                        "/repo_list/1",
                        "/repo_list",
                        "/forked_repo_list");
        assertThat(candidate(reading).codeRepositories())
                .extracting(repository -> repository.name().orElseThrow())
                .containsExactly("fine");
    }

    @Test
    void namesAndAddressesAreNotRepeatedInRejections() {
        CodeReading reading =
                read("{\"profile_info\": {\"login\": \"octo-example\"}, \"unique_emails\": {\"secret@example\": 1,"
                        + "\"" + "secret".repeat(400) + "\": \"x\"}, \"commits\": {\"secret/secret\": []}}");

        assertThat(reading.rejected()).hasSize(3);
        assertThat(reading.rejected().toString()).doesNotContain("secret");
    }

    @Test
    void manyAuthorsAndRepositoriesAreBounded() {
        String emails = IntStream.range(0, 3_000)
                .mapToObj(i -> "\"a" + i + "@example\": \"A\"")
                .collect(Collectors.joining(",", "{", "}"));
        String names =
                IntStream.range(0, 30_000).mapToObj(i -> "\"n" + i + "\"").collect(Collectors.joining(",", "[", "]"));
        CodeReading reading = read("{\"profile_info\": {\"login\": \"octo-example\"}, \"unique_emails\": " + emails
                + ", \"repo_list\": " + names + "}");

        assertThat(reading.endedEarly()).isTrue();
        assertThat(candidate(reading).codeAuthors()).hasSize(1_000);
        assertThat(candidate(reading).codeRepositories()).hasSize(GitHubFiles.MAX_REPOSITORIES);
    }

    @Test
    void misuseFailsAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeAnalyzerReport.read(Samples.file("report.json"), TAKEN, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeAnalyzerReport.read(Samples.file("report.json"), Instant.EPOCH));
    }

    private static CodeReading read(String text) {
        return FakeAnalyzerReport.read(Samples.of(text), TAKEN);
    }

    private static Candidate candidate(CodeReading reading) {
        return Candidate.builder().addAll(reading.parts()).build();
    }
}
