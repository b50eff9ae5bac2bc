package dev.tallystick.kyc.access;

import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;

/**
 * Tells which programs and USB devices are known as tools of remote control. Implementations are thread-safe.
 *
 * <p>Rows have a {@code tool} and a {@code category}: {@code remote-desktop}, {@code remote-support}, {@code rmm}, {@code
 * vnc}, {@code terminal-sharing}, {@code overlay-network}, {@code tunnel}, {@code ip-kvm}, {@code ip-kvm-generic} or {@code
 * input-simulation}; rows with one {@code family} count as one tool. {@link RemoteToolTable} is the implementation that
 * works at once.
 */
public interface RemoteTools {

    /**
     * Finds the tool that a program belongs to.
     *
     * @param name the name of a product, process or file, with or without path and version, or the number of a port
     * @return the row; empty if none is known, which says nothing about the program
     */
    Optional<ReferenceRow> findProgram(String name);

    /**
     * Finds what a USB device is.
     *
     * @param identifier vendor and product id, such as {@code 1209:eda1} or {@code VID_1209&PID_EDA1}; empty text to look
     *     for the name of a product alone, as screens and switches give it
     * @param name the name that the device gives itself; empty text if it gives none
     * @return the row; empty if none is known, which says nothing about the device
     */
    Optional<ReferenceRow> findUsbDevice(String identifier, String name);

    /**
     * Returns the tables that rows come from, so that a report can state their dates.
     *
     * @return the tables, none by default
     */
    default List<ReferenceTable> tables() {
        return List.of();
    }
}
