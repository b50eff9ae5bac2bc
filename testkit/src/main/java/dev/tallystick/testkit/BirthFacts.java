package dev.tallystick.testkit;

import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import java.time.LocalDate;

/**
 * How people state a birth date. Six in ten are asked; 1.5 % mistype a digit, 1 % swap day and month, some give the year
 * alone. A second system holds it of one in ten.
 */
final class BirthFacts {

    private BirthFacts() {}

    static void routine(Life life) {
        Draw draw = life.draw;
        if (life.isSettled(BirthDate.KIND) || !draw.chance(0.6)) {
            return;
        }
        life.add(stated(life, Source.SELF_DECLARED));
        if (draw.chance(0.1)) {
            life.add(stated(life, draw.of(Source.PLATFORM, Source.THIRD_PARTY)));
        }
    }

    private static BirthDate stated(Life life, Source source) {
        // People whose date was registered on arrival mostly use that one, some the one they celebrate.
        LocalDate known = life.draw.chance(0.6) ? life.registeredBirth() : life.birth();
        return BirthDate.builder()
                .date(life.draw.chance(0.1) ? new PartialDate(known.getYear(), 0, 0) : written(life.draw, known))
                .provenance(Provenance.of(source, source.equals(Source.SELF_DECLARED) ? life.applied : life.accepted))
                .build();
    }

    /** A date as people and clerks write it down. */
    static PartialDate written(Draw draw, LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        if (draw.chance(0.01) && day <= 12) {
            return new PartialDate(date.getYear(), /* month= */ day, /* day= */ month);
        }
        if (draw.chance(0.015)) {
            return switch (draw.between(0, 2)) {
                case 0 -> PartialDate.of(date.plusYears(draw.of(-10, -1, 1)));
                case 1 -> PartialDate.of(date.withDayOfMonth(day > 9 ? day - 9 : day + 10));
                default ->
                    PartialDate.of(
                            date.withDayOfMonth(1).withMonth(month % 12 + 1).plusDays(day % 28));
            };
        }
        return PartialDate.of(date);
    }
}
