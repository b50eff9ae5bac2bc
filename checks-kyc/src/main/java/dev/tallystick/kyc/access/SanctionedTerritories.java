package dev.tallystick.kyc.access;

import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;

/**
 * Tells which countries and regions the law that a host is bound by sanctions as a whole. Implementations are
 * thread-safe. None are embedded: which programmes bind whom is for the host's counsel to say.
 */
public interface SanctionedTerritories {

    /** The column of a row that names the programme. */
    String PROGRAMME_COLUMN = "programme";

    /**
     * Returns a list without territories: nothing is screened.
     *
     * @return the list
     */
    static SanctionedTerritories none() {
        return SanctionedTerritoryTable.builder().build();
    }

    /**
     * Tells whether there is anything to look up.
     *
     * @return true if no territory is listed
     */
    boolean isEmpty();

    /**
     * Finds the territory that a place lies in.
     *
     * @param place the place, its country stated
     * @return the row, with the column {@value #PROGRAMME_COLUMN}; empty if the place is in none, or not known well
     *     enough
     */
    Optional<ReferenceRow> find(PostalAddress place);

    /**
     * Tells whether only a part of a country is listed, so that a place in it needs its region.
     *
     * @param country the country
     * @return true if regions of it are listed
     */
    boolean needsRegion(Country country);

    /**
     * Tells whether a place is known well enough to lie in none of the territories.
     *
     * @param place the place, its country stated
     * @return true if it surely lies outside; by default only if the country is not listed at all
     */
    default boolean isOutside(PostalAddress place) {
        return find(place).isEmpty()
                && place.country().filter(country -> !needsRegion(country)).isPresent();
    }

    /**
     * Returns the tables that rows come from, so that a report can state their dates.
     *
     * @return the tables, none by default
     */
    default List<ReferenceTable> tables() {
        return List.of();
    }
}
