package dev.tallystick.kyc.mrz;

import static java.util.Objects.requireNonNull;

import dev.tallystick.check.CheckContext;

/** Machine-readable zones, each read once per screening. */
public final class Zones {

    private record ZoneKey(String text) {}

    private Zones() {}

    /**
     * Reads a zone as {@link MachineReadableZone#read}, or returns what it came to before in the same screening.
     *
     * @param context the context of a check
     * @param text the lines as a reader or a person wrote them down
     * @return the zone, or why there is none
     */
    public static ZoneReading read(CheckContext context, String text) {
        return context.once(new ZoneKey(requireNonNull(text, "text")), () -> MachineReadableZone.read(text));
    }
}
