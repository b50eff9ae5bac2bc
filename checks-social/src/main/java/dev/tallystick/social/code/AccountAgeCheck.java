package dev.tallystick.social.code;

import dev.tallystick.candidate.AccountKey;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.ExplanationKind;
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
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Compares the dates that the person's commits assert with the date on which the account that holds them was created.
 *
 * <p>Not judged: repositories that are, or of which the host does not know whether they are, forks; mirrors, imports and
 * coursework; repositories that existed before the account, which somebody handed over; people with an earlier handle or
 * with another account on a code host that is older, or of which nobody knows; commits that all bear no time zone, as those
 * that other systems kept, unless the host says that they were not imported; and a few commits, or commits of a few days.
 */
final class AccountAgeCheck implements Check {

    private static final int DAY = 86_400;

    /** Nobody has more. */
    private static final int MAX_ACCOUNTS = 32;

    private static final Comparator<Profile> EARLIEST =
            Comparator.comparing(AccountAgeCheck::created).thenComparing(Profile::allText);

    private static final FindingType OLDER_COMMITS = FindingType.builder("social.account-age.older-commits")
            .message("{commits} are older than the account that holds them, which was created on {account}.")
            .weight(Weight.assumed(
                    5,
                    "Work from before an account is common: local work, courses, other hosts and renamed accounts; it is"
                            + " usually cleared up with one question."))
            .group(EvidenceGroup.CODE_HISTORY)
            .innocently(
                    "The work was done before the account existed, and was uploaded later.",
                    "The repository came from another version control system, another host or a course.",
                    "The account was renamed, or replaces one that was lost.",
                    "The clock of a machine was wrong.")
            .followUps(FollowUp.ASK_ABOUT_ACCOUNT, FollowUp.WALK_THROUGH)
            .explainedBy(ExplanationKind.ACCOUNT_HISTORY)
            .build();

    private static final Parameter MARGIN = Parameter.of(
            "margin-days", 180, 1, 3_650, "days", "By how much commits have to be older than the account.");
    private static final Parameter COMMITS =
            Parameter.of("commits", 10, 2, 1_000, "commits", "How many such commits there have to be.");
    private static final Parameter DAYS =
            Parameter.of("commit-days", 5, 2, 365, "days", "On how many days they have to be dated.");

