package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A code repository with what is known of its commits. */
public final class CodeRepository extends Part {

    /** Network or platform. */
    public static final Field<Network> NETWORK = Field.of(
            "network", FieldType.vocabulary(Network::of, Network::id, Network.known()), "Network or platform.");

    /** Account that holds it. */
    public static final Field<String> OWNER = Field.of("owner", FieldType.TEXT, "Account that holds it.");

    /** Name of the repository. */
    public static final Field<String> NAME = Field.of("name", FieldType.TEXT, "Name of the repository.");

    /** What it is to the person. */
    public static final Field<RepositoryRole> ROLE = Field.of(
            "role",
            FieldType.vocabulary(RepositoryRole::of, RepositoryRole::id, RepositoryRole.known()),
            "What it is to the person.");

    /** Whether the platform says that it is a fork. */
    public static final Field<Boolean> FORK =
            Field.of("fork", FieldType.FLAG, "Whether the platform says that it is a fork.");

    /** Whether it is a mirror. */
    public static final Field<Boolean> MIRROR = Field.of("mirror", FieldType.FLAG, "Whether it is a mirror.");

    /** Whether its history was brought from elsewhere, as far as platform or person say so. */
    public static final Field<Boolean> IMPORTED = Field.of(
            "imported",
            FieldType.FLAG,
            "Whether its history was brought from elsewhere, as far as platform or person say so.");

    /** Whether it belongs to a course, a classroom or a template. */
    public static final Field<Boolean> COURSEWORK =
            Field.of("coursework", FieldType.FLAG, "Whether it belongs to a course, a classroom or a template.");

    /** When it was created, as the platform states it. */
    public static final Field<Instant> CREATED_AT =
            Field.of("createdAt", FieldType.INSTANT, "When it was created, as the platform states it.");

    /** When commits were first pushed, as the platform states it. */
    public static final Field<Instant> FIRST_PUSHED_AT =
            Field.of("firstPushedAt", FieldType.INSTANT, "When commits were first pushed, as the platform states it.");

    /** When it became public, as the platform states it; work before that left no public record. */
    public static final Field<Instant> PUBLIC_SINCE = Field.of(
            "publicSince",
            FieldType.INSTANT,
            "When it became public, as the platform states it; work before that left no public record.");

    /** Commits, oldest or newest first. */
    public static final Field<List<Commit>> COMMITS =
            Field.of("commits", FieldType.listOf(FieldType.COMMIT), Masking.NEVER, "Commits, oldest or newest first.");

    /** Whether all its commits are given. */
    public static final Field<Boolean> COMPLETE =
            Field.of("complete", FieldType.FLAG, "Whether all its commits are given.");

    /** The kind of this part. */
    public static final PartKind<CodeRepository> KIND = PartKind.repeatable(
            "code repository",
            "codeRepositories",
            CodeRepository.class,
            "A code repository with what is known of its commits.",
            Builder::new,
            NETWORK,
            OWNER,
            NAME,
            ROLE,
            FORK,
            MIRROR,
            IMPORTED,
            COURSEWORK,
            CREATED_AT,
            FIRST_PUSHED_AT,
            PUBLIC_SINCE,
            COMMITS,
            COMPLETE);

