package dev.tallystick.kyc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.check.CheckProvider;
import dev.tallystick.kyc.address.ForwardingAddressTable;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

final class KycChecksTest {

    @Test
    void checksAreOrderedById() {
        assertThat(KycChecks.create().checks())
                .extracting(check -> check.info().id())
                .containsExactly("kyc.document-vs-residence", "kyc.forwarding-address", "kyc.shipping-vs-residence");
    }

    @Test
    void theServiceLoaderFindsTheProvider() {
        assertThat(ServiceLoader.load(CheckProvider.class))
                .filteredOn(provider -> provider.id().equals("kyc"))
                .singleElement()
                .isInstanceOf(KycChecks.class);
    }

    @Test
    void aCheckCanBeLeftOut() {
        assertThat(KycChecks.builder().without("kyc.forwarding-address").build().checks())
                .hasSize(2)
                .noneMatch(check -> check.info().id().equals("kyc.forwarding-address"));
    }

    @Test
    void leavingAnUnknownCheckOutNamesTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KycChecks.builder().without("kyc.forwarding").build())
                .withMessageContaining("kyc.forwarding,")
                .withMessageContaining("kyc.forwarding-address");
    }

    @Test
    void reportsCanStateTheDatesOfTheTables() {
        assertThat(KycChecks.create().referenceTables())
                .extracting(table -> table.id())
                .containsExactly("forwarding-addresses");
        assertThat(KycChecks.builder()
                        .forwardingAddresses(ForwardingAddressTable.builder().build())
                        .build()
                        .referenceTables())
                .isEmpty();
    }
}
