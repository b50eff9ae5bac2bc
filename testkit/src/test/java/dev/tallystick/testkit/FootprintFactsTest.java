package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeAuthor;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.ContributionClaim;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.Photo;
import dev.tallystick.candidate.PlatformCounter;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.ProfileEntry;
import dev.tallystick.candidate.ProfileStatus;
import dev.tallystick.candidate.RepositoryRole;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FootprintFactsTest {

    @Test
    void someOrdinaryPeopleLeaveTracesAndMostDoNot() {
        List<Candidate> lives = lives("ordinary", 400);
        assertThat(share(lives, life -> !life.codeRepositories().isEmpty())).isBetween(0.1, 0.25);
        assertThat(share(lives, life -> !life.profileEntries().isEmpty())).isBetween(0.1, 0.3);
        Stream.<PartKind<?>>of(
                        Photo.KIND, ProfileChange.KIND, PlatformCounter.KIND, ContributionClaim.KIND, CodeAuthor.KIND)
                .forEach(kind -> assertThat(
                                share(lives, life -> !life.parts(kind).isEmpty()))
                        .as("%s", kind)
                        .isBetween(0.01, 0.35));
    }

    @Test
    void seniorsWhoWorkInPrivateLeaveNothing() {
        assertThat(lives("private-seniors", 100)).allSatisfy(life -> {
            assertThat(life.profiles()).isEmpty();
            assertThat(life.codeRepositories()).isEmpty();
            assertThat(life.employment()).isNotEmpty();
        });
    }

    @Test
    void codeIsBoundedAndFromThePast() {
        for (Population population : HonestCrowd.populations()) {
            for (Candidate life : lives(population, 15)) {
                assertThat(commits(life, repository -> true))
                        .hasSizeLessThanOrEqualTo(300)
                        .allSatisfy(commit -> {
                            assertThat(commit.authoredAt().toInstant()).isBefore(HonestCrowd.AS_OF);
                            assertThat(commit.pushedAt().orElse(Instant.EPOCH)).isBefore(HonestCrowd.AS_OF);
                        });
            }
        }
    }

    @Test
    void whatAPlatformAttestsIsNoOlderThanTheAccount() {
        for (String id : List.of("corporate-developers", "imported-histories", "career-breaks")) {
            for (Candidate life : lives(id, 50)) {
                Instant created = code(life)
                        .createdOn()
                        .orElseThrow()
                        .earliest()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
                assertThat(life.activityRecords().stream()
                                .filter(record -> record.system().equals(Optional.of("github")))
                                .map(ActivityRecord::instants)
                                .flatMap(List::stream))
                        .allMatch(at -> at.isAfter(created));
                assertThat(own(life).stream().flatMap(repository -> repository.createdAt().stream()))
                        .allMatch(at -> at.isAfter(created));
            }
        }
    }

    @Test
    void importedHistoriesAreOlderThanTheirAccountsAndMostSaySo() {
        List<Candidate> lives = lives("imported-histories", 100);
        assertThat(lives)
                .allMatch(life -> own(life).stream()
                        .flatMap(repository -> repository.commits().stream())
                        .anyMatch(commit -> commit.authoredAt().getYear()
                                < code(life).createdOn().orElseThrow().year()));
        assertThat(share(lives, life -> own(life).stream().anyMatch(CodeRepository::isImported)))
                .isBetween(0.5, 0.8);
    }

    @Test
    void machinesOfPeopleWhoLeftShowTheZoneOfTheFormerHome() {
        List<Candidate> lives = lives("old-clocks", 100);
        assertThat(share(lives, life -> !life.codeRepositories().isEmpty())).isEqualTo(1);
        assertThat(lives.stream()
                        .flatMap(life -> commits(life, repository -> true).stream())
                        .map(commit -> commit.authoredAt().getOffset())
                        .distinct())
                .hasSizeGreaterThan(8);
    }

    @Test
    void maintainersCommitLongAfterOthersWrote() {
        for (Candidate life : lives("patch-maintainers", 30)) {
            assertThat(commits(life, repository -> repository.role().equals(Optional.of(RepositoryRole.OWN))))
                    .anyMatch(commit -> !commit.authorName().equals(commit.committerName())
                            && commit.committedAt()
                                    .orElseThrow()
                                    .isAfter(commit.authoredAt().plusDays(7)));
        }
    }

    @Test
    void contributorsHaveNoProjectOfTheirOwn() {
        assertThat(lives("pull-request-contributors", 50)).allSatisfy(life -> {
            assertThat(own(life)).allMatch(CodeRepository::isFork);
            assertThat(life.codeRepositories())
                    .anyMatch(repository -> repository.role().equals(Optional.of(RepositoryRole.CONTRIBUTED)));
        });
    }

    @Test
    void repositoriesOfCoursesShareTheirFirstSteps() {
        Set<String> trees = new HashSet<>();
        for (Candidate life : lives("coursework-students", 20)) {
            own(life).stream()
                    .filter(repository -> !repository.isFork())
                    .flatMap(repository -> repository.commits().stream().limit(1))
                    .forEach(commit -> trees.add(commit.tree().orElseThrow()));
        }
        assertThat(trees).contains(Commits.tree(0));
    }

    @Test
    void platformsLockAccountsAndShowWhen() {
        assertThat(lives("locked-accounts", 50))
                .allMatch(life -> life.profiles().stream()
                        .anyMatch(profile -> profile.status().equals(Optional.of(ProfileStatus.SUSPENDED))
                                && profile.seenAt().isPresent()));
    }

    @Test
    void profilesMostlyAgreeWithTheCareer() {
        List<Candidate> lives = lives("namesakes", 200).stream()
                .filter(life -> !life.profileEntries().isEmpty())
                .toList();
        List<ProfileEntry> entries =
                lives.stream().flatMap(life -> life.profileEntries().stream()).toList();
        assertThat(entries).hasSizeGreaterThan(100);
        double same = (double) lives.stream()
                        .flatMap(life -> life.profileEntries().stream()
                                .filter(entry -> life.employment().stream()
                                                .anyMatch(job -> job.employer().equals(entry.organisation())
                                                        && job.period().equals(entry.period()))
                                        || life.education().stream()
                                                .anyMatch(course -> course.institution()
                                                                .equals(entry.organisation())
                                                        && course.period().equals(entry.period()))))
                        .count()
                / entries.size();
        assertThat(same).isBetween(0.3, 0.85);
    }

    @Test
    void candidatesOfTheContractSpeakOfTheSameAccountsAndPictures() {
        Draw draw = new Draw(new SplittableRandom(7));
        Palette palette = new Palette(draw);
        PartGenerator parts = new PartGenerator(draw, palette, 0);
        List<Profile> profiles = many(parts, Profile.KIND);
        List<CodeRepository> repositories = many(parts, CodeRepository.KIND);
        assertThat(profiles).anyMatch(profile -> profile.handle().equals(Optional.of(palette.handle())));
        assertThat(repositories).anyMatch(repository -> repository.owner().equals(Optional.of(palette.handle())));
        assertThat(repositories.stream().flatMap(repository -> repository.commits().stream()))
                .anyMatch(commit -> commit.tree().equals(Optional.of(Commits.tree(0))));
        Set<List<String>> hashes = new HashSet<>();
        assertThat(many(parts, Photo.KIND).stream().map(Photo::hashes).filter(each -> !each.isEmpty()))
                .anyMatch(each -> !hashes.add(each));
    }

    private static <P extends Part> List<P> many(PartGenerator parts, PartKind<P> kind) {
        return LongStream.range(0, 40).mapToObj(i -> parts.part(kind)).toList();
    }

    private static Profile code(Candidate life) {
        return life.profiles().stream()
                .filter(profile -> profile.accountId().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<CodeRepository> own(Candidate life) {
        return life.codeRepositories().stream()
                .filter(repository -> repository.role().equals(Optional.of(RepositoryRole.OWN)))
                .toList();
    }

    private static List<Commit> commits(Candidate life, Predicate<CodeRepository> isMeant) {
        return life.codeRepositories().stream()
                .filter(isMeant)
                .flatMap(repository -> repository.commits().stream())
                .toList();
    }

    private static double share(List<Candidate> lives, Predicate<Candidate> isCounted) {
        return (double) lives.stream().filter(isCounted).count() / lives.size();
    }

    private static List<Candidate> lives(String id, int count) {
        return lives(
                HonestCrowd.populations().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(),
                count);
    }

    private static List<Candidate> lives(Population population, int count) {
        return LongStream.range(0, count).mapToObj(population::candidate).toList();
    }
}
