package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.PartialDate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** People who connect through other networks than that of their home. */
final class ConnectionLives {

    /** Where many pages and services are reached through a VPN only. */
    private static final ImmutableList<String> FILTERED = ImmutableList.of("CN", "TR", "EG", "PK", "VN", "AE", "BD");

    private ConnectionLives() {}

    /** Seven sessions in ten, half of them through another country; three in ten people say so. */
    static void vpnUsers(Life life) {
        Draw draw = life.draw;
        City home = life.home.city();
        SessionFacts.sessions(
                life, new Connections(life).hidden(70, List.of(home.elsewhere(draw), City.anywhere(draw))));
        explains(life, ExplanationKind.CONNECTION, 0.3);
    }

    static City filteredTown(Draw draw) {
        return draw.of(City.in(draw.of(FILTERED)));
    }

    /** Half came from abroad; nearly all they do goes through a VPN. */
    static void filteredNetworks(Life life) {
        Draw draw = life.draw;
        int since = draw.between(2012, 2024);
        if (draw.chance(0.5)) {
            City origin = City.abroadFrom(draw, life.home.city().country());
            life.lived(origin, 2000, since);
            Papers.passport(life, origin.country());
        }
        life.livesAtHomeSince(since);
        List<City> exits =
                List.of(draw.of(City.in("HK")), draw.of(City.in("SG")), draw.of(City.in("JP")), draw.of(City.in("US")));
        SessionFacts.sessions(life, new Connections(life).hidden(85, draw.some(exits, 2)));
        DeviceFacts.positions(life);
        ActivityFacts.activity(life);
        explains(life, ExplanationKind.CONNECTION, 0.3);
    }

    /** Away for one to three weeks of the last month; half told it beforehand. */
    static void travellers(Life life) {
        Draw draw = life.draw;
        City away = draw.chance(0.5)
                ? draw.of(City.anywhere(draw), life.home.city().elsewhere(draw))
                : City.abroadFrom(draw, life.home.city().country());
        Instant from = FieldValues.NOW.minus(Duration.ofDays(draw.between(8, 30)));
        Instant to = from.plus(Duration.ofDays(draw.between(6, 21)));
        life.whereabouts.isAway(away, from, to);
        life.livesAtHomeSince(draw.between(2008, 2024));
        if (draw.chance(0.25)) {
            life.declares(
                    AddressRole.STAY,
                    life.homeIn(away),
                    DateRange.of(day(from), day(to)),
                    from.minus(Duration.ofDays(2)));
        }
        if (draw.chance(0.3)) {
            life.explains(ExplanationKind.TRAVEL, away, from.minus(Duration.ofDays(1)));
        }
        SessionFacts.sessions(
                life, new Connections(life).mobile(20, life.home.city()).open(30));
        DeviceFacts.positions(life);
        ActivityFacts.activity(life);
    }

    /** Two or three journeys; the company's network, hotels and a telephone that roams. */
    static void businessTravellers(Life life) {
        Draw draw = life.draw;
        for (int trip = draw.between(2, 3); trip > 0; trip--) {
            Instant from = FieldValues.NOW.minus(Duration.ofDays(15L * trip + draw.between(-4, 4)));
            life.whereabouts.isAway(City.anywhere(draw), from, from.plus(Duration.ofDays(draw.between(2, 6))));
        }
        SessionFacts.sessions(
                life,
                new Connections(life).business(45, City.anywhere(draw)).open(20).mobile(15, life.home.city()));
        DeviceFacts.positions(life);
        explains(life, ExplanationKind.TRAVEL, 0.4);
    }

    /** Their telephone is still that of the country that they came from. */
    static void roamers(Life life) {
        Draw draw = life.draw;
        City former = City.abroadFrom(draw, life.home.city().country());
        life.lived(former, draw.between(1998, 2010), 2025);
        life.livesAtHomeSince(2025);
        Papers.passport(life, former.country());
        SessionFacts.sessions(life, new Connections(life).mobile(55, former));
        explains(life, ExplanationKind.CONNECTION, 0.2);
    }

    /** The next mast and the office are across the border. */
    static void borderNetworks(Life life) {
        MigrationLives.borderCommuters(life);
        City across = MigrationLives.across(life.home.city());
        SessionFacts.sessions(life, new Connections(life).mobile(35, across).business(35, across));
        DeviceFacts.positions(life);
    }

    /** Their only line is that of a telephone, which is listed in another region. */
    static void telephoneOnly(Life life) {
        Draw draw = life.draw;
        life.livesAtHomeSince(draw.between(2005, 2025));
        Papers.withAddress(life, DocumentKind.DRIVING_LICENCE, life.home, draw.between(2018, 2026));
        SessionFacts.sessions(
                life, new Connections(life).mobile(85, life.home.city().elsewhere(draw)));
    }

    private static PartialDate day(Instant at) {
        return PartialDate.of(at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    static void explains(Life life, ExplanationKind kind, double share) {
        if (life.draw.chance(share)) {
            life.explains(kind, life.daysIn(2));
        }
    }
}
