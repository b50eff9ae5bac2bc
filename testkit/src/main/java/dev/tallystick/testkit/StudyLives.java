package dev.tallystick.testkit;

import dev.tallystick.candidate.AttendanceMode;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.StudyLevel;

/** People who studied at other times, places or ages than most. */
final class StudyLives {

    private StudyLives() {}

    /** Eight in ten say that it was remote; the others say nothing, and 5 % name the campus as the form asked for it. */
    static void onlineStudentsAbroad(Life life) {
        Draw draw = life.draw;
        City campus = City.abroadFrom(draw, life.home.city().country());
        int from = draw.between(2012, 2022);
        life.livesAtHomeSince(from - draw.between(2, 8));
        Education.Builder study = CareerFacts.education(life, campus, "bachelor", from, from + 4);
        life.add(attended(draw, study, 0.8, AttendanceMode.REMOTE).build());
        life.worked(life.home.city(), from - 1, from + 3);
        if (draw.chance(0.1)) {
            life.explains(ExplanationKind.CAREER_DATES, campus, life.applied);
        }
    }

    /** Evening classes beside a full-time job in the same town, or remote ones of another. */
    static void partTimeStudents(Life life) {
        Draw draw = life.draw;
        int from = draw.between(2010, 2022);
        City campus = draw.chance(0.7)
                ? life.home.city().nearby(draw)
                : life.home.city().elsewhere(draw);
        life.livesAtHomeSince(from - 3);
        Education.Builder study = CareerFacts.education(life, campus, "master", from, from + draw.between(2, 4));
        if (draw.chance(0.7)) {
            study.fullTime(draw.chance(0.05));
        }
        life.add(attended(draw, study, 0.8, AttendanceMode.HYBRID).build());
        life.add(CareerFacts.employment(life, "Kestrel Mutual", life.home.city(), from - 3, from + 3)
                .fullTime(true)
                .build());
    }

    /** A year abroad within the degree at home, where they kept their room and, one in five, a job. */
    static void exchangeStudents(Life life) {
        Draw draw = life.draw;
        City abroad = City.abroadFrom(draw, life.home.city().country());
        int from = draw.between(2008, 2020);
        life.livesAtHomeSince(from - 1);
        life.add(CareerFacts.education(life, life.home.city(), "bachelor", from, from + 4)
                .attendance(AttendanceMode.ON_SITE)
                .build());
        life.add(CareerFacts.education(life, abroad, "course", from + 2, from + 3)
                .attendance(AttendanceMode.ON_SITE)
                .build());
        if (draw.chance(0.2)) {
            life.add(CareerFacts.employment(life, "Saffron Mills", life.home.city(), from + 1, from + 4)
                    .fullTime(false)
                    .build());
        }
        life.worked(life.home.city(), from + 4, 2026);
    }

    /** Many begin the job before the last examination, some in another country. */
    static void graduatesAtWork(Life life) {
        Draw draw = life.draw;
        City campus = draw.chance(0.5)
                ? life.home.city().elsewhere(draw)
                : City.abroadFrom(draw, life.home.city().country());
        int end = draw.between(2014, 2025);
        life.lived(campus, end - 5, end);
        life.livesAtHomeSince(end);
        life.add(CareerFacts.education(life, campus, "master", end - 2, end)
                .attendance(AttendanceMode.ON_SITE)
                .build());
        life.add(CareerFacts.employment(life, "Blue Heron Labs", life.home.city(), end, 2026)
                .period(DateRange.since(new PartialDate(end, draw.between(1, 9), 0)))
                .build());
    }

    /** Out of school at 15 to 17, with a degree at 17 to 19. */
    static void earlyGraduates(Life life) {
        Draw draw = life.draw;
        int birth = draw.between(1980, 2004);
        life.bornIn(birth);
        int from = birth + draw.between(14, 16);
        life.livesAtHomeSince(birth + 5);
        life.add(CareerFacts.education(life, life.home.city().nearby(draw), "bachelor", from, from + draw.between(2, 3))
                .build());
        life.worked(life.home.city(), from + 3, 2026);
    }

    /** At work from 15 on: the contract of an apprentice, with the vocational school beside it. */
    static void apprentices(Life life) {
        Draw draw = life.draw;
        int birth = draw.between(1975, 2004);
        life.bornIn(birth);
        int from = birth + draw.between(15, 17);
        life.livesAtHomeSince(Math.max(birth, from - 5));
        life.add(CareerFacts.education(life, life.home.city(), "vocational", from, from + 3)
                .build());
        life.add(CareerFacts.employment(life, "Lumen Rail Works", life.home.city(), from, from + 3)
                .title("Apprentice")
                .fullTime(true)
                .build());
        life.add(CareerFacts.employment(life, "Lumen Rail Works", life.home.city(), from + 3, 2026)
                .build());
    }

    /** A second degree or course after years of other work; all the years count as experience for half of them. */
    static void careerChangers(Life life) {
        Draw draw = life.draw;
        int start = draw.between(1990, 2008);
        int change = draw.between(start + 8, 2024);
        life.livesAtHomeSince(start - 2);
        life.add(CareerFacts.employment(life, "Ashgrove Clinics", life.home.city(), start, change)
                .title("Nurse")
                .build());
        life.add(CareerFacts.education(life, life.home.city().elsewhere(draw), "course", change, change + 1)
                .attendance(draw.of(AttendanceMode.REMOTE, AttendanceMode.ON_SITE))
                .level(draw.of(StudyLevel.COURSE, StudyLevel.BACHELOR))
                .build());
        life.add(CareerFacts.employment(life, "Harbor Analytics", life.home.city(), Math.min(2026, change + 1), 2026)
                .build());
        int years = CareerFacts.THIS_YEAR - (draw.chance(0.5) ? start : change + 1);
        life.add(CareerFacts.skill(life).years(Math.max(0, years)).build());
        life.add(CareerFacts.skill(life)
                .name("Python")
                .years(Math.max(0, CareerFacts.THIS_YEAR - change + draw.between(0, 1)))
                .build());
    }

    private static Education.Builder attended(
            Draw draw, Education.Builder study, double share, AttendanceMode attendance) {
        if (draw.chance(share)) {
            return study.attendance(attendance);
        }
        return draw.chance(0.25) ? study.attendance(AttendanceMode.ON_SITE) : study;
    }
}
