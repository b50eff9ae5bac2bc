package dev.tallystick.social.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Deadline;
import dev.tallystick.testkit.CheckTester;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class CommitAuthorsCheckTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final String MAIL = "marisol@tanecode.dev";

    @TestFactory
    Stream<DynamicTest> caseTable() {
        return CheckTester.of(new CommitAuthorsCheck(), CommitAuthorsCheckTest.class)
                .cases("commit-authors.cases.json");
    }

    @Test
    void whoWroteMostOnASharedMachineIsNotReportedHoweverMuchAllWrote() {
        assertThat(check(5_000).findings()).isEmpty();
        assertThat(check(1_900).findings()).hasSize(1);
    }

    @Test
    void commitsThatLieInTwoRepositoriesCountOnce() {
        assertThat(check(1_900, 1_900).findings()).hasSize(1);
    }

    private static CheckResult check(int... own) {
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full("Marisol Tane").build())
                .add(Email.builder().address(MAIL).build())
                .add(repository("first", commits("Odalys Brink", 1_200, 1)))
                .add(repository("second", commits("Ilse Keldish", 800, 2)));
        for (int i = 0; i < own.length; i++) {
            candidate.add(repository("own" + i, commits("Marisol Tane", own[i], 3)));
        }
        Candidate built = candidate.build();
        CommitAuthorsCheck check = new CommitAuthorsCheck();
        return check.check(
                built, CheckContext.shared(built, AS_OF, Deadline.none()).forCheck(check.info(), Set.of(), Map.of()));
    }

    private static CodeRepository repository(String name, List<Commit> commits) {
        return CodeRepository.builder()
                .role(RepositoryRole.OWN)
                .name(name)
                .commits(commits)
                .build();
    }

    private static List<Commit> commits(String name, int count, int minute) {
        List<Commit> commits = new ArrayList<>();
        OffsetDateTime begin = OffsetDateTime.parse("2020-01-01T10:00:00Z").plusMinutes(minute);
        for (int i = 0; i < count; i++) {
            commits.add(Commit.builder("%d%06x".formatted(minute, i), begin.plusHours(i))
                    .author(name, MAIL)
                    .build());
        }
        return commits;
    }
}
