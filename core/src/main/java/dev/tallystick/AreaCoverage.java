package dev.tallystick;

import dev.tallystick.check.Area;

/**
 * How far one area could be compared.
 *
 * @param area the area
 * @param state how far
 * @param needed whether the policy needs the area
 */
public record AreaCoverage(Area area, State state, boolean needed) {

    /** How far an area could be compared. */
    public enum State {
        /** At least one check compared something. */
        COVERED,
        /** Checks ran and none could compare anything. */
        THIN,
        /** Checks ran, and what they could have compared is not judged, by rule; meets a policy that needs the area. */
        EXEMPT,
        /** No check found anything to ask about, or none ran. */
        NOT_ASKED
    }
}
