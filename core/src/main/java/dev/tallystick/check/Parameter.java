package dev.tallystick.check;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/**
 * A number that a policy may set for a check.
 *
 * <p>Closed to whole numbers on purpose: days, months, counts, characters, percent. A yes or no is 1 or 0.
 */
public final class Parameter {

    private final String id;
    private final int defaultValue;
    private final int min;
    private final int max;
    private final String unit;
    private final String description;

    private Parameter(String id, int defaultValue, int min, int max, String unit, String description) {
        this.id = Ids.requireWord(id);
        this.min = min;
        this.max = max;
        this.unit = requireNonNull(unit, "unit");
        this.description = requireNonNull(description, "description");
        this.defaultValue = require(defaultValue);
    }

    /**
     * Returns a parameter.
     *
     * @param id a kebab-case word, unique within the check
     * @param defaultValue the value without a policy
     * @param min the least value
     * @param max the greatest value
     * @param unit the unit of the value, for example {@code days}
     * @param description one sentence that says what the value decides
     * @return the parameter
     * @throws IllegalArgumentException if the default is out of range
     */
    public static Parameter of(String id, int defaultValue, int min, int max, String unit, String description) {
        return new Parameter(id, defaultValue, min, max, unit, description);
    }

    /**
     * Returns the id.
     *
     * @return a kebab-case word, unique within the check
     */
    public String id() {
        return id;
    }

    /**
     * Returns the value without a policy.
     *
     * @return the default, in {@link #unit()}
     */
    public int defaultValue() {
        return defaultValue;
    }

    /**
     * Returns the least value.
     *
     * @return the bound, included
     */
    public int min() {
        return min;
    }

    /**
     * Returns the greatest value.
     *
     * @return the bound, included
     */
    public int max() {
        return max;
    }

    /**
     * Returns the unit of the value.
     *
     * @return for example {@code days}
     */
    public String unit() {
        return unit;
    }

    /**
     * Returns what the value decides.
     *
     * @return one sentence
     */
    public String description() {
        return description;
    }

    /**
     * Checks a value.
     *
     * @param value a value for this parameter
     * @return the same value
     * @throws IllegalArgumentException if it is out of range
     */
    @CanIgnoreReturnValue
    public int require(int value) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    "parameter " + id + " is not within " + min + " and " + max + ": " + value);
        }
        return value;
    }

    @Override
    public String toString() {
        return id;
    }
}
