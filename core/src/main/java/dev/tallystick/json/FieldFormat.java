package dev.tallystick.json;

import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.FieldType;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.TimelineEvent;
import java.time.Instant;

/** The formats of values outside the fields of parts, and formats in words. */
final class FieldFormat {

    static final FieldType<PartialDate> DATE = BirthDate.DATE.type();
    static final FieldType<Instant> INSTANT = TimelineEvent.AT.type();

    /** The form of the words of all open vocabularies. */
    static final String WORD_PATTERN = Profile.NETWORK.type().pattern().orElseThrow();

    private FieldFormat() {}

    static String words(FieldType<?> type) {
        return type.known().isEmpty() ? type.format() : type.format() + ": " + String.join(", ", type.known());
    }
}
