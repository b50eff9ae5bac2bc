package dev.tallystick.candidate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

final class Instants {

    private Instants() {}

    static Instant parse(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an ISO 8601 date and time with offset: " + text, e);
        }
    }
}
