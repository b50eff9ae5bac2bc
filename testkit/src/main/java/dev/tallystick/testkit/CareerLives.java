package dev.tallystick.testkit;

import dev.tallystick.candidate.AttendanceMode;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.OrganisationRecord;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.RegistryStatus;
import dev.tallystick.candidate.SiteStatus;
import dev.tallystick.candidate.VerificationOutcome;
import dev.tallystick.testkit.CareerFacts.Employer;
import java.util.List;

/** People whose jobs do not look like one job at one firm after another. */
final class CareerLives {

    private CareerLives() {}

    /** Sole traders and founders: no entry in the register for most, and a domain bought years after the start. */
    static void founders(Life life) {
        Draw draw = life.draw;
        int from = draw.between(2008, 2023);
        String name = life.name.family().orElse("Marsden") + " " + draw.of("Studio", "Consulting", "& Daughters");
        String domain = "studio" + draw.digits(4) + "-example.com";
        Employment.Builder own = CareerFacts.employment(life, name, life.home.city(), from, 2026)
                .title("Founder")
                .attendance(draw.of(AttendanceMode.REMOTE, AttendanceMode.ON_SITE));
        if (draw.chance(0.6)) {
            own.domain(domain);
        }
        life.add(own.build());
        OrganisationRecord.Builder record =
                OrganisationRecord.builder().name(name).register("Company register");
        if (draw.chance(0.65)) {
            record.status(RegistryStatus.NOT_FOUND);
        } else {
            record.status(RegistryStatus.ACTIVE)
                    .registeredNames(List.of(name))
                    // Some traded for years before they registered.
                    .registeredOn(PartialDate.parse("" + Math.min(2026, from + draw.of(0, 0, 1, 3))));
        }
        if (draw.chance(0.6)) {
            record.domain(domain)
                    .domainCreatedOn(PartialDate.parse("" + Math.min(2026, from + draw.between(0, 4))))
                    .siteStatus(draw.chance(0.7) ? SiteStatus.LIVE : draw.of(SiteStatus.known()));
        }
        life.add(record.build());
        if (draw.chance(0.2)) {
            life.explains(ExplanationKind.EMPLOYER, life.applied);
        }
    }

    /** The firm was renamed or bought; two registers in three also show the former name, the domain is the new one. */
    static void renamedEmployers(Life life) {
        Draw draw = life.draw;
        Employer employer = draw.of(CareerFacts.EMPLOYERS);
        int from = draw.between(2004, 2015);
        int renamed = draw.between(2016, 2025);
        String former = draw.of("Old Quay Computing", "Brightwater Data", "Vellum & Ink");
        Employment job = CareerFacts.employment(life, former, life.home.city(), from, draw.between(2016, 2026))
                .build();
        if (draw.chance(0.5)) {
            job = job.toBuilder()
                    .domain(draw.chance(0.5) ? employer.domain() : "oldquay-example.com")
                    .build();
        }
        life.add(job);
        OrganisationRecord.Builder record = CareerFacts.record(life, employer, job)
                .registeredNames(
                        draw.chance(0.66) ? List.of(employer.registered(), former) : List.of(employer.registered()))
                .siteStatus(SiteStatus.LIVE);
        if (draw.chance(0.7)) {
            record.domain(employer.domain()).domainCreatedOn(PartialDate.parse("" + renamed));
        }
        life.add(record.build());
        if (draw.chance(0.2)) {
            life.explains(ExplanationKind.EMPLOYER, life.applied);
        }
    }

    /** The firm is gone, and its site; one in ten says a year too late when. */
    static void closedEmployers(Life life) {
        Draw draw = life.draw;
        Employer employer = draw.of(CareerFacts.EMPLOYERS);
        int from = draw.between(2002, 2015);
        int to = from + draw.between(2, 8);
        Employment job = CareerFacts.employment(life, employer.name(), life.home.city(), from, to)
                .build();
        life.add(job);
        int closed = draw.chance(0.1) ? to - 1 : to + draw.between(0, 3);
        OrganisationRecord.Builder record = CareerFacts.record(life, employer, job)
                .status(draw.chance(0.9) ? RegistryStatus.DISSOLVED : RegistryStatus.NOT_FOUND)
                .dissolvedOn(PartialDate.parse("" + Math.min(2026, closed)));
        if (draw.chance(0.7)) {
            record.siteStatus(draw.of(SiteStatus.GONE, SiteStatus.PARKED, SiteStatus.UNREACHABLE));
            // Somebody else bought the domain.
            if (draw.chance(0.2)) {
                record.domain(employer.domain()).domainCreatedOn(PartialDate.parse("" + Math.min(2026, closed + 1)));
            }
        }
        life.add(record.build());
        life.worked(life.home.city(), Math.min(2026, to + 1), 2026);
    }

