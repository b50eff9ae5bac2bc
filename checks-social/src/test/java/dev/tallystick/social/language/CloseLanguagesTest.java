package dev.tallystick.social.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CloseLanguagesTest {

    @Test
    void looksAtTheLanguageWhateverScriptAndRegion() {
        assertThat(areClose("pt-BR", "pt-PT")).isTrue();
        assertThat(areClose("zh-Hant-TW", "zh-Hans-CN")).isTrue();
        assertThat(areClose("sr-Latn", "sr-Cyrl")).isTrue();
        assertThat(areClose("en-US", "de-US")).isFalse();
    }

    @Test
    void readsThreeLetterCodesAsTwoLetterOnes() {
        assertThat(LanguageCodes.of(LanguageTag.of("eng"))).isEqualTo("en");
        assertThat(LanguageCodes.of(LanguageTag.of("deu"))).isEqualTo("de");
        assertThat(LanguageCodes.of("heb")).isEqualTo("he");
        assertThat(LanguageCodes.of("ind")).isEqualTo("id");
        assertThat(LanguageCodes.of(LanguageTag.of("haw"))).isEqualTo("haw");
    }

    @Test
    void readsMembersOfAMacrolanguageAsTheWhole() {
        assertThat(LanguageCodes.of(LanguageTag.of("cmn"))).isEqualTo("zh");
        assertThat(LanguageCodes.of(LanguageTag.of("zh-yue"))).isEqualTo("zh");
        assertThat(LanguageCodes.of(LanguageTag.of("arz"))).isEqualTo("ar");
        assertThat(LanguageCodes.of(LanguageTag.of("prs"))).isEqualTo("fa");
        assertThat(LanguageCodes.of(LanguageTag.of("fil"))).isEqualTo("tl");
        assertThat(LanguageCodes.of(LanguageTag.of("no"))).isEqualTo("nb");
    }

    @Test
    void keepsDistantLanguagesApart() {
        List<String> distant = List.of(
                "en", "de", "fr", "es", "it", "pl", "ru", "tr", "ar", "fa", "hi", "zh", "ja", "ko", "vi", "id", "tl",
                "sw", "fi", "hu", "ro", "el", "he", "th");
        for (String first : distant) {
            for (String second : distant) {
                assertThat(areClose(first, second)).as(first + " " + second).isEqualTo(first.equals(second));
            }
        }
    }

    private static boolean areClose(String first, String second) {
        return CloseLanguages.areClose(LanguageTag.of(first), LanguageTag.of(second));
    }
}
