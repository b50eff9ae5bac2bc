package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When the person was active; offsets that were recorded with it are not kept. */
public final class ActivityRecord extends Part {

    /** What kind of activity. */
    public static final Field<ActivityKind> ACTIVITY = Field.of(
            "activity",
            FieldType.vocabulary(ActivityKind::of, ActivityKind::id, ActivityKind.known()),
            "What kind of activity.");

    /** System or platform. */
    public static final Field<String> SYSTEM = Field.of("system", FieldType.TEXT, "System or platform.");

    /** When. */
    public static final Field<List<Instant>> INSTANTS =
            Field.of("instants", FieldType.listOf(FieldType.INSTANT), "When.");

    /** The kind of this part. */
    public static final PartKind<ActivityRecord> KIND = PartKind.repeatable(
            "activity record",
            "activityRecords",
            ActivityRecord.class,
            "When the person was active; offsets that were recorded with it are not kept.",
            Builder::new,
            ACTIVITY,
            SYSTEM,
            INSTANTS);

    private ActivityRecord(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an activity record.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this activity record.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #ACTIVITY}.
     *
     * @return what kind of activity; empty if nothing is known
     */
    public Optional<ActivityKind> activity() {
        return find(ACTIVITY);
    }

    /**
     * Returns the field {@link #SYSTEM}.
     *
     * @return system or platform; empty if nothing is known
     */
    public Optional<String> system() {
        return find(SYSTEM);
    }

    /**
     * Returns the field {@link #INSTANTS}.
     *
     * @return when; none if nothing is known
     */
    public List<Instant> instants() {
        return find(INSTANTS).orElse(List.of());
    }

    /** Collects the fields of an activity record; not thread-safe. */
    public static final class Builder extends Part.Builder<ActivityRecord, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link ActivityRecord#ACTIVITY}.
         *
         * @param activity the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder activity(ActivityKind activity) {
            return set(ACTIVITY, activity);
        }

        /**
         * Sets the field {@link ActivityRecord#SYSTEM}.
         *
         * @param system the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder system(String system) {
            return set(SYSTEM, system);
        }

        /**
         * Sets the field {@link ActivityRecord#INSTANTS}.
         *
         * @param instants the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder instants(List<Instant> instants) {
            return set(INSTANTS, instants);
        }

        @Override
        public ActivityRecord build() {
            return new ActivityRecord(this);
        }
    }
}
