package dev.tallystick.social.commit;

/**
 * How dates of commits fall: on the seconds, minutes and days of their authors, and how far from each other. It counts and
 * judges nothing; limits belong to who asks.
 */
public final class DateCounts {

    private static final int DAY = 86_400;
    private static final int MINUTE = 60;
    private static final int MINUTES = 1_440;

    /** Closer dates of one day follow each other closely. */
    private static final int SHORT_GAP = 600;

    /** Gaps are counted by their remainder: a few different ones coincide, which no limit is near enough to notice. */
    private static final int GAP_BUCKETS = 8_191;

    private static final int MAX_PER_DAY = 255;

    private final int[] seconds = new int[MINUTE];
    private final int[] minuteSeconds = new int[3_600];
    private final int[] minutes = new int[MINUTES];
    private final int[] gaps = new int[GAP_BUCKETS];
    private final int[] perDay = new int[MAX_PER_DAY + 1];
    private final int size;
    private int gapCount;
    private int pairs;
    private int shortPairs;
    private int days;
    private int unbroken;

    private DateCounts(int size) {
        this.size = size;
    }

    /**
     * Counts dates.
     *
     * @param authored their seconds, each later than the one before
     * @param offset seconds by which the author's clock was ahead of UTC
     * @param size how many there are
     * @return the counts
     */
    public static DateCounts of(long[] authored, int[] offset, int size) {
        DateCounts counts = new DateCounts(size);
        counts.count(authored, offset);
        return counts;
    }

    private void count(long[] authored, int[] offset) {
        int run = 0;
        int onDay = 0;
        long dayBefore = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            long local = authored[i] + offset[i];
            long day = Math.floorDiv(local, DAY);
            int time = (int) (local - day * DAY);
            minutes[time / MINUTE]++;
            minuteSeconds[time % 3_600]++;
            seconds[time % MINUTE]++;
            long gap = i == 0 ? 0 : authored[i] - authored[i - 1];
            if (gap >= MINUTE) {
                gaps[(int) (gap % GAP_BUCKETS)]++;
                gapCount++;
            }
            if (day == dayBefore) {
                onDay++;
                pairs++;
                shortPairs += gap < SHORT_GAP ? 1 : 0;
            } else {
                perDay[Math.min(onDay, MAX_PER_DAY)]++;
                run = day == dayBefore + 1 ? run + 1 : 1;
                unbroken = Math.max(unbroken, run);
                days++;
                onDay = 1;
                dayBefore = day;
            }
        }
        perDay[Math.min(onDay, MAX_PER_DAY)]++;
    }

    /**
     * Returns how many dates there are.
     *
     * @return a number of dates
     */
    public int size() {
        return size;
    }

    /**
     * Returns how many dates are full minutes.
     *
     * @return a number of dates
     */
    public int atFullMinutes() {
        return seconds[0];
    }

    /**
     * Returns how many dates are at the second of the minute that most of those with seconds have.
     *
     * @return a number of dates
     */
    public int atOneSecond() {
        return seconds[most(seconds, 1)];
    }

    /**
     * Returns how many dates are at the minute and second of the hour that most have.
     *
     * @return a number of dates
     */
    public int atOneMinuteAndSecond() {
        return minuteSeconds[most(minuteSeconds, 0)];
    }

    /**
     * Returns how many dates are a whole number of some seconds after the hour.
     *
     * @param step the seconds, one or more
     * @return a number of dates
     */
    public int onGridOf(int step) {
        int sum = 0;
        for (int second = 0; second < minuteSeconds.length; second += step) {
            sum += minuteSeconds[second];
        }
        return sum;
    }

    /**
     * Returns how many dates are at the minute of the day that most have.
     *
     * @return a number of dates
     */
    public int atOneMinuteOfTheDay() {
        return minutes[most(minutes, 0)];
    }

    /**
     * Returns how many dates lie between two minutes of the day.
     *
     * @param from the first minute
     * @param to the minute after the last
     * @return a number of dates
     */
    public int between(int from, int to) {
        int sum = 0;
        for (int minute = from; minute < to; minute++) {
            sum += minutes[minute];
        }
        return sum;
    }

    /**
     * Returns the minute of the day until which a share of the dates lie.
     *
     * @param share from 0 to 1
     * @return a minute of the day
     */
    public int minuteOfTheDay(double share) {
        long below = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            below += minutes[minute];
            if (below > share * (size - 1)) {
                return minute;
            }
        }
        return MINUTES - 1;
    }

    /**
     * Returns how many distances from one date to the next are a minute or more.
     *
     * @return a number of distances
     */
    public int gaps() {
        return gapCount;
    }

    /**
     * Returns how many of those distances are the same.
     *
     * @return a number of distances
     */
    public int equalGaps() {
        return gaps[most(gaps, 0)];
    }

    /**
     * Returns on how many days the dates lie.
     *
     * @return a number of days
     */
    public int days() {
        return days;
    }

    /**
     * Returns the number of dates, two or more, that most days with as many have.
     *
     * @return a number of dates
     */
    public int usualNumber() {
        return most(perDay, 2);
    }

    /**
     * Returns how many days have the {@linkplain #usualNumber() usual number} of dates.
     *
     * @return a number of days
     */
    public int daysWithUsualNumber() {
        return perDay[usualNumber()];
    }

    /**
     * Returns how many days with a date follow each other without a break.
     *
     * @return a number of days
     */
    public int unbrokenDays() {
        return unbroken;
    }

    /**
     * Returns how many dates follow another of the same day.
     *
     * @return a number of pairs
     */
    public int pairs() {
        return pairs;
    }

    /**
     * Returns how many dates follow another of the same day within ten minutes.
     *
     * @return a number of pairs
     */
    public int shortPairs() {
        return shortPairs;
    }

    /**
     * Returns how many dates would follow another of the same day within ten minutes if those of each day were drawn at random.
     *
     * @param least the shortest distance in seconds that can be seen: 60 where dates are full minutes, otherwise 0
     * @return a number of pairs
     */
    public double shortPairsByChance(int least) {
        int window = Math.max(SHORT_GAP + 1, (minuteOfTheDay(0.99) + 1 - minuteOfTheDay(0.01)) * MINUTE);
        double apart = 1 - (double) (SHORT_GAP - least) / window;
        double byChance = 0;
        for (int number = 2; number <= MAX_PER_DAY; number++) {
            byChance += perDay[number] * (number - 1) * (1 - Math.pow(apart, number));
        }
        return byChance;
    }

    private static int most(int[] counts, int from) {
        int best = from;
        for (int i = from + 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }
}
