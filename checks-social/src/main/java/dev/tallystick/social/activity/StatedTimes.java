package dev.tallystick.social.activity;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.check.CheckContext;
import dev.tallystick.social.activity.OwnCommits.Own;
import dev.tallystick.social.commit.Authorship;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells which dates of commits may be judged as times of work.
 *
 * <p>Dates and offsets of commits are self-asserted, and where they were laid down by a program or belong to the history of
 * somebody else, hours and offsets tell nothing of where the person was. That the dates are odd is what the checks of code
 * histories say; the hours that follow from it must not count a second time. So a date is judged if a platform received the
 * commit within a week of it. The others are judged only as long as all of these hold: hardly any is contradicted, by a
 * platform that received the commit later, an account that is younger, a complete record without a push at that time, or the
 * same content in a repository that is compared; and together they show no {@linkplain ProgramSigns sign of a program}. To
 * leave dates out accuses nobody, so that the limits are wider than those of a finding.
 */
final class StatedTimes {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    /** One contradicted date in so many leaves the others unjudged. */
    private static final int CONTRADICTED_ONE_IN = 20;

    private final Map<String, NavigableSet<Instant>> pushes = new HashMap<>();
    private final Map<String, LocalDate> opened = new HashMap<>();
    private final Map<String, RangeSet<LocalDate>> complete = new HashMap<>();
    private final Set<String> comparedTrees = new HashSet<>();
    private final LocalDate today;

    private StatedTimes(Candidate candidate, LocalDate today) {
        this.today = today;
        for (ActivityRecord record : candidate.activityRecords()) {
            if (record.activity().equals(Optional.of(ActivityKind.PUSH))) {
                record.system()
                        .map(Authorship::folded)
                        .ifPresent(system -> pushes.computeIfAbsent(system, each -> new TreeSet<>())
                                .addAll(record.instants()));
            }
        }
        for (Profile profile : candidate.profiles()) {
            String network = profile.network().map(Network::id).orElse("");
            profile.createdOn()
                    .map(PartialDate::earliest)
                    .ifPresent(day -> opened.merge(
                            account(network, profile.handle()),
                            day,
                            (one, other) -> one.isBefore(other) ? one : other));
            profile.activityKnown()
                    .flatMap(this::surely)
                    .ifPresent(days -> complete.computeIfAbsent(network, each -> TreeRangeSet.create())
                            .add(days));
        }
        for (CodeRepository repository : candidate.codeRepositories()) {
            if (repository.role().equals(Optional.of(RepositoryRole.COMPARED))) {
                repository.commits().forEach(commit -> commit.tree().ifPresent(comparedTrees::add));
            }
        }
    }

    static List<Own> of(List<Own> commits, Candidate candidate, CheckContext context) {
        StatedTimes times = new StatedTimes(candidate, context.today());
        List<Own> received = new ArrayList<>();
        List<Own> others = new ArrayList<>();
        List<Own> contradicted = new ArrayList<>();
        for (Own own : commits) {
            if (times.isCopied(own.commit())) {
                contradicted.add(own);
            } else if (times.isReceivedInTime(own)) {
                received.add(own);
            } else {
                (times.isContradicted(own) ? contradicted : others).add(own);
            }
        }
        boolean isFirstHand = (long) contradicted.size() * CONTRADICTED_ONE_IN <= commits.size()
                && !ProgramSigns.areShownBy(others)
                && !ProgramSigns.areShownBy(others.stream()
                        .filter(own -> own.isIn(RepositoryRole.OWN))
                        .toList());
        if (isFirstHand) {
            received.addAll(others);
            received.sort(OwnCommits.BY_TIME);
        }
        return received;
    }

    /** The days that a period surely includes. */
    private Optional<Range<LocalDate>> surely(DateRange period) {
        LocalDate from = period.from().map(PartialDate::latest).orElse(LocalDate.MIN);
        LocalDate to = period.to().map(PartialDate::earliest).orElse(today);
        return from.isAfter(to) ? Optional.empty() : Optional.of(Range.closed(from, to));
    }

    private boolean isCopied(Commit commit) {
        return commit.tree().filter(comparedTrees::contains).isPresent();
    }

    private boolean isReceivedInTime(Own own) {
        Instant from = own.authoredAt().minus(DAY);
        Instant to = own.authoredAt().plus(WEEK);
        boolean isPushed = own.commit()
                .pushedAt()
                .filter(at -> !at.isBefore(from) && !at.isAfter(to))
                .isPresent();
        NavigableSet<Instant> recorded = pushes.get(network(own.repository()));
        return isPushed
                || (recorded != null && !recorded.subSet(from, true, to, true).isEmpty());
    }

    private boolean isContradicted(Own own) {
        CodeRepository repository = own.repository();
        if (!own.isIn(RepositoryRole.OWN)) {
            return false;
        }
        Instant latest = own.authoredAt().plus(WEEK);
        boolean isReceivedLater = own.commit()
                .pushedAt()
                .or(repository::firstPushedAt)
                .or(repository::createdAt)
                .filter(at -> at.isAfter(latest))
                .isPresent();
        LocalDate day = day(latest);
        boolean isAccountYounger = Optional.ofNullable(opened.get(account(network(repository), repository.owner())))
                .filter(created -> created.isAfter(day))
                .isPresent();
        boolean isRecordWithoutIt = Optional.ofNullable(complete.get(network(repository)))
                .filter(days -> days.encloses(Range.closed(day(own.authoredAt()), day)))
                .isPresent();
        return isReceivedLater || isAccountYounger || isRecordWithoutIt;
    }

    private static String network(CodeRepository repository) {
        return repository.network().map(Network::id).orElse("");
    }

    private static String account(String network, Optional<String> handle) {
        return network + "/" + handle.map(Authorship::folded).orElse("");
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
