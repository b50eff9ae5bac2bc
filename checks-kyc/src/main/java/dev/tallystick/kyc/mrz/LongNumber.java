package dev.tallystick.kyc.mrz;

/**
 * Document numbers of more than nine characters in TD1 and TD2 (parts 5 and 6, note j): a filler stands in place of the
 * check digit, the rest of the number begins the optional data, its check digit and a filler follow.
 */
final class LongNumber {

    private LongNumber() {}

    /** The position of the check digit of a long document number, or -1 if the number is not a long one. */
    static int checkDigit(ZoneFormat format, String text) {
        Span number = format.documentNumber();
        if (!format.allowsLongNumber()
                || text.charAt(number.to()) != Characters.FILLER
                || number.of(text).indexOf(Characters.FILLER) >= 0) {
            return -1;
        }
        Span optional = format.optionalData();
        int end = text.indexOf(Characters.FILLER, optional.from());
        return end - optional.from() >= 2 && end < optional.to() ? end - 1 : -1;
    }
}
