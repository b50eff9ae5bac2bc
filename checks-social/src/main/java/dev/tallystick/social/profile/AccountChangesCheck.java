package dev.tallystick.social.profile;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.AccountKey;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.EventKind;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.ProfileChangeKind;
import dev.tallystick.candidate.TimelineEvent;
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
import dev.tallystick.check.OwnNames;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares changes of accounts that the person stated with the time from the application to the end of the engagement.
 *
 * <p>A change is held against the account only if it is known that nobody was told. A name that the person states, now or
 * earlier, fits whatever was shown before. Not judged: changes outside that time or without a time, accounts that the
 * person did not state, user names that the person states, and, but for a name that is surely of somebody else, people
 * with an earlier or a confidential name. People with a protected address are not judged at all: whoever is stalked
 * closes accounts. A new user name is not judged either while an account takes up a name that the person states.
 */
final class AccountChangesCheck implements Check {

    private static final FindingType OTHER_NAME = FindingType.builder("social.account-changes.other-name")
            .message("From {changed} on, after the {event} of {date}, an account on {network} showed another name than"
                    + " {name}: {shown}.")
            .weight(Weight.assumed(
                    5, "People choose another name for good reasons and owe none; accounts also pass to other people."))
            .group(EvidenceGroup.NAME)
            .innocently(
                    "The person goes by a new name that is not on file yet.",
                    "The person shows another name there to be left in peace.",
                    "It is a joke, a stage name or the name of a project.")
            .followUps(FollowUp.CONFIRM_NAMES, FollowUp.CONFIRM_PROFILE)
            .explainedBy(ExplanationKind.NAME_USE, ExplanationKind.ACCOUNT_HISTORY)
            .build();

    private static final FindingType RENAMED_OR_CLOSED = FindingType.builder("social.account-changes.renamed-or-closed")
            .message(
                    "The account on {network} that the person stated was {what} on {changed}, after the {event} of {date},"
                            + " and no notice of it is on file.")
            .weight(Weight.assumed(
                    3, "Accounts are renamed and closed for many reasons, mostly to be left in peace; it says little."))
            // Whoever goes by another name renames accounts or opens new ones: one cause with the name that is shown.
            .group(EvidenceGroup.NAME)
            .innocently(
                    "The person leaves the network, or tidies up.",
                    "Somebody harassed the person there.",
                    "The person goes by another name now.",
                    "The network closed the account, or made another user name of it.")
            .followUps(FollowUp.CONFIRM_PROFILE)
            .explainedBy(ExplanationKind.NAME_USE, ExplanationKind.ACCOUNT_HISTORY)
            .build();

    private static final Missing TIME = Missing.absent(ProfileChange.KIND, "when the account changed");
    private static final Missing TOLD =
            Missing.absent(ProfileChange.KIND, "whether the person had told of the change by then");
    private static final Missing BEGINNING = Missing.absent(TimelineEvent.KIND, "when the application arrived");

    static final CheckInfo INFO = CheckInfo.builder("social.account-changes")
            .title("Do the accounts that the person stated stay what they were?")
            .rationale(
                    "An account that the person stated serves to learn who they are; what becomes of it while the host"
                            + " decides, or during the job, is compared with that time. People who are harassed, who marry or"
                            + " who change their name do the same for reasons that are nobody's business, so that the weight is"
                            + " small however many accounts change, a name that the person states always fits, and nobody is"
                            + " judged whose address is protected, or who has stated an earlier name, for closing an account or"
                            + " renaming it, or for a new user name while an account takes up the name on file.")
            .area(Area.ACTIVITY)
            .parts(ProfileChange.KIND, Profile.KIND, TimelineEvent.KIND, PersonName.KIND, Address.KIND)
            .findingTypes(OTHER_NAME, RENAMED_OR_CLOSED)
            .references(Reference.GUIDANCE_2022)
            .indicators("D05")
            .build();

    private static final ImmutableSet<EventKind> BEGINNINGS = ImmutableSet.of(
            EventKind.APPLIED,
            EventKind.INTERVIEWED,
            EventKind.OFFER_MADE,
            EventKind.OFFER_ACCEPTED,
            EventKind.STARTED);

    private static final ImmutableSet<ProfileChangeKind> JUDGED =
            ImmutableSet.of(ProfileChangeKind.HANDLE, ProfileChangeKind.DISPLAY_NAME, ProfileChangeKind.DELETED);

