package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.util.Optional;

/** Work or study as a profile shows it. */
public final class ProfileEntry extends Part {

    /** Network or platform. */
    public static final Field<Network> NETWORK = Field.of(
            "network", FieldType.vocabulary(Network::of, Network::id, Network.known()), "Network or platform.");

    /** User name there. */
    public static final Field<String> HANDLE = Field.of("handle", FieldType.TEXT, "User name there.");

    /** What it speaks of. */
    public static final Field<ProfileEntryKind> ENTRY = Field.of(
            "entry",
            FieldType.vocabulary(ProfileEntryKind::of, ProfileEntryKind::id, ProfileEntryKind.known()),
            "What it speaks of.");

    /** Employer, client or institution. */
    public static final Field<String> ORGANISATION =
            Field.of("organisation", FieldType.TEXT, "Employer, client or institution.");

    /** Title, role or qualification. */
    public static final Field<String> TITLE = Field.of("title", FieldType.TEXT, "Title, role or qualification.");

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
    public static final PartKind<ProfileEntry> KIND = PartKind.repeatable(
            "profile entry",
            "profileEntries",
            ProfileEntry.class,
            "Work or study as a profile shows it.",
            Builder::new,
            NETWORK,
            HANDLE,
            ENTRY,
            ORGANISATION,
            TITLE,
            LOCALITY,
            REGION,
            COUNTRY,
            PERIOD);

    private ProfileEntry(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a profile entry.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this profile entry.
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
     * Returns the field {@link #ENTRY}.
     *
     * @return what it speaks of; empty if nothing is known
     */
    public Optional<ProfileEntryKind> entry() {
        return find(ENTRY);
    }

    /**
     * Returns the field {@link #ORGANISATION}.
     *
     * @return employer, client or institution; empty if nothing is known
     */
    public Optional<String> organisation() {
        return find(ORGANISATION);
    }

    /**
     * Returns the field {@link #TITLE}.
     *
     * @return title, role or qualification; empty if nothing is known
     */
    public Optional<String> title() {
        return find(TITLE);
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

    /** Collects the fields of a profile entry; not thread-safe. */
    public static final class Builder extends Part.Builder<ProfileEntry, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link ProfileEntry#NETWORK}.
         *
         * @param network the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder network(Network network) {
            return set(NETWORK, network);
        }

        /**
         * Sets the field {@link ProfileEntry#HANDLE}.
         *
         * @param handle the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder handle(String handle) {
            return set(HANDLE, handle);
        }

        /**
         * Sets the field {@link ProfileEntry#ENTRY}.
         *
         * @param entry the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder entry(ProfileEntryKind entry) {
            return set(ENTRY, entry);
        }

        /**
         * Sets the field {@link ProfileEntry#ORGANISATION}.
         *
         * @param organisation the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder organisation(String organisation) {
            return set(ORGANISATION, organisation);
        }

        /**
         * Sets the field {@link ProfileEntry#TITLE}.
         *
         * @param title the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder title(String title) {
            return set(TITLE, title);
        }

        /**
         * Sets the field {@link ProfileEntry#LOCALITY}.
         *
         * @param locality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locality(String locality) {
            return set(LOCALITY, locality);
        }

        /**
         * Sets the field {@link ProfileEntry#REGION}.
         *
         * @param region the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder region(String region) {
            return set(REGION, region);
        }

        /**
         * Sets the field {@link ProfileEntry#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link ProfileEntry#PERIOD}.
         *
         * @param period the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            return set(PERIOD, period);
        }

        @Override
        public ProfileEntry build() {
            return new ProfileEntry(this);
        }
    }
}
