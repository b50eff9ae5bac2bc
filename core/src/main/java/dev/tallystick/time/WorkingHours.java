package dev.tallystick.time;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;

/**
 * Compares the hours in which a person is active with the zones that the person states. It asks where in the world hours
 * like these would be ordinary, for office workers, late risers, people with another job or children, and split days, and
 * whether that is far likelier than within two hours of a stated zone.
 *
 * <p>State every zone that may explain the hours: the residence, the place of work, and the zone for whose hours the person
 * is contracted. Leave out instants of declared travel. A zone is followed through its clock changes, so hours that move
 * with the clocks of one place speak for it and against places that change theirs at other times or never.
 *
 * <p>How often it errs is measured: see docs/working-hours.md.
 */
public final class WorkingHours {

    /** The least span of activity unless set otherwise, in weeks. */
    public static final int MIN_WEEKS = 4;

    /** The least number of distinct days with activity unless set otherwise. */
    public static final int MIN_ACTIVE_DAYS = 20;

    /** The least number of distinct half-hours with activity unless set otherwise. */
    public static final int MIN_HALF_HOURS = 50;

    /** How much likelier another place has to be unless set otherwise, in decibans. */
    public static final int MIN_DECIBANS = 16;

    /**
     * Activity has to spread like an even one over at least this number of hours of the day. A timer, or a person with one
     * free morning hour, shows neither waking nor sleeping.
     */
    private static final double MIN_SPREAD = 6.5;

    private static final WorkingHours STANDARD = builder().build();

    private final int minWeeks;
    private final int minActiveDays;
    private final int minHalfHours;
    private final int minDecibans;

    private WorkingHours(Builder builder) {
        this.minWeeks = builder.minWeeks;
        this.minActiveDays = builder.minActiveDays;
        this.minHalfHours = builder.minHalfHours;
        this.minDecibans = builder.minDecibans;
    }

    /**
     * Returns the comparison with the limits whose errors were measured.
     *
     * @return the comparison
     */
    public static WorkingHours standard() {
        return STANDARD;
    }

    /**
     * Returns a builder with the limits of {@link #standard()}.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Compares a profile with stated zones. The result depends neither on the order of the instants nor on that of the
     * zones.
     *
     * @param profile when the person was active
     * @param stated the zones that may explain the hours; one that fits is enough
     * @return how well they fit
     * @throws IllegalArgumentException if no zone is stated
     */
    public ZoneFit compare(ActivityProfile profile, Collection<? extends ZoneId> stated) {
        if (stated.isEmpty()) {
            throw new IllegalArgumentException("no zone is stated");
        }
        if (isTooLittle(profile)) {
            return new ZoneFit(ZoneFit.Verdict.TOO_LITTLE_TO_TELL, 0, null);
        }
        double near = stated.stream()
                .mapToDouble(zone -> Offsets.likelihoodNear(zone, profile))
                .max()
                .orElseThrow();
        Offsets offsets = Offsets.of(profile);
        int decibans = (int) Math.max(0, (offsets.best() - near) * 10 / Math.log(10));
        ZoneFit.Verdict verdict = decibans >= minDecibans ? ZoneFit.Verdict.DOES_NOT_FIT : ZoneFit.Verdict.FITS;
        return new ZoneFit(verdict, decibans, offsets.range());
    }

    private boolean isTooLittle(ActivityProfile profile) {
        return profile.span().compareTo(Duration.ofDays(7L * minWeeks)) < 0
                || profile.activeDays() < minActiveDays
                || profile.activeHalfHours() < minHalfHours
                || spread(profile) < MIN_SPREAD;
    }

    /** The number of hours over which an even activity would be as concentrated: the inverse of Simpson's index. */
    private static double spread(ActivityProfile profile) {
        double[] hours = new double[24];
        for (int halfHour : profile.halfHours()) {
            hours[halfHour % ActivityProfile.PER_DAY / 2]++;
        }
        double squares = 0;
        for (double hour : hours) {
            squares += hour * hour;
        }
        return (double) profile.activeHalfHours() * profile.activeHalfHours() / squares;
    }

    /** Builds a {@link WorkingHours}. */
    public static final class Builder {

        private int minWeeks = MIN_WEEKS;
        private int minActiveDays = MIN_ACTIVE_DAYS;
        private int minHalfHours = MIN_HALF_HOURS;
        private int minDecibans = MIN_DECIBANS;

        private Builder() {}

        /**
         * Sets the least span of activity.
         *
         * @param minWeeks {@value WorkingHours#MIN_WEEKS} or more: less shows a phase, not a life
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        @CanIgnoreReturnValue
        public Builder minWeeks(int minWeeks) {
            this.minWeeks = atLeast(MIN_WEEKS, minWeeks, "weeks");
            return this;
        }

        /**
         * Sets the least number of distinct days with activity.
         *
         * @param minActiveDays {@value WorkingHours#MIN_ACTIVE_DAYS} or more
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        @CanIgnoreReturnValue
        public Builder minActiveDays(int minActiveDays) {
            this.minActiveDays = atLeast(MIN_ACTIVE_DAYS, minActiveDays, "active days");
            return this;
        }

        /**
         * Sets the least number of distinct half-hours with activity.
         *
         * @param minHalfHours {@value WorkingHours#MIN_HALF_HOURS} or more
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        @CanIgnoreReturnValue
        public Builder minHalfHours(int minHalfHours) {
            this.minHalfHours = atLeast(MIN_HALF_HOURS, minHalfHours, "half-hours");
            return this;
        }

        /**
         * Sets how much likelier another place has to be for stated zones not to fit.
         *
         * @param minDecibans {@value WorkingHours#MIN_DECIBANS} or more
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        @CanIgnoreReturnValue
        public Builder minDecibans(int minDecibans) {
            this.minDecibans = atLeast(MIN_DECIBANS, minDecibans, "decibans");
            return this;
        }

        private static int atLeast(int least, int value, String of) {
            if (value < least) {
                throw new IllegalArgumentException("fewer than " + least + " " + of + ": " + value);
            }
            return value;
        }

        /**
         * Returns the comparison.
         *
         * @return the comparison
         */
        public WorkingHours build() {
            return new WorkingHours(this);
        }
    }
}
