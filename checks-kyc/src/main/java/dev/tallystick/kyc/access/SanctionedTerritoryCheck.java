package dev.tallystick.kyc.access;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Session;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Reference;
import dev.tallystick.kyc.access.SessionPlaces.Located;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.reference.ReferenceRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks the places of sessions up among the territories that the host's own list names.
 *
 * <p>All sessions but those whose network is known to hide its place; while one place stays open, nobody is cleared. Where
 * somebody comes from, was born or has family is not read.
 */
final class SanctionedTerritoryCheck implements Check {

    private static final FollowUp ASK_COUNSEL = new FollowUp(
            "ask-sanctions-counsel",
            1,
            "Have whoever answers for sanctions compliance look at it before anything else is done.");

    private static final FindingType INSIDE = FindingType.builder("kyc.sanctioned-territory.session")
            .message("A session came from {session}, a territory under {entry} by the list of the host.")
            .compliance()
            .innocently(
                    "The person reports, helps or visits family there, which a licence may allow.",
                    "The person was displaced from there and still uses a telephone of that place.",
                    "The table of networks places this network wrongly.")
            .followUps(ASK_COUNSEL)
            .build();

    static final CheckInfo INFO = CheckInfo.builder("kyc.sanctioned-territory")
            .title("Do sessions come from a territory that is sanctioned as a whole?")
            .rationale(
                    "Some programmes forbid services to whole territories, whoever asks for them. That is a question of"
                            + " law and not of honesty: it is reported apart, without weight, to whoever answers for sanctions."
                            + " The host brings the list; without it, or while the place of a session is not known, nobody"
                            + " counts as screened. Such a duty does not wait for notice: sessions from before the person"
                            + " knew that they are looked at are read as well, for this question alone.")
            .area(Area.RESIDENCE)
            .earliestMoment(Moment.ONBOARDING)
            .parts(Session.KIND)
            .findingTypes(INSIDE)
            .references(Reference.of(
                    "Guidance on the Democratic People's Republic of Korea Information Technology Workers (U.S. Departments"
                            + " of State and the Treasury, Federal Bureau of Investigation, May 2022)",
                    "https://ofac.treasury.gov/media/923131/download?inline"))
            .indicators("L28")
            .build();

    private final IpIntelligence ipIntelligence;
    private final SanctionedTerritories sanctionedTerritories;

    SanctionedTerritoryCheck(IpIntelligence ipIntelligence, SanctionedTerritories sanctionedTerritories) {
        this.ipIntelligence = requireNonNull(ipIntelligence, "ipIntelligence");
        this.sanctionedTerritories = requireNonNull(sanctionedTerritories, "sanctionedTerritories");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        if (candidate.sessions().isEmpty()) {
            return result.build();
        }
        if (sanctionedTerritories.isEmpty()) {
            return result.missing(Missing.of(
                            Session.KIND,
                            Missing.Reason.NOT_IN_REFERENCE,
                            "a current list of sanctioned territories to look sessions up in"))
                    .build();
        }
        SessionPlaces.Found found = SessionPlaces.find(candidate, ipIntelligence);
        Map<PostalAddress, Located> places = new LinkedHashMap<>();
        Stream.concat(found.located().stream(), found.ofUnknownKind().stream())
                .forEach(each -> places.put(region(each), each));
        Map<ReferenceRow, Located> inside = new LinkedHashMap<>();
        List<Located> outside = new ArrayList<>();
        boolean isRegionOpen = false;
        for (Map.Entry<PostalAddress, Located> place : places.entrySet()) {
            Optional<ReferenceRow> row = sanctionedTerritories.find(place.getKey());
            row.ifPresent(listed -> inside.put(listed, place.getValue()));
            if (row.isEmpty() && sanctionedTerritories.isOutside(place.getKey())) {
                outside.add(place.getValue());
            }
            isRegionOpen |= row.isEmpty() && !sanctionedTerritories.isOutside(place.getKey());
        }
        if (isRegionOpen) {
            result.missing(Missing.of(
                    Session.KIND,
                    Missing.Reason.UNREADABLE,
                    "the region of sessions, by its ISO 3166-2 code, where only regions are sanctioned"));
        }
        int unplaced = found.unlocated().size() - found.ofUnknownKind().size();
        if (unplaced > 0) {
            result.missing(Missing.of(
                    Session.KIND,
                    Missing.Reason.UNREADABLE,
                    "the place of " + unplaced + " of "
                            + (found.located().size() + found.unlocated().size())
                            + " sessions, which their network hides or nothing tells"));
        }
        if (!isRegionOpen && unplaced == 0) {
            outside.forEach(session -> result.compared(session.fact(), list()));
        }
        inside.forEach((row, session) -> {
            Fact place = session.shown(region(session).area()); // the territory may be a region
            Fact entry = Fact.of(row, SanctionedTerritories.PROGRAMME_COLUMN);
            result.compared(place, entry);
            result.finding(Finding.builder(INSIDE, session.session())
                    .fact("session", place)
                    .fact("entry", entry)
                    .observedAt(session.session().startedAt())
                    .build());
        });
        return result.build();
    }

    private static PostalAddress region(Located session) {
        return PostalAddress.of(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                session.facts().region(),
                Optional.empty(),
                session.facts().country());
    }

    /** Cites the lists that are loaded, whosever they are. */
    private Fact list() {
        List<String> titles = sanctionedTerritories.tables().stream()
                .map(table -> table.title() + ", " + table.asOf())
                .toList();
        return Fact.rule(
                "Places of sessions are looked up by country and region.",
                Reference.of(titles.isEmpty() ? "the list of the host" : String.join("; ", titles), ""));
    }
}
