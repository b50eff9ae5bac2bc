package dev.tallystick.social.activity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The days on which commits state an offset, by whether a declared place explains it; not thread-safe. */
final class ClockDays {

    private static final int HOUR = 3600;

    private final Homes homes;
    private final Collection<ZoneId> zones;
    private final int nearSeconds;
    private final Map<LocalDate, Set<Integer>> explaining = new HashMap<>();
    private final TreeSet<LocalDate> explained = new TreeSet<>();
    private final TreeMap<Integer, TreeSet<LocalDate>> unexplained = new TreeMap<>();
    private final TreeMap<Integer, LocalDate> firstUnknown = new TreeMap<>();

    ClockDays(Homes homes, Collection<ZoneId> zones, int nearSeconds) {
        this.homes = homes;
        this.zones = zones;
        this.nearSeconds = nearSeconds;
    }

    /**
     * Days on which an offset, or it and the one an hour later in summer, is in use.
     *
     * @param lowest the offset in seconds
     * @param highest the same, or the one in summer
     * @param first the first day
     * @param last the last day
     * @param days how many days of that time there are commits with it
     */
    record Run(int lowest, int highest, LocalDate first, LocalDate last, int days) {}

    void add(OffsetDateTime authoredAt) {
        LocalDate day = authoredAt.toLocalDate();
        int offset = authoredAt.getOffset().getTotalSeconds();
        if (offset == 0) {
            addZero(day);
        } else if (!homes.areSettledOn(day)) {
            firstUnknown.merge(offset, day, (one, other) -> one.isBefore(other) ? one : other);
        } else if (isExplained(offset, day)) {
            explained.add(day);
        } else {
            unexplained.computeIfAbsent(offset, each -> new TreeSet<>()).add(day);
        }
    }

    /** Many programs state no other, so that it shows the clock of a place but never that of another one. */
    private void addZero(LocalDate day) {
        if (homes.areSettledOn(day) && offsetsOn(day).contains(0)) {
            explained.add(day);
        }
    }

    private boolean isExplained(int offset, LocalDate day) {
        return offsetsOn(day).stream().anyMatch(each -> Math.abs(each - offset) <= nearSeconds);
    }

    private Set<Integer> offsetsOn(LocalDate day) {
        return explaining.computeIfAbsent(day, this::readOffsets);
    }

    private Set<Integer> readOffsets(LocalDate day) {
        Set<Integer> offsets = new HashSet<>();
        for (ZoneId zone : zones) {
            offsets.add(zone.getRules()
                    .getOffset(day.atStartOfDay(ZoneOffset.UTC).toInstant())
                    .getTotalSeconds());
        }
        return offsets;
    }

    Optional<LocalDate> lastJudged() {
        return Stream.concat(explained.stream(), unexplained.values().stream().map(TreeSet::last))
                .max(Comparator.naturalOrder());
    }

    boolean isAnyJudgedExplained() {
        return !explained.isEmpty();
    }

    /**
     * Returns the unexplained run with the most days.
     *
     * @param leastSpan days from the first to the last
     * @param leastDays days with commits
     * @param leastPercent share of the days with commits in that time
     */
    Optional<Run> longestRun(int leastSpan, int leastDays, int leastPercent) {
        return unexplained.keySet().stream()
                .flatMap(offset -> runs(offset).stream())
                .filter(run -> run.days() >= leastDays)
                .filter(run -> ChronoUnit.DAYS.between(run.first(), run.last()) >= leastSpan)
                .filter(run -> 100L * run.days() >= (long) leastPercent * (run.days() + explainedWithin(run)))
                .min(Comparator.comparing(Run::days)
                        .reversed()
                        .thenComparing(Run::first)
                        .thenComparing(Run::lowest));
    }

    private int explainedWithin(Run run) {
        return explained.subSet(run.first(), true, run.last(), true).size();
    }

    private List<Run> runs(int offset) {
        TreeSet<LocalDate> inSummer = unexplained.getOrDefault(offset + HOUR, new TreeSet<>());
        TreeSet<LocalDate> all = new TreeSet<>(unexplained.getOrDefault(offset, new TreeSet<>()));
        all.addAll(inSummer);
        all.removeAll(explained);
        List<Run> runs = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day : all) {
            if (!days.isEmpty() && ChronoUnit.DAYS.between(days.get(days.size() - 1), day) > Homes.SLACK_DAYS) {
                runs.add(run(offset, inSummer, days));
                days.clear();
            }
            days.add(day);
        }
        if (!days.isEmpty()) {
            runs.add(run(offset, inSummer, days));
        }
        return runs;
    }

    private static Run run(int offset, NavigableSet<LocalDate> inSummer, List<LocalDate> days) {
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        boolean isChanged = !inSummer.subSet(first, true, last, true).isEmpty();
        return new Run(offset, isChanged ? offset + HOUR : offset, first, last, days.size());
    }

    /** Tells whether the offset, or one an hour from it, was in use at an earlier time of which no place is known. */
    boolean wasInUseBefore(Run run) {
        return firstUnknown.subMap(run.lowest() - HOUR, true, run.highest() + HOUR, true).values().stream()
                .anyMatch(day -> day.isBefore(run.first()));
    }
}
