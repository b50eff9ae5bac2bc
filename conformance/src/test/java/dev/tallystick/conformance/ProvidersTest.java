package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.check.Check;
import dev.tallystick.check.CheckProvider;
import org.junit.jupiter.api.Test;

final class ProvidersTest {

    @Test
    void theServiceLoaderFindsEveryPublishedProviderOnce() {
        assertThat(Providers.all())
                .extracting(CheckProvider::id)
                .containsExactlyInAnyOrderElementsOf(Providers.MODULES.keySet());
    }

    @Test
    void everyProviderListsItsChecksById() {
        for (CheckProvider provider : Providers.all()) {
            assertThat(provider.checks())
                    .extracting(check -> check.info().id())
                    .isNotEmpty()
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.startsWith(provider.id() + "."));
        }
    }

    @Test
    void everyCheckDescribesItselfWithOneObject() {
        for (Check check : Providers.checks()) {
            assertThat(check.info()).isSameAs(check.info());
        }
    }
}
