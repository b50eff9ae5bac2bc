package dev.tallystick.social.language;

import java.util.regex.Pattern;

/**
 * Takes from a commit message what its author wrote as sentences. Most messages are a few words of jargon, which is English
 * in whatever language somebody works.
 */
final class CommitMessage {

    /** About ten words. */
    private static final int LEAST_LATIN = 60;

    /** Type and scope, as in "fix(parser): ". */
    private static final Pattern PREFIX = Pattern.compile("^[A-Za-z]{1,20}(?:\\([^()\n]{0,60}\\))?!?: ");

    /** As in "Signed-off-by: " and "Change-Id: ". */
    private static final Pattern TRAILER = Pattern.compile("^[A-Za-z]{1,30}(?:-[A-Za-z]{1,30}){1,4}: ");

    private static final Pattern GENERATED =
            Pattern.compile("^(?:This reverts commit |Revert \"|Reapply \"|Squashed commit of the following:)");

    /** What follows is the title of the work that is merged. */
    private static final Pattern MERGE = Pattern.compile("^Merge (?:branch|pull request|remote-tracking|tag|commit) ");

    private static final String PICKED = "(cherry picked from commit ";

    private CommitMessage() {}

    /**
     * Returns the message without types, trailers, quotations and lines that tools write, and without what is no prose. Of
     * commits that were merged or picked nothing is left: their words are those of another author.
     */
    static String proseOf(String message) {
        String read = message.substring(0, Math.min(message.length(), Prose.MAX_READ))
                .stripTrailing()
                .stripIndent();
        if (MERGE.matcher(read.stripLeading()).lookingAt() || message.contains(PICKED)) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        read.lines()
                .filter(line -> !isQuoted(line)
                        && !GENERATED.matcher(line).lookingAt()
                        && !TRAILER.matcher(line).lookingAt())
                .map(line -> PREFIX.matcher(line).replaceFirst(""))
                .forEach(line -> kept.append(line).append('\n'));
        return Prose.of(kept.toString());
    }

    /** Messages of others, reports and output are pasted with a margin. */
    private static boolean isQuoted(String line) {
        return line.startsWith("    ") || line.startsWith("\t");
    }

    /** Tells whether prose is long enough not to be jargon alone, which is Latin. */
    static boolean isEnough(String prose) {
        Letters letters = Letters.of(prose);
        return letters.latin() >= LEAST_LATIN || letters.total() > 2 * letters.latin();
    }
}
