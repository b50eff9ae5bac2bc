package dev.tallystick.candidate;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * A kind of {@link Part}, with the fields that such a part may have. Each part class has one as its constant
 * {@code KIND}; kinds are compared by identity.
 *
 * @param <P> the class of the parts
 */
public final class PartKind<P extends Part> {

    private final String id;
    private final String property;
    private final boolean repeatable;
    private final Class<P> type;
    private final String description;
    private final Supplier<? extends Part.Builder<P, ?>> builders;
    private final ImmutableSet<Field<?>> fields;

    private PartKind(
            String id,
            String property,
            boolean repeatable,
            Class<P> type,
            String description,
            Supplier<? extends Part.Builder<P, ?>> builders,
            Field<?>... fields) {
        this.id = id;
        this.property = property;
        this.repeatable = repeatable;
        this.type = type;
        this.description = description;
        this.builders = builders;
        this.fields = ImmutableSet.copyOf(fields);
    }

    static <P extends Part> PartKind<P> repeatable(
            String id,
            String property,
            Class<P> type,
            String description,
            Supplier<? extends Part.Builder<P, ?>> builders,
            Field<?>... fields) {
        return new PartKind<>(id, property, true, type, description, builders, fields);
    }

    static <P extends Part> PartKind<P> single(
            String id,
            Class<P> type,
            String description,
            Supplier<? extends Part.Builder<P, ?>> builders,
            Field<?>... fields) {
        return new PartKind<>(id, id, false, type, description, builders, fields);
    }

    /**
     * Returns the id, for messages and documentation.
     *
     * @return for example {@code identity document}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the property of the candidate's JSON that holds parts of this kind.
     *
     * @return for example {@code identityDocuments}
     */
    public String property() {
        return property;
    }

    /**
     * Tells whether a candidate may have several parts of this kind.
     *
     * @return true for a list, false for at most one
     */
    public boolean isRepeatable() {
        return repeatable;
    }

    /**
     * Returns the class of the parts.
     *
     * @return the class
     */
    public Class<P> type() {
        return type;
    }

    /**
     * Returns one sentence for schemas and documentation.
     *
     * @return the description
     */
    public String description() {
        return description;
    }

    /**
     * Returns the fields in the order of JSON and documentation.
     *
     * @return the fields
     */
    public List<Field<?>> fields() {
        return fields.asList();
    }

    /**
     * Returns an empty builder for a part of this kind.
     *
     * @return a new builder
     */
    public Part.Builder<P, ?> newBuilder() {
        return builders.get();
    }

    void requireField(Field<?> field) {
        if (!fields.contains(field)) {
            throw new IllegalArgumentException("no field of a part of kind " + id + ": " + field);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
