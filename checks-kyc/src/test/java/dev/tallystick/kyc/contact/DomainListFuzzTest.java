package dev.tallystick.kyc.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.base.Splitter;
import dev.tallystick.kyc.domain.DomainName;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** Any text is read as a list of domains. Where nothing is fuzzed, the seeds in the resources beside this class are read. */
final class DomainListFuzzTest {

    @Tag("brief")
    @FuzzTest(maxDuration = "3s")
    void briefly(byte[] text) {
        read(text);
    }

    @Tag("long")
    @FuzzTest(maxDuration = "10m")
    void atLength(byte[] text) {
        read(text);
    }

    private static void read(byte[] text) {
        String lines = new String(text, StandardCharsets.UTF_8);
        MailDomainTable table = MailDomainTable.builder()
                .addDisposableList("own", "Own", LocalDate.EPOCH, new StringReader(lines))
                .build();
        int accepted = table.tables().get(0).rowCount();
        List<String> all = Splitter.on('\n').splitToList(lines);
        assertThat(accepted + table.rejected().size()).isLessThanOrEqualTo(all.size());
        for (String line : all) {
            DomainName.find(line.strip())
                    .filter(domain -> table.rejected().isEmpty() && !MailProviders.holds(domain.registrable()))
                    .ifPresent(domain ->
                            assertThat(table.findDisposable(domain.ascii())).isPresent());
        }
    }
}
