package dev.tallystick.name;

import dev.tallystick.name.TokenComparison.Result;
import java.util.Arrays;
import java.util.List;

/**
 * The best pairing of the parts of two names: every way is tried up to {@value #MAX_EXHAUSTIVE} parts, and beyond that
 * the best pair is taken first.
 */
final class Alignment {

    private static final int MAX_EXHAUSTIVE = 8;
    private static final int SAME_PLACE = 2;
    private static final int NOBODY = -1;

    private final Result[][] results;
    private final int[][] scores;
    private final int[] partners;

    Alignment(List<NameToken> first, List<NameToken> second, TokenComparison comparison) {
        int rows = first.size();
        int columns = second.size();
        this.results = new Result[rows][columns];
        this.scores = new int[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                boolean atEnds = (i == 0 || i == rows - 1) && (j == 0 || j == columns - 1);
                results[i][j] = comparison.compare(first.get(i), second.get(j), atEnds);
                scores[i][j] = score(results[i][j], i, j, rows, columns);
            }
        }
        this.partners = rows <= MAX_EXHAUSTIVE && columns <= MAX_EXHAUSTIVE ? exhaustive(columns) : greedy(columns);
    }

    /** Returns the index of the partner in the second name; -1 if there is none. */
    int partner(int row) {
        return partners[row];
    }

    Result result(int row, int column) {
        return results[row][column];
    }

    private static int score(Result result, int i, int j, int rows, int columns) {
        return result.score == 0
                ? 0
                : result.score + (i == j ? SAME_PLACE : 0) + (rows - i == columns - j ? SAME_PLACE : 0);
    }

    private int[] exhaustive(int columns) {
        int rows = scores.length;
        int sets = 1 << columns;
        int[][] best = new int[rows + 1][sets];
        for (int i = rows - 1; i >= 0; i--) {
            for (int used = 0; used < sets; used++) {
                int value = best[i + 1][used];
                for (int j = 0; j < columns; j++) {
                    if ((used & (1 << j)) == 0 && scores[i][j] > 0) {
                        value = Math.max(value, scores[i][j] + best[i + 1][used | (1 << j)]);
                    }
                }
                best[i][used] = value;
            }
        }
        int[] chosen = new int[rows];
        Arrays.fill(chosen, NOBODY);
        int used = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns && chosen[i] == NOBODY; j++) {
                boolean free = (used & (1 << j)) == 0 && scores[i][j] > 0;
                if (free && scores[i][j] + best[i + 1][used | (1 << j)] == best[i][used]) {
                    chosen[i] = j;
                }
            }
            if (chosen[i] != NOBODY) {
                used |= 1 << chosen[i];
            }
        }
        return chosen;
    }

    private int[] greedy(int columns) {
        int[] chosen = new int[scores.length];
        Arrays.fill(chosen, NOBODY);
        boolean[] taken = new boolean[columns];
        boolean found = true;
        while (found) {
            found = false;
            int row = 0;
            int column = 0;
            int best = 0;
            for (int i = 0; i < scores.length; i++) {
                for (int j = 0; j < columns; j++) {
                    if (chosen[i] == NOBODY && !taken[j] && scores[i][j] > best) {
                        best = scores[i][j];
                        row = i;
                        column = j;
                        found = true;
                    }
                }
            }
            if (found) {
                chosen[row] = column;
                taken[column] = true;
            }
        }
        return chosen;
    }
}
