package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.time.Instant;
import java.util.List;
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

    /** Number by which the platform knows the account whatever its user name. */
    public static final Field<String> ACCOUNT_ID = Field.of(
            "accountId", FieldType.TEXT, "Number by which the platform knows the account whatever its user name.");

    /** Mail address shown there or known to the platform. */
    public static final Field<String> EMAIL =
            Field.of("email", FieldType.TEXT, "Mail address shown there or known to the platform.");

    /** Earlier user names that the person states. */
    public static final Field<List<String>> FORMER_HANDLES =
            Field.of("formerHandles", FieldType.listOf(FieldType.TEXT), "Earlier user names that the person states.");

    /** What the host found at the address. */
    public static final Field<ProfileStatus> STATUS = Field.of(
            "status",
            FieldType.vocabulary(ProfileStatus::of, ProfileStatus::id, ProfileStatus.known()),
            "What the host found at the address.");

    /** When the host looked. */
    public static final Field<Instant> SEEN_AT = Field.of("seenAt", FieldType.INSTANT, "When the host looked.");

    /** Period for which the platform's record of public activity is complete. */
    public static final Field<DateRange> ACTIVITY_KNOWN = Field.of(
            "activityKnown",
            FieldType.PERIOD,
            "Period for which the platform's record of public activity is complete.");

    /** How many accounts follow it. */
    public static final Field<Integer> FOLLOWERS =
            Field.of("followers", FieldType.INTEGER, "How many accounts follow it.");

    /** How many accounts it follows. */
    public static final Field<Integer> FOLLOWING =
            Field.of("following", FieldType.INTEGER, "How many accounts it follows.");

    /** How many public repositories it holds. */
    public static final Field<Integer> PUBLIC_REPOSITORIES =
            Field.of("publicRepositories", FieldType.INTEGER, "How many public repositories it holds.");

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
            COUNTRY,
            ACCOUNT_ID,
            EMAIL,
            FORMER_HANDLES,
            STATUS,
            SEEN_AT,
            ACTIVITY_KNOWN,
            FOLLOWERS,
            FOLLOWING,
            PUBLIC_REPOSITORIES);

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

    /**
     * Returns the field {@link #ACCOUNT_ID}.
     *
     * @return number by which the platform knows the account whatever its user name; empty if nothing is known
     */
    public Optional<String> accountId() {
        return find(ACCOUNT_ID);
    }

    /**
     * Returns the field {@link #EMAIL}.
     *
     * @return mail address shown there or known to the platform; empty if nothing is known
     */
    public Optional<String> email() {
        return find(EMAIL);
    }

    /**
     * Returns the field {@link #FORMER_HANDLES}.
     *
     * @return earlier user names that the person states; none if nothing is known
     */
    public List<String> formerHandles() {
        return find(FORMER_HANDLES).orElse(List.of());
    }

    /**
     * Returns the field {@link #STATUS}.
     *
     * @return what the host found at the address; empty if nothing is known
     */
    public Optional<ProfileStatus> status() {
        return find(STATUS);
    }

    /**
     * Returns the field {@link #SEEN_AT}.
     *
     * @return when the host looked; empty if nothing is known
     */
    public Optional<Instant> seenAt() {
        return find(SEEN_AT);
    }

    /**
     * Returns the field {@link #ACTIVITY_KNOWN}.
     *
     * @return period for which the platform's record of public activity is complete; empty if nothing is known
     */
    public Optional<DateRange> activityKnown() {
        return find(ACTIVITY_KNOWN);
    }

    /**
     * Returns the field {@link #FOLLOWERS}.
     *
     * @return how many accounts follow it; empty if nothing is known
     */
    public Optional<Integer> followers() {
        return find(FOLLOWERS);
    }

    /**
     * Returns the field {@link #FOLLOWING}.
     *
     * @return how many accounts it follows; empty if nothing is known
     */
    public Optional<Integer> following() {
        return find(FOLLOWING);
    }

    /**
     * Returns the field {@link #PUBLIC_REPOSITORIES}.
     *
     * @return how many public repositories it holds; empty if nothing is known
     */
    public Optional<Integer> publicRepositories() {
        return find(PUBLIC_REPOSITORIES);
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

        /**
         * Sets the field {@link Profile#ACCOUNT_ID}.
         *
         * @param accountId the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accountId(String accountId) {
            return set(ACCOUNT_ID, accountId);
        }

        /**
         * Sets the field {@link Profile#EMAIL}.
         *
         * @param email the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder email(String email) {
            return set(EMAIL, email);
        }

        /**
         * Sets the field {@link Profile#FORMER_HANDLES}.
         *
         * @param formerHandles the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder formerHandles(List<String> formerHandles) {
            return set(FORMER_HANDLES, formerHandles);
        }

        /**
         * Sets the field {@link Profile#STATUS}.
         *
         * @param status the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder status(ProfileStatus status) {
            return set(STATUS, status);
        }

        /**
         * Sets the field {@link Profile#SEEN_AT}.
         *
         * @param seenAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder seenAt(Instant seenAt) {
            return set(SEEN_AT, seenAt);
        }

        /**
         * Sets the field {@link Profile#ACTIVITY_KNOWN}.
         *
         * @param activityKnown the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder activityKnown(DateRange activityKnown) {
            return set(ACTIVITY_KNOWN, activityKnown);
        }

        /**
         * Sets the field {@link Profile#FOLLOWERS}.
         *
         * @param followers the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder followers(int followers) {
            return set(FOLLOWERS, followers);
        }

        /**
         * Sets the field {@link Profile#FOLLOWING}.
         *
         * @param following the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder following(int following) {
            return set(FOLLOWING, following);
        }

        /**
         * Sets the field {@link Profile#PUBLIC_REPOSITORIES}.
         *
         * @param publicRepositories the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder publicRepositories(int publicRepositories) {
            return set(PUBLIC_REPOSITORIES, publicRepositories);
        }

        @Override
        public Profile build() {
            return new Profile(this);
        }
    }
}
