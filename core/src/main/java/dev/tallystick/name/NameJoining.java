package dev.tallystick.name;

import dev.tallystick.name.TokenComparison.Result;
import java.util.ArrayList;
import java.util.List;

/** Brings the parts of a name into the form of another name: what that writes as one is joined, particles are left out. */
final class NameJoining {

    private static final int LONGEST_RUN = 3;

    private NameJoining() {}

    static List<NameToken> like(List<NameToken> tokens, List<NameToken> others, TokenComparison comparison) {
        return significant(joinedLike(tokens, others, comparison), others);
    }

    /** Joins neighbouring parts that the other name writes as one. */
    private static List<NameToken> joinedLike(
            List<NameToken> tokens, List<NameToken> others, TokenComparison comparison) {
        if (tokens.size() < 2) {
            return tokens;
        }
        List<NameToken> result = new ArrayList<>(tokens);
        for (NameToken other : others) {
            if (!other.isInitial() && !other.isParticle()) {
                joinOnce(result, other, others, comparison);
            }
        }
        return result;
    }

    private static void joinOnce(
            List<NameToken> tokens, NameToken other, List<NameToken> others, TokenComparison comparison) {
        for (int length = 2; length <= LONGEST_RUN; length++) {
            for (int from = 0; from + length <= tokens.size(); from++) {
                if (isJoinable(tokens, from, length, other) && !holdAny(others, tokens, from, length)) {
                    List<NameToken> run = tokens.subList(from, from + length);
                    NameToken joined = NameToken.joined(run);
                    Result result = comparison.compare(joined, other, false);
                    if (result == Result.EQUAL || result == Result.TRANSLITERATED || result == Result.SPELLING) {
                        run.clear();
                        tokens.add(from, joined);
                        return;
                    }
                }
            }
        }
    }

    private static boolean isJoinable(List<NameToken> tokens, int from, int count, NameToken other) {
        List<NameToken> run = tokens.subList(from, from + count);
        if (!isRun(run)) {
            return false;
        }
        NameToken start = run.get(0);
        int length = 0;
        for (NameToken token : run) {
            length += token.latin().length();
        }
        boolean sameScript = start.script() == other.script();
        char letter = start.latin().isEmpty() ? 0 : start.latin().charAt(0);
        if (sameScript && start.isLatin() && letter != other.latin().charAt(0)) {
            return false;
        }
        int target = other.latin().length();
        return sameScript ? Math.abs(length - target) <= 2 : target > 3;
    }

    /** Tells whether parts may be written as one. */
    static boolean isRun(List<NameToken> run) {
        for (NameToken token : run) {
            if (token.isAside()
                    || token.script() != run.get(0).script()
                    || (token.isInitial() && token.latin().length() != 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdAny(List<NameToken> others, List<NameToken> tokens, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (!tokens.get(i).isParticle() && holds(others, tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<NameToken> tokens, NameToken token) {
        for (NameToken each : tokens) {
            if (!each.isParticle() && each.text().equals(token.text())) {
                return true;
            }
        }
        return false;
    }

    /** Leaves particles out, unless the other name has the word as a name. */
    private static List<NameToken> significant(List<NameToken> tokens, List<NameToken> others) {
        List<NameToken> result = new ArrayList<>(tokens.size());
        for (NameToken token : tokens) {
            if (!token.isParticle() || holds(others, token)) {
                result.add(token);
            }
        }
        return result.isEmpty() ? tokens : result;
    }
}
