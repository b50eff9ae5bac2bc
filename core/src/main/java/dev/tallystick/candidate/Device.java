package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;

/** A device that is used for the work. */
public final class Device extends Part {

    /** What the host calls the device. */
    public static final Field<String> NAME = Field.of("name", FieldType.TEXT, "What the host calls the device.");

    /** Whose it is. */
    public static final Field<DeviceOwner> OWNER = Field.of(
            "owner", FieldType.vocabulary(DeviceOwner::of, DeviceOwner::id, DeviceOwner.known()), "Whose it is.");

    /** Whether the host manages it. */
    public static final Field<Boolean> MANAGED = Field.of("managed", FieldType.FLAG, "Whether the host manages it.");

    /** Serial number in the inventory of the host. */
    public static final Field<String> SERIAL =
            Field.of("serial", FieldType.TEXT, Masking.LAST_FOUR, "Serial number in the inventory of the host.");

    /** Serial number as the person read it from the device. */
    public static final Field<String> STATED_SERIAL = Field.of(
            "statedSerial", FieldType.TEXT, Masking.LAST_FOUR, "Serial number as the person read it from the device.");

    /** How often the person was asked to read it. */
    public static final Field<Integer> SERIAL_ATTEMPTS =
            Field.of("serialAttempts", FieldType.INTEGER, "How often the person was asked to read it.");

    /** When it was delivered. */
    public static final Field<Instant> DELIVERED_AT =
            Field.of("deliveredAt", FieldType.INSTANT, "When it was delivered.");

    /** The kind of this part. */
    public static final PartKind<Device> KIND = PartKind.repeatable(
            "device",
            "devices",
            Device.class,
            "A device that is used for the work.",
            Builder::new,
            NAME,
            OWNER,
            MANAGED,
            SERIAL,
            STATED_SERIAL,
            SERIAL_ATTEMPTS,
            DELIVERED_AT);

    private Device(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a device.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this device.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #NAME}.
     *
     * @return what the host calls the device; empty if nothing is known
     */
    public Optional<String> name() {
        return find(NAME);
    }

    /**
     * Returns the field {@link #OWNER}.
     *
     * @return whose it is; empty if nothing is known
     */
    public Optional<DeviceOwner> owner() {
        return find(OWNER);
    }

    /**
     * Tells whether the host manages it.
     *
     * @return true only if the part says so
     */
    public boolean isManaged() {
        return find(MANAGED).orElse(false);
    }

    /**
     * Returns the field {@link #SERIAL}.
     *
     * @return serial number in the inventory of the host; empty if nothing is known
     */
    public Optional<String> serial() {
        return find(SERIAL);
    }

    /**
     * Returns the field {@link #STATED_SERIAL}.
     *
     * @return serial number as the person read it from the device; empty if nothing is known
     */
    public Optional<String> statedSerial() {
        return find(STATED_SERIAL);
    }

    /**
     * Returns the field {@link #SERIAL_ATTEMPTS}.
     *
     * @return how often the person was asked to read it; empty if nothing is known
     */
    public Optional<Integer> serialAttempts() {
        return find(SERIAL_ATTEMPTS);
    }

    /**
     * Returns the field {@link #DELIVERED_AT}.
     *
     * @return when it was delivered; empty if nothing is known
     */
    public Optional<Instant> deliveredAt() {
        return find(DELIVERED_AT);
    }

    /** Collects the fields of a device; not thread-safe. */
    public static final class Builder extends Part.Builder<Device, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Device#NAME}.
         *
         * @param name the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder name(String name) {
            return set(NAME, name);
        }

        /**
         * Sets the field {@link Device#OWNER}.
         *
         * @param owner the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder owner(DeviceOwner owner) {
            return set(OWNER, owner);
        }

        /**
         * Sets the field {@link Device#MANAGED}.
         *
         * @param managed the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder managed(boolean managed) {
            return set(MANAGED, managed);
        }

        /**
         * Sets the field {@link Device#SERIAL}.
         *
         * @param serial the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder serial(String serial) {
            return set(SERIAL, serial);
        }

        /**
         * Sets the field {@link Device#STATED_SERIAL}.
         *
         * @param statedSerial the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder statedSerial(String statedSerial) {
            return set(STATED_SERIAL, statedSerial);
        }

        /**
         * Sets the field {@link Device#SERIAL_ATTEMPTS}.
         *
         * @param serialAttempts the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder serialAttempts(int serialAttempts) {
            return set(SERIAL_ATTEMPTS, serialAttempts);
        }

        /**
         * Sets the field {@link Device#DELIVERED_AT}.
         *
         * @param deliveredAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder deliveredAt(Instant deliveredAt) {
            return set(DELIVERED_AT, deliveredAt);
        }

        @Override
        public Device build() {
            return new Device(this);
        }
    }
}
