package dev.tallystick.social.activity;

import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DeclaredHistory.Place;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
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
import dev.tallystick.time.OffsetRange;
import dev.tallystick.time.PlaceZones;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the offsets from UTC that commits state with the zones of the places that are declared.
 *
 * <p>An offset within an hour of any declared place of any time is explained, as is the zone or country of the contract.
 * Not judged: commits that nothing on file makes the person's; dates that a program may have laid down or that a platform
 * contradicts, as {@link StatedTimes} tells; offset zero, which servers, containers, editors on the web and the interfaces
 * of platforms use, and which can only explain; commits that a platform made; days for which no home is claimed, and the first month of one; an offset that was in use before that, since machines keep the zone
 * of a former home; full-time travellers, protected addresses, and anybody who was not told that hours are looked at.
 * Offsets are named, never countries.
 */
final class CommitOffsetsCheck implements Check {

    private static final FindingType OTHER_OFFSET = FindingType.builder("social.commit-offsets.other-offset")
            .message(
                    "From {first} to {last} commits state {offsets}, as the author's machine set it; the home stated for"
                            + " that time is {stated}, and no other place stated explains it.")
            .weight(Weight.assumed(
                    6,
                    "The clock of a machine is a setting: remote machines, employers' images and old laptops keep one"
                            + " that has nothing to do with where the person is."))
            .group(EvidenceGroup.RESIDENCE)
            .innocently(
                    "The machine keeps the zone it came with, or that of a former home, a client or an employer.",
                    "The person worked on a remote machine, or through one.",
                    "The person was away for longer, or has a home or ties that are missing from the history.")
            .followUps(FollowUp.CONFIRM_WHEREABOUTS, FollowUp.COMPLETE_HISTORY)
            .explainedBy(
                    ExplanationKind.TRAVEL,
                    ExplanationKind.RELOCATION,
                    ExplanationKind.WORKING_HOURS,
                    ExplanationKind.CONNECTION)
            .build();

    private static final Parameter WEEKS = Parameter.of(
            "weeks", 12, 5, 52, "weeks", "How long an offset has to be in use, without a break of more than 30 days.");
    private static final Parameter DAYS = Parameter.of(
            "days", 30, 10, 365, "days", "On how many days of that time there have to be commits with it.");
    private static final Parameter SHARE = Parameter.of(
            "share",
            80,
            50,
            100,
            "percent",
            "Which share of the days with commits in that time it has to make up; the others have explained offsets.");
    private static final Parameter NEAR = Parameter.of(
            "near-minutes",
            60,
            0,
            180,
            "minutes",
            "How far an offset may be from that of a declared place: clocks that miss a change, and neighbours.");

    private static final CheckInfo INFO = CheckInfo.builder("social.commit-offsets")
            .title("Do the clocks of commits fit the places where the person says to have been?")
            .rationale(
                    "A commit states the offset from UTC that the author's machine had. It is a setting, easily changed,"
                            + " and many honest machines never change it. What is reported is an offset in use for months that"
                            + " begins after the homes on file do and that no home, work, study, travel or tie on file"
                            + " explains, as an offset and never as a country.")
            .area(Area.ACTIVITY)
            .earliestMoment(Moment.ONBOARDING)
            .parts(
                    CodeRepository.KIND,
                    PersonName.KIND,
                    Email.KIND,
                    Profile.KIND,
                    ActivityRecord.KIND,
                    Address.KIND,
                    Engagement.KIND)
            .historySources(HistorySource.values())
            .findingTypes(OTHER_OFFSET)
            .parameters(WEEKS, DAYS, SHARE, NEAR)
            .references(
                    Reference.GUIDANCE_2022,
                    Reference.of("git-commit, date formats (Git documentation)", "https://git-scm.com/docs/git-commit"))
            .indicators("L16")
            .build();

