package dev.tallystick.banking.directory;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.banking.number.RoutingNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a directory holds of one routing number. */
public final class RoutingEntry {

    /** What the FedACH directory says of the use of a number (its record type code). */
    public enum Status {
        /** The number of a Federal Reserve Bank (code 0). */
        RESERVE_BANK,
        /** The number itself is to be used (code 1). */
        CURRENT,
        /** Another number is to be used in its place (code 2). */
        RETIRED
    }

    /** Which office of an institution a number belongs to. */
    public enum Office {
        /** The main office (code O). */
        MAIN,
        /** A branch (code B). */
        BRANCH
    }

    private final Contents contents;

    private record Contents(
            RoutingNumber number,
            List<Institution> institutions,
            @Nullable String city,
            @Nullable String state,
            @Nullable Status status,
            @Nullable Office office,
            @Nullable LocalDate changed,
            @Nullable RoutingNumber successor,
            @Nullable Boolean acceptsAch,
            @Nullable Boolean acceptsWire) {}

    private RoutingEntry(Builder builder) {
        this.contents = new Contents(
                builder.number,
                builder.institutions,
                builder.city,
                builder.state,
                builder.status,
                builder.office,
                builder.changed,
                builder.successor,
                builder.acceptsAch,
                builder.acceptsWire);
    }

    /**
     * Returns a builder of an entry that says nothing but that the directory holds the number.
     *
     * @param number the number
     * @return a new builder
     */
    public static Builder builder(RoutingNumber number) {
        return new Builder(number);
    }

    /**
     * Returns the number.
     *
     * @return the number
     */
    public RoutingNumber number() {
        return contents.number;
    }

    /**
     * Returns the institutions behind the number.
     *
     * @return the institutions, that of the leading source first
     */
    public List<Institution> institutions() {
        return contents.institutions;
    }

    /**
     * Returns the city.
     *
     * @return the city, empty if it is not known
     */
    public Optional<String> city() {
        return Optional.ofNullable(contents.city);
    }

    /**
     * Returns the state or territory.
     *
     * @return its postal abbreviation, empty if it is not known
     */
    public Optional<String> state() {
        return Optional.ofNullable(contents.state);
    }

    /**
     * Returns whether the number is to be used.
     *
     * @return the status, empty if the FedACH directory does not hold the number
     */
    public Optional<Status> status() {
        return Optional.ofNullable(contents.status);
    }

    /**
     * Tells whether another number is to be used in place of this one.
     *
     * @return true if the status is {@link Status#RETIRED}
     */
    public boolean isRetired() {
        return contents.status == Status.RETIRED;
    }

    /**
     * Returns which office the number belongs to.
     *
     * @return the office, empty if it is not known
     */
    public Optional<Office> office() {
        return Optional.ofNullable(contents.office);
    }

    /**
     * Returns when the entry was last changed.
     *
     * @return the date, empty if it is not known
     */
    public Optional<LocalDate> changed() {
        return Optional.ofNullable(contents.changed);
    }

    /**
     * Returns the number to be used in place of a retired one. It may be retired in turn: {@link
     * BankDirectory#successors} follows it.
     *
     * @return the number, empty if the number is not retired or the directory names no other
     */
    public Optional<RoutingNumber> successor() {
        return Optional.ofNullable(contents.successor);
    }

    /**
     * Tells whether payments by ACH are sent to this very number.
     *
     * @return true or false, empty if it is not known
     */
    public Optional<Boolean> acceptsAch() {
        return Optional.ofNullable(contents.acceptsAch);
    }

    /**
     * Tells whether the institution takes wire transfers for its customers at this number.
     *
     * @return true or false, empty if it is not known
     */
    public Optional<Boolean> acceptsWire() {
        return Optional.ofNullable(contents.acceptsWire);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoutingEntry that && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    @Override
    public String toString() {
        return contents.number + (isRetired() ? " (retired)" : "");
    }

    /** Builds an entry; not thread-safe. */
    public static final class Builder {

        private final RoutingNumber number;
        private List<Institution> institutions = List.of();
        private @Nullable String city;
        private @Nullable String state;
        private @Nullable Status status;
        private @Nullable Office office;
        private @Nullable LocalDate changed;
        private @Nullable RoutingNumber successor;
        private @Nullable Boolean acceptsAch;
        private @Nullable Boolean acceptsWire;

        private Builder(RoutingNumber number) {
            this.number = requireNonNull(number, "number");
        }

        /**
         * Sets the institutions.
         *
         * @param institutions the institutions, that of the leading source first
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder institutions(List<Institution> institutions) {
            this.institutions = List.copyOf(institutions);
            return this;
        }

        /**
         * Sets the city.
         *
         * @param city the city
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder city(String city) {
            this.city = requireNonNull(city, "city");
            return this;
        }

        /**
         * Sets the state or territory.
         *
         * @param state its postal abbreviation
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder state(String state) {
            this.state = requireNonNull(state, "state");
            return this;
        }

        /**
         * Sets whether the number is to be used.
         *
         * @param status the status
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder status(Status status) {
            this.status = requireNonNull(status, "status");
            return this;
        }

        /**
         * Sets which office the number belongs to.
         *
         * @param office the office
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder office(Office office) {
            this.office = requireNonNull(office, "office");
            return this;
        }

        /**
         * Sets when the entry was last changed.
         *
         * @param changed the date
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder changed(LocalDate changed) {
            this.changed = requireNonNull(changed, "changed");
            return this;
        }

        /**
         * Sets the number to be used in place of this one, and that this one is retired.
         *
         * @param successor the number
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder successor(RoutingNumber successor) {
            this.successor = requireNonNull(successor, "successor");
            this.status = Status.RETIRED;
            return this;
        }

        /**
         * Sets whether payments by ACH are sent to this number.
         *
         * @param acceptsAch whether they are
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder acceptsAch(boolean acceptsAch) {
            this.acceptsAch = acceptsAch;
            return this;
        }

        /**
         * Sets whether wire transfers are taken at this number.
         *
         * @param acceptsWire whether they are
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder acceptsWire(boolean acceptsWire) {
            this.acceptsWire = acceptsWire;
            return this;
        }

        /**
         * Returns the entry.
         *
         * @return a new entry
         */
        public RoutingEntry build() {
            return new RoutingEntry(this);
        }
    }
}
