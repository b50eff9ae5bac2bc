package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** The instants that a candidate may hold: of four-digit years, as {@link PartialDate}, so that days can be reckoned. */
final class Instants {

    static final String PATTERN = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$";

    private static final Pattern SYNTAX = Pattern.compile(PATTERN);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Instants() {}

    static Instant parse(String text) {
        if (!SYNTAX.matcher(text).matches()) {
            throw new IllegalArgumentException("not an ISO 8601 date and time with offset: " + text);
        }
        try {
            return requireInBounds(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an ISO 8601 date and time with offset: " + text, e);
        }
    }

    @CanIgnoreReturnValue
    static Instant requireInBounds(Instant at) {
        if (at.isBefore(FIRST) || at.isAfter(LAST)) {
            throw new IllegalArgumentException("not from " + FIRST + " to " + LAST + ": " + at);
        }
        return at;
    }
}
