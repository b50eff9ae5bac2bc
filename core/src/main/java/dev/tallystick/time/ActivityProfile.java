package dev.tallystick.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;

/**
 * The half-hours in which a person was active, told from instants alone: commits, messages, logins. A half-hour counts
 * once, however much happened in it, so that a burst weighs no more than a single sign of life. Recorded offsets are not
 * known here and so cannot mislead.
 *
 * <p>Instants before 1970 or after 2199 are left out.
 */
public final class ActivityProfile {

    static final int SECONDS = 1800;
    static final int PER_DAY = 48;

    /** Half-hours between 1970 and 2200. */
    private static final int END = 84_006 * PER_DAY;

    private final int[] halfHours;
    private final int activeDays;
    private final int left;

    private ActivityProfile(int[] halfHours, int left) {
        this.halfHours = halfHours;
        this.activeDays = days(halfHours);
        this.left = left;
    }

    /**
     * Returns the profile of some instants, in any order.
     *
     * @param instants when the person was active
     * @return the profile
     */
    public static ActivityProfile of(Collection<Instant> instants) {
        int[] all = new int[instants.size()];
        int size = 0;
        int least = END;
        int most = 0;
        for (Instant instant : instants) {
            long second = instant.getEpochSecond();
            if (second < 0 || second >= (long) END * SECONDS || size == all.length) {
                continue;
            }
            int halfHour = (int) (second / SECONDS);
            all[size++] = halfHour;
            least = Math.min(least, halfHour);
            most = Math.max(most, halfHour);
        }
        int left = all.length - size;
        return new ActivityProfile(size == 0 ? new int[0] : distinct(all, size, least, most), left);
    }

    private static int[] distinct(int[] all, int size, int least, int most) {
        long[] seen = new long[((most - least) >> 6) + 1];
        for (int i = 0; i < size; i++) {
            int bit = all[i] - least;
            seen[bit >> 6] |= 1L << (bit & 63);
        }
        int[] distinct = new int[size];
        int count = 0;
        for (int word = 0; word < seen.length; word++) {
            for (long rest = seen[word]; rest != 0; rest &= rest - 1) {
                distinct[count++] = least + (word << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    private static int days(int[] halfHours) {
        int days = 0;
        int last = -1;
        for (int halfHour : halfHours) {
            int day = halfHour / PER_DAY;
            if (day != last) {
                days++;
                last = day;
            }
        }
        return days;
    }

    /**
     * Returns the number of distinct half-hours with activity.
     *
     * @return a number, 0 or more
     */
    public int activeHalfHours() {
        return halfHours.length;
    }

    /**
     * Returns the number of distinct days, in UTC, with activity.
     *
     * @return a number, 0 or more
     */
    public int activeDays() {
        return activeDays;
    }

    /**
     * Returns the number of instants that were left out because no clock of ours can mean them.
     *
     * @return a number, 0 or more
     */
    public int leftOut() {
        return left;
    }

    /**
     * Returns the time from the first half-hour with activity to the end of the last.
     *
     * @return the time, zero if there is no activity
     */
    public Duration span() {
        return halfHours.length == 0
                ? Duration.ZERO
                : Duration.ofSeconds((halfHours[halfHours.length - 1] - halfHours[0] + 1L) * SECONDS);
    }

    /** The half-hours since 1970 in order; not to be changed. */
    int[] halfHours() {
        return halfHours;
    }

    /** Returns the counts, never a moment. */
    @Override
    public String toString() {
        return "ActivityProfile[" + halfHours.length + " half-hours on " + activeDays + " days]";
    }
}
