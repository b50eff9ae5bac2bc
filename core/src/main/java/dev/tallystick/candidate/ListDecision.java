package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;

/** A decision of the host on whether an entry of a sanctions list is of the person. */
public final class ListDecision extends Part {

    /** Id of the list. */
    public static final Field<String> LIST = Field.of("list", FieldType.TEXT, "Id of the list.");

    /** Number under which the list has the entry. */
    public static final Field<String> ENTRY =
            Field.of("entry", FieldType.TEXT, "Number under which the list has the entry.");

    /** Version of the entry that was compared, as the report shows it. */
    public static final Field<String> ENTRY_VERSION =
            Field.of("entryVersion", FieldType.TEXT, "Version of the entry that was compared, as the report shows it.");

    /** What was decided. */
    public static final Field<ListDecisionOutcome> OUTCOME = Field.of(
            "outcome",
            FieldType.vocabulary(ListDecisionOutcome::of, ListDecisionOutcome::id, ListDecisionOutcome.known()),
            "What was decided.");

    /** Who decided. */
    public static final Field<String> DECIDED_BY = Field.of("decidedBy", FieldType.TEXT, "Who decided.");

    /** When it was decided. */
    public static final Field<Instant> DECIDED_AT = Field.of("decidedAt", FieldType.INSTANT, "When it was decided.");

    /** The kind of this part. */
    public static final PartKind<ListDecision> KIND = PartKind.repeatable(
            "list decision",
            "listDecisions",
            ListDecision.class,
            "A decision of the host on whether an entry of a sanctions list is of the person.",
            Builder::new,
            LIST,
            ENTRY,
            ENTRY_VERSION,
            OUTCOME,
            DECIDED_BY,
            DECIDED_AT);

    private ListDecision(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a list decision.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this list decision.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #LIST}.
     *
     * @return id of the list; empty if nothing is known
     */
    public Optional<String> list() {
        return find(LIST);
    }

    /**
     * Returns the field {@link #ENTRY}.
     *
     * @return number under which the list has the entry; empty if nothing is known
     */
    public Optional<String> entry() {
        return find(ENTRY);
    }

    /**
     * Returns the field {@link #ENTRY_VERSION}.
     *
     * @return version of the entry that was compared; empty if nothing is known
     */
    public Optional<String> entryVersion() {
        return find(ENTRY_VERSION);
    }

    /**
     * Returns the field {@link #OUTCOME}.
     *
     * @return what was decided; empty if nothing is known
     */
    public Optional<ListDecisionOutcome> outcome() {
        return find(OUTCOME);
    }

    /**
     * Returns the field {@link #DECIDED_BY}.
     *
     * @return who decided; empty if nothing is known
     */
    public Optional<String> decidedBy() {
        return find(DECIDED_BY);
    }

    /**
     * Returns the field {@link #DECIDED_AT}.
     *
     * @return when it was decided; empty if nothing is known
     */
    public Optional<Instant> decidedAt() {
        return find(DECIDED_AT);
    }

    /** Collects the fields of a list decision; not thread-safe. */
    public static final class Builder extends Part.Builder<ListDecision, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link ListDecision#LIST}.
         *
         * @param list the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder list(String list) {
            return set(LIST, list);
        }

        /**
         * Sets the field {@link ListDecision#ENTRY}.
         *
         * @param entry the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder entry(String entry) {
            return set(ENTRY, entry);
        }

        /**
         * Sets the field {@link ListDecision#ENTRY_VERSION}.
         *
         * @param entryVersion the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder entryVersion(String entryVersion) {
            return set(ENTRY_VERSION, entryVersion);
        }

        /**
         * Sets the field {@link ListDecision#OUTCOME}.
         *
         * @param outcome the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder outcome(ListDecisionOutcome outcome) {
            return set(OUTCOME, outcome);
        }

        /**
         * Sets the field {@link ListDecision#DECIDED_BY}.
         *
         * @param decidedBy the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder decidedBy(String decidedBy) {
            return set(DECIDED_BY, decidedBy);
        }

        /**
         * Sets the field {@link ListDecision#DECIDED_AT}.
         *
         * @param decidedAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder decidedAt(Instant decidedAt) {
            return set(DECIDED_AT, decidedAt);
        }

        @Override
        public ListDecision build() {
            return new ListDecision(this);
        }
    }
}
