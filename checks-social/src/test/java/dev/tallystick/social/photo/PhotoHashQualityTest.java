package dev.tallystick.social.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well copies of a picture are known again, and how seldom two pictures are taken for one. */
final class PhotoHashQualityTest {

    private static final int PICTURES = 150;
    private static final int SIDE = 400;

    /** As the check on photos has it by default. */
    private static final int NEAR = 6;

    private static final List<List<PhotoHash>> ORIGINALS = IntStream.range(0, PICTURES)
            .mapToObj(seed -> PhotoHashes.of(Pictures.file(Pictures.portrait(seed, SIDE), "png")))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "SMALLER, 100",
        "STRETCHED, 100",
        "POOR, 100",
        "CUT_BY_4_PERCENT, 100",
        "CUT_BY_10_PERCENT, 100",
        "CUT_BY_20_PERCENT, 99",
        "CUT_AT_A_CORNER, 70",
        "BRIGHTER, 96",
        "GREY, 100",
        "MIRRORED, 100"
    })
    void knowsCopiesAgain(Copy copy, int percent) {
        long known = IntStream.range(0, PICTURES)
                .filter(seed -> distance(
                                ORIGINALS.get(seed),
                                PhotoHashes.of(
                                        Pictures.jpeg(copy.change.apply(Pictures.portrait(seed, SIDE)), copy.quality)))
                        <= NEAR)
                .count();
        assertThat(100 * known / PICTURES).isGreaterThanOrEqualTo(percent);
    }

    @Test
    void takesNoTwoPicturesForOne() {
        for (int first = 0; first < PICTURES; first++) {
            for (int second = first + 1; second < PICTURES; second++) {
                assertThat(distance(ORIGINALS.get(first), ORIGINALS.get(second)))
                        .as("pictures %s and %s", first, second)
                        .isGreaterThan(NEAR);
            }
        }
    }

    private static int distance(List<PhotoHash> first, List<PhotoHash> second) {
        return first.stream()
                .flatMapToInt(one -> second.stream().mapToInt(one::distance))
                .min()
                .orElseThrow();
    }

    /** What becomes of a picture on its way. */
    enum Copy {
        SMALLER(0.8f, image -> Pictures.resized(image, 96, 96)),
        STRETCHED(0.8f, image -> Pictures.resized(image, 300, 240)),
        POOR(0.3f, image -> image),
        CUT_BY_4_PERCENT(0.8f, image -> Pictures.cropped(image, 0.04)),
        CUT_BY_10_PERCENT(0.8f, image -> Pictures.cropped(image, 0.1)),
        CUT_BY_20_PERCENT(0.8f, image -> Pictures.cropped(image, 0.2)),
        CUT_AT_A_CORNER(0.8f, image -> image.getSubimage(0, 0, SIDE * 96 / 100, SIDE * 96 / 100)),
        BRIGHTER(0.8f, Pictures::brighter),
        GREY(0.8f, Pictures::grey),
        MIRRORED(0.8f, Pictures::mirrored);

        private final float quality;

        @SuppressWarnings("ImmutableEnumChecker") // a function of a test
        private final UnaryOperator<BufferedImage> change;

        Copy(float quality, UnaryOperator<BufferedImage> change) {
            this.quality = quality;
            this.change = change;
        }
    }
}
