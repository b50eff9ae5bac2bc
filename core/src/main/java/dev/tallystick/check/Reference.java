package dev.tallystick.check;

/**
 * A public source that a check rests on.
 *
 * @param title the title in plain words
 * @param url its address, empty text where there is none
 */
public record Reference(String title, String url) {

    /**
     * Returns a source.
     *
     * @param title the title in plain words
     * @param url its address
     * @return the source
     */
    public static Reference of(String title, String url) {
        return new Reference(title, url);
    }
}
