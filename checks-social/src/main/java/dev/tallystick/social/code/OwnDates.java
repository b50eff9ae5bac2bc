package dev.tallystick.social.code;

import dev.tallystick.candidate.AccountKey;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.Fact;
import dev.tallystick.social.commit.Authorship;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The dates of the person's commits in own repositories, in the order in which they are said to have been written.
 *
 * <p>Commits of one second count once: what is cherry-picked, repeated or handed over twice bears the same date. Of such
 * copies the earliest times count, and the repository that was received first. Dates from before Git and from the future
 * are left out.
 */
final class OwnDates {

    /** Stands for a time that is not known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** Means all commits of a repository where a second is asked since which they are meant. */
    static final long ALL = Long.MIN_VALUE;

    /** Means none of them. */
    static final long NONE = Long.MAX_VALUE;

    /** No commit of Git is older than Git: such dates come from imports and broken clocks. */
    private static final long GIT_BEGINS = Instant.parse("2005-04-07T00:00:00Z").getEpochSecond();

    private static final int DAY = 86_400;

    /** Bits of a sort key that hold the position: seconds since 2005 need fewer than the rest. */
    private static final int POSITION_BITS = 24;

    private final List<CodeRepository> repositories;
    private final List<Optional<AccountKey>> accounts;
    private final long[] firstReceived;
    private final IdentityHashMap<CodeRepository, int[]> runs = new IdentityHashMap<>();
    private int size;
    private long[] authored;
    private int[] offset;
    private long[] committed;
    private long[] pushed;
    private int[] repository;
    private boolean[] isZoned;

    /** The further repositories of commits that lie in several: positions of commits, in order, and of repositories. */
    private int[] copied = new int[0];

    private int[] copiedTo = new int[0];
    private int copies;

    private record Key() {}

    private OwnDates(List<CodeRepository> repositories) {
        this.repositories = repositories;
        this.accounts = repositories.stream().map(OwnRepositories::account).toList();
        this.firstReceived = repositories.stream()
                .mapToLong(each -> each.firstPushedAt()
                        .or(each::createdAt)
                        .map(Instant::getEpochSecond)
                        .orElse(UNKNOWN))
                .toArray();
        int capacity = (int) Math.min(
                1 << POSITION_BITS,
                repositories.stream().mapToLong(each -> each.commits().size()).sum());
        this.authored = new long[capacity];
        this.offset = new int[capacity];
        this.committed = new long[capacity];
        this.pushed = new long[capacity];
        this.repository = new int[capacity];
        this.isZoned = new boolean[capacity];
    }

    static OwnDates of(Candidate candidate, CheckContext context) {
        return context.once(new Key(), () -> {
            OwnDates dates = new OwnDates(OwnRepositories.of(candidate));
            dates.read(Authorship.of(candidate, context), context.asOf().getEpochSecond() + DAY);
            dates.sort();
            return dates;
        });
    }

    private void read(Authorship authorship, long future) {
        EpochSeconds seconds = new EpochSeconds();
        for (int i = 0; i < repositories.size(); i++) {
            List<Commit> commits = repositories.get(i).commits();
            IntStream.Builder begins = IntStream.builder();
            String name = "";
            String mail = "";
            boolean isPersons = false;
            for (int j = 0; j < commits.size(); j++) {
                Commit commit = commits.get(j);
                if (j == 0
                        || !commit.authorName().equals(name)
                        || !commit.authorEmail().equals(mail)) {
                    name = commit.authorName();
                    mail = commit.authorEmail();
                    isPersons = authorship.wrote(commit);
                    begins.add(j);
                }
                if (isPersons && size < authored.length) {
                    add(i, commit, seconds, future);
                }
            }
            runs.put(repositories.get(i), begins.build().toArray());
        }
    }

