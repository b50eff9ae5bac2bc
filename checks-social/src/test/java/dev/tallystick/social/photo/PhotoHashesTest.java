package dev.tallystick.social.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhotoHashesTest {

    private static final int NEAR = 6;

    @Test
    void givesFiveHashesAndTheSameAgain() {
        byte[] file = Pictures.file(Pictures.portrait(1, 300), "png");
        assertThat(PhotoHashes.of(file)).hasSize(5).isEqualTo(PhotoHashes.of(file));
    }

    @Test
    void givesTheHashThatItEverGave() {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 64 * 64; i++) {
            int x = i % 64;
            int y = i / 64;
            image.getRaster().setSample(x, y, 0, (x * x + 3 * y * y + x * y) % 256);
        }
        assertThat(PhotoHashes.of(Pictures.file(image, "png")).get(0)).hasToString("c55715419fab2d23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "gif"})
    void findsTheSameInOtherFormats(String format) {
        BufferedImage image = Pictures.portrait(2, 300);
        assertThat(PhotoHashes.of(Pictures.file(image, format)).get(0).distance(whole(Pictures.file(image, "png"))))
                .isLessThanOrEqualTo(NEAR);
    }

    @Test
    void readsLargePicturesInSteps() {
        BufferedImage image = Pictures.portrait(3, 3000);
        byte[] small = Pictures.file(Pictures.resized(image, 200, 200), "png");
        assertThat(whole(Pictures.jpeg(image, 0.8f)).distance(whole(small))).isLessThanOrEqualTo(NEAR);
    }

    @Test
    void readsTheFirstFrameOfAnAnimation() {
        byte[] file = Pictures.animated(Pictures.portrait(4, 200), Pictures.portrait(5, 200));
        assertThat(whole(file).distance(whole(Pictures.file(Pictures.portrait(4, 200), "png"))))
                .isLessThanOrEqualTo(NEAR);
    }

    @Test
    void showsTransparentPlacesOnWhite() {
        BufferedImage clear = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        BufferedImage white = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D onWhite = white.createGraphics();
        onWhite.setColor(Color.WHITE);
        onWhite.fillRect(0, 0, 200, 200);
        for (Graphics2D drawing : List.of(clear.createGraphics(), onWhite)) {
            drawing.setColor(Color.DARK_GRAY);
            drawing.fillOval(20, 40, 120, 90);
            drawing.fillRect(110, 10, 30, 170);
            drawing.dispose();
        }
        assertThat(whole(Pictures.file(clear, "png"))).isEqualTo(whole(Pictures.file(white, "png")));
    }

    @Test
    void readsSixteenBitsAndPalettes() {
        BufferedImage image = Pictures.portrait(6, 200);
        PhotoHash hash = whole(Pictures.file(image, "png"));
        for (int type : new int[] {BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_INDEXED}) {
            BufferedImage other = new BufferedImage(200, 200, type);
            Graphics2D drawing = other.createGraphics();
            drawing.drawImage(image, 0, 0, null);
            drawing.dispose();
            assertThat(whole(Pictures.file(other, "png")).distance(hash)).isLessThanOrEqualTo(2 * NEAR);
        }
    }

    @Test
    void givesNoHashOfOneColour() {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        assertThat(PhotoHashes.of(Pictures.file(image, "png"))).isEmpty();
        assertThat(PhotoHashes.of(Pictures.jpeg(image, 0.3f))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void refusesFilesThatAreCutOff(String format) {
        byte[] file = Pictures.file(Pictures.portrait(7, 300), format);
        for (int tenths = 1; tenths < 10; tenths++) {
            byte[] cut = Arrays.copyOf(file, file.length * tenths / 10);
            assertThatThrownBy(() -> PhotoHashes.of(cut))
                    .as("%s tenths of a %s", tenths, format)
                    .isInstanceOf(PhotoInputException.class)
                    .hasMessageContaining("cut off");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RIFF....WEBPVP8 ", "<svg/>", "GIF", "BM"})
    void refusesOtherFiles(String text) {
        assertThatThrownBy(() -> PhotoHashes.of(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PhotoInputException.class)
                .hasMessage("not a JPEG, PNG or GIF file");
    }

    @Test
    void refusesTooManyPixelsBeforeItDecodesThem() {
        assertThatThrownBy(() -> PhotoHashes.of(emptyPng(50_000, 50_000)))
                .isInstanceOf(PhotoInputException.class)
                .hasMessage("more than 50000000 pixels in the picture: 50000 x 50000");
        assertThatThrownBy(() -> PhotoHashes.of(emptyPng(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isInstanceOf(PhotoInputException.class);
        assertThatThrownBy(() -> PhotoHashes.of(emptyGif(65_535, 65_535)))
                .isInstanceOf(PhotoInputException.class)
                .hasMessageStartingWith("more than 50000000 pixels");
    }

    @Test
    void refusesManyScansOfOnePicture() {
        byte[] file = Pictures.progressive(Pictures.portrait(11, 200));
        assertThat(PhotoHashes.of(file)).hasSize(5);

        int scan = lastScan(file);
        byte[] more = Arrays.copyOfRange(file, scan, file.length - 2);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.writeBytes(Arrays.copyOf(file, scan));
        for (int i = 0; i <= PictureBounds.MAX_SCANS; i++) {
            many.writeBytes(more);
        }
        many.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        assertThatThrownBy(() -> PhotoHashes.of(many.toByteArray()))
                .isInstanceOf(PhotoInputException.class)
                .hasMessage("more than 100 scans in the picture");
    }

    @Test
    void scansOfPicturesWithinThePictureAreNotCounted() {
        byte[] file = Pictures.jpeg(Pictures.portrait(12, 200), 0.8f);
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 8, 2});
        for (int i = 0; i < 1024; i++) {
            exif.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA});
        }
        exif.writeBytes(Arrays.copyOfRange(file, 2, file.length));

        assertThat(PhotoHashes.of(exif.toByteArray())).isEqualTo(PhotoHashes.of(file));
    }

    @Test
    void refusesLongExtensionsBeforeThePicture() {
        byte[] file = Pictures.file(Pictures.portrait(13, 100), "gif");
        int start = 13 + (3 << ((file[10] & 7) + 1));
        for (int blocks : new int[] {1_000, 100_000}) {
            ByteArrayOutputStream longer = new ByteArrayOutputStream();
            longer.writeBytes(Arrays.copyOf(file, start));
            longer.writeBytes(new byte[] {0x21, (byte) 0xFE});
            for (int i = 0; i < blocks; i++) {
                byte[] block = new byte[256];
                block[0] = (byte) 0xFF;
                longer.writeBytes(block);
            }
            longer.write(0);
            longer.writeBytes(Arrays.copyOfRange(file, start, file.length));
            if (blocks == 1_000) {
                assertThat(PhotoHashes.of(longer.toByteArray())).isEqualTo(PhotoHashes.of(file));
            } else {
                assertThatThrownBy(() -> PhotoHashes.of(longer.toByteArray()))
                        .isInstanceOf(PhotoInputException.class)
                        .hasMessage("more than 262144 bytes of extensions before the picture");
            }
        }
    }

    private static int lastScan(byte[] jpeg) {
        int at = jpeg.length - 2;
        while ((jpeg[at] & 0xFF) != 0xFF || (jpeg[at + 1] & 0xFF) != 0xDA) {
            at--;
        }
        return at;
    }

    @Test
    void refusesTooManyBytes() {
        byte[] file = Arrays.copyOf(Pictures.file(Pictures.portrait(8, 100), "png"), PhotoHashes.MAX_BYTES + 1);
        assertThatThrownBy(() -> PhotoHashes.of(file))
                .isInstanceOf(PhotoInputException.class)
                .hasMessageStartingWith("more than 33554432 bytes");
    }

    @Test
    void refusesTooFewPixels() {
        assertThatThrownBy(() -> PhotoHashes.of(Pictures.file(Pictures.portrait(9, 15), "png")))
                .isInstanceOf(PhotoInputException.class)
                .hasMessage("fewer than 16 pixels on a side of the picture: 15 x 15");
        assertThat(PhotoHashes.of(Pictures.file(Pictures.portrait(9, 16), "png")))
                .hasSize(5);
    }

    @Test
    void leavesTheSettingsOfTheHostAlone() {
        boolean before = ImageIO.getUseCache();
        assertThat(PhotoHashes.of(Pictures.file(Pictures.portrait(10, 100), "png")))
                .isNotEmpty();
        assertThat(ImageIO.getUseCache()).isEqualTo(before);
    }

    private static PhotoHash whole(byte[] file) {
        return PhotoHashes.of(file).get(0);
    }

    /** A picture of any size in a few bytes, as bombs are. */
    private static byte[] emptyPng(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(file, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(body);
        file.writeBytes(ByteBuffer.allocate(8 + body.length)
                .putInt(data.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array());
    }

    private static byte[] emptyGif(int width, int height) {
        ByteBuffer file = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        file.put("GIF89a".getBytes(StandardCharsets.US_ASCII));
        file.putShort((short) width).putShort((short) height).put(new byte[] {(byte) 0x80, 0, 0});
        file.put(new byte[] {0, 0, 0, -1, -1, -1});
        file.put((byte) ',').putShort((short) 0).putShort((short) 0);
        file.putShort((short) width).putShort((short) height).put((byte) 0);
        file.put(new byte[] {2, 1, 5, 0, ';'});
        return Arrays.copyOf(file.array(), file.position());
    }
}
