package dev.tallystick.testkit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The hours in which somebody works: how much in each hour of a day, whether at weekends, and how much each day differs.
 *
 * @param hours a letter for each hour of the day, from {@code 0} for none to {@code 9}
 * @param weekend the share of weekend days with work
 * @param shifts by how many hours the days of each week are moved, week by week; none for one rhythm
 */
record Rhythm(String hours, double weekend, List<Integer> shifts) {

    private static final Rhythm OFFICE = new Rhythm("000000002699579986322211", 0.1);
    private static final Rhythm EARLY = new Rhythm("000001489997488631122100", 0.1);
    private static final Rhythm LATE = new Rhythm("210000000148758999745653", 0.3);

    /** Asleep from five to noon. */
    static final Rhythm NIGHT = new Rhythm("986410000000123445446899", 0.5);

    /** Before the others wake, while they are out, and after they sleep. */
    static final Rhythm SPLIT = new Rhythm("200003642676321000137985", 0.4);

    /** Weeks of early, late and night shifts in turn, counted from an early one. */
    static final Rhythm SHIFTS = new Rhythm("000000799988990000000000", 0.4, List.of(0, 8, 16));

    Rhythm(String hours, double weekend) {
        this(hours, weekend, List.of(0));
    }

    /** Most people work office hours more or less, moved by an hour or two. */
    static Rhythm usual(Draw draw) {
        int percent = draw.between(0, 99);
        Rhythm rhythm = percent < 62 ? OFFICE : percent < 78 ? EARLY : percent < 94 ? LATE : SPLIT;
        return rhythm.moved(draw.between(-1, 1));
    }

    Rhythm moved(int by) {
        return new Rhythm(hours, weekend, shifts.stream().map(each -> each + by).toList());
    }

    /**
     * Instants of work between two others, in bursts as people work: three in ten follow the one before within minutes.
     */
    List<Instant> instants(Draw draw, Instant from, Instant to, int count, Function<Instant, ZoneId> zones) {
        List<Instant> days = days(draw, from, to);
        List<Instant> instants = new ArrayList<>(count);
        if (days.isEmpty()) {
            return instants;
        }
        String choices = choices();
        Instant last = Instant.MIN;
        for (int i = 0; i < count; i++) {
            Instant at;
            if (i > 0 && draw.chance(0.3)) {
                at = last.plusSeconds(draw.between(60, 1500));
            } else {
                Instant day = draw.of(days);
                int hour = choices.charAt(draw.between(0, choices.length() - 1)) - 'a';
                // Some days begin earlier or later than others.
                long moved = Math.floorMod(day.getEpochSecond() / 86_400 * 31, 3) - 1L + shift(day);
                at = day.plusSeconds((hour + moved) * 3_600L + draw.between(0, 3_599));
                at = at.minusSeconds(zones.apply(at).getRules().getOffset(at).getTotalSeconds());
            }
            if (!at.isBefore(from) && at.isBefore(to)) {
                instants.add(at);
                last = at;
            }
        }
        return instants;
    }

    /** The beginning of each day with work, as a clock that shows UTC has it. */
    private List<Instant> days(Draw draw, Instant from, Instant to) {
        List<Instant> days = new ArrayList<>();
        ZonedDateTime end = to.atZone(ZoneOffset.UTC);
        for (LocalDate day = from.atZone(ZoneOffset.UTC).toLocalDate();
                day.isBefore(end.toLocalDate());
                day = day.plusDays(1)) {
            boolean isWeekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            if (draw.chance(isWeekend ? weekend : 0.85)) {
                days.add(day.atStartOfDay().toInstant(ZoneOffset.UTC));
            }
        }
        return days;
    }

    private int shift(Instant day) {
        return shifts.get((int) (day.getEpochSecond() / (7 * 86_400) % shifts.size()));
    }

    /** Each hour as a letter, as often as there is work in it. */
    private String choices() {
        StringBuilder choices = new StringBuilder();
        for (int hour = 0; hour < hours.length(); hour++) {
            choices.append(String.valueOf((char) ('a' + hour)).repeat(hours.charAt(hour) - '0'));
        }
        return choices.toString();
    }
}
