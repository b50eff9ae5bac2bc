package dev.tallystick.kyc.access;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ConnectionKind;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.candidate.Session;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the devices of sessions, the wish for an own one, and the use of other accounts with the terms and rules that were
 * agreed on.
 *
 * <p>Not judged: engagements that allow own devices or do not say; days on which the person was at work on a device of the host
 * too, such as with mail on a telephone beside it; sessions over mobile networks, of accounts that are not the person's own and
 * of programs; sessions before the notice; and an account of another name that was merely visible or asked for. What people
 * of the host heard or saw in a conversation does not wait for the notice.
 */
final class UnmanagedDeviceCheck implements Check {

    private static final FindingType SESSIONS = type("sessions")
            .message("The engagement asks for devices that the host manages ({policy}); on {days} of {all} days within"
                    + " {window}, all sessions came from other devices, the last of them on {session}.")
            .weight(Weight.assumed(
                    4,
                    "People read mail on a telephone and use their own laptop when the other one is being repaired."))
            .build();

    private static final FindingType OWN_WANTED = type("own-device-wanted")
            .message(
                    "The engagement asks for devices that the host manages ({policy}); the person asked {times} times to"
                            + " work on a device or system of their own ({asked}).")
            .weight(Weight.assumed(4, "Contractors work on their own equipment as a rule."))
            .build();

    private static final FindingType OTHER_ACCOUNT = type("other-account")
            .message("The rule that was told before is {policy}; {times} times an account was used that is not the"
                    + " person's own ({account}).")
            .weight(Weight.assumed(3, "Teams share accounts, and families share computers."))
            .build();

