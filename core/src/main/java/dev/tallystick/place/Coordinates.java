package dev.tallystick.place;

import java.util.Optional;

/**
 * A position on the Earth in degrees (WGS 84), kept to nine decimals: a tenth of a millimetre.
 *
 * @param latitude from -90 (south) to 90 (north)
 * @param longitude from -180 (west) to 180 (east)
 */
public record Coordinates(double latitude, double longitude) {

    /** The mean radius of the Earth by the International Union of Geodesy and Geophysics. */
    private static final double RADIUS_KM = 6371.0088;

    private static final double DECIMALS = 1e9;
    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    /**
     * Checks the bounds and rounds.
     *
     * @param latitude from -90 (south) to 90 (north)
     * @param longitude from -180 (west) to 180 (east)
     * @throws IllegalArgumentException if either is out of bounds or not a number
     */
    public Coordinates {
        if (!isValid(latitude, longitude)) {
            throw new IllegalArgumentException(
                    "latitude is from -90 to 90 and longitude from -180 to 180: " + latitude + ", " + longitude);
        }
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    /**
     * Finds a position.
     *
     * @param latitude any number
     * @param longitude any number
     * @return the position, empty if either number is out of bounds or not a number
     */
    public static Optional<Coordinates> find(double latitude, double longitude) {
        return isValid(latitude, longitude) ? Optional.of(new Coordinates(latitude, longitude)) : Optional.empty();
    }

    /**
     * Returns the great-circle distance by the haversine formula on a sphere of 6371.0088 km. The Earth is flattened, so
     * that the true distance may differ by up to 0.6 percent.
     *
     * @param other the other position
     * @return kilometres, at most 20,016
     */
    public double distanceKm(Coordinates other) {
        double phi = Math.toRadians(latitude);
        double otherPhi = Math.toRadians(other.latitude);
        double deltaPhi = Math.sin((otherPhi - phi) / 2);
        double deltaLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine = deltaPhi * deltaPhi + Math.cos(phi) * Math.cos(otherPhi) * deltaLambda * deltaLambda;
        return 2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }

    /** Returns no value: a position is personal. */
    @Override
    public String toString() {
        return "Coordinates[]";
    }

    /** Rounds, and leaves no negative zero. */
    private static double rounded(double degrees) {
        return Math.rint(degrees * DECIMALS) / DECIMALS + 0.0;
    }

    private static boolean isValid(double latitude, double longitude) {
        return Math.abs(latitude) <= MAX_LATITUDE && Math.abs(longitude) <= MAX_LONGITUDE;
    }
}
