package dev.tallystick.kyc.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tallystick.name.StructuredName;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceTable.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The files of the publishers in their layouts, with invented persons; broken and hostile ones are in another test. */
final class WatchlistFilesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final String NULLS = "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,";

    @Test
    void readsTheFilesOfOfac() {
        String sdn = "101,\"MAROVAN, Tiro Belkas\",\"individual\",\"SDGT] [IRAQ2\",-0- ," + NULLS
                + "\"DOB 12 Apr 1971; alt. DOB 1970; POB Velmara; Passport QX4419027 (Portugal) expires 01 Jan 2010;"
                + " nationality Velmara; National ID No. 88-1200-77; a.k.a. nobody.\"\r\n"
                + "102,\"VELMAR SHIPPING\",-0- ,\"SDGT\",-0- ," + NULLS + "-0- \r\n"
                + "103,\"TOLVANI, Rezan\",\"individual\",\"SDGT\",-0- ," + NULLS + "\"DOB circa 1959; Gender Male;"
                + " DOB 1960 to 1963\"\r\n\u001A";
        String alt = "101,1,\"aka\",\"MAROWAN, Tiro\",-0- \r\n102,2,\"fka\",\"OTHER SHIPPING\",-0- \r\n";
        String add = "101,1,\"12 Any Street\",\"Velmara\",\"Portugal\",-0- \r\n";
        String comments = "103,\"; Passport ZZ100200 (Velmara)\"\r\n";
        WatchlistTable table = WatchlistTable.builder()
                .addOfacSdn(
                        AS_OF,
                        OfacFiles.of(utf8(sdn)).alt(utf8(alt)).add(utf8(add)).comments(utf8(comments)))
                .build();

        WatchlistLoad load = table.loads().get(0);
        assertThat(load.rejected()).isEmpty();
        assertThat(load.entries()).isEqualTo(2);
        assertThat(load.passedOver()).isEqualTo(2);
        assertThat(load.isWhole()).isTrue();
        WatchlistEntry first = only(table, "Tiro Marowan");
        assertThat(first.id()).isEqualTo("101");
        assertThat(first.names()).containsExactly("MAROVAN, Tiro Belkas", "MAROWAN, Tiro");
        assertThat(first.birthDates()).hasToString("[1971-04-12, 1970-01-01/1970-12-31]");
        assertThat(first.documents())
                .containsExactly(
                        new ListedDocument("QX4419027", Optional.of(Country.of("PT"))),
                        new ListedDocument("88120077", Optional.empty()));
        assertThat(first.row().find("programme")).hasValue("SDGT; IRAQ2");
        WatchlistEntry second = only(table, "Rezan Tolvani");
        assertThat(second.birthDates()).hasToString("[circa 1959-01-01/1959-12-31, 1960-01-01/1963-12-31]");
        assertThat(table.findByDocument("zz 100 200")).containsExactly(second);
        assertThat(table.findByDocument("1")).isEmpty();
        assertThat(table.referenceTables().get(0).asOf()).isEqualTo(AS_OF);
    }

    @Test
    void readsTheListOfTheUnitedNations() {
        String xml =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><CONSOLIDATED_LIST dateGenerated=\"2026-11-18T23:00:01\">"
                        + "<INDIVIDUALS><INDIVIDUAL><DATAID>690</DATAID><FIRST_NAME>Milosh</FIRST_NAME>"
                        + "<SECOND_NAME>Darvenkov</SECOND_NAME><UN_LIST_TYPE>Any list</UN_LIST_TYPE>"
                        + "<REFERENCE_NUMBER>QDi.999</REFERENCE_NUMBER><NAME_ORIGINAL_SCRIPT>Милош Дарвенков"
                        + "</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Velmara</VALUE></NATIONALITY><INDIVIDUAL_ALIAS>"
                        + "<QUALITY>Good</QUALITY><ALIAS_NAME>Milo Dar</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ADDRESS>"
                        + "<COUNTRY>Portugal</COUNTRY></INDIVIDUAL_ADDRESS><INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT"
                        + "</TYPE_OF_DATE><DATE>1965-11-02</DATE></INDIVIDUAL_DATE_OF_BIRTH><INDIVIDUAL_DATE_OF_BIRTH>"
                        + "<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1966</YEAR></INDIVIDUAL_DATE_OF_BIRTH>"
                        + "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1964</FROM_YEAR>"
                        + "<TO_YEAR>1967</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH><INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport"
                        + "</TYPE_OF_DOCUMENT><NUMBER>AB1234567</NUMBER><ISSUING_COUNTRY>Portugal</ISSUING_COUNTRY>"
                        + "</INDIVIDUAL_DOCUMENT></INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><DATAID>7</DATAID><FIRST_NAME>"
                        + "Velmar Front</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>";
        WatchlistTable table = WatchlistTable.builder().addUn(AS_OF, utf8(xml)).build();

        WatchlistLoad load = table.loads().get(0);
        assertThat(load.rejected()).isEmpty();
        assertThat(load.passedOver()).isEqualTo(1);
        assertThat(load.table().asOf()).isEqualTo(LocalDate.of(2026, 11, 18));
        WatchlistEntry entry = only(table, "Милош Дарвенков");
        assertThat(entry).isEqualTo(only(table, "Milosz Darvenkov"));
        assertThat(entry.names()).containsExactly("Milosh Darvenkov", "Милош Дарвенков", "Milo Dar");
        assertThat(entry.birthDates()).hasToString("[1965-11-02, circa 1966-01-01/1966-12-31, 1964-01-01/1967-12-31]");
        assertThat(entry.documents()).containsExactly(new ListedDocument("AB1234567", Optional.of(Country.of("PT"))));
    }

    @Test
    void readsTheListOfTheEuropeanUnion() {
        String csv = "\uFEFF" + ListHeaders.EU + "\r\n"
                + "05/11/2026;13;person;ABC;Castalvo;Noemi;;Noemi Castalvo;;;;;;;;;;;\r\n"
                + "05/11/2026;13;person;ABC;;;;\"Noëmi; called Nomi Castalvo\";;;;;;;;;;;\r\n"
                + "05/11/2026;13;person;ABC;;;;;1970-02-03;;;;;false;;;;;\r\n"
                + "05/11/2026;13;person;ABC;;;;;;;1971;;;true;;;;;\r\n"
                + "05/11/2026;13;person;ABC;;;;;;;0;1968;1969;false;;;;;\r\n"
                + "05/11/2026;13;person;ABC;;;;;;;0;0;0;false;C4455667;false;;PT;\r\n"
                + "05/11/2026;20;enterprise;ABC;;;;Velmar Works;;;;;;;;;;;\r\n"
                + "05/11/2026;;person;ABC;;;;Nobody;;;;;;;;;;;\r\n";
        WatchlistTable table = WatchlistTable.builder().addEu(AS_OF, utf8(csv)).build();

        WatchlistLoad load = table.loads().get(0);
        assertThat(load.rejected()).containsExactly(new Rejected(9, "an id that is missing, too long or stands twice"));
        assertThat(load.table().asOf()).isEqualTo(LocalDate.of(2026, 11, 5));
        WatchlistEntry entry = only(table, "Noemi Castalvo");
        assertThat(entry.names()).containsExactly("Noemi Castalvo", "Noëmi; called Nomi Castalvo");
        assertThat(entry.birthDates()).hasToString("[1970-02-03, circa 1971-01-01/1971-12-31, 1968-01-01/1969-12-31]");
        assertThat(entry.documents()).containsExactly(new ListedDocument("C4455667", Optional.of(Country.of("PT"))));
    }

    @Test
    void readsBothListsOfTheUnitedKingdom() {
        String current = "Report Date: 19-Nov-2026\r\n"
                + "Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,"
                + "Name type,Alias strength,Title,Name non-latin script,Regime Name,Designation Type,D.O.B,"
                + "National Identifier number,Passport number\r\n"
                + "01/11/2026,ABC0001,1,,Feldmark,Jonas,Peter,,,,Primary Name,,,,A regime,Individual,00/00/1968,,P5566778\r\n"
                + "01/11/2026,ABC0001,1,,Feltmarck,Jonas,,,,,Alias,,,,A regime,Individual,17/05/1969,99-88-77,\r\n"
                + "01/11/2026,ABC0002,2,,Velmar Front,,,,,,Primary Name,,,,A regime,Entity,,,\r\n";
        String old = "Last Updated,18/11/2026\r\n"
                + "Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,DOB,Passport Number,"
                + "National Identification Number,Group Type,Regime,Group ID\r\n"
                + "Sundraya,,,,,,,,03/07/1990,,,Individual,A regime,4711\r\n";
        WatchlistTable table =
                WatchlistTable.builder().addUk(AS_OF, utf8(current)).build();
        WatchlistTable former = WatchlistTable.builder().addUk(AS_OF, utf8(old)).build();

        assertThat(table.loads().get(0).rejected()).isEmpty();
        assertThat(former.loads().get(0).rejected()).isEmpty();
        assertThat(table.loads().get(0).table().asOf()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(former.loads().get(0).table().asOf()).isEqualTo(LocalDate.of(2026, 11, 18));
        WatchlistEntry entry = only(table, "Jonas Feldmark");
        assertThat(entry.names()).containsExactly("Feldmark, Jonas Peter", "Feltmarck, Jonas");
        assertThat(entry.birthDates()).hasToString("[1968-01-01/1968-12-31, 1969-05-17]");
        assertThat(entry.documents()).extracting(ListedDocument::number).containsExactly("P5566778", "998877");
        assertThat(only(former, "Sundraya").id()).isEqualTo("4711");
    }

    @Test
    void readsBothFormsOfOpenSanctions() {
        String csv =
                "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\",\"identifiers\","
                        + "\"sanctions\",\"phones\",\"emails\",\"program_ids\",\"dataset\",\"first_seen\",\"last_seen\",\"last_change\"\n"
                        + "\"Q1\",\"Person\",\"Petra Olvensky\",\"P. Olvenski;Петра Ольвенская\",\"1975;1976-03\",\"pt\",\"A street\n"
                        + "in two lines\",\"X9988776\",\"A list\",\"\",\"\",\"\",\"A data set\",\"\",\"\",\"\"\n"
                        + "\"Q2\",\"Company\",\"Velmar\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n";
        String json =
                "{\"id\":\"Q3\",\"caption\":\"Ansgar Tolm\",\"schema\":\"Person\",\"datasets\":[\"x\"],\"target\":true,"
                        + "\"properties\":{\"name\":[\"Ansgar Tolm\"],\"alias\":[\"Ansgar Tolmen\"],\"birthDate\":[\"1960-06-06\"],"
                        + "\"passportNumber\":[\"K7766554\"],\"sanctions\":[{\"id\":\"s\",\"properties\":{\"name\":[\"no\"]}}]}}\n"
                        + "{\"id\":\"Q4\",\"schema\":\"Company\",\"properties\":{}}\n";
        WatchlistTable table =
                WatchlistTable.builder().addOpenSanctionsCsv(AS_OF, utf8(csv)).build();
        expectOneOfTwo(table);
        assertThat(only(table, "Petra Olvenska").birthDates())
                .hasToString("[1975-01-01/1975-12-31, 1976-03-01/1976-03-31]");
        assertThat(table.findByDocument("X9988776")).hasSize(1);
        for (String text : List.of(
                json,
                "[" + json.replace("}\n{", "},\n{") + "]",
                "[" + json.replace("}\n{", "},{").strip() + "]\n")) {
            WatchlistTable nested = WatchlistTable.builder()
                    .addOpenSanctionsJson(AS_OF, utf8(text))
                    .build();
            expectOneOfTwo(nested);
            assertThat(only(nested, "Ansgar Tolmen").birthDates()).hasToString("[1960-06-06]");
        }
    }

    private static void expectOneOfTwo(WatchlistTable table) {
        WatchlistLoad load = table.loads().get(0);
        assertThat(load.rejected()).isEmpty();
        assertThat(load.isComplete()).isTrue();
        assertThat(load.entries()).isEqualTo(1);
        assertThat(load.passedOver()).isEqualTo(1);
    }

    @Test
    void readsLatin1AndByteOrderMarks() {
        String row = "1,\"MÜLLENBÄCK, Jörg\",\"individual\",\"X\",-0- ," + NULLS + "\"DOB 1962\"\n";
        Charset latin = StandardCharsets.ISO_8859_1;
        WatchlistTable table = WatchlistTable.builder()
                .addOfacConsolidated(AS_OF, OfacFiles.of(new ByteArrayInputStream(row.getBytes(latin))))
                .addOfacSdn(AS_OF, OfacFiles.of(utf8("\uFEFF" + row)))
                .build();

        assertThat(table.findByName(name("Joerg Muellenbaeck"))).hasSize(2);
        assertThat(table.isComplete()).isTrue();
    }

    @Test
    void filesOfAnotherKindAreRefused() {
        WatchlistTable.Builder builder = WatchlistTable.builder();

        assertThatThrownBy(() -> builder.addEu(AS_OF, utf8("a,b\n1,2\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Entity_LogicalId");
        assertThatThrownBy(() -> builder.addUk(AS_OF, utf8("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Name 6");
        assertThatThrownBy(() -> builder.addOpenSanctionsCsv(AS_OF, utf8("x,y\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("schema");
        assertThatThrownBy(() -> builder.addUn(AS_OF, utf8("<html></html>")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CONSOLIDATED_LIST");
        assertThatThrownBy(() -> builder.addUk(AS_OF, new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        throw new IOException("gone");
                    }
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("uk-sanctions");
    }

    @Test
    void nothingOfAPersonIsInToString() {
        WatchlistTable table = (WatchlistTable) InventedList.watchlist();

        assertThat(table.toString()
                        + table.findByName(name("Tiro Marovan"))
                        + only(table, "Tiro Marovan").documents())
                .doesNotContainIgnoringCase("marovan")
                .doesNotContain("4419027");
    }

    private static WatchlistEntry only(Watchlist table, String name) {
        List<WatchlistHit> hits = table.findByName(name(name));
        assertThat(hits).as(name).hasSize(1);
        return hits.get(0).entry();
    }

    private static StructuredName name(String full) {
        return StructuredName.builder().full(full).build();
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
