package dev.tallystick.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** How likely a profile is at each offset from UTC: at whole hours to decide, at quarter-hours beside the best to name. */
final class Offsets {

    private static final int WEST = -12;
    private static final int EAST = 14;
    private static final int PER_HOUR = 4;

    /** Zones within two hours of a stated one are not told from it. */
    private static final int NEAR_HOURS = 2;

    /** Offsets down to this logarithm below the best are named with it: five decibans, a third as likely. */
    private static final double SIMILAR = 0.5 * Math.log(10);

    /** One hour in summer moves no offset from this logarithm below the best to the top: 30 decibans. */
    private static final double OUT_OF_REACH = 3 * Math.log(10);

    /**
     * Clocks that never change, and the customs of changing them that most of the world follows or followed. Which one a
     * place at some offset follows is not known beforehand: the likelihood there is the mean over all.
     */
    private static final List<ZoneRules> CLOCK_CHANGES = List.of(
            ZoneOffset.UTC.getRules(),
            ZoneId.of("Europe/Brussels").getRules(),
            ZoneId.of("America/New_York").getRules(),
            ZoneId.of("Australia/Sydney").getRules());

    private final List<Week> weeks;
    private final double[] hours;
    private final int bestHour;

    private Offsets(List<Week> weeks, double[] hours, int bestHour) {
        this.weeks = weeks;
        this.hours = hours;
        this.bestHour = bestHour;
    }

    static Offsets of(ActivityProfile profile) {
        List<Week> weeks = new ArrayList<>();
        for (ZoneRules changes : CLOCK_CHANGES) {
            weeks.add(Week.withClockChangesOf(changes, profile));
        }
        double[] hours = new double[EAST - WEST + 1];
        int bestHour = WEST;
        double likely = Double.NEGATIVE_INFINITY;
        for (int hour = WEST; hour <= EAST; hour++) {
            hours[hour - WEST] = weeks.get(0).logLikelihood(hour * PER_HOUR);
            likely = Math.max(likely, hours[hour - WEST]);
        }
        for (int hour = WEST; hour <= EAST; hour++) {
            if (hours[hour - WEST] >= likely - OUT_OF_REACH) {
                hours[hour - WEST] = likelihood(weeks, hour * PER_HOUR);
            }
            if (hours[hour - WEST] > hours[bestHour - WEST]) {
                bestHour = hour;
            }
        }
        return new Offsets(weeks, hours, bestHour);
    }

    private static double likelihood(List<Week> weeks, int quarters) {
        double[] each = new double[weeks.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = weeks.get(i).logLikelihood(quarters);
        }
        return Rhythms.logSum(each) - Math.log(each.length);
    }

    /** The logarithm of the likelihood at the best offset within two hours of a zone, its clock changes included. */
    static double likelihoodNear(ZoneId zone, ActivityProfile profile) {
        Week week = Week.in(zone.getRules(), profile);
        double best = Double.NEGATIVE_INFINITY;
        for (int quarters = -NEAR_HOURS * PER_HOUR; quarters <= NEAR_HOURS * PER_HOUR; quarters += 2) {
            best = Math.max(best, week.logLikelihood(quarters));
        }
        return best;
    }

    /** The logarithm of the likelihood at the best offset. */
    double best() {
        return hours[bestHour - WEST];
    }

    /** The best offset and its neighbours that are nearly as likely. */
    OffsetRange range() {
        int from = bestHour;
        while (from > WEST && hours[from - 1 - WEST] >= best() - SIMILAR) {
            from--;
        }
        int to = bestHour;
        while (to < EAST && hours[to + 1 - WEST] >= best() - SIMILAR) {
            to++;
        }
        return from == to ? single() : new OffsetRange(ZoneOffset.ofHours(from), ZoneOffset.ofHours(to));
    }

    private OffsetRange single() {
        int best = bestHour * PER_HOUR;
        double most = best();
        for (int beside = 1 - PER_HOUR; beside < PER_HOUR; beside++) {
            int quarters = bestHour * PER_HOUR + beside;
            double each = likelihood(weeks, quarters);
            if (each > most) {
                most = each;
                best = quarters;
            }
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(best * Week.QUARTER);
        return new OffsetRange(offset, offset);
    }
}
