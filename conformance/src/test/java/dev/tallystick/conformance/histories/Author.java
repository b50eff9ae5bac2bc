package dev.tallystick.conformance.histories;

import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.ContributionClaim;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.conformance.histories.Clones.Line;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One author as a candidate whose claims are true: the address is stated, and so is the name that most of its commits bear,
 * of names with several words if there are.
 *
 * <p>Each clone is shown as a repository of the author's own that is no fork, which is the harshest reading. A clone attests
 * nothing: who works in public has an account by then, so that the first commit stands for its creation, and whose commits
 * were received has pushed, so that the days of committers' dates stand for the pushes.
 */
final class Author {

    private static final String HANDLE = "author";
    private static final int MAX_COMPARED = 20_000;
    private static final int FEWEST_OF_NAME = 10;
    private static final Instant GIT_BEGINS = Instant.parse("2005-04-07T00:00:00Z");

    private final String mail;
    private final Map<Integer, List<Commit>> own = new TreeMap<>();
    private final Map<Integer, List<Commit>> elsewhere = new TreeMap<>();

    private Author(String mail) {
        this.mail = mail;
    }

    static Author of(String mail, List<Line> lines, Clones clones) {
        Author author = new Author(mail);
        Set<Line> others = new HashSet<>();
        for (Line line : lines) {
            add(author.own, line);
            if (others.size() < MAX_COMPARED) {
                others.addAll(clones.elsewhere(line));
            }
        }
        others.forEach(line -> add(author.elsewhere, line));
        return author;
    }

    private static void add(Map<Integer, List<Commit>> commits, Line line) {
        commits.computeIfAbsent(line.from(), clone -> new ArrayList<>()).add(line.commit());
    }

    boolean isReporting() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(mail.getBytes(StandardCharsets.UTF_8));
            return (hash[hash.length - 1] & 1) == 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The candidate as the clones show it, who knows that hours are looked at, with the homes that a person states who
     * moved, and what other clones have in common with it. Without a record of pushes, so that all dates are judged.
     */
    Candidate asShown() {
        Candidate.Builder candidate = person(profile(firstWork()))
                .addAll(ModalHomes.byYear(
                        own.values().stream().flatMap(List::stream).toList()))
                .add(Engagement.builder()
                        .noticeGivenOn(PartialDate.parse("2000-01-01"))
                        .build());
        elsewhere.forEach((clone, commits) -> candidate.add(repository("compared-" + clone, commits)
                .role(RepositoryRole.COMPARED)
                .build()));
        return candidate.build();
    }

    /** The candidate with a claim of all that time and a record of pushes. */
    Candidate withRecord(Instant asOf) {
        List<Instant> pushes = committed()
                .map(at -> at.truncatedTo(ChronoUnit.DAYS))
                .distinct()
                .sorted()
                .toList();
        PartialDate first = day(pushes.get(0));
        return person(profile(firstWork()).activityKnown(DateRange.since(first)).seenAt(asOf))
                .add(ActivityRecord.builder()
                        .activity(ActivityKind.PUSH)
                        .system(Network.GITHUB.id())
                        .instants(pushes)
                        .build())
                .add(ContributionClaim.builder()
                        .network(Network.GITHUB)
                        .handle(HANDLE)
                        .period(DateRange.of(first, day(pushes.get(pushes.size() - 1))))
                        .build())
                .build();
    }

    /** The candidate whose account was created when the first commit was received, however late that was. */
    Candidate withLateAccount() {
        return person(profile(committed().min(Comparator.naturalOrder()).orElseThrow()))
                .build();
    }

    /** When the first commit that Git can have dated was written. */
    private Instant firstWork() {
        return own.values().stream()
                .flatMap(List::stream)
                .map(commit -> commit.authoredAt().toInstant())
                .filter(at -> !at.isBefore(GIT_BEGINS))
                .min(Comparator.naturalOrder())
                .orElse(GIT_BEGINS);
    }

    private static Profile.Builder profile(Instant created) {
        return Profile.builder().network(Network.GITHUB).handle(HANDLE).createdOn(day(created));
    }

    private Candidate.Builder person(Profile.Builder profile) {
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full(name()).build())
                .add(Email.builder().address(mail).build())
                .add(profile.build());
        own.forEach((clone, commits) -> candidate.add(repository("clone-" + clone, commits)
                .role(RepositoryRole.OWN)
                .owner(HANDLE)
                .fork(false)
                .mirror(false)
                .build()));
        return candidate;
    }

    private static CodeRepository.Builder repository(String name, List<Commit> commits) {
        return CodeRepository.builder().network(Network.GITHUB).name(name).commits(commits);
    }

    private Stream<Instant> committed() {
        return own.values().stream()
                .flatMap(List::stream)
                .flatMap(commit -> commit.committedAt().stream())
                .map(OffsetDateTime::toInstant);
    }

    private String name() {
        return own.values().stream()
                .flatMap(List::stream)
                .map(Commit::authorName)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing((Map.Entry<String, Long> each) -> each.getValue() >= FEWEST_OF_NAME
                                && each.getKey().strip().indexOf(' ') > 0)
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static PartialDate day(Instant at) {
        return PartialDate.of(at.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
