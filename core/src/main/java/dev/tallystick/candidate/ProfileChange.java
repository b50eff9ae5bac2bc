package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;

/** A change on an account, as the platform or dated copies show it. */
public final class ProfileChange extends Part {

    /** Network or platform. */
    public static final Field<Network> NETWORK = Field.of(
            "network", FieldType.vocabulary(Network::of, Network::id, Network.known()), "Network or platform.");

    /** User name right after the change; where the user name itself changed, the new one. */
    public static final Field<String> HANDLE = Field.of(
            "handle",
            FieldType.TEXT,
            "User name right after the change; where the user name itself changed, the new one.");

    /** What changed. */
    public static final Field<ProfileChangeKind> CHANGE = Field.of(
            "change",
            FieldType.vocabulary(ProfileChangeKind::of, ProfileChangeKind::id, ProfileChangeKind.known()),
            "What changed.");

    /** What it was before. */
    public static final Field<String> BEFORE = Field.of("before", FieldType.TEXT, Masking.NEVER, "What it was before.");

    /** What it is afterwards. */
    public static final Field<String> AFTER =
            Field.of("after", FieldType.TEXT, Masking.NEVER, "What it is afterwards.");

    /** When it changed, or when it was first seen. */
    public static final Field<Instant> AT =
            Field.of("at", FieldType.INSTANT, "When it changed, or when it was first seen.");

    /** Whether the person had told of it by then. */
    public static final Field<Boolean> ANNOUNCED =
            Field.of("announced", FieldType.FLAG, "Whether the person had told of it by then.");

    /** The kind of this part. */
    public static final PartKind<ProfileChange> KIND = PartKind.repeatable(
            "profile change",
            "profileChanges",
            ProfileChange.class,
            "A change on an account, as the platform or dated copies show it.",
            Builder::new,
            NETWORK,
            HANDLE,
            CHANGE,
            BEFORE,
            AFTER,
            AT,
            ANNOUNCED);

    private ProfileChange(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a profile change.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this profile change.
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
     * @return user name right after the change; empty if nothing is known
     */
    public Optional<String> handle() {
        return find(HANDLE);
    }

    /**
     * Returns the field {@link #CHANGE}.
     *
     * @return what changed; empty if nothing is known
     */
    public Optional<ProfileChangeKind> change() {
        return find(CHANGE);
    }

    /**
     * Returns the field {@link #BEFORE}.
     *
     * @return what it was before; empty if nothing is known
     */
    public Optional<String> before() {
        return find(BEFORE);
    }

    /**
     * Returns the field {@link #AFTER}.
     *
     * @return what it is afterwards; empty if nothing is known
     */
    public Optional<String> after() {
        return find(AFTER);
    }

    /**
     * Returns the field {@link #AT}.
     *
     * @return when it changed, or when it was first seen; empty if nothing is known
     */
    public Optional<Instant> at() {
        return find(AT);
    }

    /**
     * Tells whether the person had told of it by then.
     *
     * @return true only if the part says so
     */
    public boolean isAnnounced() {
        return find(ANNOUNCED).orElse(false);
    }

    /** Collects the fields of a profile change; not thread-safe. */
    public static final class Builder extends Part.Builder<ProfileChange, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link ProfileChange#NETWORK}.
         *
         * @param network the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder network(Network network) {
            return set(NETWORK, network);
        }

        /**
         * Sets the field {@link ProfileChange#HANDLE}.
         *
         * @param handle the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder handle(String handle) {
            return set(HANDLE, handle);
        }

        /**
         * Sets the field {@link ProfileChange#CHANGE}.
         *
         * @param change the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder change(ProfileChangeKind change) {
            return set(CHANGE, change);
        }

        /**
         * Sets the field {@link ProfileChange#BEFORE}.
         *
         * @param before the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder before(String before) {
            return set(BEFORE, before);
        }

        /**
         * Sets the field {@link ProfileChange#AFTER}.
         *
         * @param after the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder after(String after) {
            return set(AFTER, after);
        }

        /**
         * Sets the field {@link ProfileChange#AT}.
         *
         * @param at the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder at(Instant at) {
            return set(AT, at);
        }

        /**
         * Sets the field {@link ProfileChange#ANNOUNCED}.
         *
         * @param announced the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder announced(boolean announced) {
            return set(ANNOUNCED, announced);
        }

        @Override
        public ProfileChange build() {
            return new ProfileChange(this);
        }
    }
}