    /** Nobody changes the shown name as often; further changes are not compared. */
    private static final int MOST = 32;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<ProfileChange> changes = Different.of(candidate.profileChanges(), Integer.MAX_VALUE).stream()
                .filter(change -> change.change().filter(JUDGED::contains).isPresent())
                .sorted(Comparator.comparing(change -> change.at().orElse(Instant.MAX)))
                .toList();
        if (changes.isEmpty()) {
            return result.build();
        }
        if (candidate.addresses().stream().anyMatch(Address::isProtected)) {
            result.exempt("the address is protected");
            return result.build();
        }
        Optional<TimelineEvent> beginning = beginning(candidate, context.asOf());
        if (beginning.isEmpty()) {
            result.missing(BEGINNING);
            return result.build();
        }
        Set<AccountKey> stated = stated(candidate);
        List<ProfileChange> within = within(changes, beginning.get(), end(candidate, context.asOf()), result).stream()
                .filter(change -> isOfStated(change, stated))
                .toList();
        List<ProfileChange> names = within.stream()
                .filter(AccountChangesCheck::isOfName)
                .limit(MOST)
                .toList();
        Optional<OwnNames> own = OwnNames.of(candidate.names());
        judgeNames(names, own, beginning.get(), candidate, result);
        boolean takesUpName = own.isPresent() && names.stream().anyMatch(change -> takesUpName(change, own.get()));
        List<ProfileChange> accounts = within.stream()
                .filter(change -> !isOfName(change) && !(takesUpName && isRenamed(change)))
                .toList();
        judgeAccounts(accounts, stated, beginning.get(), candidate, result);
        return result.build();
    }

    private static Optional<TimelineEvent> beginning(Candidate candidate, Instant asOf) {
        return candidate.timelineEvents().stream()
                .filter(event -> event.event().filter(BEGINNINGS::contains).isPresent())
                .filter(event -> event.at().filter(at -> !at.isAfter(asOf)).isPresent())
                .min(Comparator.<TimelineEvent, Instant>comparing(
                                event -> event.at().orElseThrow())
                        .thenComparing(TimelineEvent::allText));
    }

    private static Instant end(Candidate candidate, Instant asOf) {
        return candidate.timelineEvents().stream()
                .filter(event -> event.event().equals(Optional.of(EventKind.ENDED)))
                .flatMap(event -> event.at().stream())
                .filter(at -> at.isBefore(asOf))
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }

    /** The changes of the time that is judged; the earlier ones were compared with it as well. */
    private static List<ProfileChange> within(
            List<ProfileChange> inOrder, TimelineEvent beginning, Instant end, CheckResult.Builder result) {
        if (inOrder.get(inOrder.size() - 1).at().isEmpty()) {
            result.missing(TIME);
        }
        List<ProfileChange> until = inOrder.stream()
                .filter(change -> change.at().filter(at -> !at.isAfter(end)).isPresent())
                .toList();
        if (!until.isEmpty()) {
            result.compared(day(until.get(until.size() - 1)), date(beginning));
        }
        Instant begin = beginning.at().orElseThrow();
        return until.stream()
                .filter(change -> change.at().orElseThrow().isAfter(begin))
                .toList();
    }

    private static boolean isOfName(ProfileChange change) {
        return change.change().equals(Optional.of(ProfileChangeKind.DISPLAY_NAME));
    }

    private static boolean isRenamed(ProfileChange change) {
        return change.change().equals(Optional.of(ProfileChangeKind.HANDLE));
    }

    /** Whether the account came to show a name on file where another stood. */
    private static boolean takesUpName(ProfileChange change, OwnNames own) {
        String after = change.after().orElse("");
        return own.verdict(after) == OwnNames.Verdict.KNOWN
                && change.before()
                        .filter(before -> !before.isBlank() && !OwnNames.areOne(before, after))
                        .isPresent();
    }

    /** Reports the first change to a name that is surely of somebody else. */
    private static void judgeNames(
            List<ProfileChange> changes,
            Optional<OwnNames> own,
            TimelineEvent beginning,
            Candidate candidate,
            CheckResult.Builder result) {
        List<ProfileChange> names =
                changes.stream().filter(change -> isUntold(change, result)).toList();
        if (names.isEmpty()) {
            return;
        }
        if (own.isEmpty()) {
            result.missing(OwnNames.missing(candidate.names()));
            return;
        }
        names.stream()
                .filter(change -> isOther(change, own.get()))
                .findFirst()
                .ifPresent(change -> result.finding(finding(OTHER_NAME, change, beginning)
                        .fact("shown", Fact.of(change, ProfileChange.AFTER))
                        .fact("name", own.get().current())
                        .build()));
    }

    /** Another person than the one on file, and than the one whose name stood there before. */
    private static boolean isOther(ProfileChange change, OwnNames own) {
        String after = change.after().orElse("");
        return own.verdict(after) == OwnNames.Verdict.OTHER
                && change.before()
                        .filter(before -> OwnNames.areSurelyTwo(before, after))
                        .isPresent();
    }

    /** Reports the first account that was renamed or closed: more of them are tidied up together. */
    private static void judgeAccounts(
            List<ProfileChange> accounts,
            Set<AccountKey> stated,
            TimelineEvent beginning,
            Candidate candidate,
            CheckResult.Builder result) {
        if (accounts.isEmpty()) {
            return;
        }
        if (candidate.names().stream().anyMatch(AccountChangesCheck::isPrivateMatter)) {
            result.exempt("an earlier or a confidential name is on file, which accounts follow");
            return;
        }
        accounts.stream()
                .filter(change -> isUntold(change, result))
                .filter(change -> !isStated(change, stated))
                .findFirst()
                .ifPresent(change -> result.finding(finding(RENAMED_OR_CLOSED, change, beginning)
                        .argument("what", isRenamed(change) ? "renamed" : "closed")
                        .build()));
    }

    private static boolean isPrivateMatter(PersonName name) {
        return name.isConfidential() || name.role().equals(Optional.of(NameRole.FORMER));
    }

    /** The accounts by the user names that the person states, of today and before. */
    private static Set<AccountKey> stated(Candidate candidate) {
        Set<AccountKey> stated = new HashSet<>();
        for (Profile profile : candidate.profiles()) {
            AccountKey.of(profile.network(), profile.handle()).ifPresent(stated::add);
            profile.formerHandles()
                    .forEach(former -> AccountKey.of(profile.network(), Optional.of(former))
                            .ifPresent(stated::add));
        }
        return stated;
    }

    /** A change of the user name may be told under the old name or the new one. */
    private static boolean isOfStated(ProfileChange change, Set<AccountKey> stated) {
        Optional<AccountKey> before =
                isRenamed(change) ? AccountKey.of(change.network(), change.before()) : Optional.empty();
        return Stream.of(AccountKey.of(change.network(), change.handle()), before)
                .flatMap(Optional::stream)
                .anyMatch(stated::contains);
    }

    /** Whether the person states the new user name too, or it is not known. */
    private static boolean isStated(ProfileChange change, Set<AccountKey> stated) {
        return isRenamed(change)
                && AccountKey.of(change.network(), change.after())
                        .map(stated::contains)
                        .orElse(true);
    }

    private static boolean isUntold(ProfileChange change, CheckResult.Builder result) {
        Optional<Boolean> told = change.find(ProfileChange.ANNOUNCED);
        if (told.isEmpty()) {
            result.missing(TOLD);
        }
        return told.equals(Optional.of(false)) && change.network().isPresent();
    }

    private static Finding.Builder finding(FindingType type, ProfileChange change, TimelineEvent beginning) {
        return Finding.builder(type, change)
                .fact("changed", day(change))
                .fact("date", date(beginning))
                .argument("network", change.network().orElseThrow().displayName())
                .argument("event", words(beginning.event().orElseThrow()))
                .observedAt(change.at());
    }

    private static String words(EventKind event) {
        if (event.equals(EventKind.APPLIED)) {
            return "application";
        }
        if (event.equals(EventKind.INTERVIEWED)) {
            return "interview";
        }
        return event.equals(EventKind.STARTED) ? "beginning of work" : "offer";
    }

    private static Fact day(ProfileChange change) {
        return Fact.shown(change, ProfileChange.AT, day(change.at().orElseThrow()));
    }

    private static Fact date(TimelineEvent event) {
        return Fact.shown(event, TimelineEvent.AT, day(event.at().orElseThrow()));
    }

    private static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
