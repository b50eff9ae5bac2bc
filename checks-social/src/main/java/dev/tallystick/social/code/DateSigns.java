package dev.tallystick.social.code;

import dev.tallystick.social.commit.DateCounts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Statistics of dates that people's work hardly ever shows, each against its limit.
 *
 * <p>The shares of authors of public histories who pass a limit are stated with each {@link Sign}; docs/code-history.md says
 * how they were measured.
 */
final class DateSigns {

    /** Fewer dates tell nothing. */
    static final int MIN_DATES = 50;

    /** Spreads over the day need more. */
    private static final int MIN_FOR_SPREAD = 100;

    private static final int DAY = 86_400;
    private static final int MINUTE = 60;
    private static final int MINUTES = 1_440;

    /** Exports that round to 5, 10, 15 or 30 minutes, to hours or to days all write dates of this grid. */
    private static final int ROUNDED_TO = 5 * MINUTE;

    /** Dates of a grid to which some that were never rounded are added: of those, one in sixty is a full minute. */
    private static final double ON_GRID = 0.98;

    /** What is rounded falls on many minutes of the day. */
    private static final double SET_TIME = 0.50;

    private static final double SAME_SECOND = 0.30;
    private static final double SAME_MINUTE = 0.15;
    private static final double SAME_GAP = 0.15;
    private static final int MIN_GAPS = 30;
    private static final double SAME_NUMBER = 0.60;
    private static final int MIN_DAYS = 20;
    private static final int UNBROKEN_DAYS = 120;
    private static final double EVEN_HOURS = 1.5;
    private static final double NIGHTLESS = 0.17;
    private static final int QUIET_HOURS = 6;
    private static final int MIN_PAIRS = 40;
    private static final double SHORT_GAPS_OVER_CHANCE = 1.5;
    private static final int SESSION = 2 * DAY;
    private static final double IN_SESSION = 0.80;
    private static final int SESSION_SPAN = 180;
    private static final int FAR = 7 * DAY;

    /** What dates show. Rates are of authors with 100 or more commits in public histories. */
    enum Sign {
        /**
         * One second of the minute, other than the full minute to which exports round, has 30 %, or one minute and second of
         * the hour 15 % of the dates: none of 3,177. In the second case equal distances and missing bursts have the same
         * cause, and are no signs of their own. Dates that are rounded to five minutes or more never show it.
         */
        CLOCK,
        /** One distance of a minute or more is 15 % of those distances, in dates with seconds: none of 3,177. */
        GAPS,
        /** One number of commits, two or more, on 60 % of the days of work, or 120 days without a break: 0.1 %. */
        DAYS,
        /**
         * From first to last hour as even as independent draws (chi-square per degree of freedom at most 1.5), or 17 % of
         * the dates in the quietest six hours of the day: 2.0 %.
         */
        HOURS,
        /**
         * Commits of a day follow each other within ten minutes no oftener than 1.5 times chance: 1.4 %. In full minutes a
         * distance of less than one cannot be seen, and is not expected.
         */
        BURSTS,
        /** Four of five commits, dated over 180 days or more, were committed or received within two days: 0.3 %. */
        SESSION
    }

    private final long[] authored;
    private final int[] offset;
    private final int size;
    private final Map<Sign, String> signs = new EnumMap<>(Sign.class);

    private DateSigns(long[] authored, int[] offset, int size) {
        this.authored = authored;
        this.offset = offset;
        this.size = size;
    }

    /**
     * Returns what dates show, in words.
     *
     * @param authored seconds at which commits are said to have been written, each later than the one before
     * @param offset seconds by which the author's clock was ahead of UTC
     * @param committed seconds at which they are said to have been committed, or {@link OwnDates#UNKNOWN}
     * @param received the earliest seconds at which a platform can have received them, or {@link OwnDates#UNKNOWN}
     * @param size how many there are
     */
    static Map<Sign, String> of(long[] authored, int[] offset, long[] committed, long[] received, int size) {
        DateSigns dates = new DateSigns(authored, offset, size);
        if (size >= MIN_DATES) {
            dates.count();
            dates.session(received, "received");
            dates.session(committed, "committed");
        }
        return dates.signs;
    }

    /**
     * Whether all dates lie on a grid of five minutes, by the clock of the author or in UTC, as they do where they are rounded
     * to five minutes, a half or a full hour, or a day: then the time of day is not kept.
     */
    static boolean areRounded(long[] authored, int[] offset, int size) {
        boolean isByAuthor = true;
        boolean isInUtc = true;
        for (int i = 0; i < size && (isByAuthor || isInUtc); i++) {
            isByAuthor &= (authored[i] + offset[i]) % ROUNDED_TO == 0;
            isInUtc &= authored[i] % ROUNDED_TO == 0;
        }
        return isByAuthor || isInUtc;
    }

    private void count() {
        DateCounts counts = DateCounts.of(authored, offset, size);
        boolean isToMinutes = counts.atFullMinutes() >= SAME_SECOND * size;
        boolean isOnGrid = isToMinutes && isOnGrid(counts);
        boolean isAtOneMinute = !isOnGrid && clock(counts);
        if (!isToMinutes && !isAtOneMinute) {
            gaps(counts);
        }
        days(counts);
        if (size >= MIN_FOR_SPREAD) {
            hours(counts);
        }
        if (size >= MIN_FOR_SPREAD && !isOnGrid && !isAtOneMinute) {
            bursts(counts, isToMinutes ? MINUTE : 0);
        }
    }

