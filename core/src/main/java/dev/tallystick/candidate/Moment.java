package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How far a hiring or engagement has come. Moments are ordered; each check has an earliest one, so that nothing is read
 * before the host may ask for it.
 *
 * @param id the word in JSON
 */
public record Moment(String id) implements Comparable<Moment> {

    /** An application has arrived. */
    public static final Moment APPLICATION = new Moment("application");
    /** An offer has been made. */
    public static final Moment OFFER = new Moment("offer");
    /** The offer is accepted, work begins. */
    public static final Moment ONBOARDING = new Moment("onboarding");
    /** Payment details are set up or changed. */
    public static final Moment PAYROLL = new Moment("payroll");
    /** Work goes on. */
    public static final Moment EMPLOYMENT = new Moment("employment");

    /**
     * Checks that the word is a moment.
     *
     * @param id the word in JSON
     * @throws IllegalArgumentException if it is not
     */
    public Moment {
        if (order(id) < 0) {
            throw new IllegalArgumentException(
                    "no moment, they are application, offer, onboarding, payroll and employment: " + id);
        }
    }

    /**
     * Returns a moment.
     *
     * @param id the word
     * @return the moment
     * @throws IllegalArgumentException if there is no such moment
     */
    public static Moment of(String id) {
        return new Moment(id);
    }

    /**
     * Returns all moments, earliest first.
     *
     * @return the moments
     */
    public static List<Moment> all() {
        return ImmutableList.of(APPLICATION, OFFER, ONBOARDING, PAYROLL, EMPLOYMENT);
    }

    /**
     * Tells whether this moment comes before another.
     *
     * @param other the other moment
     * @return true if it is strictly earlier
     */
    public boolean isBefore(Moment other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Moment other) {
        return Integer.compare(order(id), order(other.id));
    }

    @Override
    public String toString() {
        return id;
    }

    private static int order(String id) {
        return switch (id) {
            case "application" -> 0;
            case "offer" -> 1;
            case "onboarding" -> 2;
            case "payroll" -> 3;
            case "employment" -> 4;
            default -> -1;
        };
    }
}
