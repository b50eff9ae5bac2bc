package dev.tallystick.social.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhotoHashTest {

    @Test
    void isWrittenAsSixteenDigitsAndReadAgain() {
        PhotoHash hash = new PhotoHash(0x00ff00ff12345678L);
        assertThat(hash).hasToString("00ff00ff12345678");
        assertThat(PhotoHash.parse("00FF00FF12345678")).isEqualTo(hash);
        assertThat(PhotoHash.parse("ffffffffffffffff").bits()).isEqualTo(-1);
    }

    @Test
    void countsBitsThatDiffer() {
        assertThat(new PhotoHash(0).distance(new PhotoHash(-1))).isEqualTo(64);
        assertThat(new PhotoHash(5).distance(new PhotoHash(6))).isEqualTo(2);
        assertThat(new PhotoHash(7).distance(new PhotoHash(7))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00ff00ff1234567",
                "00ff00ff123456789",
                "+0ff00ff12345678",
                "00ff00ff1234567g",
                "٠0ff00ff12345678"
            })
    void refusesOtherTexts(String text) {
        assertThat(PhotoHash.find(text)).isEmpty();
        assertThatThrownBy(() -> PhotoHash.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsNoTextOfAMegabyte() {
        assertThat(PhotoHash.find(" ".repeat(1 << 20) + "00ff00ff12345678")).isEmpty();
    }
}
