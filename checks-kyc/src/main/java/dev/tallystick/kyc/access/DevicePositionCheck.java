package dev.tallystick.kyc.access;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Device;
import dev.tallystick.candidate.DeviceOwner;
import dev.tallystick.candidate.DevicePosition;
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
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.kyc.access.DeviceTrack.Seen;
import dev.tallystick.kyc.access.SessionPlaces.Located;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the countries in which devices of the host are at night with those where the person says to be, and with the
 * sessions that come from them.
 *
 * <p>Not judged: what was seen before the person was told of it, devices of others, full-time travellers, protected
 * addresses, positions by day, places near a declared country or elsewhere in it, absences that are short, and sessions
 * through networks that hide their place or roam.
 */
final class DevicePositionCheck implements Check {

    private static final FindingType NIGHTS = type("nights-elsewhere")
            .message("On {nights} of {known} nights from {from} to {to} the device was elsewhere, the last one in"
                    + " {position}; for this time the person states {home}.")
            .weight(Weight.assumed(
                    12,
                    "Long unannounced stays abroad happen; a device that spends its nights in another country than the"
                            + " person for weeks is rare among people who are where they say."))
            .group(EvidenceGroup.RESIDENCE)
            .innocently(
                    "The person travels, has moved or stays with family, and has not said so yet.",
                    "The device is with somebody who repairs it, or was left behind on a journey.",
                    "The position comes from a network that a table places wrongly.")
            .followUps(FollowUp.CONFIRM_WHEREABOUTS, FollowUp.CHECK_DEVICE, FollowUp.RESIDENCE_EVIDENCE)
            .explainedBy(
                    ExplanationKind.TRAVEL,
                    ExplanationKind.RELOCATION,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.DELIVERY_ARRANGEMENT)
            .build();

    private static final FindingType SESSIONS = type("sessions-elsewhere")
            .message("On {days} days sessions of the device came from another country than its position, the last time"
                    + " from {session} while the device was in {position}.")
            .weight(
                    Weight.assumed(
                            12,
                            "A relay that no list names does this; a device that is worked from far away does it day after day."))
            .group(EvidenceGroup.RESIDENCE)
            .innocently(
                    "The connection runs through a relay or a network of an employer that no list names.",
                    "The device shares the connection of a telephone that roams.",
                    "A table places the network or the device wrongly.")
            .followUps(FollowUp.CONFIRM_WHEREABOUTS, FollowUp.CHECK_DEVICE)
            .explainedBy(ExplanationKind.CONNECTION, ExplanationKind.TOOL_USE)
            .build();

    private static final Parameter NIGHTS_SEEN =
            Parameter.of("nights", 5, 3, 60, "nights", "On how many nights the device has to be elsewhere.");
    private static final Parameter ABSENCE =
            Parameter.of("absence-days", 30, 14, 365, "days", "How long an absence may be that needs no explanation.");
    private static final Parameter MAJORITY = Parameter.of(
            "majority", 67, 51, 100, "percent", "Of the nights that have a position, how many have to be elsewhere.");
    private static final Parameter DAYS = Parameter.of(
            "days", 3, 2, 60, "days", "On how many days sessions have to come from another country than the device.");
    private static final Parameter BORDER = Parameter.of(
            "border-km",
            300,
            0,
            2000,
            "km",
            "How near to a declared country a position has to be for the border to explain it.");

    /** Older positions say little of where the device is kept. */
    private static final int LOOK_BACK_DAYS = 90;

    static final CheckInfo INFO = CheckInfo.builder("kyc.device-position")
            .title("Is the device in the country where the person is?")
            .rationale(
                    "A laptop that somebody keeps for another person spends its nights where that somebody lives, and"
                            + " sessions of it come from where it is worked. Only countries are compared: within one, nothing"
                            + " here tells where a laptop is kept. Second homes, households, journeys and stays that are"
                            + " stated explain, and so does a border nearby. Where a device is at night tells of private"
                            + " life: positions need a notice of their own, nothing from before it is read, and in many"
                            + " places the law asks for a stated need, a works council or consent besides.")
            .area(Area.DEVICE)
            .earliestMoment(Moment.EMPLOYMENT)
            .parts(Device.KIND, DevicePosition.KIND, Session.KIND, Address.KIND, Engagement.KIND)
            .historySources(Presence.SOURCES)
            .findingTypes(NIGHTS, SESSIONS)
            .parameters(NIGHTS_SEEN, ABSENCE, MAJORITY, DAYS, BORDER)
            .references(Reference.GUIDANCE_2023)
            .indicators("L09")
            .build();

    private final IpIntelligence ipIntelligence;

    DevicePositionCheck(IpIntelligence ipIntelligence) {
        this.ipIntelligence = requireNonNull(ipIntelligence, "ipIntelligence");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        if (candidate.devicePositions().isEmpty() || Presence.isProtected(candidate, result)) {
            return result.build();
        }
        Optional<Instant> notice =
                Equipment.since(candidate.engagement().flatMap(Engagement::positionNoticeGivenOn), context);
        if (notice.isEmpty()) {
            result.missing(Missing.absent(
                    Engagement.KIND, "since when the person knows that positions of devices are looked at"));
            return result.build();
        }
        Map<String, Device> devices = new TreeMap<>();
        candidate.devices().stream()
                .filter(device -> device.owner().equals(Optional.of(DeviceOwner.HOST)))
                .filter(device -> device.name().isPresent())
                .sorted(Comparator.comparing(Device::allText))
                .forEach(device -> devices.putIfAbsent(device.name().orElseThrow(), device));
        Map<String, DeviceTrack> tracks = DeviceTrack.of(candidate, devices.keySet(), notice.get());
        if (tracks.isEmpty()) {
            result.missing(Missing.absent(
                    DevicePosition.KIND,
                    "positions since that notice, with time and country, of a device that is stated to be the host's"));
            return result.build();
        }
        List<Located> sessions = sessions(candidate, context, result);
        Presence presence = new Presence(context.history(), context.get(BORDER));
        boolean isTraveller = presence.isTraveller(candidate, context.today(), result);
        devices.forEach((name, device) -> {
            DeviceTrack track = tracks.get(name);
            if (track != null && !isTraveller) {
                judgeNights(device, track, presence, context, result);
            }
            if (track != null) {
                judgeSessions(device, track, sessions, presence, context, result);
            }
        });
        return result.build();
    }

