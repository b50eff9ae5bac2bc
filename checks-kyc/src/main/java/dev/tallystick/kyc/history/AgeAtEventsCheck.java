package dev.tallystick.kyc.history;

import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.StudyLevel;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the birth date with the end of university degrees and the beginning of full-time work.
 *
 * <p>Only events surely before an age at which they hardly occur count, by the earliest of the birth dates on file; a
 * birth date of 1 January or of a year alone is often an estimate and gets a year more. Nothing else follows from age
 * here. Birth dates that surely disagree, printed ones included, are not judged, and neither is one by which the person
 * would be a child today: it is mistyped.
 */
final class AgeAtEventsCheck implements Check {

    static final FindingType DEGREE = type("degree")
            .message(
                    "A degree ({level}) is stated as finished in {finished}, and the birth date ({birth}) makes that a time"
                            + " before the age of {age}.")
            .weight(Weight.assumed(
                    10, "A degree takes years of study after school, and years of birth or study are mistyped."))
            .innocently(
                    "A year was mistyped, in the birth date or in the studies.",
                    "The birth date was estimated when it was first registered.",
                    "The person studied very early.")
            .build();

    static final FindingType WORK = type("work")
            .message(
                    "Full-time work is stated from {began} on, and the birth date ({birth}) makes that a time before the age"
                            + " of {age}.")
            .weight(Weight.assumed(
                    6, "People who helped in a family business as children count it, and years are mistyped."))
            .innocently(
                    "A year was mistyped, in the birth date or in the work history.",
                    "The person worked on a family farm or in a family business, or began an apprenticeship early.",
                    "The birth date was estimated when it was first registered.")
            .build();

    static final Parameter AGE = Parameter.of(
            "age-years", 14, 8, 16, "years", "Before which age a finished degree or full-time work is reported.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.age-at-events")
            .title("Do degrees and full-time work fit the birth date?")
            .rationale(
                    "Compared is the birth date with the end of degrees and the beginning of full-time work: a degree"
                            + " finished in childhood shows that a date is wrong, on the one side or the other. Nothing is"
                            + " said of any other age, and nothing where birth dates on file disagree, which is a question of"
                            + " its own.")
            .area(Area.HISTORY)
            .earliestMoment(Moment.ONBOARDING)
            .parts(BirthDate.KIND, IdentityDocument.KIND, Education.KIND, Employment.KIND)
            .findingTypes(DEGREE, WORK)
            .parameters(AGE)
            .indicators("K15")
            .build();

    private static final Set<StudyLevel> DEGREES = Set.of(StudyLevel.BACHELOR, StudyLevel.MASTER, StudyLevel.DOCTORATE);

    private record Birth(Part part, Field<PartialDate> field, PartialDate date) {}

    private record Event(Part part, Field<DateRange> field, PartialDate date) {

        Fact fact() {
            return Fact.shown(part, field, date.toString());
        }
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Event> degrees = degrees(candidate);
        List<Event> jobs = jobs(candidate);
        if (degrees.isEmpty() && jobs.isEmpty()) {
            return result.build();
        }
        List<Birth> births = births(candidate);
        Optional<Birth> birth = births.stream().min(Comparator.comparing(each -> earliest(each.date())));
        if (birth.isEmpty()) {
            result.missing(Missing.absent(BirthDate.KIND, "the birth date, once an offer was made"));
            return result.build();
        }
        if (disagree(births)) {
            result.missing(Missing.of(
                    BirthDate.KIND, Missing.Reason.INVALID, "which of the different birth dates on file is meant"));
            return result.build();
        }
        LocalDate ofAge = earliest(birth.get().date()).plusYears(context.get(AGE));
        if (ofAge.isAfter(context.today())) {
            result.missing(Missing.of(
                    BirthDate.KIND, Missing.Reason.INVALID, "the birth date, read again: it lies too close to today"));
            return result.build();
        }
        judge(DEGREE, "finished", degrees, birth.get(), ofAge, context, result);
        judge(WORK, "began", jobs, birth.get(), ofAge, context, result);
        return result.build();
    }

    private static List<Birth> births(Candidate candidate) {
        List<Birth> births = new ArrayList<>();
        Entries.of(candidate.birthDates())
                .forEach(each -> each.date().ifPresent(date -> births.add(new Birth(each, BirthDate.DATE, date))));
        Entries.of(candidate.identityDocuments())
                .forEach(each -> each.birthDate()
                        .ifPresent(date -> births.add(new Birth(each, IdentityDocument.BIRTH_DATE, date))));
        return births;
    }

    /** Whether no day fits all birth dates. */
    private static boolean disagree(List<Birth> births) {
        LocalDate last = births.stream()
                .map(birth -> birth.date().earliest())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return births.stream().anyMatch(birth -> birth.date().latest().isBefore(last));
    }

    private static List<Event> degrees(Candidate candidate) {
        return Entries.of(candidate.education()).stream()
                .filter(study -> study.level().map(DEGREES::contains).orElse(false))
                .flatMap(study -> study.period().flatMap(DateRange::to).stream()
                        .map(end -> new Event(study, Education.PERIOD, end)))
                .toList();
    }

    private static List<Event> jobs(Candidate candidate) {
        return Entries.of(candidate.employment()).stream()
                .filter(Employment::isFullTime)
                .flatMap(job -> job.period().flatMap(DateRange::from).stream()
                        .map(begin -> new Event(job, Employment.PERIOD, begin)))
                .toList();
    }

    /** The earliest day that the birth date may mean. */
    private static LocalDate earliest(PartialDate birth) {
        LocalDate first = birth.earliest();
        boolean isOftenEstimated = first.getDayOfYear() == 1 && (birth.day() != 0 || birth.month() == 0);
        return isOftenEstimated ? first.minusYears(1) : first;
    }

    private static void judge(
            FindingType type,
            String name,
            List<Event> events,
            Birth birth,
            LocalDate ofAge,
            CheckContext context,
            CheckResult.Builder result) {
        Optional<Event> first =
                events.stream().min(Comparator.comparing(event -> event.date().latest()));
        if (first.isEmpty()) {
            return;
        }
        Event event = first.get();
        Fact born = Fact.of(birth.part(), birth.field());
        result.compared(event.fact(), born);
        if (event.date().latest().isBefore(ofAge)) {
            Finding.Builder finding = Finding.builder(type, event.part())
                    .fact(name, event.fact())
                    .fact("birth", born)
                    .argument("age", Integer.toString(context.get(AGE)))
                    .observedAt(Entries.laterOf(event.part(), birth.part()))
                    .period(DateRange.of(event.date(), event.date()));
            if (event.part() instanceof Education study) {
                finding.argument("level", study.level().orElseThrow().id());
            }
            result.finding(finding.build());
        }
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.age-at-events." + name)
                .group(EvidenceGroup.HISTORY)
                .followUps(FollowUp.CONFIRM_BIRTH_DATE, FollowUp.CONFIRM_DATES, FollowUp.HISTORY_EVIDENCE)
                .explainedBy(ExplanationKind.CAREER_DATES, ExplanationKind.DOCUMENT_DATA);
    }
}
