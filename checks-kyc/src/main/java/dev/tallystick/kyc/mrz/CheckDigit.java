package dev.tallystick.kyc.mrz;

import static java.util.Objects.requireNonNull;

/**
 * A check digit with its verdict.
 *
 * <p>Check digits are sums modulo 10 (weights 7, 3, 1; fillers count 0, letters 10 to 35), so that a single wrong
 * character is noticed unless its value differs by a multiple of ten. Within each of these groups characters stand for
 * each other unnoticed: {@code 0AKU<}, {@code 1BLV}, {@code 2CMW}, {@code 3DNX}, {@code 4EOY}, {@code 5FPZ}, {@code 6GQ},
 * {@code 7HR}, {@code 8IS}, {@code 9JT}. Name, document code and issuing state have no check digit in any format,
 * optional data none in visas.
 *
 * @param field what the digit covers
 * @param verdict whether it fits
 */
public record CheckDigit(ZoneField field, Verdict verdict) {

    /** Whether a check digit fits. */
    public enum Verdict {
        /** It fits; also the filler that stands for the digit of an empty personal number in TD3. */
        FITS,
        /** Another character is there. */
        DIFFERS,
        /** A filler is there. */
        MISSING
    }

    /**
     * Requires both.
     *
     * @param field what the digit covers
     * @param verdict whether it fits
     */
    public CheckDigit {
        requireNonNull(field, "field");
        requireNonNull(verdict, "verdict");
    }
}
