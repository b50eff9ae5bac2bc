package dev.tallystick.kyc.watchlist;

import com.google.common.base.Splitter;
import dev.tallystick.name.PersonNameComparison;
import dev.tallystick.name.TokenMatch;
import dev.tallystick.name.TokenRelation;
import java.util.List;
import java.util.StringJoiner;

/** Says part by part how two names agree. */
final class NameWords {

    private static final Splitter WORDS = Splitter.onPattern("[\\s.]+").omitEmptyStrings();

    private NameWords() {}

    static String of(PersonNameComparison comparison) {
        StringJoiner words = new StringJoiner(", ");
        for (TokenMatch match : comparison.tokens()) {
            words.add(words(match));
        }
        return words.length() == 0 ? comparison.reason() : words.toString();
    }

    private static String words(TokenMatch match) {
        if (match.relation() == TokenRelation.LEFT_OUT || match.relation() == TokenRelation.UNMATCHED) {
            String side = match.first().isEmpty() ? "only listed" : "not listed";
            return (match.first().isEmpty() ? match.second() : match.first()) + " " + side;
        }
        String pair = match.first().equals(match.second()) ? match.first() : match.first() + " and " + match.second();
        return switch (match.relation()) {
            case EQUAL -> pair + " the same";
            case TRANSLITERATED -> pair + " transliterated";
            case SPELLING -> pair + " two spellings";
            case NICKNAME -> pair + " a short form";
            case SURNAME_FORM -> pair + " two forms of a surname";
            case TYPO -> pair + " nearly the same";
            default -> pair + " an initial";
        };
    }

    /** Whether a name is of initials, but for one word at most. */
    static boolean isShort(String name) {
        List<Long> letters = WORDS.splitToStream(name)
                .map(word -> word.codePoints().filter(Character::isLetter).count())
                .filter(count -> count > 0)
                .toList();
        return letters.contains(1L)
                && letters.stream().filter(count -> count > 1).count() <= 1;
    }
}
