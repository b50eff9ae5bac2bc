package dev.tallystick.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrganisationNamesTest {

    @TestFactory
    Stream<DynamicTest> givesTheFrozenVerdicts() {
        return rows().stream()
                .map(row -> dynamicTest(row.line() + ": " + first(row) + " / " + row.get("second"), () -> {
                    OrganisationComparison comparison = OrganisationNames.compare(first(row), row.get("second"));
                    assertThat(comparison.verdict())
                            .as(comparison.reason())
                            .isEqualTo(Verdict.valueOf(row.get("verdict")));
                    assertThat(OrganisationNames.compare(row.get("second"), first(row)))
                            .isEqualTo(comparison);
                }));
    }

    @Test
    void isTestedWithAtLeastAsManyHardNegativesAsPositives() {
        long positive = rows().stream()
                .map(row -> Verdict.valueOf(row.get("verdict")))
                .filter(verdict -> verdict == Verdict.SAME || verdict == Verdict.SIMILAR)
                .count();
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(rows().size() - positive).isGreaterThanOrEqualTo(positive);
    }

    @Test
    void isTestedInEveryScriptWithAtLeastAsManyHardNegativesAsPositives() {
        for (NameScript script : NameScript.values()) {
            List<Verdict> verdicts = rows().stream()
                    .filter(row -> first(row).codePoints().anyMatch(letter -> NameScript.of(letter) == script))
                    .map(row -> Verdict.valueOf(row.get("verdict")))
                    .toList();
            long positive = verdicts.stream()
                    .filter(verdict -> verdict == Verdict.SAME || verdict == Verdict.SIMILAR)
                    .count();
            if (script != NameScript.OTHER) {
                assertThat(verdicts).as(script.name()).hasSizeGreaterThanOrEqualTo(6);
                assertThat(positive).as(script.name()).isBetween(3L, verdicts.size() - 3L);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ООО Ромашка, ООО Ромашка",
        "Αφοί Παπαδόπουλοι Α.Ε., ΑΦΟΙ ΠΑΠΑΔΟΠΟΥΛΟΙ ΑΕ",
        "شركة النور للتجارة, شركة الأفق ذ.م.م",
        "ארז בע״מ, ארז בע\"מ",
        "कमल प्रा. लि., कमल प्राइवेट लिमिटेड",
        "บจก. ดอกบัว, บริษัทสยามทองจำกัด",
        "(株)青木, ㈱青木",
        "(주)한빛, 한빛그룹"
    })
    void isFoundToBeAnOrganisationInEveryScript(String first, String second) {
        assertThat(PersonNames.isOrganisation(first)).isTrue();
        assertThat(PersonNames.isOrganisation(second)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Иванов А.О.",
                "ИП Ромашкин Иван Петрович",
                "Παπαδόπουλος Α.Ε.",
                "Α. Ε. Παπαδόπουλος",
                "שרה כהן",
                "प्रा. कमल देशमुख",
                "青木太郎",
                "김한빛"
            })
    void aPersonIsNoOrganisationForInitialsOrTitles(String name) {
        assertThat(PersonNames.isOrganisation(name)).isFalse();
    }

    @Property
    void neverFindsNamesInTwoScriptsDifferent(@ForAll("words") List<String> words, @ForAll("elsewhere") String other) {
        assertThat(OrganisationNames.compare(String.join(" ", words), other).verdict())
                .isNotEqualTo(Verdict.DIFFERENT);
    }

    @Provide
    Arbitrary<String> elsewhere() {
        return Arbitraries.of(
                "ООО Ромашка",
                "Ηλιοτρόπιο Α.Ε.",
                "شركة النور",
                "ארז",
                "कमल",
                "สยามทอง",
                "株式会社青木",
                "ひまわり",
                "한빛",
                "ქარი");
    }

    @Test
    void findsEveryAliasTheSameAsOrSimilarToItsName() {
        ReferenceTable aliases = ReferenceTable.builder("aliases", "Aliases", LocalDate.EPOCH)
                .required("alias", "name", "relation")
                .readResource(OrganisationNames.class, "organisation-aliases.csv");
        assertThat(aliases.rejected()).isEmpty();
        assertThat(aliases.rows()).allSatisfy(row -> {
            Verdict expected = row.get("relation").equals("successor") ? Verdict.SIMILAR : Verdict.SAME;
            assertThat(OrganisationNames.compare(row.get("alias"), row.get("name"))
                            .verdict())
                    .isEqualTo(expected);
        });
    }

    @Test
    void readsTheBeginningOfEndlessNamesOnly() {
        String endless = "Plover " + "(".repeat(50_000) + " now ".repeat(50_000);
        assertThat(OrganisationNames.compare(endless, endless + "x").verdict()).isEqualTo(Verdict.SAME);
    }

    @Property
    void isSymmetric(@ForAll("names") String first, @ForAll("names") String second) {
        assertThat(OrganisationNames.compare(first, second)).isEqualTo(OrganisationNames.compare(second, first));
    }

    @Property
    void findsANameTheSameAsItself(@ForAll("names") String name) {
        Assume.that(!OrganisationWords.of(name).isEmpty());
        assertThat(OrganisationNames.compare(name, name).verdict()).isEqualTo(Verdict.SAME);
    }

    @Property
    void survivesAnyText(@ForAll String first, @ForAll String second) {
        assertThat(OrganisationNames.compare(first, second)).isEqualTo(OrganisationNames.compare(second, first));
    }

    @Property
    void readsCaseAndLegalFormsAsNothing(@ForAll("words") List<String> words, @ForAll("legalForms") String form) {
        String name = String.join(" ", words);
        assertThat(OrganisationNames.compare(name, name.toUpperCase(java.util.Locale.ROOT) + ", " + form)
                        .verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                        "plover",
                        "heron",
                        "chase",
                        "meta",
                        "jp",
                        "morgan",
                        "first",
                        "community",
                        "comm",
                        "bank",
                        "keybank",
                        "savings",
                        "credit",
                        "union",
                        "national",
                        "association",
                        "N.A.",
                        "of",
                        "the",
                        "&",
                        "a",
                        "(now",
                        "(",
                        ")",
                        "/",
                        "formerly",
                        "Inc.",
                        "BofA",
                        "Omaha",
                        "\u0411\u0430\u043D\u043A",
                        "ооо",
                        "ромашка",
                        "株式会社青木",
                        "Ηλιοτρόπιο",
                        "النور",
                        "plovr",
                        "PHB",
                        "2018")
                .list()
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("plover", "heron", "first", "community", "bank", "savings", "of", "omaha")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> legalForms() {
        return Arbitraries.of(
                "N.A.", "Inc", "Corp.", "LLC", "Ltd", "plc", "GmbH", "AG", "S.A.", "S.p.A.", "N.V.", "Co.");
    }

    private static List<ReferenceRow> rows() {
        return ReferenceTable.builder("organisation-names", "Pairs of names", LocalDate.EPOCH)
                .required("second", "verdict")
                .readResource(OrganisationNamesTest.class, "organisation-names.csv")
                .rows();
    }

    private static String first(ReferenceRow row) {
        return row.find("first").orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "Kestrel Foundry GmbH, 'my time at kestrel foundry'",
        "'Kestrel Foundry, Inc.', 'Foundry of the name Kestrel'",
        "'MetaBank (now Pathward, N.A.)', 'I worked for Pathward'",
        "First National Bank, 'the first national bank in town'",
        "Vinga Översättning AB, 'Vinga Oversattning'",
        "株式会社青木, '私は株式会社青木で働いた'"
    })
    void aTextNamesAnOrganisationByItsTellingWords(String organisation, String text) {
        assertThat(OrganisationNames.isNamedIn(organisation, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Kestrel Foundry GmbH, 'my time at Kestrel'",
        "Kestrel Foundry GmbH, GmbH",
        "First National Bank, 'a bank'",
        "'---', '---'",
        "Kestrel Foundry, 'kestrelfoundry'"
    })
    void aTextDoesNotNameAnOrganisationByLess(String organisation, String text) {
        assertThat(OrganisationNames.isNamedIn(organisation, text)).isFalse();
    }
}
