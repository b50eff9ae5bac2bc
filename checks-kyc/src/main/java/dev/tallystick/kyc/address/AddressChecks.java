package dev.tallystick.kyc.address;

import dev.tallystick.check.Check;
import java.util.List;

/** The checks of this package. */
public final class AddressChecks {

    private AddressChecks() {}

    /**
     * Returns the checks.
     *
     * @param forwardingAddresses where forwarding addresses are looked up
     * @param pickupPoints places approved for every candidate
     * @return the checks, ordered by id
     */
    public static List<Check> all(ForwardingAddresses forwardingAddresses, PickupPoints pickupPoints) {
        return List.of(
                new AddressFormCheck(),
                new DeliveryReceiptCheck(pickupPoints::contains),
                new ForwardingAddressCheck(forwardingAddresses, pickupPoints::contains),
                new ShippingVsResidenceCheck(pickupPoints::contains));
    }
}
