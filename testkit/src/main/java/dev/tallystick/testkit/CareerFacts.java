package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.AttendanceMode;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.OrganisationRecord;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.RegistryStatus;
import dev.tallystick.candidate.SiteStatus;
import dev.tallystick.candidate.Skill;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.StudyLevel;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is known of studies, jobs and skills beside their dates. Hosts try to verify one job or degree in three: four in
 * ten attempts get no reply, and 1 % of the answers are wrong, as where payroll is with an agency. One skill in ten is a
 * year too long, and 2 % of them count the time with a predecessor.
 */
final class CareerFacts {

    /** An employer that is invented. */
    record Employer(String name, String registered, String domain, PartialDate founded, PartialDate domainCreated) {}

    static final ImmutableList<Employer> EMPLOYERS = Lines.of("employers.txt").stream()
            .map(row -> new Employer(
                    row.get(0), row.get(1), row.get(2), PartialDate.parse(row.get(3)), PartialDate.parse(row.get(4))))
            .collect(ImmutableList.toImmutableList());

    /** A technology and the year of its first public release. */
    private record Technology(String name, int year) {}

    private static final ImmutableList<Technology> TECHNOLOGIES = Lines.of("technologies.txt").stream()
            .map(row -> new Technology(row.get(0), Integer.parseInt(row.get(1))))
            .collect(ImmutableList.toImmutableList());

    static final int THIS_YEAR = 2026;

    private CareerFacts() {}

    static String technology(Draw draw) {
        return draw.of(TECHNOLOGIES).name();
    }

    static void complete(Life life) {
        life.revise(Education.KIND, education -> described(life, education));
        life.revise(Employment.KIND, employment -> described(life, employment));
        registers(life);
        skills(life);
    }

    private static Education described(Life life, Education education) {
        Draw draw = life.draw;
        Education.Builder described = education.toBuilder();
        if (education.level().isEmpty() && draw.chance(0.6)) {
            level(draw, education).ifPresent(described::level);
        }
        if (education.find(Education.FULL_TIME).isEmpty() && draw.chance(0.5)) {
            boolean isRemote = education.attendance().equals(Optional.of(AttendanceMode.REMOTE));
            described.fullTime(draw.chance(isRemote ? 0.4 : 0.95));
        }
        verification(life).ifPresent(described::addVerification);
        return described.build();
    }

    private static Optional<StudyLevel> level(Draw draw, Education education) {
        return education.qualification().map(written -> switch (written) {
            case "M.Sc." -> StudyLevel.MASTER;
            case "Diploma" -> draw.of(StudyLevel.MASTER, StudyLevel.BACHELOR, StudyLevel.VOCATIONAL);
            default -> StudyLevel.BACHELOR;
        });
    }

    private static Employment described(Life life, Employment employment) {
        Draw draw = life.draw;
        Employment.Builder described = employment.toBuilder();
        if (employment.domain().isEmpty() && draw.chance(0.4)) {
            employer(employment).map(Employer::domain).ifPresent(described::domain);
        }
        if (employment.find(Employment.FULL_TIME).isEmpty() && draw.chance(0.6)) {
            boolean isFullTime = draw.chance(0.9);
            described.fullTime(isFullTime);
            // Some contracts forbid other work, and some hosts ask about it.
            if (isFullTime && employment.find(Employment.EXCLUSIVE).isEmpty() && draw.chance(0.3)) {
                described.exclusive(draw.chance(0.6));
            }
        }
        if (employment.verifications().isEmpty()) {
            verification(life).ifPresent(described::addVerification);
        }
        return described.build();
    }

    private static Optional<Employer> employer(Employment employment) {
        return EMPLOYERS.stream()
                .filter(each -> employment.employer().equals(Optional.of(each.name())))
                .findFirst();
    }

    private static Optional<Verification> verification(Life life) {
        Draw draw = life.draw;
        if (!draw.chance(0.35)) {
            return Optional.empty();
        }
        VerificationOutcome outcome = draw.chance(0.4)
                ? VerificationOutcome.INCONCLUSIVE
                : draw.chance(0.99) ? VerificationOutcome.CONFIRMED : VerificationOutcome.CONTRADICTED;
        return Optional.of(verification(life, outcome, draw.chance(0.15)));
    }

    static Verification verification(Life life, VerificationOutcome outcome, boolean viaCandidate) {
        return Verification.builder(
                        life.draw.chance(0.8)
                                ? VerificationMethod.INDEPENDENT_CONTACT
                                : VerificationMethod.VENDOR_CHECK,
                        outcome)
                .by("Personnel office")
                .viaCandidate(viaCandidate)
                .at(life.accepted.minus(Duration.ofDays(life.draw.between(1, 10))))
                .build();
    }

