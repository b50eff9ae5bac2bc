package dev.tallystick.time;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/** The half-hours of a profile counted by quarter-hours of the week, in the local time of a zone or near it. */
final class Week {

    static final int QUARTER = 900;

    private static final int PER_DAY = 96;
    private static final int QUARTERS = 7 * PER_DAY;

    /** 1970 began on a Thursday; weeks begin on Monday. */
    private static final int MONDAY = 3 * PER_DAY;

    /** The half-hours within the hour that begins at each quarter of the week, for two weeks, so that none wraps. */
    private final int[] hours = new int[2 * QUARTERS];

    private Week(int[] counts) {
        int sum = counts[0] + counts[1] + counts[2] + counts[3];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            hours[quarter] = sum;
            hours[QUARTERS + quarter] = sum;
            sum += counts[(quarter + 4) % QUARTERS] - counts[quarter];
        }
    }

    /** Counts in the local time of a zone, its clock changes included. */
    static Week in(ZoneRules zone, ActivityProfile profile) {
        return count(zone, profile, false);
    }

    /** Counts in UTC with the clock changes of a zone, but not its offset: an hour later while its clocks are. */
    static Week withClockChangesOf(ZoneRules zone, ActivityProfile profile) {
        return count(zone, profile, true);
    }

    private static Week count(ZoneRules zone, ActivityProfile profile, boolean changesOnly) {
        int[] counts = new int[QUARTERS];
        int[] halfHours = profile.halfHours();
        int i = 0;
        while (i < halfHours.length) {
            Instant from = Instant.ofEpochSecond((long) halfHours[i] * ActivityProfile.SECONDS);
            int offset = changesOnly
                    ? (int) zone.getDaylightSavings(from).toSeconds()
                    : zone.getOffset(from).getTotalSeconds();
            int end = endOfOffset(zone, from);
            // The middle of a half-hour stands for all of it.
            int shift = MONDAY + 1 + Math.floorDiv(offset, QUARTER);
            while (i < halfHours.length && halfHours[i] < end) {
                counts[Math.floorMod(2 * halfHours[i] + shift, QUARTERS)]++;
                i++;
            }
        }
        return new Week(counts);
    }

    private static int endOfOffset(ZoneRules zone, Instant from) {
        @Nullable ZoneOffsetTransition next = zone.isFixedOffset() ? null : zone.nextTransition(from);
        if (next == null) {
            return Integer.MAX_VALUE;
        }
        long seconds = next.toEpochSecond();
        long end = (seconds + ActivityProfile.SECONDS - 1) / ActivityProfile.SECONDS;
        return (int) Math.min(Integer.MAX_VALUE, Math.max(end, from.getEpochSecond() / ActivityProfile.SECONDS + 1));
    }

    /**
     * Counts the cells of {@link Rhythms} with all clocks moved on by some quarter-hours: with the weekend on Saturday and
     * Sunday, and with the weekend on Friday and Saturday.
     */
    int[][] cells(int quarters) {
        int[] fromSaturday = new int[Rhythms.CELLS];
        int[] fromFriday = new int[Rhythms.CELLS];
        int start = Math.floorMod(-quarters, QUARTERS);
        for (int hour = 0; hour < 24; hour++) {
            int at = start + 4 * hour;
            int mondayToThursday = hours[at] + hours[at + PER_DAY] + hours[at + 2 * PER_DAY] + hours[at + 3 * PER_DAY];
            int friday = hours[at + 4 * PER_DAY];
            int saturday = hours[at + 5 * PER_DAY];
            int sunday = hours[at + 6 * PER_DAY];
            fromSaturday[hour] = mondayToThursday + friday;
            fromSaturday[24 + hour] = saturday + sunday;
            fromFriday[hour] = mondayToThursday + sunday;
            fromFriday[24 + hour] = friday + saturday;
        }
        return new int[][] {fromSaturday, fromFriday};
    }

    double logLikelihood(int quarters) {
        int[][] cells = cells(quarters);
        return Rhythms.logSum(new double[] {
            Rhythms.logLikelihood(cells[0]) + Math.log(1 - Rhythms.WEEKEND_FROM_FRIDAY),
            Rhythms.logLikelihood(cells[1]) + Math.log(Rhythms.WEEKEND_FROM_FRIDAY)
        });
    }
}