    private void add(int position, Commit commit, EpochSeconds seconds, long future) {
        OffsetDateTime at = commit.authoredAt();
        long second = seconds.of(at);
        if (second >= GIT_BEGINS && second <= future) {
            OffsetDateTime then = commit.committedAt().orElse(null);
            Instant received = commit.pushedAt().orElse(null);
            int ahead = at.getOffset().getTotalSeconds();
            authored[size] = second;
            offset[size] = ahead;
            committed[size] = then == null ? UNKNOWN : seconds.of(then);
            pushed[size] = received == null ? UNKNOWN : received.getEpochSecond();
            repository[size] = position;
            isZoned[size] = ahead != 0 && (then == null || then.getOffset().getTotalSeconds() != 0);
            size++;
        }
    }

    private void sort() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (authored[i] - GIT_BEGINS) << POSITION_BITS | i;
        }
        Arrays.sort(keys);
        long[] authoredThen = authored;
        int[] offsetThen = offset;
        long[] committedThen = committed;
        long[] pushedThen = pushed;
        int[] repositoryThen = repository;
        boolean[] isZonedThen = isZoned;
        authored = new long[size];
        offset = new int[size];
        committed = new long[size];
        pushed = new long[size];
        repository = new int[size];
        isZoned = new boolean[size];
        int to = -1;
        for (long key : keys) {
            int from = (int) key & (1 << POSITION_BITS) - 1;
            if (to >= 0 && authored[to] == authoredThen[from]) {
                offset[to] = Math.min(offset[to], offsetThen[from]);
                committed[to] = earlier(committed[to], committedThen[from], authored[to]);
                pushed[to] = earlier(pushed[to], pushedThen[from], authored[to]);
                isZoned[to] &= isZonedThen[from];
                copy(to, repositoryThen[from]);
            } else {
                to++;
                authored[to] = authoredThen[from];
                offset[to] = offsetThen[from];
                committed[to] = committedThen[from];
                pushed[to] = pushedThen[from];
                repository[to] = repositoryThen[from];
                isZoned[to] = isZonedThen[from];
            }
        }
        size = to + 1;
    }

    /** The earlier of two times if both are known; what is said to be from before the commit was written comes last. */
    private static long earlier(long first, long second, long written) {
        if (first == UNKNOWN || second == UNKNOWN) {
            return Math.max(first, second);
        }
        return first < written - DAY == second < written - DAY ? Math.min(first, second) : Math.max(first, second);
    }

    /** Notes that a commit lies in another repository too, and keeps the one that was received first. */
    private void copy(int commit, int further) {
        int known = repository[commit];
        if (further == known) {
            return;
        }
        if (copies == copied.length) {
            copied = Arrays.copyOf(copied, Math.max(16, copies * 2));
            copiedTo = Arrays.copyOf(copiedTo, copied.length);
        }
        boolean isFurtherFirst = comesBefore(further, known);
        repository[commit] = isFurtherFirst ? further : known;
        copied[copies] = commit;
        copiedTo[copies] = isFurtherFirst ? known : further;
        copies++;
    }

    private boolean comesBefore(int first, int second) {
        // The largest number stands for what is not known here.
        long firstAt = firstReceived[first] - 1;
        long secondAt = firstReceived[second] - 1;
        return firstAt != secondAt ? firstAt < secondAt : first < second;
    }

    int size() {
        return size;
    }

    /** Epoch second at which a commit is said to have been written. */
    long authored(int index) {
        return authored[index];
    }

    /** Seconds by which the author's clock was ahead of UTC. */
    int offset(int index) {
        return offset[index];
    }

    /** Epoch second at which a commit is said to have been committed, or {@link #UNKNOWN}. */
    long committed(int index) {
        return committed[index];
    }

    /** Epoch second at which a platform attests to have received a commit, or {@link #UNKNOWN}. */
    long pushed(int index) {
        return pushed[index];
    }

    /** The earliest epoch second at which a platform can have received a commit, or {@link #UNKNOWN}. */
    long received(int index) {
        return pushed[index] == UNKNOWN ? firstReceived[repository[index]] : pushed[index];
    }

    /** Whether one of the repositories in which a commit lies, by their position, is meant. */
    boolean isInAny(int index, IntPredicate isMeant) {
        if (isMeant.test(repository[index])) {
            return true;
        }
        if (copies == 0) {
            return false;
        }
        int at = Arrays.binarySearch(copied, 0, copies, index);
        int first = at;
        while (first > 0 && copied[first - 1] == index) {
            first--;
        }
        for (int i = Math.max(first, 0); at >= 0 && i < copies && copied[i] == index; i++) {
            if (isMeant.test(copiedTo[i])) {
                return true;
            }
        }
        return false;
    }

    CodeRepository repository(int index) {
        return repositories.get(repository[index]);
    }

    /** Where the commits of each author in a row begin, by their position in one of the repositories. */
    int[] runs(CodeRepository own) {
        return runs.getOrDefault(own, new int[0]);
    }

    List<CodeRepository> repositories() {
        return repositories;
    }

    /** The account that a repository is held under, by the position of the repository. */
    Optional<AccountKey> account(int position) {
        return accounts.get(position);
    }

    /** The epoch second at which a platform first received commits of a repository, by its position, or {@link #UNKNOWN}. */
    long firstReceived(int position) {
        return firstReceived[position];
    }

    /**
     * Some of the commits.
     *
     * @param count how many
     * @param days on how many days in UTC
     * @param first the position of the first, -1 if there is none
     * @param last the position of the last, -1 if there is none
     * @param repositories in how many repositories, each commit in the one that was received first
     * @param isZoned whether the clock of any author and committer was ahead of UTC or behind it
     */
    record Span(int count, int days, int first, int last, int repositories, boolean isZoned) {}

    /** Since which second the commits of each repository are meant, by the position of the repository. */
    long[] since(IntToLongFunction since) {
        long[] seconds = new long[repositories.size()];
        Arrays.setAll(seconds, since);
        return seconds;
    }

    /** The commits dated between two seconds, both included, and since a second that each repository has. */
    Span within(long[] since, long from, long to) {
        return within(since, from, to, i -> true);
    }

    /** Those of them that are meant, by their position. */
    Span within(long[] since, long from, long to, IntPredicate isMeant) {
        BitSet in = new BitSet(repositories.size());
        int count = 0;
        int days = 0;
        int first = -1;
        int last = -1;
        long dayBefore = Long.MIN_VALUE;
        boolean isAnyZoned = false;
        for (int i = 0; i < size && authored[i] <= to; i++) {
            if (authored[i] >= from && authored[i] >= since[repository[i]] && isMeant.test(i)) {
                long day = authored[i] / DAY;
                days += day == dayBefore ? 0 : 1;
                dayBefore = day;
                first = count == 0 ? i : first;
                last = i;
                in.set(repository[i]);
                isAnyZoned |= isZoned[i];
                count++;
            }
        }
        return new Span(count, days, first, last, in.cardinality(), isAnyZoned);
    }

    /** Cites some commits, at least one, by their number and dates. */
    Fact fact(Span span) {
        return fact(span.first, span.last, span.count, span.repositories);
    }

    /** Cites some commits, in order, by their number and dates. */
    Fact fact(int[] commits, int count) {
        BitSet in = new BitSet(repositories.size());
        for (int i = 0; i < count; i++) {
            in.set(repository[commits[i]]);
        }
        return fact(commits[0], commits[count - 1], count, in.cardinality());
    }

    private Fact fact(int first, int last, int count, int of) {
        LocalDate begin = day(authored[first]);
        LocalDate end = day(authored[last]);
        return Fact.shown(
                repository(first),
                CodeRepository.COMMITS,
                count
                        + (count == 1 ? " commit dated " : " commits dated ")
                        + begin
                        + (begin.equals(end) ? "" : " to " + end)
                        + (of > 1 ? " in " + of + " repositories" : ""));
    }

    DateRange period(Span span) {
        return DateRange.of(PartialDate.of(day(authored(span.first))), PartialDate.of(day(authored(span.last))));
    }

    static LocalDate day(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
