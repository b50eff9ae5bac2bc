package dev.tallystick.name;

import dev.tallystick.name.NameToken.Role;
import dev.tallystick.name.TokenComparison.Result;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parts of two names, paired as they fit best, with what is left over and how much the agreement says. */
final class NamePairing {

    private static final int COMMON_DECIBANS = 45;
    private static final int ORDINARY_DECIBANS = 70;
    private static final int INITIAL_DECIBANS = 8;

    private final List<NameToken> firsts;
    private final List<NameToken> seconds;
    private final Alignment alignment;

    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
    private final List<NameToken> leftOfFirst = new ArrayList<>();
    private final List<NameToken> leftOfSecond = new ArrayList<>();
    private final List<TokenMatch> matches = new ArrayList<>();
    private int full;
    private int decibans;
    private boolean reordered;

    NamePairing(ReadName first, ReadName second) {
        TokenComparison comparison = new TokenComparison(first, second);
        this.firsts = NameJoining.like(first.tokens(), second.tokens(), comparison);
        this.seconds = NameJoining.like(second.tokens(), first.tokens(), comparison);
        this.alignment = new Alignment(firsts, seconds, comparison);
        collect();
    }

    private void collect() {
        boolean[] taken = new boolean[seconds.size()];
        int before = -1;
        for (int i = 0; i < firsts.size(); i++) {
            int j = alignment.partner(i);
            if (j < 0) {
                continue;
            }
            taken[j] = true;
            Result result = alignment.result(i, j);
            counts.merge(result, 1, Integer::sum);
            NameToken token = firsts.get(i);
            NameToken partner = seconds.get(j);
            matches.add(new TokenMatch(token.surface(), partner.surface(), relation(result)));
            boolean letters = result == Result.INITIAL || (token.isInitial() && partner.isInitial());
            if (letters) {
                decibans += INITIAL_DECIBANS;
            } else {
                full++;
                decibans += Math.min(decibans(token), decibans(partner));
            }
            reordered |= j < before;
            before = Math.max(before, j);
        }
        for (int i = 0; i < firsts.size(); i++) {
            if (alignment.partner(i) < 0) {
                leave(firsts.get(i), leftOfFirst);
            }
        }
        for (int j = 0; j < seconds.size(); j++) {
            if (!taken[j]) {
                leave(seconds.get(j), leftOfSecond);
            }
        }
        boolean contradict = !leftOfFirst.isEmpty() && !leftOfSecond.isEmpty();
        TokenRelation relation = contradict ? TokenRelation.UNMATCHED : TokenRelation.LEFT_OUT;
        leftOfFirst.forEach(token -> matches.add(new TokenMatch(token.surface(), "", relation)));
        leftOfSecond.forEach(token -> matches.add(new TokenMatch("", token.surface(), relation)));
    }

    private void leave(NameToken token, List<NameToken> left) {
        if (!token.isAside()) {
            left.add(token);
        }
    }

    private static int decibans(NameToken token) {
        return token.isFiller() ? INITIAL_DECIBANS : CommonNames.decibans(token.latin());
    }

    private static TokenRelation relation(Result result) {
        return switch (result) {
            case EQUAL -> TokenRelation.EQUAL;
            case TRANSLITERATED -> TokenRelation.TRANSLITERATED;
            case SPELLING -> TokenRelation.SPELLING;
            case NICKNAME -> TokenRelation.NICKNAME;
            case SURNAME_FORM -> TokenRelation.SURNAME_FORM;
            case TYPO -> TokenRelation.TYPO;
            case INITIAL -> TokenRelation.INITIAL;
            case OPEN, NONE -> TokenRelation.UNMATCHED;
        };
    }

    /** The parts of the first name that count: joined as the second name has them, without particles. */
    List<NameToken> firsts() {
        return firsts;
    }

    List<NameToken> seconds() {
        return seconds;
    }

    /** Parts of the first name that have no partner. */
    List<NameToken> leftOfFirst() {
        return leftOfFirst;
    }

    List<NameToken> leftOfSecond() {
        return leftOfSecond;
    }

    List<TokenMatch> matches() {
        return matches;
    }

    /** How many pairs are more than initials. */
    int full() {
        return full;
    }

    boolean isReordered() {
        return reordered;
    }

    /** Tells whether nobody can say that two of the parts left over are not one. */
    boolean leavesOpenPair() {
        for (int i = 0; i < firsts.size(); i++) {
            for (int j = 0; j < seconds.size(); j++) {
                if (alignment.result(i, j) == Result.OPEN
                        && leftOfFirst.contains(firsts.get(i))
                        && leftOfSecond.contains(seconds.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Tells whether the order of three or more parts is neither kept, nor turned round, nor changed by moving parts from
     * one end to the other: a given and a father's name in each other's place are those of another person.
     */
    boolean isShuffled() {
        int size = firsts.size();
        if (!reordered || size < 3 || size != seconds.size()) {
            return false;
        }
        boolean rotated = true;
        boolean turned = true;
        for (int i = 0; i < size; i++) {
            int here = alignment.partner(i);
            int next = alignment.partner((i + 1) % size);
            rotated &= next == (here + 1) % size;
            turned &= here == size - 1 - i;
        }
        return !rotated && !turned && !knowsFamily(firsts) && !knowsFamily(seconds);
    }

    private static boolean knowsFamily(List<NameToken> tokens) {
        for (NameToken token : tokens) {
            if (token.role() == Role.FAMILY) {
                return true;
            }
        }
        return false;
    }

    /** What is known of the place of a paired part, from either name. */
    Role roleOf(NameToken token) {
        for (int i = 0; i < firsts.size(); i++) {
            int j = alignment.partner(i);
            if (j >= 0 && (firsts.get(i) == token || seconds.get(j) == token)) {
                Role own = token.role();
                return own != Role.UNKNOWN
                        ? own
                        : firsts.get(i) == token
                                ? seconds.get(j).role()
                                : firsts.get(i).role();
            }
        }
        return token.role();
    }

    /** How many pairs agree in another spelling or form. */
    int weak() {
        return count(Result.SPELLING) + count(Result.NICKNAME) + count(Result.SURNAME_FORM) + count(Result.TYPO);
    }

    int count(Result result) {
        return counts.getOrDefault(result, 0);
    }

    Commonness commonness() {
        if (decibans <= COMMON_DECIBANS) {
            return Commonness.COMMON;
        }
        return decibans <= ORDINARY_DECIBANS ? Commonness.ORDINARY : Commonness.RARE;
    }
}
