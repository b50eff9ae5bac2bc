package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;

/** A dated event of the hiring or of the engagement. */
public final class TimelineEvent extends Part {

    /** What happened. */
    public static final Field<EventKind> EVENT =
            Field.of("event", FieldType.vocabulary(EventKind::of, EventKind::id, EventKind.known()), "What happened.");

    /** When it happened. */
    public static final Field<Instant> AT = Field.of("at", FieldType.INSTANT, "When it happened.");

    /** The kind of this part. */
    public static final PartKind<TimelineEvent> KIND = PartKind.repeatable(
            "timeline event",
            "timelineEvents",
            TimelineEvent.class,
            "A dated event of the hiring or of the engagement.",
            Builder::new,
            EVENT,
            AT);

    private TimelineEvent(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a timeline event.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this timeline event.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #EVENT}.
     *
     * @return what happened; empty if nothing is known
     */
    public Optional<EventKind> event() {
        return find(EVENT);
    }

    /**
     * Returns the field {@link #AT}.
     *
     * @return when it happened; empty if nothing is known
     */
    public Optional<Instant> at() {
        return find(AT);
    }

    /** Collects the fields of a timeline event; not thread-safe. */
    public static final class Builder extends Part.Builder<TimelineEvent, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link TimelineEvent#EVENT}.
         *
         * @param event the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder event(EventKind event) {
            return set(EVENT, event);
        }

        /**
         * Sets the field {@link TimelineEvent#AT}.
         *
         * @param at the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder at(Instant at) {
            return set(AT, at);
        }

        @Override
        public TimelineEvent build() {
            return new TimelineEvent(this);
        }
    }
}
