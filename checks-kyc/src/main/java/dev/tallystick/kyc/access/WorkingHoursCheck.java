package dev.tallystick.kyc.access;

import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartialDate;
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
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.time.ActivityProfile;
import dev.tallystick.time.WorkingHours;
import dev.tallystick.time.ZoneFit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the hours in which the person is active with the zones of the places that are declared for that time.
 *
 * <p>Every zone of a declared home, stay, household or place of work of that time may explain the hours, and so may the
 * zone for whose hours the person is contracted; who mostly keeps the agreed hours is measured by those alone. Not judged:
 * people contracted for evenings or nights, full-time travellers, protected addresses, less than four weeks or too few
 * days, and anything before the person was told that hours are looked at. No country is named.
 */
final class WorkingHoursCheck implements Check {

    private static final FindingType OTHER_HOURS = FindingType.builder("kyc.working-hours.other-hours")
            .message("The hours of activity fit {hours} far better than those of the places stated for that time"
                    + " ({stated}).")
            .weight(Weight.assumed(
                    7,
                    "Measured on public code histories, fewer than one person in a hundred with a true zone is reported;"
                            + " lives with other hours than those of developers may be reported more often, and a stay"
                            + " with family brings its language along."))
            .group(EvidenceGroup.RESIDENCE)
            .innocently(
                    "The person works at night, in shifts, or around care and study.",
                    "The person was travelling, or works with colleagues in another zone.",
                    "Jobs and tools run at set times under the account of the person.")
            .followUps(FollowUp.AGREE_HOURS, FollowUp.CONFIRM_WHEREABOUTS, FollowUp.COMPLETE_HISTORY)
            .explainedBy(ExplanationKind.WORKING_HOURS, ExplanationKind.TRAVEL, ExplanationKind.RELOCATION)
            .build();

    private static final Parameter DAYS = Parameter.of(
            "days", 180, 28, 730, "days", "How far back activity is read: longer spans mix homes and jobs.");
    private static final Parameter ACTIVE_DAYS = Parameter.of(
            "active-days",
            WorkingHours.MIN_ACTIVE_DAYS,
            WorkingHours.MIN_ACTIVE_DAYS,
            365,
            "days",
            "On how many days there has to be activity.");
    private static final Parameter DECIBANS = Parameter.of(
            "decibans",
            WorkingHours.MIN_DECIBANS,
            WorkingHours.MIN_DECIBANS,
            100,
            "decibans",
            "How much likelier the hours have to be elsewhere. It compares places and is no weight of evidence.");

    /** Of more instants the latest are enough. */
    private static final int MAX_INSTANTS = 50_000;

    /** How often a question that came up is asked of earlier times, in days. */
    private static final int STEP_DAYS = 7;

    private static final int DAY_BEGINS = 5;
    private static final int DAY_ENDS = 22;

