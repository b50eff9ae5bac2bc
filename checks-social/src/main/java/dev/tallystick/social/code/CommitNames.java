package dev.tallystick.social.code;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeAuthor;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.check.Fact;
import dev.tallystick.social.commit.Authorship;
import dev.tallystick.social.commit.CommitAddresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names on the addresses of a person, in commits and in summaries of them. */
final class CommitNames {

    private static final int DAY = 86_400;

    private final Authorship authorship;
    private final OwnDates dates;
    private final int enough;
    private final int enoughDays;
    private final Map<Pair, Count> counts = new HashMap<>();

    /** An address and a name that stand together, the address folded. */
    private record Pair(String mail, String name) {}

    /** How often they do, in different seconds, and a part that shows it. */
    private static final class Count {

        private final Part part;

        /** Some of the seconds, enough to tell on how many days they lie. */
        private final Set<Long> seconds = new HashSet<>();

        private final List<List<Commit>> runs = new ArrayList<>();
        private int stated;
        private boolean isStatedLong;

        private Count(Part part) {
            this.part = part;
        }

        /** How many, as far as some of the seconds tell. */
        private int atLeast() {
            return Math.max(stated, seconds.size());
        }

        private int commits() {
            long all = runs.stream()
                    .flatMap(List::stream)
                    .mapToLong(commit -> commit.authoredAt().toEpochSecond())
                    .sorted()
                    .distinct()
                    .count();
            return Math.max(stated, (int) all);
        }

        private boolean isEnough(int commits, int days) {
            return (stated >= commits && isStatedLong)
                    || (seconds.size() >= commits
                            && seconds.stream()
                                            .map(second -> Math.floorDiv(second, DAY))
                                            .distinct()
                                            .count()
                                    >= days);
        }
    }

    /**
     * A name on an address of the person.
     *
     * @param part the part that shows it
     * @param commits how many commits
     */
    record Use(Part part, int commits) {

        /** Cites the commits without name or address. */
        Fact fact(String words) {
            return part instanceof CodeAuthor
                    ? Fact.shown(part, CodeAuthor.NAME, words)
                    : Fact.shown(part, CodeRepository.COMMITS, words);
        }
    }

    private CommitNames(Authorship authorship, OwnDates dates, int enough, int enoughDays) {
        this.authorship = authorship;
        this.dates = dates;
        this.enough = enough;
        this.enoughDays = enoughDays;
    }

    static CommitNames of(Candidate candidate, Authorship authorship, OwnDates dates, int enough, int enoughDays) {
        CommitNames names = new CommitNames(authorship, dates, enough, enoughDays);
        Stream.of(RepositoryRole.OWN, RepositoryRole.CONTRIBUTED, RepositoryRole.COMPARED)
                .flatMap(role -> OwnRepositories.inRole(candidate, role).stream())
                .forEach(names::read);
        OwnRepositories.inOrder(candidate.codeAuthors().stream()
                        .filter(author ->
                                author.name().isPresent() && author.email().isPresent()))
                .forEach(names::read);
        return names;
    }

    private void read(CodeRepository repository) {
        List<Commit> commits = repository.commits();
        int[] runs = dates.runs(repository);
        if (runs.length > 0) {
            for (int i = 0; i < runs.length; i++) {
                read(repository, commits.subList(runs[i], i + 1 < runs.length ? runs[i + 1] : commits.size()));
            }
            return;
        }
        int begin = 0;
        for (int i = 1; i <= commits.size(); i++) {
            if (i == commits.size() || !isOfOne(commits.get(begin), commits.get(i))) {
                read(repository, commits.subList(begin, i));
                begin = i;
            }
        }
    }

    private static boolean isOfOne(Commit first, Commit second) {
        return first.authorName().equals(second.authorName())
                && first.authorEmail().equals(second.authorEmail());
    }

    /** Reads commits in a row that bear one name and address. */
    private void read(CodeRepository repository, List<Commit> commits) {
        Count count = count(commits.get(0).authorEmail(), commits.get(0).authorName(), repository);
        count.runs.add(commits);
        for (int i = 0; i < commits.size() && count.seconds.size() < enough * 100; i++) {
            count.seconds.add(commits.get(i).authoredAt().toEpochSecond());
        }
    }

    private void read(CodeAuthor author) {
        Count count = count(author.email().orElseThrow(), author.name().orElseThrow(), author);
        count.stated = Math.max(count.stated, author.commits().orElse(0));
        count.isStatedLong |= author.firstAt().isEmpty()
                || author.lastAt().isEmpty()
                || author.lastAt().get().getEpochSecond()
                                - author.firstAt().get().getEpochSecond()
                        >= (long) enoughDays * DAY;
    }

    private Count count(String mail, String name, Part part) {
        return counts.computeIfAbsent(new Pair(Authorship.folded(mail), name.strip()), pair -> new Count(part));
    }

    /** The name and address of the person with most commits. */
    Optional<Use> compared() {
        return counts.entrySet().stream()
                .filter(each -> authorship.isPersons(each.getKey().name, each.getKey().mail))
                .max(Comparator.comparing(
                                (Map.Entry<Pair, Count> each) -> each.getValue().atLeast())
                        .thenComparing(each -> each.getKey().mail)
                        .thenComparing(each -> each.getKey().name))
                .map(each -> new Use(each.getValue().part, each.getValue().atLeast()));
    }

    /** How many commits under the addresses of the person bear a name that is or may be the person's. */
    int own() {
        Set<String> own = ownAddresses();
        long commits = 0;
        for (Map.Entry<Pair, Count> each : counts.entrySet()) {
            Pair pair = each.getKey();
            if (own.contains(pair.mail)
                    && !CommitAddresses.isBot(pair.name, pair.mail)
                    && !authorship.isSurelyAnother(pair.name)) {
                commits += each.getValue().commits();
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, commits);
    }

    private Set<String> ownAddresses() {
        Set<String> own = new HashSet<>();
        counts.forEach((pair, count) -> {
            if (CommitAddresses.isPersonal(pair.mail)
                    && (authorship.isDeclared(pair.mail)
                            || (count.isEnough(enough, enoughDays) && authorship.isPersons(pair.name, pair.mail)))) {
                own.add(pair.mail);
            }
        });
        return own;
    }

    /** The names of others on addresses of the person, the one with most commits first. */
    List<Use> others() {
        Set<String> own = ownAddresses();
        Map<String, Use> byName = new HashMap<>();
        counts.forEach((pair, count) -> {
            if (own.contains(pair.mail)
                    && count.isEnough(enough, enoughDays)
                    && !CommitAddresses.isBot(pair.name, pair.mail)
                    && authorship.isSurelyAnother(pair.name)) {
                byName.merge(
                        Authorship.folded(pair.name),
                        new Use(count.part, count.commits()),
                        (first, second) -> first.commits >= second.commits ? first : second);
            }
        });
        return byName.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Use> each) -> -each.getValue().commits)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }
}
