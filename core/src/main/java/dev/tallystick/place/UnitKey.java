package dev.tallystick.place;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A flat, suite, room or mailbox in a building. Two keys are equal if building and unit are. */
public final class UnitKey {

    private final AddressKey building;
    private final Set<Unit> units;

    UnitKey(AddressKey building, Set<Unit> units) {
        this.building = building;
        this.units = units;
    }

    /**
     * Returns the building.
     *
     * @return its key
     */
    public AddressKey building() {
        return building;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitKey that && building.equals(that.building) && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return Objects.hash(building, units);
    }

    /** Returns no value: an address is personal. */
    @Override
    public String toString() {
        return "UnitKey[]";
    }
}
