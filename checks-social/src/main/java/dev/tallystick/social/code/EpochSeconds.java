package dev.tallystick.social.code;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Reads seconds of the epoch from dates that often fall on the day of the one before; not thread-safe. */
final class EpochSeconds {

    private static final long DAY = 86_400;

    private LocalDate lastDay = LocalDate.EPOCH;
    private long lastBegin;

    long of(OffsetDateTime at) {
        LocalDate day = at.toLocalDate();
        if (!day.equals(lastDay)) {
            lastDay = day;
            lastBegin = day.toEpochDay() * DAY;
        }
        return lastBegin + at.toLocalTime().toSecondOfDay() - at.getOffset().getTotalSeconds();
    }
}