    /** They name the client; its personnel office knows of nobody: half do not answer, one in eight says no. */
    static void agencyContractors(Life life) {
        Draw draw = life.draw;
        for (int year = draw.between(2012, 2020); year < 2025; year += 3) {
            Employer client = draw.of(CareerFacts.EMPLOYERS);
            Employment.Builder job =
                    CareerFacts.employment(life, client.name(), life.home.city(), year, year + draw.between(1, 3));
            if (draw.chance(0.5)) {
                VerificationOutcome outcome = draw.chance(0.12)
                        ? VerificationOutcome.CONTRADICTED
                        : draw.of(VerificationOutcome.CONFIRMED, VerificationOutcome.INCONCLUSIVE);
                job.addVerification(CareerFacts.verification(life, outcome, draw.chance(0.2)));
            }
            life.add(job.build());
        }
        if (draw.chance(0.4)) {
            life.explains(draw.of(ExplanationKind.AGENCY, ExplanationKind.EMPLOYER), life.applied);
        }
    }

    static void twoPartTimeJobs(Life life) {
        Draw draw = life.draw;
        int from = draw.between(2014, 2023);
        life.add(part(life, "Kestrel Mutual", life.home.city(), from, 0.85));
        life.add(part(life, "Ashgrove Clinics", life.home.city().nearby(draw), from + draw.between(0, 1), 0.85));
        if (draw.chance(0.3)) {
            life.add(part(life, "Saffron Mills", life.home.city().nearby(draw), from + 1, 0.7));
        }
    }

    private static Employment part(Life life, String employer, City city, int from, double known) {
        Employment.Builder job = CareerFacts.employment(life, employer, city, from, 2026);
        if (life.draw.chance(known)) {
            // Thirty hours here and twenty there are full-time to some.
            job.fullTime(life.draw.chance(0.08)).exclusive(false);
        }
        return job.build();
    }

    /** A side job beside a full-time one whose contract allows it, or says nothing; 4 % tick the wrong box. */
    static void moonlighters(Life life) {
        Draw draw = life.draw;
        int from = draw.between(2014, 2022);
        Employment.Builder main = CareerFacts.employment(life, "Nordlicht Systems", life.home.city(), from, 2026)
                .fullTime(true);
        if (draw.chance(0.6)) {
            main.exclusive(draw.chance(0.04));
        }
        life.add(main.build());
        Employment.Builder side = CareerFacts.employment(
                        life, "Blue Heron Labs", life.home.city().elsewhere(draw), from + 1, 2026)
                .attendance(AttendanceMode.REMOTE);
        if (draw.chance(0.7)) {
            side.fullTime(draw.chance(0.1)).exclusive(false);
        }
        life.add(side.build());
        if (draw.chance(0.15)) {
            life.explains(ExplanationKind.CAREER_DATES, life.applied);
        }
    }

    /** Paid to the end of the notice while the next job has begun. */
    static void gardenLeave(Life life) {
        Draw draw = life.draw;
        int year = draw.between(2014, 2025);
        int month = draw.between(2, 9);
        life.add(CareerFacts.employment(life, "Harbor Analytics", life.home.city(), year - 4, year)
                .period(DateRange.of(
                        new PartialDate(year - 4, month, 0), new PartialDate(year, month + draw.between(0, 3), 0)))
                .fullTime(true)
                .exclusive(true)
                .build());
        life.add(CareerFacts.employment(life, "Tidewater Cooperative", life.home.city(), year, 2026)
                .period(DateRange.since(new PartialDate(year, month, 0)))
                .fullTime(true)
                .exclusive(draw.chance(0.5))
                .build());
    }

    /** Nine in ten call it remote; the place that they name is the seat of the firm. */
    static void remoteEmployeesAbroad(Life life) {
        Draw draw = life.draw;
        City seat = City.abroadFrom(draw, life.home.city().country());
        int from = draw.between(2015, 2024);
        life.livesAtHomeSince(from - draw.between(1, 9));
        Employment.Builder job = CareerFacts.employment(life, "Pico Instruments", seat, from, 2026);
        life.add(job.attendance(draw.chance(0.9) ? AttendanceMode.REMOTE : draw.of(AttendanceMode.known()))
                .build());
        life.studied(life.home.city(), from - 8, from - 4);
    }
}