    static final CheckInfo INFO = CheckInfo.builder("kyc.working-hours")
            .title("Do hours of activity fit the places where the person says to be?")
            .rationale(
                    "People sleep at night, and where it is night tells roughly where they are. Hours are compared with"
                            + " every zone that anything declared explains, and only a difference of more than two hours that a"
                            + " model of night owls, late risers, second jobs and split days cannot account for is reported,"
                            + " as a range of offsets and never as a country. Whoever mostly keeps the hours that were agreed on"
                            + " is measured by those. Activity before the notice that hours are looked at is not read.")
            .area(Area.ACTIVITY)
            .earliestMoment(Moment.EMPLOYMENT)
            .parts(ActivityRecord.KIND, Address.KIND, Engagement.KIND)
            .historySources(HistorySource.RESIDENCE, HistorySource.HOUSEHOLD, HistorySource.STAY, HistorySource.WORK)
            .findingTypes(OTHER_HOURS)
            .parameters(DAYS, ACTIVE_DAYS, DECIBANS)
            .references(Reference.GUIDANCE_2022, Reference.GUIDANCE_2023)
            .indicators("L16")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<ActivityRecord> records = candidate.activityRecords().stream()
                .filter(record -> !record.instants().isEmpty())
                .sorted(Comparator.comparing((ActivityRecord record) -> Collections.min(record.instants()))
                        .thenComparing(ActivityRecord::allText))
                .toList();
        Presence presence = new Presence(context.history(), 0);
        if (records.isEmpty() || presence.isExempt(candidate, context.today(), result)) {
            return result.build();
        }
        Optional<Instant> notice = Equipment.noticeFrom(candidate, context, result);
        if (notice.isEmpty()) {
            return result.build();
        }
        Engagement terms = candidate.engagement().orElseThrow();
        if (isContractedForNights(terms)) {
            return result.exempt("evenings or nights are agreed on").build();
        }
        List<Instant> instants = instants(records, notice.get(), context);
        if (instants.isEmpty()) {
            result.missing(Missing.of(
                    ActivityRecord.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "activity since the person knows that hours are looked at"));
            return result.build();
        }
        Optional<StatedHours> stated = StatedHours.of(terms, instants, context.history());
        stated.ifPresentOrElse(
                hours -> judge(records.get(0), instants, hours, context, result),
                () -> result.missing(
                        Missing.absent(Address.KIND, "where the person lived and worked at the time of the activity")));
        return result.build();
    }

    private static void judge(
            ActivityRecord record,
            List<Instant> instants,
            StatedHours stated,
            CheckContext context,
            CheckResult.Builder result) {
        WorkingHours model = WorkingHours.builder()
                .minActiveDays(context.get(ACTIVE_DAYS))
                .minDecibans(context.get(DECIBANS))
                .build();
        ActivityProfile profile = ActivityProfile.of(instants);
        ZoneFit fit = model.compare(profile, stated.zones());
        if (fit.verdict() == ZoneFit.Verdict.TOO_LITTLE_TO_TELL) {
            result.missing(Missing.of(
                    ActivityRecord.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "activity on " + context.get(ACTIVE_DAYS) + " days over at least " + WorkingHours.MIN_WEEKS
                            + " weeks"));
            return;
        }
        Fact hours = Fact.shown(
                record, ActivityRecord.INSTANTS, fit.likeliest().orElseThrow().inWords());
        if (fit.verdict() == ZoneFit.Verdict.FITS) {
            boolean needsStay = stated.hasUndatedZones()
                    && model.compare(profile, stated.dated()).verdict() == ZoneFit.Verdict.DOES_NOT_FIT;
            if (needsStay) {
                result.missing(Missing.of(Address.KIND, Missing.Reason.TOO_LITTLE, "the period of each stay"));
            } else {
                result.compared(hours, stated.fact());
            }
        } else if (stated.areAgreedAndKept(instants)) {
            result.compared(hours, Fact.of(stated.terms(), Engagement.HOURS_FROM));
        } else {
            Instant first = instants.get(0);
            Instant last = instants.get(instants.size() - 1);
            result.compared(hours, stated.fact());
            result.finding(Finding.builder(OTHER_HOURS, record)
                    .fact("hours", hours)
                    .fact("stated", stated.fact())
                    .observedAt(Optional.of(cameUp(model, instants, stated.zones())))
                    .period(DateRange.of(PartialDate.of(day(first)), PartialDate.of(day(last))))
                    .build());
        }
    }

    /** The end of the first weeks of which the same would have been found. */
    private static Instant cameUp(WorkingHours model, List<Instant> instants, Set<ZoneId> zones) {
        Instant last = instants.get(instants.size() - 1);
        Instant until = instants.get(0).plus(Duration.ofDays(7L * WorkingHours.MIN_WEEKS));
        while (until.isBefore(last)) {
            Instant end = until;
            List<Instant> before =
                    instants.stream().takeWhile(at -> !at.isAfter(end)).toList();
            if (model.compare(ActivityProfile.of(before), zones).verdict() == ZoneFit.Verdict.DOES_NOT_FIT) {
                return before.get(before.size() - 1);
            }
            until = until.plus(Duration.ofDays(STEP_DAYS));
        }
        return last;
    }

    private static boolean isContractedForNights(Engagement terms) {
        int from = terms.hoursFrom().orElse(DAY_BEGINS);
        int to = terms.hoursTo().orElse(DAY_ENDS);
        return from >= to || from < DAY_BEGINS || to > DAY_ENDS;
    }

    /** The instants of the last days since the notice, in order. */
    private static List<Instant> instants(List<ActivityRecord> records, Instant notice, CheckContext context) {
        List<Instant> all = records.stream()
                .flatMap(record -> record.instants().stream())
                .filter(at -> !at.isAfter(context.asOf()) && !at.isBefore(notice))
                .distinct()
                .sorted()
                .toList();
        if (all.isEmpty()) {
            return all;
        }
        Instant since = all.get(all.size() - 1).minus(Duration.ofDays(context.get(DAYS)));
        return all.stream()
                .skip(Math.max(0, all.size() - MAX_INSTANTS))
                .filter(at -> !at.isBefore(since))
                .toList();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