    private List<Located> sessions(Candidate candidate, CheckContext context, CheckResult.Builder result) {
        if (candidate.sessions().stream().allMatch(session -> session.device().isEmpty())) {
            return List.of();
        }
        Optional<Instant> notice = Equipment.noticeFrom(candidate, context, result);
        if (notice.isEmpty()) {
            return List.of();
        }
        SessionPlaces.Found found = SessionPlaces.find(candidate, ipIntelligence, notice.get());
        found.addMissing(result);
        return found.located();
    }

    /** A night is elsewhere if all that was seen of the device in it is. */
    private static void judgeNights(
            Device device, DeviceTrack track, Presence presence, CheckContext context, CheckResult.Builder result) {
        List<Seen> elsewhere = new ArrayList<>();
        Set<LocalDate> known = new HashSet<>();
        Map<LocalDate, List<Seen>> nights = track.nights(LOOK_BACK_DAYS);
        for (Map.Entry<LocalDate, List<Seen>> night : nights.entrySet()) {
            List<Seen> all = night.getValue();
            Seen last = all.get(all.size() - 1);
            if (all.stream().allMatch(seen -> answer(seen, presence).isUnexplained())) {
                elsewhere.add(last);
            }
            known.add(night.getKey());
        }
        if (nights.isEmpty()) {
            result.missing(Missing.of(
                    DevicePosition.KIND, Missing.Reason.TOO_LITTLE, "positions at night, by the time of the place"));
            return;
        }
        Collection<List<Seen>> all = nights.values();
        Seen shown = elsewhere.isEmpty()
                ? all.stream().reduce((first, second) -> second).orElseThrow().get(0)
                : elsewhere.get(elsewhere.size() - 1);
        HistoryAnswer answer = answer(shown, presence);
        presence.fact(answer)
                .ifPresentOrElse(
                        home -> result.compared(shown.fact(), home),
                        () -> result.missing(presence.missing(
                                DevicePosition.KIND,
                                shown.country(),
                                shown.night().orElseThrow())));
        if (elsewhere.size() < context.get(NIGHTS_SEEN)) {
            return;
        }
        LocalDate first = elsewhere.get(0).night().orElseThrow();
        LocalDate last = shown.night().orElseThrow();
        long inBetween = known.stream()
                .filter(night -> !night.isBefore(first) && !night.isAfter(last))
                .count();
        if (ChronoUnit.DAYS.between(first, last) > context.get(ABSENCE)
                && elsewhere.size() * 100L >= context.get(MAJORITY) * inBetween) {
            LocalDate allowed = first.plusDays(context.get(ABSENCE));
            Optional<Instant> cameUp = elsewhere.stream()
                    .skip(context.get(NIGHTS_SEEN) - 1L)
                    .filter(seen -> seen.night().orElseThrow().isAfter(allowed))
                    .findFirst()
                    .map(Seen::at);
            result.finding(Finding.builder(NIGHTS, device)
                    .fact("position", shown.fact())
                    .fact("home", presence.fact(answer).orElseThrow())
                    .argument("nights", Integer.toString(elsewhere.size()))
                    .argument("known", Long.toString(inBetween))
                    .argument("from", first.toString())
                    .argument("to", last.toString())
                    .observedAt(cameUp)
                    .period(DateRange.of(PartialDate.of(first), PartialDate.of(last)))
                    .place(PostalAddress.ofCountry(shown.country()))
                    .build());
        }
    }

    private static void judgeSessions(
            Device device,
            DeviceTrack track,
            List<Located> sessions,
            Presence presence,
            CheckContext context,
            CheckResult.Builder result) {
        Set<LocalDate> days = new HashSet<>();
        Optional<Instant> cameUp = Optional.empty();
        Optional<Finding.Builder> finding = Optional.empty();
        for (Located session : sessions) {
            Optional<Seen> seen = session.session().device().equals(device.name()) && !session.mayRoam()
                    ? track.at(session.at())
                    : Optional.empty();
            if (seen.isEmpty()) {
                continue;
            }
            result.compared(session.fact(), seen.get().fact());
            if (presence.areApart(
                    session.country(),
                    session.spot(),
                    seen.get().country(),
                    seen.get().spot())) {
                finding = Optional.of(Finding.builder(SESSIONS, device)
                        .fact("session", session.fact())
                        .fact("position", seen.get().fact()));
                days.add(session.day());
                if (days.size() == context.get(DAYS) && cameUp.isEmpty()) {
                    cameUp = Optional.of(session.at());
                }
            }
        }
        if (days.size() >= context.get(DAYS)) {
            result.finding(finding.orElseThrow()
                    .argument("days", Integer.toString(days.size()))
                    .observedAt(cameUp)
                    .build());
        }
    }

    private static HistoryAnswer answer(Seen seen, Presence presence) {
        return presence.answer(seen.country(), seen.spot(), seen.night().orElseThrow());
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.device-position." + name);
    }
}
