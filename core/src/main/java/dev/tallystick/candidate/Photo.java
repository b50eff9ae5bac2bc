package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The hash of a photo or avatar and where it was found; the picture is not kept. */
public final class Photo extends Part {

    /** Hashes of 64 bits as 16 hexadecimal digits, of the picture, its mirror image and its crops. */
    public static final Field<List<String>> HASHES = Field.of(
            "hashes",
            FieldType.listOf(FieldType.TEXT),
            "Hashes of 64 bits as 16 hexadecimal digits, of the picture, its mirror image and its crops.");

    /** Where it was found. */
    public static final Field<PhotoPlace> PLACE = Field.of(
            "place", FieldType.vocabulary(PhotoPlace::of, PhotoPlace::id, PhotoPlace.known()), "Where it was found.");

    /** Network or platform. */
    public static final Field<Network> NETWORK = Field.of(
            "network", FieldType.vocabulary(Network::of, Network::id, Network.known()), "Network or platform.");

    /** User name there. */
    public static final Field<String> HANDLE = Field.of("handle", FieldType.TEXT, "User name there.");

    /** Name of the profile or account that shows it; titles of pages and captions of pictures are no such names. */
    public static final Field<String> SHOWN_NAME = Field.of(
            "shownName",
            FieldType.TEXT,
            Masking.NEVER,
            "Name of the profile or account that shows it; titles of pages and captions of pictures are no such names.");

    /** In how many other records of the host, or places, the same picture was seen. */
    public static final Field<Integer> USES = Field.of(
            "uses", FieldType.INTEGER, "In how many other records of the host, or places, the same picture was seen.");

    /** When it was found. */
    public static final Field<Instant> AT = Field.of("at", FieldType.INSTANT, "When it was found.");

    /** The kind of this part. */
    public static final PartKind<Photo> KIND = PartKind.repeatable(
            "photo",
            "photos",
            Photo.class,
            "The hash of a photo or avatar and where it was found; the picture is not kept.",
            Builder::new,
            HASHES,
            PLACE,
            NETWORK,
            HANDLE,
            SHOWN_NAME,
            USES,
            AT);

    private Photo(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a photo.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this photo.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #HASHES}.
     *
     * @return hashes of 64 bits as 16 hexadecimal digits, of the picture, its mirror image and its crops; none if nothing is known
     */
    public List<String> hashes() {
        return find(HASHES).orElse(List.of());
    }

    /**
     * Returns the field {@link #PLACE}.
     *
     * @return where it was found; empty if nothing is known
     */
    public Optional<PhotoPlace> place() {
        return find(PLACE);
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
     * Returns the field {@link #SHOWN_NAME}.
     *
     * @return name of the profile or account that shows it; empty if nothing is known
     */
    public Optional<String> shownName() {
        return find(SHOWN_NAME);
    }

    /**
     * Returns the field {@link #USES}.
     *
     * @return in how many other records of the host; empty if nothing is known
     */
    public Optional<Integer> uses() {
        return find(USES);
    }

    /**
     * Returns the field {@link #AT}.
     *
     * @return when it was found; empty if nothing is known
     */
    public Optional<Instant> at() {
        return find(AT);
    }

    /** Collects the fields of a photo; not thread-safe. */
    public static final class Builder extends Part.Builder<Photo, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link Photo#HASHES}.
         *
         * @param hashes the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder hashes(List<String> hashes) {
            return set(HASHES, hashes);
        }

        /**
         * Sets the field {@link Photo#PLACE}.
         *
         * @param place the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder place(PhotoPlace place) {
            return set(PLACE, place);
        }

        /**
         * Sets the field {@link Photo#NETWORK}.
         *
         * @param network the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder network(Network network) {
            return set(NETWORK, network);
        }

        /**
         * Sets the field {@link Photo#HANDLE}.
         *
         * @param handle the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder handle(String handle) {
            return set(HANDLE, handle);
        }

        /**
         * Sets the field {@link Photo#SHOWN_NAME}.
         *
         * @param shownName the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder shownName(String shownName) {
            return set(SHOWN_NAME, shownName);
        }

        /**
         * Sets the field {@link Photo#USES}.
         *
         * @param uses the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder uses(int uses) {
            return set(USES, uses);
        }

        /**
         * Sets the field {@link Photo#AT}.
         *
         * @param at the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder at(Instant at) {
            return set(AT, at);
        }

        @Override
        public Photo build() {
            return new Photo(this);
        }
    }
}
