package dev.tallystick.social.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Deadline;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OwnCommitsTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void areKnownByNameAddressOrAccount() {
        Candidate candidate = kim().add(
                        Email.builder().address("k@tides.example").build())
                .add(Profile.builder().handle("kx7").build())
                .add(repository(
                        RepositoryRole.OWN,
                        commit(1, "Kim Example", ""),
                        commit(2, "KIM EXAMPLE ", "other@tides.example"),
                        commit(3, "kim", "K@Tides.example"),
                        commit(4, "kx7", ""),
                        commit(5, "", "12+kx7@users.noreply.github.com")))
                .build();
        assertThat(ids(candidate)).containsExactly("0000001", "0000002", "0000003", "0000004", "0000005");
    }

    @Test
    void areNotThoseOfWhoeverWroteMost() {
        assertThat(ids(kim().add(repository(
                                RepositoryRole.OWN,
                                commit(1, "Sam Sample", ""),
                                commit(2, "Sam Sample", ""),
                                commit(3, "Kim Example", "")))
                        .build()))
                .containsExactly("0000003");
    }

    @Test
    void areNobodysWhereAnotherUsesTheAddress() {
        assertThat(ids(kim().add(Email.builder().address("crew@tides.example").build())
                        .add(repository(
                                RepositoryRole.OWN,
                                commit(1, "Sam Sample", "crew@tides.example"),
                                commit(2, "Kim Example", "crew@tides.example")))
                        .build()))
                .containsExactly("0000002");
    }

    @Test
    void areNobodysUnderAFullNameWhereNoNameIsOnFile() {
        assertThat(ids(Candidate.builder()
                        .add(Email.builder().address("crew@tides.example").build())
                        .add(repository(
                                RepositoryRole.OWN,
                                commit(1, "Sam Sample", "crew@tides.example"),
                                commit(2, "crew", "crew@tides.example")))
                        .build()))
                .containsExactly("0000002");
    }

    @Test
    void areNotThoseOfAPair() {
        assertThat(ids(kim().add(Email.builder().address("pair@tides.example").build())
                        .add(repository(
                                RepositoryRole.OWN,
                                commit(1, "Kim Example and Sam Sample", ""),
                                commit(2, "Kim Example & Sam Sample", "pair@tides.example"),
                                commit(3, "Example, Kim", "pair@tides.example")))
                        .build()))
                .containsExactly("0000003");
    }

    @Test
    void areNotThoseOfPrograms() {
        assertThat(ids(kim().add(repository(
                                RepositoryRole.OWN,
                                commit(1, "Kim Example[bot]", ""),
                                commit(2, "kim-bot", ""),
                                commit(3, "Kim Example", "kim[bot]@tides.example")))
                        .build()))
                .isEmpty();
    }

    @Test
    void areReadWhereverThePersonContributesAndNotWhereOthersAreCompared() {
        Candidate candidate = kim().add(repository(
                        RepositoryRole.CONTRIBUTED, commit(1, "Kim Example", ""), commit(2, "Sam Sample", "")))
                .add(repository(RepositoryRole.COMPARED, commit(3, "Kim Example", "")))
                .add(repository(RepositoryRole.OWN, commit(4, "Kim Example", "")).toBuilder()
                        .imported(true)
                        .build())
                .build();
        assertThat(ids(candidate)).containsExactly("0000001");
    }

    @Test
    void countOnceInAForkToo() {
        CodeRepository own = repository(RepositoryRole.OWN, commit(2, "Kim Example", ""), commit(1, "Kim Example", ""));
        Candidate candidate = kim().add(own)
                .add(own.toBuilder().fork(true).name("fork").build())
                .build();
        assertThat(ids(candidate)).containsExactly("0000001", "0000002");
    }

    @Test
    void areMissingWhereNothingTellsWhoseTheyAre() {
        Candidate candidate = Candidate.builder()
                .add(repository(RepositoryRole.OWN, commit(1, "Kim Example", "k@tides.example")))
                .build();
        CheckResult.Builder result = new CommitOffsetsCheck().info().result();
        commits(candidate).addMissing(result);
        assertThat(result.build().missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.kind()).isEqualTo(PersonName.KIND));
    }

    private static Candidate.Builder kim() {
        return Candidate.builder().add(PersonName.builder().full("Kim Example").build());
    }

    private static OwnCommits commits(Candidate candidate) {
        return OwnCommits.of(
                candidate,
                CheckContext.shared(candidate, AS_OF, Deadline.none())
                        .forCheck(new CommitOffsetsCheck().info(), Set.of(), Map.of()));
    }

    private static List<String> ids(Candidate candidate) {
        return commits(candidate).all().stream().map(own -> own.commit().id()).toList();
    }

    private static CodeRepository repository(RepositoryRole role, Commit... commits) {
        return CodeRepository.builder().role(role).commits(List.of(commits)).build();
    }

    private static Commit commit(int number, String name, String email) {
        return Commit.builder(
                        "%07x".formatted(number),
                        OffsetDateTime.parse("2026-05-01T10:00:00Z").plusHours(number))
                .author(name, email)
                .build();
    }
}
