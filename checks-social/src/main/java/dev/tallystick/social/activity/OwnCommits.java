package dev.tallystick.social.activity;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Missing;
import dev.tallystick.social.commit.Authorship;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The commits that say to be the person's.
 *
 * <p>A name, an address or an account on file makes a commit the person's, whoever wrote most of a repository: much of what
 * lies under an own account was written by colleagues, partners and programs. See {@link Authorship}.
 *
 * @param all each once, in the order of the authors' dates, without those of the future
 * @param stated those whose dates may be judged, see {@link StatedTimes}
 * @param isAny whether there are commits at all that may be the person's
 */
record OwnCommits(List<Own> all, List<Own> stated, boolean isAny) {

    private static final Comparator<CodeRepository> BY_NAME = Comparator.comparing(
                    (CodeRepository each) -> each.owner().orElse(""))
            .thenComparing(each -> each.name().orElse(""))
            .thenComparing(each -> each.network().map(Object::toString).orElse(""))
            .thenComparing(each -> each.role().map(RepositoryRole::id).orElse(""))
            .thenComparing(each -> each.commits().size())
            .thenComparing(each -> each.commits().get(0).id());

    static final Comparator<Own> BY_TIME = Comparator.comparing(Own::authoredAt)
            .thenComparing(each -> each.commit().id());

    /**
     * A commit and where it stands.
     *
     * @param repository the repository
     * @param commit the commit
     */
    record Own(CodeRepository repository, Commit commit) {

        Instant authoredAt() {
            return commit.authoredAt().toInstant();
        }

        boolean isIn(RepositoryRole role) {
            return has(repository, role);
        }
    }

    private record Key() {}

    static OwnCommits of(Candidate candidate, CheckContext context) {
        return context.once(new Key(), () -> read(candidate, context));
    }

    private static OwnCommits read(Candidate candidate, CheckContext context) {
        Authorship authorship = Authorship.of(candidate, context);
        List<CodeRepository> repositories = candidate.codeRepositories().stream()
                .filter(each -> !has(each, RepositoryRole.COMPARED) && !each.isImported() && !each.isMirror())
                .filter(each -> !each.commits().isEmpty())
                .sorted(BY_NAME)
                .toList();
        Map<String, Own> byId = new LinkedHashMap<>();
        for (CodeRepository repository : repositories) {
            for (Commit commit : repository.commits()) {
                if (authorship.wrote(commit)) {
                    byId.putIfAbsent(commit.id(), new Own(repository, commit));
                }
            }
        }
        List<Own> all = inOrder(byId.values(), context.asOf());
        return new OwnCommits(all, StatedTimes.of(all, candidate, context), !repositories.isEmpty());
    }

    private static List<Own> inOrder(Collection<Own> commits, Instant asOf) {
        List<Own> sorted = new ArrayList<>(commits);
        sorted.removeIf(each -> each.authoredAt().isAfter(asOf));
        sorted.sort(BY_TIME);
        return sorted;
    }

    /** Says what would have to be known of commits that are not read. */
    void addMissing(CheckResult.Builder result) {
        if (isAny && all.isEmpty()) {
            result.missing(
                    Missing.absent(PersonName.KIND, "the names, addresses and accounts that the person commits under"));
        } else if (!all.isEmpty() && stated.isEmpty()) {
            result.missing(Missing.of(
                    CodeRepository.KIND,
                    Missing.Reason.UNREADABLE,
                    "commits that a platform received within a week of the dates that they state"));
        }
    }

    private static boolean has(CodeRepository repository, RepositoryRole role) {
        return repository.role().equals(Optional.of(role));
    }
}
