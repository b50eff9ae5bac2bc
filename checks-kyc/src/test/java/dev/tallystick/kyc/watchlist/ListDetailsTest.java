package dev.tallystick.kyc.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.name.StructuredName;
import dev.tallystick.place.Country;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists say of a person: what cannot be read neither clears nor agrees. */
final class ListDetailsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final String NULLS = "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,";

    @ParameterizedTest
    @CsvSource({
        "1951-1955, 1951-01-01/1955-12-31",
        "1951 - 1955, 1951-01-01/1955-12-31",
        "circa 1953 to circa 1955, circa 1953-01-01/1955-12-31",
        "circa 1953 to 1955, circa 1953-01-01/1955-12-31",
        "1953 to circa 1955, circa 1953-01-01/1955-12-31",
        "circa 1951-1955, circa 1951-01-01/1955-12-31",
        "between 1951 and 1955, 1951-01-01/1955-12-31",
        "1962-03-15T00:00:00, 1962-03-15",
        "15 Mar 1962, 1962-03-15"
    })
    void readsSpansAndApproximateYears(String written, String date) {
        assertThat(ListedDates.find(written))
                .hasValueSatisfying(read -> assertThat(read).hasToString(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1962 or 1963", "1955-1951", "about 40", "15Mar", "1962-13"})
    void whatIsNoDateIsNotReadAsOne(String written) {
        assertThat(ListedDates.find(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<FROM_YEAR>1960</FROM_YEAR>", "<TO_YEAR>1960</TO_YEAR>", "<NOTE>In the sixties</NOTE>"})
    void aSpanWithoutAnEndClearsNobody(String date) {
        WatchlistEntry entry = only(WatchlistTable.builder()
                .addUn(
                        AS_OF,
                        utf8("<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Ansgar Tolm"
                                + "</FIRST_NAME><INDIVIDUAL_DATE_OF_BIRTH><DATE>1950-01-02</DATE>"
                                + "</INDIVIDUAL_DATE_OF_BIRTH><INDIVIDUAL_DATE_OF_BIRTH>" + date
                                + "</INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>"))
                .build());

        assertThat(entry.hasUnreadBirthDates()).isTrue();
        assertThat(born("1971-04-12").areOthers(entry)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1960,, true", ",1960, true", "1960,0, true", "0,0, false", ",, false", "1960,1962, false"})
    void spansOfTheEuropeanUnionNeedBothEnds(String from, String to, boolean isUnread) {
        WatchlistEntry entry = only(WatchlistTable.builder()
                .addEu(
                        AS_OF,
                        utf8(ListHeaders.EU + "\n"
                                + ListHeaders.euYears(
                                        "1", "Ansgar Tolm", from == null ? "" : from, to == null ? "" : to)
                                + "\n"))
                .build());

        assertThat(entry.hasUnreadBirthDates()).isEqualTo(isUnread);
    }

    @Test
    void aBirthDateThatCannotBeReadKeepsTheOthersFromClearing() {
        WatchlistEntry read = ofac("DOB 15 Mar 1962");
        WatchlistEntry unread = ofac("DOB 15 Mar 1962; alt. DOB some day in spring");

        assertThat(born("1971-04-12").areOthers(read)).isTrue();
        assertThat(born("1971-04-12").areOthers(unread)).isFalse();
        assertThat(born("1971-04-12").areOthers(unread.toBuilder().build())).isFalse();
    }

    @Test
    void remarksGoOnInTheCommentsWithTheirBlanks() {
        String remarks = "x".repeat(1000 - "; DOB 15 ".length()) + "; DOB 15 ";
        WatchlistEntry joined = only(WatchlistTable.builder()
                .addOfacSdn(
                        AS_OF,
                        OfacFiles.of(utf8(row(remarks))).comments(utf8("1,\"Mar 1962; Passport A1234567 (Iran).\"\n")))
                .build());
        WatchlistTable cut = WatchlistTable.builder()
                .addOfacSdn(AS_OF, OfacFiles.of(utf8(row(remarks))))
                .build();

        assertThat(joined.birthDates()).hasToString("[1962-03-15]");
        assertThat(joined.hasUnreadBirthDates()).isFalse();
        assertThat(joined.documents()).containsExactly(document("A1234567", "IR"));
        assertThat(cut.loads().get(0).lostDetails()).isEqualTo(1);
        assertThat(only(cut).hasUnreadBirthDates()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korea, North|KP",
                "Korea, South|KR",
                "Burma|MM",
                "Congo, Democratic Republic of the|CD",
                "Congo, Republic of the|CG",
                "Cote d'Ivoire|CI",
                "Côte d’Ivoire|CI",
                "Cabo Verde|CV",
                "Palestinian|PS",
                "West Bank|PS",
                "Gambia, The|GM",
                "The Gambia|GM",
                "Bahamas, The|BS",
                "Türkiye|TR",
                "Russian Federation|RU",
                "Iran (Islamic Republic of)|IR",
                "Democratic People's Republic of Korea|KP",
                "Syrian Arab Republic|SY",
                "Bosnia and Herzegovina|BA",
                "Trinidad & Tobago|TT",
                "Czech Republic|CZ",
                "United Republic of Tanzania|TZ",
                "Sao Tome and Principe|ST",
                "Holy See|VA",
                "ru|RU"
            })
    void readsCountriesAsListsWriteThem(String written, String code) {
        assertThat(ListCountries.find(written)).hasValue(Country.of(code));
    }

    @Test
    void aCountryThatIsNotKnownIsNotAnyCountry() {
        WatchlistEntry odd = ofac("DOB 15 Mar 1962; Passport A1234567 (Velmara)");
        WatchlistEntry open = ofac("DOB 15 Mar 1962; Passport A1234567");
        WatchlistEntry undetermined = ofac("DOB 15 Mar 1962; Passport A1234567 (undetermined)");
        Identifiers portuguese = Identifiers.of(Candidate.builder()
                .add(IdentityDocument.builder()
                        .number("A1234567")
                        .issuingCountry(Country.of("PT"))
                        .build())
                .add(BirthDate.builder().date(PartialDate.parse("1971-04-12")).build())
                .build());

        assertThat(odd.documents()).containsExactly(new ListedDocument("A1234567", Optional.empty(), true));
        assertThat(portuguese.sameDocument(odd)).isEmpty();
        assertThat(portuguese.areOthers(odd)).isFalse();
        assertThat(portuguese.sameDocument(open)).isPresent();
        assertThat(portuguese.sameDocument(undetermined)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Passport A1234567 (Syria) expires 01 Jan 2010|A1234567|SY",
                "Turkish Identification Number 12345678901 (Turkey)|12345678901|TR",
                "Kenyan ID No. 12773667 (Kenya)|12773667|KE",
                "Citizen's Card Number 210602-5|2106025|",
                "British National Overseas Passport 750200421 (United Kingdom)|750200421|GB",
                "Bosnian Personal ID No. 1234567890|1234567890|",
                "Seafarer's Identification Document 12345 (Iran)|12345|IR",
                "Italian Fiscal Code ABC12D34 (Italy)|ABC12D34|IT",
                "Military Registration Number 12345|12345|",
                "alt. Passport 472310104 (Korea, North)|472310104|KP",
                "C.U.R.P. ABCD800101HDFXXX01 (Mexico)|ABCD800101HDFXXX01|MX",
                "NIT # 800123456-7 (Colombia)|8001234567|CO",
                "SSN 123-45-6789 (United States)|123456789|US"
            })
    void readsDocumentsOfAnyKind(String statement, String number, String country) {
        assertThat(ofac(statement + "; (individual) [SDGT].").documents()).containsExactly(document(number, country));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone Number 982188776655",
                "Executive Order No. 13224",
                "Gender Male",
                "Linked To: VELMAR WORKS NO. 12345",
                "POB Velmara"
            })
    void whatIsNoDocumentIsNotReadAsOne(String statement) {
        WatchlistTable table = WatchlistTable.builder()
                .addOfacSdn(AS_OF, OfacFiles.of(utf8(row(statement))))
                .build();

        assertThat(only(table).documents()).isEmpty();
        assertThat(table.loads().get(0).lostDetails()).isZero();
    }

    @Test
    void aDocumentThatCannotBeReadIsCounted() {
        WatchlistTable table = WatchlistTable.builder()
                .addOfacSdn(AS_OF, OfacFiles.of(utf8(row("Passport held by his cousin"))))
                .build();

        assertThat(table.loads().get(0).lostDetails()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1) A123456 (2) B765432", "A123456; B765432", "A123456, B765432"})
    void severalNumbersInOneCellAreSeveral(String cell) {
        WatchlistEntry entry = only(WatchlistTable.builder()
                .addUk(AS_OF, utf8(ListHeaders.UK + "\n" + ListHeaders.uk("1", "Tolm,Ansgar", "", cell) + "\n"))
                .build());

        assertThat(entry.documents()).extracting(ListedDocument::number).containsExactly("A123456", "B765432");
    }

    @Test
    void ofACollectionThoseUnderSanctionsAreTaken() {
        String json = entity("1", "\"topics\":[\"role.pep\"]")
                + entity("2", "\"topics\":[\"poi\",\"sanction.linked\"]")
                + entity("3", "\"sanctions\":[{\"id\":\"s\",\"schema\":\"Sanction\"}]")
                + entity("4", "\"sanctions\":[]")
                + entity("5", "\"notes\":[\"sanction\"]");
        WatchlistLoad some = WatchlistTable.builder()
                .addOpenSanctionsJson(AS_OF, utf8(json))
                .build()
                .loads()
                .get(0);
        WatchlistLoad all = WatchlistTable.builder()
                .addOpenSanctionsJson(AS_OF, utf8(json), OpenSanctionsScope.EVERYBODY)
                .build()
                .loads()
                .get(0);
        String csv = ListHeaders.OPEN_SANCTIONS + "\n" + ListHeaders.openSanctions("1", "Ansgar Tolm", "")
                + "\n2,Person,Bodo Vrel,,,,,,,\n";
        WatchlistLoad rows = WatchlistTable.builder()
                .addOpenSanctionsCsv(AS_OF, utf8(csv))
                .build()
                .loads()
                .get(0);
        WatchlistLoad allRows = WatchlistTable.builder()
                .addOpenSanctionsCsv(AS_OF, utf8(csv), OpenSanctionsScope.EVERYBODY)
                .build()
                .loads()
                .get(0);

        assertThat(some.entries()).isEqualTo(2);
        assertThat(some.passedOver()).isEqualTo(3);
        assertThat(some.isWhole()).isTrue();
        assertThat(all.entries()).isEqualTo(5);
        assertThat(rows.entries()).isEqualTo(1);
        assertThat(rows.passedOver()).isEqualTo(1);
        assertThat(allRows.entries()).isEqualTo(2);
    }

    @Test
    void documentsAmongNestedEntitiesAreRead() {
        String json = entity(
                "1",
                "\"topics\":[\"sanction\"],\"weakAlias\":[\"Old Tolm\"],\"identificiation\":[{\"schema\":\"Passport\","
                        + "\"properties\":{\"number\":[\"A1234567\"],\"country\":[\"ru\"],\"holder\":[\"1\"]}},{\"schema\":"
                        + "\"Address\",\"properties\":{\"number\":[\"B7654321\"]}}],\"idNumber\":[\"C7777123\"]");
        WatchlistTable table =
                WatchlistTable.builder().addOpenSanctionsJson(AS_OF, utf8(json)).build();

        assertThat(only(table).documents()).containsExactly(document("A1234567", "RU"), document("C7777123", null));
        assertThat(table.findByName(name("Old Tolm"))).isEmpty();
    }

    @Test
    void aListThatIsPrintedOverManyLinesIsRefused() {
        String pretty =
                "[\n  {\n    \"id\": \"1\",\n    \"schema\": \"Person\",\n    \"caption\": \"Ansgar Tolm\"\n  }\n]\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WatchlistTable.builder().addOpenSanctionsJson(AS_OF, utf8(pretty)))
                .withMessageContaining("one a line");
    }

    @Test
    @SuppressWarnings("NullAway") // the misuse
    void numbersOfDocumentsAreReducedToLettersAndDigits() {
        assertThat(new ListedDocument("a-123 456", Optional.empty()).number()).isEqualTo("A123456");
        assertThatIllegalArgumentException().isThrownBy(() -> new ListedDocument("--", Optional.empty()));
        assertThatNullPointerException().isThrownBy(() -> new ListedDate(null, AS_OF, false));
        assertThatNullPointerException().isThrownBy(() -> new ListedDate(AS_OF, null, false));
    }

    @Test
    void anEntrySaysWhereItStands() {
        WatchlistEntry entry = ofac("DOB 1962");

        assertThat(entry.list()).isEqualTo("ofac-sdn");
        assertThat(entry.line()).isEqualTo(1);
        assertThat(entry.programme()).isEqualTo("X");
    }

    private static Identifiers born(String date) {
        return Identifiers.of(Candidate.builder()
                .add(BirthDate.builder().date(PartialDate.parse(date)).build())
                .build());
    }

    private static ListedDocument document(String number, @Nullable String country) {
        return new ListedDocument(number, Optional.ofNullable(country).map(Country::of));
    }

    private static WatchlistEntry ofac(String remarks) {
        return only(WatchlistTable.builder()
                .addOfacSdn(AS_OF, OfacFiles.of(utf8(row(remarks))))
                .build());
    }

    private static String row(String remarks) {
        return "1,\"TOLM, Ansgar\",\"individual\",\"X\"," + NULLS + "\"" + remarks + "\"\n";
    }

    private static String entity(String id, String properties) {
        return "{\"id\":\"" + id + "\",\"schema\":\"Person\",\"caption\":\"Ansgar Tolm\",\"properties\":{" + properties
                + "}}\n";
    }

    private static WatchlistEntry only(WatchlistTable table) {
        List<WatchlistHit> hits = table.findByName(name("Ansgar Tolm"));
        assertThat(hits).hasSize(1);
        return hits.get(0).entry();
    }

    private static StructuredName name(String full) {
        return StructuredName.builder().full(full).build();
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
