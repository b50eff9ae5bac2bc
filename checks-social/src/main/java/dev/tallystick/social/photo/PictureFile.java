package dev.tallystick.social.photo;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads picture files within bounds, with the readers of the JDK whatever others are on the class path. */
final class PictureFile {

    /** Sides are read in steps, so that no more pixels than twice these are held. */
    private static final int SIDE_HELD = 512;

    private static final double RED = 0.299;
    private static final double GREEN = 0.587;
    private static final double BLUE = 0.114;

    private PictureFile() {}

    static Brightness read(byte[] file) {
        if (file.length > PhotoHashes.MAX_BYTES) {
            throw new PhotoInputException(
                    "more than " + PhotoHashes.MAX_BYTES + " bytes in a picture file: " + file.length);
        }
        String format = format(file);
        if (format.equals("jpeg")) {
            PictureBounds.requireFewScans(file);
        } else if (format.equals("gif")) {
            PictureBounds.requireFewExtensions(file);
        }
        ImageReader reader = reader(format);
        // Held in memory, not in a file as ImageIO does by default.
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return read(reader);
        } catch (IOException | RuntimeException e) {
            if (e instanceof PhotoInputException known) {
                throw known;
            }
            throw new PhotoInputException("the picture is damaged, cut off, or of a kind that is not read", e);
        } finally {
            reader.dispose();
        }
    }

    private static Brightness read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < PhotoHashes.MIN_SIDE || height < PhotoHashes.MIN_SIDE) {
            throw new PhotoInputException("fewer than " + PhotoHashes.MIN_SIDE + " pixels on a side of the picture: "
                    + width + " x " + height);
        }
        if ((long) width * height > PhotoHashes.MAX_PIXELS) {
            throw new PhotoInputException(
                    "more than " + PhotoHashes.MAX_PIXELS + " pixels in the picture: " + width + " x " + height);
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(Math.max(1, width / SIDE_HELD), Math.max(1, height / SIDE_HELD), 0, 0);
        reader.addIIOReadWarningListener((source, warning) -> requireWhole(warning));
        return brightness(reader.read(0, param));
    }

    /** The JPEG reader fills up what is cut off, with no more than a remark. */
    private static void requireWhole(String warning) {
        String words = warning.toLowerCase(Locale.ROOT);
        if (words.contains("premature end") || words.contains("truncated")) {
            throw new PhotoInputException("the picture is cut off");
        }
    }

    private static String format(byte[] file) {
        if (startsWith(file, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (startsWith(file, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return "png";
        }
        if (startsWith(file, 'G', 'I', 'F', '8')) {
            return "gif";
        }
        throw new PhotoInputException("not a JPEG, PNG or GIF file");
    }

    private static boolean startsWith(byte[] file, int... signature) {
        if (file.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (file[i] != (byte) signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static ImageReader reader(String format) {
        Iterator<ImageReaderSpi> providers =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (providers.hasNext()) {
            ImageReaderSpi provider = providers.next();
            boolean isOfJdk =
                    ImageReaderSpi.class.getModule().equals(provider.getClass().getModule());
            if (isOfJdk && List.of(provider.getFormatNames()).contains(format)) {
                try {
                    return provider.createReaderInstance();
                } catch (IOException e) {
                    throw new IllegalStateException("the JDK does not give its reader for " + format, e);
                }
            }
        }
        throw new IllegalStateException("the JDK has no reader for " + format);
    }

    private static Brightness brightness(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        float[] pixels = new float[width * height];
        ColorModel colours = image.getColorModel();
        Raster raster = image.getRaster();
        int bands = raster.getNumBands();
        int[] row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (float)
                        (colours instanceof IndexColorModel palette
                                ? brightness(palette.getRGB(row[x]))
                                : brightness(row, x * bands, colours));
            }
        }
        return new Brightness(width, height, pixels);
    }

    /** From the values as they are stored: profiles of colours play no part. */
    private static double brightness(int[] row, int first, ColorModel colours) {
        int components = colours.getNumColorComponents();
        double value = components < 3
                ? part(row, first, 0, colours)
                : RED * part(row, first, 0, colours)
                        + GREEN * part(row, first, 1, colours)
                        + BLUE * part(row, first, 2, colours);
        return colours.hasAlpha() ? onWhite(value, part(row, first, components, colours)) : value;
    }

    private static double part(int[] row, int first, int component, ColorModel colours) {
        return row[first + component] / (double) ((1L << colours.getComponentSize(component)) - 1);
    }

    private static double brightness(int argb) {
        double value = (RED * ((argb >> 16) & 0xFF) + GREEN * ((argb >> 8) & 0xFF) + BLUE * (argb & 0xFF)) / 0xFF;
        return onWhite(value, (argb >>> 24) / (double) 0xFF);
    }

    private static double onWhite(double value, double opacity) {
        return value * opacity + 1 - opacity;
    }
}
