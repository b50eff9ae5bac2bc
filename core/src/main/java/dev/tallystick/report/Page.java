package dev.tallystick.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of text of a fixed width, one after the other. */
final class Page {

    /** How a line looks where colour is asked for. */
    enum Style {
        PLAIN(""),
        HEADING("1"),
        FAINT("2"),
        GOOD("1;32"),
        OPEN("1;36"),
        LOOK("1;33"),
        LOOK_TWICE("1;35");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private static final int GAP = 2;

    private final int width;
    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    Page(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    void blank() {
        text.append('\n');
    }

    void rule(char character) {
        put(Style.FAINT, String.valueOf(character).repeat(width));
    }

    void heading(String words) {
        blank();
        line(Style.HEADING, 0, words);
    }

    void line(Style style, int indent, String words) {
        for (String line : DisplayText.wrap(words, width - indent)) {
            put(style, " ".repeat(indent) + line);
        }
    }

    /** Writes words behind a marker, with all further lines aligned under the first. */
    void item(Style style, int indent, String marker, String words) {
        String lead = " ".repeat(indent) + marker + " ";
        int hang = DisplayText.width(lead);
        for (String line : DisplayText.wrap(words, width - hang)) {
            put(style, lead + line);
            lead = " ".repeat(hang);
        }
    }

    /** Writes rows of cells side by side; all columns but the last are at most as wide as their limit. */
    void table(int indent, List<List<String>> rows, int... limits) {
        int[] widths = new int[limits.length + 1];
        int left = width - indent;
        for (int i = 0; i < limits.length; i++) {
            int column = i;
            int widest = rows.stream()
                    .mapToInt(row -> DisplayText.width(DisplayText.clean(row.get(column))))
                    .max()
                    .orElse(0);
            widths[i] = Math.max(1, Math.min(limits[i], widest));
            left -= widths[i] + GAP;
        }
        widths[limits.length] = left;
        rows.forEach(row -> row(indent, row, widths));
    }

    private void row(int indent, List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(DisplayText.wrap(cells.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int x = 0; x < widths.length; x++) {
                String cell = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : "";
                line.append(cell).append(" ".repeat(Math.max(0, widths[x] - DisplayText.width(cell)) + GAP));
            }
            put(Style.PLAIN, line.toString());
        }
    }

    private void put(Style style, String line) {
        String shown = line.stripTrailing();
        boolean styled = colour && !style.code.isEmpty() && !shown.isEmpty();
        text.append(styled ? "\u001b[" + style.code + "m" + shown + "\u001b[0m" : shown)
                .append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
