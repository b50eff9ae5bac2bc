package dev.tallystick.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented people of one kind: half a year of activity in a zone, from a seed. */
enum Life {
    OFFICE {
        @Override
        void live(Diary diary) {
            diary.on(diary.weekday() ? 0.8 : 0.05, diary.habit(8.5, 1), diary.habit(17.5, 1));
            diary.on(0.1, 20, 22.5);
        }
    },
    LATE_RISER {
        @Override
        void live(Diary diary) {
            diary.on(0.7, diary.habit(12, 1), diary.habit(24, 1));
        }
    },
    NIGHT_OWL {
        @Override
        void live(Diary diary) {
            diary.on(0.6, diary.habit(15, 1), diary.habit(26, 1));
        }
    },
    ROTATING_SHIFTS {
        @Override
        void live(Diary diary) {
            double start = List.of(6.0, 14.0, 22.0).get(diary.day() / 7 % 3);
            diary.on(diary.weekday() ? 0.8 : 0.3, start, start + 8);
        }
    },
    SPLIT_DAY {
        @Override
        void live(Diary diary) {
            diary.on(0.6, diary.habit(6, 0.5), 9);
            diary.on(0.6, diary.habit(19.5, 0.5), diary.habit(23.5, 0.5));
        }
    },
    CARER {
        @Override
        void live(Diary diary) {
            diary.on(0.35, diary.habit(9.5, 0.5), 12);
            diary.on(0.6, diary.habit(20.5, 0.5), 24.5);
            diary.on(0.05, 2, 4);
        }
    },
    EVENINGS_AFTER_WORK {
        @Override
        void live(Diary diary) {
            diary.on(0.5, diary.habit(19, 0.5), 24);
            diary.on(diary.weekday() ? 0 : 0.6, 11, 23);
        }
    },
    PART_TIME_MORNINGS {
        @Override
        void live(Diary diary) {
            diary.on(diary.weekday() && diary.day() % 2 == 0 ? 0.9 : 0, 8, 12.5);
        }
    },
    WEEKENDS_ONLY {
        @Override
        void live(Diary diary) {
            diary.on(diary.weekday() ? 0 : 0.9, diary.habit(10, 1), diary.habit(23, 1));
        }
    },
    WEEKEND_ON_FRIDAY_AND_SATURDAY {
        @Override
        void live(Diary diary) {
            diary.on(
                    diary.dayOfWeek() == DayOfWeek.FRIDAY || diary.dayOfWeek() == DayOfWeek.SATURDAY ? 0.05 : 0.8,
                    diary.habit(9, 1),
                    diary.habit(18, 1));
        }
    },
    STUDENT {
        @Override
        void live(Diary diary) {
            diary.on(0.5, diary.habit(10, 1), diary.habit(18, 1));
            diary.on(0.5, 19, diary.habit(25.5, 1));
        }
    };

    private static final LocalDate START = LocalDate.of(2025, 11, 3);
    private static final int DAYS = 182;

    abstract void live(Diary diary);

    /** The instants of one person who lives in a zone. */
    List<Instant> in(ZoneId zone, long seed) {
        Random random = new Random(seed);
        Diary diary = new Diary(random, zone);
        for (int day = 0; day < DAYS; day++) {
            diary.begin(day, zone);
            live(diary);
        }
        return diary.instants;
    }

    /** The same, with two journeys of two weeks each that are lived by the clocks of another zone. */
    List<Instant> withJourneys(ZoneId home, ZoneId away, long seed) {
        Random random = new Random(seed);
        Diary diary = new Diary(random, home);
        for (int day = 0; day < DAYS; day++) {
            diary.begin(day, day / 14 % 6 == 2 ? away : home);
            live(diary);
        }
        return diary.instants;
    }

    /** What one person did. */
    static final class Diary {

        private final Random random;
        private final double lateness;
        private final List<Instant> instants = new ArrayList<>();
        private ZoneId zone;
        private int day;

        Diary(Random random, ZoneId zone) {
            this.random = random;
            this.zone = zone;
            this.lateness = random.nextGaussian();
        }

        private void begin(int next, ZoneId where) {
            day = next;
            zone = where;
        }

        int day() {
            return day;
        }

        boolean weekday() {
            return dayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        }

        DayOfWeek dayOfWeek() {
            return START.plusDays(day).getDayOfWeek();
        }

        /** An hour that differs from person to person and a little from day to day. */
        double habit(double hour, double spread) {
            return hour + spread * (Math.max(-1.5, Math.min(1.5, lateness)) * 0.7 + random.nextGaussian() * 0.4);
        }

        /** With some chance, one to four signs of life between two hours of the day; 24 and more is the next day. */
        void on(double chance, double from, double to) {
            if (random.nextDouble() >= chance) {
                return;
            }
            int times = 1 + random.nextInt(4);
            for (int i = 0; i < times; i++) {
                double hour = from + random.nextDouble() * Math.max(0.5, to - from);
                instants.add(START.plusDays(day)
                        .atTime(LocalTime.MIDNIGHT)
                        .plusMinutes(Math.round(hour * 60))
                        .atZone(zone)
                        .toInstant());
            }
        }
    }
}
