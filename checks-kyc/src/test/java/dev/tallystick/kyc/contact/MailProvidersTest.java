package dev.tallystick.kyc.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.kyc.domain.DomainName;
import org.junit.jupiter.api.Test;

final class MailProvidersTest {

    @Test
    void theProviderThatWasMeantIsFoundBesideItsOwnEndingOnly() {
        assertThat(MailProviders.meantBy(domain("gmial.com"))).contains("gmail.com");
        assertThat(MailProviders.meantBy(domain("hotmial.co.uk"))).contains("hotmail.co.uk");
        assertThat(MailProviders.meantBy(domain("gmail.con"))).contains("gmail.com");
        assertThat(MailProviders.meantBy(domain("yahoo.gr"))).isEmpty();
        assertThat(MailProviders.meantBy(domain("ymail.com"))).isEmpty();
        assertThat(MailProviders.meantBy(domain("gmx.at"))).isEmpty();
        assertThat(MailProviders.meantBy(domain("lantern.com"))).isEmpty();
    }

    private static DomainName domain(String text) {
        return DomainName.find(text).orElseThrow();
    }
}
