package dev.tallystick.kyc.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.kyc.domain.DomainName;
import dev.tallystick.kyc.domain.LookAlikes;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MailAddressTest {

    @Test
    void anAddressIsLocalPartAndDomain() {
        MailAddress address =
                MailAddress.find(" Mira.Olesen@Mail.Harbour.co.uk ").orElseThrow();
        assertThat(address.local()).isEqualTo("Mira.Olesen");
        assertThat(address.domain()).isEqualTo("mail.harbour.co.uk");
        assertThat(address.registrableDomain()).isEqualTo("harbour.co.uk");
        assertThat(address.mailbox()).isEqualTo("mira.olesen@mail.harbour.co.uk");
        assertThat(address).hasToString("MailAddress[mail.harbour.co.uk]");
        assertThat(address)
                .isEqualTo(MailAddress.find("Mira.Olesen@mail.harbour.co.uk").orElseThrow())
                .hasSameHashCodeAs(
                        MailAddress.find("Mira.Olesen@mail.harbour.co.uk").orElseThrow());
    }

    @Test
    void internationalAddressesAreRead() {
        assertThat(MailAddress.find("зоя@почта.рф").orElseThrow().domain()).isEqualTo("xn--80a1acny.xn--p1ai");
        assertThat(MailAddress.find("mira@bücher.de").orElseThrow().registrableDomain())
                .isEqualTo("xn--bcher-kva.de");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"o'brien+jobs@a.example", "\"mira olesen\"@harbour.example", "x@xn--bcher-kva.de", "1@163.com"})
    void unusualAddressesAreRead(String text) {
        assertThat(MailAddress.find(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "mira",
                "mira@",
                "@harbour.example",
                "mira@harbour",
                "mira..olesen@harbour.example",
                ".mira@harbour.example",
                "mira.@harbour.example",
                "mira olesen@harbour.example",
                "Mira <mira@harbour.example>",
                "mira@harbour..example",
                "mira@-harbour.example",
                "mira@[192.0.2.1]",
                "mira@192.0.2.1",
                "mira@harbour.example\u0000",
                "mi\u200Bra@harbour.example",
                "mira@har_bour.example",
                "mira@olesen@harbour.example"
            })
    void whatMailServersDoNotTakeIsNotRead(String text) {
        assertThat(MailAddress.find(text)).isEmpty();
    }

    @Test
    void lengthsAreBounded() {
        assertThat(MailAddress.find("a".repeat(64) + "@harbour.example")).isPresent();
        assertThat(MailAddress.find("a".repeat(65) + "@harbour.example")).isEmpty();
        assertThat(MailAddress.find("a@" + "b.".repeat(200) + "example")).isEmpty();
        assertThat(MailAddress.find("a@" + "b".repeat(64) + ".example")).isEmpty();
    }

    @Test
    void aLongTextIsNotLookedAt() {
        String text = "a.".repeat(1_000_000) + "a@" + "b.".repeat(1_000_000) + "example";
        for (int i = 0; i < 100_000; i++) {
            assertThat(MailAddress.find(text)).isEmpty();
        }
    }

    @Test
    void tagsAndDotsCountUnlessTheProviderPublishesThatTheyDoNot() {
        assertThat(mailbox("Mira.Olesen+jobs@googlemail.com")).isEqualTo("miraolesen@gmail.com");
        assertThat(mailbox("mira.olesen+jobs@outlook.com")).isEqualTo("mira.olesen@outlook.com");
        assertThat(mailbox("mira.olesen+jobs@harbour.example")).isEqualTo("mira.olesen+jobs@harbour.example");
        assertThat(mailbox("+jobs@gmail.com")).isEqualTo("+jobs@gmail.com");
    }

    @Property
    void anyTextIsReadOrRefused(
            @ForAll @StringLength(max = 300) String local, @ForAll @StringLength(max = 300) String rest) {
        lookAtAll(local + "@" + rest);
        lookAtAll(local + "@" + rest + ".example");
    }

    static void lookAtAll(String text) {
        MailAddress.find(text).ifPresent(address -> {
            assertThat(address.domain()).matches("[a-z0-9.-]+").endsWith(address.registrableDomain());
            assertThat(address.mailbox()).contains("@");
            assertThat(MailAddress.find("a@" + address.domain()))
                    .map(MailAddress::registrableDomain)
                    .contains(address.registrableDomain());
            assertThat(new LookAlikes(List.of(address.domainName())).drawnAlike(address.domainName()))
                    .isEmpty();
            assertThat(MailProviders.meantBy(address.domainName())).isNotEqualTo(Optional.of(address.domain()));
        });
        assertThat(DomainName.findSite(text))
                .satisfies(
                        site -> site.ifPresent(name -> assertThat(name.ascii()).matches("[a-z0-9.-]+")));
    }

    private static String mailbox(String text) {
        return MailAddress.find(text).orElseThrow().mailbox();
    }
}
