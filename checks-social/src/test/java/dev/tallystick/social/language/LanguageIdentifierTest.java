package dev.tallystick.social.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tallystick.candidate.LanguageTag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class LanguageIdentifierTest {

    private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.embedded();

    /** Frozen texts in 54 languages: a record of this model and these rules, not an accuracy at large. */
    @Test
    void identifiesFrozenTextsAndNeverNamesALanguageThatIsNotClose() {
        List<String[]> texts = Table.read("texts.tsv");
        List<String> wrong = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        int exact = 0;
        for (String[] row : texts) {
            LanguageTag expected = LanguageTag.of(row[0]);
            Optional<LanguageTag> found = IDENTIFIER.identify(row[1]).language();
            if (found.isEmpty()) {
                silent.add(row[0] + ": " + row[1]);
            } else if (!CloseLanguages.areClose(found.get(), expected)) {
                wrong.add(row[0] + " as " + found.get() + ": " + row[1]);
            } else if (found.get().equals(expected)) {
                exact++;
            }
        }
        assertThat(texts).hasSize(91);
        assertThat(wrong).isEmpty();
        assertThat(silent).hasSize(1);
        assertThat(exact).isEqualTo(87);
    }

    @Test
    void givesNoVerdictWithAReason() {
        for (String[] row : Table.read("no-verdict.tsv")) {
            LanguageVerdict verdict = IDENTIFIER.identify(row[1]);
            assertThat(verdict.reason().map(Enum::name))
                    .as("%s, said %s", row[1], verdict)
                    .contains(row[0]);
        }
    }

    @Test
    void neverContradictsAClaimOfACloseLanguage() {
        for (String[] row : Table.read("close.tsv")) {
            LanguageTag claimed = LanguageTag.of(row[0]);
            LanguageVerdict verdict = IDENTIFIER.identify(row[2]);
            assertThat(verdict.language()).as(row[2]).isPresent();
            assertThat(CloseLanguages.areClose(verdict.language().orElseThrow(), claimed))
                    .as("%s and %s: %s", claimed, verdict, row[2])
                    .isTrue();
        }
    }

    @Test
    void namesNoDistantLanguageForOneThatItDoesNotKnow() {
        for (String[] row : Table.read("unlisted.tsv")) {
            LanguageTag written = LanguageTag.of(row[0]);
            LanguageVerdict verdict = IDENTIFIER.identify(row[1]);
            assertThat(verdict.language().filter(language -> !CloseLanguages.areClose(language, written)))
                    .as("%s: %s", written, row[1])
                    .isEmpty();
        }
    }

    @Test
    void takesLatinWordsInAnotherScriptForTechnologies() {
        assertThat(languageOf("Опыт: Java, Spring Boot, PostgreSQL, Kafka, Docker, Kubernetes, Terraform, разработка"))
                .isEmpty();
        assertThat(
                        languageOf(
                                "Разработка и поддержка сервисов на Java и Spring Boot, PostgreSQL, Kafka, Docker, обучение новых коллег"))
                .contains("ru");
        assertThat(languageOf("I measured a latency of 30 µs, the target Ω was reached in the second run"))
                .contains("en");
    }

    @Test
    void readsWhatStandsAroundCode() {
        assertThat(languageOf(
                        "```\nfor (int i = 0; i < n; i++) {\n```\nIch habe die Schleife umgebaut, weil sie zu langsam"
                                + " war.\nreturn total(items);\n> please change the loop, it is too slow for us"))
                .contains("de");
    }

    @Test
    void readsDecomposedLetters() {
        String text = "Tôi đã sửa lỗi ở trang thanh toán và ngày mai sẽ viết thêm hai bài kiểm thử.";
        String decomposed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
        assertThat(IDENTIFIER.identify(decomposed)).isEqualTo(IDENTIFIER.identify(text));
    }

    @Test
    void statesConfidenceAndMargin() {
        LanguageVerdict byScript = IDENTIFIER.identify("회의를 목요일로 옮길 수 있을까요? 수요일에는 사무실에 없습니다.");
        assertThat(byScript.confidence()).isEqualTo(1);
        assertThat(byScript.margin()).isEqualTo(1);
        LanguageVerdict byModel =
                IDENTIFIER.identify("Domani non ci sono, ma venerdì possiamo guardare insieme il codice.");
        assertThat(byModel.confidence()).isBetween(0.01, 0.99);
        assertThat(byModel.margin()).isBetween(1.0 / 3, 0.99);
        assertThat(IDENTIFIER.identify("").confidence()).isZero();
        assertThatThrownBy(() -> LanguageVerdict.of(LanguageTag.of("de"), 1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("margin");
    }

    @Test
    void answersTheSameFromManyThreads() {
        List<String> texts = Table.read("texts.tsv").stream().map(row -> row[1]).toList();
        List<LanguageVerdict> alone = texts.stream().map(IDENTIFIER::identify).toList();
        List<LanguageVerdict> together = IntStream.range(0, texts.size() * 20)
                .parallel()
                .mapToObj(i -> IDENTIFIER.identify(texts.get(i % texts.size())))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size()));
        }
    }

    @Test
    void readsOnlyTheBeginningOfALongText() {
        IDENTIFIER.warmUp();
        String prose = "Jag har rättat felet i betalningen och skrivit två nya tester under eftermiddagen. ";
        String sameScript = prose.repeat(100) + "Ödeme sayfasındaki hatayı düzelttim. ".repeat(3_000);
        List<String> texts = List.of(
                sameScript,
                "`".repeat(100_001),
                "a.b".repeat(40_000),
                "😀".repeat(50_000),
                "{".repeat(100_000),
                "\n".repeat(100_000),
                "字".repeat(100_000),
                "x".repeat(1_999) + "😀".repeat(50_000));
        assertTimeout(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 10; i++) {
                texts.forEach(text -> assertThat(IDENTIFIER.identify(text)).isNotNull());
            }
        });
        assertThat(languageOf(sameScript)).contains("sv");
    }

    @Property(tries = 500)
    void neverThrowsAndAlwaysAnswersTheSame(@ForAll @StringLength(max = 300) String text) {
        LanguageVerdict verdict = IDENTIFIER.identify(text);
        assertThat(verdict.language().isPresent()).isNotEqualTo(verdict.reason().isPresent());
        assertThat(IDENTIFIER.identify(text)).isEqualTo(verdict);
    }

    private static Optional<String> languageOf(String text) {
        return IDENTIFIER.identify(text).language().map(LanguageTag::tag);
    }
}
