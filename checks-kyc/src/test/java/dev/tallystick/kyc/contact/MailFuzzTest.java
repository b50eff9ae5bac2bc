package dev.tallystick.kyc.contact;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/** Any text is read as an address or refused. Where nothing is fuzzed, the seeds in the resources beside this class are read. */
final class MailFuzzTest {

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
        MailAddressTest.lookAtAll(new String(text, StandardCharsets.UTF_8));
    }
}
