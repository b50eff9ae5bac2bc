package dev.tallystick.social.photo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of nobody, laid out as profile photos are, and what networks do to such pictures. */
final class Pictures {

    private Pictures() {}

    /** A background, an oval before it and patches on both, drawn from a seed. */
    static BufferedImage portrait(int seed, int side) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.setPaint(
                new GradientPaint(random.nextInt(side), 0, colour(random), random.nextInt(side), side, colour(random)));
        drawing.fillRect(0, 0, side, side);
        for (int i = 0; i < 6; i++) {
            drawing.setColor(colour(random));
            drawing.fillRect(
                    random.nextInt(side), random.nextInt(side), part(random, side, 0.4), part(random, side, 0.4));
        }
        double width = side * (0.35 + 0.2 * random.nextDouble());
        double height = side * (0.45 + 0.2 * random.nextDouble());
        double left = (side - width) / 2 + side * 0.1 * (random.nextDouble() - 0.5);
        double top = side * (0.1 + 0.15 * random.nextDouble());
        drawing.setColor(colour(random));
        drawing.fill(new Ellipse2D.Double(left - width / 2, top + height, width * 2, side));
        drawing.setColor(colour(random));
        drawing.fill(new Ellipse2D.Double(left, top, width, height));
        for (int i = 0; i < 5; i++) {
            drawing.setColor(colour(random));
            drawing.fill(new Ellipse2D.Double(
                    left + width * random.nextDouble() * 0.8,
                    top + height * random.nextDouble() * 0.9,
                    part(random, side, 0.15),
                    part(random, side, 0.15)));
        }
        drawing.dispose();
        return image;
    }

    private static int part(Random random, int side, double most) {
        return 1 + (int) (side * most * random.nextDouble());
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    static BufferedImage resized(BufferedImage image, int width, int height) {
        return drawn(image, width, height, BufferedImage.TYPE_INT_RGB, 0, 0, image.getWidth(), image.getHeight());
    }

    /** Without a share of each side, half of it on either end. */
    static BufferedImage cropped(BufferedImage image, double share) {
        int x = (int) Math.round(image.getWidth() * share / 2);
        int y = (int) Math.round(image.getHeight() * share / 2);
        int width = image.getWidth() - 2 * x;
        int height = image.getHeight() - 2 * y;
        return drawn(image, width, height, BufferedImage.TYPE_INT_RGB, x, y, x + width, y + height);
    }

    static BufferedImage mirrored(BufferedImage image) {
        return drawn(
                image,
                image.getWidth(),
                image.getHeight(),
                BufferedImage.TYPE_INT_RGB,
                image.getWidth(),
                0,
                0,
                image.getHeight());
    }

    static BufferedImage grey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return drawn(image, width, height, BufferedImage.TYPE_BYTE_GRAY, 0, 0, width, height);
    }

    static BufferedImage brighter(BufferedImage image) {
        BufferedImage brighter = resized(image, image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color colour = new Color(image.getRGB(x, y));
                brighter.setRGB(
                        x,
                        y,
                        new Color(more(colour.getRed()), more(colour.getGreen()), more(colour.getBlue())).getRGB());
            }
        }
        return brighter;
    }

    private static int more(int value) {
        return Math.min(255, value * 5 / 4 + 10);
    }

    private static BufferedImage drawn(
            BufferedImage image, int width, int height, int type, int left, int top, int right, int bottom) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D drawing = drawn.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(image, 0, 0, width, height, left, top, right, bottom, null);
        drawing.dispose();
        return drawn;
    }

    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, format, output)) {
                throw new IllegalArgumentException("not written: " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(BufferedImage image, float quality) {
        return jpeg(image, quality, ImageWriteParam.MODE_DISABLED);
    }

    static byte[] progressive(BufferedImage image) {
        return jpeg(image, 0.8f, ImageWriteParam.MODE_DEFAULT);
    }

    private static byte[] jpeg(BufferedImage image, float quality, int progressiveMode) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            param.setProgressiveMode(progressiveMode);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] animated(BufferedImage... frames) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (BufferedImage frame : frames) {
                writer.writeToSequence(new IIOImage(frame, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
