package dev.tallystick.social.code;

import dev.tallystick.candidate.AccountKey;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.ContributionClaim;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Field;
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
import dev.tallystick.check.Weight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares claims of public work with what the platform attests for the claimed time.
 *
 * <p>Commits state their own dates; pushes, pull requests, issues, reviews and the creation of repositories are dated by the
 * platform. Of a claim, which may go on, that part is judged for which the host holds the platform's record of that account,
 * with the time around it. Most of the commits that say to be of it have to lie far from everything that the platform
 * attests, over a time that is long enough. Not judged: claims that name no account, a project of others, or a time whose
 * beginning is not known; work that is not public, commits from before their repository was, and those from before it was
 * created if the person may have kept it on another code host; forks, mirrors, imports and coursework.
 */
final class AttestedWorkCheck implements Check {

    private static final int DAY = 86_400;

    /** Nobody has more. */
    private static final int MAX_CLAIMS = 32;

    private static final FindingType SELF_ASSERTED_ONLY = FindingType.builder("social.attested-work.self-asserted-only")
            .message(
                    "Public work is stated for {claimed}, and there are {commits}; the platform's record ({known}) has no"
                            + " push, pull request, issue, review or new repository of the account within {days} days of"
                            + " their dates.")
            .weight(Weight.assumed(
                    8,
                    "Whoever works in public on a platform leaves dates there that the platform wrote; work that was kept"
                            + " elsewhere first and published later leaves none."))
            .group(EvidenceGroup.CODE_HISTORY)
            .innocently(
                    "The work was kept on another host or on an own machine, and was published later.",
                    "The repository was private at that time, which leaves no public record.",
                    "The work was done with another account, such as an employer's.",
                    "The record that the platform gave is not as complete as it seems.")
            .followUps(FollowUp.ASK_ABOUT_ACCOUNT, FollowUp.WALK_THROUGH, FollowUp.HISTORY_EVIDENCE)
            .explainedBy(ExplanationKind.ACCOUNT_HISTORY)
            .build();

    private static final Parameter CLAIMED_DAYS =
            Parameter.of("claimed-days", 180, 30, 3_650, "days", "How long the claimed time has to be at least.");
    private static final Parameter COMMITS = Parameter.of(
            "commits", 20, 2, 1_000, "commits", "How many commits have to say that they are of that time.");
    private static final Parameter DAYS =
            Parameter.of("commit-days", 5, 2, 365, "days", "On how many days they have to be dated.");
    private static final Parameter AROUND = Parameter.of(
            "days-around",
            180,
            30,
            1_095,
            "days",
            "How near to the date of a commit lies what attests it, before or after.");

