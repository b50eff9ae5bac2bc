package dev.tallystick.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckProvider;
import dev.tallystick.social.language.LanguageIdentifier;
import dev.tallystick.social.language.LanguageVerdict;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class SocialChecksTest {

    @Test
    void isFoundByTheServiceLoader() {
        List<CheckProvider> found = ServiceLoader.load(CheckProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(SocialChecks.class::isInstance)
                .toList();
        assertThat(found).hasSize(1);
        assertThat(ids(found.get(0))).isEqualTo(ids(SocialChecks.create()));
    }

    @Test
    void listsItsChecksInOrderUnderItsPrefix() {
        SocialChecks provider = SocialChecks.create();
        assertThat(provider.id()).isEqualTo("social");
        assertThat(ids(provider))
                .contains("social.claimed-language")
                .isSorted()
                .allMatch(id -> id.startsWith("social."));
    }

    @Test
    void leavesChecksOut() {
        assertThat(ids(SocialChecks.builder().without("social.claimed-language").build()))
                .doesNotContain("social.claimed-language");
        assertThatThrownBy(() -> SocialChecks.builder()
                        .without("social.claimed-languages")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("social.claimed-languages");
    }

    @Test
    void warmsTheInjectedIdentifierUp() {
        Counting identifier = new Counting();
        SocialChecks.builder().languageIdentifier(identifier).build().warmUp();
        assertThat(identifier.warmUps).hasValue(1);
        SocialChecks.create().warmUp();
    }

    private static List<String> ids(CheckProvider provider) {
        return provider.checks().stream()
                .map(Check::info)
                .map(info -> info.id())
                .toList();
    }

    private static final class Counting implements LanguageIdentifier {

        private final AtomicInteger warmUps = new AtomicInteger();

        @Override
        public LanguageVerdict identify(String text) {
            return LanguageVerdict.of(LanguageTag.of("en"), 1, 1);
        }

        @Override
        public void warmUp() {
            warmUps.incrementAndGet();
        }
    }
}
