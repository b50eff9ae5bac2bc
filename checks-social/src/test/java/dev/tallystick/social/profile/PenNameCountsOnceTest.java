package dev.tallystick.social.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.EventKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Photo;
import dev.tallystick.candidate.PhotoPlace;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.ProfileChangeKind;
import dev.tallystick.candidate.ProfileStatus;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.candidate.TimelineEvent;
import dev.tallystick.report.TextReport;
import dev.tallystick.social.SocialChecks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A pen name that is not on file, wherever it is seen. */
final class PenNameCountsOnceTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant APPLIED = Instant.parse("2026-09-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-10-05T09:00:00Z");
    private static final String HASH = "c55715419fab2d23";

    @Test
    void aPenNameCountsOnceWhereverItIsShown() {
        ScreeningReport report = screen();

        assertThat(report.findings())
                .extracting(each -> each.finding().type().id())
                .containsExactlyInAnyOrder(
                        "social.photo-reuse.other-name",
                        "social.account-changes.other-name",
                        "social.account-changes.renamed-or-closed",
                        "social.other-account.other-name");
        assertThat(report.groups()).hasSize(1);
        assertThat(report.weight()).hasValue(10);
    }

    @Test
    void aReportShowsNoNameOfSomebodyElseAndNetworksByTheirNames() {
        assertThat(TextReport.plain().render(screen()).replaceAll("\\s+", " "))
                .doesNotContain("Okafor")
                .contains("on an account in another name than Maria Keller: (not shown).")
                .contains("showed another name than Maria Keller: (not shown).")
                .contains("(seen locked on Upwork)")
                .contains("GitHub")
                .doesNotContain("on github");
    }

    @Test
    void ownWorkPublishedAgainIsFoundWhereThePenNameIsShownNowhereElse() {
        ScreeningReport report = screen(Candidate.builder()
                .add(PersonName.builder().full("Maria Keller").build())
                .add(repository(RepositoryRole.OWN, "Maria Keller", "2026-03-01T10:00:00Z"))
                .add(repository(RepositoryRole.COMPARED, "Robert Okafor", "2018-03-01T10:00:00Z"))
                .build());

        assertThat(report.findings())
                .extracting(each -> each.finding().type().id())
                .containsExactly("social.copied-work.other-author");
        assertThat(TextReport.plain().render(report))
                .contains("In harbour, 12 versions of all files are the same as in another repository")
                .doesNotContain("Okafor");
    }

    private static ScreeningReport screen() {
        return screen(candidate());
    }

    private static ScreeningReport screen(Candidate candidate) {
        return Screener.builder()
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                .addProvider(SocialChecks.create())
                .build()
                .screen(candidate, AS_OF);
    }

    private static Candidate candidate() {
        return Candidate.builder()
                .add(PersonName.builder().full("Maria Keller").build())
                .add(TimelineEvent.builder()
                        .event(EventKind.APPLIED)
                        .at(APPLIED)
                        .build())
                .add(Profile.builder().network(Network.GITHUB).handle("mkeller").build())
                .add(change(ProfileChangeKind.DISPLAY_NAME)
                        .before("Maria Keller")
                        .after("Robert Okafor")
                        .build())
                .add(change(ProfileChangeKind.HANDLE)
                        .before("mkeller")
                        .after("rokafor")
                        .build())
                .add(Photo.builder()
                        .place(PhotoPlace.APPLICATION)
                        .hashes(List.of(HASH))
                        .build())
                .add(Photo.builder()
                        .place(PhotoPlace.ELSEWHERE)
                        .network(Network.X)
                        .handle("rokafor")
                        .hashes(List.of(HASH))
                        .shownName("Robert Okafor")
                        .uses(1)
                        .build())
                .add(Profile.builder()
                        .network(Network.UPWORK)
                        .handle("mkeller")
                        .status(ProfileStatus.SUSPENDED)
                        .seenAt(APPLIED)
                        .build())
                .add(Observation.builder()
                        .observed(ObservationKind.OTHER_ACCOUNT_ASKED)
                        .accountHolder("Robert Okafor")
                        .at(LATER)
                        .build())
                .add(repository(RepositoryRole.OWN, "Maria Keller", "2026-03-01T10:00:00Z"))
                .add(repository(RepositoryRole.COMPARED, "Robert Okafor", "2018-03-01T10:00:00Z"))
                .build();
    }

    /** Twelve commits that bear the same files wherever they lie. */
    private static CodeRepository repository(RepositoryRole role, String author, String begin) {
        return CodeRepository.builder()
                .network(Network.GITHUB)
                .name("harbour")
                .role(role)
                .commits(IntStream.range(0, 12)
                        .mapToObj(i -> Commit.builder(
                                        "%07x"
                                                .formatted(OffsetDateTime.parse(begin)
                                                                        .getYear()
                                                                * 100
                                                        + i),
                                        OffsetDateTime.parse(begin).plusHours(i * 31L))
                                .author(author, "")
                                .tree("%040d".formatted(i + 1))
                                .build())
                        .toList())
                .build();
    }

    private static ProfileChange.Builder change(ProfileChangeKind kind) {
        return ProfileChange.builder()
                .network(Network.GITHUB)
                .handle("mkeller")
                .change(kind)
                .at(LATER)
                .announced(false);
    }
}
