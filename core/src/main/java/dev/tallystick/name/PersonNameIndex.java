package dev.tallystick.name;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.tallystick.name.NameKeys.Side;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many names of persons, among which the ones that match a name are found without comparing it with each. Immutable and
 * thread-safe.
 *
 * <p>The index gives exactly the names, with exactly the comparisons, that {@link PersonNames} finds when it compares with
 * each name in turn, for every grade from {@link NameGrade#SAME} to {@link NameGrade#VARIANT}: a match needs at least one
 * pair of parts that agree in full, and such parts have a key in common. Lesser grades can rest on initials alone and
 * cannot be looked up.
 */
public final class PersonNameIndex {

    /**
     * A name that matches.
     *
     * @param position the place of the name in the list that the index was made of, from 0
     * @param comparison the comparison of the name that was looked up, first, with it
     */
    public record Match(int position, PersonNameComparison comparison) {

        /**
         * Checks that there is a comparison.
         *
         * @param position the place of the name in the list that the index was made of, from 0
         * @param comparison the comparison of the name that was looked up, first, with it
         */
        public Match {
            requireNonNull(comparison, "comparison");
        }
    }

    private static final int LONGEST_RUN = 3;

    private static final int LAST_BIT = 31;

    /** Marks a name that was reached in a way that says nothing of how many parts agree. */
    private static final int REACHED = 1 << LAST_BIT;

    private final byte[] texts;
    private final int[] starts;
    private final byte[] telling;
    private final byte[] initials;
    private final BitSet han = new BitSet();
    private final PostingList letters = new PostingList();
    private final PostingList runs = new PostingList();
    private final PostingList tokens = new PostingList();
    private final BitSet particles = new BitSet();
    private final int[] tokenStarts;
    private final int[] tokenNames;

    private PersonNameIndex(List<String> names) {
        int count = names.size();
        this.starts = new int[count + 1];
        this.telling = new byte[count];
        this.initials = new byte[count];
        Vocabulary vocabulary = new Vocabulary();
        byte[] pool = new byte[1 << 12];
        for (int i = 0; i < count; i++) {
            byte[] text = names.get(i).getBytes(StandardCharsets.UTF_8);
            starts[i + 1] = Math.addExact(starts[i], text.length);
            if (starts[i + 1] > pool.length) {
                pool = Arrays.copyOf(pool, Math.max(starts[i + 1], pool.length + (pool.length >> 1)));
            }
            System.arraycopy(text, 0, pool, starts[i], text.length);
            add(i, NameReader.read(names.get(i)), vocabulary);
        }
        this.texts = Arrays.copyOf(pool, starts[count]);
        this.tokenStarts = new int[vocabulary.names.size() + 1];
        this.tokenNames = vocabulary.packed(tokenStarts);
        letters.seal();
        runs.seal();
        tokens.seal();
    }

    /**
     * Returns an index of names.
     *
     * @param names names as written, each in one line; any text is accepted
     * @return the index
     */
    public static PersonNameIndex of(List<String> names) {
        return new PersonNameIndex(names);
    }

    /**
     * Returns how many names there are.
     *
     * @return the number of names
     */
    public int size() {
        return telling.length;
    }

    /**
     * Returns a name.
     *
     * @param position its place, from 0
     * @return the name as it was given
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public String name(int position) {
        int from = starts[position];
        return new String(texts, from, starts[position + 1] - from, StandardCharsets.UTF_8);
    }

    /**
     * Finds the names that match a name, as {@link PersonNames#compare(String, String)} grades them.
     *
     * @param name a name as written
     * @param worst the grade down to which names match, {@link NameGrade#VARIANT} or better
     * @return the matches by position
     * @throws IllegalArgumentException if the grade is worse than {@link NameGrade#VARIANT}
     */
    public List<Match> find(String name, NameGrade worst) {
        ReadName read = NameReader.read(requireNonNull(name, "name"));
        return find(read, worst, other -> name.compareTo(other) <= 0);
    }

    /**
     * Finds the names that match a name whose parts are known, as
     * {@link PersonNames#compare(StructuredName, StructuredName)} grades them against names that are known as a whole.
     *
     * @param name a name
     * @param worst the grade down to which names match, {@link NameGrade#VARIANT} or better
     * @return the matches by position
     * @throws IllegalArgumentException if the grade is worse than {@link NameGrade#VARIANT}
     */
    public List<Match> find(StructuredName name, NameGrade worst) {
        boolean bare = name.given().isEmpty()
                && name.family().isEmpty()
                && name.middle().isEmpty();
        return find(
                PersonNames.read(requireNonNull(name, "name")),
                worst,
                other -> bare && name.full().compareTo(other) <= 0);
    }

    /** Which of two names the comparison takes first. */
    private interface Order {
        boolean isFirst(String other);
    }

    private List<Match> find(ReadName name, NameGrade worst, Order order) {
        if (worst.compareTo(NameGrade.VARIANT) > 0) {
            throw new IllegalArgumentException("names are found down to VARIANT, not " + worst);
        }
        if (name.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Match> matches = ImmutableList.builder();
        for (int position : candidates(name)) {
            String text = name(position);
            ReadName other = NameReader.read(text);
            PersonNameComparison comparison = order.isFirst(text)
                    ? PersonNames.compare(name, other)
                    : PersonNames.compare(other, name).mirrored();
            if (comparison.grade().compareTo(worst) <= 0) {
                matches.add(new Match(position, comparison));
            }
        }
        return matches.build();
    }

    /** Returns the places of the names that are compared. */
    int[] candidates(ReadName name) {
        Reached reached = new Reached();
        int key = NameKeys.ofLetters(name);
        for (int place = letters.first(key); letters.isOf(place, key); place++) {
            reached.add(letters.number(place), REACHED);
        }
        boolean inHan = name.holds(NameScript.HAN);
        for (ReadName form : forms(name)) {
            seek(form, inHan, reached);
        }
        int own = tellingOf(name);
        int ownInitials = initialsOf(name);
        int[] found = new int[reached.size];
        int count = 0;
        for (int i = 0; i < reached.size; i++) {
            int number = reached.numbers[i];
            int mask = reached.masks[i];
            if (mask < 0 || inHan || han.get(number) || Integer.bitCount(mask) >= needed(own, ownInitials, number)) {
                found[count++] = number;
            }
        }
        Arrays.sort(found, 0, count);
        return Arrays.copyOf(found, count);
    }

    /**
     * Returns how many parts have to agree in full: all of the shorter name, but for one that stands against a left-out
     * one, and for those that an initial stands for.
     */
    private int needed(int own, int ownInitials, int number) {
        int other = telling[number];
        int spared = own >= 3 && other >= 3 ? 1 : 0;
        return Math.max(1, Math.min(own, other) - spared - ownInitials - initials[number]);
    }

    /** Marks names that share keys. */
    private void seek(ReadName name, boolean alone, Reached reached) {
        NameKeys keys = new NameKeys(name, Side.SOUGHT);
        boolean onlyParticles = hasOnlyParticles(name);
        List<NameToken> parts = name.tokens();
        for (int i = 0; i < parts.size(); i++) {
            NameToken part = parts.get(i);
            int bit = alone || i >= LAST_BIT ? REACHED : 1 << i;
            BitSet found = new BitSet();
            for (int key : keys.of(part)) {
                seekTokens(key, found);
                seekRuns(key, reached);
            }
            if (part.isParticle() && !onlyParticles) {
                found.andNot(particles);
            }
            mark(found, bit, reached);
        }
        for (NameToken run : joined(parts)) {
            BitSet found = new BitSet();
            for (int key : keys.ofJoined(run)) {
                seekTokens(key, found);
            }
            mark(found, REACHED, reached);
        }
    }

    private void seekTokens(int key, BitSet found) {
        for (int place = tokens.first(key); tokens.isOf(place, key); place++) {
            found.set(tokens.number(place));
        }
    }

    private void mark(BitSet found, int bit, Reached reached) {
        for (int token = found.nextSetBit(0); token >= 0; token = found.nextSetBit(token + 1)) {
            for (int at = tokenStarts[token]; at < tokenStarts[token + 1]; at++) {
                reached.add(tokenNames[at], bit);
            }
        }
    }

    private void seekRuns(int key, Reached reached) {
        for (int place = runs.first(key); runs.isOf(place, key); place++) {
            reached.add(runs.number(place), REACHED);
        }
    }

    private void add(int number, ReadName name, Vocabulary vocabulary) {
        letters.add(NameKeys.ofLetters(name), number);
        if (name.organisation()) {
            return;
        }
        telling[number] = (byte) tellingOf(name);
        initials[number] = (byte) initialsOf(name);
        han.set(number, name.holds(NameScript.HAN));
        for (ReadName form : forms(name)) {
            NameKeys keys = new NameKeys(form, Side.STORED);
            boolean onlyParticles = hasOnlyParticles(form);
            for (NameToken part : form.tokens()) {
                boolean particle = part.isParticle() && !onlyParticles;
                int token = vocabulary.add(part, particle, keys, number);
                if (token >= 0) {
                    particles.set(token, particle);
                    keys.of(part).forEach(key -> tokens.add(key, token));
                }
            }
            for (NameToken run : joined(form.tokens())) {
                keys.ofJoined(run).forEach(key -> runs.add(key, number));
            }
        }
    }

    /** Returns the forms in which a name is compared: one in Han characters is also parted, and read in Latin letters. */
    private static List<ReadName> forms(ReadName name) {
        if (!name.holds(NameScript.HAN)) {
            return ImmutableList.of(name);
        }
        ImmutableList.Builder<ReadName> forms = ImmutableList.builder();
        forms.add(name, HanNames.parted(name));
        HanNames.readings(name).forEach(reading -> forms.add(reading.name()));
        return forms.build();
    }

    /** Returns neighbouring parts written as one: what another name may write so. */
    private static List<NameToken> joined(List<NameToken> parts) {
        List<NameToken> joined = new ArrayList<>();
        for (int from = 0; from < parts.size(); from++) {
            for (int to = from + 1; to < parts.size() && to < from + LONGEST_RUN; to++) {
                List<NameToken> run = parts.subList(from, to + 1);
                if (NameJoining.isRun(run)) {
                    joined.add(NameToken.joined(run));
                }
            }
        }
        return joined;
    }

    private static boolean hasOnlyParticles(ReadName name) {
        for (NameToken token : name.tokens()) {
            if (!token.isParticle()) {
                return false;
            }
        }
        return true;
    }

    private static int tellingOf(ReadName name) {
        int count = 0;
        for (NameToken token : name.tokens()) {
            count += token.isParticle() || token.isAside() ? 0 : 1;
        }
        return count;
    }

    private static int initialsOf(ReadName name) {
        int count = 0;
        for (NameToken token : name.tokens()) {
            count += token.isInitial() ? 1 : 0;
        }
        return count;
    }

    /** Shows how many names there are, and no name. */
    @Override
    public String toString() {
        return "PersonNameIndex[" + size() + "]";
    }

    /** The names that a query came by, each with the parts of the query that it agrees with. */
    private static final class Reached {

        private static final int NOBODY = -1;

        private int[] numbers = new int[64];
        private int[] masks = new int[64];
        private int size;

        /** Where the names are in the arrays, by a hash of their numbers; at least twice as long. */
        private int[] places = empty(256);

        void add(int number, int mask) {
            int slot = slot(number);
            if (places[slot] == NOBODY) {
                if (size == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * size);
                    masks = Arrays.copyOf(masks, 2 * size);
                    places = empty(8 * size);
                    for (int i = 0; i < size; i++) {
                        places[slot(numbers[i])] = i;
                    }
                    slot = slot(number);
                }
                places[slot] = size;
                numbers[size++] = number;
            }
            masks[places[slot]] |= mask;
        }

        private int slot(int number) {
            int slot = ((number * 0x9E3779B9) >>> 8) & (places.length - 1);
            while (places[slot] != NOBODY && numbers[places[slot]] != number) {
                slot = (slot + 1) & (places.length - 1);
            }
            return slot;
        }

        private static int[] empty(int length) {
            int[] places = new int[length];
            Arrays.fill(places, NOBODY);
            return places;
        }
    }

    /** The parts that occur, each with the names that it occurs in; dropped when the index is built. */
    private static final class Vocabulary {

        private record Entry(
                String text, String latin, String expanded, NameScript script, int traits, Set<String> sounds) {}

        private final Map<Entry, Integer> numbers = new HashMap<>();
        private final List<int[]> names = new ArrayList<>();
        private final List<Integer> counts = new ArrayList<>();

        /** Adds an occurrence; returns the number of the part if it is new, else -1. */
        int add(NameToken part, boolean particle, NameKeys keys, int name) {
            Entry entry = new Entry(
                    part.text(),
                    part.latin(),
                    part.expanded(),
                    part.script(),
                    keys.traits() * 4 + (particle ? 2 : 0) + (part.isInitial() ? 1 : 0),
                    part.isLatin() ? Set.of() : sounds(part));
            Integer known = numbers.putIfAbsent(entry, names.size());
            int number = known == null ? names.size() : known;
            if (known == null) {
                names.add(new int[2]);
                counts.add(0);
            }
            int count = counts.get(number);
            int[] occurrences = names.get(number);
            if (count == occurrences.length) {
                occurrences = Arrays.copyOf(occurrences, 2 * count);
                names.set(number, occurrences);
            }
            if (count == 0 || occurrences[count - 1] != name) {
                occurrences[count] = name;
                counts.set(number, count + 1);
            }
            return known == null ? number : -1;
        }

        private static Set<String> sounds(NameToken part) {
            Set<String> skeletons = NameKeys.skeletons(part);
            return skeletons.isEmpty() ? NameKeys.beginnings(part) : skeletons;
        }

        int[] packed(int[] starts) {
            for (int i = 0; i < names.size(); i++) {
                starts[i + 1] = Math.addExact(starts[i], counts.get(i));
            }
            int[] packed = new int[starts[names.size()]];
            for (int i = 0; i < names.size(); i++) {
                System.arraycopy(names.get(i), 0, packed, starts[i], counts.get(i));
            }
            return packed;
        }
    }
}
