package dev.tallystick.social.profile;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.AccountKey;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileEntry;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.OwnNames;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.name.OrganisationComparison.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares work and study as a profile shows them with the same work and study as the CV states them.
 *
 * <p>Only an organisation that both name is compared, by its dates and by the country of work or study on site; titles
 * never are. Not judged: what one side leaves out, be it an employer, a position or an end; dates within some months;
 * organisations of which either side names a branch or a sister as well; work for oneself; profiles that show the name of
 * somebody else.
 */
final class ProfileHistoryCheck implements Check {

    private static final FindingType DATES = type("dates")
            .message("For {organisation}, the profile on {network} shows {shown}, and the CV states {stated}.")
            .weight(Weight.assumed(
                    5, "Profiles are written from memory and left alone for years; one period that differs is common."))
            .build();

    private static final FindingType PLACE = type("place")
            .message(
                    "For {organisation}, the profile on {network} shows {shown}, and the CV states work or study on site"
                            + " in {stated}.")
            .weight(Weight.assumed(
                    3, "Profiles fill in the head office by themselves, and an employer sends people to other places."))
            .build();

    private static final FindingType SEVERAL = type("several")
            .message(
                    "The profile on {network} shows {count} organisations otherwise than the CV does: for {organisation},"
                            + " {shown} and not {stated}; for {other}, {otherShown} and not {otherStated}.")
            .weight(Weight.assumed(
                    10,
                    "One history remembered twice agrees in most of its periods; a neglected profile, or a CV that an agency"
                            + " wrote, differs in several."))
            .build();

    private static final Missing HISTORY = Missing.absent(Employment.KIND, "work and study as the CV states them");
    private static final Missing TOO_LONG = Missing.of(
            Employment.KIND,
            Missing.Reason.INVALID,
            "work and study, at most " + Stay.MOST + " entries, since more are not compared");
    private static final Missing SHARED = Missing.of(
            ProfileEntry.KIND,
            Missing.Reason.TOO_LITTLE,
            "an organisation that profile and CV both name, with its dates; nobody needs to have a profile");

    static final Parameter TOLERANCE = Parameter.of(
            "tolerance-months",
            6,
            0,
            36,
            "months",
            "By how much a beginning or an end may differ: people round dates, and leave before they leave.");

    static final CheckInfo INFO = CheckInfo.builder("social.profile-history")
            .title("Do the profile and the CV tell the same history?")
            .rationale(
                    "Where a profile and the CV name the same organisation, this compares the dates and the country. A"
                            + " profile is a shop window and no record: what it leaves out says nothing, titles are a matter of"
                            + " taste, and an entry without an end was merely not updated. So only beginnings and ends that"
                            + " surely differ by more than some months count, all differences of a profile once, and one of"
                            + " them weakly; so do all that differ at one end only, as when one side leaves an earlier position"
                            + " or an earlier name of the employer out. A profile that shows somebody else's name is not compared: its address is asked"
                            + " about instead.")
            .area(Area.ACTIVITY)
            .parts(ProfileEntry.KIND, Employment.KIND, Education.KIND, Profile.KIND, PersonName.KIND)
            .findingTypes(DATES, PLACE, SEVERAL)
            .parameters(TOLERANCE)
            .references(Reference.GUIDANCE_2022)
            .indicators("D10")
            .build();

    /** What is left out of a history several times was left out once for all. */
    private static final Comparator<TwoAccounts.Difference> WEIGHTIEST = Comparator.comparing(
                    (TwoAccounts.Difference each) -> !each.isOfDates())
            .thenComparing(TwoAccounts.Difference::mayBeLeftOut);

    /** Nobody has as many profiles with a history. */
    private static final int MOST_PROFILES = 4;

