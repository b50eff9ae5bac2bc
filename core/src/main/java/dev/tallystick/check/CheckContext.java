package dev.tallystick.check;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.HistorySource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What a check may use besides the candidate. Grows by methods; made by the engine, one for each check and screening. */
public final class CheckContext {

    /** As of the instants of a candidate. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private final Shared shared;
    private final DeclaredHistory history;
    private final Map<String, Integer> parameters;

    private CheckContext(Shared shared, DeclaredHistory history, Map<String, Integer> parameters) {
        this.shared = shared;
        this.history = history;
        this.parameters = parameters;
    }

    /** What all checks of one screening share; confined to the thread of that screening. */
    public static final class Shared {

        private final Instant asOf;
        private final Deadline deadline;
        private final DeclaredHistory history;
        private final Map<Object, Object> memo = new HashMap<>();

        private Shared(Instant asOf, Deadline deadline, DeclaredHistory history) {
            this.asOf = asOf;
            this.deadline = deadline;
            this.history = history;
        }

        /**
         * Returns the time by which the screening should be done.
         *
         * @return the deadline
         */
        public Deadline deadline() {
            return deadline;
        }

        /**
         * Returns the context of one check.
         *
         * @param info the check
         * @param allowed the sources of history that the policy allows
         * @param parameters values that the policy sets, by the id of the parameter
         * @return the context
         * @throws IllegalArgumentException if a value is out of range
         */
        public CheckContext forCheck(CheckInfo info, Set<HistorySource> allowed, Map<String, Integer> parameters) {
            Map<String, Integer> values = new HashMap<>();
            for (Parameter parameter : info.parameters()) {
                values.put(
                        parameter.id(),
                        parameter.require(parameters.getOrDefault(parameter.id(), parameter.defaultValue())));
            }
            return new CheckContext(
                    this, history.limitedTo(info.historySources()).limitedTo(allowed), Map.copyOf(values));
        }
    }

    /**
     * Returns what all checks of one screening share.
     *
     * @param candidate the candidate, not restricted
     * @param asOf the time of the screening
     * @param deadline when it should be done
     * @return the shared part of the contexts
     * @throws IllegalArgumentException if the time is not of the years 1 to 9999
     */
    public static Shared shared(Candidate candidate, Instant asOf, Deadline deadline) {
        if (asOf.isBefore(FIRST) || asOf.isAfter(LAST)) {
            throw new IllegalArgumentException("asOf is not from " + FIRST + " to " + LAST + ": " + asOf);
        }
        return new Shared(
                requireNonNull(asOf, "asOf"), requireNonNull(deadline, "deadline"), DeclaredHistory.of(candidate));
    }

    /**
     * Returns the time of the screening: the only clock of a check.
     *
     * @return the time
     */
    public Instant asOf() {
        return shared.asOf;
    }

    /**
     * Returns the day of the screening in UTC.
     *
     * @return the day
     */
    public LocalDate today() {
        return shared.asOf.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * Returns the declared history, limited to the sources that the check declares and the policy allows.
     *
     * @return the history
     */
    public DeclaredHistory history() {
        return history;
    }

    /**
     * Returns the value of a parameter.
     *
     * @param parameter a parameter that the check declares
     * @return the value of the policy, else the default
     * @throws IllegalArgumentException if the check does not declare the parameter
     */
    public int get(Parameter parameter) {
        Integer value = parameters.get(parameter.id());
        if (value == null) {
            throw new IllegalArgumentException("reads a parameter that it does not declare: " + parameter.id());
        }
        return value;
    }

    /**
     * Returns the time by which the screening should be done.
     *
     * @return the deadline
     */
    public Deadline deadline() {
        return shared.deadline;
    }

    /**
     * Returns a value that several checks derive, computed once per screening.
     *
     * @param <T> the type of the value
     * @param key what identifies the value, with {@code equals}; by convention a record of the calling package
     * @param supplier computes the value at the first call
     * @return the value
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the key's owner decides the type
    public <T> T once(Object key, Supplier<T> supplier) {
        Object value = shared.memo.get(key);
        if (value == null) {
            value = requireNonNull(supplier.get(), "value");
            shared.memo.put(key, value);
        }
        return (T) value;
    }
}
