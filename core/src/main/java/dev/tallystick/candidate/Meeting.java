package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;

/** A meeting that took place or was offered. */
public final class Meeting extends Part {

    /** Its form. */
    public static final Field<MeetingForm> FORM =
            Field.of("form", FieldType.vocabulary(MeetingForm::of, MeetingForm::id, MeetingForm.known()), "Its form.");

    /** When it began or was to begin. */
    public static final Field<Instant> STARTED_AT =
            Field.of("startedAt", FieldType.INSTANT, "When it began or was to begin.");

    /** When it ended. */
    public static final Field<Instant> ENDED_AT = Field.of("endedAt", FieldType.INSTANT, "When it ended.");

    /** What became of it. */
    public static final Field<MeetingOutcome> OUTCOME = Field.of(
            "outcome",
            FieldType.vocabulary(MeetingOutcome::of, MeetingOutcome::id, MeetingOutcome.known()),
            "What became of it.");

    /** Whether the host offered to bear all cost of it. */
    public static final Field<Boolean> COST_COVERED =
            Field.of("costCovered", FieldType.FLAG, "Whether the host offered to bear all cost of it.");

    /** Tool that was used. */
    public static final Field<String> TOOL = Field.of("tool", FieldType.TEXT, "Tool that was used.");

    /** Organisation in whose account it was held. */
    public static final Field<String> ORGANISATION =
            Field.of("organisation", FieldType.TEXT, "Organisation in whose account it was held.");

    /** Whether the person shared a screen. */
    public static final Field<Boolean> SCREEN_SHARED =
            Field.of("screenShared", FieldType.FLAG, "Whether the person shared a screen.");

    /** Whether an accommodation was agreed on. */
    public static final Field<Boolean> ACCOMMODATION =
            Field.of("accommodation", FieldType.FLAG, "Whether an accommodation was agreed on.");

    /** The kind of this part. */
    public static final PartKind<Meeting> KIND = PartKind.repeatable(
            "meeting",
            "meetings",
            Meeting.class,
            "A meeting that took place or was offered.",
            Builder::new,
            FORM,
            STARTED_AT,
            ENDED_AT,
            OUTCOME,
            COST_COVERED,
            TOOL,
            ORGANISATION,
            SCREEN_SHARED,
            ACCOMMODATION);

    private Meeting(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a meeting.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this meeting.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #FORM}.
     *
     * @return its form; empty if nothing is known
     */
    public Optional<MeetingForm> form() {
        return find(FORM);
    }

    /**
     * Returns the field {@link #STARTED_AT}.
     *
     * @return when it began or was to begin; empty if nothing is known
     */
    public Optional<Instant> startedAt() {
        return find(STARTED_AT);
    }

    /**
     * Returns the field {@link #ENDED_AT}.
     *
     * @return when it ended; empty if nothing is known
     */
    public Optional<Instant> endedAt() {
        return find(ENDED_AT);
    }

    /**
     * Returns the field {@link #OUTCOME}.
     *
     * @return what became of it; empty if nothing is known
     */
    public Optional<MeetingOutcome> outcome() {
        return find(OUTCOME);
    }

    /**
     * Tells whether the host offered to bear all cost of it.
     *
     * @return true only if the part says so
     */
    public boolean isCostCovered() {
        return find(COST_COVERED).orElse(false);
    }

    /**
     * Returns the field {@link #TOOL}.
     *
     * @return tool that was used; empty if nothing is known
     */
    public Optional<String> tool() {
        return find(TOOL);
    }

    /**
     * Returns the field {@link #ORGANISATION}.
     *
     * @return organisation in whose account it was held; empty if nothing is known
     */
    public Optional<String> organisation() {
        return find(ORGANISATION);
    }

    /**
     * Tells whether the person shared a screen.
     *
     * @return true only if the part says so
     */
    public boolean isScreenShared() {
        return find(SCREEN_SHARED).orElse(false);
    }

    /**
     * Tells whether an accommodation was agreed on.
     *
     * @return true only if the part says so
     */
    public boolean isAccommodation() {
        return find(ACCOMMODATION).orElse(false);
    }

    /** Collects the fields of a meeting; not thread-safe. */
    public static final class Builder extends Part.Builder<Meeting, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Meeting#FORM}.
         *
         * @param form the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder form(MeetingForm form) {
            return set(FORM, form);
        }

        /**
         * Sets the field {@link Meeting#STARTED_AT}.
         *
         * @param startedAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder startedAt(Instant startedAt) {
            return set(STARTED_AT, startedAt);
        }

        /**
         * Sets the field {@link Meeting#ENDED_AT}.
         *
         * @param endedAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder endedAt(Instant endedAt) {
            return set(ENDED_AT, endedAt);
        }

        /**
         * Sets the field {@link Meeting#OUTCOME}.
         *
         * @param outcome the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder outcome(MeetingOutcome outcome) {
            return set(OUTCOME, outcome);
        }

        /**
         * Sets the field {@link Meeting#COST_COVERED}.
         *
         * @param costCovered the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder costCovered(boolean costCovered) {
            return set(COST_COVERED, costCovered);
        }

        /**
         * Sets the field {@link Meeting#TOOL}.
         *
         * @param tool the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder tool(String tool) {
            return set(TOOL, tool);
        }

        /**
         * Sets the field {@link Meeting#ORGANISATION}.
         *
         * @param organisation the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder organisation(String organisation) {
            return set(ORGANISATION, organisation);
        }

        /**
         * Sets the field {@link Meeting#SCREEN_SHARED}.
         *
         * @param screenShared the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder screenShared(boolean screenShared) {
            return set(SCREEN_SHARED, screenShared);
        }

        /**
         * Sets the field {@link Meeting#ACCOMMODATION}.
         *
         * @param accommodation the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accommodation(boolean accommodation) {
            return set(ACCOMMODATION, accommodation);
        }

        @Override
        public Meeting build() {
            return new Meeting(this);
        }
    }
}
