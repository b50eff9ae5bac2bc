package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.util.Optional;

/** A period of study. */
public final class Education extends Part {

    /** School, university or training provider. */
    public static final Field<String> INSTITUTION =
            Field.of("institution", FieldType.TEXT, "School, university or training provider.");

    /** Degree or certificate. */
    public static final Field<String> QUALIFICATION =
            Field.of("qualification", FieldType.TEXT, "Degree or certificate.");

    /** What the qualification is. */
    public static final Field<StudyLevel> LEVEL = Field.of(
            "level",
            FieldType.vocabulary(StudyLevel::of, StudyLevel::id, StudyLevel.known()),
            "What the qualification is.");

    /** Field of study. */
    public static final Field<String> SUBJECT = Field.of("subject", FieldType.TEXT, "Field of study.");

    /** Where study took place. */
    public static final Field<AttendanceMode> ATTENDANCE = Field.of(
            "attendance",
            FieldType.vocabulary(AttendanceMode::of, AttendanceMode::id, AttendanceMode.known()),
            "Where study took place.");

    /** Whether it was full-time. */
    public static final Field<Boolean> FULL_TIME = Field.of("fullTime", FieldType.FLAG, "Whether it was full-time.");

    /** City, town or village. */
    public static final Field<String> LOCALITY = Field.of("locality", FieldType.TEXT, "City, town or village.");

    /** State, province or ISO 3166-2 subdivision code. */
    public static final Field<String> REGION =
            Field.of("region", FieldType.TEXT, "State, province or ISO 3166-2 subdivision code.");

    /** Country. */
    public static final Field<Country> COUNTRY = Field.of("country", FieldType.COUNTRY, "Country.");

    /** When this was or is so; without an end it goes on. */
    public static final Field<DateRange> PERIOD =
            Field.of("period", FieldType.PERIOD, "When this was or is so; without an end it goes on.");

    /** The kind of this part. */
    public static final PartKind<Education> KIND = PartKind.repeatable(
            "education",
            "education",
            Education.class,
            "A period of study.",
            Builder::new,
            INSTITUTION,
            QUALIFICATION,
            LEVEL,
            SUBJECT,
            ATTENDANCE,
            FULL_TIME,
            LOCALITY,
            REGION,
            COUNTRY,
            PERIOD);

    private Education(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an education.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this education.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #INSTITUTION}.
     *
     * @return school, university or training provider; empty if nothing is known
     */
    public Optional<String> institution() {
        return find(INSTITUTION);
    }

    /**
     * Returns the field {@link #QUALIFICATION}.
     *
     * @return degree or certificate; empty if nothing is known
     */
    public Optional<String> qualification() {
        return find(QUALIFICATION);
    }

    /**
     * Returns the field {@link #LEVEL}.
     *
     * @return what the qualification is; empty if nothing is known
     */
    public Optional<StudyLevel> level() {
        return find(LEVEL);
    }

    /**
     * Returns the field {@link #SUBJECT}.
     *
     * @return field of study; empty if nothing is known
     */
    public Optional<String> subject() {
        return find(SUBJECT);
    }

    /**
     * Returns the field {@link #ATTENDANCE}.
     *
     * @return where study took place; empty if nothing is known
     */
    public Optional<AttendanceMode> attendance() {
        return find(ATTENDANCE);
    }

    /**
     * Tells whether it was full-time.
     *
     * @return true only if the part says so
     */
    public boolean isFullTime() {
        return find(FULL_TIME).orElse(false);
    }

    /**
     * Returns the field {@link #LOCALITY}.
     *
     * @return city, town or village; empty if nothing is known
     */
    public Optional<String> locality() {
        return find(LOCALITY);
    }

    /**
     * Returns the field {@link #REGION}.
     *
     * @return state, province or ISO 3166-2 subdivision code; empty if nothing is known
     */
    public Optional<String> region() {
        return find(REGION);
    }

    /**
     * Returns the field {@link #COUNTRY}.
     *
     * @return country; empty if nothing is known
     */
    public Optional<Country> country() {
        return find(COUNTRY);
    }

    /**
     * Returns the field {@link #PERIOD}.
     *
     * @return when this was or is so; without an end it goes on; empty if nothing is known
     */
    public Optional<DateRange> period() {
        return find(PERIOD);
    }

    /** Collects the fields of an education; not thread-safe. */
    public static final class Builder extends Part.Builder<Education, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Education#INSTITUTION}.
         *
         * @param institution the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder institution(String institution) {
            return set(INSTITUTION, institution);
        }

        /**
         * Sets the field {@link Education#QUALIFICATION}.
         *
         * @param qualification the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder qualification(String qualification) {
            return set(QUALIFICATION, qualification);
        }

        /**
         * Sets the field {@link Education#LEVEL}.
         *
         * @param level the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder level(StudyLevel level) {
            return set(LEVEL, level);
        }

        /**
         * Sets the field {@link Education#SUBJECT}.
         *
         * @param subject the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder subject(String subject) {
            return set(SUBJECT, subject);
        }

        /**
         * Sets the field {@link Education#ATTENDANCE}.
         *
         * @param attendance the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder attendance(AttendanceMode attendance) {
            return set(ATTENDANCE, attendance);
        }

        /**
         * Sets the field {@link Education#FULL_TIME}.
         *
         * @param fullTime the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder fullTime(boolean fullTime) {
            return set(FULL_TIME, fullTime);
        }

        /**
         * Sets the field {@link Education#LOCALITY}.
         *
         * @param locality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locality(String locality) {
            return set(LOCALITY, locality);
        }

        /**
         * Sets the field {@link Education#REGION}.
         *
         * @param region the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder region(String region) {
            return set(REGION, region);
        }

        /**
         * Sets the field {@link Education#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link Education#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        @Override
        public Education build() {
            return new Education(this);
        }
    }
}
