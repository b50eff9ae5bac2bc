package dev.tallystick.kyc.mrz;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The name in a zone: a primary identifier and, mostly, a secondary one (part 3, section 4.6). Which part of a person's
 * name is which, the issuing state decides.
 */
public final class ZoneName {

    private static final Splitter COMPONENTS = Splitter.on(Characters.FILLER).omitEmptyStrings();

    private record Contents(String primary, String secondary, boolean mayBeTruncated) {}

    private final Contents contents;

    private ZoneName(Contents contents) {
        this.contents = contents;
    }

    /** Reads the whole field, fillers included. */
    static ZoneName of(String field) {
        String written = Characters.stripEnd(field);
        boolean mayBeTruncated = !written.isEmpty() && written.length() == field.length();
        int separator = written.indexOf("<<");
        String primary = separator < 0 ? written : written.substring(0, separator);
        String rest = separator < 0 ? "" : written.substring(separator);
        return new ZoneName(new Contents(primary, rest.substring(Characters.indexOfOther(rest)), mayBeTruncated));
    }

    /**
     * Returns the primary identifier as written.
     *
     * @return for example {@code VAN<DER<MUELLEN}; empty text if there is none
     */
    public String primaryIdentifier() {
        return contents.primary;
    }

    /**
     * Returns the names of the primary identifier.
     *
     * @return for example {@code VAN}, {@code DER}, {@code MUELLEN}
     */
    public List<String> primaryNames() {
        return ImmutableList.copyOf(COMPONENTS.split(contents.primary));
    }

    /**
     * Returns the secondary identifier as written.
     *
     * @return for example {@code ANNA<MARIA}; empty text if the person has none
     */
    public String secondaryIdentifier() {
        return contents.secondary;
    }

    /**
     * Returns the names of the secondary identifier.
     *
     * @return for example {@code ANNA}, {@code MARIA}; empty if the person has none
     */
    public List<String> secondaryNames() {
        return ImmutableList.copyOf(COMPONENTS.split(contents.secondary));
    }

    /**
     * Tells whether names may have been shortened or left out: the field is full to its last position. A name that just
     * fits cannot be told from a shortened one (parts 4 to 7, truncation of names).
     *
     * @return true if so
     */
    public boolean mayBeTruncated() {
        return contents.mayBeTruncated;
    }

    /**
     * Tells whether a name, as another source writes it, may stand behind this one, by {@link Transliteration} and with
     * truncation where {@link #mayBeTruncated}. No match is no contradiction: issuing states follow rules of their own.
     *
     * @param primary the primary name, in a script of the tables
     * @param secondary the secondary name; empty text if there is none
     * @return true if both match
     */
    public boolean matches(String primary, String secondary) {
        return contents.mayBeTruncated
                ? Transliteration.matchesTruncated(primary, contents.primary)
                        && Transliteration.matchesTruncated(secondary, contents.secondary)
                : Transliteration.matches(primary, contents.primary)
                        && Transliteration.matches(secondary, contents.secondary);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZoneName name && contents.equals(name.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    /** Returns which identifiers there are, without their values. */
    @Override
    public String toString() {
        return "ZoneName[" + (contents.primary.isEmpty() ? "" : "primary")
                + (contents.secondary.isEmpty() ? "" : " secondary")
                + (contents.mayBeTruncated ? " perhaps truncated" : "") + "]";
    }
}
