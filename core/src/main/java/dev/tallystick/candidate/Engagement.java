package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
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

    /** Kinds of account that the host offers to pay to. */
    public static final Field<List<AccountKind>> PAYOUT_TYPES = Field.of(
            "payoutTypes",
            FieldType.listOf(FieldType.vocabulary(AccountKind::of, AccountKind::id, AccountKind.known())),
            "Kinds of account that the host offers to pay to.");

    /** Whether pay follows milestones that were agreed on. */
    public static final Field<Boolean> PAID_BY_MILESTONE =
            Field.of("paidByMilestone", FieldType.FLAG, "Whether pay follows milestones that were agreed on.");

    /** Currency of the rates. */
    public static final Field<Currency> CURRENCY = Field.of("currency", FieldType.CURRENCY, "Currency of the rates.");

    /** What a rate pays for. */
    public static final Field<RateUnit> RATE_UNIT = Field.of(
            "rateUnit", FieldType.vocabulary(RateUnit::of, RateUnit::id, RateUnit.known()), "What a rate pays for.");

    /** Rate that the person asks for, in whole units of the currency. */
    public static final Field<Integer> ASKED_RATE =
            Field.of("askedRate", FieldType.INTEGER, "Rate that the person asks for, in whole units of the currency.");

    /** Lower end of what is usual for role and place, in whole units of the currency. */
    public static final Field<Integer> MARKET_LOW = Field.of(
            "marketLow",
            FieldType.INTEGER,
            "Lower end of what is usual for role and place, in whole units of the currency.");

    /** Upper end of what is usual for role and place, in whole units of the currency. */
    public static final Field<Integer> MARKET_HIGH = Field.of(
            "marketHigh",
            FieldType.INTEGER,
            "Upper end of what is usual for role and place, in whole units of the currency.");

    /** Whether the engagement excludes others at the same time. */
    public static final Field<Boolean> EXCLUSIVE =
            Field.of("exclusive", FieldType.FLAG, "Whether the engagement excludes others at the same time.");

    /** Time zone of the agreed hours. */
    public static final Field<ZoneId> HOURS_ZONE =
            Field.of("hoursZone", FieldType.ZONE, "Time zone of the agreed hours.");

    /** Hour of the day at which agreed hours begin, 0 to 23. */
    public static final Field<Integer> HOURS_FROM =
            Field.of("hoursFrom", FieldType.INTEGER, "Hour of the day at which agreed hours begin, 0 to 23.");

    /** Hour of the day at which agreed hours end, 1 to 24. */
    public static final Field<Integer> HOURS_TO =
            Field.of("hoursTo", FieldType.INTEGER, "Hour of the day at which agreed hours end, 1 to 24.");

    /** Date since which the person knows in writing that devices, sessions and hours are looked at. */
    public static final Field<PartialDate> NOTICE_GIVEN_ON = Field.of(
            "noticeGivenOn",
            FieldType.DATE,
            "Date since which the person knows in writing that devices, sessions and hours are looked at.");

    /** Date since which the person knows in writing that positions of devices are looked at, by night as well. */
    public static final Field<PartialDate> POSITION_NOTICE_GIVEN_ON = Field.of(
            "positionNoticeGivenOn",
            FieldType.DATE,
            "Date since which the person knows in writing that positions of devices are looked at, by night as well.");

    /** Whether the person may work on a device of their own. */
    public static final Field<Boolean> OWN_DEVICES_ALLOWED =
            Field.of("ownDevicesAllowed", FieldType.FLAG, "Whether the person may work on a device of their own.");

    /** Tools that the role may use, by name. */
    public static final Field<List<String>> ALLOWED_TOOLS =
            Field.of("allowedTools", FieldType.listOf(FieldType.TEXT), "Tools that the role may use, by name.");

    /** Tools that the equipment policy names as not allowed. */
    public static final Field<List<String>> DENIED_TOOLS = Field.of(
            "deniedTools", FieldType.listOf(FieldType.TEXT), "Tools that the equipment policy names as not allowed.");

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
            PAYOUT_TYPES,
            PAID_BY_MILESTONE,
            CURRENCY,
            RATE_UNIT,
            ASKED_RATE,
            MARKET_LOW,
            MARKET_HIGH,
            EXCLUSIVE,
            HOURS_ZONE,
            HOURS_FROM,
            HOURS_TO,
            NOTICE_GIVEN_ON,
            POSITION_NOTICE_GIVEN_ON,
            OWN_DEVICES_ALLOWED,
            ALLOWED_TOOLS,
            DENIED_TOOLS);

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
     * Returns the field {@link #PAYOUT_TYPES}.
     *
     * @return kinds of account that the host offers to pay to; none if nothing is known
     */
    public List<AccountKind> payoutTypes() {
        return find(PAYOUT_TYPES).orElse(List.of());
    }

    /**
     * Tells whether pay follows milestones that were agreed on.
     *
     * @return true only if the part says so
     */
    public boolean isPaidByMilestone() {
        return find(PAID_BY_MILESTONE).orElse(false);
    }

    /**
     * Returns the field {@link #CURRENCY}.
     *
     * @return currency of the rates; empty if nothing is known
     */
    public Optional<Currency> currency() {
        return find(CURRENCY);
    }

    /**
     * Returns the field {@link #RATE_UNIT}.
     *
     * @return what a rate pays for; empty if nothing is known
     */
    public Optional<RateUnit> rateUnit() {
        return find(RATE_UNIT);
    }

    /**
     * Returns the field {@link #ASKED_RATE}.
     *
     * @return rate that the person asks for; empty if nothing is known
     */
    public Optional<Integer> askedRate() {
        return find(ASKED_RATE);
    }

    /**
     * Returns the field {@link #MARKET_LOW}.
     *
     * @return lower end of what is usual for role and place; empty if nothing is known
     */
    public Optional<Integer> marketLow() {
        return find(MARKET_LOW);
    }

    /**
     * Returns the field {@link #MARKET_HIGH}.
     *
     * @return upper end of what is usual for role and place; empty if nothing is known
     */
    public Optional<Integer> marketHigh() {
        return find(MARKET_HIGH);
    }

    /**
     * Tells whether the engagement excludes others at the same time.
     *
     * @return true only if the part says so
     */
    public boolean isExclusive() {
        return find(EXCLUSIVE).orElse(false);
    }

    /**
     * Returns the field {@link #HOURS_ZONE}.
     *
     * @return time zone of the agreed hours; empty if nothing is known
     */
    public Optional<ZoneId> hoursZone() {
        return find(HOURS_ZONE);
    }

    /**
     * Returns the field {@link #HOURS_FROM}.
     *
     * @return hour of the day at which agreed hours begin, 0 to 23; empty if nothing is known
     */
    public Optional<Integer> hoursFrom() {
        return find(HOURS_FROM);
    }

    /**
     * Returns the field {@link #HOURS_TO}.
     *
     * @return hour of the day at which agreed hours end, 1 to 24; empty if nothing is known
     */
    public Optional<Integer> hoursTo() {
        return find(HOURS_TO);
    }

    /**
     * Returns the field {@link #NOTICE_GIVEN_ON}.
     *
     * @return date since which the person knows in writing that devices; empty if nothing is known
     */
    public Optional<PartialDate> noticeGivenOn() {
        return find(NOTICE_GIVEN_ON);
    }

    /**
     * Returns the field {@link #POSITION_NOTICE_GIVEN_ON}.
     *
     * @return date since which the person knows in writing that positions of devices are looked at, by night as well;
     *     empty if nothing is known
     */
    public Optional<PartialDate> positionNoticeGivenOn() {
        return find(POSITION_NOTICE_GIVEN_ON);
    }

    /**
     * Tells whether the person surely knows by a day that devices, sessions and hours are looked at.
     *
     * @param day the day
     * @return true only if the part states notice on or before that day
     */
    public boolean isNoticeGivenBy(LocalDate day) {
        return noticeGivenOn().filter(given -> !given.latest().isAfter(day)).isPresent();
    }

    /**
     * Tells whether the person may work on a device of their own.
     *
     * @return true only if the part says so
     */
    public boolean isOwnDevicesAllowed() {
        return find(OWN_DEVICES_ALLOWED).orElse(false);
    }

    /**
     * Returns the field {@link #ALLOWED_TOOLS}.
     *
     * @return tools that the role may use, by name; none if nothing is known
     */
    public List<String> allowedTools() {
        return find(ALLOWED_TOOLS).orElse(List.of());
    }

    /**
     * Returns the field {@link #DENIED_TOOLS}.
     *
     * @return tools that the equipment policy names as not allowed; none if nothing is known
     */
    public List<String> deniedTools() {
        return find(DENIED_TOOLS).orElse(List.of());
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
         * Sets the field {@link Engagement#PAYOUT_TYPES}.
         *
         * @param payoutTypes the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder payoutTypes(List<AccountKind> payoutTypes) {
            return set(PAYOUT_TYPES, payoutTypes);
        }

        /**
         * Sets the field {@link Engagement#PAID_BY_MILESTONE}.
         *
         * @param paidByMilestone the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder paidByMilestone(boolean paidByMilestone) {
            return set(PAID_BY_MILESTONE, paidByMilestone);
        }

        /**
         * Sets the field {@link Engagement#CURRENCY}.
         *
         * @param currency the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder currency(Currency currency) {
            return set(CURRENCY, currency);
        }

        /**
         * Sets the field {@link Engagement#RATE_UNIT}.
         *
         * @param rateUnit the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder rateUnit(RateUnit rateUnit) {
            return set(RATE_UNIT, rateUnit);
        }

        /**
         * Sets the field {@link Engagement#ASKED_RATE}.
         *
         * @param askedRate the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder askedRate(int askedRate) {
            return set(ASKED_RATE, askedRate);
        }

        /**
         * Sets the field {@link Engagement#MARKET_LOW}.
         *
         * @param marketLow the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder marketLow(int marketLow) {
            return set(MARKET_LOW, marketLow);
        }

        /**
         * Sets the field {@link Engagement#MARKET_HIGH}.
         *
         * @param marketHigh the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder marketHigh(int marketHigh) {
            return set(MARKET_HIGH, marketHigh);
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

        /**
         * Sets the field {@link Engagement#HOURS_ZONE}.
         *
         * @param hoursZone the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder hoursZone(ZoneId hoursZone) {
            return set(HOURS_ZONE, hoursZone);
        }

        /**
         * Sets the field {@link Engagement#HOURS_FROM}.
         *
         * @param hoursFrom the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder hoursFrom(int hoursFrom) {
            return set(HOURS_FROM, hoursFrom);
        }

        /**
         * Sets the field {@link Engagement#HOURS_TO}.
         *
         * @param hoursTo the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder hoursTo(int hoursTo) {
            return set(HOURS_TO, hoursTo);
        }

        /**
         * Sets the field {@link Engagement#NOTICE_GIVEN_ON}.
         *
         * @param noticeGivenOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder noticeGivenOn(PartialDate noticeGivenOn) {
            return set(NOTICE_GIVEN_ON, noticeGivenOn);
        }

        /**
         * Sets the field {@link Engagement#POSITION_NOTICE_GIVEN_ON}.
         *
         * @param positionNoticeGivenOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder positionNoticeGivenOn(PartialDate positionNoticeGivenOn) {
            return set(POSITION_NOTICE_GIVEN_ON, positionNoticeGivenOn);
        }

        /**
         * Sets the field {@link Engagement#OWN_DEVICES_ALLOWED}.
         *
         * @param ownDevicesAllowed the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder ownDevicesAllowed(boolean ownDevicesAllowed) {
            return set(OWN_DEVICES_ALLOWED, ownDevicesAllowed);
        }

        /**
         * Sets the field {@link Engagement#ALLOWED_TOOLS}.
         *
         * @param allowedTools the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder allowedTools(List<String> allowedTools) {
            return set(ALLOWED_TOOLS, allowedTools);
        }

        /**
         * Sets the field {@link Engagement#DENIED_TOOLS}.
         *
         * @param deniedTools the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder deniedTools(List<String> deniedTools) {
            return set(DENIED_TOOLS, deniedTools);
        }

        @Override
        public Engagement build() {
            return new Engagement(this);
        }
    }
}
