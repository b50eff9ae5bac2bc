package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Coordinates;
import dev.tallystick.place.Country;
import java.time.Instant;
import java.util.Optional;

/** A session of the person on a system of the host or platform. */
public final class Session extends Part {

    /** When it began. */
    public static final Field<Instant> STARTED_AT = Field.of("startedAt", FieldType.INSTANT, "When it began.");

    /** When it ended. */
    public static final Field<Instant> ENDED_AT = Field.of("endedAt", FieldType.INSTANT, "When it ended.");

    /** Longest pause between what the person did in it, in minutes. */
    public static final Field<Integer> LONGEST_PAUSE_MINUTES = Field.of(
            "longestPauseMinutes", FieldType.INTEGER, "Longest pause between what the person did in it, in minutes.");

    /** Whether a person acted in it, and not only a program or a token that stays valid. */
    public static final Field<Boolean> INTERACTIVE = Field.of(
            "interactive",
            FieldType.FLAG,
            "Whether a person acted in it, and not only a program or a token that stays valid.");

    /** System or platform. */
    public static final Field<String> SYSTEM = Field.of("system", FieldType.TEXT, "System or platform.");

    /** Account that was used, where it is not the person's own. */
    public static final Field<String> ACCOUNT =
            Field.of("account", FieldType.TEXT, "Account that was used, where it is not the person's own.");

    /** Address of the network (IPv4 or IPv6). */
    public static final Field<String> IP =
            Field.of("ip", FieldType.TEXT, Masking.NEVER, "Address of the network (IPv4 or IPv6).");

    /** What kind of network the host knows it to be. */
    public static final Field<ConnectionKind> CONNECTION = Field.of(
            "connection",
            FieldType.vocabulary(ConnectionKind::of, ConnectionKind::id, ConnectionKind.known()),
            "What kind of network the host knows it to be.");

    /** Autonomous system number of the network. */
    public static final Field<Integer> ASN =
            Field.of("asn", FieldType.INTEGER, "Autonomous system number of the network.");

    /** City, town or village. */
    public static final Field<String> LOCALITY = Field.of("locality", FieldType.TEXT, "City, town or village.");

    /** State, province or ISO 3166-2 subdivision code. */
    public static final Field<String> REGION =
            Field.of("region", FieldType.TEXT, "State, province or ISO 3166-2 subdivision code.");

    /** Country. */
    public static final Field<Country> COUNTRY = Field.of("country", FieldType.COUNTRY, "Country.");

    /** Where the session came from. */
    public static final Field<Coordinates> POSITION =
            Field.of("position", FieldType.POSITION, Masking.NEVER, "Where the session came from.");

    /** Radius around the position within which it came from, in kilometres. */
    public static final Field<Integer> ACCURACY_KM = Field.of(
            "accuracyKm", FieldType.INTEGER, "Radius around the position within which it came from, in kilometres.");

    /** What the host calls the device. */
    public static final Field<String> DEVICE = Field.of("device", FieldType.TEXT, "What the host calls the device.");

    /** Whether the host manages the device. */
    public static final Field<Boolean> MANAGED_DEVICE =
            Field.of("managedDevice", FieldType.FLAG, "Whether the host manages the device.");

    /** The kind of this part. */
    public static final PartKind<Session> KIND = PartKind.repeatable(
            "session",
            "sessions",
            Session.class,
            "A session of the person on a system of the host or platform.",
            Builder::new,
            STARTED_AT,
            ENDED_AT,
            LONGEST_PAUSE_MINUTES,
            INTERACTIVE,
            SYSTEM,
            ACCOUNT,
            IP,
            CONNECTION,
            ASN,
            LOCALITY,
            REGION,
            COUNTRY,
            POSITION,
            ACCURACY_KM,
            DEVICE,
            MANAGED_DEVICE);

