package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/**
 * Networks and platforms on which people have profiles. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record Network(String id) {

    /** GitHub. */
    public static final Network GITHUB = new Network("github");

    /** GitLab. */
    public static final Network GITLAB = new Network("gitlab");

    /** LinkedIn. */
    public static final Network LINKEDIN = new Network("linkedin");

    /** Stack Overflow. */
    public static final Network STACK_OVERFLOW = new Network("stack-overflow");

    /** X, formerly Twitter. */
    public static final Network X = new Network("x");

    /** Upwork. */
    public static final Network UPWORK = new Network("upwork");

    /** Freelancer. */
    public static final Network FREELANCER = new Network("freelancer");

    private static final ImmutableList<Network> KNOWN =
            ImmutableList.of(GITHUB, GITLAB, LINKEDIN, STACK_OVERFLOW, X, UPWORK, FREELANCER);

    private static final ImmutableMap<Network, String> NAMES = ImmutableMap.of(
            GITHUB, "GitHub",
            GITLAB, "GitLab",
            LINKEDIN, "LinkedIn",
            STACK_OVERFLOW, "Stack Overflow",
            X, "X",
            UPWORK, "Upwork",
            FREELANCER, "Freelancer");

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public Network {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static Network of(String id) {
        return new Network(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<Network> known() {
        return KNOWN;
    }

    /**
     * Returns the name that people know it by.
     *
     * @return for example {@code Stack Overflow}; of a word that this project does not know, the word
     */
    public String displayName() {
        return NAMES.getOrDefault(this, id);
    }

    @Override
    public String toString() {
        return id;
    }
}