    static final CheckInfo INFO = CheckInfo.builder("social.account-age")
            .title("Is the account as old as the work in it?")
            .rationale(
                    "Git takes the date of a commit from the machine of its author; when an account was created, its platform"
                            + " attests. Many commits that say to be older than their account may be the work of somebody"
                            + " else. Far oftener they are work that was uploaded later, so that forks, mirrors, imports,"
                            + " coursework and repositories that were handed over are passed over, as is everybody with"
                            + " an earlier handle or an older account on a code host, and the weight is small. Other"
                            + " systems kept dates without a time zone, so that a history without any is judged only where"
                            + " the host says that it was not imported. The API of GitHub drops the time zones of all"
                            + " commits: there a clone, a log or that word of the host is needed.")
            .area(Area.ACTIVITY)
            .parts(CodeRepository.KIND, Profile.KIND, PersonName.KIND, Email.KIND)
            .findingTypes(OLDER_COMMITS)
            .parameters(MARGIN, COMMITS, DAYS)
            .references(References.GIT_DATES, References.FAKE_ANALYZER)
            .indicators("D01")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        OwnDates dates = OwnDates.of(candidate, context);
        Set<AccountKey> holding = new HashSet<>();
        for (int i = 0; i < dates.repositories().size(); i++) {
            dates.account(i).ifPresent(holding::add);
        }
        // Of several snapshots of one account the one that states the earliest date counts.
        Map<AccountKey, Profile> profiles = new TreeMap<>();
        for (Profile profile : candidate.profiles()) {
            account(profile)
                    .filter(holding::contains)
                    .ifPresent(account -> profiles.merge(account, profile, BinaryOperator.minBy(EARLIEST)));
        }
        List<Profile> hosted = CodeHosts.profiles(candidate);
        profiles.entrySet().stream()
                .limit(MAX_ACCOUNTS)
                .forEach(each -> judge(each.getKey(), each.getValue(), hosted, dates, context, result));
        return result.build();
    }

    private static void judge(
            AccountKey account,
            Profile profile,
            List<Profile> hosted,
            OwnDates dates,
            CheckContext context,
            CheckResult.Builder result) {
        if (profile.createdOn().isEmpty()) {
            result.missing(Missing.absent(Profile.KIND, "when the account was created"));
            return;
        }
        LocalDate created = profile.createdOn().orElseThrow().earliest();
        boolean isAnyUndated = false;
        for (Profile other : hosted) {
            if (CodeHosts.isOf(other, account)) {
                if (other.formerHandles().stream().anyMatch(handle -> !handle.isBlank())) {
                    result.exempt("an earlier handle is on file");
                    return;
                }
            } else {
                isAnyUndated |= other.createdOn().isEmpty();
                if (created(other).isBefore(created)) {
                    result.exempt("an older account on a code host is on file");
                    return;
                }
            }
        }
        if (isAnyUndated) {
            result.missing(Missing.absent(Profile.KIND, "when the other accounts on code hosts were created"));
            return;
        }
        long[] judged = dates.since(i -> isJudged(dates, i, account, created) ? OwnDates.ALL : OwnDates.NONE);
        OwnDates.Span every = dates.within(judged, Long.MIN_VALUE, Long.MAX_VALUE);
        if (every.count() == 0) {
            result.missing(Missing.absent(
                    CodeRepository.KIND, "commits of the person in repositories that are known to be no forks"));
            return;
        }
        long limit = created.atStartOfDay(ZoneOffset.UTC).toEpochSecond() - (long) context.get(MARGIN) * DAY;
        OwnDates.Span older = dates.within(judged, Long.MIN_VALUE, limit - 1);
        Fact stated = Fact.of(profile, Profile.CREATED_ON);
        if (!isEnough(older, context)) {
            result.compared(dates.fact(every), stated);
            return;
        }
        if (!older.isZoned()) {
            // Other systems kept no time zones either, unless the host knows that nothing was brought from there.
            long[] settled = dates.since(i -> isSettled(dates.repositories().get(i)) ? judged[i] : OwnDates.NONE);
            older = dates.within(settled, Long.MIN_VALUE, limit - 1);
            if (!isEnough(older, context)) {
                result.missing(Missing.absent(
                        CodeRepository.KIND,
                        "the time zones of the commits: hand in a clone or log, as the API of a host drops them; or say"
                                + " whether the history was brought from elsewhere"));
                return;
            }
        }
        CodeRepository subject = dates.repository(older.first());
        result.compared(dates.fact(older), stated);
        result.finding(Finding.builder(OLDER_COMMITS, profile)
                .fact("commits", dates.fact(older))
                .fact("account", stated)
                .observedAt(profile.seenAt().or(() -> OwnRepositories.learnt(profile, subject)))
                .period(dates.period(older))
                .build());
    }

    private static boolean isEnough(OwnDates.Span older, CheckContext context) {
        return older.count() >= context.get(COMMITS) && older.days() >= context.get(DAYS);
    }

    /** Whether the host knows that the history was not brought from elsewhere. */
    private static boolean isSettled(CodeRepository repository) {
        return repository.find(CodeRepository.IMPORTED).isPresent() && !repository.isImported();
    }

    /** Whether a repository is held under an account, and is known to be neither a fork nor handed over. */
    private static boolean isJudged(OwnDates dates, int position, AccountKey account, LocalDate created) {
        CodeRepository repository = dates.repositories().get(position);
        return dates.account(position).equals(Optional.of(account))
                && repository.find(CodeRepository.FORK).isPresent()
                && repository.createdAt().map(at -> !day(at).isBefore(created)).orElse(true);
    }

    private static Optional<AccountKey> account(Profile profile) {
        return AccountKey.of(profile.network(), profile.handle());
    }

    private static LocalDate created(Profile profile) {
        return profile.createdOn().map(PartialDate::earliest).orElse(LocalDate.MAX);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
