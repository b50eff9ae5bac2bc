package dev.tallystick.candidate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One block of a {@link Candidate}: a name, an address, a bank account. Immutable, with every field optional, and with
 * its own provenance and verifications.
 *
 * <p>Two parts are equal if all their fields, provenance and verifications are. {@link #toString()} shows which fields
 * are present and no value.
 */
public abstract class Part {

    private final PartKind<?> kind;
    private final Contents contents;

    private record Contents(
            ImmutableMap<Field<?>, Object> values,
            Optional<Provenance> provenance,
            ImmutableList<Verification> verifications) {}

    /** What a part says, whatever its provenance and verifications. */
    record Claim(PartKind<?> kind, ImmutableMap<Field<?>, Object> values) {}

    Part(PartKind<?> kind, Builder<?, ?> builder) {
        this.kind = kind;
        this.contents = builder.contents(kind);
    }

    /**
     * Returns the kind of this part.
     *
     * @return the kind
     */
    public final PartKind<?> kind() {
        return kind;
    }

    /**
     * Returns the value of a field.
     *
     * @param <V> the type of the value
     * @param field a field of this part
     * @return the value, empty if nothing is known
     * @throws IllegalArgumentException if the field belongs to another kind of part
     */
    public final <V> Optional<V> find(Field<V> field) {
        Object value = contents.values.get(field);
        if (value == null) {
            kind.requireField(field);
            return Optional.empty();
        }
        return Optional.of(cast(value));
    }

    /**
     * Returns the value of a field as text.
     *
     * @param <V> the type of the value
     * @param field a field of this part
     * @return the value in the format of the field's type, empty if nothing is known
     * @throws IllegalArgumentException if the field belongs to another kind of part
     */
    public final <V> Optional<String> findText(Field<V> field) {
        return find(field).map(value -> field.type().print(value));
    }

    /**
     * Returns all fields as one text, by which parts of one kind are ordered so that nothing depends on the order of the
     * host. It holds values in the clear and is never shown.
     *
     * @return every field of the kind in its order, as {@link #findText} gives it, one a line; empty lines for what is
     *     not known
     */
    public final String allText() {
        return kind.fields().stream().map(field -> findText(field).orElse("")).collect(Collectors.joining("\n"));
    }

    /**
     * Returns where this part came from.
     *
     * @return the provenance, empty if nothing is known
     */
    public final Optional<Provenance> provenance() {
        return contents.provenance;
    }

    /**
     * Returns what has been done to verify this part.
     *
     * @return the verifications in the order given
     */
    public final List<Verification> verifications() {
        return contents.verifications;
    }

    /**
     * Tells whether this part is confirmed independently of the candidate.
     *
     * @return true if at least one verification confirms it independently and none contradicts it independently
     */
    public final boolean isVerified() {
        return contents.verifications.stream().anyMatch(Verification::confirmsIndependently)
                && contents.verifications.stream().noneMatch(Verification::contradictsIndependently);
    }

    /**
     * Tells whether another part says the same, whatever its provenance and verifications.
     *
     * @param other the other part
     * @return true if kind and all fields are equal
     */
    public final boolean sameClaim(Part other) {
        return kind == other.kind && contents.values.equals(other.contents.values);
    }

    final Claim claim() {
        return new Claim(kind, contents.values);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Part that && kind == that.kind && contents.equals(that.contents);
    }

    @Override
    public final int hashCode() {
        return contents.hashCode();
    }

    @Override
    public final String toString() {
        return contents.values.keySet().stream()
                .map(Field::name)
                .collect(Collectors.joining(", ", kind.id() + "[", "]"));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // Builder.set admits only values of the field's type
    private static <V> V cast(Object value) {
        return (V) value;
    }

    /**
     * Collects the fields of a part; not thread-safe.
     *
     * @param <P> the part that it builds
     * @param <B> the builder's own type
     */
    public abstract static class Builder<P extends Part, B extends Builder<P, B>> {

        private final Map<Field<?>, Object> values = new LinkedHashMap<>();
        private @Nullable Provenance provenance;
        private ImmutableList<Verification> verifications = ImmutableList.of();

        Builder() {}

        abstract B self();

        /**
         * Returns the part.
         *
         * @return a new part with what has been set
         */
        public abstract P build();

        /**
         * Sets a field.
         *
         * @param <V> the type of the value
         * @param field a field of the part
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the value is a time that is not of the years 1 to 9999
         */
        @CanIgnoreReturnValue
        public final <V> B set(Field<V> field, V value) {
            requireNonNull(value, requireNonNull(field, "field").name());
            if (value instanceof Instant at) {
                Instants.requireInBounds(at);
            }
            values.put(field, value instanceof List<?> list ? ImmutableList.copyOf(list) : value);
            return self();
        }

        /**
         * Sets where the part came from.
         *
         * @param provenance the provenance
         * @return this builder
         */
        @CanIgnoreReturnValue
        public final B provenance(Provenance provenance) {
            this.provenance = requireNonNull(provenance, "provenance");
            return self();
        }

        /**
         * Adds a verification.
         *
         * @param verification what was done and with what outcome
         * @return this builder
         */
        @CanIgnoreReturnValue
        public final B addVerification(Verification verification) {
            verifications = ImmutableList.<Verification>builder()
                    .addAll(verifications)
                    .add(verification)
                    .build();
            return self();
        }

        @CanIgnoreReturnValue
        final B from(Part part) {
            values.putAll(part.contents.values);
            provenance = part.contents.provenance.orElse(null);
            verifications = part.contents.verifications;
            return self();
        }

        /** Takes what is not set here from another part of the same kind. */
        final void fillFrom(Part part) {
            part.contents.values.forEach(values::putIfAbsent);
            if (provenance == null) {
                provenance = part.contents.provenance.orElse(null);
            }
            for (Verification verification : part.contents.verifications) {
                if (!verifications.contains(verification)) {
                    addVerification(verification);
                }
            }
        }

        private Contents contents(PartKind<?> kind) {
            values.keySet().forEach(kind::requireField);
            ImmutableMap.Builder<Field<?>, Object> ordered = ImmutableMap.builder();
            for (Field<?> field : kind.fields()) {
                Object value = values.get(field);
                if (value != null) {
                    ordered.put(field, value instanceof List<?> list ? ImmutableList.copyOf(list) : value);
                }
            }
            return new Contents(ordered.buildOrThrow(), Optional.ofNullable(provenance), verifications);
        }
    }
}
