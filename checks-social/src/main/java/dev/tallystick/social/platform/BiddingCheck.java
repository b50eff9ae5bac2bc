package dev.tallystick.social.platform;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CounterKind;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PlatformCounter;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares how much somebody bids on a platform with how often a bid is accepted, both among the same comparable accounts.
 *
 * <p>Not judged: numbers without a place among named comparable accounts, counters of different times or groups of
 * accounts, times that may be short, such as the weeks between two contracts, few bids, accounts of unknown age, and
 * newcomers.
 */
final class BiddingCheck implements Check {

    private static final FindingType MANY_AND_FEW = FindingType.builder("social.bidding.many-bids-few-accepted")
            .message("Compared with accounts of one group ({group}), the account bids more than {bids} of them and is"
                    + " accepted less often than {accepted}.")
            .weight(Weight.assumed(
                    4,
                    "Among a hundred comparable accounts one bids most, and whoever finds no work bids more; nothing in"
                            + " it contradicts a claim."))
            .group(EvidenceGroup.PROFILE)
            .innocently(
                    "The person needs work and applies to much of it.",
                    "The person changed field or price, or is at a disadvantage on the platform.",
                    "A tool, a team or an agency sends bids for the person.",
                    "The person signs in seldom and then bids on all that came in between.")
            .followUps(FollowUp.TALK, FollowUp.ASK_ABOUT_PROFILE)
            .explainedBy(ExplanationKind.ACCOUNT_HISTORY, ExplanationKind.AGENCY)
            .build();

    private static final Parameter VOLUME = Parameter.of(
            "volume-percentile", 99, 90, 100, "percent", "How many in a hundred comparable accounts have to bid less.");
    private static final Parameter ACCEPTED = Parameter.of(
            "acceptance-percentile",
            5,
            0,
            25,
            "percent",
            "How many in a hundred comparable accounts may be accepted less often.");
    private static final Parameter NEWCOMER = Parameter.of(
            "newcomer-days", 180, 30, 730, "days", "How long somebody is new to a platform and not judged.");
    private static final Parameter LASTING =
            Parameter.of("counted-days", 90, 30, 365, "days", "For how long bids have to be counted at the least.");
    private static final Parameter LEAST = Parameter.of(
            "minimum-bids",
            50,
            10,
            1_000,
            "bids",
            "Of how many bids the accepted ones have to be a part, where that is known.");

    private static final CheckInfo INFO = CheckInfo.builder("social.bidding")
            .title("Do bids and their acceptance fit together?")
            .rationale(
                    "Compared are how much an account bids and how often it is accepted, each with accounts of the same"
                            + " kind. People who need work badly bid much and are seldom taken, so that the finding is weak"
                            + " whatever it meets, asks for both extremes at once, for months, and leaves newcomers alone.")
            .area(Area.ACTIVITY)
            .earliestMoment(Moment.APPLICATION)
            .parts(PlatformCounter.KIND, Profile.KIND)
            .findingTypes(MANY_AND_FEW)
            .parameters(VOLUME, ACCEPTED, NEWCOMER, LASTING, LEAST)
            .references(Reference.GUIDANCE_2022)
            .indicators("D21")
            .build();

    /** Networks on which nobody bids. */
    private static final ImmutableSet<Network> WITHOUT_BIDS =
            ImmutableSet.of(Network.GITHUB, Network.GITLAB, Network.LINKEDIN, Network.STACK_OVERFLOW, Network.X);

    private static final Comparator<PlatformCounter> IN_ORDER = Comparator.comparing(PlatformCounter::allText);

