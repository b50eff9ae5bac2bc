package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Coordinates;
import dev.tallystick.place.Country;
import java.time.Instant;
import java.util.Optional;

/** Where a device was. */
public final class DevicePosition extends Part {

    /** What the host calls the device. */
    public static final Field<String> DEVICE = Field.of("device", FieldType.TEXT, "What the host calls the device.");

    /** When it was there. */
    public static final Field<Instant> AT = Field.of("at", FieldType.INSTANT, "When it was there.");

    /** The position. */
    public static final Field<Coordinates> POSITION =
            Field.of("position", FieldType.POSITION, Masking.NEVER, "The position.");

    /** Radius around the position within which it was, in kilometres. */
    public static final Field<Integer> ACCURACY_KM =
            Field.of("accuracyKm", FieldType.INTEGER, "Radius around the position within which it was, in kilometres.");

    /** City, town or village. */
    public static final Field<String> LOCALITY = Field.of("locality", FieldType.TEXT, "City, town or village.");

    /** State, province or ISO 3166-2 subdivision code. */
    public static final Field<String> REGION =
            Field.of("region", FieldType.TEXT, "State, province or ISO 3166-2 subdivision code.");

    /** Country. */
    public static final Field<Country> COUNTRY = Field.of("country", FieldType.COUNTRY, "Country.");

    /** The kind of this part. */
    public static final PartKind<DevicePosition> KIND = PartKind.repeatable(
            "device position",
            "devicePositions",
            DevicePosition.class,
            "Where a device was.",
            Builder::new,
            DEVICE,
            AT,
            POSITION,
            ACCURACY_KM,
            LOCALITY,
            REGION,
            COUNTRY);

    private DevicePosition(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a device position.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this device position.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
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
     * Returns the field {@link #AT}.
     *
     * @return when it was there; empty if nothing is known
     */
    public Optional<Instant> at() {
        return find(AT);
    }

    /**
     * Returns the field {@link #POSITION}.
     *
     * @return the position; empty if nothing is known
     */
    public Optional<Coordinates> position() {
        return find(POSITION);
    }

    /**
     * Returns the field {@link #ACCURACY_KM}.
     *
     * @return radius around the position within which it was; empty if nothing is known
     */
    public Optional<Integer> accuracyKm() {
        return find(ACCURACY_KM);
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

    /** Collects the fields of a device position; not thread-safe. */
    public static final class Builder extends Part.Builder<DevicePosition, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link DevicePosition#DEVICE}.
         *
         * @param device the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder device(String device) {
            return set(DEVICE, device);
        }

        /**
         * Sets the field {@link DevicePosition#AT}.
         *
         * @param at the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder at(Instant at) {
            return set(AT, at);
        }

        /**
         * Sets the field {@link DevicePosition#POSITION}.
         *
         * @param position the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder position(Coordinates position) {
            return set(POSITION, position);
        }

        /**
         * Sets the field {@link DevicePosition#ACCURACY_KM}.
         *
         * @param accuracyKm the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accuracyKm(int accuracyKm) {
            return set(ACCURACY_KM, accuracyKm);
        }

        /**
         * Sets the field {@link DevicePosition#LOCALITY}.
         *
         * @param locality the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder locality(String locality) {
            return set(LOCALITY, locality);
        }

        /**
         * Sets the field {@link DevicePosition#REGION}.
         *
         * @param region the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder region(String region) {
            return set(REGION, region);
        }

        /**
         * Sets the field {@link DevicePosition#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        @Override
        public DevicePosition build() {
            return new DevicePosition(this);
        }
    }
}
