package dev.tallystick.kyc.watchlist;

import java.util.BitSet;

/**
 * How much may still be held of all lists of a table: an eighth of the memory that there is, and 256 MB at most. Words
 * that are new cost more than others, as the index of names holds many keys of each. Not thread-safe.
 */
final class ReadingRoom {

    private static final long MOST = 1L << 28;
    private static final int TEXT = 64;
    private static final int CHARACTER = 2;
    private static final int WORD = 200;
    private static final int LETTER = 40;
    private static final int WORDS = 1 << 22;

    private final BitSet words = new BitSet();
    private long left = Math.min(MOST, Runtime.getRuntime().maxMemory() / 8);

    boolean holds(String text) {
        left -= TEXT + (long) CHARACTER * text.length();
        return left >= 0;
    }

    boolean holdsName(String name) {
        int hash = 0;
        int letters = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && Character.isLetter(name.charAt(i))) {
                hash = 31 * hash + Character.toLowerCase(name.charAt(i));
                letters++;
            } else if (letters > 0) {
                int word = (hash ^ (hash >>> 15)) & (WORDS - 1);
                left -= words.get(word) ? 0 : WORD + LETTER * letters;
                words.set(word);
                hash = 0;
                letters = 0;
            }
        }
        return holds(name);
    }
}
