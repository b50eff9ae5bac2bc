package dev.tallystick.place;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;

/**
 * How close two addresses are, as far as what is stated of them decides.
 *
 * <p>Spelling does not count: case, marks, punctuation, abbreviations of streets, names and codes of states, local and
 * English names of large cities. A field that only one side states decides nothing. In particular:
 *
 * <ul>
 *   <li>Two regions differ only where both are words of one known vocabulary, a flat set of states or provinces.
 *   <li>Where a region is not stated, the postal code tells it if it is in full form and of one region; where region and
 *       postal code contradict each other, the address may lie in either.
 *   <li>Two localities differ only where the names do and the regions do, or the names and clearly the postal codes; a
 *       district that is written in place of its city is not another locality.
 *   <li>Equal postal codes of one country lie within one region.
 *   <li>A unit, building or house number that only one side states is no difference.
 *   <li>Two country codes under which one address may be written ({@link Country#isListedWith}) are not surely two
 *       countries.
 *   <li>A military or diplomatic address ({@link PostalAddress#isMilitaryOrDiplomatic}) lies in no region and may be
 *       anywhere.
 * </ul>
 *
 * <p>Where the fields of the two contradict each other, no grade between what they say is excluded.
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
        return Comparing.of(first, second).result();
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

    /**
     * Tells whether what is stated leaves one grade only.
     *
     * @return true if so, false if it is unsure how close the two are
     */
    public boolean isSure() {
        return closest == farthest;
    }

    /**
     * Returns the result as a sentence.
     *
     * @return for example {@code Surely the same building: street and house number are equal.}
     */
    public String sentence() {
        if (isSure()) {
            return "Surely " + closest.words() + ": " + reason + ".";
        }
        return "Unsure, between " + closest.words() + " and " + farthest.words() + ": " + reason + ".";
    }

    /** The grades left over while one field after the other is compared. */
    private static final class Comparing {

        private PlaceGrade closest = PlaceGrade.SAME_UNIT;
        private PlaceGrade farthest = PlaceGrade.ABROAD;
        private String beyond = "";
        private String within = "";
        private boolean contradictory;

        static Comparing of(PostalAddress first, PostalAddress second) {
            Comparing comparing = new Comparing();
            if (first.isMilitaryOrDiplomatic() || second.isMilitaryOrDiplomatic()) {
                comparing.forces(first, second);
            } else if (first.country().isEmpty() || second.country().isEmpty()) {
                comparing.within = "a country is not stated";
            } else if (!first.country().equals(second.country())) {
                comparing.countries(first, second);
            } else {
                comparing.notBeyond(PlaceGrade.SAME_COUNTRY, "the countries are equal");
                comparing.within(first.country().get(), first, second);
            }
            return comparing;
        }

        PlaceComparison result() {
            String reason = beyond.isEmpty() || within.isEmpty() ? beyond + within : within + ", " + beyond;
            return closest.isBeyond(farthest)
                    ? new PlaceComparison(farthest, closest, reason)
                    : new PlaceComparison(closest, farthest, reason);
        }

        /** Such an address belongs to its country and may lie in any: only street and postal code compare. */
        private void forces(PostalAddress first, PostalAddress second) {
            within = "a military or diplomatic address does not say where it lies";
            if (first.country().isEmpty() || !first.country().equals(second.country())) {
                return;
            }
            farthest = PlaceGrade.SAME_COUNTRY;
            if (first.isMilitaryOrDiplomatic() && second.isMilitaryOrDiplomatic()) {
                Optional<PostalCode> code = PostalCode.of(first);
                boolean sameCode = code.isPresent() && code.equals(PostalCode.of(second));
                streets(first.streetLine(), second.streetLine(), sameCode);
            }
        }

        private void countries(PostalAddress first, PostalAddress second) {
            if (!first.country().get().isListedWith(second.country().get())) {
                beyond(PlaceGrade.ABROAD, "the countries differ");
            } else if (mayBeTerritory(first, second) || mayBeTerritory(second, first)) {
                within = "one country is listed as a region of the other";
            } else {
                beyond(PlaceGrade.SAME_COUNTRY, "one country is listed as a region of the other");
            }
        }

        /** Whether an address may lie in the territory that the other one states as its country. */
        private static boolean mayBeTerritory(PostalAddress address, PostalAddress territory) {
            Country country = address.country().get();
            Country other = territory.country().get();
            Optional<String> region = address.region().flatMap(words -> Regions.find(country, words));
            return other.listedUnder().equals(Optional.of(country))
                    && region.map(other.code()::equals).orElse(true);
        }

        private void within(Country country, PostalAddress first, PostalAddress second) {
            Optional<PostalCode> code = PostalCode.of(first);
            Optional<PostalCode> otherCode = PostalCode.of(second);
            boolean bothCodes = code.isPresent() && otherCode.isPresent();
            boolean sameCode = bothCodes && code.equals(otherCode);
            if (sameCode) {
                notBeyond(PlaceGrade.SAME_REGION, "the postal codes are equal");
            }
            boolean sameRegion = regions(country, first, second);
            if (first.locality().isPresent() && second.locality().isPresent()) {
                String name = first.locality().get();
                String otherName = second.locality().get();
                boolean near = bothCodes && code.get().isNear(otherCode.get());
                if (Localities.isSame(country, name, otherName) && (sameRegion || near)) {
                    notBeyond(PlaceGrade.SAME_LOCALITY, "the localities are equal");
                } else if (bothCodes
                        && !code.get().mayShareCity(otherCode.get())
                        && Localities.isClearlyOther(country, name, otherName)) {
                    beyond(PlaceGrade.SAME_REGION, "the localities and postal codes differ");
                }
            }
            boolean apart = bothCodes && !code.get().isNear(otherCode.get());
            boolean together = sameCode || (!apart && !farthest.isBeyond(PlaceGrade.SAME_LOCALITY));
            streets(first.streetLine(), second.streetLine(), together);
            if (contradictory && !closest.isBeyond(PlaceGrade.SAME_REGION)) {
                farthest = PlaceGrade.SAME_COUNTRY;
                within = "a region and its postal code contradict each other";
            }
        }

        private boolean regions(Country country, PostalAddress first, PostalAddress second) {
            boolean stated = first.region().isPresent() && second.region().isPresent();
            if (stated
                    && isOneRegion(
                            country, first.region().get(), second.region().get())) {
                notBeyond(PlaceGrade.SAME_REGION, "the regions are equal");
                return true;
            }
            Set<String> codes = first.regionCodes();
            Set<String> otherCodes = second.regionCodes();
            String by = stated ? "the regions " : "the regions by postal code ";
            if (codes.size() == 1 && codes.equals(otherCodes)) {
                notBeyond(PlaceGrade.SAME_REGION, by + "are equal");
                return true;
            }
            if (Regions.isFlat(country) && !codes.isEmpty() && !otherCodes.isEmpty()) {
                if (Sets.intersection(codes, otherCodes).isEmpty()) {
                    beyond(PlaceGrade.SAME_COUNTRY, by + "differ");
                }
                contradictory = stated;
            }
            return false;
        }

        private static boolean isOneRegion(Country country, String words, String otherWords) {
            Optional<String> code = Regions.find(country, words);
            Optional<String> otherCode = Regions.find(country, otherWords);
            return (code.isPresent() && otherCode.isPresent())
                    ? code.equals(otherCode)
                    : PlaceText.key(words).equals(PlaceText.key(otherWords));
        }

        private void streets(StreetLine line, StreetLine other, boolean together) {
            if (!line.street().equals(other.street())
                    || line.street().isEmpty()
                    || line.isPostOfficeBox() != other.isPostOfficeBox()) {
                return;
            }
            if (line.isPostOfficeBox()) {
                boxes(line, other, together);
                return;
            }
            if (together) {
                notBeyond(PlaceGrade.SAME_STREET, "the streets are equal");
            }
            if (line.isClearlyOtherNumber(other)) {
                beyond(PlaceGrade.SAME_STREET, "the house numbers differ");
            }
            boolean building = line.number().equals(other.number())
                    && (!line.number().isEmpty() || (line.namesBuilding() && other.namesBuilding()));
            if (building && together) {
                notBeyond(PlaceGrade.SAME_BUILDING, "street and house number are equal");
                if (!line.unitKey().isEmpty() && line.unitKey().equals(other.unitKey())) {
                    notBeyond(PlaceGrade.SAME_UNIT, "the units are equal");
                }
            }
            if (line.isClearlyOtherUnit(other)) {
                beyond(PlaceGrade.SAME_BUILDING, "the units differ");
            }
        }

        /** Boxes of one post office are in one building, whatever their numbers. */
        private void boxes(StreetLine line, StreetLine other, boolean together) {
            if (together
                    && line.number().equals(other.number())
                    && !line.number().isEmpty()) {
                notBeyond(PlaceGrade.SAME_BUILDING, "the post office boxes are equal");
            } else if (line.isClearlyOtherNumber(other)) {
                beyond(PlaceGrade.SAME_BUILDING, "the post office boxes differ");
            }
        }

        private void notBeyond(PlaceGrade grade, String reason) {
            if (farthest.isBeyond(grade)) {
                farthest = grade;
                within = reason;
            }
        }

        private void beyond(PlaceGrade grade, String reason) {
            if (grade.isBeyond(closest)) {
                closest = grade;
                beyond = reason;
            }
        }
    }
}
