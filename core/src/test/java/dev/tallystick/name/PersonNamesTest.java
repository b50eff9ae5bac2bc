package dev.tallystick.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Dr. Tamsin Holloway, TAMSIN HOLLOWAY",
        "Renée Örnberg, Renee Ornberg",
        "Niamh O'Dowd, Niamh ODowd",
        "Ingrid Voss PhD, ingrid voss"
    })
    void areTheSameButForCaseAccentsPunctuationAndTitles(String first, String second) {
        assertThat(grade(first, second)).isEqualTo(NameGrade.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Tamsin Holloway, Holloway Tamsin",
        "'Holloway, Tamsin', Tamsin Holloway",
        "Jürgen Möhring, Juergen Moehring",
        "Anna-Lena Voss, Annalena Voss",
        "Joost van den Akkerdijk, Joost Akkerdijk",
        "Тамара Щербинина, Tamara Shcherbinina",
        "Ελένη Μαυρίδου, Eleni Mavridou",
        "김서연, Kim Seo-yeon",
        "王小兰, Wang Xiaolan"
    })
    void areEquivalentAfterTransliterationReorderingSpacingAndParticles(String first, String second) {
        assertThat(grade(first, second)).isEqualTo(NameGrade.EQUIVALENT);
    }

    @ParameterizedTest
    @CsvSource({"T. Holloway, Tamsin Holloway", "Holloway T., Tamsin Holloway", "T. R. Holloway, Tamsin Rose Holloway"})
    void agreeWhereOneGivesInitialsOnly(String first, String second) {
        assertThat(grade(first, second)).isEqualTo(NameGrade.INITIALS);
    }

    @ParameterizedTest
    @CsvSource({
        "Bob Holloway, Robert Holloway",
        "Mohamed Barzani, Muhammad Barzani",
        "Tamsin Rose Holloway, Tamsin Holloway",
        "Lucía Ferrán Olmedo, Lucía Ferrán",
        "Alexey Petrovich Zuyev, Aleksei Zuev",
        "Tamsin Hollwoay, Tamsin Holloway"
    })
    void areVariantsByNicknameRomanisationPartsLeftOutAndSlips(String first, String second) {
        assertThat(grade(first, second)).isEqualTo(NameGrade.VARIANT);
    }

    @ParameterizedTest
    @CsvSource({
        "Suharto, Suharto Wibowo",
        "T. H., Tamsin Holloway",
        "A. Ivanov, A. Ivanova",
        "Nguyen Van, Nguyen Van Hung"
    })
    void agreeInPartOnly(String first, String second) {
        assertThat(grade(first, second)).isEqualTo(NameGrade.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "J. Smith, Kate Smith",
        "Maria Holloway, Marta Holloway",
        "Jens Hansen, Jens Jensen",
        "Kim Min-jun, Kim Min-ji",
        "Aleksandr Ivanov, Aleksandra Ivanova",
        "Daniel Rossi, Daniela Rossi",
        "Harold Pruett Jr, Harold Pruett Sr",
        "Wang Xiao Ming, Wang Ming",
        "Juan García López, Juan García Pérez"
    })
    void areDifferentWhereAPartContradicts(String first, String second) {
        assertThat(grade(first, second)).isEqualTo(NameGrade.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Holloway & Sons Ltd, Tamsin Holloway",
        "ООО Ромашка, Тамара Ромашка",
        "Holloway Consulting, Tamsin Holloway",
        "株式会社山田, 山田太郎"
    })
    void areNotComparedWithOrganisations(String first, String second) {
        assertThat(grade(first, second)).isEqualTo(NameGrade.ORGANISATION);
    }

    @ParameterizedTest
    @CsvSource({"'', Tamsin", "123, 123", "'...', '...'", "山田朔弥, Tanaka Jiro"})
    void areUndecidedWithoutLettersOrWithAnOpenReading(String first, String second) {
        assertThat(grade(first, second)).isEqualTo(NameGrade.UNDECIDED);
    }

    @Test
    void letsOneSideBeSilentAboutTheGeneration() {
        assertThat(PersonNames.compare("Harold Pruett Jr.", "Harold Pruett").isMatch())
                .isTrue();
        assertThat(PersonNames.compare("Harold Pruett II", "Harold Pruett Jr.").isMatch())
                .isTrue();
    }

    @Test
    void explainsEachPart() {
        assertThat(PersonNames.compare("T. Rose Holloway", "Tamsin Holloway").tokens())
                .containsExactlyInAnyOrder(
                        new TokenMatch("T", "Tamsin", TokenRelation.INITIAL),
                        new TokenMatch("Holloway", "Holloway", TokenRelation.EQUAL),
                        new TokenMatch("Rose", "", TokenRelation.LEFT_OUT));
    }

    @Test
    void saysHowLittleAnAgreementOnFrequentNamesMeans() {
        assertThat(PersonNames.compare("Maria Garcia", "Maria García").commonness())
                .isEqualTo(Commonness.COMMON);
        assertThat(PersonNames.compare("Maria Whitcombe", "Maria Whitcombe").commonness())
                .isEqualTo(Commonness.ORDINARY);
        assertThat(PersonNames.compare("Tamsin Whitcombe", "Tamsin Whitcombe").commonness())
                .isEqualTo(Commonness.RARE);
    }

    @Test
    void readsKnownPartsInEitherOrder() {
        StructuredName name = StructuredName.builder()
                .given("Tamsin")
                .middle("Rose")
                .family("Holloway")
                .build();
        StructuredName turned =
                StructuredName.builder().given("Holloway").family("Tamsin Rose").build();
        StructuredName whole = StructuredName.builder().full("Holloway, Tamsin").build();
        StructuredName other = name.toBuilder().given("Edith").middle("").build();
        assertThat(PersonNames.compare(name, turned).isMatch()).isTrue();
        assertThat(PersonNames.compare(name, whole).grade()).isEqualTo(NameGrade.VARIANT);
        assertThat(PersonNames.compare(name, other).grade()).isEqualTo(NameGrade.DIFFERENT);
    }

    @Test
    void readsTheBeginningOfEndlessNamesOnly() {
        String endless = "Tamsin " + "a".repeat(100_000);
        assertThat(grade(endless, endless + "b")).isEqualTo(NameGrade.SAME);
        assertThat(grade("( ".repeat(50_000), "\" ' - . ".repeat(20_000))).isEqualTo(NameGrade.UNDECIDED);
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> grade(null, "Tamsin"));
        assertThatNullPointerException().isThrownBy(() -> grade("Tamsin", null));
    }

    @Test
    void showsNoNameInText() {
        PersonNameComparison comparison = PersonNames.compare("Tamsin Holloway", "T. Holloway");
        assertThat(comparison + " " + comparison.tokens()
                        + StructuredName.builder().given("Tamsin").build())
                .doesNotContain("Tamsin", "Holloway");
    }

    @Test
    void warmsUp() {
        PersonNames.warmUp();
        assertThat(grade("王小兰", "Wang Xiaolan")).isEqualTo(NameGrade.EQUIVALENT);
    }

    /** Loads the package afresh in a loader that notes what it is asked for. */
    @Test
    void loadsIcuOnlyForNamesThatNeedIt() throws ReflectiveOperationException, IOException {
        URL[] classes = {PersonNames.class.getProtectionDomain().getCodeSource().getLocation()};
        List<String> asked = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(classes, PersonNamesTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                asked.add(name);
                if (!name.startsWith("dev.tallystick.name.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }) {
            var compare =
                    loader.loadClass(PersonNames.class.getName()).getMethod("compare", String.class, String.class);
            for (String name : List.of("Tamsin Holloway", "Renée Örnberg", "Иван Петров", "Ελένη", "محمد علي", "김서연")) {
                assertThat(compare.invoke(null, name, "Tamsin Holloway")).isNotNull();
            }
            assertThat(asked).noneMatch(name -> name.startsWith("com.ibm.icu."));
            assertThat(compare.invoke(null, "王小兰", "Wang Xiaolan")).isNotNull();
            assertThat(asked).anyMatch(name -> name.startsWith("com.ibm.icu."));
        }
    }

    private static NameGrade grade(String first, String second) {
        return PersonNames.compare(first, second).grade();
    }

    @ParameterizedTest
    @CsvSource({
        "Maria, Smith, John Smith",
        "Bogna, Lopez, Bogna Kowalczyk",
        "Maria, Lopez, Kowalczyk Maria",
        "Mohammed, Tesfaye, Abebe Mohammed",
        "Петр, Иванов, Мария Иванова",
        "芳, 李, 李明",
        "서연, 김, 김민준",
        "Jana, Novákova, Petr Novák",
        "Nguyen, Anh, Nguyen Hoa"
    })
    void shareAPartThatSpeaksForATie(String given, String family, String other) {
        assertThat(shareTellingPart(given, family, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Maria, Lopez, Maria Kowalczyk",
        "Maria, Lopez, Mrs Mariya Kowalczyk",
        "Robert, Lopez, Bob Kowalczyk",
        "Мария, Лесна, Maria Kowalczyk",
        "محمد, منصور, محمد حداد",
        "Anna Maria, Lopez, Maria Kowalczyk",
        "Ilse, Varga, I. Quist",
        "Ilse, Varga, Orla Quist"
    })
    void shareNothingThatSpeaksForATie(String given, String family, String other) {
        assertThat(shareTellingPart(given, family, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Maria, Maria Kowalczyk, true",
        "Ahmed Mohammed Ali, Mohammed Ali Hassan, true",
        "Maria Lopez, Maria Kowalczyk, false",
        "Lopez Maria, Maria Kowalczyk, true"
    })
    void aNameHeldAsOneTextSharesWhatIsNotSurelyAGivenName(String own, String other, boolean expected) {
        assertThat(PersonNames.shareTellingPart(
                        StructuredName.builder().full(own).build(), other))
                .isEqualTo(expected);
    }

    private static boolean shareTellingPart(String given, String family, String other) {
        return PersonNames.shareTellingPart(
                StructuredName.builder().given(given).family(family).build(), other);
    }
}
