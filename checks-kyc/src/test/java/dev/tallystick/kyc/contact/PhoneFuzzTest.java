package dev.tallystick.kyc.contact;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tallystick.place.Country;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/** Any text is read as a number or refused. Where nothing is fuzzed, the seeds in the resources beside this class are read. */
final class PhoneFuzzTest {

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
        String number = new String(text, StandardCharsets.UTF_8);
        PhoneNumbersTest.lookAtAll(PhoneNumbers.read(number, Optional.empty()));
        PhoneNumbersTest.lookAtAll(PhoneNumbers.read(number, Optional.of(Country.of("BR"))));
    }
}
