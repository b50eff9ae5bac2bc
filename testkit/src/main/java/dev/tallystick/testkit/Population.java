package dev.tallystick.testkit;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Candidate;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** A kind of legitimate lives that are generated: the same life for the same seed. */
public final class Population {

    private final String id;
    private final String description;
    private final Function<RandomGenerator, Candidate> lives;

    private Population(String id, String description, Function<RandomGenerator, Candidate> lives) {
        this.id = requireNonNull(id, "id");
        this.description = requireNonNull(description, "description");
        this.lives = requireNonNull(lives, "lives");
    }

    /**
     * Returns a population.
     *
     * @param id a kebab-case word
     * @param description who these people are, in one sentence
     * @param lives makes a life of nothing but the random numbers that it is given
     * @return the population
     */
    public static Population of(String id, String description, Function<RandomGenerator, Candidate> lives) {
        return new Population(id, description, lives);
    }

    /**
     * Returns the id.
     *
     * @return a kebab-case word
     */
    public String id() {
        return id;
    }

    /**
     * Returns who these people are.
     *
     * @return one sentence
     */
    public String description() {
        return description;
    }

    /**
     * Returns one life, as it is known at {@link HonestCrowd#AS_OF}.
     *
     * @param seed any number
     * @return the same candidate for the same seed
     */
    public Candidate candidate(long seed) {
        return lives.apply(new SplittableRandom(31 * seed + id.hashCode()));
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
