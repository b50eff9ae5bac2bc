package dev.tallystick.place;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A postal address in its usual fields, each as written and each optional.
 *
 * <p>Any text is held as it is. Comparisons read the first 1,000 characters of a field and no postal code of more than 32.
 */
public final class PostalAddress {

    private final Contents contents;
    private volatile @Nullable StreetLine streetLine;
    private volatile @Nullable ImmutableSet<String> regionCodes;

    private record Contents(
            Optional<String> street,
            Optional<String> unit,
            Optional<String> locality,
            Optional<String> region,
            Optional<String> postalCode,
            Optional<Country> country) {}

    private PostalAddress(Contents contents) {
        this.contents = contents;
    }

    /**
     * Returns an address.
     *
     * @param street house number and street, without the unit
     * @param unit flat, suite, unit or private mailbox
     * @param locality city, town or village
     * @param region state, province or ISO 3166-2 subdivision code
     * @param postalCode postal code
     * @param country country
     * @return the address; blank texts count as absent
     */
    public static PostalAddress of(
            Optional<String> street,
            Optional<String> unit,
            Optional<String> locality,
            Optional<String> region,
            Optional<String> postalCode,
            Optional<Country> country) {
        return new PostalAddress(
                new Contents(text(street), text(unit), text(locality), text(region), text(postalCode), country));
    }

    /**
     * Returns an address of which no more than the country is known.
     *
     * @param country the country
     * @return the address
     */
    public static PostalAddress ofCountry(Country country) {
        return of(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(country));
    }

    /**
     * Returns house number and street.
     *
     * @return the street, empty if nothing is known
     */
    public Optional<String> street() {
        return contents.street;
    }

    /**
     * Returns flat, suite, unit or private mailbox.
     *
     * @return the unit, empty if nothing is known
     */
    public Optional<String> unit() {
        return contents.unit;
    }

    /**
     * Returns the city, town or village.
     *
     * @return the locality, empty if nothing is known
     */
    public Optional<String> locality() {
        return contents.locality;
    }

    /**
     * Returns the state, province or ISO 3166-2 subdivision code.
     *
     * @return the region, empty if nothing is known
     */
    public Optional<String> region() {
        return contents.region;
    }

    /**
     * Returns the code of the region (ISO 3166-2, without that of the country), from its code or name.
     *
     * @return for example {@code NC}; empty if country or region is not known, or the table of the country does not have
     *     the words
     */
    public Optional<String> regionCode() {
        return country().flatMap(country -> region().flatMap(words -> Regions.find(country, words)));
    }

    /**
     * Returns the postal code.
     *
     * @return the postal code, empty if nothing is known
     */
    public Optional<String> postalCode() {
        return contents.postalCode;
    }

    /**
     * Returns the country.
     *
     * @return the country, empty if nothing is known
     */
    public Optional<Country> country() {
        return contents.country;
    }

    /** Taken apart at the first call: one address is compared with many. */
    StreetLine streetLine() {
        StreetLine line = streetLine;
        if (line == null) {
            line = StreetLine.of(this);
            streetLine = line;
        }
        return line;
    }

    /** The regions in which it may lie, looked up at the first call; empty if nothing is known. */
    ImmutableSet<String> regionCodes() {
        ImmutableSet<String> codes = regionCodes;
        if (codes == null) {
            codes = Regions.of(this);
            regionCodes = codes;
        }
        return codes;
    }

    /**
     * Tells whether nothing is known.
     *
     * @return true if every field is absent
     */
    public boolean isEmpty() {
        return oneLine().isEmpty();
    }

    /**
     * Returns the address on one line.
     *
     * @return the known fields, joined by commas
     */
    public String oneLine() {
        return Stream.of(
                        contents.street,
                        contents.unit,
                        contents.locality,
                        contents.region,
                        contents.postalCode,
                        contents.country.map(Country::displayName))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns the place without street, unit and postal code.
     *
     * @return the known ones of locality, region and English name of the country, joined by commas: {@code Lisbon,
     *     Portugal}
     */
    public String area() {
        return Stream.of(contents.locality, contents.region, contents.country.map(Country::displayName))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /**
     * Tells whether two addresses state one country and one name of a locality. Where nothing else is stated that is no
     * proof of one place, since names repeat; it is what an honest statement of one place looks like.
     *
     * @param other the other address
     * @return true if spelling aside the names are equal, or two names of one large city
     */
    public boolean isSameTownByName(PostalAddress other) {
        return contents.country.isPresent()
                && contents.country.equals(other.contents.country)
                && contents.locality.isPresent()
                && other.contents.locality.isPresent()
                && Localities.isSame(contents.country.get(), contents.locality.get(), other.contents.locality.get());
    }

    /**
     * Tells whether mail goes to a box or bag of a post office, and no street with a house number is stated.
     *
     * @return true for {@code P.O. Box 12}, {@code Postfach 12 34}, {@code Apartado 12} and the like
     */
    public boolean isPostOfficeBox() {
        return streetLine().isPostOfficeBox();
    }

    /**
     * Tells whether this is an address of armed forces or of a diplomatic mission, which lies in no region of its country
     * and may be anywhere: APO, FPO and DPO of the United States with AA, AE or AP and their ZIP codes (09xxx, 340xx,
     * 962xx to 966xx), and BFPO of the United Kingdom.
     *
     * @return true if any field says so
     */
    public boolean isMilitaryOrDiplomatic() {
        return ForcesMail.isAddressed(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostalAddress that && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(contents);
    }

    /** Returns the country and no other value. */
    @Override
    public String toString() {
        return "PostalAddress[" + contents.country.map(Country::code).orElse("?") + "]";
    }

    private static Optional<String> text(Optional<String> text) {
        return text.map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
