package dev.tallystick.kyc.access;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Session;
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
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.kyc.access.SessionPlaces.Located;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the places of sessions that follow each other with the time between them.
 *
 * <p>Not judged: networks that hide the place or whose kind is not known, telephones (they roam through the network of
 * their home), accounts of others, places without position and radius, and one single time.
 */
final class ImpossibleTravelCheck implements Check {

    private static final FindingType TRAVEL = FindingType.builder("kyc.impossible-travel.faster-than-flight")
            .message(
                    "On {days} days, sessions followed each other faster than anybody travels, the last time from {first}"
                            + " to {second}: at least {km} km apart within {minutes} minutes.")
            .weight(
                    Weight.assumed(
                            8,
                            "Relays that no list names and wrong tables of networks do this as well; on several days it is rarer."))
            .group(EvidenceGroup.RESIDENCE)
            .innocently(
                    "Somebody of the household uses the same account from elsewhere.",
                    "One of the connections runs through a relay, a telephone abroad or a network of an employer.",
                    "The table of networks places one of the networks wrongly.")
            .followUps(FollowUp.CONFIRM_WHEREABOUTS, FollowUp.TALK)
            .explainedBy(ExplanationKind.CONNECTION, ExplanationKind.HOUSEHOLD, ExplanationKind.TRAVEL)
            .build();

    private static final Parameter KM = Parameter.of(
            "km", 500, 100, 10_000, "km", "How far apart two sessions have to be, less the radius of each.");
    private static final Parameter SPEED =
            Parameter.of("km-per-hour", 1000, 500, 10_000, "km/h", "The speed above which nobody travels.");
    private static final Parameter DAYS = Parameter.of("days", 2, 1, 30, "days", "On how many days it has to happen.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.impossible-travel")
            .title("Can one person have been where the sessions came from?")
            .rationale("An account that several people work with shows in places between which nobody can travel in the"
                    + " time. Switching a VPN on and off shows as well, and is left out: both networks have to show"
                    + " where they are. Of two sessions at the same time, the longest pause in the first is the time"
                    + " that was left to travel. Sessions before the notice that they are looked at are not read.")
            .area(Area.RESIDENCE)
            .earliestMoment(Moment.ONBOARDING)
            .parts(Session.KIND, Engagement.KIND)
            .findingTypes(TRAVEL)
            .parameters(KM, SPEED, DAYS)
            .references(Reference.GUIDANCE_2022)
            .indicators("L03")
            .build();

    private final IpIntelligence ipIntelligence;

    ImpossibleTravelCheck(IpIntelligence ipIntelligence) {
        this.ipIntelligence = requireNonNull(ipIntelligence, "ipIntelligence");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        if (candidate.sessions().size() < 2) {
            return result.build();
        }
        Optional<Instant> notice = Equipment.noticeFrom(candidate, context, result);
        if (notice.isEmpty()) {
            return result.build();
        }
        SessionPlaces.Found found = SessionPlaces.find(candidate, ipIntelligence, notice.get());
        found.addMissing(result);
        List<Located> located = found.located().stream()
                .filter(each -> each.facts().connection().isPresent() && !each.mayRoam())
                .filter(each -> each.spot().isPresent())
                .toList();
        if (located.size() < 2) {
            result.missing(Missing.of(
                    Session.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "two sessions with position, radius and a kind of network that shows the place"));
            return result.build();
        }
        result.compared(located.get(0).fact(), located.get(1).fact());
        List<Pair> impossible = pairs(located).stream()
                .filter(pair -> isImpossible(pair, context))
                .toList();
        Set<LocalDate> days = new HashSet<>();
        Optional<Instant> cameUp = Optional.empty();
        for (Pair pair : impossible) {
            days.add(pair.second().day());
            if (days.size() == context.get(DAYS) && cameUp.isEmpty()) {
                cameUp = Optional.of(pair.second().at());
            }
        }
        if (days.size() >= context.get(DAYS)) {
            Pair last = impossible.get(impossible.size() - 1);
            result.finding(Finding.builder(TRAVEL, last.second().session())
                    .fact("first", last.first().fact())
                    .fact("second", last.second().fact())
                    .argument("days", Integer.toString(days.size()))
                    .argument("km", Long.toString((long) last.leastKm()))
                    .argument("minutes", Long.toString(last.between().toMinutes()))
                    .observedAt(cameUp)
                    .build());
        }
        return result.build();
    }

    /** Two sessions, the second of which begins later or at the same time. */
    private record Pair(Located first, Located second) {

        /** The longest time without a sign of the person at the first place, up to the first one at the second place. */
        Duration between() {
            Duration between = Duration.between(first.at(), second.at());
            return pause(first)
                    .filter(pause -> isDuring(first, second.at()))
                    .filter(pause -> pause.compareTo(between) < 0)
                    .orElse(between);
        }

        double leastKm() {
            return first.spot().orElseThrow().leastKm(second.spot().orElseThrow());
        }
    }

    /** Each session with the one before, and with the one before that goes on for longest. */
    private static List<Pair> pairs(List<Located> located) {
        List<Pair> pairs = new ArrayList<>();
        Optional<Located> open = Optional.empty();
        for (int i = 0; i < located.size(); i++) {
            Located second = located.get(i);
            if (i > 0) {
                pairs.add(new Pair(located.get(i - 1), second));
            }
            open.filter(first -> isDuring(first, second.at())).ifPresent(first -> pairs.add(new Pair(first, second)));
            if (pause(second).isPresent()
                    && open.filter(first -> !end(first).isBefore(end(second))).isEmpty()) {
                open = Optional.of(second);
            }
        }
        return pairs;
    }

    private static boolean isImpossible(Pair pair, CheckContext context) {
        double hours = pair.between().toSeconds() / (double) Duration.ofHours(1).toSeconds();
        return pair.leastKm() >= context.get(KM) && pair.leastKm() > context.get(SPEED) * hours;
    }

    private static boolean isDuring(Located session, Instant time) {
        return end(session).isAfter(time);
    }

    private static Instant end(Located session) {
        return session.session().endedAt().orElse(session.at());
    }

    /** How long the person paused at most in a session of which that is known. */
    private static Optional<Duration> pause(Located session) {
        return session.session()
                .longestPauseMinutes()
                .filter(minutes -> minutes >= 0 && session.session().isInteractive())
                .map(Duration::ofMinutes);
    }
}
