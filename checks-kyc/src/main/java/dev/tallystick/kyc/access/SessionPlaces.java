package dev.tallystick.kyc.access;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ConnectionKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Session;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.place.Coordinates;
import dev.tallystick.place.Country;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where sessions were, as far as their networks tell.
 *
 * <p>What the host states of a session comes before what is known of its address, and that before what is known of its
 * system. A place is known only through a network that shows it: one of homes, telephones, education or the public, or of
 * a system that no list names. Behind a VPN, proxy, Tor, a data centre or a company the place is unknown, which is not
 * elsewhere.
 */
final class SessionPlaces {

    /** The kinds of network that are where their users are. */
    static final Set<ConnectionKind> SHOWS_PLACE = ImmutableSet.of(
            ConnectionKind.RESIDENTIAL, ConnectionKind.MOBILE, ConnectionKind.EDUCATION, ConnectionKind.PUBLIC);

    /** More than a person has in years; of longer lists the latest count. */
    private static final int MAX_SESSIONS = 2_000;

    /**
     * Where a session was, or where its network is if that does not show it.
     *
     * @param session the session
     * @param facts what is known of its network, the country included
     * @param field the field that tells it
     */
    record Located(Session session, IpFacts facts, Field<?> field) {

        Instant at() {
            return session.startedAt().orElseThrow();
        }

        LocalDate day() {
            return SessionPlaces.day(at());
        }

        Country country() {
            return facts.country().orElseThrow();
        }

        /** The position if its radius is known as well: a position alone may be the middle of a country. */
        Optional<Spot> spot() {
            return facts.accuracyKm().flatMap(radius -> facts.position().map(position -> new Spot(position, radius)));
        }

        /** Whether it may have come through the network of another country, as roaming does. */
        boolean mayRoam() {
            return facts.connection().equals(Optional.of(ConnectionKind.MOBILE));
        }

        /** Shows the country and nothing closer: no more is compared. */
        Fact fact() {
            return shown(country().displayName());
        }

        Fact shown(String place) {
            String from = field == Session.COUNTRY
                    ? ""
                    : facts.asOf()
                            .map(date -> " by " + facts.source() + " of " + date)
                            .orElse(" by " + facts.source());
            return Fact.shown(session, field, place + from);
        }
    }

    /** A position and the radius around it in kilometres. */
    record Spot(Coordinates position, int radiusKm) {

        /** The least distance that both allow. */
        double leastKm(Spot other) {
            return position.distanceKm(other.position) - radiusKm - other.radiusKm;
        }
    }

    /**
     * Sessions of the person themselves, in the order of time.
     *
     * @param located those whose place is known
     * @param ofUnknownKind those of which the country is known, but not the kind of network
     * @param unlocated all others, and those of an unknown kind
     * @param isHidden whether a network is known to hide the place of some
     * @param isEarlier whether there are others that are too early to be read
     */
    record Found(
            List<Located> located,
            List<Located> ofUnknownKind,
            List<Session> unlocated,
            boolean isHidden,
            boolean isEarlier) {

        /** The days on which there were sessions and none whose place is known. */
        Set<LocalDate> unlocatedDays() {
            Set<LocalDate> days = new TreeSet<>();
            unlocated.forEach(each -> each.startedAt().map(SessionPlaces::day).ifPresent(days::add));
            located.forEach(each -> days.remove(each.day()));
            return days;
        }

        /** Tells what would have to be known of the sessions whose place is not. */
        void addMissing(CheckResult.Builder result) {
            if (isEarlier && located.isEmpty() && unlocated.isEmpty()) {
                result.missing(Missing.of(
                        Session.KIND,
                        Missing.Reason.TOO_LITTLE,
                        "sessions since the person knows that they are looked at"));
            }
            if (isHidden) {
                result.missing(Missing.of(
                        Session.KIND, Missing.Reason.UNREADABLE, "where sessions were whose network hides it"));
            }
            if (!ofUnknownKind.isEmpty()) {
                result.missing(
                        Missing.absent(Session.KIND, "the kind of network of sessions (residential, mobile, VPN ...)"));
            }
            if (!isHidden && ofUnknownKind.isEmpty() && !unlocated.isEmpty()) {
                result.missing(Missing.absent(Session.KIND, "the country of sessions"));
            }
        }
    }

