package dev.tallystick.candidate;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a part came from and when it was recorded. Says nothing about whether it is true: see {@link Verification}. */
public final class Provenance {

    private final Contents contents;

    private record Contents(Source source, Optional<Instant> at, Optional<String> name) {}

    private Provenance(Contents contents) {
        this.contents = contents;
    }

    /**
     * Returns a provenance without time and name.
     *
     * @param source who or what stated the part
     * @return the provenance
     */
    public static Provenance of(Source source) {
        return new Provenance(new Contents(requireNonNull(source, "source"), Optional.empty(), Optional.empty()));
    }

    /**
     * Returns a provenance with the time of recording.
     *
     * @param source who or what stated the part
     * @param at when the host recorded it
     * @return the provenance
     * @throws IllegalArgumentException if the time is not of the years 1 to 9999
     */
    public static Provenance of(Source source, Instant at) {
        return of(source).at(at);
    }

    /**
     * Returns the same provenance with another time.
     *
     * @param at when the host recorded the part
     * @return the new provenance
     * @throws IllegalArgumentException if the time is not of the years 1 to 9999
     */
    public Provenance at(Instant at) {
        return new Provenance(new Contents(contents.source, Optional.of(Instants.requireInBounds(at)), contents.name));
    }

    /**
     * Returns the same provenance with another name.
     *
     * @param name the form, document, feed or system, for example {@code application form}
     * @return the new provenance
     */
    public Provenance named(String name) {
        return new Provenance(new Contents(contents.source, contents.at, Optional.of(name)));
    }

    /**
     * Returns who or what stated the part.
     *
     * @return the source
     */
    public Source source() {
        return contents.source;
    }

    /**
     * Returns when the host recorded the part.
     *
     * @return the time, empty if nothing is known
     */
    public Optional<Instant> at() {
        return contents.at;
    }

    /**
     * Returns the form, document, feed or system.
     *
     * @return the name, empty if nothing is known
     */
    public Optional<String> name() {
        return contents.name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Provenance that && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    @Override
    public String toString() {
        return "Provenance[" + contents.source
                + contents.at.map(at -> ", " + at).orElse("") + "]";
    }
}
