package dev.tallystick.check;

/**
 * Findings that share a cause: of one group only the heaviest counts. A provider may add groups under its own prefix.
 *
 * @param id a kebab-case word
 */
public record EvidenceGroup(String id) implements Comparable<EvidenceGroup> {

    /** Names of the person. */
    public static final EvidenceGroup NAME = new EvidenceGroup("name");
    /** Identity documents. */
    public static final EvidenceGroup DOCUMENT = new EvidenceGroup("document");
    /** Where the person lives. */
    public static final EvidenceGroup RESIDENCE = new EvidenceGroup("residence");
    /** Where equipment goes and is. */
    public static final EvidenceGroup EQUIPMENT = new EvidenceGroup("equipment");
    /** Remote control of equipment. */
    public static final EvidenceGroup REMOTE_CONTROL = new EvidenceGroup("remote-control");
    /** Phones and mail. */
    public static final EvidenceGroup CONTACT = new EvidenceGroup("contact");
    /** Who is paid, and where. */
    public static final EvidenceGroup PAYEE = new EvidenceGroup("payee");
    /** Changes of payout details. */
    public static final EvidenceGroup PAYOUT_CHANGE = new EvidenceGroup("payout-change");
    /** Education and employment. */
    public static final EvidenceGroup HISTORY = new EvidenceGroup("history");
    /** Code and the accounts behind it. */
    public static final EvidenceGroup CODE_HISTORY = new EvidenceGroup("code-history");
    /** Public and platform profiles. */
    public static final EvidenceGroup PROFILE = new EvidenceGroup("profile");
    /** Languages. */
    public static final EvidenceGroup LANGUAGE = new EvidenceGroup("language");
    /** Interviews and conduct. */
    public static final EvidenceGroup INTERVIEW = new EvidenceGroup("interview");
    /** One identity behind several people or the other way round. */
    public static final EvidenceGroup SHARED_IDENTITY = new EvidenceGroup("shared-identity");

    /**
     * Checks the id.
     *
     * @param id a kebab-case word
     * @throws IllegalArgumentException if it is not a kebab-case word, with an optional dotted prefix
     */
    public EvidenceGroup {
        if (id.contains(".")) {
            Ids.requireDotted(id);
        } else {
            Ids.requireWord(id);
        }
    }

    @Override
    public int compareTo(EvidenceGroup other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
