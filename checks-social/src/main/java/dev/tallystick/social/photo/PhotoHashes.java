package dev.tallystick.social.photo;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Hashes pictures that the host holds, for {@link dev.tallystick.candidate.Photo#HASHES}.
 *
 * <p>A picture has five hashes: of itself, of its mirror image and of three cut-outs around its centre, so that a copy is
 * known again that was mirrored or cut a little. Pictures are read as JPEG, PNG or GIF, of an animated one the first
 * frame. Colours, transparency (shown on white), notes on how to turn the picture and everything else in the file play no
 * part. No face is looked for or analysed.
 *
 * <p>Before a picture is decoded, its bytes and pixels are bounded, and so are the scans of a JPEG (100) and what stands
 * before the first frame of a GIF (256 KiB). Pixels are decoded to at most 1,023 on each side; only a progressive JPEG is
 * held whole by the JDK, outside the heap, with up to 6 bytes a pixel. Nothing is written to disk and no display is needed.
 * The module {@code java.desktop} of the JDK must be there, with its own readers.
 */
public final class PhotoHashes {

    /** The most bytes of a picture file: {@value}. */
    public static final int MAX_BYTES = 32 << 20;

    /** The most pixels of a picture: {@value}. */
    public static final int MAX_PIXELS = 50_000_000;

    /** The fewest pixels of a picture on each side: {@value}. */
    public static final int MIN_SIDE = 16;

    /** How much of each side the cut-outs keep. */
    private static final ImmutableList<Double> CUTS = ImmutableList.of(0.94, 0.88, 0.8);

    private PhotoHashes() {}

    /**
     * Hashes a picture.
     *
     * @param file the bytes of a JPEG, PNG or GIF file
     * @return five hashes, that of the whole picture first; none if the picture is nearly of one colour, since its hash
     *     would fit any such picture
     * @throws PhotoInputException if the bytes are no such picture, are cut off, or are more than the bounds allow
     * @throws IllegalStateException if the JDK has no reader for the format, because the host took it away
     */
    public static List<PhotoHash> of(byte[] file) {
        Brightness picture = PictureFile.read(file);
        float[] whole = picture.shrunk(1);
        if (Brightness.isFlat(whole)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<PhotoHash> hashes = ImmutableList.builder();
        Frequencies frequencies = Frequencies.of(whole);
        hashes.add(frequencies.hash(), frequencies.mirrored().hash());
        CUTS.forEach(kept -> hashes.add(Frequencies.of(picture.shrunk(kept)).hash()));
        return hashes.build();
    }
}
