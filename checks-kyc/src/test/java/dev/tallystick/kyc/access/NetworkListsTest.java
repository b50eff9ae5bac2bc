package dev.tallystick.kyc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.net.InetAddresses;
import dev.tallystick.candidate.ConnectionKind;
import dev.tallystick.reference.ReferenceTable;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NetworkListsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    @ParameterizedTest
    @CsvSource({
        "9009, data-centre",
        "24940, data-centre",
        "209854, vpn",
        "60729, tor",
        "398391, business",
        "200373, proxy"
    })
    void theEmbeddedTableTellsKindsOfSystems(long asn, String kind) {
        IpFacts facts = NetworkLists.embedded().findAsn(asn).orElseThrow();
        assertThat(facts.connection()).hasValue(ConnectionKind.of(kind));
        assertThat(facts.asn()).hasValue(asn);
        assertThat(facts.source()).isEqualTo("X4BNet lists_vpn");
        assertThat(facts.asOf()).hasValue(LocalDate.of(2026, 8, 22));
    }

    @Test
    void theEmbeddedTableIsReadWhole() {
        NetworkLists lists = NetworkLists.embedded();
        assertThat(lists.rejected()).isEmpty();
        assertThat(lists.tables()).singleElement().satisfies(table -> {
            assertThat(table.id()).isEqualTo("networks");
            assertThat(table.rowCount()).isEqualTo(54);
        });
    }

    @Test
    void readsListsOfSystems() {
        NetworkLists lists = NetworkLists.builder()
                .addAsnList("own", "Own list", DAY, ConnectionKind.VPN, new StringReader("""
                        # comment

                        AS64500 # Example VPN
                        as64501#
                          64502
                        AS 64503
                        """))
                .build();
        assertThat(lists.rejected()).isEmpty();
        assertThat(lists.findAsn(64500).flatMap(IpFacts::organisation)).hasValue("Example VPN");
        assertThat(lists.findAsn(64501).flatMap(IpFacts::connection)).hasValue(ConnectionKind.VPN);
        assertThat(lists.findAsn(64502)).isPresent();
        assertThat(lists.findAsn(64503)).isPresent();
        assertThat(lists.findAsn(64504)).isEmpty();
        assertThat(lists.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rowCount()).isEqualTo(4));
    }

    @Test
    void readsSystemsAsCsvWithStrayBlanks() {
        NetworkLists lists = NetworkLists.builder()
                .addAsnCsv("own", "Own list", DAY, ConnectionKind.DATA_CENTRE, new StringReader("""
                        ASN,Entity
                        64500,"Example, Hosting"
                         64501 , "Other ""Net\"""\s
                        """))
                .build();
        assertThat(lists.rejected()).isEmpty();
        assertThat(lists.findAsn(64500).flatMap(IpFacts::organisation)).hasValue("Example, Hosting");
        assertThat(lists.findAsn(64501).flatMap(IpFacts::organisation)).hasValue("Other \"Net\"");
    }

    @Test
    void theSmallestNetworkCounts() {
        NetworkLists lists = NetworkLists.builder()
                .addCidrList("wide", "Wide", DAY, ConnectionKind.DATA_CENTRE, new StringReader("""
                        192.0.2.0/24   # all
                        2001:db8::/32
                        """))
                .addCidrList("narrow", "Narrow", DAY, ConnectionKind.VPN, new StringReader("""
                        192.0.2.128/25
                        192.0.2.200
                        2001:db8:1::/48
                        """))
                .addCidrList("own", "Own", DAY, ConnectionKind.RESIDENTIAL, new StringReader("192.0.2.192/26"))
                .build();
        assertThat(lists.rejected()).isEmpty();
        assertThat(kind(lists, "192.0.2.1")).hasValue(ConnectionKind.DATA_CENTRE);
        assertThat(kind(lists, "192.0.2.129")).hasValue(ConnectionKind.VPN);
        assertThat(kind(lists, "192.0.2.193")).hasValue(ConnectionKind.RESIDENTIAL);
        assertThat(kind(lists, "192.0.2.200")).hasValue(ConnectionKind.VPN);
        assertThat(kind(lists, "2001:db8:2::1")).hasValue(ConnectionKind.DATA_CENTRE);
        assertThat(kind(lists, "2001:db8:1::1")).hasValue(ConnectionKind.VPN);
        assertThat(kind(lists, "192.0.3.0")).isEmpty();
        assertThat(kind(lists, "::192.0.2.1")).isEmpty();
    }

    @Test
    void aListAddedLaterOverrides() {
        NetworkLists lists = NetworkLists.builder()
                .addEmbedded()
                .addTable("own", "Own table", DAY, new StringReader("""
                        key_type,key,category,provider
                        asn,AS24940,residential,
                        cidr,198.51.100.0/24,corporate-vpn,Our egress
                        """))
                .build();
        assertThat(lists.findAsn(24940).flatMap(IpFacts::connection)).hasValue(ConnectionKind.RESIDENTIAL);
        assertThat(kind(lists, "198.51.100.9")).hasValue(ConnectionKind.BUSINESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.2.0/33",
                "192.0.2.0/-1",
                "192.0.2.0/",
                "192.0.2/24",
                "192.0.2.0/24/8",
                "2001:db8::/129",
                "::ffff:192.0.2.0/120",
                "fe80::1%eth0",
                "example.org",
                "localhost",
                "AS64500",
                "192.0.2.0-192.0.2.9",
                "\u0000\ufffd"
            })
    void linesThatAreNoNetworksAreListed(String line) {
        NetworkLists lists = NetworkLists.builder()
                .addCidrList("own", "Own", DAY, ConnectionKind.VPN, new StringReader("# first\n" + line + "\n"))
                .build();
        assertThat(lists.rejected())
                .containsExactly(new ReferenceTable.Rejected(2, "own: neither a network nor the number of a system"));
    }

    @Test
    void rowsOfATableWithoutAKindAreListed() {
        NetworkLists lists = NetworkLists.builder()
                .addTable("own", "Own", DAY, new StringReader("""
                        key_type,key,category
                        asn,64500,mystery
                        service,relay,vpn
                        asn,AS99999999999,vpn
                        """))
                .build();
        assertThat(lists.rejected()).extracting(ReferenceTable.Rejected::line).containsExactly(2, 3, 4);
    }

    @Test
    void oneEndlessLineIsListedAndNotKept() {
        NetworkLists lists = NetworkLists.builder()
                .addCidrList("own", "Own", DAY, ConnectionKind.VPN, new Repeating("x", 50_000_000))
                .build();
        assertThat(lists.rejected()).containsExactly(new ReferenceTable.Rejected(1, "own: longer than 500 characters"));
    }

    @Test
    void soManyWrongLinesAreNotAllListed() {
        NetworkLists lists = NetworkLists.builder()
                .addCidrList("own", "Own", DAY, ConnectionKind.VPN, new StringReader("x\r\n".repeat(5_000)))
                .build();
        assertThat(lists.rejected()).hasSize(NetworkLists.MAX_REJECTED);
    }

    @Test
    void moreNetworksThanAnyListHasAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkLists.builder()
                        .addAsnList("own", "Own", DAY, ConnectionKind.VPN, new Repeating("1\n", 9_000_000)))
                .withMessage("more than 4000000 networks");
    }

    private static Optional<ConnectionKind> kind(NetworkLists lists, String address) {
        return lists.find(InetAddresses.forString(address)).flatMap(IpFacts::connection);
    }

    /** One text again and again. */
    private static final class Repeating extends Reader {

        private final String text;
        private long left;
        private int at;

        Repeating(String text, long times) {
            this.text = text;
            this.left = times * text.length();
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            for (int i = 0; i < count; i++) {
                buffer[offset + i] = text.charAt(at++ % text.length());
            }
            left -= count;
            return count;
        }

        @Override
        public void close() {}
    }
}
