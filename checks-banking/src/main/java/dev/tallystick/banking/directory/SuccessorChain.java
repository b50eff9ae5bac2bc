package dev.tallystick.banking.directory;

import dev.tallystick.banking.number.RoutingNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way from a routing number over those that replaced it, one after the other, to the one in use. Ends for every
 * directory, however its entries point at each other.
 */
public final class SuccessorChain {

    /** How a chain ends. */
    public enum End {
        /** With a number that is in use. */
        CURRENT,
        /** With a retired number whose successor the directory does not name or does not hold. */
        MISSING,
        /** With a retired number whose successor is on the chain already. */
        CYCLE
    }

    private final List<RoutingEntry> entries;
    private final End end;

    private SuccessorChain(List<RoutingEntry> entries, End end) {
        this.entries = List.copyOf(entries);
        this.end = end;
    }

    static SuccessorChain of(BankDirectory directory, RoutingNumber number) {
        List<RoutingEntry> entries = new ArrayList<>();
        Set<RoutingNumber> seen = new HashSet<>();
        Optional<RoutingNumber> next = Optional.of(number);
        while (next.isPresent()) {
            if (!seen.add(next.get())) {
                return new SuccessorChain(entries, End.CYCLE);
            }
            Optional<RoutingEntry> entry = directory.entry(next.get());
            entry.ifPresent(entries::add);
            if (entry.isPresent() && !entry.get().isRetired()) {
                return new SuccessorChain(entries, End.CURRENT);
            }
            next = entry.flatMap(RoutingEntry::successor);
        }
        return new SuccessorChain(entries, End.MISSING);
    }

    /**
     * Returns the entries on the way.
     *
     * @return the entry of the number itself first; none if the directory does not hold it
     */
    public List<RoutingEntry> entries() {
        return entries;
    }

    /**
     * Returns how the chain ends.
     *
     * @return the end
     */
    public End end() {
        return end;
    }

    /**
     * Returns the entry of the number to be used.
     *
     * @return the last entry, empty unless the chain ends with {@link End#CURRENT}
     */
    public Optional<RoutingEntry> current() {
        return end == End.CURRENT ? Optional.of(entries.get(entries.size() - 1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return entries + ", " + end;
    }
}
