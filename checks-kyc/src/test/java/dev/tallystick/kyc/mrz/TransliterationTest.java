package dev.tallystick.kyc.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TransliterationTest {

    @ParameterizedTest
    @CsvSource({
        "Müller, MUELLER MUXXLLER MULLER",
        "Peña, PENA PENXXA",
        "Åström, AASTROEM AASTROM ASTROEM ASTROM",
        "Weiß, WEISS",
        "WEIẞ, WEISS",
        "Þór Ægisson, THOR<AEGISSON",
        "Đặng Thị Ánh, DANG<THI<ANH",
        "Ștefănescu-Țuțea, STEFANESCU<TUTEA",
        "O'Connor, OCONNOR",
        "d’Artagnan, DARTAGNAN",
        "Marie-Élise, MARIE<ELISE",
        "ıIiİ, IIII",
        "Łukasz Żółć, LUKASZ<ZOLC",
        "Þ, TH",
        "Sørensen, SOERENSEN",
    })
    void latinLettersAreWrittenAsTheTableSays(String name, String candidates) {
        assertThat(Transliteration.candidates(name))
                .containsExactlyElementsOf(Arrays.asList(candidates.split(" ", -1)));
        assertThat(Transliteration.candidates(name))
                .allSatisfy(candidate ->
                        assertThat(Transliteration.matches(name, candidate)).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "Щербина, SHCHERBINA SHTERBINA SHCHERBYNA",
        "Юлія Єрмак-Гай, YULIIA<YERMAK<HAI IULIIA<IERMAK<GAI",
        "Їжакевич, YIZHAKEVYCH IZHAKEVICH IZAKEVIC",
        "Йовович, IOVOVICH IOVOVIC YOVOVYCH",
        "Ќосев Џон, KJOSEV<DJON KOSEV<DZON",
        "Ѓорѓи, GJORGJI GORGI",
        "Ёлкина, ELKINA IOLKINA",
        "Хаџић, HADZIC KHADZIC",
        "Ольга, OLGA OLHA",
    })
    void cyrillicLettersAreWrittenAsEachLanguageHasThem(String name, String candidates) {
        assertThat(Transliteration.candidates(name)).contains(candidates.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        // Part 3, appendix B.5 and notes 2 and 3 of table C
        "ابو بكر محمد بن زكريا الرازي, ABW<BKR<MXHMD<BN<ZKRYA<ALRAZY",
        "فاطمة, FAXTTMXAH",
        "عبّاس, EBBAS",
        "عبّاس, EBAS",
        "فضّة, FXDZDZXAH",
        "مُحَمَّد, MXHMMD",
        "گل, XGGL",
    })
    void arabicLettersAreWrittenAsTheTableSays(String name, String identifier) {
        assertThat(Transliteration.candidates(name)).contains(identifier);
        assertThat(Transliteration.matches(name, identifier)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山田", "Παπαδόπουλος", "כהן", "R2D2", "Anna 山"})
    void namesInOtherScriptsAreNotCovered(String name) {
        assertThat(Transliteration.covers(name)).isFalse();
        assertThat(Transliteration.candidates(name)).isEmpty();
        assertThat(Transliteration.matches(name, "ANNA")).isFalse();
        assertThat(Transliteration.matchesTruncated(name, "A")).isFalse();
    }

    @Test
    void aFillerBetweenNamesMayBeMissing() {
        assertThat(Transliteration.matches("van der Muellen", "VANDER<MUELLEN<<<"))
                .isTrue();
        assertThat(Transliteration.matches("vanderMuellen", "VAN<DER<MUELLEN")).isFalse();
    }

    @Test
    void decomposedLettersAreTheSame() {
        String decomposed = Normalizer.normalize("Müller Ñandú", Normalizer.Form.NFD);
        assertThat(Transliteration.candidates(decomposed)).isEqualTo(Transliteration.candidates("Müller Ñandú"));
    }

    @Test
    void truncationCutsNamesAndLeavesOutTheLast() {
        assertThat(Transliteration.matchesTruncated("Änne Sophie Luise", "AENNE<SO"))
                .isTrue();
        assertThat(Transliteration.matchesTruncated("Änne Sophie Luise", "A<S<L"))
                .isTrue();
        assertThat(Transliteration.matchesTruncated("Änne Sophie Luise", "AE<S<L"))
                .isTrue();
        assertThat(Transliteration.matches("Änne Sophie Luise", "AENNE<SO")).isFalse();
        assertThat(Transliteration.matchesTruncated("Änne Sophie", "S")).isFalse();
        assertThat(Transliteration.matchesTruncated("Änne", "AENNE<SO")).isFalse();
        assertThat(Transliteration.matchesTruncated("Änne", "AENNES")).isFalse();
        assertThat(Transliteration.matchesTruncated("Änne", "")).isFalse();
        assertThat(Transliteration.matchesTruncated("", "")).isTrue();
    }

    @Test
    void candidatesAreBounded() {
        assertThat(Transliteration.candidates("Ü".repeat(Transliteration.MAX_LENGTH)))
                .hasSize(Transliteration.MAX_CANDIDATES);
        assertThat(Transliteration.candidates("A".repeat(Transliteration.MAX_LENGTH + 1)))
                .isEmpty();
        assertThat(Transliteration.candidates("'")).isEmpty();
        assertThat(Transliteration.matches("A", "A".repeat(1000))).isFalse();
    }

    @Test
    void everyRowIsReadAndStatesItsSource() {
        assertThat(Transliteration.table().rejected()).isEmpty();
        assertThat(Transliteration.table().rows()).hasSizeGreaterThan(240).allSatisfy(row -> {
            assertThat(row.source()).isNotEmpty();
            assertThat(row.get("character")).endsWith(Character.toString(Integer.parseInt(row.get("code_point"), 16)));
            assertThat(row.get("transliterations")).matches("-|[A-Z]+( [A-Z]+)*");
        });
    }

    @Property
    void everyCandidateMatchesAndNothingThrows(@ForAll String name) {
        assertThat(Transliteration.candidates(name))
                .hasSizeLessThanOrEqualTo(Transliteration.MAX_CANDIDATES)
                .allSatisfy(candidate -> {
                    assertThat(candidate).matches("[A-Z<]+");
                    assertThat(Transliteration.matches(name, candidate)).isTrue();
                    assertThat(Transliteration.matchesTruncated(name, candidate.substring(0, 1)))
                            .isTrue();
                });
    }
}
