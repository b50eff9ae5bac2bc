package dev.tallystick.name;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** A person name whose parts are known, as far as they are. Immutable. */
public final class StructuredName {

    private final Shape shape;

    private record Shape(String full, String given, String middle, String family) {}

    private StructuredName(Builder builder) {
        this.shape = new Shape(builder.full, builder.given, builder.middle, builder.family);
    }

    /**
     * Returns a builder for a name of which nothing is known yet.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this name.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().full(full()).given(given()).middle(middle()).family(family());
    }

    /**
     * Returns the whole name; read only where given and family name are missing.
     *
     * @return the name; empty if unknown
     */
    public String full() {
        return shape.full;
    }

    /**
     * Returns the given name or names.
     *
     * @return the name; empty if unknown
     */
    public String given() {
        return shape.given;
    }

    /**
     * Returns middle names or patronymic.
     *
     * @return the name; empty if unknown
     */
    public String middle() {
        return shape.middle;
    }

    /**
     * Returns the family name or names.
     *
     * @return the name; empty if unknown
     */
    public String family() {
        return shape.family;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StructuredName name && name.shape.equals(shape);
    }

    @Override
    public int hashCode() {
        return shape.hashCode();
    }

    /** Shows which parts are there, not what they are. */
    @Override
    public String toString() {
        return "StructuredName[" + (full().isEmpty() ? "" : "full ") + (given().isEmpty() ? "" : "given ")
                + (middle().isEmpty() ? "" : "middle ") + (family().isEmpty() ? "" : "family") + "]";
    }

    /** Collects the parts of a name; not thread-safe. */
    public static final class Builder {

        private String full = "";
        private String given = "";
        private String middle = "";
        private String family = "";

        private Builder() {}

        /**
         * Sets the whole name.
         *
         * @param full the name as written
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder full(String full) {
            this.full = requireNonNull(full, "full");
            return this;
        }

        /**
         * Sets the given name or names.
         *
         * @param given the name as written
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder given(String given) {
            this.given = requireNonNull(given, "given");
            return this;
        }

        /**
         * Sets middle names or patronymic.
         *
         * @param middle the name as written
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder middle(String middle) {
            this.middle = requireNonNull(middle, "middle");
            return this;
        }

        /**
         * Sets the family name or names.
         *
         * @param family the name as written
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder family(String family) {
            this.family = requireNonNull(family, "family");
            return this;
        }

        /**
         * Builds the name.
         *
         * @return the name
         */
        public StructuredName build() {
            return new StructuredName(this);
        }
    }
}
