package dev.tallystick.place;

/**
 * How close two addresses are, as far as what is stated of them decides.
 *
 * @param closest the closest grade that is not excluded
 * @param farthest the farthest grade that is not excluded; equal to {@code closest} where the grade is certain
 * @param reason the fields that decided, in words
 */
public record PlaceComparison(PlaceGrade closest, PlaceGrade farthest, String reason) {

    /**
     * Compares two addresses. Symmetric.
     *
     * @param first an address
     * @param second another
     * @return the grades that are not excluded
     */
    public static PlaceComparison of(PostalAddress first, PostalAddress second) {
        if (first.country().isEmpty() || second.country().isEmpty()) {
            return new PlaceComparison(PlaceGrade.SAME_UNIT, PlaceGrade.ABROAD, "a country is not stated");
        }
        if (!first.country().equals(second.country())) {
            return new PlaceComparison(PlaceGrade.ABROAD, PlaceGrade.ABROAD, "the countries differ");
        }
        return new PlaceComparison(PlaceGrade.SAME_UNIT, PlaceGrade.SAME_COUNTRY, "the countries are equal");
    }

    /**
     * Tells whether the two are certainly at least this close.
     *
     * @param grade the grade
     * @return true if no farther grade is possible
     */
    public boolean isSurelyWithin(PlaceGrade grade) {
        return !farthest.isBeyond(grade);
    }

    /**
     * Tells whether the two are certainly farther apart.
     *
     * @param grade the grade
     * @return true if this grade and all closer ones are excluded
     */
    public boolean isSurelyBeyond(PlaceGrade grade) {
        return closest.isBeyond(grade);
    }
}
