package dev.tallystick.candidate;

import static java.util.Objects.requireNonNull;

/**
 * One named value of a {@link Part}: the unit that a fact cites, that JSON carries under this name, and that the
 * masking table speaks of.
 *
 * <p>Fields are constants of their part's class and are compared by identity.
 *
 * @param <V> the type of the value
 */
public final class Field<V> {

    private final String name;
    private final FieldType<V> type;
    private final Masking masking;
    private final String description;

    private Field(String name, FieldType<V> type, Masking masking, String description) {
        this.name = requireNonNull(name, "name");
        this.type = requireNonNull(type, "type");
        this.masking = requireNonNull(masking, "masking");
        this.description = requireNonNull(description, "description");
    }

    static <V> Field<V> of(String name, FieldType<V> type, String description) {
        return new Field<>(name, type, Masking.NONE, description);
    }

    static <V> Field<V> of(String name, FieldType<V> type, Masking masking, String description) {
        return new Field<>(name, type, masking, description);
    }

    /**
     * Returns the name, which is also the JSON property.
     *
     * @return a lower camel case name, unique within its part
     */
    public String name() {
        return name;
    }

    /**
     * Returns how the value is written and read.
     *
     * @return the type
     */
    public FieldType<V> type() {
        return type;
    }

    /**
     * Returns how a report shows the value unless the host asks for clear text.
     *
     * @return the masking
     */
    public Masking masking() {
        return masking;
    }

    /**
     * Returns one sentence for schemas and documentation.
     *
     * @return the description
     */
    public String description() {
        return description;
    }

    @Override
    public String toString() {
        return name;
    }
}
