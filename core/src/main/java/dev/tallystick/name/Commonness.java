package dev.tallystick.name;

/**
 * How much an agreement of names says, by how frequent the parts that agree are.
 *
 * <p>Each part that agrees counts 15 decibans if it is among the ten most frequent names of some country, 25 if it is
 * among the hundred, 40 otherwise; initials count 8. These are orders of magnitude: one person in thirty, in three
 * hundred, in ten thousand.
 */
public enum Commonness {
    /** At most 45 decibans: two frequent names, or one name alone. Many people share this. */
    COMMON,
    /** At most 70 decibans: at least one less frequent name beside a frequent one. */
    ORDINARY,
    /** More than 70 decibans. Few people share this. */
    RARE
}