    private Session(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a session.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this session.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #STARTED_AT}.
     *
     * @return when it began; empty if nothing is known
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
     * Returns the field {@link #LONGEST_PAUSE_MINUTES}.
     *
     * @return longest pause between what the person did in it, in minutes; empty if nothing is known
     */
    public Optional<Integer> longestPauseMinutes() {
        return find(LONGEST_PAUSE_MINUTES);
    }

    /**
     * Tells whether a person acted in it, and not only a program or a token that stays valid.
     *
     * @return true only if the part says so
     */
    public boolean isInteractive() {
        return find(INTERACTIVE).orElse(false);
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
     * Returns the field {@link #ACCOUNT}.
     *
     * @return account that was used, where it is not the person's own; empty if nothing is known
     */
    public Optional<String> account() {
        return find(ACCOUNT);
    }

    /**
     * Returns the field {@link #IP}.
     *
     * @return address of the network (IPv4 or IPv6); empty if nothing is known
     */
    public Optional<String> ip() {
        return find(IP);
    }

    /**
     * Returns the field {@link #CONNECTION}.
     *
     * @return what kind of network the host knows it to be; empty if nothing is known
     */
    public Optional<ConnectionKind> connection() {
        return find(CONNECTION);
    }

    /**
     * Returns the field {@link #ASN}.
     *
     * @return autonomous system number of the network; empty if nothing is known
     */
    public Optional<Integer> asn() {
        return find(ASN);
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
     * Returns the field {@link #POSITION}.
     *
     * @return where the session came from; empty if nothing is known
     */
    public Optional<Coordinates> position() {
        return find(POSITION);
    }

    /**
     * Returns the field {@link #ACCURACY_KM}.
     *
     * @return radius around the position within which it came from; empty if nothing is known
     */
    public Optional<Integer> accuracyKm() {
        return find(ACCURACY_KM);
    }

    /**
     * Returns the field {@link #DEVICE}.
     *
     * @return what the host calls the device; empty if nothing is known
     */
    public Optional<String> device() {
        return find(DEVICE);
    }

    /**
     * Tells whether the host manages the device.
     *
     * @return true only if the part says so
     */
    public boolean isManagedDevice() {
        return find(MANAGED_DEVICE).orElse(false);
    }

    /** Collects the fields of a session; not thread-safe. */
    public static final class Builder extends Part.Builder<Session, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Session#STARTED_AT}.
         *
         * @param startedAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder startedAt(Instant startedAt) {
            return set(STARTED_AT, startedAt);
        }

        /**
         * Sets the field {@link Session#ENDED_AT}.
         *
         * @param endedAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder endedAt(Instant endedAt) {
            return set(ENDED_AT, endedAt);
        }

        /**
         * Sets the field {@link Session#LONGEST_PAUSE_MINUTES}.
         *
         * @param longestPauseMinutes the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder longestPauseMinutes(int longestPauseMinutes) {
            return set(LONGEST_PAUSE_MINUTES, longestPauseMinutes);
        }

        /**
         * Sets the field {@link Session#INTERACTIVE}.
         *
         * @param interactive the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder interactive(boolean interactive) {
            return set(INTERACTIVE, interactive);
        }

        /**
         * Sets the field {@link Session#SYSTEM}.
         *
         * @param system the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder system(String system) {
            return set(SYSTEM, system);
        }

        /**
         * Sets the field {@link Session#ACCOUNT}.
         *
         * @param account the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder account(String account) {
            return set(ACCOUNT, account);
        }

        /**
         * Sets the field {@link Session#IP}.
         *
         * @param ip the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder ip(String ip) {
            return set(IP, ip);
        }

        /**
         * Sets the field {@link Session#CONNECTION}.
         *
         * @param connection the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder connection(ConnectionKind connection) {
            return set(CONNECTION, connection);
        }

        /**
         * Sets the field {@link Session#ASN}.
         *
         * @param asn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder asn(int asn) {
            return set(ASN, asn);
        }

        /**
         * Sets the field {@link Session#LOCALITY}.
         *
         * @param locality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locality(String locality) {
            return set(LOCALITY, locality);
        }

        /**
         * Sets the field {@link Session#REGION}.
         *
         * @param region the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder region(String region) {
            return set(REGION, region);
        }

        /**
         * Sets the field {@link Session#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link Session#POSITION}.
         *
         * @param position the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder position(Coordinates position) {
            return set(POSITION, position);
        }

        /**
         * Sets the field {@link Session#ACCURACY_KM}.
         *
         * @param accuracyKm the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accuracyKm(int accuracyKm) {
            return set(ACCURACY_KM, accuracyKm);
        }

        /**
         * Sets the field {@link Session#DEVICE}.
         *
         * @param device the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder device(String device) {
            return set(DEVICE, device);
        }

        /**
         * Sets the field {@link Session#MANAGED_DEVICE}.
         *
         * @param managedDevice the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder managedDevice(boolean managedDevice) {
            return set(MANAGED_DEVICE, managedDevice);
        }

        @Override
        public Session build() {
            return new Session(this);
        }
    }
}
