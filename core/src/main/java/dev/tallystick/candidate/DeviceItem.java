package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;

/** Something that the inventory of a device shows: software, hardware, an open port. */
public final class DeviceItem extends Part {

    /** What it is. */
    public static final Field<DeviceItemKind> ITEM_KIND = Field.of(
            "itemKind",
            FieldType.vocabulary(DeviceItemKind::of, DeviceItemKind::id, DeviceItemKind.known()),
            "What it is.");

    /** Name of the product. */
    public static final Field<String> NAME = Field.of("name", FieldType.TEXT, "Name of the product.");

    /** Process or file name, USB vendor and product id such as 05ac:8600, name of a display, or number of a port. */
    public static final Field<String> IDENTIFIER = Field.of(
            "identifier",
            FieldType.TEXT,
            "Process or file name, USB vendor and product id such as 05ac:8600, name of a display, or number of a port.");

    /** What the host calls the device. */
    public static final Field<String> DEVICE = Field.of("device", FieldType.TEXT, "What the host calls the device.");

    /** When it was first seen or installed. */
    public static final Field<Instant> FIRST_SEEN_AT =
            Field.of("firstSeenAt", FieldType.INSTANT, "When it was first seen or installed.");

    /** When it was last seen. */
    public static final Field<Instant> LAST_SEEN_AT =
            Field.of("lastSeenAt", FieldType.INSTANT, "When it was last seen.");

    /** Who installed it. */
    public static final Field<InstalledBy> INSTALLED_BY = Field.of(
            "installedBy",
            FieldType.vocabulary(InstalledBy::of, InstalledBy::id, InstalledBy.known()),
            "Who installed it.");

    /** The kind of this part. */
    public static final PartKind<DeviceItem> KIND = PartKind.repeatable(
            "device item",
            "deviceItems",
            DeviceItem.class,
            "Something that the inventory of a device shows: software, hardware, an open port.",
            Builder::new,
            ITEM_KIND,
            NAME,
            IDENTIFIER,
            DEVICE,
            FIRST_SEEN_AT,
            LAST_SEEN_AT,
            INSTALLED_BY);

    private DeviceItem(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a device item.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this device item.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #ITEM_KIND}.
     *
     * @return what it is; empty if nothing is known
     */
    public Optional<DeviceItemKind> itemKind() {
        return find(ITEM_KIND);
    }

    /**
     * Returns the field {@link #NAME}.
     *
     * @return name of the product; empty if nothing is known
     */
    public Optional<String> name() {
        return find(NAME);
    }

    /**
     * Returns the field {@link #IDENTIFIER}.
     *
     * @return process or file name; empty if nothing is known
     */
    public Optional<String> identifier() {
        return find(IDENTIFIER);
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
     * Returns the field {@link #FIRST_SEEN_AT}.
     *
     * @return when it was first seen or installed; empty if nothing is known
     */
    public Optional<Instant> firstSeenAt() {
        return find(FIRST_SEEN_AT);
    }

    /**
     * Returns the field {@link #LAST_SEEN_AT}.
     *
     * @return when it was last seen; empty if nothing is known
     */
    public Optional<Instant> lastSeenAt() {
        return find(LAST_SEEN_AT);
    }

    /**
     * Returns the field {@link #INSTALLED_BY}.
     *
     * @return who installed it; empty if nothing is known
     */
    public Optional<InstalledBy> installedBy() {
        return find(INSTALLED_BY);
    }

    /** Collects the fields of a device item; not thread-safe. */
    public static final class Builder extends Part.Builder<DeviceItem, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link DeviceItem#ITEM_KIND}.
         *
         * @param itemKind the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder itemKind(DeviceItemKind itemKind) {
            return set(ITEM_KIND, itemKind);
        }

        /**
         * Sets the field {@link DeviceItem#NAME}.
         *
         * @param name the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder name(String name) {
            return set(NAME, name);
        }

        /**
         * Sets the field {@link DeviceItem#IDENTIFIER}.
         *
         * @param identifier the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder identifier(String identifier) {
            return set(IDENTIFIER, identifier);
        }

        /**
         * Sets the field {@link DeviceItem#DEVICE}.
         *
         * @param device the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder device(String device) {
            return set(DEVICE, device);
        }

        /**
         * Sets the field {@link DeviceItem#FIRST_SEEN_AT}.
         *
         * @param firstSeenAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder firstSeenAt(Instant firstSeenAt) {
            return set(FIRST_SEEN_AT, firstSeenAt);
        }

        /**
         * Sets the field {@link DeviceItem#LAST_SEEN_AT}.
         *
         * @param lastSeenAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder lastSeenAt(Instant lastSeenAt) {
            return set(LAST_SEEN_AT, lastSeenAt);
        }

        /**
         * Sets the field {@link DeviceItem#INSTALLED_BY}.
         *
         * @param installedBy the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder installedBy(InstalledBy installedBy) {
            return set(INSTALLED_BY, installedBy);
        }

        @Override
        public DeviceItem build() {
            return new DeviceItem(this);
        }
    }
}
