package dev.tallystick.kyc.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ConnectionKind;
import dev.tallystick.candidate.Session;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.Missing;
import dev.tallystick.place.Country;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SessionPlacesTest {

    private static final Instant NOTICE = Instant.parse("2026-06-01T00:00:00Z");

    private static final IpIntelligence NETWORKS = new IpIntelligence() {
        @Override
        public Optional<IpFacts> find(InetAddress address) {
            IpFacts.Builder facts = IpFacts.builder("Some table")
                    .asOf(LocalDate.of(2026, 10, 1))
                    .country(Country.of("PT"));
            return switch (address.getHostAddress()) {
                case "192.0.2.1" ->
                    Optional.of(facts.connection(ConnectionKind.RESIDENTIAL).build());
                case "192.0.2.2" -> Optional.of(facts.asn(64500).build());
                case "192.0.2.3" -> Optional.of(facts.asn(64501).build());
                case "192.0.2.4" -> Optional.of(facts.build());
                case "192.0.2.5" ->
                    Optional.of(facts.asn(64501)
                            .connection(ConnectionKind.RESIDENTIAL)
                            .build());
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<IpFacts> findAsn(long asn) {
            return asn == 64501
                    ? Optional.of(IpFacts.builder("Some list")
                            .connection(ConnectionKind.VPN)
                            .build())
                    : Optional.empty();
        }
    };

    @Test
    void aNetworkOfHomesShowsThePlace() {
        assertThat(countries("192.0.2.1")).hasValue("PT");
    }

    @Test
    void aSystemThatNoListNamesShowsThePlace() {
        assertThat(countries("192.0.2.2")).hasValue("PT");
    }

    @Test
    void aSystemThatAListNamesHidesThePlace() {
        assertThat(countries("192.0.2.3")).isEmpty();
        assertThat(countries("192.0.2.5")).isEmpty();
    }

    @Test
    void aNetworkOfWhichOnlyTheCountryIsKnownTellsNothing() {
        assertThat(countries("192.0.2.4")).isEmpty();
    }

    @Test
    void namesAndZonesAreNoAddresses() {
        assertThat(countries("example.org")).isEmpty();
        assertThat(countries("192.0.2.1%eth0")).isEmpty();
        assertThat(countries("9".repeat(100_000))).isEmpty();
    }

    @Test
    void whatTheHostStatesComesFirst() {
        Session.Builder session = session("192.0.2.3").connection(ConnectionKind.RESIDENTIAL);
        assertThat(located(session).map(each -> each.country().code())).hasValue("PT");
        assertThat(located(session.country(Country.of("ES")))
                        .map(each -> each.country().code()))
                .hasValue("ES");
        assertThat(located(session("192.0.2.1").connection(ConnectionKind.VPN))).isEmpty();
    }

    @Test
    void theFactShowsPlaceAndSourceAndNeverTheAddress() {
        assertThat(located(session("192.0.2.1")).orElseThrow().fact().value(Disclosure.MASKED))
                .isEqualTo("Portugal by Some table of 2026-10-01");
    }

    @Test
    void whatHidesAPlaceIsMissing() {
        assertThat(missing(session("192.0.2.3"))).containsExactly("where sessions were whose network hides it");
        assertThat(missing(session("192.0.2.4")))
                .containsExactly("the kind of network of sessions (residential, mobile, VPN ...)");
        assertThat(missing(session("192.0.2.9"))).containsExactly("the country of sessions");
        assertThat(missing(session("192.0.2.1"))).isEmpty();
    }

    @Test
    void nothingThatHidesAPlaceCountsAsNotAsked() {
        CheckResult.Builder result = SessionLocationCheck.INFO.result();
        find(session("192.0.2.3")).addMissing(result);
        assertThat(result.build().missing())
                .extracting(Missing::reason)
                .doesNotContain(Missing.Reason.NOT_IN_REFERENCE);
    }

    @Test
    void nothingFromBeforeTheNoticeIsRead() {
        Session.Builder before = session("192.0.2.1").startedAt(NOTICE.minusSeconds(1));
        assertThat(located(before)).isEmpty();
        assertThat(missing(before)).containsExactly("sessions since the person knows that they are looked at");
        assertThat(located(before.startedAt(NOTICE))).isPresent();
    }

    @Test
    void aCountryOfAnUnknownKindOfNetworkIsKept() {
        assertThat(find(session("192.0.2.4")).ofUnknownKind())
                .extracting(each -> each.country().code())
                .containsExactly("PT");
        assertThat(find(session("192.0.2.3")).ofUnknownKind()).isEmpty();
    }

    private static List<String> missing(Session.Builder session) {
        CheckResult.Builder result = SessionLocationCheck.INFO.result();
        find(session).addMissing(result);
        return result.build().missing().stream().map(Missing::what).toList();
    }

    private static Optional<String> countries(String ip) {
        return located(session(ip)).map(each -> each.country().code());
    }

    private static Optional<SessionPlaces.Located> located(Session.Builder session) {
        return find(session).located().stream().findFirst();
    }

    private static SessionPlaces.Found find(Session.Builder session) {
        return SessionPlaces.find(Candidate.builder().add(session.build()).build(), NETWORKS, NOTICE);
    }

    private static Session.Builder session(String ip) {
        return Session.builder()
                .startedAt(Instant.parse("2026-09-01T09:00:00Z"))
                .ip(ip);
    }
}
