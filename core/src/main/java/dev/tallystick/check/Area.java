package dev.tallystick.check;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An area of a person's claims, by which a report states its coverage. Unlike an {@link EvidenceGroup} it says nothing
 * about weight.
 *
 * @param id a kebab-case word
 */
public record Area(String id) implements Comparable<Area> {

    /** Names, birth dates and identity documents. */
    public static final Area IDENTITY = new Area("identity");
    /** Where the person lives and has things sent. */
    public static final Area RESIDENCE = new Area("residence");
    /** Phones and mail. */
    public static final Area CONTACT = new Area("contact");
    /** Who is paid, and where. */
    public static final Area PAYEE = new Area("payee");
    /** Education and employment. */
    public static final Area HISTORY = new Area("history");
    /** Languages. */
    public static final Area LANGUAGE = new Area("language");
    /** Profiles, code and working hours. */
    public static final Area ACTIVITY = new Area("activity");
    /** Devices and access. */
    public static final Area DEVICE = new Area("device");

    /**
     * Checks the id.
     *
     * @param id a kebab-case word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public Area {
        Ids.requireWord(id);
    }

    /**
     * Returns the areas of this project; a provider may add its own.
     *
     * @return the areas
     */
    public static List<Area> standard() {
        return ImmutableList.of(IDENTITY, RESIDENCE, CONTACT, PAYEE, HISTORY, LANGUAGE, ACTIVITY, DEVICE);
    }

    @Override
    public int compareTo(Area other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
