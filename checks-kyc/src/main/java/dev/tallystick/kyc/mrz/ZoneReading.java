package dev.tallystick.kyc.mrz;

import java.util.Optional;

/** What came of reading a text: a zone, which may have faults, or the reason why there is none. */
public final class ZoneReading {

    private record Contents(Optional<MachineReadableZone> zone, Optional<UnreadableReason> unreadable) {}

    private final Contents contents;

    private ZoneReading(Contents contents) {
        this.contents = contents;
    }

    static ZoneReading of(MachineReadableZone zone) {
        return new ZoneReading(new Contents(Optional.of(zone), Optional.empty()));
    }

    static ZoneReading of(UnreadableReason reason) {
        return new ZoneReading(new Contents(Optional.empty(), Optional.of(reason)));
    }

    /**
     * Returns the zone.
     *
     * @return the zone, empty if the text is unreadable
     */
    public Optional<MachineReadableZone> zone() {
        return contents.zone;
    }

    /**
     * Returns why the text is unreadable.
     *
     * @return the reason, empty if there is a zone
     */
    public Optional<UnreadableReason> unreadable() {
        return contents.unreadable;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZoneReading reading && contents.equals(reading.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    /** Returns the zone without its values, or the reason. */
    @Override
    public String toString() {
        return contents.zone
                .map(MachineReadableZone::toString)
                .orElseGet(() ->
                        contents.unreadable.map(UnreadableReason::statement).orElse(""));
    }
}
