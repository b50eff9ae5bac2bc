package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** What a platform counted over a period. */
public final class PlatformCounter extends Part {

    /** What was counted. */
    public static final Field<CounterKind> COUNTER = Field.of(
            "counter",
            FieldType.vocabulary(CounterKind::of, CounterKind::id, CounterKind.known()),
            "What was counted.");

    /** How many. */
    public static final Field<Integer> COUNT = Field.of("count", FieldType.INTEGER, "How many.");

    /** Out of how many. */
    public static final Field<Integer> OUT_OF = Field.of("outOf", FieldType.INTEGER, "Out of how many.");

    /** How many in a hundred comparable accounts have a lower value, from 0 to 100. */
    public static final Field<Integer> PERCENTILE = Field.of(
            "percentile",
            FieldType.INTEGER,
            "How many in a hundred comparable accounts have a lower value, from 0 to 100.");

    /** Which accounts it is compared with, such as those as old as it. */
    public static final Field<String> COMPARED_WITH =
            Field.of("comparedWith", FieldType.TEXT, "Which accounts it is compared with, such as those as old as it.");

    /** From when to when. */
    public static final Field<DateRange> PERIOD = Field.of("period", FieldType.PERIOD, "From when to when.");

    /** The kind of this part. */
    public static final PartKind<PlatformCounter> KIND = PartKind.repeatable(
            "platform counter",
            "platformCounters",
            PlatformCounter.class,
            "What a platform counted over a period.",
            Builder::new,
            COUNTER,
            COUNT,
            OUT_OF,
            PERCENTILE,
            COMPARED_WITH,
            PERIOD);

    private PlatformCounter(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a platform counter.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this platform counter.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #COUNTER}.
     *
     * @return what was counted; empty if nothing is known
     */
    public Optional<CounterKind> counter() {
        return find(COUNTER);
    }

    /**
     * Returns the field {@link #COUNT}.
     *
     * @return how many; empty if nothing is known
     */
    public Optional<Integer> count() {
        return find(COUNT);
    }

    /**
     * Returns the field {@link #OUT_OF}.
     *
     * @return out of how many; empty if nothing is known
     */
    public Optional<Integer> outOf() {
        return find(OUT_OF);
    }

    /**
     * Returns the field {@link #PERCENTILE}.
     *
     * @return how many in a hundred comparable accounts have a lower value; empty if nothing is known
     */
    public Optional<Integer> percentile() {
        return find(PERCENTILE);
    }

    /**
     * Returns the field {@link #COMPARED_WITH}.
     *
     * @return which accounts it is compared with; empty if nothing is known
     */
    public Optional<String> comparedWith() {
        return find(COMPARED_WITH);
    }

    /**
     * Returns the field {@link #PERIOD}.
     *
     * @return from when to when; empty if nothing is known
     */
    public Optional<DateRange> period() {
        return find(PERIOD);
    }

    /** Collects the fields of a platform counter; not thread-safe. */
    public static final class Builder extends Part.Builder<PlatformCounter, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link PlatformCounter#COUNTER}.
         *
         * @param counter the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder counter(CounterKind counter) {
            return set(COUNTER, counter);
        }

        /**
         * Sets the field {@link PlatformCounter#COUNT}.
         *
         * @param count the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder count(int count) {
            return set(COUNT, count);
        }

        /**
         * Sets the field {@link PlatformCounter#OUT_OF}.
         *
         * @param outOf the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder outOf(int outOf) {
            return set(OUT_OF, outOf);
        }

        /**
         * Sets the field {@link PlatformCounter#PERCENTILE}.
         *
         * @param percentile the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder percentile(int percentile) {
            return set(PERCENTILE, percentile);
        }

        /**
         * Sets the field {@link PlatformCounter#COMPARED_WITH}.
         *
         * @param comparedWith the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder comparedWith(String comparedWith) {
            return set(COMPARED_WITH, comparedWith);
        }

        /**
         * Sets the field {@link PlatformCounter#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        @Override
        public PlatformCounter build() {
            return new PlatformCounter(this);
        }
    }
}
