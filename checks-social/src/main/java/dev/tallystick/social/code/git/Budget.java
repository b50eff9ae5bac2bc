package dev.tallystick.social.code.git;

import java.io.IOException;

/** How much of a clone is read in all, so that a small clone cannot stand for endless work. Not thread-safe. */
final class Budget {

    /** Bytes that are inflated or made from deltas. A history of 100,000 commits takes less than a tenth. */
    static final long MAX_BYTES = 2_000_000_000;

    /** Commits that are read or named as parents, of which the walk holds each. */
    static final int MAX_COMMITS = 500_000;

    private final long maxBytes;
    private final int maxCommits;
    private long bytes;
    private long commits;

    Budget() {
        this(MAX_BYTES, MAX_COMMITS);
    }

    Budget(long maxBytes, int maxCommits) {
        this.maxBytes = maxBytes;
        this.maxCommits = maxCommits;
    }

    /** Thrown where the clone is not read further. */
    static final class SpentException extends IOException {

        private static final long serialVersionUID = 1L;

        private SpentException(String reason) {
            super(reason);
        }
    }

    void takeBytes(long more) throws SpentException {
        bytes += more;
        if (bytes > maxBytes) {
            throw new SpentException("more than " + maxBytes + " bytes of commits and deltas");
        }
    }

    void takeCommits(int more) throws SpentException {
        commits += more;
        if (commits > maxCommits) {
            throw new SpentException("more than " + maxCommits + " commits and parents");
        }
    }

    long bytes() {
        return bytes;
    }
}
