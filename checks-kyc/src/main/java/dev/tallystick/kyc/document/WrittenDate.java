package dev.tallystick.kyc.document;

import dev.tallystick.candidate.PartialDate;
import dev.tallystick.kyc.mrz.ZoneDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates as they are typed or printed: with day and month swapped, a digit wrong, or in another calendar. */
final class WrittenDate {

    /** The Julian calendar is thirteen days behind, and one day is lost between time zones. */
    private static final int DAYS_OF_JULIAN_CALENDAR = 13;

    private static final int YEARS_BACK = 120;
    private static final int YEARS_AHEAD = 50;

    private WrittenDate() {}

    /** Whether the year is one of the calendar that we reckon with; 2569, 1448, 1405 and 9999 are not. */
    static boolean isPlausible(PartialDate date, LocalDate today) {
        return date.year() >= today.getYear() - YEARS_BACK && date.year() <= today.getYear() + YEARS_AHEAD;
    }

    /** The first day that a date may mean, also with day and month swapped. */
    static LocalDate earliest(PartialDate date) {
        LocalDate swapped = swapped(date).earliest();
        return swapped.isBefore(date.earliest()) ? swapped : date.earliest();
    }

    /** The last day that a date may mean, also with day and month swapped. */
    static LocalDate latest(PartialDate date) {
        LocalDate swapped = swapped(date).latest();
        return swapped.isAfter(date.latest()) ? swapped : date.latest();
    }

    static Likeness compareBirth(PartialDate printed, ZoneDate zone, LocalDate today) {
        if (!isPlausible(printed, today) || printed.earliest().isAfter(today)) {
            return Likeness.UNKNOWN;
        }
        return mostAlike(zone.asBirthDate(today).stream().map(read -> ofBirth(BirthDateLikeness.of(printed, read))));
    }

    static Likeness compareExpiry(PartialDate printed, ZoneDate zone, LocalDate today) {
        return isPlausible(printed, today)
                ? mostAlike(zone.asExpiryDate(today).stream().map(read -> ofExpiry(printed, read)))
                : Likeness.UNKNOWN;
    }

    private static Likeness mostAlike(Stream<Likeness> readings) {
        return readings.min(Comparator.naturalOrder()).orElse(Likeness.UNKNOWN);
    }

    private static Likeness ofBirth(BirthDateLikeness likeness) {
        return switch (likeness) {
            case SAME, AGREES -> Likeness.FITS;
            case EXCHANGED, ONE_DIGIT, ONE_DAY -> Likeness.SLIP;
            case OTHER_CALENDAR, OPEN -> Likeness.UNKNOWN;
            case OTHER -> Likeness.DIFFERS;
        };
    }

    private static Likeness ofExpiry(PartialDate printed, PartialDate read) {
        if (!printed.earliest().isAfter(read.latest()) && !read.earliest().isAfter(printed.latest())) {
            return Likeness.FITS;
        }
        if (read.equals(swapped(printed)) || Slip.mayPart(digits(printed, read), digits(read, printed))) {
            return Likeness.SLIP;
        }
        boolean isExtended =
                printed.year() != read.year() && monthAndDay(printed).equals(monthAndDay(read));
        boolean isClose =
                Math.abs(ChronoUnit.DAYS.between(printed.earliest(), read.earliest())) <= DAYS_OF_JULIAN_CALENDAR;
        boolean isOtherCalendar =
                printed.day() != 0 && read.day() != 0 && BirthDateLikeness.isOtherCalendar(printed, read);
        return isExtended || isClose || isOtherCalendar ? Likeness.UNKNOWN : Likeness.DIFFERS;
    }

    private static PartialDate swapped(PartialDate date) {
        return date.day() == 0 || date.day() > 12 ? date : new PartialDate(date.year(), date.day(), date.month());
    }

    private static String monthAndDay(PartialDate date) {
        return date.month() + "-" + date.day();
    }

    /** The digits of a date as far as the other is as precise. */
    private static String digits(PartialDate date, PartialDate other) {
        StringBuilder digits = new StringBuilder(String.format(Locale.ROOT, "%04d", date.year()));
        if (date.month() != 0 && other.month() != 0) {
            digits.append(String.format(Locale.ROOT, "%02d", date.month()));
        }
        if (date.day() != 0 && other.day() != 0) {
            digits.append(String.format(Locale.ROOT, "%02d", date.day()));
        }
        return digits.toString();
    }
}