    private CodeRepository(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a code repository.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this code repository.
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
     * Returns the field {@link #OWNER}.
     *
     * @return account that holds it; empty if nothing is known
     */
    public Optional<String> owner() {
        return find(OWNER);
    }

    /**
     * Returns the field {@link #NAME}.
     *
     * @return name of the repository; empty if nothing is known
     */
    public Optional<String> name() {
        return find(NAME);
    }

    /**
     * Returns the field {@link #ROLE}.
     *
     * @return what it is to the person; empty if nothing is known
     */
    public Optional<RepositoryRole> role() {
        return find(ROLE);
    }

    /**
     * Tells whether the platform says that it is a fork.
     *
     * @return true only if the part says so
     */
    public boolean isFork() {
        return find(FORK).orElse(false);
    }

    /**
     * Tells whether it is a mirror.
     *
     * @return true only if the part says so
     */
    public boolean isMirror() {
        return find(MIRROR).orElse(false);
    }

    /**
     * Tells whether its history was brought from elsewhere, as far as platform or person say so.
     *
     * @return true only if the part says so
     */
    public boolean isImported() {
        return find(IMPORTED).orElse(false);
    }

    /**
     * Tells whether it belongs to a course, a classroom or a template.
     *
     * @return true only if the part says so
     */
    public boolean isCoursework() {
        return find(COURSEWORK).orElse(false);
    }

    /**
     * Returns the field {@link #CREATED_AT}.
     *
     * @return when it was created, as the platform states it; empty if nothing is known
     */
    public Optional<Instant> createdAt() {
        return find(CREATED_AT);
    }

    /**
     * Returns the field {@link #FIRST_PUSHED_AT}.
     *
     * @return when commits were first pushed, as the platform states it; empty if nothing is known
     */
    public Optional<Instant> firstPushedAt() {
        return find(FIRST_PUSHED_AT);
    }

    /**
     * Returns the field {@link #PUBLIC_SINCE}.
     *
     * @return when it became public, as the platform states it; empty if nothing is known
     */
    public Optional<Instant> publicSince() {
        return find(PUBLIC_SINCE);
    }

    /**
     * Returns the field {@link #COMMITS}.
     *
     * @return commits, oldest or newest first; none if nothing is known
     */
    public List<Commit> commits() {
        return find(COMMITS).orElse(List.of());
    }

    /**
     * Tells whether all its commits are given.
     *
     * @return true only if the part says so
     */
    public boolean isComplete() {
        return find(COMPLETE).orElse(false);
    }

    /** Collects the fields of a code repository; not thread-safe. */
    public static final class Builder extends Part.Builder<CodeRepository, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link CodeRepository#NETWORK}.
         *
         * @param network the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder network(Network network) {
            return set(NETWORK, network);
        }

        /**
         * Sets the field {@link CodeRepository#OWNER}.
         *
         * @param owner the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder owner(String owner) {
            return set(OWNER, owner);
        }

        /**
         * Sets the field {@link CodeRepository#NAME}.
         *
         * @param name the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder name(String name) {
            return set(NAME, name);
        }

        /**
         * Sets the field {@link CodeRepository#ROLE}.
         *
         * @param role the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder role(RepositoryRole role) {
            return set(ROLE, role);
        }

        /**
         * Sets the field {@link CodeRepository#FORK}.
         *
         * @param fork the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder fork(boolean fork) {
            return set(FORK, fork);
        }

        /**
         * Sets the field {@link CodeRepository#MIRROR}.
         *
         * @param mirror the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder mirror(boolean mirror) {
            return set(MIRROR, mirror);
        }

        /**
         * Sets the field {@link CodeRepository#IMPORTED}.
         *
         * @param imported the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder imported(boolean imported) {
            return set(IMPORTED, imported);
        }

        /**
         * Sets the field {@link CodeRepository#COURSEWORK}.
         *
         * @param coursework the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder coursework(boolean coursework) {
            return set(COURSEWORK, coursework);
        }

        /**
         * Sets the field {@link CodeRepository#CREATED_AT}.
         *
         * @param createdAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder createdAt(Instant createdAt) {
            return set(CREATED_AT, createdAt);
        }

        /**
         * Sets the field {@link CodeRepository#FIRST_PUSHED_AT}.
         *
         * @param firstPushedAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder firstPushedAt(Instant firstPushedAt) {
            return set(FIRST_PUSHED_AT, firstPushedAt);
        }

        /**
         * Sets the field {@link CodeRepository#PUBLIC_SINCE}.
         *
         * @param publicSince the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder publicSince(Instant publicSince) {
            return set(PUBLIC_SINCE, publicSince);
        }

        /**
         * Sets the field {@link CodeRepository#COMMITS}.
         *
         * @param commits the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder commits(List<Commit> commits) {
            return set(COMMITS, commits);
        }

        /**
         * Sets the field {@link CodeRepository#COMPLETE}.
         *
         * @param complete the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder complete(boolean complete) {
            return set(COMPLETE, complete);
        }

        @Override
        public CodeRepository build() {
            return new CodeRepository(this);
        }
    }
}
