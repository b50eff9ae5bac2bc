package dev.tallystick.social.code;

import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.social.commit.Authorship;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Trees that repositories have in common at other dates. */
final class SharedTrees {

    private static final int DAY = 86_400;

    /** The tree without files, by either hash that Git uses: every repository may have it. */
    private static final Set<String> EMPTY = Set.of(
            "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
            "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321");

    private final Authorship authorship;
    private final long shift;
    private int open;

    SharedTrees(Authorship authorship, int shiftDays) {
        this.authorship = authorship;
        this.shift = (long) shiftDays * DAY;
    }

    /**
     * Two repositories that have trees in common.
     *
     * @param own a repository of the person
     * @param other the other one
     * @param trees how many different trees
     * @param all how many different trees the person's commits in the first have
     */
    record Match(CodeRepository own, CodeRepository other, int trees, int all) {}

    /**
     * The earliest second of a tree: the one at which a platform received it, where that is known, or the one that a commit
     * states.
     */
    private static final class Since {

        private long second = Long.MAX_VALUE;
        private boolean isAttested;

        private void add(CodeRepository repository, Commit commit) {
            Optional<Instant> received =
                    commit.pushedAt().or(repository::firstPushedAt).or(repository::createdAt);
            long at = received.map(Instant::getEpochSecond)
                    .orElseGet(() -> commit.authoredAt().toEpochSecond());
            if (at < second) {
                second = at;
                isAttested = received.isPresent();
            }
        }
    }

    /** Where else a tree lies, between which seconds it is dated there, and whether others alone have it. */
    private static final class Place {

        private final CodeRepository repository;
        private final Since since = new Since();
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private boolean isOthers = true;

        private Place(CodeRepository repository) {
            this.repository = repository;
        }

        private void add(Commit commit) {
            long second = commit.authoredAt().toEpochSecond();
            first = Math.min(first, second);
            last = Math.max(last, second);
        }
    }

    /**
     * The own repository that has most trees in common with repositories of others, at other dates, by other authors.
     *
     * @param own the repositories to judge
     * @param written all repositories that may hold work of the person: where a tree lies in any of them before it lies with
     *     the others, it was copied from the person
     * @param compared repositories of others
     * @param shown names that are no other author's here
     */
    Optional<Match> withOthers(
            List<CodeRepository> own, List<CodeRepository> written, List<CodeRepository> compared, ShownNames shown) {
        Map<String, Since> since = new HashMap<>();
        for (CodeRepository repository : written) {
            for (Commit commit : repository.commits()) {
                if (isTelling(commit) && authorship.wrote(commit)) {
                    since.computeIfAbsent(commit.tree().orElseThrow(), tree -> new Since())
                            .add(repository, commit);
                }
            }
        }
        Map<String, Place> places = new HashMap<>();
        for (CodeRepository repository : compared) {
            for (Commit commit : repository.commits()) {
                if (isTelling(commit) && since.containsKey(commit.tree().orElseThrow())) {
                    Place place = places.computeIfAbsent(commit.tree().orElseThrow(), tree -> new Place(repository));
                    place.add(commit);
                    place.since.add(repository, commit);
                    place.isOthers = place.isOthers
                            && !authorship.isPersons(commit.authorName(), commit.authorEmail())
                            && authorship.isSurelyAnother(commit.authorName())
                            && !shown.isAny(commit.authorName());
                }
            }
        }
        Optional<Match> most = Optional.empty();
        for (CodeRepository repository : own) {
            most = more(most, match(repository, places, since));
        }
        return most;
    }

    /** How many trees of one repository are the person's or of others, because no platform attests when the person had them. */
    int open() {
        return open;
    }

    /** The own repository that has most trees in common with own repositories before it, at other dates. */
    Optional<Match> amongOwn(List<CodeRepository> own) {
        Map<String, Place> places = new HashMap<>();
        Optional<Match> most = Optional.empty();
        CodeRepository before = null;
        Map<String, Place> held = new HashMap<>();
        for (CodeRepository repository : own) {
            if (before != null && !isSame(before, repository)) {
                held.forEach(places::putIfAbsent);
                held.clear();
            }
            most = more(most, match(repository, places, Map.of()));
            for (Commit commit : repository.commits()) {
                if (isTelling(commit) && authorship.wrote(commit)) {
                    held.computeIfAbsent(commit.tree().orElseThrow(), tree -> new Place(repository))
                            .add(commit);
                }
            }
            before = repository;
        }
        return most;
    }

    private Optional<Match> match(CodeRepository repository, Map<String, Place> places, Map<String, Since> since) {
        Set<String> all = new HashSet<>();
        Set<String> shared = new HashSet<>();
        Set<String> dated = new HashSet<>();
        Set<String> untold = new HashSet<>();
        CodeRepository other = null;
        for (Commit commit : repository.commits()) {
            if (!isTelling(commit) || !authorship.wrote(commit)) {
                continue;
            }
            String tree = commit.tree().orElseThrow();
            all.add(tree);
            Place place = places.get(tree);
            if (place != null && place.isOthers) {
                Since own = since.get(tree);
                if (!isApart(commit.authoredAt().toEpochSecond(), place)) {
                    dated.add(tree);
                } else if (own == null || own.second >= place.since.second) {
                    shared.add(tree);
                    other = other == null ? place.repository : other;
                } else if (!own.isAttested && place.since.isAttested) {
                    untold.add(tree);
                }
            }
        }
        shared.removeAll(dated);
        untold.removeAll(dated);
        open = Math.max(open, untold.size());
        return other == null || shared.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(repository, other, shared.size(), all.size()));
    }

    private boolean isApart(long second, Place place) {
        return second < place.first - shift || second > place.last + shift;
    }

    private static Optional<Match> more(Optional<Match> first, Optional<Match> second) {
        return first.isEmpty() || (second.isPresent() && second.get().trees > first.get().trees) ? second : first;
    }

    private static boolean isTelling(Commit commit) {
        return commit.tree()
                .filter(tree -> tree.length() >= CopiedWorkCheck.MIN_HASH && !EMPTY.contains(tree))
                .isPresent();
    }

    /** Whether two parts show one repository, at two times perhaps. */
    private static boolean isSame(CodeRepository first, CodeRepository second) {
        return first.network().equals(second.network())
                && OwnRepositories.folded(first.owner()).equals(OwnRepositories.folded(second.owner()))
                && OwnRepositories.folded(first.name()).equals(OwnRepositories.folded(second.name()));
    }
}
