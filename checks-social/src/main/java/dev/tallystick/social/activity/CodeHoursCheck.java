package dev.tallystick.social.activity;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.ActivityKind;
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
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.Part;
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
import dev.tallystick.social.commit.Authorship;
import dev.tallystick.time.ActivityProfile;
import dev.tallystick.time.PlaceZones;
import dev.tallystick.time.WorkingHours;
import dev.tallystick.time.ZoneFit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares the hours of public code with the zones of the places that are declared for that time: those that a platform
 * attests and those that the commits themselves state, each for itself.
 *
 * <p>Every zone of a declared home, stay, household, school or place of work of that time may explain the hours, and so may
 * the zone for whose hours the person is contracted. Not judged: commits that nothing on file makes the person's; dates that
 * a program may have laid down or that a platform contradicts, as {@link StatedTimes} tells; days for which no home is
 * claimed, people contracted for evenings or nights, full-time travellers, protected addresses, less than four weeks or too
 * few days, and anybody who was not told that hours are looked at. No country is named.
 */
final class CodeHoursCheck implements Check {

    private static final FindingType OTHER_HOURS = FindingType.builder("social.code-hours.other-hours")
            .message(
                    "The hours of public code ({by}) fit {hours} far better than those of the places stated for that time"
                            + " ({stated}).")
            .weight(Weight.assumed(
                    7,
                    "Measured on public code histories, fewer than one person in a hundred with a true zone is reported;"
                            + " but one unannounced stay with family abroad shows in the hours and in the languages, which"
                            + " together must not make a review."))
            // One cause with the hours of work for the host, and with every other sign of another place.
            .group(EvidenceGroup.RESIDENCE)
            .innocently(
                    "The code was written at night or beside other work, care or study.",
                    "The person was travelling, or worked with people in another zone.",
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

    private static final CheckInfo INFO = CheckInfo.builder("social.code-hours")
            .title("Do the hours of public code fit the places where the person says to have been?")
            .rationale(
                    "People sleep at night, and where it is night tells roughly where they are. Times that a platform"
                            + " attests and times that commits state, which the author's machine sets, are compared apart"
                            + " from each other with every zone that anything declared explains. Dates of commits that show a"
                            + " sign of a program, or that a platform contradicts, are not read as hours. Only a difference of more"
                            + " than two hours is reported that a model of night owls, late risers, second jobs and split"
                            + " days cannot account for, as a range of offsets and never as a country.")
            .area(Area.ACTIVITY)
            .earliestMoment(Moment.ONBOARDING)
            .parts(
                    ActivityRecord.KIND,
                    CodeRepository.KIND,
                    PersonName.KIND,
                    Email.KIND,
                    Profile.KIND,
                    Address.KIND,
                    Engagement.KIND)
            .historySources(
                    HistorySource.RESIDENCE,
                    HistorySource.HOUSEHOLD,
                    HistorySource.STAY,
                    HistorySource.STUDY,
                    HistorySource.WORK)
            .findingTypes(OTHER_HOURS)
            .parameters(DAYS, ACTIVE_DAYS, DECIBANS)
            .references(Reference.GUIDANCE_2022, Reference.GUIDANCE_2023)
            .indicators("L16")
            .build();

    private static final ImmutableSet<ActivityKind> ATTESTED =
            ImmutableSet.of(ActivityKind.PUSH, ActivityKind.PULL_REQUEST, ActivityKind.ISSUE, ActivityKind.REVIEW);

    private static final ImmutableSet<String> CODE_NETWORKS = ImmutableSet.of(Network.GITHUB.id(), Network.GITLAB.id());

    /** Which record stands for several; the order of what it lists does not matter. */
    private static final Comparator<ActivityRecord> BY_EXTENT = Comparator.comparing(
                    (ActivityRecord record) -> record.instants().size())
            .reversed()
            .thenComparing(record -> Collections.max(record.instants()))
            .thenComparing(record -> Collections.min(record.instants()))
            .thenComparing(record -> record.activity().map(ActivityKind::id).orElse(""))
            .thenComparing(record -> record.system().orElse(""));

    /** Of more instants the latest are enough. */
    private static final int MAX_INSTANTS = 50_000;

    private static final int DAY_BEGINS = 5;
    private static final int DAY_ENDS = 22;

    /**
     * Instants of one origin.
     *
     * @param part where they stand
     * @param by who states them, in words
     * @param instants at least one, in order
     */
    private record Activity(Part part, String by, List<Instant> instants) {

        LocalDate first() {
            return day(instants.get(0));
        }

        LocalDate last() {
            return day(instants.get(instants.size() - 1));
        }

        Fact fact(String words) {
            return part instanceof CodeRepository
                    ? Fact.shown(part, CodeRepository.COMMITS, words)
                    : Fact.shown(part, ActivityRecord.INSTANTS, words);
        }
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        OwnCommits commits = OwnCommits.of(candidate, context);
        List<ActivityRecord> records = candidate.activityRecords().stream()
                .filter(CodeHoursCheck::isAttested)
                .toList();
        if ((!commits.isAny() && records.isEmpty()) || Homes.areExempt(candidate)) {
            return result.build();
        }
        commits.addMissing(result);
        if (commits.all().isEmpty() && records.isEmpty()) {
            return result.build();
        }
        Optional<Engagement> terms = candidate.engagement().filter(each -> each.isNoticeGivenBy(context.today()));
        if (terms.isEmpty()) {
            result.missing(Missing.absent(Engagement.KIND, "since when the person knows that hours are looked at"));
            return result.build();
        }
        if (isContractedForNights(terms.get())) {
            return result.build();
        }
        Homes homes = Homes.of(context.history(), context.today());
        Optional<Finding> finding = Optional.empty();
        for (Activity activity : activities(records, commits, homes, context, result)) {
            Optional<Finding> other = judge(activity, terms.get(), homes, context, result);
            finding = finding.or(() -> other);
        }
        finding.ifPresent(result::finding);
        return result.build();
    }

    /** Activity in other systems is no public code; kyc.working-hours reads it. */
    private static boolean isAttested(ActivityRecord record) {
        return !record.instants().isEmpty()
                && record.activity().filter(ATTESTED::contains).isPresent()
                && record.system()
                        .map(Authorship::folded)
                        .filter(CODE_NETWORKS::contains)
                        .isPresent();
    }

    private static boolean isContractedForNights(Engagement terms) {
        int from = terms.hoursFrom().orElse(DAY_BEGINS);
        int to = terms.hoursTo().orElse(DAY_ENDS);
        return from >= to || from < DAY_BEGINS || to > DAY_ENDS;
    }

    /** What a platform attests, then what commits state. */
    private static List<Activity> activities(
            List<ActivityRecord> records,
            OwnCommits commits,
            Homes homes,
            CheckContext context,
            CheckResult.Builder result) {
        Stream<Instant> recorded = records.stream().flatMap(record -> record.instants().stream());
        Stream<Instant> pushed = commits.all().stream().flatMap(each -> each.commit().pushedAt().stream());
        List<Instant> attested = latest(Stream.concat(recorded, pushed), homes, context);
        List<Instant> stated = latest(commits.stated().stream().map(OwnCommits.Own::authoredAt), homes, context);
        if (attested.isEmpty()
                && stated.isEmpty()
                && (!records.isEmpty() || !commits.stated().isEmpty())) {
            result.missing(
                    Missing.absent(Address.KIND, "where the person lived and worked at the time of the activity"));
        }
        Stream.Builder<Activity> activities = Stream.builder();
        if (!attested.isEmpty()) {
            Part part = records.isEmpty() ? commits.all().get(0).repository() : Collections.min(records, BY_EXTENT);
            activities.add(new Activity(part, "attested by the platform", attested));
        }
        if (!stated.isEmpty()) {
            activities.add(new Activity(commits.stated().get(0).repository(), "as stated in commits", stated));
        }
        return activities.build().toList();
    }

    /** The instants of the last days on which all places are known, in order. */
    private static List<Instant> latest(Stream<Instant> instants, Homes homes, CheckContext context) {
        List<Instant> known = instants.filter(at -> !at.isAfter(context.asOf()))
                .filter(at -> homes.areKnownOn(day(at)))
                .distinct()
                .sorted()
                .toList();
        if (known.isEmpty()) {
            return known;
        }
        Instant since = known.get(known.size() - 1).minus(Duration.ofDays(context.get(DAYS)));
        return known.stream()
                .skip(Math.max(0, known.size() - MAX_INSTANTS))
                .filter(at -> !at.isBefore(since))
                .toList();
    }

    private static Optional<Finding> judge(
            Activity activity, Engagement terms, Homes homes, CheckContext context, CheckResult.Builder result) {
        Optional<Place> home = homes.on(activity.last(), context.today());
        ZoneFit fit = WorkingHours.builder()
                .minActiveDays(context.get(ACTIVE_DAYS))
                .minDecibans(context.get(DECIBANS))
                .build()
                .compare(ActivityProfile.of(activity.instants()), zones(activity, terms, homes));
        if (fit.verdict() == ZoneFit.Verdict.TOO_LITTLE_TO_TELL || home.isEmpty()) {
            result.missing(Missing.of(
                    activity.part().kind(),
                    Missing.Reason.TOO_LITTLE,
                    "activity on " + context.get(ACTIVE_DAYS) + " days over at least " + WorkingHours.MIN_WEEKS
                            + " weeks"));
            return Optional.empty();
        }
        Fact hours = activity.fact(fit.likeliest().orElseThrow().inWords());
        Fact stated = Fact.shown(
                home.get().part(), home.get().field(), home.get().postal().area());
        result.compared(hours, stated);
        return fit.verdict() != ZoneFit.Verdict.DOES_NOT_FIT
                ? Optional.empty()
                : Optional.of(Finding.builder(OTHER_HOURS, activity.part())
                        .fact("hours", hours)
                        .fact("stated", stated)
                        .argument("by", activity.by())
                        .observedAt(Optional.of(
                                activity.instants().get(activity.instants().size() - 1)))
                        .period(DateRange.of(PartialDate.of(activity.first()), PartialDate.of(activity.last())))
                        .build());
    }

    private static Set<ZoneId> zones(Activity activity, Engagement terms, Homes homes) {
        Set<ZoneId> zones = new LinkedHashSet<>();
        terms.hoursZone().ifPresent(zones::add);
        terms.country().map(PlaceZones::of).ifPresent(zones::addAll);
        DateRange then = DateRange.of(PartialDate.of(activity.first()), PartialDate.of(activity.last()));
        homes.places().stream()
                .filter(place -> place.period().map(then::overlaps).orElse(true))
                .forEach(place -> zones.addAll(PlaceZones.of(place.postal())));
        return zones;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
