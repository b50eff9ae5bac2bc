package dev.tallystick.testkit;

import dev.tallystick.candidate.ConnectionKind;
import java.util.List;

/**
 * Through which networks somebody connects, and where these seem to be. Of a hundred sessions so many come through the
 * telephone, a company, public networks and a VPN, and the others from home.
 *
 * <p>Seventeen lines of homes in twenty are listed in the right town, one in ten in another town of the region, one in
 * twenty in another region, and one in two hundred in another country. A telephone is listed at any gateway of its carrier.
 * Of a hundred VPN sessions nine are known as those of a data centre and one as that of a home.
 */
final class Connections {

    private final Draw draw;
    private final City line;
    private final City home;
    private List<City> gateways;
    private City seat;
    private List<City> exits;
    private int mobile = 14;
    private int business = 8;
    private int open = 3;
    private int hidden = 2;

    Connections(Life life) {
        this.draw = life.draw;
        this.home = life.whereabouts.at(FieldValues.NOW);
        this.line = line(draw, home);
        this.gateways = List.of(home, home.nearby(draw), home.elsewhere(draw));
        this.seat = draw.chance(0.6) ? home.nearby(draw) : home.elsewhere(draw);
        this.exits = List.of(home.elsewhere(draw), City.anywhere(draw));
    }

    /** One person in nine has a VPN on half of the time. */
    static Connections usual(Life life) {
        Connections usual = new Connections(life);
        return life.draw.chance(0.11) ? usual.hidden(50) : usual;
    }

    private static City line(Draw draw, City home) {
        int permille = draw.between(0, 999);
        if (permille < 845) {
            return home;
        }
        if (permille < 945) {
            return home.nearby(draw);
        }
        return permille < 995 ? home.elsewhere(draw) : City.abroadFrom(draw, home.country());
    }

    Connections mobile(int percent) {
        mobile = percent;
        return this;
    }

    Connections mobile(int percent, City gateway) {
        gateways = List.of(gateway);
        return mobile(percent);
    }

    Connections business(int percent, City companySeat) {
        business = percent;
        seat = companySeat;
        return this;
    }

    Connections open(int percent) {
        open = percent;
        return this;
    }

    Connections hidden(int percent) {
        hidden = percent;
        return this;
    }

    Connections hidden(int percent, List<City> through) {
        exits = through;
        return hidden(percent);
    }

    ConnectionKind kind() {
        int percent = draw.between(0, 99);
        if (percent < hidden) {
            return ConnectionKind.VPN;
        }
        if (percent < hidden + mobile) {
            return ConnectionKind.MOBILE;
        }
        if (percent < hidden + mobile + business) {
            return ConnectionKind.BUSINESS;
        }
        return percent < hidden + mobile + business + open ? ConnectionKind.PUBLIC : ConnectionKind.RESIDENTIAL;
    }

    /** What the host is told of the kind of a network. */
    ConnectionKind listed(ConnectionKind kind) {
        if (!kind.equals(ConnectionKind.VPN)) {
            return kind;
        }
        int percent = draw.between(0, 99);
        return percent < 90
                ? ConnectionKind.VPN
                : percent < 99 ? ConnectionKind.DATA_CENTRE : ConnectionKind.RESIDENTIAL;
    }

    /** Where a session from a town seems to be. */
    City shown(ConnectionKind kind, City from) {
        if (kind.equals(ConnectionKind.VPN)) {
            return draw.of(exits);
        }
        if (kind.equals(ConnectionKind.MOBILE)) {
            return draw.of(gateways);
        }
        if (kind.equals(ConnectionKind.BUSINESS)) {
            return seat;
        }
        return from.equals(home) && kind.equals(ConnectionKind.RESIDENTIAL) ? line : from;
    }
}