    /** One host in four looks up whom the person worked for; registers miss 6 %, and 4 % have been dissolved since. */
    private static void registers(Life life) {
        Draw draw = life.draw;
        if (life.isSettled(OrganisationRecord.KIND) || !draw.chance(0.25)) {
            return;
        }
        for (Employment employment : life.parts(Employment.KIND)) {
            Optional<Employer> employer = employer(employment);
            if (employer.isPresent() && draw.chance(0.7)) {
                OrganisationRecord.Builder found = record(life, employer.orElseThrow(), employment);
                if (draw.chance(0.06)) {
                    found = OrganisationRecord.builder()
                            .name(employer.orElseThrow().name())
                            .register("Company register")
                            .status(RegistryStatus.NOT_FOUND)
                            .provenance(Provenance.of(Source.THIRD_PARTY, life.accepted));
                } else if (draw.chance(0.04)) {
                    int last = employment
                            .period()
                            .flatMap(DateRange::to)
                            .map(PartialDate::year)
                            .orElse(2024);
                    found.status(RegistryStatus.DISSOLVED).dissolvedOn(PartialDate.parse("" + Math.min(2026, last)));
                }
                life.add(found.build());
            }
        }
    }

    static OrganisationRecord.Builder record(Life life, Employer employer, Employment employment) {
        Draw draw = life.draw;
        OrganisationRecord.Builder record = OrganisationRecord.builder()
                .name(employment.employer().orElse(employer.name()))
                .registeredNames(List.of(employer.registered()))
                .register("Company register")
                .status(RegistryStatus.ACTIVE)
                .registeredOn(employer.founded())
                .provenance(Provenance.of(Source.THIRD_PARTY, life.accepted));
        employment.country().ifPresent(record::country);
        if (draw.chance(0.7)) {
            record.domain(employer.domain()).siteStatus(draw.chance(0.95) ? SiteStatus.LIVE : SiteStatus.UNREACHABLE);
            if (draw.chance(0.8)) {
                record.domainCreatedOn(employer.domainCreated());
            }
            if (draw.chance(0.5)) {
                record.officialDomain(employer.domain());
            }
        }
        return record;
    }

    private static void skills(Life life) {
        Draw draw = life.draw;
        if (life.isSettled(Skill.KIND) || !draw.chance(0.6)) {
            return;
        }
        int first = firstYear(life);
        if (draw.chance(0.5)) {
            // Jobs beside studies, internships and hobbies are counted by one in ten.
            int years = THIS_YEAR - first + draw.between(-1, 1) + (draw.chance(0.1) ? draw.between(1, 4) : 0);
            life.add(skill(life).years(Math.max(0, years)).build());
        }
        for (Technology technology : draw.some(TECHNOLOGIES, draw.between(1, 5))) {
            int since = Math.max(technology.year(), first - draw.between(0, 4)) + draw.between(0, 4);
            if (since >= THIS_YEAR) {
                continue;
            }
            if (draw.chance(0.02)) {
                // The predecessor had the same name, or nearly so.
                since = technology.year() - draw.between(2, 4);
            }
            Skill.Builder skill = skill(life).name(technology.name());
            if (draw.chance(0.7)) {
                skill.years(THIS_YEAR - since + (draw.chance(0.1) ? 1 : 0));
            }
            if (draw.chance(0.35)) {
                skill.since(PartialDate.parse("" + since));
            }
            life.add(skill.build());
        }
    }

    static Skill.Builder skill(Life life) {
        return Skill.builder().provenance(Provenance.of(Source.SELF_DECLARED, life.applied));
    }

    private static int firstYear(Life life) {
        int adult = life.birth().getYear() + 18;
        return life.parts(Employment.KIND).stream()
                .flatMap(employment -> employment.period().flatMap(DateRange::from).stream())
                .mapToInt(PartialDate::year)
                .min()
                .orElse(Math.min(THIS_YEAR - 1, Math.max(adult + 3, 2012)));
    }

    static Education.Builder education(Life life, City city, String level, int from, int to) {
        return Education.builder()
                .institution("University of " + city.locality())
                .level(StudyLevel.of(level))
                .locality(city.locality())
                .country(city.country())
                .period(years(life, from, to))
                .provenance(Provenance.of(Source.SELF_DECLARED, life.applied));
    }

    static Employment.Builder employment(Life life, String employer, City city, int from, int to) {
        return Employment.builder()
                .employer(employer)
                .title(life.draw.of("Developer", "Accountant", "Support engineer", "Data analyst"))
                .locality(city.locality())
                .country(city.country())
                .attendance(AttendanceMode.ON_SITE)
                .period(to >= THIS_YEAR ? DateRange.since(life.date(from)) : years(life, from, to))
                .provenance(Provenance.of(Source.SELF_DECLARED, life.applied));
    }

    /** Years alone, or with the months in which most studies and jobs begin and end. */
    static DateRange years(Life life, int from, int to) {
        if (life.draw.chance(0.5)) {
            return DateRange.of(PartialDate.parse("" + from), PartialDate.parse("" + to));
        }
        return DateRange.of(
                new PartialDate(from, life.draw.between(8, 10), 0),
                new PartialDate(to, to >= THIS_YEAR ? 6 : life.draw.between(5, 9), 0));
    }
}
