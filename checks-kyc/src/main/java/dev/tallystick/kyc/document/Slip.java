package dev.tallystick.kyc.document;

/** One slip of the pen or the keyboard. */
final class Slip {

    private Slip() {}

    /**
     * Whether two texts are equal, or become so by one character replaced, left out or added, or two neighbours
     * swapped. Linear in their length.
     */
    static boolean mayPart(String first, String second) {
        int from = 0;
        int shorter = Math.min(first.length(), second.length());
        while (from < shorter && first.charAt(from) == second.charAt(from)) {
            from++;
        }
        return rest(first, from + 1).equals(rest(second, from + 1))
                || rest(first, from + 1).equals(rest(second, from))
                || rest(first, from).equals(rest(second, from + 1))
                || isSwap(first, second, from);
    }

    private static boolean isSwap(String first, String second, int at) {
        return first.length() == second.length()
                && at + 1 < first.length()
                && first.charAt(at) == second.charAt(at + 1)
                && first.charAt(at + 1) == second.charAt(at)
                && rest(first, at + 2).equals(rest(second, at + 2));
    }

    private static String rest(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
