package dev.tallystick.kyc.document;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.PartialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;

/** How two records of one birth date stand to each other, the most alike first. */
public enum BirthDateLikeness {
    /** The same day. */
    SAME,
    /** The same as far as both say. */
    AGREES,
    /** Day and month in each other's place. */
    EXCHANGED,
    /** One digit differs, or two neighbours are in each other's place. */
    ONE_DIGIT,
    /** One day apart, as by a time zone or a day that begins at sunset. */
    ONE_DAY,
    /** The day may have been written in one calendar and read in another. */
    OTHER_CALENDAR,
    /** Too little is known: a month or day is missing, or a register filled it in. */
    OPEN,
    /** Surely another day. */
    OTHER;

    /** Days that registers fill in where no month and day are recorded. */
    private static final Set<MonthDay> FILLED_IN = Set.of(MonthDay.of(1, 1), MonthDay.of(7, 1), MonthDay.of(12, 31));
    /** By how many days the Julian calendar is behind, from 1900 to 2100. */
    private static final int JULIAN = 13;
    /**
     * By how many days the number of a day in a lunisolar calendar of East Asia is behind: its year begins between 21
     * January and 21 February, its months have 29 or 30 days, some years have thirteen.
     */
    private static final int LEAST_LUNAR = 17;

    private static final int MOST_LUNAR = 53;
    /** 1 Meskerem of the year 1 in days before 1970. */
    private static final long ETHIOPIC_EPOCH = 1_724_221L - 2_440_588L;

    private static final int VIKRAM_SAMVAT_AHEAD = 57;
    /** How many days of a year of the Vikram Samvat have gone before a month, to within two days. */
    private static final ImmutableList<Integer> DAYS_BEFORE_MONTH =
            ImmutableList.of(0, 31, 62, 94, 125, 156, 187, 217, 246, 276, 305, 335);

    private static final int VIKRAM_SAMVAT_TOLERANCE = 3;

    /**
     * Compares two records; their order makes no difference.
     *
     * @param first a record of a birth date
     * @param second another record of it
     * @return how alike they are, {@link #OTHER} only if nothing that is known of records explains the difference
     */
    public static BirthDateLikeness of(PartialDate first, PartialDate second) {
        if (first.equals(second)) {
            return SAME;
        }
        if (first.day() == 0 || second.day() == 0) {
            return overlap(first, second) ? AGREES : OPEN;
        }
        if (isFilledIn(first) || isFilledIn(second)) {
            return first.year() == second.year() ? AGREES : OPEN;
        }
        if (first.year() == second.year() && first.month() == second.day() && first.day() == second.month()) {
            return EXCHANGED;
        }
        if (Slip.mayPart(digits(first), digits(second))) {
            return ONE_DIGIT;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(first.earliest(), second.earliest()));
        if (apart == 1) {
            return ONE_DAY;
        }
        if (isOtherCalendar(first, second)) {
            return OTHER_CALENDAR;
        }
        boolean sameMonth = first.year() == second.year() && first.month() == second.month();
        return sameMonth && (isFilledInDay(first) || isFilledInDay(second)) ? OPEN : OTHER;
    }

    /**
     * Tells whether the records are so close that one of them is probably a slip.
     *
     * @return true for {@link #EXCHANGED}, {@link #ONE_DIGIT} and {@link #ONE_DAY}
     */
    public boolean isSlip() {
        return this == EXCHANGED || this == ONE_DIGIT || this == ONE_DAY;
    }

    private static boolean overlap(PartialDate first, PartialDate second) {
        return !first.latest().isBefore(second.earliest()) && !second.latest().isBefore(first.earliest());
    }

    private static boolean isFilledIn(PartialDate date) {
        return FILLED_IN.contains(MonthDay.of(date.month(), date.day()));
    }

    private static boolean isFilledInDay(PartialDate date) {
        return date.day() == 1 || date.day() == 15;
    }

    private static String digits(PartialDate date) {
        return String.format(Locale.ROOT, "%04d%02d%02d", date.year(), date.month(), date.day());
    }

    /** Whether one date may be the other one, written in another calendar; both have a day. */
    static boolean isOtherCalendar(PartialDate first, PartialDate second) {
        long apart = Math.abs(ChronoUnit.DAYS.between(first.earliest(), second.earliest()));
        return apart == JULIAN
                || (apart >= LEAST_LUNAR && apart <= MOST_LUNAR)
                || isEthiopic(first, second.earliest())
                || isEthiopic(second, first.earliest())
                || isVikramSamvat(first, second.earliest())
                || isVikramSamvat(second, first.earliest());
    }

    /** Whether a day of the Ethiopic calendar is the day of the other record, or next to it. */
    private static boolean isEthiopic(PartialDate written, LocalDate day) {
        long epochDay = ETHIOPIC_EPOCH
                + 365L * (written.year() - 1)
                + written.year() / 4
                + 30L * (written.month() - 1)
                + written.day()
                - 1;
        return Math.abs(epochDay - day.toEpochDay()) <= 1;
    }

    /**
     * Whether a day of the Vikram Samvat as used in Nepal is about the day of the other record: the year begins on 13 to
     * 15 April, 57 years ahead, and has months of 29 to 32 days, the longer ones in summer.
     */
    private static boolean isVikramSamvat(PartialDate written, LocalDate day) {
        if (written.year() <= VIKRAM_SAMVAT_AHEAD) {
            return false;
        }
        LocalDate newYear = LocalDate.of(written.year() - VIKRAM_SAMVAT_AHEAD, 4, 14);
        int dayOfYear = DAYS_BEFORE_MONTH.get(written.month() - 1) + written.day() - 1;
        return Math.abs(newYear.toEpochDay() + dayOfYear - day.toEpochDay()) <= VIKRAM_SAMVAT_TOLERANCE;
    }
}
