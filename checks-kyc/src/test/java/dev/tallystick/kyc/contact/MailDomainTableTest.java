package dev.tallystick.kyc.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.kyc.domain.DomainName;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MailDomainTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void everyEmbeddedRowIsFoundAndStatesItsSource() {
        MailDomainTable table = MailDomainTable.embedded();
        assertThat(table.tables())
                .extracting(ReferenceTable::id)
                .containsExactly("disposable-mail-domains", "relay-mail-domains");
        assertThat(table.tables()).allSatisfy(each -> {
            assertThat(each.rejected()).isEmpty();
            assertThat(each.rows()).allSatisfy(row -> {
                assertThat(row.source()).isNotEmpty();
                assertThat(row.asOf()).matches("\\d{4}-\\d{2}-\\d{2}");
                assertThat(DomainName.ascii(row.get("domain"))).contains(row.get("domain"));
            });
        });
        assertThat(table.tables().get(0).rows())
                .hasSizeGreaterThan(80)
                .allSatisfy(row ->
                        assertThat(table.findDisposable(row.get("domain"))).contains(row));
        assertThat(table.tables().get(1).rows()).hasSizeGreaterThan(20).allSatisfy(row -> {
            assertThat(table.findRelay(row.get("domain"))).contains(row);
            assertThat(table.findDisposable(row.get("domain"))).isEmpty();
        });
        assertThat(MailProviders.TABLE.rejected()).isEmpty();
        assertThat(MailProviders.TABLE.rows())
                .allSatisfy(row ->
                        assertThat(table.findDisposable(row.get("domain"))).isEmpty());
    }

    @Test
    void aDomainHoldsForAllUnderIt() {
        MailDomainTable table = MailDomainTable.embedded();
        assertThat(table.findDisposable("a.b.mailinator.com")).isPresent();
        assertThat(table.findRelay("tidal.anonaddy.com")).isPresent();
        assertThat(table.findDisposable("notmailinator.example")).isEmpty();
        assertThat(table.findDisposable("com")).isEmpty();
    }

    @Test
    void aPublicListIsReadWithItsCommentsWildcardsAndInternationalDomains() {
        MailDomainTable table = table("\uFEFF# a list\r\n\r\nThrow.example # note\n*.gone.example\n.dot.example\n"
                + "wegwürf.example\n// more\nlast.example");
        assertThat(table.rejected()).isEmpty();
        assertThat(table.tables()).singleElement().satisfies(list -> {
            assertThat(list.rowCount()).isEqualTo(5);
            assertThat(list.asOf()).isEqualTo(DAY);
        });
        ReferenceRow row = table.findDisposable("throw.example").orElseThrow();
        assertThat(row.line()).isEqualTo(3);
        assertThat(row.get("domain")).isEqualTo("throw.example");
        assertThat(row.source()).isEqualTo("A list");
        assertThat(row.asOf()).isEqualTo("2026-11-01");
        assertThat(table.findDisposable("x.gone.example")).isPresent();
        assertThat(table.findDisposable("gone.example")).isPresent();
        assertThat(table.findDisposable("dot.example")).isPresent();
        assertThat(table.findDisposable("xn--wegwrf-6ya.example")).isPresent();
        assertThat(table.findDisposable("last.example")).isPresent();
    }

    @Test
    void linesThatCannotBeUsedAreListed() {
        MailDomainTable table = table("ok.example\nno domain\n" + "a".repeat(400) + "\nco.uk\nlocalhost\n@x.example\n");
        assertThat(table.rejected())
                .containsExactly(
                        new ReferenceTable.Rejected(2, "not a domain"),
                        new ReferenceTable.Rejected(3, "more than 300 characters"),
                        new ReferenceTable.Rejected(4, "a public suffix"),
                        new ReferenceTable.Rejected(5, "not a domain"),
                        new ReferenceTable.Rejected(6, "not a domain"));
        assertThat(table.findDisposable("any.co.uk")).isEmpty();
        assertThat(table.findDisposable("ok.example")).isPresent();
    }

    @Test
    void rejectedLinesAreListedUpToABound() {
        MailDomainTable table =
                table(IntStream.range(0, 12_000).mapToObj(line -> "?").collect(Collectors.joining("\n")));
        assertThat(table.rejected()).hasSize(10_000);
    }

    @Test
    void aListWithTooManyLinesIsRefused() {
        String lines = "\n".repeat(2_000_001);
        assertThatIllegalArgumentException().isThrownBy(() -> table(lines)).withMessageContaining("2000000");
    }

    @Test
    void aListThatCannotBeReadIsAnError() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> MailDomainTable.builder().addDisposableList("own", "Own", DAY, broken))
                .withMessageContaining("own");
    }

    @Test
    void noListTakesInForwardingServicesLargeProvidersAndExemptDomains() {
        MailDomainTable table = MailDomainTable.builder()
                .addEmbedded()
                .addDisposableList(
                        "own", "Own", DAY, new StringReader("mozmail.com\ngmail.com\nx.club.example\nclub.example"))
                .exempt("Club.example")
                .build();
        assertThat(table.findDisposable("mozmail.com")).isEmpty();
        assertThat(table.findDisposable("gmail.com")).isEmpty();
        assertThat(table.findDisposable("x.club.example")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MailDomainTable.builder().exempt("no domain"))
                .withMessageContaining("no domain");
    }

    private static MailDomainTable table(String lines) {
        return MailDomainTable.builder()
                .addDisposableList("own", "A list", DAY, new StringReader(lines))
                .build();
    }
}
