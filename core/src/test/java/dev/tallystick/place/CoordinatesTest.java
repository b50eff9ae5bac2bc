package dev.tallystick.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class CoordinatesTest {

    private static final Coordinates LISBON = new Coordinates(38.7223, -9.1393);
    private static final Coordinates PORTO = new Coordinates(41.1579, -8.6291);
    private static final double HALF_CIRCLE_KM = 20_015.2;

    @Test
    void knownDistancesAreMetWithinTheStatedError() {
        assertThat(LISBON.distanceKm(PORTO)).isCloseTo(274, within(2.0));
        assertThat(new Coordinates(51.5074, -0.1278).distanceKm(new Coordinates(40.7128, -74.0060)))
                .isCloseTo(5585, within(34.0));
    }

    @Test
    void theDateLineIsNoDistance() {
        assertThat(new Coordinates(0, 179.9).distanceKm(new Coordinates(0, -179.9)))
                .isCloseTo(22.2, within(0.1));
    }

    @Test
    void thePolesAreHalfACircleApart() {
        assertThat(new Coordinates(90, 0).distanceKm(new Coordinates(-90, 77))).isCloseTo(HALF_CIRCLE_KM, within(0.1));
    }

    @Test
    void boundsAreChecked() {
        assertThat(Coordinates.find(90, 180)).isPresent();
        assertThat(Coordinates.find(90.1, 0)).isEmpty();
        assertThat(Coordinates.find(0, -180.1)).isEmpty();
        assertThat(Coordinates.find(Double.NaN, 0)).isEmpty();
        assertThat(Coordinates.find(0, Double.POSITIVE_INFINITY)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coordinates(91, 0))
                .withMessageContaining("91");
    }

    @Test
    void positionsAreKeptToNineDecimals() {
        assertThat(new Coordinates(51.123_456_789_4, -0.000_000_000_1)).isEqualTo(new Coordinates(51.123_456_789, 0));
        assertThat(new Coordinates(-90, 180)).isEqualTo(new Coordinates(-90.0, 180.0));
    }

    @Test
    void textShowsNoPosition() {
        assertThat(LISBON.toString()).doesNotContain("38", "9");
    }

    @Property
    void distanceIsSymmetricAndBounded(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = -90, max = 90) double otherLatitude,
            @ForAll @DoubleRange(min = -180, max = 180) double otherLongitude) {
        Coordinates one = new Coordinates(latitude, longitude);
        Coordinates other = new Coordinates(otherLatitude, otherLongitude);
        assertThat(one.distanceKm(other)).isBetween(0.0, HALF_CIRCLE_KM);
        assertThat(one.distanceKm(other)).isCloseTo(other.distanceKm(one), within(1e-9));
        assertThat(one.distanceKm(one)).isZero();
    }
}
