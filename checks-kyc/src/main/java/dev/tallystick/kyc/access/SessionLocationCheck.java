package dev.tallystick.kyc.access;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistoryAnswer;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartialDate;
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
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.kyc.access.SessionPlaces.Located;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Compares the countries that sessions came from with where the person says to live, work, study and travel. Some logins
 * from home, as through a laptop that is kept there, do not end an absence; some days at home in a row do.
 *
 * <p>Not judged: full-time travellers, protected addresses, networks that hide or do not tell the place, places near a
 * declared country, telephones alone (they roam), and absences that are short.
 */
final class SessionLocationCheck implements Check {

    private static final FindingType ELSEWHERE = FindingType.builder("kyc.session-location.elsewhere")
            .message(
                    "On {elsewhere} of {known} days with a known place, from {from} to {to}, sessions came from elsewhere, the"
                            + " last ones from {session}; for this time the person states {home}.")
            .weight(Weight.assumed(
                    7,
                    "Long unannounced stays abroad happen, and so do wrong tables of networks; weeks of nothing but"
                            + " sessions from elsewhere are rare among people who are where they say."))
            .group(EvidenceGroup.RESIDENCE)
            .innocently(
                    "The person travels, has moved or stays with family, and has not said so yet.",
                    "The connection runs through a network of another country that no list names.",
                    "The table of networks places this network wrongly.")
            .followUps(FollowUp.CONFIRM_WHEREABOUTS, FollowUp.COMPLETE_HISTORY, FollowUp.RESIDENCE_EVIDENCE)
            .explainedBy(
                    ExplanationKind.TRAVEL,
                    ExplanationKind.RELOCATION,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.CONNECTION)
            .build();

    private static final Parameter ABSENCE =
            Parameter.of("absence-days", 30, 1, 365, "days", "How long an absence may be that needs no explanation.");
    private static final Parameter DAYS = Parameter.of(
            "days",
            3,
            2,
            30,
            "days",
            "On how many days sessions have to come from elsewhere; as many in a row at home end the absence.");
    private static final Parameter MAJORITY = Parameter.of(
            "majority", 67, 51, 100, "percent", "Of the days whose place is known, how many have to be elsewhere.");
    private static final Parameter BORDER = Parameter.of(
            "border-km",
            300,
            0,
            2000,
            "km",
            "How near to a declared country a session has to be for the border to explain it.");

    /** Of a longer time behind networks that hide the place nothing is known: it may lie between two journeys. */
    private static final int LONGEST_GAP_DAYS = 14;

    static final CheckInfo INFO = CheckInfo.builder("kyc.session-location")
            .title("Do sessions come from where the person says to be?")
            .rationale(
                    "Whoever works from elsewhere under a claimed address logs in from elsewhere. A VPN, a proxy or a"
                            + " data centre makes the place unknown, not another one, and has no weight. Only a long time in"
                            + " which nearly every known place is far from all that is declared counts, and only between"
                            + " countries: within one nothing is compared. Where a delivery went to the country of the sessions,"
                            + " the delivery is asked about and not they. Sessions before the notice that they are looked at"
                            + " are not read.")
            .area(Area.RESIDENCE)
            .earliestMoment(Moment.ONBOARDING)
            .parts(Session.KIND, Address.KIND, Delivery.KIND, Engagement.KIND)
            .historySources(Presence.SOURCES)
            .findingTypes(ELSEWHERE)
            .parameters(ABSENCE, DAYS, MAJORITY, BORDER)
            .references(Reference.GUIDANCE_2022, Reference.GUIDANCE_2023)
            .indicators("L01", "L02")
            .build();

    private final IpIntelligence ipIntelligence;

    SessionLocationCheck(IpIntelligence ipIntelligence) {
        this.ipIntelligence = requireNonNull(ipIntelligence, "ipIntelligence");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        Presence presence = new Presence(context.history(), context.get(BORDER));
        if (candidate.sessions().isEmpty() || presence.isExempt(candidate, context.today(), result)) {
            return result.build();
        }
        Optional<Instant> notice = Equipment.noticeFrom(candidate, context, result);
        if (notice.isEmpty()) {
            return result.build();
        }
        SessionPlaces.Found found = SessionPlaces.find(candidate, ipIntelligence, notice.get());
        found.addMissing(result);
        Set<Country> sentTo = candidate.deliveries().stream()
                .flatMap(delivery -> delivery.country().stream())
                .collect(toSet());
        List<Day> days = days(found.located(), presence, sentTo, result);
        stays(days, context).stream()
                .filter(stay -> isSustained(stay, found.unlocatedDays(), context))
                .max(Comparator.comparingLong(SessionLocationCheck::length))
                .ifPresent(stay -> report(stay, presence, context, result));
        return result.build();
    }

    /** A day whose sessions show where they were; elsewhere if all of them were. */
    private record Day(LocalDate date, List<Located> sessions, boolean isElsewhere) {

        Located last() {
            return sessions.get(sessions.size() - 1);
        }
    }