    /** What is known of the network of a session. */
    private record Known(Optional<Located> place, Optional<ConnectionKind> kind, boolean isShown) {}

    private SessionPlaces() {}

    /** Finds where the person's own sessions were since a time. */
    static Found find(Candidate candidate, IpIntelligence networks, Instant since) {
        return find(
                candidate,
                networks,
                each -> each.startedAt().filter(at -> !at.isBefore(since)).isPresent(),
                MAX_SESSIONS);
    }

    /** Finds where all of the person's own sessions were, those without a time included. */
    static Found find(Candidate candidate, IpIntelligence networks) {
        return find(candidate, networks, each -> true, Integer.MAX_VALUE);
    }

    private static Found find(Candidate candidate, IpIntelligence networks, Predicate<Session> which, int most) {
        List<Session> all = own(candidate.sessions()).toList();
        List<Session> sessions = all.stream().filter(which).toList();
        List<Located> located = new ArrayList<>();
        List<Located> ofUnknownKind = new ArrayList<>();
        List<Session> unlocated = new ArrayList<>();
        boolean isHidden = false;
        for (Session session : sessions.subList(Math.max(0, sessions.size() - most), sessions.size())) {
            Known known = look(session, networks);
            if (known.isShown() && known.place().isPresent()) {
                located.add(known.place().get());
            } else {
                unlocated.add(session);
                isHidden |=
                        known.kind().filter(kind -> !SHOWS_PLACE.contains(kind)).isPresent();
                if (known.kind().isEmpty()) {
                    known.place().ifPresent(ofUnknownKind::add);
                }
            }
        }
        return new Found(located, ofUnknownKind, unlocated, isHidden, sessions.size() < all.size());
    }

    /** The sessions in which the person themselves may have acted, in the order of time. */
    static Stream<Session> own(List<Session> sessions) {
        return sessions.stream()
                .filter(each -> each.account().isEmpty())
                .filter(each -> each.find(Session.INTERACTIVE).orElse(true))
                .sorted(Comparator.comparing((Session each) -> each.startedAt().orElse(Instant.MIN))
                        .thenComparing(Session::allText));
    }

    static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Known look(Session session, IpIntelligence networks) {
        Optional<IpFacts> ofAddress = session.ip().flatMap(NetworkText::address).flatMap(networks::find);
        Optional<Long> asn = session.asn().map(Integer::toUnsignedLong).or(() -> ofAddress.flatMap(IpFacts::asn));
        Optional<IpFacts> ofSystem = asn.flatMap(networks::findAsn);
        Optional<ConnectionKind> kind = session.connection()
                .or(() -> strictest(ofAddress.flatMap(IpFacts::connection), ofSystem.flatMap(IpFacts::connection)));
        boolean isShown = kind.map(SHOWS_PLACE::contains).orElse(asn.isPresent());
        return new Known(place(session, ofAddress, kind), kind, isShown);
    }

    private static Optional<Located> place(
            Session session, Optional<IpFacts> ofAddress, Optional<ConnectionKind> kind) {
        if (session.country().isPresent()) {
            IpFacts.Builder own = IpFacts.builder("").country(session.country().get());
            session.region().ifPresent(own::region);
            session.locality().ifPresent(own::locality);
            session.position().ifPresent(own::position);
            session.accuracyKm()
                    .filter(km -> km >= 0)
                    .map(km -> Math.min(km, 20_000))
                    .ifPresent(own::accuracyKm);
            kind.ifPresent(own::connection);
            return Optional.of(new Located(session, own.build(), Session.COUNTRY));
        }
        return ofAddress.filter(facts -> facts.country().isPresent()).map(facts -> {
            IpFacts.Builder known = facts.toBuilder();
            kind.ifPresent(known::connection);
            return new Located(session, known.build(), Session.IP);
        });
    }

    /** Of two kinds the one that hides the place. */
    private static Optional<ConnectionKind> strictest(Optional<ConnectionKind> first, Optional<ConnectionKind> second) {
        return Stream.of(first, second)
                .flatMap(Optional::stream)
                .filter(kind -> !SHOWS_PLACE.contains(kind))
                .findFirst()
                .or(() -> first)
                .or(() -> second);
    }
}
