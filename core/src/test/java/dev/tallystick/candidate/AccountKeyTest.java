package dev.tallystick.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AccountKeyTest {

    @ParameterizedTest
    @CsvSource({
        "mkeller, mkeller",
        "MKeller, mkeller",
        "'  mkeller ', mkeller",
        "@mkeller, mkeller",
        "' @MKeller', mkeller",
        "@@mkeller, mkeller",
        "@ mkeller, mkeller",
        "m-keller, m-keller",
        "m keller, m keller",
        "ИВАН, иван",
        "山田太郎, 山田太郎",
    })
    void userNamesAreComparedAsNetworksDo(String written, String folded) {
        assertThat(AccountKey.handle(written)).hasValue(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "@", " @ ", "\u3000"})
    void nothingIsNoUserName(String written) {
        assertThat(AccountKey.handle(written)).isEmpty();
        assertThat(AccountKey.of(Optional.of(Network.GITHUB), Optional.of(written)))
                .isEmpty();
    }

    @Test
    void aUserNameHasAtMostTwoHundredCharacters() {
        assertThat(AccountKey.handle("a".repeat(200))).isPresent();
        assertThat(AccountKey.handle("@" + "a".repeat(200))).isPresent();
        assertThat(AccountKey.handle("a".repeat(201))).isEmpty();
        assertThat(AccountKey.handle("a".repeat(5_000_000))).isEmpty();
        assertThat(AccountKey.handle("\u0130".repeat(200))).isEmpty();
    }

    @Test
    void foldingDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(AccountKey.handle("IVAN")).hasValue("ivan");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anAccountIsOneWhateverWayItIsWritten() {
        assertThat(key("@MKeller")).isEqualTo(key("mkeller")).hasSameHashCodeAs(key("mkeller"));
        assertThat(key("mkeller")).isNotEqualTo(key("m-keller"));
        assertThat(key("mkeller")).isNotEqualTo(new AccountKey(Network.GITLAB, "mkeller"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mkeller", " MKeller ", "@MKELLER", "@ @mkeller"})
    void aKeyThatIsMadeByHandFoldsAsWell(String written) {
        assertThat(new AccountKey(Network.GITHUB, written)).isEqualTo(key("mkeller"));
        assertThat(new AccountKey(Network.GITHUB, written).handle()).isEqualTo("mkeller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "@", "@ @"})
    void aKeyNeedsAUserName(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountKey(Network.GITHUB, written))
                .withMessageContaining("user name");
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountKey(Network.GITHUB, "a".repeat(201)));
    }

    @Test
    void whatIsNotKnownIsNoAccount() {
        assertThat(AccountKey.of(Optional.empty(), Optional.of("mkeller"))).isEmpty();
        assertThat(AccountKey.of(Optional.of(Network.GITHUB), Optional.empty())).isEmpty();
        assertThat(AccountKey.of(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void accountsAreOrderedByNetworkAndThenByName() {
        AccountKey first = new AccountKey(Network.GITHUB, "z");
        AccountKey second = new AccountKey(Network.LINKEDIN, "a");
        AccountKey third = new AccountKey(Network.LINKEDIN, "b");

        assertThat(List.of(third, second, first).stream().sorted()).containsExactly(first, second, third);
        assertThat(second).isEqualByComparingTo(new AccountKey(Network.LINKEDIN, "a"));
    }

    private static AccountKey key(String handle) {
        return AccountKey.of(Optional.of(Network.GITHUB), Optional.of(handle)).orElseThrow();
    }
}
