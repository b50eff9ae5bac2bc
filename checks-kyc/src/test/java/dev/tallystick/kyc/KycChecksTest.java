package dev.tallystick.kyc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.check.CheckProvider;
import dev.tallystick.kyc.address.ForwardingAddressTable;
import dev.tallystick.kyc.history.TechnologyReleaseTable;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

final class KycChecksTest {

    @Test
    void checksAreOrderedById() {
        assertThat(KycChecks.create().checks())
                .extracting(check -> check.info().id())
                .isSorted()
                .contains("kyc.document-vs-residence", "kyc.forwarding-address", "kyc.shipping-vs-residence");
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
                .hasSize(KycChecks.create().checks().size() - 1)
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
                .doesNotHaveDuplicates()
                .contains("forwarding-addresses", "document-numbers", "technology-releases", "mail-providers");
        assertThat(KycChecks.builder()
                        .forwardingAddresses(ForwardingAddressTable.builder().build())
                        .technologyReleases(TechnologyReleaseTable.builder().build())
                        .build()
                        .referenceTables())
                .extracting(table -> table.id())
                .doesNotContain("forwarding-addresses", "technology-releases");
    }

    @Test
    void warmingUpIsPossibleWithAndWithoutTheChecksOfTelephones() {
        assertThatCode(KycChecks.create()::warmUp).doesNotThrowAnyException();
        assertThatCode(KycChecks.builder()
                        .without("kyc.phone-country", "kyc.phone-number", "kyc.reference-contact")
                        .build()::warmUp)
                .doesNotThrowAnyException();
    }
}
