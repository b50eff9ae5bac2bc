package dev.tallystick.kyc.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tallystick.place.AddressKey;
import dev.tallystick.place.Country;
import dev.tallystick.place.PlaceComparison;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.place.PostalCodes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/**
 * Any text is taken apart as an address: the first line is the country, then street, unit, locality, region and postal
 * code. Where nothing is fuzzed, the seeds in the resources beside this class are read.
 */
final class AddressFuzzTest {

    private static final int FIELDS = 6;

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
        List<String> lines =
                new String(text, StandardCharsets.UTF_8).lines().limit(FIELDS).toList();
        PostalAddress address = address(lines, lines.size());
        PostalAddress less = address(lines, lines.size() - 1);
        Optional<AddressKey> key = AddressKey.find(address);
        assertThat(AddressKey.find(address(lines, lines.size()))).isEqualTo(key);
        key.ifPresent(found -> {
            assertThat(found.unitKey().isPresent() && found.unit().isEmpty()).isFalse();
            assertThat(PlaceComparison.of(address, address).farthest().isBeyond(PlaceGrade.SAME_COUNTRY))
                    .isFalse();
        });
        assertThat(PlaceComparison.of(address, less)).isEqualTo(PlaceComparison.of(less, address));
        address.country()
                .ifPresent(country -> assertThat(PostalCodes.conforms(
                                country, address.postalCode().orElse("")))
                        .isNotNull());
        assertThat(PostalCodes.compareWithRegion(address)).isNotNull();
    }

    private static PostalAddress address(List<String> lines, int count) {
        return PostalAddress.of(
                line(lines, 1, count),
                line(lines, 2, count),
                line(lines, 3, count),
                line(lines, 4, count),
                line(lines, 5, count),
                line(lines, 0, count).flatMap(AddressFuzzTest::country));
    }

    private static Optional<Country> country(String code) {
        return Country.find(code.substring(0, Math.min(2, code.length())));
    }

    private static Optional<String> line(List<String> lines, int index, int count) {
        return index < count ? Optional.of(lines.get(index)) : Optional.empty();
    }
}