    private static List<Day> days(
            List<Located> located, Presence presence, Set<Country> sentTo, CheckResult.Builder result) {
        Map<List<Object>, Runnable> compared = new LinkedHashMap<>();
        Map<LocalDate, List<Located>> sessions = new LinkedHashMap<>();
        Set<LocalDate> notElsewhere = new HashSet<>();
        for (Located each : located) {
            HistoryAnswer answer = presence.answer(each.country(), each.spot(), each.day());
            presence.fact(answer)
                    .ifPresentOrElse(
                            home -> compared.put(
                                    List.of(each.country(), answer.because().get(0)),
                                    () -> result.compared(each.fact(), home)),
                            () -> result.missing(presence.missing(Session.KIND, each.country(), each.day())));
            sessions.computeIfAbsent(each.day(), unused -> new ArrayList<>()).add(each);
            if (!answer.isUnexplained() || sentTo.contains(each.country())) {
                notElsewhere.add(each.day());
            }
        }
        compared.values().forEach(Runnable::run);
        return sessions.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue(), !notElsewhere.contains(day.getKey())))
                .toList();
    }

    /** Stretches from a day elsewhere to another: those that only days in a row at home end, and those that one ends. */
    private static List<List<Day>> stays(List<Day> days, CheckContext context) {
        List<List<Day>> stays = new ArrayList<>();
        for (int daysAtHome : List.of(1, context.get(DAYS))) {
            List<Day> stay = new ArrayList<>();
            List<Day> atHome = new ArrayList<>();
            for (Day day : days) {
                if (!day.isElsewhere()) {
                    atHome.add(day);
                    continue;
                }
                if (atHome.size() >= daysAtHome && !stay.isEmpty()) {
                    stays.add(stay);
                    stay = new ArrayList<>();
                } else if (!stay.isEmpty()) {
                    stay.addAll(atHome);
                }
                atHome.clear();
                stay.add(day);
            }
            if (!stay.isEmpty()) {
                stays.add(stay);
            }
        }
        return stays;
    }

    /** Whether it goes on for long enough, in enough sessions, and on most of the days that have sessions. */
    private static boolean isSustained(List<Day> stay, Set<LocalDate> unlocatedDays, CheckContext context) {
        List<Day> elsewhere = stay.stream().filter(Day::isElsewhere).toList();
        if (length(stay) <= context.get(ABSENCE)
                || settled(elsewhere) < context.get(DAYS)
                || elsewhere.size() * 100L < (long) context.get(MAJORITY) * stay.size()) {
            return false;
        }
        long unknown = unlocatedDays.stream()
                .filter(day -> day.isAfter(first(stay)) && day.isBefore(last(stay)))
                .count();
        return elsewhere.size() > unknown || isSteady(stay);
    }

    /** Whether nothing but elsewhere shows, and never after a long time: what is hidden is then hardly home. */
    private static boolean isSteady(List<Day> stay) {
        for (int i = 1; i < stay.size(); i++) {
            if (ChronoUnit.DAYS.between(stay.get(i - 1).date(), stay.get(i).date()) > LONGEST_GAP_DAYS) {
                return false;
            }
        }
        return stay.stream().allMatch(Day::isElsewhere);
    }

    /** The number of days on which more than a telephone that may roam was elsewhere. */
    private static long settled(List<Day> elsewhere) {
        return elsewhere.stream()
                .filter(day -> day.sessions().stream().anyMatch(session -> !session.mayRoam()))
                .count();
    }

    private static void report(List<Day> stay, Presence presence, CheckContext context, CheckResult.Builder result) {
        Located last = stay.get(stay.size() - 1).last();
        LocalDate first = first(stay);
        List<Day> elsewhere = stay.stream().filter(Day::isElsewhere).toList();
        Optional<Instant> cameUp = IntStream.range(0, elsewhere.size())
                .filter(i -> ChronoUnit.DAYS.between(first, elsewhere.get(i).date()) > context.get(ABSENCE))
                .filter(i -> settled(elsewhere.subList(0, i + 1)) >= context.get(DAYS))
                .mapToObj(i -> elsewhere.get(i).sessions().get(0).at())
                .findFirst();
        Fact home = presence.fact(presence.answer(last.country(), last.spot(), last.day()))
                .orElseThrow();
        result.finding(Finding.builder(ELSEWHERE, last.session())
                .fact("session", last.fact())
                .fact("home", home)
                .argument("elsewhere", Integer.toString(elsewhere.size()))
                .argument("known", Integer.toString(stay.size()))
                .argument("from", first.toString())
                .argument("to", last(stay).toString())
                .observedAt(cameUp)
                .period(DateRange.of(PartialDate.of(first), PartialDate.of(last(stay))))
                .place(PostalAddress.ofCountry(last.country()))
                .build());
    }

    private static long length(List<Day> stay) {
        return ChronoUnit.DAYS.between(first(stay), last(stay));
    }

    private static LocalDate first(List<Day> stay) {
        return stay.get(0).date();
    }

    private static LocalDate last(List<Day> stay) {
        return stay.get(stay.size() - 1).date();
    }
}
