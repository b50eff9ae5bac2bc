package dev.tallystick.banking.payment;

import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import java.util.Optional;

/** No list at all. */
enum NoDesignatedPayees implements DesignatedPayees {
    INSTANCE;

    @Override
    public Optional<ReferenceRow> findWallet(String address) {
        return Optional.empty();
    }

    @Override
    public Optional<ReferenceRow> findOrganisation(String registrationNumber, Country country) {
        return Optional.empty();
    }

    @Override
    public boolean hasWallets() {
        return false;
    }

    @Override
    public boolean hasOrganisations() {
        return false;
    }
}
