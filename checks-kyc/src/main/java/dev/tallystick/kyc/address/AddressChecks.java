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
     * @return the checks, ordered by id
     */
    public static List<Check> all(ForwardingAddresses forwardingAddresses) {
        return List.of(new ForwardingAddressCheck(forwardingAddresses), new ShippingVsResidenceCheck());
    }
}