    private static final Parameter DAYS =
            Parameter.of("days", 5, 1, 30, "days", "On how many days sessions have to come from other devices alone.");
    private static final Parameter SHARE = Parameter.of(
            "share", 50, 1, 100, "percent", "Of how many of the days with sessions these have to be the part.");
    private static final Parameter WINDOW =
            Parameter.of("window", 30, 7, 365, "days", "Within which time the days have to lie.");
    private static final Parameter TIMES = Parameter.of(
            "times", 2, 1, 20, "times", "How often an own device has to be asked for, or another account used.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.unmanaged-device")
            .title("Is the work done on the devices that the engagement asks for?")
            .rationale("Sessions that were stolen, and machines that somebody else works on, show as devices that the"
                    + " host does not manage. So does a telephone. The terms of the engagement decide, and days with"
                    + " both are no finding. Another account counts only against a written rule.")
            .area(Area.DEVICE)
            .earliestMoment(Moment.EMPLOYMENT)
            .parts(Session.KIND, Observation.KIND, Engagement.KIND)
            .findingTypes(SESSIONS, OWN_WANTED, OTHER_ACCOUNT)
            .parameters(DAYS, SHARE, WINDOW, TIMES)
            .references(Reference.GUIDANCE_2023)
            .indicators("L24", "L26")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Session> sessions = candidate.sessions().stream()
                .filter(each -> each.find(Session.MANAGED_DEVICE).isPresent())
                .filter(each -> each.find(Session.INTERACTIVE).orElse(true))
                .filter(each -> each.startedAt().isPresent())
                .filter(each -> each.account().isEmpty())
                .filter(each -> !each.connection().equals(Optional.of(ConnectionKind.MOBILE)))
                .sorted(Comparator.comparing((Session each) -> each.startedAt().orElse(Instant.MIN))
                        .thenComparing(Session::allText))
                .toList();
        List<Observation> wishes = observed(candidate, ObservationKind.OWN_DEVICE_WANTED);
        List<Observation> accounts = observed(candidate, ObservationKind.OTHER_ACCOUNT);
        if (!sessions.isEmpty() || !wishes.isEmpty()) {
            judgeDevices(candidate, sessions, wishes, context, result);
        }
        judgeAccounts(accounts, context, result);
        return result.build();
    }

    private static List<Observation> observed(Candidate candidate, ObservationKind kind) {
        return candidate.observations().stream()
                .filter(each -> each.observed().equals(Optional.of(kind)))
                .filter(each -> !each.isAccommodation())
                .sorted(Comparator.comparing((Observation each) -> each.at().orElse(Instant.MIN))
                        .thenComparing(Observation::allText))
                .toList();
    }

    private static void judgeDevices(
            Candidate candidate,
            List<Session> sessions,
            List<Observation> wishes,
            CheckContext context,
            CheckResult.Builder result) {
        Optional<Instant> notice = Equipment.noticeFrom(candidate, context, result);
        if (notice.isEmpty()) {
            return;
        }
        Engagement terms = candidate.engagement().orElseThrow();
        if (terms.find(Engagement.OWN_DEVICES_ALLOWED).isEmpty()) {
            result.missing(Missing.absent(Engagement.KIND, "whether the person may work on a device of their own"));
        } else if (!terms.isOwnDevicesAllowed()) {
            Fact policy = Fact.shown(terms, Engagement.OWN_DEVICES_ALLOWED, "own devices are not allowed");
            List<Session> since = sessions.stream()
                    .filter(each -> !each.startedAt().orElseThrow().isBefore(notice.get()))
                    .toList();
            if (since.isEmpty() && !sessions.isEmpty()) {
                result.missing(Missing.of(Session.KIND, Missing.Reason.TOO_LITTLE, "sessions since the notice"));
            }
            judgeSessions(since, policy, context, result);
            judgeWishes(wishes, policy, context, result);
        }
    }

    /** The days of a window that moves forward, until enough of them are without a device of the host. */
    private static void judgeSessions(
            List<Session> sessions, Fact policy, CheckContext context, CheckResult.Builder result) {
        NavigableMap<LocalDate, Session> lastOfDay = new TreeMap<>();
        Set<LocalDate> managed = new HashSet<>();
        for (Session each : sessions) {
            result.compared(Fact.of(each, Session.MANAGED_DEVICE), policy);
            lastOfDay.put(day(each), each);
            if (each.isManagedDevice()) {
                managed.add(day(each));
            }
        }
        int window = context.get(WINDOW);
        for (Map.Entry<LocalDate, Session> today : lastOfDay.entrySet()) {
            Set<LocalDate> all = lastOfDay
                    .subMap(today.getKey().minusDays(window - 1L), true, today.getKey(), true)
                    .keySet();
            long days = all.stream().filter(day -> !managed.contains(day)).count();
            if (!managed.contains(today.getKey())
                    && days >= context.get(DAYS)
                    && days * 100 >= (long) all.size() * context.get(SHARE)) {
                result.finding(Finding.builder(SESSIONS, today.getValue())
                        .fact("policy", policy)
                        .fact(
                                "session",
                                Fact.shown(
                                        today.getValue(),
                                        Session.STARTED_AT,
                                        today.getKey().toString()))
                        .argument("days", Long.toString(days))
                        .argument("all", Integer.toString(all.size()))
                        .argument("window", window + " days")
                        .observedAt(today.getValue().startedAt())
                        .build());
                return;
            }
        }
    }

    private static void judgeWishes(
            List<Observation> wishes, Fact policy, CheckContext context, CheckResult.Builder result) {
        wishes.forEach(wish -> result.compared(asked(wish), policy));
        often(wishes, context)
                .ifPresent(wish -> result.finding(Finding.builder(OWN_WANTED, wish.part())
                        .fact("policy", policy)
                        .fact("asked", asked(wish.part()))
                        .argument("times", Integer.toString(wish.times()))
                        .observedAt(wish.part().at())
                        .build()));
    }

    private static Fact asked(Observation wish) {
        return Fact.shown(wish, Observation.OBSERVED, "own device wanted");
    }

    private static void judgeAccounts(List<Observation> accounts, CheckContext context, CheckResult.Builder result) {
        List<Observation> ruled = accounts.stream()
                .filter(each -> each.policy().filter(rule -> !rule.isBlank()).isPresent())
                .toList();
        if (ruled.size() < accounts.size()) {
            result.missing(Missing.absent(Observation.KIND, "the written rule on accounts, told before"));
        }
        ruled.forEach(each -> result.compared(used(each), Fact.of(each, Observation.POLICY)));
        often(ruled, context)
                .ifPresent(use -> result.finding(Finding.builder(OTHER_ACCOUNT, use.part())
                        .fact("policy", Fact.of(use.part(), Observation.POLICY))
                        .fact("account", used(use.part()))
                        .argument("times", Integer.toString(use.times()))
                        .observedAt(use.part().at())
                        .build()));
    }

    private static Fact used(Observation account) {
        return Fact.shown(account, Observation.OBSERVED, "other account used");
    }

    private record Often(Observation part, int times) {}

    /** The first observation with which it was often enough: by its own count, or as one of several dates. */
    private static Optional<Often> often(List<Observation> observations, CheckContext context) {
        Set<Instant> dates = new HashSet<>();
        int most = 0;
        for (Observation each : observations) {
            each.at().ifPresent(dates::add);
            most = Math.max(most, Math.max(each.times().orElse(1), dates.size()));
            if (most >= context.get(TIMES)) {
                return Optional.of(new Often(each, most));
            }
        }
        return Optional.empty();
    }

    private static LocalDate day(Session session) {
        return session.startedAt().orElseThrow().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.unmanaged-device." + name)
                .group(EvidenceGroup.REMOTE_CONTROL)
                .innocently(
                        "The person reads mail or chats on a telephone.",
                        "The device of the host is being repaired, or has not arrived.",
                        "The person needs aids that the host's device does not have.")
                .followUps(FollowUp.TALK, FollowUp.CHECK_DEVICE)
                .explainedBy(ExplanationKind.TOOL_USE);
    }
}