    /** Whether the dates without seconds are rounded to five minutes or more, and not set to one time of the day. */
    private static boolean isOnGrid(DateCounts counts) {
        return counts.onGridOf(ROUNDED_TO) >= ON_GRID * counts.atFullMinutes()
                && counts.atOneMinuteOfTheDay() < SET_TIME * counts.atFullMinutes();
    }

    /** Whether so many dates are at one minute and second of the hour that distances and bursts follow from it. */
    private boolean clock(DateCounts counts) {
        boolean isAtOneMinute = counts.atOneMinuteAndSecond() >= SAME_MINUTE * size;
        if (isAtOneMinute) {
            signs.put(
                    Sign.CLOCK,
                    counts.atOneMinuteAndSecond() + " of " + size + " at one minute and second of the hour");
        } else if (counts.atOneSecond() >= SAME_SECOND * size) {
            signs.put(Sign.CLOCK, counts.atOneSecond() + " of " + size + " at one second of the minute");
        }
        return isAtOneMinute;
    }

    private void gaps(DateCounts counts) {
        if (counts.equalGaps() >= SAME_GAP * Math.max(MIN_GAPS, counts.gaps())) {
            signs.put(Sign.GAPS, counts.equalGaps() + " of " + counts.gaps() + " distances the same");
        }
    }

    private void days(DateCounts counts) {
        if (counts.unbrokenDays() >= UNBROKEN_DAYS) {
            signs.put(Sign.DAYS, counts.unbrokenDays() + " days without a break");
        } else if (counts.days() >= MIN_DAYS && counts.daysWithUsualNumber() >= SAME_NUMBER * counts.days()) {
            signs.put(
                    Sign.DAYS,
                    counts.usualNumber() + " commits on " + counts.daysWithUsualNumber() + " of " + counts.days()
                            + " days");
        }
    }

    private void hours(DateCounts counts) {
        int from = counts.minuteOfTheDay(0.01);
        int to = counts.minuteOfTheDay(0.99) + 1;
        if (to - from >= QUIET_HOURS * 60 / 2 && unevenness(counts, from, to) <= EVEN_HOURS) {
            signs.put(Sign.HOURS, "evenly spread from " + clock(from) + " to " + clock(to));
            return;
        }
        int quietest = quietest(counts);
        if (quietest >= NIGHTLESS * size) {
            signs.put(Sign.HOURS, quietest + " of " + size + " in the quietest six hours of the day");
        }
    }

    /** Chi-square per degree of freedom against draws at random between two minutes of the day. */
    private static double unevenness(DateCounts counts, int from, int to) {
        int inside = counts.between(from, to);
        int bins = Math.min(24, inside / 5);
        double chiSquare = 0;
        for (int bin = 0; bin < bins; bin++) {
            int begin = from + (to - from) * bin / bins;
            int end = from + (to - from) * (bin + 1) / bins;
            int observed = counts.between(begin, end);
            double expected = (double) inside * (end - begin) / (to - from);
            chiSquare += (observed - expected) * (observed - expected) / expected;
        }
        return chiSquare / (bins - 1);
    }

    private static int quietest(DateCounts counts) {
        int least = Integer.MAX_VALUE;
        for (int begin = 0; begin < 24; begin++) {
            int end = begin + QUIET_HOURS;
            int sum =
                    counts.between(begin * 60, Math.min(end, 24) * 60) + counts.between(0, Math.max(0, end - 24) * 60);
            least = Math.min(least, sum);
        }
        return least;
    }

    /** People save their work in bursts; draws at random follow each other closely only by chance. */
    private void bursts(DateCounts counts, int least) {
        if (counts.pairs() >= MIN_PAIRS
                && counts.shortPairs() <= SHORT_GAPS_OVER_CHANCE * counts.shortPairsByChance(least)) {
            signs.put(
                    Sign.BURSTS,
                    counts.shortPairs() + " of " + counts.pairs() + " soon after another, as chance has it");
        }
    }

    /** Whether most of the dates, of half a year or more, belong to commits that came in one session. */
    private void session(long[] times, String what) {
        int far = 0;
        for (int i = 0; i < size; i++) {
            far += times[i] != OwnDates.UNKNOWN && times[i] - authored[i] > FAR ? 1 : 0;
        }
        int needed = (int) Math.ceil(IN_SESSION * size);
        if (far < needed - size / 10) {
            return;
        }
        // Times that are not known sort first, and lie in no session.
        long[] sorted = Arrays.copyOf(times, size);
        Arrays.sort(sorted);
        for (int i = 0; i + needed <= size; i++) {
            long end = sorted[i + needed - 1];
            if (sorted[i] != OwnDates.UNKNOWN && end - sorted[i] <= SESSION) {
                if (span(times, sorted[i], sorted[i] + SESSION) >= SESSION_SPAN) {
                    LocalDate first = OwnDates.day(sorted[i]);
                    LocalDate last = OwnDates.day(end);
                    signs.put(
                            Sign.SESSION,
                            what + (first.equals(last) ? " on " + first : " from " + first + " to " + last));
                }
                return;
            }
        }
    }

    /** Days over which nine of ten dates of a session lie. */
    private long span(long[] times, long from, long to) {
        long[] inside = new long[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (times[i] >= from && times[i] <= to) {
                inside[count++] = authored[i];
            }
        }
        return (inside[(int) ((count - 1) * 0.95)] - inside[(int) ((count - 1) * 0.05)]) / DAY;
    }

    private static String clock(int minute) {
        return LocalTime.ofSecondOfDay(Math.min(minute, MINUTES - 1) * 60L).toString();
    }
}
