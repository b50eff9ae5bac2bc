package dev.tallystick.social.code.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeAuthor;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.ProfileChangeKind;
import dev.tallystick.candidate.ProfileStatus;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.WritingContext;
import dev.tallystick.candidate.WritingSample;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GitHubFilesTest {

    private static final Instant TAKEN = Instant.parse("2026-10-01T12:00:00Z");
    private static final DateRange SUMMER = DateRange.of(PartialDate.parse("2026-04"), PartialDate.parse("2026-08"));
    private static final String EVENT = "{\"id\":\"%s\",\"type\":\"%s\",\"actor\":{\"id\":%s,\"login\":\"%s\"},"
            + "\"repo\":{\"id\":9000001,\"name\":\"octo-example/parser\"},\"payload\":{},\"created_at\":\"%s\"}%n";

    @Test
    void theUserBecomesAProfile() {
        CodeReading reading = reader().addUser(Samples.file("user.json")).read();

        assertThat(reading.isWhole()).isTrue();
        Profile profile = candidate(reading).profiles().get(0);
        assertThat(profile.network()).contains(Network.GITHUB);
        assertThat(profile.handle()).contains("octo-example");
        assertThat(profile.accountId()).contains("4100001");
        assertThat(profile.url()).contains("https://github.com/octo-example");
        assertThat(profile.displayName()).contains("Ilse Varnhagen");
        assertThat(profile.email()).contains("ilse@varnhagen.example");
        assertThat(profile.createdOn()).contains(PartialDate.parse("2019-02-03"));
        assertThat(profile.status()).contains(ProfileStatus.FOUND);
        assertThat(profile.seenAt()).contains(TAKEN);
        assertThat(profile.followers()).contains(12);
        assertThat(profile.following()).contains(4);
        assertThat(profile.publicRepositories()).contains(3);
        assertThat(profile.activityKnown()).isEmpty();
        assertThat(profile.locality()).isEmpty();
        assertThat(profile.provenance().orElseThrow().source()).isEqualTo(Source.PLATFORM);
    }

    @Test
    void repositoriesKeepWhatThePlatformSays() {
        List<CodeRepository> repositories = candidate(reader().addUser(Samples.file("user.json"))
                        .addRepositories(Samples.file("repositories.json"))
                        .read())
                .codeRepositories();

        assertThat(repositories).hasSize(3);
        CodeRepository own = repositories.get(0);
        assertThat(own.role()).contains(RepositoryRole.OWN);
        assertThat(own.find(CodeRepository.FORK)).contains(false);
        assertThat(own.find(CodeRepository.MIRROR)).contains(false);
        assertThat(own.find(CodeRepository.IMPORTED)).isEmpty();
        assertThat(own.find(CodeRepository.COURSEWORK)).isEmpty();
        assertThat(own.createdAt()).contains(Instant.parse("2026-05-02T08:00:00Z"));
        assertThat(repositories.get(1).isFork()).isTrue();
        assertThat(repositories.get(2).role()).contains(RepositoryRole.CONTRIBUTED);
        assertThat(repositories.get(2).isCoursework()).isTrue();
        assertThat(repositories.get(2).find(CodeRepository.MIRROR)).isEmpty();
    }

    @Test
    void commitsKeepTheirDatesApartFromThePushes() {
        CodeRepository repository = everything().codeRepositories().get(0);

        assertThat(repository.commits()).hasSize(3);
        Commit pushed = repository.commits().get(0);
        assertThat(pushed.authoredAt()).isEqualTo("2026-05-02T07:50:00Z");
        assertThat(pushed.committedAt().orElseThrow()).isEqualTo("2026-05-02T07:55:00Z");
        assertThat(pushed.tree()).contains("a".repeat(40));
        assertThat(pushed.pushedAt()).contains(Instant.parse("2026-05-02T08:05:00Z"));
        assertThat(repository.commits().get(1).pushedAt())
                .as("a commit that had been pushed before")
                .isEmpty();
    }

    @Test
    void authorsOfOwnRepositoriesAreCounted() {
        List<CodeAuthor> authors = everything().codeAuthors();

        assertThat(authors)
                .extracting(author -> author.name().orElseThrow())
                .containsExactly("Ilse Varnhagen", "Bo Lindqvist");
        assertThat(authors.get(0).commits()).contains(2);
        assertThat(authors.get(0).handle()).contains("octo-example");
        assertThat(authors.get(0).firstAt()).contains(Instant.parse("2026-05-02T07:50:00Z"));
        assertThat(authors.get(0).lastAt()).contains(Instant.parse("2026-05-21T07:50:00Z"));
    }

    @Test
    void authorsOfForksAndOfOthersRepositoriesAreNotCounted() {
        CodeReading reading = reader().addRepositories(Samples.file("repositories.json"))
                .addCommits("octo-example/big-library", Samples.file("commits.json"))
                .addCommits("some-classroom/homework", Samples.file("commits.json"))
                .read();

        assertThat(candidate(reading).codeAuthors()).isEmpty();
        assertThat(candidate(reading).codeRepositories().get(1).commits()).hasSize(3);
    }

    @Test
    void activityIsWhatThePlatformRecorded() {
        List<ActivityRecord> records = everything().activityRecords();

        assertThat(records).allSatisfy(record -> assertThat(record.system()).contains("github"));
        assertThat(instants(records, ActivityKind.PUSH))
                .containsExactly(
                        Instant.parse("2026-05-02T08:01:00Z"),
                        Instant.parse("2026-05-02T08:05:00Z"),
                        Instant.parse("2026-05-21T08:05:00Z"));
        assertThat(instants(records, ActivityKind.REVIEW))
                .containsExactly(Instant.parse("2026-05-22T09:00:00Z"), Instant.parse("2026-06-03T10:00:00Z"));
        assertThat(instants(records, ActivityKind.ISSUE))
                .containsExactly(
                        Instant.parse("2026-05-23T09:00:00Z"),
                        Instant.parse("2026-06-01T10:00:00Z"),
                        Instant.parse("2026-06-04T10:00:00Z"));
        assertThat(instants(records, ActivityKind.PULL_REQUEST))
                .containsExactly(Instant.parse("2026-06-02T10:00:00Z"), Instant.parse("2026-06-05T10:00:00Z"));
        assertThat(instants(records, ActivityKind.COMMIT)).isEmpty();
    }

    @Test
    void theFirstPushIsSaidOnlyWhereTheRecordIsComplete() {
        GitHubFiles known = reader().activityComplete(SUMMER)
                .addUser(Samples.file("user.json"))
                .addRepositories(Samples.file("repositories.json"))
                .addEvents(Samples.file("events.jsonl"));
        GitHubFiles unknown = reader().addUser(Samples.file("user.json"))
                .addRepositories(Samples.file("repositories.json"))
                .addEvents(Samples.file("events.jsonl"));

        assertThat(candidate(known.read()).codeRepositories().get(0).firstPushedAt())
                .contains(Instant.parse("2026-05-02T08:01:00Z"));
        assertThat(candidate(unknown.read()).codeRepositories().get(0).firstPushedAt())
                .isEmpty();
    }

    @Test
    void aRepositoryThatWasHiddenForSomeTimeHasNoKnownFirstPush() {
        CodeReading reading = reader().activityComplete(SUMMER)
                .addUser(Samples.file("user.json"))
                .addRepositories(Samples.file("repositories.json"))
                .addEvents(Samples.file("events.jsonl"))
                .addEvents(Samples.of(
                        EVENT.formatted("60001", "PublicEvent", 4100001, "octo-example", "2026-05-03T08:00:00Z")))
                .read();

        assertThat(reading.isWhole()).isTrue();
        assertThat(candidate(reading).codeRepositories().get(0).firstPushedAt()).isEmpty();
    }

    @Test
    void aRepositoryThatWasMadePublicHasBeenSoSinceTheLastTime() {
        CodeReading reading = reader().addUser(Samples.file("user.json"))
                .addRepositories(Samples.file("repositories.json"))
                .addEvents(Samples.of(EVENT.formatted(
                                "60002", "PublicEvent", 4100001, "octo-example", "2026-06-03T08:00:00Z")
                        + EVENT.formatted("60001", "PublicEvent", 4100001, "octo-example", "2026-05-03T08:00:00Z")))
                .read();

        List<CodeRepository> repositories = candidate(reading).codeRepositories();
        assertThat(repositories.get(0).publicSince()).contains(Instant.parse("2026-06-03T08:00:00Z"));
        assertThat(repositories.get(1).publicSince()).isEmpty();
        assertThat(everything().codeRepositories().get(0).publicSince())
                .as("nothing is known of when it was made public")
                .isEmpty();
    }

    @Test
    void offsetsThatTheInterfaceDoesNotGiveAreZero() {
        assertThat(everything().codeRepositories().get(0).commits()).allSatisfy(commit -> {
            assertThat(commit.authoredAt().getOffset()).isEqualTo(ZoneOffset.UTC);
            assertThat(commit.committedAt().map(OffsetDateTime::getOffset).orElse(ZoneOffset.UTC))
                    .isEqualTo(ZoneOffset.UTC);
        });
    }

    @Test
    void aPeriodIsCompleteOnlyIfTheHostSaysSoAndNothingWasRejected() {
        assertThat(candidate(reader().addEvents(Samples.file("events.jsonl")).read())
                        .profiles()
                        .get(0)
                        .activityKnown())
                .isEmpty();
        assertThat(candidate(reader().activityComplete(SUMMER)
                                .addEvents(Samples.file("events.jsonl"))
                                .read())
                        .profiles()
                        .get(0)
                        .activityKnown())
                .contains(SUMMER);
        assertThat(candidate(reader().activityComplete(SUMMER)
                                .addEvents(Samples.of("[{\"id\":\"1\"}]"))
                                .read())
                        .profiles())
                .isEmpty();
    }

    @Test
    void aCompletePeriodEndsBeforeTheFilesWereTaken() {
        assertThat(activityKnown(DateRange.since(PartialDate.parse("2026"))))
                .contains(DateRange.of(PartialDate.parse("2026"), PartialDate.parse("2026-09-30")));
        assertThat(activityKnown(DateRange.of(PartialDate.parse("2026"), PartialDate.parse("2027"))))
                .contains(DateRange.of(PartialDate.parse("2026"), PartialDate.parse("2026-09-30")));
        assertThat(activityKnown(DateRange.since(PartialDate.parse("2027")))).isEmpty();
    }

    @Test
    void aHistoryIsCompleteOnlyIfTheHostSaysSoAndNothingWasRejected() {
        GitHubFiles whole = reader().historyComplete("Octo-Example/Parser")
                .addCommits("octo-example/parser", Samples.file("commits.json"));
        GitHubFiles broken = reader().historyComplete("octo-example/parser")
                .addCommits("octo-example/parser", Samples.of(cut(Samples.text("commits.json"))));

        assertThat(candidate(whole.read()).codeRepositories().get(0).find(CodeRepository.COMPLETE))
                .contains(true);
        CodeReading reading = broken.read();
        assertThat(candidate(reading).codeRepositories().get(0).find(CodeRepository.COMPLETE))
                .contains(false);
        assertThat(candidate(reading).codeRepositories().get(0).commits()).hasSize(1);
        assertThat(reading.endedEarly()).isTrue();
    }

    @Test
    void messagesAreKeptIfAskedForAndOnlyTheAccountsOwn() {
        List<WritingSample> samples = candidate(reader().commitMessages(10)
                        .addCommits("octo-example/parser", Samples.file("commits.json"))
                        .read())
                .writingSamples();

        assertThat(samples).hasSize(1);
        assertThat(samples.get(0).text()).contains("Read numbers with a sign");
        assertThat(samples.get(0).context()).contains(WritingContext.COMMIT);
        assertThat(everything().writingSamples()).isEmpty();
    }

    @Test
    void anEarlierUserNameIsShownByTheNumberOfTheAccount() {
        CodeReading reading = reader().addUser(Samples.file("user.json"))
                .addEvents(Samples.of(EVENT.formatted("1", "PushEvent", 4100001, "old-name", "2025-01-01T00:00:00Z")
                        + EVENT.formatted("2", "PushEvent", 4100001, "old-name", "2025-06-01T00:00:00Z")
                        + EVENT.formatted("3", "PushEvent", 4100001, "octo-example", "2026-01-01T00:00:00Z")))
                .read();

        ProfileChange change = candidate(reading).profileChanges().get(0);
        assertThat(change.change()).contains(ProfileChangeKind.HANDLE);
        assertThat(change.network()).contains(Network.GITHUB);
        assertThat(change.handle()).contains("octo-example");
        assertThat(change.before()).contains("old-name");
        assertThat(change.after()).contains("octo-example");
        assertThat(change.at()).contains(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(change.find(ProfileChange.ANNOUNCED)).isEmpty();
    }

    @Test
    void everyChangeOfTheUserNameIsFiledUnderTheNewOne() {
        CodeReading reading = reader().addUser(Samples.file("user.json"))
                .addEvents(Samples.of(EVENT.formatted("3", "PushEvent", 4100001, "second-name", "2025-06-01T00:00:00Z")
                        + EVENT.formatted("1", "PushEvent", 4100001, "first-name", "2025-01-01T00:00:00Z")))
                .read();

        assertThat(candidate(reading).profileChanges())
                .extracting(ProfileChange::handle, ProfileChange::before, ProfileChange::after, ProfileChange::at)
                .containsExactly(
                        tuple(
                                Optional.of("second-name"),
                                Optional.of("first-name"),
                                Optional.of("second-name"),
                                Optional.of(Instant.parse("2025-06-01T00:00:00Z"))),
                        tuple(
                                Optional.of("octo-example"),
                                Optional.of("second-name"),
                                Optional.of("octo-example"),
                                Optional.of(TAKEN)));
    }

    @Test
    void anotherAccountThatHadTheNameBeforeIsPassedOver() {
        CodeReading reading = reader().addUser(Samples.file("user.json"))
                .addEvents(Samples.of(EVENT.formatted("1", "IssuesEvent", 17, "octo-example", "2012-01-01T00:00:00Z")))
                .read();

        assertThat(candidate(reading).activityRecords()).isEmpty();
        assertThat(candidate(reading).profileChanges()).isEmpty();
        assertThat(reading.isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1970-01-01T00:00:00Z", "2262-04-11T23:47:16Z", "2027-01-01T00:00:00Z", "0001-01-01T00:00:00Z"})
    void whatThePlatformCannotHaveRecordedIsRejected(String date) {
        CodeReading reading = reader().addUser(
                        Samples.of(Samples.text("user.json").replace("2019-02-03T23:30:00Z", date)))
                .addEvents(Samples.of(EVENT.formatted("1", "PushEvent", 4100001, "octo-example", date)))
                .read();

        assertThat(candidate(reading).profiles().get(0).createdOn()).isEmpty();
        assertThat(candidate(reading).activityRecords()).isEmpty();
        assertThat(reading.rejected()).extracting(CodeReading.Rejected::place).contains("line 1/created_at", "line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2262-04-11T23:47:16Z", "9999-12-31T23:59:59+14:00"})
    void whatAMachineAssertsIsKeptHoweverAbsurd(String date) {
        CodeReading reading =
                reader().addCommits("octo-example/parser", commitOn(date)).read();

        assertThat(reading.isWhole()).isTrue();
        assertThat(candidate(reading).codeRepositories().get(0).commits()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59-18:00",
                "2026-02-30T00:00:00Z",
                "yesterday",
                ""
            })
    void aCommitWithoutADateIsRejected(String date) {
        CodeReading reading =
                reader().addCommits("octo-example/parser", commitOn(date)).read();

        assertThat(reading.isWhole()).isFalse();
        assertThat(reading.endedEarly()).isFalse();
        assertThat(candidate(reading).codeRepositories().get(0).commits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON at all",
                "{",
                "[{\"login\": ",
                "{\"login\": \"octo-example\", \"id\": 1e",
                "\u0000\u0001\u0002",
                "<html><body>Rate limit exceeded</body></html>"
            })
    void whatIsNoJsonEndsEarly(String text) {
        CodeReading reading = reader().addUser(Samples.of(text)).read();

        assertThat(reading.parts()).isEmpty();
        assertThat(reading.endedEarly()).isTrue();
        assertThat(reading.rejected()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "17",
                "[1, \"two\", null, [3]]",
                "{}",
                "{\"message\": \"Not Found\", \"documentation_url\": \"https://docs.example\", \"status\": \"404\"}",
                "{\"login\": [\"octo-example\"]}",
                "{\"login\": \"octo-example\", \"login\": \"someone-else\"}",
                "{\"login\": \"someone-else\", \"id\": 1}",
                "{\"login\": \"octo-example\", \"type\": \"Organization\"}"
            })
    void whatIsNoUserIsRejected(String text) {
        CodeReading reading = reader().addUser(Samples.of(text)).read();

        assertThat(reading.parts()).isEmpty();
        assertThat(reading.rejected()).isNotEmpty();
        assertThat(reading.endedEarly()).isFalse();
    }

    @Test
    void wrongKindsOfValuesAreRejectedOneByOne() {
        CodeReading reading = reader().addUser(Samples.of("{\"login\": \"octo-example\", \"id\": 99999999999999999999,"
                        + "\"followers\": \"many\", \"following\": -1, \"public_repos\": 1.5, \"name\": {\"first\": \"I\"},"
                        + "\"email\": \"ilse@varnhagen.example\", \"created_at\": 1549236600}"))
                .read();

        Profile profile = candidate(reading).profiles().get(0);
        assertThat(profile.email()).contains("ilse@varnhagen.example");
        assertThat(profile.find(Profile.FOLLOWERS)).isEmpty();
        assertThat(reading.rejected())
                .extracting(CodeReading.Rejected::place)
                .contains(
                        "line 1/id",
                        "line 1/followers",
                        "line 1/following",
                        "line 1/public_repos",
                        "line 1/name",
                        "line 1/created_at");
    }

    @Test
    void rejectionsNeverRepeatWhatTheFileSays() {
        CodeReading reading = reader().addUser(Samples.of("{\"login\": \"Secret Person\"} Secret"))
                .addCommits("octo-example/parser", Samples.of(commitText("2026-01-01T00:00:00Z", "Secret".repeat(300))))
                .read();

        assertThat(reading.rejected()).hasSizeGreaterThan(2);
        assertThat(reading.rejected().toString()).doesNotContain("Secret");
        assertThat(reading.toString()).doesNotContain("Secret");
    }

    @Test
    void aNameOfAMegabyteCostsOnlyItsCommit() {
        String long1 = commitText("2026-01-01T00:00:00Z", "x".repeat(1_000_000));
        String good = commitText("2026-01-01T00:00:00Z", "Ilse").replace("5555", "6666");
        CodeReading reading = reader().addCommits("octo-example/parser", Samples.of("[" + long1 + "," + good + "]"))
                .read();

        assertThat(candidate(reading).codeRepositories().get(0).commits())
                .extracting(Commit::authorName)
                .contains("Ilse");
        assertThat(reading.rejected()).isNotEmpty();
    }

    @Test
    void deepNestingAndHugeListsAreBounded() {
        CodeReading deep = reader().addEvents(Samples.of("[".repeat(100_000))).read();
        CodeReading deepObjects =
                reader().addEvents(Samples.of("{\"payload\":".repeat(100_000))).read();
        String commits = IntStream.range(0, 60_000)
                .mapToObj(i -> "{\"sha\":\"" + i + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        CodeReading huge = reader().addEvents(
                        Samples.of("{\"type\":\"PushEvent\",\"payload\":{\"commits\":" + commits + "}}"))
                .read();

        assertThat(deep.endedEarly()).isTrue();
        assertThat(deepObjects.endedEarly()).isTrue();
        assertThat(huge.rejected())
                .containsExactly(new CodeReading.Rejected("events", "line 1", "more than 50000 values"));
    }

    @Test
    void moreRejectionsThanAreListedAreCounted() {
        CodeReading reading = reader().addEvents(Samples.of("[" + "0,".repeat(5_000) + "0] {"))
                .read();

        assertThat(reading.rejected()).hasSize(CodeReading.MAX_LISTED);
        assertThat(reading.rejectedCount()).isEqualTo(5_002);
        assertThat(reading.endedEarly()).isTrue();
        assertThat(reading.rejected().get(CodeReading.MAX_LISTED - 1).reason()).startsWith("no JSON from here on");
    }

    @Test
    void aSearchThatIsIncompleteIsNoCompleteRecord() {
        CodeReading reading = reader().activityComplete(SUMMER)
                .addIssues(Samples.of(Samples.text("issues.json").replace("_results\": false", "_results\": true")))
                .read();

        assertThat(reading.isWhole()).isFalse();
        assertThat(candidate(reading).profiles().get(0).activityKnown()).isEmpty();
        assertThat(candidate(reading).activityRecords()).hasSize(2);
    }

    @Test
    void manyCommitsAreReadUpToTheBound() {
        String commits = IntStream.rangeClosed(0, CodeReading.MAX_COMMITS)
                .mapToObj(i ->
                        "{\"sha\":\"%040x\",\"commit\":{\"author\":{\"date\":\"2026-01-01T00:00:00Z\"}}}".formatted(i))
                .collect(Collectors.joining("\n"));
        CodeReading reading =
                reader().addCommits("octo-example/parser", Samples.of(commits)).read();

        assertThat(candidate(reading).codeRepositories().get(0).commits()).hasSize(CodeReading.MAX_COMMITS);
        assertThat(reading.endedEarly()).isTrue();
        assertThat(reading.rejectedCount()).isEqualTo(1);
    }

    @Test
    void theTextOfCommitsIsBounded() {
        String name = "x".repeat(Commit.MAX_TEXT);
        String commits = IntStream.rangeClosed(0, CodeReading.MAX_TEXT / Commit.MAX_TEXT)
                .mapToObj(i ->
                        "{\"sha\":\"%040x\",\"commit\":{\"author\":{\"date\":\"2026-01-01T00:00:00Z\",\"name\":\"%s\"}}}"
                                .formatted(i, name))
                .collect(Collectors.joining("\n"));
        CodeReading reading =
                reader().addCommits("octo-example/parser", Samples.of(commits)).read();

        assertThat(candidate(reading).codeRepositories().get(0).commits())
                .hasSize(CodeReading.MAX_TEXT / Commit.MAX_TEXT);
        assertThat(reading.endedEarly()).isTrue();
        assertThat(reading.rejectedCount()).isEqualTo(1);
    }

    @Test
    void misuseFailsAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> GitHubFiles.of("x", Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> GitHubFiles.of("x", Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> reader().commitMessages(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> reader().addCommits("parser", Samples.of("[]")));
        assertThatIllegalArgumentException().isThrownBy(() -> reader().addCommits("a/b/c", Samples.of("[]")));
    }

    @Test
    void aStreamThatFailsIsReportedAsSuch() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> reader().addUser(failing)).isInstanceOf(UncheckedIOException.class);
    }

    private static GitHubFiles reader() {
        return GitHubFiles.of("octo-example", TAKEN);
    }

    private static Candidate everything() {
        CodeReading reading = reader().addUser(Samples.file("user.json"))
                .addRepositories(Samples.file("repositories.json"))
                .addCommits("octo-example/parser", Samples.file("commits.json"))
                .addEvents(Samples.file("events.jsonl"))
                .addIssues(Samples.file("issues.json"))
                .addIssues(Samples.file("comments.json"))
                .read();
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.passedOver()).isEqualTo(4);
        return candidate(reading);
    }

    private static Candidate candidate(CodeReading reading) {
        return Candidate.builder().addAll(reading.parts()).build();
    }

    private static Optional<DateRange> activityKnown(DateRange stated) {
        return candidate(reader().activityComplete(stated)
                        .addUser(Samples.file("user.json"))
                        .read())
                .profiles()
                .get(0)
                .activityKnown();
    }

    private static List<Instant> instants(List<ActivityRecord> records, ActivityKind kind) {
        return records.stream()
                .filter(record -> record.activity().filter(kind::equals).isPresent())
                .flatMap(record -> record.instants().stream())
                .toList();
    }

    private static InputStream commitOn(String date) {
        return Samples.of(commitText(date, "Ilse Varnhagen"));
    }

    private static String commitText(String date, String name) {
        return "{\"sha\":\"" + "5".repeat(40) + "\",\"commit\":{\"author\":{\"name\":\"" + name
                + "\",\"email\":\"ilse@varnhagen.example\",\"date\":\"" + date + "\"}}}";
    }

    private static String cut(String text) {
        return text.substring(0, text.indexOf("Bo Lindqvist"));
    }
}
