package dev.tallystick.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class PersonNamesPropertyTest {

    @Property(tries = 300)
    void isSymmetric(@ForAll("names") String first, @ForAll("names") String second) {
        assertThat(PersonNames.compare(second, first))
                .isEqualTo(PersonNames.compare(first, second).mirrored());
    }

    @Property(tries = 300)
    void answersTheSameTwiceAndInAnyLocale(@ForAll("names") String first, @ForAll("names") String second) {
        PersonNameComparison comparison = PersonNames.compare(first, second);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(PersonNames.compare(first, second)).isEqualTo(comparison);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 300)
    void findsANameWithALetterTheSameAsItself(@ForAll("names") String name) {
        assertThat(PersonNames.compare(name, name).grade()).isEqualTo(NameGrade.SAME);
    }

    @Property(tries = 300)
    void findsAnyTextTheSameAsItselfOrUndecided(@ForAll String text) {
        NameGrade grade = PersonNames.compare(text, text).grade();
        assertThat(grade).isIn(NameGrade.SAME, NameGrade.UNDECIDED);
    }

    @Property(tries = 300)
    void answersForAnyTexts(@ForAll String first, @ForAll String second, @ForAll("names") String name) {
        assertThat(PersonNames.compare(first, second).mirrored()).isEqualTo(PersonNames.compare(second, first));
        assertThat(PersonNames.compare(first, name).mirrored()).isEqualTo(PersonNames.compare(name, first));
    }

    @Property(tries = 300)
    void listsEveryPartOnceAtMost(@ForAll("names") String first, @ForAll("names") String second) {
        assertThat(PersonNames.compare(first, second).tokens())
                .hasSizeLessThanOrEqualTo(2 * NameReader.MAX_LENGTH)
                .allSatisfy(match -> assertThat(match.first() + match.second()).isNotEmpty());
    }

    @Property(tries = 300)
    void doesNotCallANameDifferentForItsOrder(@ForAll("names") String name, @ForAll long seed) {
        ReadName read = NameReader.read(name);
        Assume.that(!read.organisation());
        List<NameToken> tokens = new ArrayList<>(read.tokens());
        Collections.shuffle(tokens, new Random(seed));
        PersonNameComparison comparison = NameGrading.grade(read, read.withTokens(tokens));
        assertThat(comparison.grade()).isNotEqualTo(NameGrade.DIFFERENT);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                        "Anna",
                        "maria",
                        "J.",
                        "K",
                        "Smith",
                        "Müller",
                        "Mueller",
                        "O'Brien",
                        "van",
                        "der",
                        "de la",
                        "al-",
                        "Abdul",
                        "Rahman",
                        "Kim",
                        "Min-jun",
                        "Wang",
                        "Xiaoming",
                        "Иван",
                        "Петрович",
                        "Иванова",
                        "Σοφία",
                        "محمد",
                        "عبد",
                        "الله",
                        "משה",
                        "कुमार",
                        "สมชาย",
                        "たなか",
                        "タナカ",
                        "김민준",
                        "王",
                        "小明",
                        "山田",
                        "Jr",
                        "III",
                        "Dr.",
                        "née",
                        "(Bob)",
                        "\"",
                        ",",
                        "Nguyễn",
                        "Thị",
                        "-",
                        "ß",
                        "ᏣᎳᎩ",
                        "გიორგი",
                        "🙂",
                        "\uD800")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words))
                .filter(PersonNamesPropertyTest::holdsALetter);
    }

    private static boolean holdsALetter(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }
}
