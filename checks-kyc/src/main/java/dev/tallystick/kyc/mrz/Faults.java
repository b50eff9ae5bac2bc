package dev.tallystick.kyc.mrz;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds where a zone does not keep the standard. */
final class Faults {

    private final ZoneFormat format;
    private final String text;
    private final List<ZoneFault> found = new ArrayList<>();

    private Faults(ZoneText zone) {
        this.format = zone.format();
        this.text = zone.text();
    }

    static List<ZoneFault> of(ZoneText zone) {
        Faults faults = new Faults(zone);
        faults.code();
        faults.state();
        faults.number();
        faults.name();
        faults.date(ZoneField.BIRTH_DATE, zone.format().birthDate());
        faults.date(ZoneField.EXPIRY_DATE, zone.format().expiryDate());
        faults.digits();
        return faults.found.stream()
                .sorted(Comparator.comparingInt(ZoneFault::line)
                        .thenComparingInt(ZoneFault::column)
                        .thenComparing(ZoneFault::rule))
                .toList();
    }

    private void code() {
        String firsts = switch (format) {
            case TD1, TD2 -> "ACI";
            case TD3 -> "P";
            case MRV_A, MRV_B -> "V";
        };
        boolean visaCard = format.allowsLongNumber() && text.charAt(1) == 'V';
        if (firsts.indexOf(text.charAt(0)) < 0 || visaCard) {
            add(ZoneField.DOCUMENT_CODE, 0, ZoneRule.DOCUMENT_CODE_OF_FORMAT);
        }
    }

    private void state() {
        Span span = new Span(2, 5);
        if (!hasStranger(ZoneField.ISSUING_STATE, span, Faults::isLetterOrFiller)
                && IssuingState.find(Characters.stripEnd(span.of(text))).isEmpty()) {
            add(ZoneField.ISSUING_STATE, span.from(), ZoneRule.STATE_CODE_KNOWN);
        }
    }

    private void number() {
        Span span = format.documentNumber();
        if (Characters.isAllFiller(span.of(text))) {
            add(ZoneField.DOCUMENT_NUMBER, span.from(), ZoneRule.FIELD_PRESENT);
        }
    }

    private void name() {
        Span span = format.nameField();
        String written = Characters.stripEnd(span.of(text));
        if (written.isEmpty()) {
            add(ZoneField.NAME, span.from(), ZoneRule.FIELD_PRESENT);
            return;
        }
        hasStranger(ZoneField.NAME, span, Faults::isLetterOrFiller);
        int fault = separationFault(written);
        if (fault >= 0) {
            add(ZoneField.NAME, span.from() + fault, ZoneRule.NAME_SEPARATED);
        }
    }

    /** Where fillers stand first, three in a row, or twice in pairs; -1 if nowhere. */
    private static int separationFault(String name) {
        if (name.charAt(0) == Characters.FILLER) {
            return 0;
        }
        int pair = name.indexOf("<<");
        if (pair < 0) {
            return -1;
        }
        return name.indexOf("<<", pair + 1);
    }

    private void date(ZoneField field, Span span) {
        if (!hasStranger(field, span, Faults::isDigitOrFiller) && !ZoneDate.isInCalendar(span.of(text))) {
            add(field, span.from(), ZoneRule.DATE_IN_CALENDAR);
        }
    }

    private void digits() {
        for (Coverage each : Coverage.of(format, text)) {
            if (Characters.isLetter(text.charAt(each.at()))) {
                add(each.field(), each.at(), ZoneRule.CHARACTERS_ALLOWED);
            }
            switch (each.verdict(text)) {
                case FITS -> {}
                case DIFFERS -> add(each.field(), each.at(), ZoneRule.CHECK_DIGIT_FITS);
                case MISSING -> add(each.field(), each.at(), ZoneRule.CHECK_DIGIT_PRESENT);
            }
        }
    }

    /** Reports the first character of the wrong kind. */
    @CanIgnoreReturnValue
    private boolean hasStranger(ZoneField field, Span span, IntPredicate allowed) {
        for (int position = span.from(); position < span.to(); position++) {
            if (!allowed.test(text.charAt(position))) {
                add(field, position, ZoneRule.CHARACTERS_ALLOWED);
                return true;
            }
        }
        return false;
    }

    private void add(ZoneField field, int position, ZoneRule rule) {
        found.add(new ZoneFault(field, format, position, rule));
    }

    private static boolean isLetterOrFiller(int character) {
        return !Characters.isDigit((char) character);
    }

    private static boolean isDigitOrFiller(int character) {
        return !Characters.isLetter((char) character);
    }
}
