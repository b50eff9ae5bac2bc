package dev.tallystick.social.photo;

import java.util.Locale;
import java.util.Optional;

/**
 * A perceptual hash of 64 bits: copies of one picture in other sizes, formats and brightness have hashes that differ in
 * few bits.
 *
 * <p>It knows a picture again, not a person: another picture of the same face has another hash.
 *
 * @param bits one for each of the 64 lowest frequencies, row by row, the first the highest
 */
public record PhotoHash(long bits) {

    private static final int DIGITS = Long.SIZE / 4;

    /**
     * Reads a hash.
     *
     * @param text 16 hexadecimal digits, in capitals or not
     * @return the hash
     * @throws IllegalArgumentException if the text is anything else
     */
    public static PhotoHash parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not 16 hexadecimal digits"));
    }

    /**
     * Reads a hash, if there is one.
     *
     * @param text any text
     * @return the hash, empty if the text is not 16 hexadecimal digits between blanks
     */
    public static Optional<PhotoHash> find(String text) {
        if (text.length() > 4 * DIGITS) {
            return Optional.empty();
        }
        String digits = text.strip();
        boolean isHash = digits.length() == DIGITS
                && digits.chars().allMatch(sign -> sign < 128 && Character.digit(sign, 16) >= 0);
        return isHash ? Optional.of(new PhotoHash(Long.parseUnsignedLong(digits, 16))) : Optional.empty();
    }

    /**
     * Counts the bits in which two hashes differ.
     *
     * @param other another hash
     * @return 0 to 64, around 32 for pictures that have nothing in common
     */
    public int distance(PhotoHash other) {
        return Long.bitCount(bits ^ other.bits);
    }

    /** Returns the hash as 16 hexadecimal digits. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%016x", bits);
    }
}
