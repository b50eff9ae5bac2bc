package dev.tallystick.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import dev.tallystick.name.PersonNameIndex.Match;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonNameIndexTest {

    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

    @Test
    void whatAComparisonWithEachNameFindsIsFoundForThousandsOfPerturbedNames() {
        InventedNames invented = new InventedNames(20261122);
        List<String> names = invented.names(500);
        PersonNameIndex index = PersonNameIndex.of(names);
        int matches = 0;
        for (int round = 0; round < 2_200; round++) {
            String query = invented.perturbed(names.get(round % names.size()));
            List<Match> expected = exhaustive(query, names);
            assertThat(index.find(query, NameGrade.VARIANT)).as(query).isEqualTo(expected);
            matches += expected.size();
        }
        assertThat(matches).isGreaterThan(1_500);
    }

    @Test
    void namesWhosePartsAreKnownAreFoundAsAComparisonWithEachFindsThem() {
        InventedNames invented = new InventedNames(7);
        List<String> names = invented.names(400);
        PersonNameIndex index = PersonNameIndex.of(names);
        int matches = 0;
        for (String name : names) {
            List<String> words = BLANKS.splitToList(invented.perturbed(name));
            if (words.size() < 2) {
                continue;
            }
            StructuredName query = StructuredName.builder()
                    .given(String.join(" ", words.subList(0, words.size() - 1)))
                    .family(words.get(words.size() - 1))
                    .build();
            List<Match> expected = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                PersonNameComparison comparison = PersonNames.compare(
                        query, StructuredName.builder().full(names.get(i)).build());
                if (comparison.isMatch()) {
                    expected.add(new Match(i, comparison));
                }
            }
            assertThat(index.find(query, NameGrade.VARIANT)).isEqualTo(expected);
            matches += expected.size();
        }
        assertThat(matches).isGreaterThan(100);
    }

    @Test
    void longNamesInOtherScriptsAreFoundAsAComparisonWithEachFindsThem() {
        List<String> names = List.of(
                "พิชญานันท์ วงศ์สุวรรณ",
                "ศุภวัฒน์ รัตนพงษ์ไพบูลย์",
                "กฤษณะ เทพสุวรรณโชติ",
                "ณัฐธิดา จันทร์เพ็ญศิริวัฒนา",
                "อภิสิทธิ์ เวชชาชีวะ",
                "สุวรรณภูมิ",
                "Phitchayanan Wongsuwan",
                "Suphawat Rattanaphongphaibun",
                "Kritsana Thepsuwanchot",
                "Krisana Thepsuwanachot",
                "Natthida Chanphensiriwatthana",
                "Aphisit Wetchachiwa",
                "Abhisit Vejjajiva",
                "Suwannaphum",
                "남궁빛나라",
                "황보영희",
                "Hwangbo Younghee",
                "Namgung Bitnara",
                "欧阳娜",
                "Ouyang Na",
                "عبدالرحمن المحمدي",
                "عبد العزيز القحطاني",
                "Abdulrahman Almohammadi",
                "Abdul Aziz Al Qahtani",
                "Дмитрий Александрович Преображенский",
                "Dmitrii Aleksandrovich Preobrazhenskii",
                "Екатерина Чернышевская",
                "Yekaterina Chernyshevskaya",
                "प्रियदर्शिनी कृष्णमूर्ति",
                "Priyadarshini Krishnamurthy",
                "Κωνσταντίνος Παπαδημητρόπουλος",
                "Konstantinos Papadimitropoulos",
                "Anna Bell");
        PersonNameIndex index = PersonNameIndex.of(names);
        int matches = 0;
        for (String query : names) {
            List<String> words = BLANKS.splitToList(query);
            for (String written :
                    List.of(query, String.join("", words), words.get(words.size() - 1) + " " + words.get(0))) {
                List<Match> expected = exhaustive(written, names);
                assertThat(index.find(written, NameGrade.VARIANT)).as(written).isEqualTo(expected);
                matches += expected.size();
            }
        }
        assertThat(matches).isGreaterThan(names.size() * 3);
    }

    @Test
    void spellingsOfManyCulturesAreFoundAsAComparisonWithEachFindsThem() {
        List<ReferenceRow> rows = new ArrayList<>();
        for (String resource : List.of("person-pairs-spellings.csv", "person-pairs-spellings-report.csv")) {
            rows.addAll(ReferenceTable.builder("pairs", "Pairs of names", LocalDate.EPOCH)
                    .required("first", "second")
                    .readResource(PersonNameIndexTest.class, resource)
                    .rows());
        }
        List<String> names = rows.stream().map(row -> row.get("second")).toList();
        PersonNameIndex index = PersonNameIndex.of(names);
        int matches = 0;
        for (ReferenceRow row : rows) {
            List<Match> expected = exhaustive(row.get("first"), names);
            assertThat(index.find(row.get("first"), NameGrade.VARIANT))
                    .as(row.get("first"))
                    .isEqualTo(expected);
            matches += expected.size();
        }
        assertThat(matches).isGreaterThan(150);
    }

    @Test
    void longNamesInThaiAreFoundWithoutAComparisonWithEach() {
        List<String> names = new ArrayList<>(new InventedNames(11).names(4_000));
        names.add("Suphawat Rattanaphongphaibun");
        PersonNameIndex index = PersonNameIndex.of(names);

        String thai = "ศุภวัฒน์ รัตนพงษ์ไพบูลย์";
        assertThat(index.find(thai, NameGrade.VARIANT))
                .extracting(Match::position)
                .contains(4_000);
        assertThat(index.candidates(NameReader.read(thai))).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мария Петрова|Maria Petrova",
                "Maria Petrova|Мария Петрова",
                "محمد حسن|Mohammed Hassan",
                "Mohamed Hasan|محمد حسن",
                "王小明|Wang Xiaoming",
                "Wang Xiaoming|王小明",
                "Kim Min-jun|김민준",
                "김민준|Kim Minjun",
                "Abdurrahman Nouri|Abd al-Rahman Nuri",
                "عبد الرحمن نوري|Abdul Rahman Nouri",
                "Tanaka Taro|田中太郎",
                "J. Petrova|Petrova, Jana",
                "Sukarnodi|SUKARNODI"
            })
    void otherWritingsAndScriptsAreFound(String pair) {
        int bar = pair.indexOf('|');
        PersonNameIndex index = PersonNameIndex.of(List.of("Somebody Else", pair.substring(bar + 1)));

        List<Match> found = index.find(pair.substring(0, bar), NameGrade.VARIANT);

        assertThat(found).extracting(Match::position).containsExactly(1);
    }

    @Test
    void aBetterGradeLeavesTheLesserOnesOut() {
        PersonNameIndex index = PersonNameIndex.of(List.of("William Ashgrove", "Bill Ashgrove", "Ashgrove, William"));

        assertThat(index.find("William Ashgrove", NameGrade.SAME))
                .extracting(Match::position)
                .containsExactly(0);
        assertThat(index.find("William Ashgrove", NameGrade.EQUIVALENT))
                .extracting(Match::position)
                .containsExactly(0, 2);
        assertThat(index.find("William Ashgrove", NameGrade.VARIANT))
                .extracting(Match::position)
                .containsExactly(0, 1, 2);
    }

    @Test
    void gradesThatCanRestOnInitialsAloneAreRefused() {
        PersonNameIndex index = PersonNameIndex.of(List.of());

        assertThatThrownBy(() -> index.find("Anna Bell", NameGrade.PARTIAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PARTIAL");
    }

    @Test
    void namesWithoutLettersAndEmptyIndexesGiveNothing() {
        PersonNameIndex index = PersonNameIndex.of(List.of("", "123", "Anna Bell"));

        assertThat(index.find("", NameGrade.VARIANT)).isEmpty();
        assertThat(index.find("...", NameGrade.VARIANT)).isEmpty();
        assertThat(index.name(2)).isEqualTo("Anna Bell");
        assertThat(index.size()).isEqualTo(3);
        assertThat(index).hasToString("PersonNameIndex[3]");
        assertThat(PersonNameIndex.of(List.of()).find("Anna Bell", NameGrade.VARIANT))
                .isEmpty();
    }

    private static List<Match> exhaustive(String query, List<String> names) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            PersonNameComparison comparison = PersonNames.compare(query, names.get(i));
            if (comparison.isMatch()) {
                matches.add(new Match(i, comparison));
            }
        }
        return matches;
    }
}
