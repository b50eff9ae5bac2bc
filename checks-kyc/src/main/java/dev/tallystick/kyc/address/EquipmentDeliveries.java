package dev.tallystick.kyc.address;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.DeliveryItem;
import dev.tallystick.candidate.Field;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.place.PlaceComparison;
import dev.tallystick.place.PlaceGrade;
import java.time.Instant;
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
                        .filter(address -> address.role().equals(Optional.of(AddressRole.PICKUP_POINT)))
                        .noneMatch(point -> PlaceComparison.of(point.postal(), delivery.postal())
                                .isSurelyWithin(PlaceGrade.SAME_BUILDING)))
                .toList();
    }

    /** When the address was asked for, else when something was sent or arrived there. */
    static Optional<Instant> observedAt(Delivery delivery) {
        return delivery.requestedAt().or(delivery::shippedAt).or(delivery::deliveredAt);
    }

    static Fact fact(Delivery delivery) {
        Field<?> field = delivery.locality().isPresent()
                ? Delivery.LOCALITY
                : delivery.region().isPresent() ? Delivery.REGION : Delivery.COUNTRY;
        return Fact.shown(delivery, field, delivery.postal().area());
    }

    static Fact fact(Address address) {
        Field<?> field = address.locality().isPresent()
                ? Address.LOCALITY
                : address.region().isPresent() ? Address.REGION : Address.COUNTRY;
        return Fact.shown(address, field, address.postal().area());
    }
}
