package dev.tallystick;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.PersonNameComparison;
import dev.tallystick.name.PersonNames;
import dev.tallystick.name.TokenMatch;
import dev.tallystick.name.TokenRelation;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells names that are like a confidential one: other spellings, initials, slips of the pen. Confined to one thread. */
final class ConfidentialLikeness {

    /** A screening compares so many names; of what is beyond it no field of names is shown. */
    private static final int MAX_COMPARED = 2000;

    private static final int MAX_LENGTH = 300;
    private static final int MAX_NAME = 100;
    private static final int MAX_PEOPLE = 20;
    private static final Splitter PEOPLE = Splitter.on(
                    Pattern.compile("[&+/;,]|\\s(?i:and|or|und|oder|y|o|e|ou|et|en|og|och|i|ja|ve|dan)\\s"))
            .trimResults()
            .omitEmptyStrings();
    private static final Set<TokenRelation> UNSHARED =
            EnumSet.of(TokenRelation.LEFT_OUT, TokenRelation.UNMATCHED, TokenRelation.INITIAL);

    private final ImmutableList<String> hidden;
    private final ImmutableList<String> open;
    private final ImmutableSet<String> openWords;
    private final Map<Text, Boolean> known = new HashMap<>();
    private int compared;

    private record Text(String words, boolean isName) {}

    ConfidentialLikeness(List<PersonName> confidential, List<PersonName> others) {
        this.hidden = written(confidential);
        this.open = written(others);
        this.openWords = open.stream()
                .flatMap(name -> ConfidentialWords.words(name).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Tells whether a text is like a confidential name.
     *
     * @param isName whether the text is surely a name, so that less likeness is enough
     */
    boolean isIn(String text, boolean isName) {
        return known.computeIfAbsent(new Text(text, isName), this::find);
    }

    private boolean find(Text text) {
        String bounded = text.words().length() <= MAX_LENGTH
                ? text.words()
                : text.words().substring(0, MAX_LENGTH);
        if (bounded.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        return Stream.concat(Stream.of(bounded), PEOPLE.splitToStream(bounded).limit(MAX_PEOPLE))
                .distinct()
                .anyMatch(each -> isLike(each, text.isName() && each.length() <= MAX_NAME));
    }

    /** Whether a confidential name is like it, and no open name is as much. */
    private boolean isLike(String text, boolean isName) {
        Optional<NameGrade> kept = best(hidden, text, isName);
        if (kept.isEmpty()) {
            return isName && compared >= MAX_COMPARED;
        }
        Optional<NameGrade> told = best(open, text, /* isName= */ false);
        return told.isEmpty() || kept.get().compareTo(told.get()) < 0;
    }

    private Optional<NameGrade> best(List<String> names, String text, boolean isName) {
        Optional<NameGrade> best = Optional.empty();
        for (String name : names) {
            compared++;
            if (compared > MAX_COMPARED) {
                return best;
            }
            PersonNameComparison comparison = PersonNames.compare(name, text);
            NameGrade grade = comparison.isMatch() ? comparison.grade() : NameGrade.PARTIAL;
            boolean counts = comparison.isMatch() || (isName && isNear(name, text, comparison));
            if (counts && (best.isEmpty() || grade.compareTo(best.get()) < 0)) {
                best = Optional.of(grade);
            }
        }
        return best;
    }

    private boolean isNear(String name, String text, PersonNameComparison comparison) {
        return switch (comparison.grade()) {
            case PARTIAL ->
                comparison.tokens().stream()
                        .filter(match -> !UNSHARED.contains(match.relation()))
                        .map(TokenMatch::first)
                        .anyMatch(this::isSecret);
            case DIFFERENT -> isSpelledAlike(ConfidentialWords.words(name), ConfidentialWords.words(text));
            default -> false;
        };
    }

    private boolean isSecret(String word) {
        return !openWords.containsAll(ConfidentialWords.words(word));
    }

    /** Whether each word of a name is there but for a letter or two. */
    private boolean isSpelledAlike(List<String> name, List<String> text) {
        return name.size() > 1
                && name.stream().anyMatch(this::isSecret)
                && name.stream().allMatch(word -> text.stream().anyMatch(other -> isSpelledAlike(word, other)));
    }

    private static boolean isSpelledAlike(String first, String second) {
        int letters = Math.min(first.length(), second.length());
        int allowed = letters < 4 ? 0 : letters < 8 ? 1 : 2;
        return Math.abs(first.length() - second.length()) <= allowed && EditDistance.between(first, second) <= allowed;
    }

    private static ImmutableList<String> written(List<PersonName> names) {
        return names.stream()
                .flatMap(name -> name.written().stream())
                .filter(text -> text.codePoints().filter(Character::isLetter).count() > 1)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
