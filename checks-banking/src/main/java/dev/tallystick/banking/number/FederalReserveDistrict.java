package dev.tallystick.banking.number;

/**
 * A district of the Federal Reserve System, named after the city of its Reserve Bank.
 *
 * @see <a href="https://www.federalreserve.gov/aboutthefed/federal-reserve-system.htm">The Federal Reserve System</a>
 */
public enum FederalReserveDistrict {
    /** District 1. */
    BOSTON(1, "Boston"),
    /** District 2. */
    NEW_YORK(2, "New York"),
    /** District 3. */
    PHILADELPHIA(3, "Philadelphia"),
    /** District 4. */
    CLEVELAND(4, "Cleveland"),
    /** District 5. */
    RICHMOND(5, "Richmond"),
    /** District 6. */
    ATLANTA(6, "Atlanta"),
    /** District 7. */
    CHICAGO(7, "Chicago"),
    /** District 8. */
    ST_LOUIS(8, "St. Louis"),
    /** District 9. */
    MINNEAPOLIS(9, "Minneapolis"),
    /** District 10. */
    KANSAS_CITY(10, "Kansas City"),
    /** District 11. */
    DALLAS(11, "Dallas"),
    /** District 12. */
    SAN_FRANCISCO(12, "San Francisco");

    private final int number;
    private final String city;

    FederalReserveDistrict(int number, String city) {
        this.number = number;
        this.city = city;
    }

    /**
     * Returns the number of the district.
     *
     * @return 1 to 12
     */
    public int number() {
        return number;
    }

    /**
     * Returns the seat of its Reserve Bank.
     *
     * @return the name of the city
     */
    public String city() {
        return city;
    }
}
