package dev.tallystick.name;

/** Folds a word in the script of its first letter. */
final class WordFolding {

    private WordFolding() {}

    static String folded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return foldedBeyondAscii(word);
            }
        }
        return LatinFolding.plain(word);
    }

    private static String foldedBeyondAscii(String word) {
        int first = 0;
        while (first < word.length() && !Character.isLetter(word.codePointAt(first))) {
            first++;
        }
        NameScript script = first < word.length() ? NameScript.of(word.codePointAt(first)) : NameScript.LATIN;
        return script == NameScript.LATIN ? LatinFolding.plain(word) : NativeFolding.fold(word, script);
    }
}
