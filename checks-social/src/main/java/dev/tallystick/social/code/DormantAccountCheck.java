package dev.tallystick.social.code;

import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Profile;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Looks for accounts that rested long and were busy again shortly before the application.
 *
 * <p>Only what a platform attests is read, within the time for which its record is complete. It is context and no finding:
 * career breaks, leave, illness and a job without public work look the same.
 */
final class DormantAccountCheck implements Check {

    private static final int DAY = 86_400;

    private static final Comparator<Profile> BY_TEXT = Comparator.comparing(Profile::allText);
    private static final Comparator<ActivityRecord> LONGEST = Comparator.comparing(
                    (ActivityRecord record) -> record.instants().size())
            .thenComparing(ActivityRecord::allText);

    private static final NoteType REVIVED = NoteType.context(
            "social.dormant-account.revived",
            "The public record of the account has {fact}, after {days} days without any; breaks, leave, illness and work"
                    + " that is not public look the same.");

    private static final Parameter REST =
            Parameter.of("rest-days", 365, 90, 3_650, "days", "How long an account has to have rested.");
    private static final Parameter RECENT = Parameter.of(
            "recent-days", 120, 14, 365, "days", "Within how many days before the screening it has revived.");
    private static final Parameter EVENTS =
            Parameter.of("events", 20, 5, 1_000, "events", "How many events since then are a burst.");

    static final CheckInfo INFO = CheckInfo.builder("social.dormant-account")
            .title("Did an account rest long before it was busy again?")
            .rationale(
                    "An account that rested for years and is busy again just before an application may have changed hands. It"
                            + " may as well belong to somebody who had a break or a job without public work and now looks for"
                            + " another, so that this is context only, without weight, and shown only where a host asks for"
                            + " it by name.")
            .area(Area.ACTIVITY)
            .parts(ActivityRecord.KIND, Profile.KIND)
            .noteTypes(REVIVED)
            .parameters(REST, RECENT, EVENTS)
            .indicators("D06")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        Times<String> attested = Attested.of(candidate, Attested.WORK, context);
        Map<String, Profile> profiles = new HashMap<>();
        for (Profile profile : candidate.profiles()) {
            if (profile.network().isPresent() && profile.activityKnown().isPresent()) {
                profiles.merge(profile.network().get().id(), profile, BinaryOperator.minBy(BY_TEXT));
            }
        }
        Map<String, ActivityRecord> records = new TreeMap<>();
        for (ActivityRecord record : candidate.activityRecords()) {
            if (record.activity().filter(Attested.WORK::contains).isPresent()
                    && record.system().isPresent()) {
                records.merge(OwnRepositories.folded(record.system()), record, BinaryOperator.maxBy(LONGEST));
            }
        }
        records.forEach((system, record) -> {
            Profile profile = profiles.get(system);
            if (profile == null) {
                result.missing(Missing.absent(Profile.KIND, "for which time the platform's record is complete"));
            } else {
                judge(record, attested.of(system), profile, context, result);
            }
        });
        return result.build();
    }

    private static void judge(
            ActivityRecord record, long[] times, Profile profile, CheckContext context, CheckResult.Builder result) {
        if (times.length == 0) {
            return;
        }
        result.compared(
                Fact.shown(record, ActivityRecord.INSTANTS, times.length + " events"),
                Fact.of(profile, Profile.ACTIVITY_KNOWN));
        long now = context.asOf().getEpochSecond();
        int end = times.length;
        while (end > 0 && times[end - 1] > now) {
            end--;
        }
        int begin = end;
        while (begin > 0 && times[begin - 1] >= now - (long) context.get(RECENT) * DAY) {
            begin--;
        }
        if (begin == 0 || end - begin < context.get(EVENTS)) {
            return;
        }
        long rested = (times[begin] - times[begin - 1]) / DAY;
        if (rested >= context.get(REST) && isKnown(profile, times[begin - 1], times[begin])) {
            result.note(Note.of(
                    REVIVED,
                    Fact.shown(
                            record,
                            ActivityRecord.INSTANTS,
                            (end - begin) + " events since " + OwnDates.day(times[begin])),
                    Map.of("days", Long.toString(rested))));
        }
    }

    private static boolean isKnown(Profile profile, long from, long to) {
        DateRange known = profile.activityKnown().orElseThrow();
        LocalDate last = OwnDates.day(to);
        return known.from()
                        .filter(date -> !date.latest().isAfter(OwnDates.day(from)))
                        .isPresent()
                && known.to()
                        .map(PartialDate::earliest)
                        .map(date -> !date.isBefore(last))
                        .orElse(true);
    }
}
