package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What the inventory of a device shows. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record DeviceItemKind(String id) {

    /** An installed or running program. */
    public static final DeviceItemKind SOFTWARE = new DeviceItemKind("software");

    /** An extension of a browser. */
    public static final DeviceItemKind BROWSER_EXTENSION = new DeviceItemKind("browser-extension");

    /** A device on the USB bus. */
    public static final DeviceItemKind USB_DEVICE = new DeviceItemKind("usb-device");

    /** A display or what presents itself as one. */
    public static final DeviceItemKind DISPLAY = new DeviceItemKind("display");

    /** A port at which a program listens. */
    public static final DeviceItemKind OPEN_PORT = new DeviceItemKind("open-port");

    private static final ImmutableList<DeviceItemKind> KNOWN =
            ImmutableList.of(SOFTWARE, BROWSER_EXTENSION, USB_DEVICE, DISPLAY, OPEN_PORT);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public DeviceItemKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static DeviceItemKind of(String id) {
        return new DeviceItemKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<DeviceItemKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
