package dev.tallystick.kyc.mrz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/** Any text is read or refused. Where nothing is fuzzed, the seeds in the resources beside this class are read. */
final class ZoneFuzzTest {

    @Tag("brief")
    @FuzzTest(maxDuration = "5s")
    void briefly(byte[] text) {
        read(text);
    }

    @Tag("long")
    @FuzzTest(maxDuration = "10m")
    void atLength(byte[] text) {
        read(text);
    }

    private static void read(byte[] text) {
        ZonePropertyTest.lookAtAll(MachineReadableZone.read(new String(text, StandardCharsets.UTF_8)));
    }
}
