package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.util.Optional;

/** The terms of the engagement, as the host sets them. */
public final class Engagement extends Part {

    /** How far the hiring or engagement has come. */
    public static final Field<Moment> MOMENT = Field.of(
            "moment",
            FieldType.closed("moment of a hiring", Moment::of, Moment::id, Moment.all()),
            "How far the hiring or engagement has come.");

    /** Role or project. */
    public static final Field<String> ROLE = Field.of("role", FieldType.TEXT, "Role or project.");

    /** Where work takes place. */
    public static final Field<AttendanceMode> ATTENDANCE = Field.of(
            "attendance",
            FieldType.vocabulary(AttendanceMode::of, AttendanceMode::id, AttendanceMode.known()),
            "Where work takes place.");

    /** City, town or village of the agreed place of work. */
    public static final Field<String> LOCALITY =
            Field.of("locality", FieldType.TEXT, "City, town or village of the agreed place of work.");

    /** State or province of the agreed place of work. */
    public static final Field<String> REGION =
            Field.of("region", FieldType.TEXT, "State or province of the agreed place of work.");

    /** Country of the agreed place of work. */
    public static final Field<Country> COUNTRY =
            Field.of("country", FieldType.COUNTRY, "Country of the agreed place of work.");

    /** Kind of account that the host pays to, where it pays to one kind only. */
    public static final Field<AccountKind> REQUIRED_ACCOUNT = Field.of(
            "requiredAccount",
            FieldType.vocabulary(AccountKind::of, AccountKind::id, AccountKind.known()),
            "Kind of account that the host pays to, where it pays to one kind only.");

    /** Whether the engagement excludes others at the same time. */
    public static final Field<Boolean> EXCLUSIVE =
            Field.of("exclusive", FieldType.FLAG, "Whether the engagement excludes others at the same time.");

    /** The kind of this part. */
    public static final PartKind<Engagement> KIND = PartKind.single(
            "engagement",
            Engagement.class,
            "The terms of the engagement, as the host sets them.",
            Builder::new,
            MOMENT,
            ROLE,
            ATTENDANCE,
            LOCALITY,
            REGION,
            COUNTRY,
            REQUIRED_ACCOUNT,
            EXCLUSIVE);

    private Engagement(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an engagement.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this engagement.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #MOMENT}.
     *
     * @return how far the hiring or engagement has come; empty if nothing is known
     */
    public Optional<Moment> moment() {
        return find(MOMENT);
    }

    /**
     * Returns the field {@link #ROLE}.
     *
     * @return role or project; empty if nothing is known
     */
    public Optional<String> role() {
        return find(ROLE);
    }

    /**
     * Returns the field {@link #ATTENDANCE}.
     *
     * @return where work takes place; empty if nothing is known
     */
    public Optional<AttendanceMode> attendance() {
        return find(ATTENDANCE);
    }

    /**
     * Returns the field {@link #LOCALITY}.
     *
     * @return city, town or village of the agreed place of work; empty if nothing is known
     */
    public Optional<String> locality() {
        return find(LOCALITY);
    }

    /**
     * Returns the field {@link #REGION}.
     *
     * @return state or province of the agreed place of work; empty if nothing is known
     */
    public Optional<String> region() {
        return find(REGION);
    }

    /**
     * Returns the field {@link #COUNTRY}.
     *
     * @return country of the agreed place of work; empty if nothing is known
     */
    public Optional<Country> country() {
        return find(COUNTRY);
    }

    /**
     * Returns the field {@link #REQUIRED_ACCOUNT}.
     *
     * @return kind of account that the host pays to; empty if nothing is known
     */
    public Optional<AccountKind> requiredAccount() {
        return find(REQUIRED_ACCOUNT);
    }

    /**
     * Tells whether the engagement excludes others at the same time.
     *
     * @return true only if the part says so
     */
    public boolean isExclusive() {
        return find(EXCLUSIVE).orElse(false);
    }

    /** Collects the fields of an engagement; not thread-safe. */
    public static final class Builder extends Part.Builder<Engagement, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Engagement#MOMENT}.
         *
         * @param moment the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder moment(Moment moment) {
            return set(MOMENT, moment);
        }

        /**
         * Sets the field {@link Engagement#ROLE}.
         *
         * @param role the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder role(String role) {
            return set(ROLE, role);
        }

        /**
         * Sets the field {@link Engagement#ATTENDANCE}.
         *
         * @param attendance the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder attendance(AttendanceMode attendance) {
            return set(ATTENDANCE, attendance);
        }

        /**
         * Sets the field {@link Engagement#LOCALITY}.
         *
         * @param locality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locality(String locality) {
            return set(LOCALITY, locality);
        }

        /**
         * Sets the field {@link Engagement#REGION}.
         *
         * @param region the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder region(String region) {
            return set(REGION, region);
        }

        /**
         * Sets the field {@link Engagement#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link Engagement#REQUIRED_ACCOUNT}.
         *
         * @param requiredAccount the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder requiredAccount(AccountKind requiredAccount) {
            return set(REQUIRED_ACCOUNT, requiredAccount);
        }

        /**
         * Sets the field {@link Engagement#EXCLUSIVE}.
         *
         * @param exclusive the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder exclusive(boolean exclusive) {
            return set(EXCLUSIVE, exclusive);
        }

        @Override
        public Engagement build() {
            return new Engagement(this);
        }
    }
}
