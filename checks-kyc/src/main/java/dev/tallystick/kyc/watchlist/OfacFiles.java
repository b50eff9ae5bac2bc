package dev.tallystick.kyc.watchlist;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files in which the US Office of Foreign Assets Control publishes a list as CSV: the entries, and apart from them
 * aliases, addresses and what did not fit into the remarks. Immutable; the streams are read once and not closed.
 */
public final class OfacFiles {

    private final InputStream entries;
    private final @Nullable InputStream alt;
    private final @Nullable InputStream add;
    private final @Nullable InputStream comments;

    private OfacFiles(
            InputStream entries, @Nullable InputStream alt, @Nullable InputStream add, @Nullable InputStream comments) {
        this.entries = entries;
        this.alt = alt;
        this.add = add;
        this.comments = comments;
    }

    /**
     * Returns the file of entries alone.
     *
     * @param entries {@code sdn.csv} or {@code cons_prim.csv}
     * @return the files
     */
    public static OfacFiles of(InputStream entries) {
        return new OfacFiles(requireNonNull(entries, "entries"), null, null, null);
    }

    /**
     * Adds the aliases, without which few persons are found.
     *
     * @param file {@code alt.csv} or {@code cons_alt.csv}
     * @return the files
     */
    public OfacFiles alt(InputStream file) {
        return new OfacFiles(entries, requireNonNull(file, "file"), add, comments);
    }

    /**
     * Adds the addresses. They are checked for their form only: where somebody lives tells nobody apart.
     *
     * @param file {@code add.csv} or {@code cons_add.csv}
     * @return the files
     */
    public OfacFiles add(InputStream file) {
        return new OfacFiles(entries, alt, requireNonNull(file, "file"), comments);
    }

    /**
     * Adds what did not fit into the remarks, birth dates and documents among it.
     *
     * @param file {@code sdn_comments.csv} or {@code cons_comments.csv}
     * @return the files
     */
    public OfacFiles comments(InputStream file) {
        return new OfacFiles(entries, alt, add, requireNonNull(file, "file"));
    }

    InputStream entries() {
        return entries;
    }

    InputStream alt() {
        return orNone(alt);
    }

    InputStream add() {
        return orNone(add);
    }

    InputStream comments() {
        return orNone(comments);
    }

    private static InputStream orNone(@Nullable InputStream file) {
        return file == null ? InputStream.nullInputStream() : file;
    }
}
