package dev.tallystick.kyc.domain;

/** Slips of the pen between two texts. */
public final class Spelling {

    private Spelling() {}

    /**
     * Tells whether one letter was put in, left out, changed or exchanged with its neighbour.
     *
     * @param first a text
     * @param second another
     * @return whether they are one slip apart; equal texts are not
     */
    public static boolean isOneSlip(String first, String second) {
        int start = 0;
        int shorter = Math.min(first.length(), second.length());
        if (Math.max(first.length(), second.length()) - shorter > 1 || first.equals(second)) {
            return false;
        }
        while (start < shorter && first.charAt(start) == second.charAt(start)) {
            start++;
        }
        if (first.length() != second.length()) {
            return first.length() > second.length()
                    ? first.startsWith(second.substring(start), start + 1)
                    : second.startsWith(first.substring(start), start + 1);
        }
        boolean changed = first.startsWith(second.substring(start + 1), start + 1);
        boolean exchanged = start + 1 < shorter
                && first.charAt(start) == second.charAt(start + 1)
                && first.charAt(start + 1) == second.charAt(start)
                && first.startsWith(second.substring(start + 2), start + 2);
        return changed || exchanged;
    }

    /**
     * Tells whether at most so many letters have to be put in, left out or changed.
     *
     * @param first a text
     * @param second another
     * @param distance how many letters, meant for one or two
     * @return whether that many are enough
     */
    public static boolean isWithin(String first, String second, int distance) {
        if (Math.abs(first.length() - second.length()) > distance) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(first.length(), second.length());
        while (same < shorter && first.charAt(same) == second.charAt(same)) {
            same++;
        }
        if (same == shorter) {
            return true;
        }
        String rest = first.substring(same);
        String other = second.substring(same);
        return distance > 0
                && (isWithin(rest.substring(1), other.substring(1), distance - 1)
                        || isWithin(rest.substring(1), other, distance - 1)
                        || isWithin(rest, other.substring(1), distance - 1));
    }
}