    static final CheckInfo INFO = CheckInfo.builder("social.attested-work")
            .title("Does the platform attest the public work that is claimed?")
            .rationale(
                    "The dates of commits are written by the machine of their author and can be set at will; what a platform"
                            + " received, and when, it dates itself. Where public work on an account is claimed, and a complete"
                            + " record of the account has nothing near the dates of most commits of that time, the two do"
                            + " not fit. What the account did last month says nothing of commits that are dated years"
                            + " before. Nothing is concluded outside the time for which the record is complete, nor of"
                            + " work from before a repository was public, or from before it was here if the person has"
                            + " another account on a code host; and nobody needs to work in public.")
            .area(Area.ACTIVITY)
            .parts(
                    ContributionClaim.KIND,
                    Profile.KIND,
                    CodeRepository.KIND,
                    ActivityRecord.KIND,
                    PersonName.KIND,
                    Email.KIND)
            .findingTypes(SELF_ASSERTED_ONLY)
            .parameters(CLAIMED_DAYS, COMMITS, DAYS, AROUND)
            .references(References.GIT_DATES)
            .indicators("D02")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Claim> claims =
                OwnRepositories.inOrder(candidate.contributionClaims().stream()
                                .filter(claim -> claim.network().isPresent()))
                        .stream()
                        .flatMap(claim -> Claim.of(claim, context, result).stream())
                        .limit(MAX_CLAIMS)
                        .toList();
        if (claims.isEmpty()) {
            return result.build();
        }
        Map<AccountKey, List<Profile>> profiles =
                OwnRepositories.inOrder(candidate.profiles().stream()
                                .filter(profile -> profile.activityKnown().isPresent()))
                        .stream()
                        .filter(profile -> account(profile).isPresent())
                        .collect(Collectors.groupingBy(
                                profile -> account(profile).orElseThrow()));
        PlatformRecord record = new PlatformRecord(
                Attested.of(candidate, Attested.WORK, context),
                Attested.received(candidate),
                Attested.opened(candidate));
        List<Profile> hosted = CodeHosts.profiles(candidate);
        OwnDates dates = OwnDates.of(candidate, context);
        // Claims of one account are one matter: the first that does not fit is reported.
        Set<AccountKey> reported = new HashSet<>();
        for (Claim claim : claims) {
            Optional<Window> window = profiles.getOrDefault(claim.account, List.of()).stream()
                    .map(profile -> Window.of(claim, profile, context))
                    .filter(each -> each.days() >= context.get(CLAIMED_DAYS))
                    .max(Comparator.comparingLong(Window::days));
            if (window.isEmpty()) {
                result.missing(Missing.absent(
                        Profile.KIND,
                        "the platform's complete record of the account for the claimed time and " + context.get(AROUND)
                                + " days around it"));
                continue;
            }
            Optional<Finding> finding = judge(claim, window.get(), hosted, record, dates, context, result);
            if (finding.isPresent() && reported.add(claim.account)) {
                result.finding(finding.get());
            }
        }
        return result.build();
    }

    /** Everything that platforms date themselves: activity, commits as they came in, and repositories. */
    private record PlatformRecord(Times<String> activity, Times<Network> received, Times<AccountKey> opened) {

        boolean isAny(AccountKey account, long begin, long end) {
            return activity.isAny(Optional.of(account.network().id()), begin, end)
                    || received.isAny(Optional.of(account.network()), begin, end)
                    || opened.isAny(Optional.of(account), begin, end);
        }
    }

    /** A claim of work with an account, from the first to the last day of the epoch that it is surely of. */
    private record Claim(ContributionClaim part, AccountKey account, long first, long last) {

        /** What a claim says of a time that is long enough. */
        static Optional<Claim> of(ContributionClaim claim, CheckContext context, CheckResult.Builder result) {
            Optional<AccountKey> account = AccountKey.of(claim.network(), claim.handle());
            if (account.isEmpty()) {
                result.missing(Missing.absent(ContributionClaim.KIND, "the account that the work was done with"));
                return Optional.empty();
            }
            Optional<PartialDate> from = claim.period().flatMap(DateRange::from);
            if (from.isEmpty()) {
                result.missing(Missing.absent(ContributionClaim.KIND, "since when the work was done"));
                return Optional.empty();
            }
            long first = from.get().latest().toEpochDay();
            long last = claim.period()
                    .flatMap(DateRange::to)
                    .map(PartialDate::earliest)
                    .orElse(context.today())
                    .toEpochDay();
            return last - first < context.get(CLAIMED_DAYS)
                    ? Optional.empty()
                    : Optional.of(new Claim(claim, account.get(), first, last));
        }
    }

    /** The days of a claim of which, and around which, the platform's record is complete. */
    private record Window(Profile profile, long first, long last) {

        static Window of(Claim claim, Profile profile, CheckContext context) {
            DateRange known = profile.activityKnown().orElseThrow();
            LocalDate begin = known.from().map(PartialDate::latest).orElse(LocalDate.MAX);
            // Before an account was there, it did nothing.
            boolean isSinceCreation = profile.createdOn()
                    .filter(created -> !created.earliest().isBefore(begin))
                    .isPresent();
            long end = Math.min(
                    known.to().map(PartialDate::earliest).orElse(LocalDate.MAX).toEpochDay(),
                    profile.seenAt()
                                    .or(() -> OwnRepositories.learnt(profile))
                                    .filter(seen -> seen.isBefore(context.asOf()))
                                    .orElse(context.asOf())
                                    .getEpochSecond()
                            / DAY);
            int around = context.get(AROUND);
            return new Window(
                    profile,
                    Math.max(claim.first, begin.toEpochDay() + (isSinceCreation ? 0 : around)),
                    Math.min(claim.last, end - around));
        }

        long days() {
            return last - first;
        }
    }

    private static Optional<Finding> judge(
            Claim claim,
            Window window,
            List<Profile> hosted,
            PlatformRecord record,
            OwnDates dates,
            CheckContext context,
            CheckResult.Builder result) {
        long from = window.first * DAY;
        long to = (window.last + 1) * DAY - 1;
        boolean isAnyElsewhere = hosted.stream().anyMatch(other -> isElsewhere(other, claim.account, window.last));
        long[] every = dates.since(i -> isMeant(dates, i, claim) ? OwnDates.ALL : OwnDates.NONE);
        long[] here = dates.since(i -> isAnyElsewhere
                ? Math.max(every[i], createdAt(dates.repositories().get(i)))
                : every[i]);
        long[] inPublic = dates.since(
                i -> Math.max(here[i], publicSince(dates.repositories().get(i))));
        OwnDates.Span commits = dates.within(inPublic, from, to);
        if (!isEnough(commits, context)) {
            if (isEnough(dates.within(here, from, to), context)) {
                result.exempt("the work is from before the repository was public");
            } else if (isEnough(dates.within(every, from, to), context)) {
                result.exempt("the work may have been kept on another code host");
            } else {
                result.missing(Missing.of(
                        CodeRepository.KIND,
                        Missing.Reason.TOO_LITTLE,
                        context.get(COMMITS) + " commits of the claimed time in repositories of the account"));
            }
            return Optional.empty();
        }
        Profile profile = window.profile;
        Fact claimed = inWords(claim.part, ContributionClaim.PERIOD, claim.part.period());
        Fact known = inWords(profile, Profile.ACTIVITY_KNOWN, profile.activityKnown());
        result.compared(claimed, known);
        long around = (long) context.get(AROUND) * DAY;
        OwnDates.Span apart = dates.within(
                inPublic,
                from,
                to,
                i -> !record.isAny(claim.account, dates.authored(i) - around, dates.authored(i) + around));
        if (!isEnough(apart, context)
                || 2 * apart.count() < commits.count()
                || dates.authored(apart.last()) - dates.authored(apart.first())
                        < (long) context.get(CLAIMED_DAYS) * DAY) {
            return Optional.empty();
        }
        return Optional.of(Finding.builder(SELF_ASSERTED_ONLY, claim.part)
                .fact("claimed", claimed)
                .fact("commits", dates.fact(apart))
                .fact("known", known)
                .argument("days", Integer.toString(context.get(AROUND)))
                .observedAt(profile.seenAt().or(() -> OwnRepositories.learnt(profile, dates.repository(apart.first()))))
                .period(dates.period(apart))
                .build());
    }

    private static boolean isEnough(OwnDates.Span commits, CheckContext context) {
        return commits.count() >= context.get(COMMITS) && commits.days() >= context.get(DAYS);
    }

    /** Whether a profile is another account, in which work of a time may have been kept. */
    private static boolean isElsewhere(Profile profile, AccountKey account, long last) {
        return !CodeHosts.isOf(profile, account)
                && profile.createdOn()
                        .filter(created -> created.earliest().toEpochDay() > last)
                        .isEmpty();
    }

    private static Optional<AccountKey> account(Profile profile) {
        return AccountKey.of(profile.network(), profile.handle());
    }

    /** Whether a claim is of all work of the account that holds a repository, or of this repository. */
    private static boolean isMeant(OwnDates dates, int position, Claim claim) {
        if (!dates.account(position).equals(Optional.of(claim.account))) {
            return false;
        }
        CodeRepository repository = dates.repositories().get(position);
        String project = OwnRepositories.folded(claim.part.project());
        String name = OwnRepositories.folded(repository.name());
        return project.isEmpty() || project.equals(name) || project.equals(claim.account.handle() + "/" + name);
    }

    /** Since when commits were surely made here. */
    private static long createdAt(CodeRepository repository) {
        return repository.createdAt().map(Instant::getEpochSecond).orElse(OwnDates.NONE);
    }

    private static long publicSince(CodeRepository repository) {
        return repository.publicSince().map(Instant::getEpochSecond).orElse(OwnDates.ALL);
    }

    private static Fact inWords(Part part, Field<DateRange> field, Optional<DateRange> period) {
        String from = period.flatMap(DateRange::from).map(PartialDate::toString).orElse("");
        return Fact.shown(
                part,
                field,
                period.flatMap(DateRange::to).map(to -> from + " to " + to).orElse("the time since " + from));
    }
}
