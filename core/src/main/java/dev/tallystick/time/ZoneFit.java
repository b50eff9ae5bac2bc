package dev.tallystick.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How well the zones that a person states fit the hours in which the person is active. */
public final class ZoneFit {

    /** What the hours tell of the stated zones. */
    public enum Verdict {
        /** The hours say nothing against at least one of the stated zones. */
        FITS,
        /** Hours of another part of the world are far likelier than those within two hours of every stated zone. */
        DOES_NOT_FIT,
        /** There is too little activity, on too few days, over too short a time, or in too few hours of the day. */
        TOO_LITTLE_TO_TELL
    }

    private final Verdict verdict;
    private final int decibans;
    private final @Nullable OffsetRange likeliest;

    ZoneFit(Verdict verdict, int decibans, @Nullable OffsetRange likeliest) {
        this.verdict = verdict;
        this.decibans = decibans;
        this.likeliest = likeliest;
    }

    /**
     * Returns what the hours tell.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns how much likelier the hours are at the best offset than at the best one within two hours of a stated zone,
     * as ten times the decimal logarithm of the ratio, rounded down. It compares places for one model of human rhythms and
     * is no weight of evidence: people keep odd hours for many reasons that the model does not know.
     *
     * @return 0 or more; 0 if there is too little to tell
     */
    public int decibans() {
        return decibans;
    }

    /**
     * Returns the offsets that the hours fit best: the best one and its neighbours of similar likelihood.
     *
     * @return the range, empty if there is too little to tell
     */
    public Optional<OffsetRange> likeliest() {
        return Optional.ofNullable(likeliest);
    }

    @Override
    public String toString() {
        return "ZoneFit[" + verdict + ", " + decibans + " decibans"
                + likeliest().map(range -> ", " + range.inWords()).orElse("") + "]";
    }
}
