package dev.tallystick.social.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** Any bytes are hashed or refused. Where nothing is fuzzed, the seeds in the resources beside this class are read. */
final class PhotoFuzzTest {

    @Tag("brief")
    @FuzzTest(maxDuration = "5s")
    void briefly(byte[] file) {
        read(file);
    }

    @Tag("long")
    @FuzzTest(maxDuration = "10m")
    void atLength(byte[] file) {
        read(file);
    }

    private static void read(byte[] file) {
        try {
            List<PhotoHash> hashes = PhotoHashes.of(file);
            assertThat(hashes.size()).isIn(0, 5);
        } catch (PhotoInputException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }
}
