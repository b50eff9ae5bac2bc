package dev.tallystick.candidate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

final class Instants {

    /** A year outside of 0 to 9999 has a sign, as {@link Instant#toString} writes it. */
    static final String PATTERN =
            "^([+-]\\d{4,10}|\\d{4})-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$";

    private static final Pattern SYNTAX = Pattern.compile(PATTERN);

    private Instants() {}

    static Instant parse(String text) {
        if (!SYNTAX.matcher(text).matches()) {
            throw new IllegalArgumentException("not an ISO 8601 date and time with offset: " + text);
        }
        try {
            boolean signedYear = text.startsWith("+") || text.startsWith("-");
            return signedYear ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an ISO 8601 date and time with offset: " + text, e);
        }
    }
}
