package dev.tallystick.social.code.reader;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The bounds of what the clock of the platform can have recorded: from its beginning until the files were taken.
 *
 * @param takenAt when the host took the files
 */
record AttestedTime(Instant takenAt) {

    /** GitHub was begun in October 2007. */
    static final Instant BEGINNING = Instant.parse("2007-10-01T00:00:00Z");

    private static final Duration CLOCK_SKEW = Duration.ofDays(1);

    AttestedTime {
        if (takenAt.isBefore(BEGINNING) || takenAt.isAfter(Instant.parse("9999-12-30T00:00:00Z"))) {
            throw new IllegalArgumentException("not from " + BEGINNING + " to the year 9999: " + takenAt);
        }
    }

    Optional<String> fault(Instant at) {
        if (at.isBefore(BEGINNING)) {
            return Optional.of("lies before the platform began");
        }
        return at.isAfter(takenAt.plus(CLOCK_SKEW)) ? Optional.of("lies after the files were taken") : Optional.empty();
    }
}
