package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** A birth date as one source states it; serves only comparison with other birth dates and date arithmetic. */
public final class BirthDate extends Part {

    /** The date, in the precision that the source has. */
    public static final Field<PartialDate> DATE =
            Field.of("date", FieldType.DATE, Masking.YEAR, "The date, in the precision that the source has.");

    /** The kind of this part. */
    public static final PartKind<BirthDate> KIND = PartKind.repeatable(
            "birth date",
            "birthDates",
            BirthDate.class,
            "A birth date as one source states it; serves only comparison with other birth dates and date arithmetic.",
            Builder::new,
            DATE);

    private BirthDate(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a birth date.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this birth date.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #DATE}.
     *
     * @return the date, in the precision that the source has; empty if nothing is known
     */
    public Optional<PartialDate> date() {
        return find(DATE);
    }

    /** Collects the fields of a birth date; not thread-safe. */
    public static final class Builder extends Part.Builder<BirthDate, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link BirthDate#DATE}.
         *
         * @param date the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder date(PartialDate date) {
            return set(DATE, date);
        }

        @Override
        public BirthDate build() {
            return new BirthDate(this);
        }
    }
}
