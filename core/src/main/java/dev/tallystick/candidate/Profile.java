package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.time.Instant;
import java.util.Optional;

/** A public or platform profile. */
public final class Profile extends Part {

    /** Network or platform. */
    public static final Field<Network> NETWORK = Field.of(
            "network", FieldType.vocabulary(Network::of, Network::id, Network.known()), "Network or platform.");

    /** User name there. */
    public static final Field<String> HANDLE = Field.of("handle", FieldType.TEXT, "User name there.");

    /** Address of the profile. */
    public static final Field<String> URL = Field.of("url", FieldType.TEXT, "Address of the profile.");

    /** Name shown there. */
    public static final Field<String> DISPLAY_NAME = Field.of("displayName", FieldType.TEXT, "Name shown there.");

    /** Date on which the account was created, as the platform states it. */
    public static final Field<PartialDate> CREATED_ON =
            Field.of("createdOn", FieldType.DATE, "Date on which the account was created, as the platform states it.");

    /** When the platform finished verifying the account. */
    public static final Field<Instant> VERIFIED_AT =
            Field.of("verifiedAt", FieldType.INSTANT, "When the platform finished verifying the account.");

    /** When the account first bid, applied or worked there. */
    public static final Field<Instant> FIRST_ACTIVE_AT =
            Field.of("firstActiveAt", FieldType.INSTANT, "When the account first bid, applied or worked there.");

    /** City, town or village. */
    public static final Field<String> LOCALITY = Field.of("locality", FieldType.TEXT, "City, town or village.");

    /** State, province or ISO 3166-2 subdivision code. */
    public static final Field<String> REGION =
            Field.of("region", FieldType.TEXT, "State, province or ISO 3166-2 subdivision code.");

    /** Country. */
    public static final Field<Country> COUNTRY = Field.of("country", FieldType.COUNTRY, "Country.");

    /** The kind of this part. */
    public static final PartKind<Profile> KIND = PartKind.repeatable(
            "profile",
            "profiles",
            Profile.class,
            "A public or platform profile.",
            Builder::new,
            NETWORK,
            HANDLE,
            URL,
            DISPLAY_NAME,
            CREATED_ON,
            VERIFIED_AT,
            FIRST_ACTIVE_AT,
            LOCALITY,
            REGION,
            COUNTRY);

    private Profile(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a profile.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this profile.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #NETWORK}.
     *
     * @return network or platform; empty if nothing is known
     */
    public Optional<Network> network() {
        return find(NETWORK);
    }

    /**
     * Returns the field {@link #HANDLE}.
     *
     * @return user name there; empty if nothing is known
     */
    public Optional<String> handle() {
        return find(HANDLE);
    }

    /**
     * Returns the field {@link #URL}.
     *
     * @return address of the profile; empty if nothing is known
     */
    public Optional<String> url() {
        return find(URL);
    }

    /**
     * Returns the field {@link #DISPLAY_NAME}.
     *
     * @return name shown there; empty if nothing is known
     */
    public Optional<String> displayName() {
        return find(DISPLAY_NAME);
    }

    /**
     * Returns the field {@link #CREATED_ON}.
     *
     * @return date on which the account was created; empty if nothing is known
     */
    public Optional<PartialDate> createdOn() {
        return find(CREATED_ON);
    }

    /**
     * Returns the field {@link #VERIFIED_AT}.
     *
     * @return when the platform finished verifying the account; empty if nothing is known
     */
    public Optional<Instant> verifiedAt() {
        return find(VERIFIED_AT);
    }

    /**
     * Returns the field {@link #FIRST_ACTIVE_AT}.
     *
     * @return when the account first bid, applied or worked there; empty if nothing is known
     */
    public Optional<Instant> firstActiveAt() {
        return find(FIRST_ACTIVE_AT);
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

    /** Collects the fields of a profile; not thread-safe. */
    public static final class Builder extends Part.Builder<Profile, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Profile#NETWORK}.
         *
         * @param network the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder network(Network network) {
            return set(NETWORK, network);
        }

        /**
         * Sets the field {@link Profile#HANDLE}.
         *
         * @param handle the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder handle(String handle) {
            return set(HANDLE, handle);
        }

        /**
         * Sets the field {@link Profile#URL}.
         *
         * @param url the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder url(String url) {
            return set(URL, url);
        }

        /**
         * Sets the field {@link Profile#DISPLAY_NAME}.
         *
         * @param displayName the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder displayName(String displayName) {
            return set(DISPLAY_NAME, displayName);
        }

        /**
         * Sets the field {@link Profile#CREATED_ON}.
         *
         * @param createdOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder createdOn(PartialDate createdOn) {
            return set(CREATED_ON, createdOn);
        }

        /**
         * Sets the field {@link Profile#VERIFIED_AT}.
         *
         * @param verifiedAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder verifiedAt(Instant verifiedAt) {
            return set(VERIFIED_AT, verifiedAt);
        }

        /**
         * Sets the field {@link Profile#FIRST_ACTIVE_AT}.
         *
         * @param firstActiveAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder firstActiveAt(Instant firstActiveAt) {
            return set(FIRST_ACTIVE_AT, firstActiveAt);
        }

        /**
         * Sets the field {@link Profile#LOCALITY}.
         *
         * @param locality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locality(String locality) {
            return set(LOCALITY, locality);
        }

        /**
         * Sets the field {@link Profile#REGION}.
         *
         * @param region the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder region(String region) {
            return set(REGION, region);
        }

        /**
         * Sets the field {@link Profile#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        @Override
        public Profile build() {
            return new Profile(this);
        }
    }
}
