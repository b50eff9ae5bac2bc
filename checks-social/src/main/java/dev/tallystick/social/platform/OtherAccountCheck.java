package dev.tallystick.social.platform;

import dev.tallystick.candidate.AccountKey;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileStatus;
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
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Compares the name on an account that somebody asks to use, after their own was locked, with the names of the person.
 *
 * <p>Not judged: what was seen in words; accounts in any name of the person, in the name of a company or one that cannot be
 * told apart; and whoever's own account was not known to be locked, as the last thing known of it, a short time before.
 */
final class OtherAccountCheck implements Check {

    private static final FindingType OTHER_NAME = FindingType.builder("social.other-account.other-name")
            .message(
                    "After the person's account was locked ({locked}), work was to go on under an account in another name"
                            + " than {name}: {shown}.")
            .weight(Weight.assumed(
                    6,
                    "Platforms lock people out without reason, and of those perhaps one in eight asks to go on under the"
                            + " account of a relative or colleague, which is what they have at hand."))
            // One cause with another name on a profile or document: a name that is not on file.
            .group(EvidenceGroup.NAME)
            .innocently(
                    "The account belongs to a partner, a relative or a colleague who helps out.",
                    "The person works through an agency, or uses another name that is not on file.",
                    "The platform locked the account by mistake, and work had to go on.")
            .followUps(FollowUp.CONFIRM_NAMES, FollowUp.ASK_ABOUT_PROFILE, FollowUp.PROVE_ACCOUNT)
            .explainedBy(
                    ExplanationKind.NAME_USE,
                    ExplanationKind.ACCOUNT_HISTORY,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.AGENCY,
                    ExplanationKind.OWN_COMPANY)
            .build();

    private static final Parameter LOCK_DAYS = Parameter.of(
            "lock-days",
            60,
            1,
            365,
            "days",
            "How long before the question the own account may have been seen locked last, to be what it is about.");

    private static final CheckInfo INFO = CheckInfo.builder("social.other-account")
            .title("Is an account that replaces a locked one in a name of the person?")
            .rationale(
                    "Compared are the name on an account under which work was to go on, after the own one was locked, and"
                            + " all names on file. People whose account is locked by mistake want to go on working, mostly"
                            + " under their own name: only a name that is surely none of the person's is reported, and"
                            + " weakly.")
            .area(Area.ACTIVITY)
            .earliestMoment(Moment.APPLICATION)
            .parts(Observation.KIND, Profile.KIND, PersonName.KIND)
            .findingTypes(OTHER_NAME)
            .parameters(LOCK_DAYS)
            .references(Reference.GUIDANCE_2022)
            .indicators("D19")
            .build();

    private static final Missing OWN_ACCOUNT = Missing.absent(
            Profile.KIND, "whether the person's own account, by network and user name, was locked shortly before");

    /** Of two at one time, that which is not locked: where they differ, it may be open again. */
    private static final Comparator<Profile> LAST_SEEN = Comparator.comparing(
                    (Profile each) -> each.seenAt().orElse(Instant.MIN))
            .thenComparing(each -> !isLocked(each))
            .thenComparing(Profile::allText);

    /** Nobody asks as often; further ones add nothing. */
    private static final int MOST = 32;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Observation> requests = candidate.observations().stream()
                .filter(each -> each.observed().equals(Optional.of(ObservationKind.OTHER_ACCOUNT_ASKED)))
                .filter(each -> !each.isAccommodation())
                .sorted(Comparator.comparing(Observation::allText))
                .limit(MOST)
                .toList();
        if (requests.isEmpty()) {
            return result.build();
        }
        Optional<OwnNames> names = OwnNames.of(candidate.names());
        if (names.isEmpty()) {
            result.missing(OwnNames.missing(candidate.names()));
            return result.build();
        }
        Optional<Finding> finding = Optional.empty();
        for (Observation request : requests) {
            if (isInAnotherName(request, names.get(), result)) {
                Optional<Profile> locked = lockedAt(request, candidate.profiles(), context.get(LOCK_DAYS));
                if (locked.isEmpty()) {
                    result.missing(OWN_ACCOUNT);
                }
                finding = finding.or(() -> locked.map(profile -> finding(request, profile, names.get())));
            }
        }
        finding.ifPresent(result::finding);
        return result.build();
    }

    private static boolean isInAnotherName(Observation request, OwnNames names, CheckResult.Builder result) {
        Optional<String> holder = request.accountHolder().filter(name -> !name.isBlank());
        if (holder.isEmpty()) {
            result.missing(Missing.absent(Observation.KIND, "the name of the person who holds the other account"));
            return false;
        }
        OwnNames.Verdict verdict = names.verdict(holder.get());
        if (verdict == OwnNames.Verdict.OPEN) {
            result.missing(Missing.of(
                    Observation.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "the whole name of the person who holds the other account"));
            return false;
        }
        result.compared(Fact.of(request, Observation.ACCOUNT_HOLDER), names.current());
        return verdict == OwnNames.Verdict.OTHER;
    }

    private static Finding finding(Observation request, Profile locked, OwnNames names) {
        String where =
                locked.network().map(network -> " on " + network.displayName()).orElse("");
        return Finding.builder(OTHER_NAME, request)
                .fact("locked", Fact.shown(locked, Profile.STATUS, "seen locked" + where))
                .fact("shown", Fact.of(request, Observation.ACCOUNT_HOLDER))
                .fact("name", names.current())
                .observedAt(request.at())
                .build();
    }

    /** An own account of which the last that was known, a short time before the question, is that it was locked. */
    private static Optional<Profile> lockedAt(Observation request, List<Profile> profiles, int days) {
        if (request.at().isEmpty()) {
            return Optional.empty();
        }
        Instant asked = request.at().get();
        Instant first = asked.minus(Duration.ofDays(days));
        Map<AccountKey, Profile> lastSeen = new TreeMap<>();
        List<Profile> open = new ArrayList<>();
        for (Profile each : profiles) {
            Optional<AccountKey> account = AccountKey.of(each.network(), each.handle());
            boolean isBefore = each.seenAt().filter(at -> !at.isAfter(asked)).isPresent();
            if (each.status().isPresent() && account.isPresent() && isBefore) {
                lastSeen.merge(account.get(), each, BinaryOperator.maxBy(LAST_SEEN));
            } else if (each.status().isPresent()
                    && !isLocked(each)
                    && (each.seenAt().isEmpty() || isBefore)) {
                open.add(each);
            }
        }
        return lastSeen.values().stream()
                .filter(OtherAccountCheck::isLocked)
                .filter(each -> !each.seenAt().orElseThrow().isBefore(first))
                .limit(MOST)
                .filter(each -> open.stream().noneMatch(other -> mayBeLater(other, each)))
                .findFirst();
    }

    /** Tells whether a look of an unknown time, or at an account that is not named, may have been a later one. */
    private static boolean mayBeLater(Profile open, Profile locked) {
        boolean isLater = open.seenAt()
                .map(at -> !at.isBefore(locked.seenAt().orElseThrow()))
                .orElse(true);
        return isLater
                && (open.network().isEmpty() || open.network().equals(locked.network()))
                && (open.handle().flatMap(AccountKey::handle).isEmpty()
                        || open.handle()
                                .flatMap(AccountKey::handle)
                                .equals(locked.handle().flatMap(AccountKey::handle)));
    }

    private static boolean isLocked(Profile profile) {
        return profile.status().equals(Optional.of(ProfileStatus.SUSPENDED));
    }
}
