package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.ConnectionKind;
import dev.tallystick.candidate.Session;
import dev.tallystick.place.Coordinates;
import java.time.Duration;
import java.time.Instant;

/**
 * How people sign in, as one host in three hands it over: five to fifteen sessions of at most sixty days. A third of the
 * hosts know the country alone, and one position in ten has a radius that is too small. One host in seven does not know
 * the kind of a network. One session in seventeen is a token that stays valid, and one in seventy is left open for a day
 * or more.
 */
final class SessionFacts {

    private static final ImmutableList<String> SYSTEMS = ImmutableList.of("mail", "code hosting", "help desk", "wiki");

    private static final ImmutableList<Integer> RADII = ImmutableList.of(5, 10, 20, 20, 50, 50, 100, 200);

    /** What the host can tell of sessions. */
    private record Detail(boolean hasTown, boolean hasPosition, boolean hasKind, boolean hasIp, boolean hasDevice) {

        static Detail of(Draw draw) {
            boolean hasTown = draw.chance(0.67);
            return new Detail(
                    hasTown, hasTown && draw.chance(0.75), draw.chance(0.86), draw.chance(0.6), draw.chance(0.6));
        }
    }

    private SessionFacts() {}

    static void complete(Life life) {
        if (!life.isSettled(Session.KIND) && life.draw.chance(0.33)) {
            sessions(life, Connections.usual(life));
        }
    }

    static void sessions(Life life, Connections connections) {
        Draw draw = life.draw;
        Detail detail = Detail.of(draw);
        boolean isOnTelephone = draw.chance(0.25);
        for (Instant at : life.workInstants(draw.between(5, 15))) {
            Session.Builder session = session(life, connections, detail, at);
            if (detail.hasDevice()) {
                boolean isManaged = !draw.chance(isOnTelephone ? 0.35 : 0.03);
                session.managedDevice(isManaged).device(isManaged ? DeviceFacts.LAPTOP : "telephone");
            }
            life.add(session.build());
        }
    }

    /** A session through a kind of network, of which the host knows all. */
    static Session.Builder session(Life life, Connections connections, Instant at) {
        return session(life, connections, new Detail(true, true, true, true, false), at);
    }

    private static Session.Builder session(Life life, Connections connections, Detail detail, Instant at) {
        Draw draw = life.draw;
        ConnectionKind kind = connections.kind();
        City shown = connections.shown(kind, life.whereabouts.at(at));
        Session.Builder session =
                Session.builder().startedAt(at).system(draw.of(SYSTEMS)).country(shown.country());
        if (detail.hasKind()) {
            session.connection(connections.listed(kind));
        }
        if (detail.hasIp()) {
            session.ip("198.51.100." + draw.between(1, 254)).asn(draw.between(64_496, 64_511));
        }
        if (detail.hasTown()) {
            session.locality(shown.locality());
            if (!shown.region().isEmpty()) {
                session.region(shown.region());
            }
        }
        if (detail.hasPosition()) {
            position(draw, session, shown);
        }
        length(draw, session, at);
        return session;
    }

    private static void position(Draw draw, Session.Builder session, City shown) {
        Whereabouts.position(shown).ifPresent(town -> {
            int radius = draw.of(RADII);
            double most = (draw.chance(0.1) ? 3.0 : 0.7) * radius / Whereabouts.KM_PER_DEGREE;
            Coordinates near = Whereabouts.near(draw, town, most);
            session.position(near).accuracyKm(radius);
        });
    }

    private static void length(Draw draw, Session.Builder session, Instant at) {
        if (draw.chance(0.06)) {
            session.interactive(false).endedAt(ended(at, Duration.ofHours(draw.between(20, 300))));
            return;
        }
        if (draw.chance(0.6)) {
            session.interactive(true);
        }
        boolean isLeftOpen = draw.chance(0.015);
        Duration length =
                isLeftOpen ? Duration.ofHours(draw.between(20, 70)) : Duration.ofMinutes(draw.between(10, 560));
        session.endedAt(ended(at, length));
        if (isLeftOpen || draw.chance(0.5)) {
            session.longestPauseMinutes(isLeftOpen ? draw.between(240, 1_000) : draw.between(5, 90));
        }
    }

    static Instant ended(Instant at, Duration length) {
        Instant end = at.plus(length);
        return end.isBefore(FieldValues.NOW) ? end : FieldValues.NOW;
    }
}