    /** Nor do profiles show as many names; whose name is left out is not judged. */
    private static final int MOST_NAMES = 32;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        if (candidate.profileEntries().isEmpty()) {
            return result.build();
        }
        List<Stay> history = Stay.ofHistory(candidate);
        if (history.isEmpty() || history.size() > Stay.MOST) {
            result.missing(history.isEmpty() ? HISTORY : TOO_LONG);
            return result.build();
        }
        Map<Shown, List<ProfileEntry>> profiles = new TreeMap<>();
        for (ProfileEntry entry : candidate.profileEntries()) {
            profiles.computeIfAbsent(Shown.of(entry.network(), entry.handle()), key -> new ArrayList<>())
                    .add(entry);
        }
        if (profiles.keySet().removeAll(ofOthers(profiles.keySet(), candidate))) {
            result.exempt("the profile shows the name of somebody else");
        }
        boolean isCompared = false;
        for (List<ProfileEntry> entries :
                profiles.values().stream().limit(MOST_PROFILES).toList()) {
            isCompared |= judge(Stay.ofProfile(entries), history, context.get(TOLERANCE), result);
        }
        if (!isCompared && !profiles.isEmpty()) {
            result.missing(SHARED);
        }
        return result.build();
    }

    /**
     * Which profile an entry is of.
     *
     * @param network the id of the network, empty text if it is not known
     * @param account the account, empty without a network or a user name
     */
    private record Shown(String network, Optional<AccountKey> account) implements Comparable<Shown> {

        private static final Comparator<Shown> ORDER = Comparator.comparing(Shown::network)
                .thenComparing(shown -> shown.account().map(AccountKey::handle).orElse(""));

        static Shown of(Optional<Network> network, Optional<String> handle) {
            return new Shown(network.map(Network::id).orElse(""), AccountKey.of(network, handle));
        }

        @Override
        public int compareTo(Shown other) {
            return ORDER.compare(this, other);
        }
    }

    /** Those that surely show another name; of entries without a user name, if any profile of that network does. */
    private static Set<Shown> ofOthers(Set<Shown> all, Candidate candidate) {
        Optional<OwnNames> own = OwnNames.of(candidate.names());
        if (own.isEmpty()) {
            return Set.of();
        }
        Set<Shown> others = new HashSet<>();
        Map<String, Boolean> compared = new HashMap<>();
        for (Profile profile : candidate.profiles()) {
            List<Shown> concerned = Stream.of(profile.handle(), Optional.<String>empty())
                    .map(handle -> Shown.of(profile.network(), handle))
                    .filter(all::contains)
                    .toList();
            if (!concerned.isEmpty()
                    && profile.displayName()
                            .filter(name -> isOther(name, own.get(), compared))
                            .isPresent()) {
                others.addAll(concerned);
            }
        }
        return others;
    }

    private static boolean isOther(String name, OwnNames own, Map<String, Boolean> compared) {
        return compared.computeIfAbsent(
                name, each -> compared.size() >= MOST_NAMES || own.verdict(each) == OwnNames.Verdict.OTHER);
    }

    private static boolean judge(List<Stay> shown, List<Stay> history, int months, CheckResult.Builder result) {
        List<TwoAccounts> shared = shown.size() > Stay.MOST ? List.of() : shared(shown, history, months);
        List<TwoAccounts.Difference> differences = new ArrayList<>();
        for (TwoAccounts each : shared) {
            result.compared(
                    each.first().organisationFact(), each.stated().get(0).organisationFact());
            each.difference().ifPresent(differences::add);
        }
        List<TwoAccounts.Difference> several =
                differences.stream().filter(each -> !each.mayBeLeftOut()).toList();
        if (several.size() > 1) {
            result.finding(several(several));
        } else {
            differences.stream().min(WEIGHTIEST).ifPresent(each -> result.finding(single(each)));
        }
        return !shared.isEmpty();
    }

    /** The organisations that both name, without those of which a branch or a sister is named too. */
    private static List<TwoAccounts> shared(List<Stay> shown, List<Stay> history, int months) {
        List<TwoAccounts> shared = new ArrayList<>();
        Set<Stay> done = new HashSet<>();
        for (Stay each : shown) {
            if (done.contains(each)) {
                continue;
            }
            Alike mine = Alike.of(each, shown);
            done.addAll(mine.same());
            Alike theirs = Alike.of(each, history);
            if (mine.hasSister() || theirs.hasSister() || theirs.same().isEmpty()) {
                continue;
            }
            TwoAccounts accounts = new TwoAccounts(mine.same(), theirs.same(), months);
            if (accounts.canBeCompared()) {
                shared.add(accounts);
            }
        }
        return shared;
    }

    /**
     * The entries of one organisation.
     *
     * @param same entries of the same organisation
     * @param hasSister whether there are entries that may be of it, or of one that belongs to it
     */
    private record Alike(ImmutableList<Stay> same, boolean hasSister) {

        static Alike of(Stay stay, List<Stay> others) {
            ImmutableList.Builder<Stay> same = ImmutableList.builder();
            boolean hasSister = false;
            for (Stay other : others) {
                Verdict verdict = stay.compare(other);
                if (verdict == Verdict.SAME) {
                    same.add(other);
                }
                hasSister |= verdict == Verdict.SIMILAR || verdict == Verdict.UNDECIDED;
            }
            return new Alike(same.build(), hasSister);
        }
    }

    private static Finding single(TwoAccounts.Difference difference) {
        return finding(difference.isOfDates() ? DATES : PLACE, difference, List.of(difference))
                .build();
    }

    private static Finding several(List<TwoAccounts.Difference> differences) {
        TwoAccounts.Difference second = differences.get(1);
        return finding(SEVERAL, differences.get(0), differences)
                .fact("other", second.accounts().first().organisationFact())
                .fact("otherShown", second.shown())
                .fact("otherStated", second.stated())
                .argument("count", Integer.toString(differences.size()))
                .build();
    }

    private static Finding.Builder finding(
            FindingType type, TwoAccounts.Difference first, List<TwoAccounts.Difference> all) {
        ProfileEntry entry = (ProfileEntry) first.accounts().first().part();
        return Finding.builder(type, entry)
                .fact("organisation", first.accounts().first().organisationFact())
                .fact("shown", first.shown())
                .fact("stated", first.stated())
                .argument("network", entry.network().map(Network::displayName).orElse("a site that is not named"))
                .organisation(first.accounts().first().organisation())
                .observedAt(seenAt(all));
    }

    /** When the last of the entries was seen; unknown if one of the times is. */
    private static Optional<Instant> seenAt(List<TwoAccounts.Difference> differences) {
        List<Optional<Instant>> times = differences.stream()
                .map(difference ->
                        Different.recordedAt(difference.accounts().first().part()))
                .toList();
        return times.stream().allMatch(Optional::isPresent)
                ? times.stream().map(Optional::orElseThrow).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("social.profile-history." + name)
                .group(EvidenceGroup.PROFILE)
                .innocently(
                        "The profile was not updated, or was filled in from memory.",
                        "One of them counts the positions, or the firms that one employer became, otherwise.",
                        "Somebody else wrote the profile or the CV, such as an agency.",
                        "A date was mistyped, or the person worked or studied there twice.")
                .followUps(FollowUp.CONFIRM_DATES, FollowUp.CONFIRM_PROFILE, FollowUp.HISTORY_EVIDENCE)
                .explainedBy(
                        ExplanationKind.CAREER_DATES,
                        ExplanationKind.EMPLOYER,
                        ExplanationKind.ACCOUNT_HISTORY,
                        ExplanationKind.AGENCY);
    }
}
