package dev.tallystick.kyc.access;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.ConnectionKind;
import dev.tallystick.place.Coordinates;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a source knows of a network: where it is, who runs it, and what kind it is. Immutable; every part optional. */
public final class IpFacts {

    private record Contents(
            @Nullable Country country,
            @Nullable String region,
            @Nullable String locality,
            @Nullable Coordinates position,
            @Nullable Integer accuracyKm,
            @Nullable Long asn,
            @Nullable String organisation,
            @Nullable ConnectionKind connection,
            String source,
            @Nullable LocalDate asOf) {}

    private final Contents contents;

    private IpFacts(Contents contents) {
        this.contents = contents;
    }

    /**
     * Returns a builder without facts.
     *
     * @param source what the facts come from, in plain words
     * @return a new builder
     */
    public static Builder builder(String source) {
        return new Builder(source);
    }

    /**
     * Returns a builder with these facts.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(contents.source);
        builder.country = contents.country;
        builder.region = contents.region;
        builder.locality = contents.locality;
        builder.position = contents.position;
        builder.accuracyKm = contents.accuracyKm;
        builder.asn = contents.asn;
        builder.organisation = contents.organisation;
        builder.connection = contents.connection;
        builder.asOf = contents.asOf;
        return builder;
    }

    /**
     * Returns the country in which the network is used.
     *
     * @return the country, empty if nothing is known
     */
    public Optional<Country> country() {
        return Optional.ofNullable(contents.country);
    }

    /**
     * Returns the state or province.
     *
     * @return the ISO 3166-2 code without that of the country, or the name; empty if nothing is known
     */
    public Optional<String> region() {
        return Optional.ofNullable(contents.region);
    }

    /**
     * Returns the city, town or village.
     *
     * @return the name, empty if nothing is known
     */
    public Optional<String> locality() {
        return Optional.ofNullable(contents.locality);
    }

    /**
     * Returns the middle of the area in which the network is used.
     *
     * @return the position, empty if nothing is known
     */
    public Optional<Coordinates> position() {
        return Optional.ofNullable(contents.position);
    }

    /**
     * Returns the radius around the position within which the network is used.
     *
     * @return kilometres, empty if nothing is known
     */
    public Optional<Integer> accuracyKm() {
        return Optional.ofNullable(contents.accuracyKm);
    }

    /**
     * Returns the number of the autonomous system.
     *
     * @return from 0 to 4,294,967,295; empty if nothing is known
     */
    public Optional<Long> asn() {
        return Optional.ofNullable(contents.asn);
    }

    /**
     * Returns who runs the network, or whose it is.
     *
     * @return the name, empty if nothing is known
     */
    public Optional<String> organisation() {
        return Optional.ofNullable(contents.organisation);
    }

    /**
     * Returns what kind of network it is.
     *
     * @return the kind, empty if nothing is known
     */
    public Optional<ConnectionKind> connection() {
        return Optional.ofNullable(contents.connection);
    }

    /**
     * Returns what the facts come from.
     *
     * @return the source in plain words, several joined by semicolons
     */
    public String source() {
        return contents.source;
    }

    /**
     * Returns the date of the source.
     *
     * @return the date, the oldest of several sources; empty if none is known
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(contents.asOf);
    }

    /** The place without street: what is stated of locality, region and country. */
    PostalAddress postal() {
        return PostalAddress.of(Optional.empty(), Optional.empty(), locality(), region(), Optional.empty(), country());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IpFacts facts && contents.equals(facts.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    /** Tells which facts there are and shows none: where somebody connects from is personal. */
    @Override
    public String toString() {
        return Stream.of(
                        contents.country == null ? null : "country",
                        contents.position == null ? null : "position",
                        contents.asn == null ? null : "asn",
                        contents.connection == null ? null : "connection")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "IpFacts[", "]"));
    }

    /** Collects facts; not thread-safe. */
    public static final class Builder {

        private static final long MAX_ASN = 4_294_967_295L;
        private static final int HALF_EARTH_KM = 20_016;

        private final String source;
        private @Nullable Country country;
        private @Nullable String region;
        private @Nullable String locality;
        private @Nullable Coordinates position;
        private @Nullable Integer accuracyKm;
        private @Nullable Long asn;
        private @Nullable String organisation;
        private @Nullable ConnectionKind connection;
        private @Nullable LocalDate asOf;

        private Builder(String source) {
            this.source = requireNonNull(source, "source");
        }

        /**
         * Sets the country in which the network is used.
         *
         * @param country the country
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            this.country = requireNonNull(country, "country");
            return this;
        }

        /**
         * Sets the state or province.
         *
         * @param region the ISO 3166-2 code without that of the country, or the name
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder region(String region) {
            this.region = requireNonNull(region, "region");
            return this;
        }

        /**
         * Sets the city, town or village.
         *
         * @param locality the name
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locality(String locality) {
            this.locality = requireNonNull(locality, "locality");
            return this;
        }

        /**
         * Sets the middle of the area in which the network is used.
         *
         * @param position the position
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder position(Coordinates position) {
            this.position = requireNonNull(position, "position");
            return this;
        }

        /**
         * Sets the radius around the position within which the network is used.
         *
         * @param accuracyKm kilometres, from 0 to 20,016
         * @return this builder
         * @throws IllegalArgumentException if the radius is out of range
         */
        @CanIgnoreReturnValue
        public Builder accuracyKm(int accuracyKm) {
            if (accuracyKm < 0 || accuracyKm > HALF_EARTH_KM) {
                throw new IllegalArgumentException("a radius is from 0 to 20,016 km: " + accuracyKm);
            }
            this.accuracyKm = accuracyKm;
            return this;
        }

        /**
         * Sets the number of the autonomous system.
         *
         * @param asn from 0 to 4,294,967,295
         * @return this builder
         * @throws IllegalArgumentException if the number is out of range
         */
        @CanIgnoreReturnValue
        public Builder asn(long asn) {
            if (asn < 0 || asn > MAX_ASN) {
                throw new IllegalArgumentException("the number of an autonomous system has 32 bits: " + asn);
            }
            this.asn = asn;
            return this;
        }

        /**
         * Sets who runs the network, or whose it is.
         *
         * @param organisation the name
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder organisation(String organisation) {
            this.organisation = requireNonNull(organisation, "organisation");
            return this;
        }

        /**
         * Sets what kind of network it is.
         *
         * @param connection the kind
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder connection(ConnectionKind connection) {
            this.connection = requireNonNull(connection, "connection");
            return this;
        }

        /**
         * Sets the date of the source.
         *
         * @param asOf the date
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder asOf(LocalDate asOf) {
            this.asOf = requireNonNull(asOf, "asOf");
            return this;
        }

        /**
         * Returns the facts.
         *
         * @return new facts
         */
        public IpFacts build() {
            return new IpFacts(new Contents(
                    country, region, locality, position, accuracyKm, asn, organisation, connection, source, asOf));
        }
    }
}