    /** Commits made on its pages are committed by the platform, with a clock of its own. */
    private static final String WEB_COMMITTER = "noreply@github.com";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        OwnCommits own = OwnCommits.of(candidate, context);
        if (!own.isAny() || Homes.areExempt(candidate)) {
            return result.build();
        }
        own.addMissing(result);
        List<OwnCommits.Own> commits = own.stated().stream()
                .filter(each -> !each.commit().committerEmail().equalsIgnoreCase(WEB_COMMITTER))
                .toList();
        if (commits.stream().allMatch(each -> offset(each) == 0)) {
            return result.build();
        }
        Optional<Engagement> terms = candidate.engagement().filter(each -> each.isNoticeGivenBy(context.today()));
        if (terms.isEmpty()) {
            result.missing(Missing.absent(Engagement.KIND, "since when the person knows that hours are looked at"));
            return result.build();
        }
        Homes homes = Homes.of(context.history(), context.today());
        ClockDays days = new ClockDays(homes, zones(terms.get(), homes), 60 * context.get(NEAR));
        commits.forEach(each -> days.add(each.commit().authoredAt()));
        Optional<LocalDate> last = days.lastJudged();
        Optional<Place> home = last.flatMap(day -> homes.on(day, context.today()));
        if (home.isEmpty()) {
            result.missing(Missing.absent(Address.KIND, "where the person lived at the time of the commits"));
            return result.build();
        }
        CodeRepository repository = commits.get(0).repository();
        Optional<ClockDays.Run> run = days.longestRun(7 * context.get(WEEKS), context.get(DAYS), context.get(SHARE));
        if (run.isEmpty()) {
            String found = days.isAnyJudgedExplained()
                    ? "offsets that a stated place explains"
                    : "other offsets, not for long";
            result.compared(
                    Fact.shown(repository, CodeRepository.COMMITS, found),
                    Fact.shown(home.get().part(), home.get().field(), inWords(home.get(), last.orElseThrow())));
        } else if (days.wasInUseBefore(run.get())) {
            result.missing(
                    Missing.absent(Address.KIND, "where the person lived before, when the offset was first in use"));
        } else {
            report(run.get(), repository, homes, context, result);
        }
        return result.build();
    }

    private static void report(
            ClockDays.Run run,
            CodeRepository repository,
            Homes homes,
            CheckContext context,
            CheckResult.Builder result) {
        Place home = homes.on(run.last(), context.today()).orElseThrow();
        Fact offsets = Fact.shown(
                repository, CodeRepository.COMMITS, words(run.lowest(), run.highest()) + " on " + run.days() + " days");
        Fact stated = Fact.shown(home.part(), home.field(), inWords(home, run.last()));
        result.compared(offsets, stated);
        result.finding(Finding.builder(OTHER_OFFSET, repository)
                .fact("offsets", offsets)
                .fact("stated", stated)
                .argument("first", run.first().toString())
                .argument("last", run.last().toString())
                .observedAt(Optional.of(run.last().atStartOfDay(ZoneOffset.UTC).toInstant()))
                .period(DateRange.of(PartialDate.of(run.first()), PartialDate.of(run.last())))
                .build());
    }

    private static int offset(OwnCommits.Own own) {
        return own.commit().authoredAt().getOffset().getTotalSeconds();
    }

    /** The zones of whatever explains an offset. */
    private static Set<ZoneId> zones(Engagement terms, Homes homes) {
        Set<ZoneId> zones = new LinkedHashSet<>();
        terms.hoursZone().ifPresent(zones::add);
        terms.country().map(PlaceZones::of).ifPresent(zones::addAll);
        homes.places().forEach(place -> zones.addAll(PlaceZones.of(place.postal())));
        return zones;
    }

    /** The place and the offsets that clocks have there: {@code Lisbon, Portugal (UTC+0)}. */
    private static String inWords(Place home, LocalDate day) {
        TreeSet<Integer> seconds = new TreeSet<>();
        for (ZoneId zone : PlaceZones.of(home.postal())) {
            seconds.add(zone.getRules()
                    .getOffset(day.atStartOfDay(ZoneOffset.UTC).toInstant())
                    .getTotalSeconds());
        }
        return home.postal().area() + " (" + words(seconds.first(), seconds.last()) + ")";
    }

    private static String words(int from, int to) {
        return new OffsetRange(ZoneOffset.ofTotalSeconds(from), ZoneOffset.ofTotalSeconds(to)).inWords();
    }
}
