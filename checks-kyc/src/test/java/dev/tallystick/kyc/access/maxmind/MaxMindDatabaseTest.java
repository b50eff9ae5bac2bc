package dev.tallystick.kyc.access.maxmind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.net.InetAddresses;
import dev.tallystick.candidate.ConnectionKind;
import dev.tallystick.kyc.access.IpFacts;
import dev.tallystick.kyc.access.IpIntelligence;
import dev.tallystick.kyc.access.NetworkLists;
import dev.tallystick.place.Coordinates;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MaxMindDatabaseTest {

    private static final Map<String, Object> LISBON = Map.of(
            "country", Map.of("iso_code", "PT", "names", Map.of("en", "Portugal")),
            "city", Map.of("names", Map.of("en", "Lisbon", "pt-BR", "Lisboa")),
            "subdivisions", List.of(Map.of("iso_code", "11", "names", Map.of("en", "Lisbon"))),
            "location", Map.of("latitude", 38.72, "longitude", -9.14, "accuracy_radius", (short) 20),
            "registered_country", Map.of("iso_code", "BR"));

    private static final int MANY = 5_000;

    @Test
    void readsThePlaceWithItsRadius() {
        MaxMindDatabase city = read(new MmdbWriter("Some-City").network("192.0.2.0/24", LISBON));
        IpFacts facts = find(city, "192.0.2.77").orElseThrow();
        assertThat(facts.country()).hasValue(Country.of("PT"));
        assertThat(facts.region()).hasValue("11");
        assertThat(facts.locality()).hasValue("Lisbon");
        assertThat(facts.position()).hasValue(new Coordinates(38.72, -9.14));
        assertThat(facts.accuracyKm()).hasValue(20);
        assertThat(facts.connection()).isEmpty();
        assertThat(facts.source()).isEqualTo("Some-City");
        assertThat(facts.asOf()).hasValue(LocalDate.of(2026, 9, 10));
    }

    @Test
    void knowsNothingOfOtherNetworks() {
        MaxMindDatabase city = read(new MmdbWriter("Some-City").network("192.0.2.0/24", LISBON));
        assertThat(find(city, "192.0.3.1")).isEmpty();
        assertThat(find(city, "2001:db8::1")).isEmpty();
        assertThat(city.findAsn(64500)).isEmpty();
    }

    @Test
    void readsIpv6AndSystems() {
        MaxMindDatabase asn = read(new MmdbWriter("Some-ASN")
                .network(
                        "2001:db8::/32",
                        Map.of("autonomous_system_number", -2, "autonomous_system_organization", "Example Net")));
        IpFacts facts = find(asn, "2001:db8:1::1").orElseThrow();
        assertThat(facts.asn()).hasValue(4_294_967_294L);
        assertThat(facts.organisation()).hasValue("Example Net");
    }

    @ParameterizedTest
    @CsvSource({
        "is_tor_exit_node, tor",
        "is_anonymous_vpn, vpn",
        "is_public_proxy, proxy",
        "is_residential_proxy, proxy",
        "is_hosting_provider, data-centre",
        "is_anonymous, proxy",
        "is_anycast, data-centre"
    })
    void readsHowANetworkHides(String flag, String kind) {
        MaxMindDatabase anonymous = read(new MmdbWriter("Some-Anonymous-IP")
                .network("192.0.2.0/24", Map.of(flag, true, "user_type", "residential")));
        assertThat(find(anonymous, "192.0.2.1").flatMap(IpFacts::connection)).hasValue(ConnectionKind.of(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "user_type, residential, residential",
        "user_type, cellular, mobile",
        "user_type, traveler, public",
        "user_type, college, education",
        "user_type, government, business",
        "user_type, content_delivery_network, data-centre",
        "connection_type, Cable/DSL, residential",
        "connection_type, Cellular, mobile",
        "connection_type, Corporate, business"
    })
    void readsWhoUsesANetwork(String part, String value, String kind) {
        MaxMindDatabase large =
                read(new MmdbWriter("Some-Enterprise").network("192.0.2.0/24", Map.of("traits", Map.of(part, value))));
        assertThat(find(large, "192.0.2.1").flatMap(IpFacts::connection)).hasValue(ConnectionKind.of(kind));
    }

    @Test
    void everyNetworkInADatabaseOfResidentialProxiesIsOne() {
        MaxMindDatabase proxies = read(
                new MmdbWriter("Some-Residential-Proxy").network("192.0.2.7/32", Map.of("provider_name", "relay")));
        assertThat(find(proxies, "192.0.2.7").flatMap(IpFacts::connection)).hasValue(ConnectionKind.PROXY);
        assertThat(find(proxies, "192.0.2.8")).isEmpty();
    }

    @Test
    void joinsWithOtherSources() {
        MaxMindDatabase city = read(new MmdbWriter("Some-City").network("192.0.2.0/24", LISBON));
        MaxMindDatabase asn =
                read(new MmdbWriter("Some-ASN").network("192.0.2.0/24", Map.of("autonomous_system_number", 24_940)));
        IpFacts facts = find(IpIntelligence.combined(List.of(city, asn, NetworkLists.embedded())), "192.0.2.1")
                .orElseThrow();
        assertThat(facts.country()).hasValue(Country.of("PT"));
        assertThat(facts.asn()).hasValue(24_940L);
        assertThat(facts.connection()).hasValue(ConnectionKind.DATA_CENTRE);
        assertThat(facts.source()).isEqualTo("Some-City; Some-ASN; X4BNet lists_vpn");
        assertThat(facts.asOf()).hasValue(LocalDate.of(2026, 8, 22));
    }

    @Test
    void leavesOutWhatNoPlaceIs() {
        MaxMindDatabase odd = read(new MmdbWriter("Some-City")
                .network(
                        "192.0.2.0/24",
                        Map.of(
                                "country", Map.of("iso_code", "??"),
                                "location", Map.of("latitude", 95.0, "longitude", 0.0),
                                "subdivisions", List.of())));
        assertThat(find(odd, "192.0.2.1")).isEmpty();
    }

    @Test
    void refusesWhatIsNoDatabase() {
        for (byte[] bytes : List.of(new byte[0], new byte[5000], "{}".getBytes(StandardCharsets.UTF_8))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MaxMindDatabase.read(new ByteArrayInputStream(bytes)))
                    .withMessage("the file is no database of the MaxMind DB format, or is broken or truncated");
        }
    }

    @Test
    void refusesEveryTruncatedDatabase() {
        byte[] whole =
                new MmdbWriter("Some-City").network("192.0.2.0/24", LISBON).build();
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatIllegalArgumentException().isThrownBy(() -> MaxMindDatabase.read(new ByteArrayInputStream(cut)));
        }
    }

    @Test
    void refusesADatabaseWithoutItsBeginning() {
        byte[] whole =
                new MmdbWriter("Some-City").network("192.0.2.0/24", LISBON).build();
        byte[] cut = Arrays.copyOfRange(whole, 300, whole.length);
        assertThatIllegalArgumentException().isThrownBy(() -> MaxMindDatabase.read(new ByteArrayInputStream(cut)));
    }

    @Test
    void everyChangedByteGivesFactsOrAClearError() {
        byte[] whole =
                new MmdbWriter("Some-City").network("192.0.2.0/24", LISBON).build();
        int refused = 0;
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= (byte) 0xff;
            try {
                assertThat(find(MaxMindDatabase.read(new ByteArrayInputStream(changed)), "192.0.2.1"))
                        .isNotNull();
            } catch (IllegalArgumentException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void aPointerThatLeadsNowhereIsAnError() {
        MaxMindDatabase broken = read(new MmdbWriter("Some-City")
                .network("192.0.2.0/24", Map.of("country", new MmdbWriter.Pointer(50_000_000))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> find(broken, "192.0.2.1"))
                .withMessage("the database Some-City is broken");
    }

    @Test
    void aPointerToItselfIsAnError() {
        MmdbWriter writer = new MmdbWriter("Some-City");
        writer.value(new MmdbWriter.Pointer(0)).network("192.0.2.0/24", Map.of("country", new MmdbWriter.Pointer(0)));
        MaxMindDatabase broken = read(writer);
        assertThatIllegalArgumentException().isThrownBy(() -> find(broken, "192.0.2.1"));
    }

    @Test
    void partsOfAnotherTypeAreAnError() {
        MaxMindDatabase broken =
                read(new MmdbWriter("Some-City").network("192.0.2.0/24", Map.of("country", List.of("PT"))));
        assertThatIllegalArgumentException().isThrownBy(() -> find(broken, "192.0.2.1"));
    }

    @Test
    void aRecordThatIsLargerThanItsFileEndsSoon() {
        MmdbWriter writer = new MmdbWriter("Some-City");
        int names = writer.offset();
        writer.value(new MmdbWriter.Repeated("en", "x", MANY));
        int city = writer.offset();
        writer.value(new MmdbWriter.Repeated("names", new MmdbWriter.Pointer(names), MANY));
        int record = writer.offset();
        writer.value(new MmdbWriter.Repeated("city", new MmdbWriter.Pointer(city), MANY))
                .networkAt("192.0.2.0/24", record);
        MaxMindDatabase bomb = read(writer);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(find(bomb, "192.0.2.1")).isEmpty());
    }

    @Test
    void longTextsThatOverlapAreAnError() {
        MmdbWriter writer = new MmdbWriter("Some-City");
        writer.value("x".repeat(100_000));
        Object name = new MmdbWriter.Pointer(0);
        MaxMindDatabase bomb = read(writer.network(
                "192.0.2.0/24",
                Map.of("country", Map.of("iso_code", name), "city", Map.of("names", Map.of("en", name)))));
        assertThatIllegalArgumentException().isThrownBy(() -> find(bomb, "192.0.2.1"));
        MaxMindDatabase large =
                read(new MmdbWriter("Some-ISP").network("192.0.2.0/24", Map.of("isp", "n".repeat(50_000))));
        for (int i = 0; i < 10; i++) {
            assertThat(find(large, "192.0.2.1")).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GeoLite2-City, maxmind-geolite2-city",
        "Some Vendor: IP / ASN!, maxmind-some-vendor-ip-asn",
        "'', maxmind"
    })
    void eachTypeIsATableOfItsOwnThatIsRenewedWithinMonths(String type, String id) {
        ReferenceTable table = read(new MmdbWriter(type).network("192.0.2.0/24", LISBON))
                .tables()
                .get(0);
        assertThat(table.id()).isEqualTo(id);
        assertThat(table.isStale(Instant.parse("2026-11-01T00:00:00Z"))).isFalse();
        assertThat(table.isStale(Instant.parse("2026-11-20T00:00:00Z"))).isTrue();
    }

    @Test
    void endlessPointersAreAnError() {
        MmdbWriter writer = new MmdbWriter("Some-City");
        writer.value("x");
        int record = writer.offset();
        writer.value(new MmdbWriter.Repeated("isp", new MmdbWriter.Pointer(0), 6 * MANY))
                .networkAt("192.0.2.0/24", record);
        MaxMindDatabase bomb = read(writer);
        assertThatIllegalArgumentException().isThrownBy(() -> find(bomb, "192.0.2.1"));
    }

    @Test
    void aFileThatCannotBeReadIsAnErrorOfReading() throws IOException {
        assertThatThrownBy(() -> MaxMindDatabase.read(Path.of("no-such-file.mmdb")))
                .isInstanceOf(UncheckedIOException.class);
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatThrownBy(() -> MaxMindDatabase.read(closed)).isInstanceOf(UncheckedIOException.class);
    }

    private static MaxMindDatabase read(MmdbWriter writer) {
        return MaxMindDatabase.read(new ByteArrayInputStream(writer.build()));
    }

    private static Optional<IpFacts> find(IpIntelligence database, String address) {
        return database.find(InetAddresses.forString(address));
    }
}
