package dev.tallystick.kyc.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a zone in the layout of its format, all lines joined, sex and nationality blanked.
 *
 * <p>Bringing text into that layout takes time linear in its length.
 */
record ZoneText(ZoneFormat format, String text) {

    /** Stands for a character that no zone has until its place is known. */
    private static final char STRANGE = '?';

    static final char QUOTATION_MARK = '«';

    private static final String ENTITY = "&lt;";

    /** The lines of a text as a reader may have left them; a double angle quotation mark counts as several fillers. */
    static List<String> lines(String raw, int quotationMark) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (isLineEnd(character)) {
                add(lines, line);
            } else if (raw.startsWith(ENTITY, i)) {
                line.append(Characters.FILLER);
                i += ENTITY.length() - 1;
            } else {
                append(line, character, quotationMark);
            }
        }
        add(lines, line);
        return lines;
    }

    /** The lines in the layout of a format; empty if they fit none. */
    static Optional<ZoneText> arrange(List<String> lines) {
        return separate(lines).or(() -> glued(String.join("", lines))).map(ZoneText::blanked);
    }

    boolean hasStrangeCharacters() {
        return text.indexOf(STRANGE) >= 0;
    }

    private static Optional<ZoneText> separate(List<String> lines) {
        if (lines.size() == 2) {
            return two(lines.get(0), lines.get(1));
        }
        boolean card = lines.size() == 3 && "PV".indexOf(lines.get(0).charAt(0)) < 0;
        return card ? three(lines.get(0), lines.get(1), lines.get(2)) : Optional.empty();
    }

    private static boolean isLineEnd(char character) {
        return (character >= '\n' && character <= '\r') || character == '\u0085' || character == '\u2028';
    }

    private static void add(List<String> lines, StringBuilder line) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    private static void append(StringBuilder line, char character, int quotationMark) {
        if (Characters.isAllowed(character)) {
            line.append(character);
        } else if (character >= 'a' && character <= 'z') {
            line.append((char) (character - 'a' + 'A'));
        } else if (character == QUOTATION_MARK) {
            for (int i = 0; i < quotationMark; i++) {
                line.append(Characters.FILLER);
            }
        } else if (character == '‹' || character == '＜') {
            line.append(Characters.FILLER);
        } else if (!isBlank(character)) {
            line.append(STRANGE);
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static Optional<ZoneText> three(String upper, String middle, String lower) {
        return join(ZoneFormat.TD1, fit(upper, 30, 15, 0), fit(middle, 30, 19, 1), fit(lower, 30, 1, 0));
    }

    private static Optional<ZoneText> two(String upper, String lower) {
        ZoneFormat format = format(upper.charAt(0), isWide(upper, lower));
        int tail = format.digitsAtEnd();
        return join(format, fit(upper, format.width(), 6, 0), fit(lower, format.width(), 28 + tail, tail));
    }

    private static boolean isWide(String upper, String lower) {
        boolean visa = upper.charAt(0) == 'V';
        if (isExactly(44, upper, lower, visa)) {
            return true;
        }
        if (isExactly(36, upper, lower, visa)) {
            return false;
        }
        return switch (upper.charAt(0)) {
            case 'P' -> true;
            case 'A', 'C', 'I' -> false;
            default -> Math.max(upper.length(), lower.length()) > 36;
        };
    }

    private static boolean isExactly(int width, String upper, String lower, boolean oneIsEnough) {
        boolean both = upper.length() == width && lower.length() == width;
        return both || (oneIsEnough && (upper.length() == width || lower.length() == width));
    }

    private static ZoneFormat format(char first, boolean wide) {
        if (first == 'V') {
            return wide ? ZoneFormat.MRV_A : ZoneFormat.MRV_B;
        }
        return wide ? ZoneFormat.TD3 : ZoneFormat.TD2;
    }

    /** One line: exact lengths, and fillers lost at the very end where no check digit stands there. */
    private static Optional<ZoneText> glued(String line) {
        int length = line.length();
        if (length < 61 || length > 90) {
            return Optional.empty();
        }
        char first = line.charAt(0);
        if (length == 72) {
            return join(format(first, false), line);
        }
        boolean card = first == 'A' || first == 'C' || first == 'I';
        if (card || (length == 90 && first != 'P' && first != 'V')) {
            return join(ZoneFormat.TD1, fit(line, 90, 61, 0));
        }
        if (length == 88) {
            return join(format(first, true), line);
        }
        if (first == 'V') {
            ZoneFormat format = format(first, length > 72);
            return join(format, fit(line, format.length(), format.width() + 28, 0));
        }
        return Optional.empty();
    }

    /**
     * A line in its width: fillers that are missing or too many before the check digits at the end are added or taken
     * away. Null if that does not help.
     */
    private static @Nullable String fit(String line, int width, int least, int tail) {
        int length = line.length();
        if (length == width) {
            return line;
        }
        if (length < least || (tail > 0 && !Characters.isDigit(line.charAt(length - 1)))) {
            return null;
        }
        String head = line.substring(0, length - tail);
        String end = line.substring(length - tail);
        if (length < width) {
            return head + "<".repeat(width - length) + end;
        }
        String kept = head.substring(0, width - tail);
        return Characters.isAllFiller(head.substring(kept.length())) ? kept + end : null;
    }

    private static Optional<ZoneText> join(ZoneFormat format, @Nullable String... lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (line == null) {
                return Optional.empty();
            }
            text.append(line);
        }
        return Optional.of(new ZoneText(format, text.toString()));
    }

    private ZoneText blanked() {
        char[] cells = text.toCharArray();
        blank(cells, format.sex());
        blank(cells, format.nationality());
        clearName(cells, format.nameField());
        return new ZoneText(format, String.valueOf(cells));
    }

    private static void blank(char[] cells, Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            cells[i] = Characters.FILLER;
        }
    }

    /** Readers take fillers for K: where only fillers can follow, and where three or more end the name, they are. */
    private static void clearName(char[] cells, Span name) {
        int end = endOfName(cells, name);
        if (hasOnlyFillersAndK(cells, end, name.to())) {
            blank(cells, new Span(end, name.to()));
        }
        int last = name.to();
        while (last > name.from() && cells[last - 1] == Characters.FILLER) {
            last--;
        }
        int run = last;
        while (run > name.from() && cells[run - 1] == 'K') {
            run--;
        }
        if (last - run >= 3) {
            blank(cells, new Span(run, last));
        }
    }

    /** The position after three fillers in a row or after the second pair of fillers, or the end of the field. */
    private static int endOfName(char[] cells, Span name) {
        int run = 0;
        int pairs = 0;
        for (int i = name.from(); i < name.to(); i++) {
            run = cells[i] == Characters.FILLER ? run + 1 : 0;
            pairs += run == 2 ? 1 : 0;
            if (run == 3 || (run == 2 && pairs == 2)) {
                return i + 1;
            }
        }
        return name.to();
    }

    private static boolean hasOnlyFillersAndK(char[] cells, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cells[i] != Characters.FILLER && cells[i] != 'K') {
                return false;
            }
        }
        return true;
    }
}
