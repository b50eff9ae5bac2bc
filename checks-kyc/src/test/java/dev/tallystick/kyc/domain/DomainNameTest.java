package dev.tallystick.kyc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DomainNameTest {

    @ParameterizedTest
    @CsvSource({
        "example.com, example, com",
        "' https://www.Example.com/path?x=1 ', example, com",
        "https://me:secret@www.example.com:443/a@b, example, com",
        "someone@mail.example.co.uk, example, co.uk",
        "example.com., example, com",
        "example.com:443, example, com",
        "bücher.example.de, example, de",
        "bücher.de, xn--bcher-kva, de"
    })
    void theRegisteredDomainOfASiteIsRead(String text, String label, String suffix) {
        DomainName name = DomainName.findSite(text).orElseThrow();
        assertThat(name.label()).isEqualTo(label);
        assertThat(name.suffix()).isEqualTo(suffix);
        assertThat(name.top().ascii()).isEqualTo(name.registrable()).isEqualTo(label + "." + suffix);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "com",
                "co.uk",
                "localhost",
                "a b.com",
                "our site",
                "..",
                "http://",
                "@",
                "-.com",
                "://@:"
            })
    void whatIsNoDomainIsNotRead(String text) {
        assertThat(DomainName.findSite(text)).isEmpty();
    }

    @Test
    void aLongTextIsNotRead() {
        assertThat(DomainName.findSite("a.".repeat(100_000) + "com")).isEmpty();
    }

    @Test
    void namesAreEqualIfTheWholeNameIs() {
        DomainName name = DomainName.find("EXAMPLE.com").orElseThrow();
        assertThat(DomainName.findSite("https://www.example.com"))
                .contains(name)
                .map(Object::hashCode)
                .contains(name.hashCode());
        assertThat(DomainName.find("www.example.com")).isPresent().isNotEqualTo(Optional.of(name));
        assertThat(name).hasToString("example.com").isNotEqualTo(null).isNotEqualTo("example.com");
    }
}
