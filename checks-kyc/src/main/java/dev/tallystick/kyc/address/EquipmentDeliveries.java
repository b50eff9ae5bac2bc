package dev.tallystick.kyc.address;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.DeliveryItem;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Source;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.place.PlaceComparison;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which deliveries both checks judge, and how they cite them. */
final class EquipmentDeliveries {

    private EquipmentDeliveries() {}

    /** The deliveries of equipment, but none of a person with a protected address and none to an approved point. */
    static List<Delivery> judged(Candidate candidate, CheckResult.Builder result) {
        if (candidate.addresses().stream().anyMatch(Address::isProtected)) {
            return List.of();
        }
        if (candidate.deliveries().stream().anyMatch(delivery -> delivery.item().isEmpty())) {
            result.missing(Missing.absent(Delivery.KIND, "what is delivered"));
        }
        return candidate.deliveries().stream()
                .filter(delivery -> delivery.item().equals(Optional.of(DeliveryItem.EQUIPMENT)))
                .filter(delivery -> candidate.addresses().stream()
                        .filter(EquipmentDeliveries::isApprovedPoint)
                        .noneMatch(point -> PlaceComparison.of(point.postal(), delivery.postal())
                                .isSurelyWithin(PlaceGrade.SAME_BUILDING)))
                .toList();
    }

    /** Only the host approves a point: one that the person declares is an address like any other. */
    private static boolean isApprovedPoint(Address address) {
        return address.role().equals(Optional.of(AddressRole.PICKUP_POINT))
                && address.provenance()
                        .filter(provenance -> provenance.source().equals(Source.SELF_DECLARED))
                        .isEmpty();
    }

    /** When the address was asked for, else when something was sent or arrived there. */
    static Optional<Instant> observedAt(Delivery delivery) {
        return delivery.requestedAt().or(delivery::shippedAt).or(delivery::deliveredAt);
    }

    static Fact fact(Delivery delivery) {
        return cite(
                delivery,
                delivery.postal(),
                Delivery.LOCALITY,
                Delivery.REGION,
                Delivery.COUNTRY,
                Delivery.POSTAL_CODE,
                Delivery.STREET,
                Delivery.UNIT);
    }

    static Fact fact(Address address) {
        return cite(
                address,
                address.postal(),
                Address.LOCALITY,
                Address.REGION,
                Address.COUNTRY,
                Address.POSTAL_CODE,
                Address.STREET,
                Address.UNIT);
    }

    /** Cites the first of the fields that is stated, by the area, or by its own words where there is no area. */
    private static Fact cite(Part part, PostalAddress postal, Field<?>... fields) {
        Field<?> field = Arrays.stream(fields)
                .filter(each -> part.find(each).isPresent())
                .findFirst()
                .orElseThrow();
        return postal.area().isEmpty() ? Fact.of(part, field) : Fact.shown(part, field, postal.area());
    }
}