    /** A host has few counters; further ones add nothing. */
    private static final int MOST = 200;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<PlatformCounter> volumes = counters(candidate, CounterKind.BIDS, CounterKind.BIDS_PER_SIGN_IN);
        List<PlatformCounter> acceptances = counters(candidate, CounterKind.ACCEPTANCE);
        if (volumes.isEmpty() && acceptances.isEmpty()) {
            return result.build();
        }
        if (volumes.isEmpty() || acceptances.isEmpty()) {
            result.missing(Missing.absent(
                    PlatformCounter.KIND,
                    "bids and their acceptance, each with its place among the same comparable accounts"));
            return result.build();
        }
        Optional<Profile> youngest = youngest(candidate);
        if (youngest.isEmpty()) {
            result.missing(Missing.absent(Profile.KIND, "since when the person has the account on the platform"));
            return result.build();
        }
        LocalDate settled = youngest.get()
                .createdOn()
                .map(PartialDate::latest)
                .orElseThrow()
                .plusDays(context.get(NEWCOMER));
        if (settled.isAfter(context.today())) {
            return result.build();
        }
        judge(volumes, acceptances, settled, context, result);
        return result.build();
    }

    private static List<PlatformCounter> counters(Candidate candidate, CounterKind... kinds) {
        return candidate.platformCounters().stream()
                .filter(each -> each.counter().filter(List.of(kinds)::contains).isPresent())
                .filter(each -> each.percentile()
                        .filter(percentile -> percentile >= 0 && percentile <= 100)
                        .isPresent())
                .filter(each -> !group(each).isEmpty())
                .sorted(IN_ORDER)
                .limit(MOST)
                .toList();
    }

    /** The account on which bids can be made that was created last, if the age of each is known. */
    private static Optional<Profile> youngest(Candidate candidate) {
        List<Profile> profiles = candidate.profiles().stream()
                .filter(each -> each.network()
                        .filter(network -> !WITHOUT_BIDS.contains(network))
                        .isPresent())
                .toList();
        return profiles.stream().anyMatch(each -> each.createdOn().isEmpty())
                ? Optional.empty()
                : profiles.stream()
                        .max(Comparator.comparing(
                                (Profile each) -> each.createdOn().orElseThrow().latest()));
    }

    private static void judge(
            List<PlatformCounter> volumes,
            List<PlatformCounter> acceptances,
            LocalDate settled,
            CheckContext context,
            CheckResult.Builder result) {
        Optional<Finding> finding = Optional.empty();
        boolean isAnyCompared = false;
        for (PlatformCounter volume : volumes) {
            for (PlatformCounter acceptance : acceptances) {
                if (areComparable(volume, acceptance)
                        && isLong(volume, settled, context)
                        && isMuch(acceptance, context)) {
                    isAnyCompared = true;
                    Fact bids = share(volume);
                    Fact accepted = share(acceptance);
                    result.compared(bids, accepted);
                    if (finding.isEmpty() && isExtreme(volume, acceptance, context)) {
                        finding = Optional.of(finding(volume, bids, accepted));
                    }
                }
            }
        }
        if (!isAnyCompared) {
            result.missing(Missing.of(
                    PlatformCounter.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "bids and acceptance of one time of months among the same accounts, after the first months"));
        }
        finding.ifPresent(result::finding);
    }

    private static boolean areComparable(PlatformCounter volume, PlatformCounter acceptance) {
        return group(volume).equals(group(acceptance))
                && volume.period().isPresent()
                && volume.period().equals(acceptance.period());
    }

    /** Whether all that was counted is of a time of some length when the person was no newcomer. */
    private static boolean isLong(PlatformCounter counter, LocalDate settled, CheckContext context) {
        Optional<PartialDate> from = counter.period().flatMap(DateRange::from);
        if (from.isEmpty() || from.get().earliest().isBefore(settled)) {
            return false;
        }
        LocalDate to = counter.period()
                .flatMap(DateRange::to)
                .map(PartialDate::earliest)
                .filter(day -> day.isBefore(context.today()))
                .orElse(context.today());
        return !from.get().latest().plusDays(context.get(LASTING)).isAfter(to);
    }

    private static boolean isMuch(PlatformCounter acceptance, CheckContext context) {
        return acceptance.outOf().filter(bids -> bids < context.get(LEAST)).isEmpty();
    }

    private static boolean isExtreme(PlatformCounter volume, PlatformCounter acceptance, CheckContext context) {
        return volume.percentile().orElse(0) >= context.get(VOLUME)
                && acceptance.percentile().orElse(100) <= context.get(ACCEPTED);
    }

    private static Fact share(PlatformCounter counter) {
        int lower = counter.percentile().orElseThrow();
        boolean isAcceptance = counter.counter().equals(Optional.of(CounterKind.ACCEPTANCE));
        return Fact.shown(counter, PlatformCounter.PERCENTILE, (isAcceptance ? 100 - lower : lower) + " of 100");
    }

    private static Finding finding(PlatformCounter volume, Fact bids, Fact accepted) {
        DateRange period = volume.period().orElseThrow();
        Optional<Instant> from = period.from()
                .map(day -> day.earliest().atStartOfDay(ZoneOffset.UTC).toInstant());
        return Finding.builder(MANY_AND_FEW, volume)
                .fact("bids", bids)
                .fact("accepted", accepted)
                .fact("group", Fact.of(volume, PlatformCounter.COMPARED_WITH))
                .observedAt(from)
                .period(period)
                .build();
    }

    private static String group(PlatformCounter counter) {
        return counter.comparedWith().orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
