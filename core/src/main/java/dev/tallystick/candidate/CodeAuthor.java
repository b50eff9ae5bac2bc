package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.Optional;

/** A name and a mail address that stand together in commits of the person's own repositories. */
public final class CodeAuthor extends Part {

    /** Network or platform. */
    public static final Field<Network> NETWORK = Field.of(
            "network", FieldType.vocabulary(Network::of, Network::id, Network.known()), "Network or platform.");

    /** Account of the repositories. */
    public static final Field<String> HANDLE = Field.of("handle", FieldType.TEXT, "Account of the repositories.");

    /** Name in the commits. */
    public static final Field<String> NAME = Field.of("name", FieldType.TEXT, Masking.NEVER, "Name in the commits.");

    /** Mail address in the commits. */
    public static final Field<String> EMAIL =
            Field.of("email", FieldType.TEXT, Masking.NEVER, "Mail address in the commits.");

    /** How many commits. */
    public static final Field<Integer> COMMITS = Field.of("commits", FieldType.INTEGER, "How many commits.");

    /** First of them, as the commits state it. */
    public static final Field<Instant> FIRST_AT =
            Field.of("firstAt", FieldType.INSTANT, "First of them, as the commits state it.");

    /** Last of them, as the commits state it. */
    public static final Field<Instant> LAST_AT =
            Field.of("lastAt", FieldType.INSTANT, "Last of them, as the commits state it.");

    /** The kind of this part. */
    public static final PartKind<CodeAuthor> KIND = PartKind.repeatable(
            "code author",
            "codeAuthors",
            CodeAuthor.class,
            "A name and a mail address that stand together in commits of the person's own repositories.",
            Builder::new,
            NETWORK,
            HANDLE,
            NAME,
            EMAIL,
            COMMITS,
            FIRST_AT,
            LAST_AT);

    private CodeAuthor(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a code author.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this code author.
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
     * @return account of the repositories; empty if nothing is known
     */
    public Optional<String> handle() {
        return find(HANDLE);
    }

    /**
     * Returns the field {@link #NAME}.
     *
     * @return name in the commits; empty if nothing is known
     */
    public Optional<String> name() {
        return find(NAME);
    }

    /**
     * Returns the field {@link #EMAIL}.
     *
     * @return mail address in the commits; empty if nothing is known
     */
    public Optional<String> email() {
        return find(EMAIL);
    }

    /**
     * Returns the field {@link #COMMITS}.
     *
     * @return how many commits; empty if nothing is known
     */
    public Optional<Integer> commits() {
        return find(COMMITS);
    }

    /**
     * Returns the field {@link #FIRST_AT}.
     *
     * @return first of them, as the commits state it; empty if nothing is known
     */
    public Optional<Instant> firstAt() {
        return find(FIRST_AT);
    }

    /**
     * Returns the field {@link #LAST_AT}.
     *
     * @return last of them, as the commits state it; empty if nothing is known
     */
    public Optional<Instant> lastAt() {
        return find(LAST_AT);
    }

    /** Collects the fields of a code author; not thread-safe. */
    public static final class Builder extends Part.Builder<CodeAuthor, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link CodeAuthor#NETWORK}.
         *
         * @param network the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder network(Network network) {
            return set(NETWORK, network);
        }

        /**
         * Sets the field {@link CodeAuthor#HANDLE}.
         *
         * @param handle the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder handle(String handle) {
            return set(HANDLE, handle);
        }

        /**
         * Sets the field {@link CodeAuthor#NAME}.
         *
         * @param name the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder name(String name) {
            return set(NAME, name);
        }

        /**
         * Sets the field {@link CodeAuthor#EMAIL}.
         *
         * @param email the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder email(String email) {
            return set(EMAIL, email);
        }

        /**
         * Sets the field {@link CodeAuthor#COMMITS}.
         *
         * @param commits the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder commits(int commits) {
            return set(COMMITS, commits);
        }

        /**
         * Sets the field {@link CodeAuthor#FIRST_AT}.
         *
         * @param firstAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder firstAt(Instant firstAt) {
            return set(FIRST_AT, firstAt);
        }

        /**
         * Sets the field {@link CodeAuthor#LAST_AT}.
         *
         * @param lastAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder lastAt(Instant lastAt) {
            return set(LAST_AT, lastAt);
        }

        @Override
        public CodeAuthor build() {
            return new CodeAuthor(this);
        }
    }
}
