package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** What the host asked the person to state in full; without one nothing counts as missing from a history. */
public final class HistoryScope extends Part {

    /** What was asked for. */
    public static final Field<ScopeKind> ASKED = Field.of(
            "asked", FieldType.vocabulary(ScopeKind::of, ScopeKind::id, ScopeKind.known()), "What was asked for.");

    /** For which period; without it, for the whole life. */
    public static final Field<DateRange> PERIOD =
            Field.of("period", FieldType.PERIOD, "For which period; without it, for the whole life.");

    /** The kind of this part. */
    public static final PartKind<HistoryScope> KIND = PartKind.repeatable(
            "history scope",
            "historyScopes",
            HistoryScope.class,
            "What the host asked the person to state in full; without one nothing counts as missing from a history.",
            Builder::new,
            ASKED,
            PERIOD);

    private HistoryScope(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a history scope.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this history scope.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #ASKED}.
     *
     * @return what was asked for; empty if nothing is known
     */
    public Optional<ScopeKind> asked() {
        return find(ASKED);
    }

    /**
     * Returns the field {@link #PERIOD}.
     *
     * @return for which period; without it, for the whole life; empty if nothing is known
     */
    public Optional<DateRange> period() {
        return find(PERIOD);
    }

    /** Collects the fields of a history scope; not thread-safe. */
    public static final class Builder extends Part.Builder<HistoryScope, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link HistoryScope#ASKED}.
         *
         * @param asked the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder asked(ScopeKind asked) {
            return set(ASKED, asked);
        }

        /**
         * Sets the field {@link HistoryScope#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        @Override
        public HistoryScope build() {
            return new HistoryScope(this);
        }
    }
}
