package dev.tallystick.social.language;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.LanguageTag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language of a text with the confidence and the margin of the verdict, or the reason for no verdict. */
public final class LanguageVerdict {

    /** Why there is no verdict. */
    public enum Reason {
        /** The text has too few letters. */
        TOO_SHORT,
        /** The text has substantial shares of two scripts. */
        MIXED,
        /** No language stands out. */
        UNDECIDED
    }

    private final Contents contents;

    private record Contents(
            Optional<LanguageTag> language, double confidence, double margin, Optional<Reason> reason) {}

    private LanguageVerdict(Contents contents) {
        this.contents = contents;
    }

    /**
     * Returns a verdict.
     *
     * @param language the language
     * @param confidence the score of the language among all that were considered, above 0 to 1
     * @param margin how far it leads, 0 to 1: see {@link #margin()}
     * @return the verdict
     * @throws IllegalArgumentException if confidence or margin is out of range
     */
    public static LanguageVerdict of(LanguageTag language, double confidence, double margin) {
        requireNonNull(language, "language");
        return new LanguageVerdict(new Contents(
                Optional.of(language), share("confidence", confidence), share("margin", margin), Optional.empty()));
    }

    /**
     * Returns no verdict.
     *
     * @param reason why
     * @return the absence of a verdict
     */
    public static LanguageVerdict none(Reason reason) {
        requireNonNull(reason, "reason");
        return new LanguageVerdict(new Contents(Optional.empty(), 0, 0, Optional.of(reason)));
    }

    /**
     * Returns the language.
     *
     * @return the language, empty if there is no verdict
     */
    public Optional<LanguageTag> language() {
        return contents.language;
    }

    /**
     * Returns the score of the language among all that were considered.
     *
     * @return 1 if the script alone decides; of a model a share that is far below 1 for short texts and comparable only
     *     between texts of one identifier; 0 without a verdict
     */
    public double confidence() {
        return contents.confidence;
    }

    /**
     * Returns how far the language leads the nearest one that is not close to it.
     *
     * @return 0 if that one has the same score, 1 if there is none; 0 without a verdict
     */
    public double margin() {
        return contents.margin;
    }

    /**
     * Returns why there is no verdict.
     *
     * @return the reason, empty if there is a verdict
     */
    public Optional<Reason> reason() {
        return contents.reason;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageVerdict that && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    @Override
    public String toString() {
        return "LanguageVerdict["
                + contents.language
                        .map(LanguageTag::tag)
                        .orElseGet(() -> contents.reason.map(Reason::name).orElse(""))
                + "]";
    }

    private static double share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " not within 0 and 1: " + value);
        }
        return value;
    }
}
