package dev.tallystick.social.code;

import dev.tallystick.candidate.AccountKey;
import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Network;
import dev.tallystick.check.CheckContext;
import dev.tallystick.social.commit.Authorship;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What platforms attest that the person did there. */
final class Attested {

    /** What shows that an account was used. */
    static final Set<ActivityKind> WORK =
            Set.of(ActivityKind.PUSH, ActivityKind.PULL_REQUEST, ActivityKind.ISSUE, ActivityKind.REVIEW);

    private record Key(Set<ActivityKind> kinds) {}

    private Attested() {}

    /** When records have activity of some kinds, by the platform. */
    static Times<String> of(Candidate candidate, Set<ActivityKind> kinds, CheckContext context) {
        return context.once(new Key(kinds), () -> {
            Times.Builder<String> times = new Times.Builder<>();
            for (ActivityRecord record : candidate.activityRecords()) {
                if (record.activity().filter(kinds::contains).isPresent()) {
                    record.system()
                            .ifPresent(system -> times.add(
                                    Authorship.folded(system),
                                    record.instants().stream().mapToLong(Instant::getEpochSecond)));
                }
            }
            return times.build();
        });
    }

    /** When a platform received commits, by the platform. */
    static Times<Network> received(Candidate candidate) {
        Times.Builder<Network> times = new Times.Builder<>();
        for (CodeRepository repository : candidate.codeRepositories()) {
            repository
                    .network()
                    .ifPresent(network -> times.add(
                            network,
                            repository.commits().stream()
                                    .map(Commit::pushedAt)
                                    .flatMap(Optional::stream)
                                    .mapToLong(Instant::getEpochSecond)));
        }
        return times.build();
    }

    /** When repositories were created, first pushed to, or published, by the account. */
    static Times<AccountKey> opened(Candidate candidate) {
        Times.Builder<AccountKey> times = new Times.Builder<>();
        for (CodeRepository repository : candidate.codeRepositories()) {
            OwnRepositories.account(repository)
                    .ifPresent(account -> times.add(
                            account,
                            Stream.of(repository.createdAt(), repository.firstPushedAt(), repository.publicSince())
                                    .flatMap(Optional::stream)
                                    .mapToLong(Instant::getEpochSecond)));
        }
        return times.build();
    }
}
