package dev.tallystick;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.tallystick.candidate.PersonName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds confidential names that stand in a text letter by letter, whatever case, accents, order and what is between. */
final class ConfidentialWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int MAX_WORDS = 8;
    private static final int MIN_JOINED = 6;

    private final ImmutableSet<List<String>> hidden;
    private final ImmutableSet<List<String>> open;
    private final ImmutableSet<String> joined;
    private final ImmutableSortedSet<Integer> lengths;

    private record Word(String folded, int start, int end) {}

    private record Span(int start, int end) {}

    private ConfidentialWords(Set<List<String>> hidden, Set<List<String>> open, Set<String> joined) {
        this.hidden = ImmutableSet.copyOf(hidden);
        this.open = ImmutableSet.copyOf(open);
        this.joined = ImmutableSet.copyOf(joined);
        this.lengths = Stream.concat(hidden.stream(), open.stream())
                .map(List::size)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.reverseOrder()));
    }

    static ConfidentialWords of(List<PersonName> confidential, List<PersonName> others) {
        Set<List<String>> open = new HashSet<>();
        Set<String> openJoined = new HashSet<>();
        others.forEach(name -> read(name, open, openJoined));
        Set<List<String>> hidden = new HashSet<>();
        Set<String> joined = new HashSet<>();
        confidential.forEach(name -> read(name, hidden, joined));
        hidden.removeAll(open);
        joined.removeAll(openJoined);
        return new ConfidentialWords(hidden, open, joined);
    }

    private static void read(PersonName name, Set<List<String>> names, Set<String> joined) {
        Optional<String> outer = name.given().flatMap(given -> name.family().map(family -> given + " " + family));
        Stream.of(name.written(), outer)
                .flatMap(Optional::stream)
                .map(ConfidentialWords::words)
                .filter(words -> words.stream().mapToInt(String::length).sum() > 1)
                .forEach(words -> {
                    add(words, names, joined);
                    if (words.size() > 2) {
                        add(ImmutableList.of(words.get(0), words.get(words.size() - 1)), names, joined);
                    }
                });
    }

    private static void add(List<String> words, Set<List<String>> names, Set<String> joined) {
        names.add(ImmutableList.sortedCopyOf(words));
        String last = words.get(words.size() - 1);
        String others = String.join("", words.subList(0, words.size() - 1));
        if (words.size() > 1 && last.length() + others.length() >= MIN_JOINED) {
            joined.add(others + last);
            joined.add(last + others);
        }
    }

    /** The folded words of a text, of which a name is known by the first few. */
    static ImmutableList<String> words(String text) {
        return read(text).stream().map(Word::folded).limit(MAX_WORDS).collect(ImmutableList.toImmutableList());
    }

    boolean areIn(String text) {
        return !spans(text).isEmpty();
    }

    /** The text with other words in the place of each confidential name. */
    String replacedIn(String text, String replacement) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Span span : spans(text)) {
            result.append(text, from, span.start()).append(replacement);
            from = span.end();
        }
        return result.append(text, from, text.length()).toString();
    }

    /** Of names that begin at one word the longest counts, so that an open name that holds a confidential one stays. */
    private List<Span> spans(String text) {
        List<Word> words = read(text);
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = length(words, at);
            List<String> key = key(words, at, length);
            if (hidden.contains(key) || (length == 1 && joined.contains(key.get(0)))) {
                spans.add(new Span(
                        words.get(at).start(), words.get(at + length - 1).end()));
            }
            at += length;
        }
        return spans;
    }

    private int length(List<Word> words, int at) {
        for (int length : lengths) {
            if (at + length <= words.size()) {
                List<String> key = key(words, at, length);
                if (hidden.contains(key) || open.contains(key)) {
                    return length;
                }
            }
        }
        return 1;
    }

    private static List<String> key(List<Word> words, int at, int length) {
        return words.subList(at, at + length).stream()
                .map(Word::folded)
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }

    private static List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String folded = MARKS.matcher(Normalizer.normalize(matcher.group(), Normalizer.Form.NFKD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            words.add(new Word(folded, matcher.start(), matcher.end()));
        }
        return words;
    }
}
