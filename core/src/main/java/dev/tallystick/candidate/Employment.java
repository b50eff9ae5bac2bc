package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.util.Optional;

/** A period of work, employed or independent. */
public final class Employment extends Part {

    /** Employer or client. */
    public static final Field<String> EMPLOYER = Field.of("employer", FieldType.TEXT, "Employer or client.");

    /** Web domain of the employer as the person states it. */
    public static final Field<String> DOMAIN =
            Field.of("domain", FieldType.TEXT, "Web domain of the employer as the person states it.");

    /** Title or role. */
    public static final Field<String> TITLE = Field.of("title", FieldType.TEXT, "Title or role.");

    /** Where work took place. */
    public static final Field<AttendanceMode> ATTENDANCE = Field.of(
            "attendance",
            FieldType.vocabulary(AttendanceMode::of, AttendanceMode::id, AttendanceMode.known()),
            "Where work took place.");

    /** Whether it was full-time. */
    public static final Field<Boolean> FULL_TIME = Field.of("fullTime", FieldType.FLAG, "Whether it was full-time.");

    /** Whether it excluded other work at the same time. */
    public static final Field<Boolean> EXCLUSIVE =
            Field.of("exclusive", FieldType.FLAG, "Whether it excluded other work at the same time.");

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
    public static final PartKind<Employment> KIND = PartKind.repeatable(
            "employment",
            "employment",
            Employment.class,
            "A period of work, employed or independent.",
            Builder::new,
            EMPLOYER,
            DOMAIN,
            TITLE,
            ATTENDANCE,
            FULL_TIME,
            EXCLUSIVE,
            LOCALITY,
            REGION,
            COUNTRY,
            PERIOD);

    private Employment(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an employment.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this employment.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #EMPLOYER}.
     *
     * @return employer or client; empty if nothing is known
     */
    public Optional<String> employer() {
        return find(EMPLOYER);
    }

    /**
     * Returns the field {@link #DOMAIN}.
     *
     * @return web domain of the employer as the person states it; empty if nothing is known
     */
    public Optional<String> domain() {
        return find(DOMAIN);
    }

    /**
     * Returns the field {@link #TITLE}.
     *
     * @return title or role; empty if nothing is known
     */
    public Optional<String> title() {
        return find(TITLE);
    }

    /**
     * Returns the field {@link #ATTENDANCE}.
     *
     * @return where work took place; empty if nothing is known
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
     * Tells whether it excluded other work at the same time.
     *
     * @return true only if the part says so
     */
    public boolean isExclusive() {
        return find(EXCLUSIVE).orElse(false);
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

    /** Collects the fields of an employment; not thread-safe. */
    public static final class Builder extends Part.Builder<Employment, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Employment#EMPLOYER}.
         *
         * @param employer the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder employer(String employer) {
            return set(EMPLOYER, employer);
        }

        /**
         * Sets the field {@link Employment#DOMAIN}.
         *
         * @param domain the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder domain(String domain) {
            return set(DOMAIN, domain);
        }

        /**
         * Sets the field {@link Employment#TITLE}.
         *
         * @param title the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder title(String title) {
            return set(TITLE, title);
        }

        /**
         * Sets the field {@link Employment#ATTENDANCE}.
         *
         * @param attendance the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder attendance(AttendanceMode attendance) {
            return set(ATTENDANCE, attendance);
        }

        /**
         * Sets the field {@link Employment#FULL_TIME}.
         *
         * @param fullTime the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder fullTime(boolean fullTime) {
            return set(FULL_TIME, fullTime);
        }

        /**
         * Sets the field {@link Employment#EXCLUSIVE}.
         *
         * @param exclusive the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder exclusive(boolean exclusive) {
            return set(EXCLUSIVE, exclusive);
        }

        /**
         * Sets the field {@link Employment#LOCALITY}.
         *
         * @param locality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locality(String locality) {
            return set(LOCALITY, locality);
        }

        /**
         * Sets the field {@link Employment#REGION}.
         *
         * @param region the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder region(String region) {
            return set(REGION, region);
        }

        /**
         * Sets the field {@link Employment#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link Employment#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        @Override
        public Employment build() {
            return new Employment(this);
        }
    }
}
