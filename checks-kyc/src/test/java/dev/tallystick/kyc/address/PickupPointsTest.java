package dev.tallystick.kyc.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.DeliveryItem;
import dev.tallystick.kyc.KycChecks;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PickupPointsTest {

    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    /** A listed virtual mailbox, and in another state than the home. */
    private static final PostalAddress SHOP = address("1321 Upland Drive", "77043");

    @Test
    void aBuildingIsKnownWhateverTheUnitAndSpelling() {
        PickupPoints points = PickupPoints.builder().addAll(List.of(SHOP)).build();
        assertThat(points.contains(address("1321 Upland Dr Ste 7", "77043-1234")))
                .isTrue();
        assertThat(points.contains(address("1323 Upland Drive", "77043"))).isFalse();
        assertThat(points.contains(address("Upland Drive", "77043"))).isFalse();
        assertThat(PickupPoints.none().contains(SHOP)).isFalse();
    }

    @Test
    void aHostBringsATable() {
        String csv = "street,city,postal_code,country\n1321 Upland Drive,Houston,77043,US\n";
        assertThat(PickupPoints.builder()
                        .addTable(new StringReader(csv))
                        .build()
                        .contains(SHOP))
                .isTrue();
    }

    @Test
    void aPlaceThatCannotBeLookedUpIsRefused() {
        PickupPoints.Builder builder = PickupPoints.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(address("Upland Drive", "77043")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addTable(new StringReader("street,postal_code,country\nUpland,77043,US\n")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addTable(new StringReader("street,country\nUpland,US\n")));
    }

    @Test
    void aDeliveryToAnApprovedPlaceIsHeldAgainstNothing() {
        assertThat(findings(KycChecks.create()))
                .contains("kyc.forwarding-address.listed", "kyc.shipping-vs-residence.other-region");
        assertThat(findings(KycChecks.builder()
                        .approvedPickupPoints(PickupPoints.builder().add(SHOP).build())
                        .build()))
                .isEmpty();
    }

    private static List<String> findings(KycChecks checks) {
        Candidate candidate = Candidate.builder()
                .add(Address.builder()
                        .role(AddressRole.RESIDENCE)
                        .locality("Seattle")
                        .region("WA")
                        .postalCode("98101")
                        .country(Country.of("US"))
                        .build())
                .add(Delivery.builder()
                        .item(DeliveryItem.EQUIPMENT)
                        .street(SHOP.street().orElseThrow())
                        .locality("Houston")
                        .region("TX")
                        .postalCode("77043")
                        .country(Country.of("US"))
                        .requestedAt(Instant.parse("2026-10-05T09:00:00Z"))
                        .build())
                .build();
        return Screener.builder()
                .addProvider(checks)
                .policy(ScreeningPolicy.onboarding())
                .build()
                .screen(candidate, NOW)
                .findings()
                .stream()
                .map(finding -> finding.finding().type().id())
                .toList();
    }

    private static PostalAddress address(String street, String postalCode) {
        return PostalAddress.of(
                Optional.of(street),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(postalCode),
                Country.find("US"));
    }
}
