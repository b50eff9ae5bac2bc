package dev.tallystick.social.photo;

/**
 * Bounds of what a small file can make a reader do beside its pixels: each scan of a JPEG goes over the whole picture, and
 * the reader of GIFs copies what it has of an extension for every 255 bytes of it. Files that break off pass here.
 */
final class PictureBounds {

    /** Encoders make around ten. */
    static final int MAX_SCANS = 100;

    /** The most bytes of extensions, such as comments and colour profiles, before the first frame of a GIF. */
    static final int MAX_EXTENSIONS = 1 << 18;

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int GIF_HEADER = 13;
    private static final int GIF_FLAGS = 10;
    private static final int EXTENSION = 0x21;

    private PictureBounds() {}

    static void requireFewScans(byte[] jpeg) {
        int scans = 0;
        int at = 2;
        while (at + 1 < jpeg.length) {
            int marker = jpeg[at + 1] & 0xFF;
            boolean isMarker = (jpeg[at] & 0xFF) == 0xFF;
            if (isMarker && marker == END) {
                return;
            }
            if (!isMarker || !hasLength(marker)) {
                // Pixels, filling, or a marker alone.
                at++;
                continue;
            }
            scans += marker == START_OF_SCAN ? 1 : 0;
            if (scans > MAX_SCANS) {
                throw new PhotoInputException("more than " + MAX_SCANS + " scans in the picture");
            }
            at += 2 + (at + 3 < jpeg.length ? ((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF) : 0);
        }
    }

    /** All markers but stuffed bytes, restarts, start, end and the private one. */
    private static boolean hasLength(int marker) {
        return marker >= 0xC0 && marker != 0xFF && (marker < 0xD0 || marker > 0xD9);
    }

    static void requireFewExtensions(byte[] gif) {
        if (gif.length < GIF_HEADER) {
            return;
        }
        int flags = gif[GIF_FLAGS];
        int start = GIF_HEADER + ((flags & 0x80) != 0 ? 3 << ((flags & 7) + 1) : 0);
        int at = start;
        while (at < gif.length && gif[at] == EXTENSION) {
            at += 2;
            while (at < gif.length && gif[at] != 0) {
                at += 1 + (gif[at] & 0xFF);
            }
            at++;
            if (at - start > MAX_EXTENSIONS) {
                throw new PhotoInputException(
                        "more than " + MAX_EXTENSIONS + " bytes of extensions before the picture");
            }
        }
    }
}
