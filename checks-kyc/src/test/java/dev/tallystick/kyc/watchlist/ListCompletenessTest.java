package dev.tallystick.kyc.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tallystick.name.NameGrade;
import dev.tallystick.name.StructuredName;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is lost of a list is said, and then the list clears nobody. */
final class ListCompletenessTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final String NULLS = "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,";

    /** Files of two persons each. */
    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    enum Form {
        OFAC(
                ofac(1, "TOLM, Ansgar", "DOB 15 Mar 1962.") + ofac(2, "VREL, Bodo", "DOB 16 Apr 1963; POB Anywhere."),
                (builder, file) -> builder.addOfacSdn(AS_OF, OfacFiles.of(file))),
        UN(
                "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Ansgar Tolm</FIRST_NAME>"
                        + "</INDIVIDUAL><INDIVIDUAL><DATAID>2</DATAID><FIRST_NAME>Bodo Vrel</FIRST_NAME>"
                        + "<INDIVIDUAL_DATE_OF_BIRTH><DATE>1963-04-16</DATE></INDIVIDUAL_DATE_OF_BIRTH>"
                        + "</INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>",
                (builder, file) -> builder.addUn(AS_OF, file)),
        EU(
                ListHeaders.EU + "\n" + ListHeaders.eu("1", "Ansgar Tolm", "1962-03-15") + "\n"
                        + ListHeaders.eu("2", "\"Bodo; Vrel\"", "1963-04-16") + "\n",
                (builder, file) -> builder.addEu(AS_OF, file)),
        UK(
                "Report Date: 19-Nov-2026\n" + ListHeaders.UK + "\n"
                        + ListHeaders.uk("1", "Tolm,Ansgar", "15/03/1962", "") + "\n"
                        + ListHeaders.uk("2", "Vrel,Bodo", "16/04/1963", "P1234567") + "\n",
                (builder, file) -> builder.addUk(AS_OF, file)),
        CSV(
                ListHeaders.OPEN_SANCTIONS + "\n" + ListHeaders.openSanctions("1", "Ansgar Tolm", "1962-03-15") + "\n"
                        + ListHeaders.openSanctions("2", "Bodo Vrel", "1963-04-16") + "\n",
                (builder, file) -> builder.addOpenSanctionsCsv(AS_OF, file)),
        JSON(
                entity("1", "Ansgar Tolm", "1962-03-15") + "\n" + entity("2", "Bodo Vrel", "1963-04-16") + "\n",
                (builder, file) -> builder.addOpenSanctionsJson(AS_OF, file)),
        JSON_LIST(
                "[" + entity("1", "Ansgar Tolm", "1962-03-15") + "," + entity("2", "Bodo Vrel", "1963-04-16") + "]",
                (builder, file) -> builder.addOpenSanctionsJson(AS_OF, file));

        private final String text;
        private final BiFunction<WatchlistTable.Builder, InputStream, WatchlistTable.Builder> loader;

        Form(String text, BiFunction<WatchlistTable.Builder, InputStream, WatchlistTable.Builder> loader) {
            this.text = text;
            this.loader = loader;
        }

        WatchlistTable read(byte[] file) {
            return loader.apply(WatchlistTable.builder(), new ByteArrayInputStream(file))
                    .build();
        }

        /** Whether a cut leaves whole rows, but for the last column, which is not read. */
        boolean isBetweenRows(int length) {
            int unread = switch (this) {
                case OFAC -> 1;
                case EU -> 3;
                case UK, JSON -> 0;
                case CSV -> 10;
                case UN, JSON_LIST -> -1;
            };
            int end = text.indexOf('\n', length - 1);
            return unread >= 0 && (end == length - 1 || end - length <= unread);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsCutInARowIsNotComplete(Form form) {
        byte[] whole = form.text.getBytes(StandardCharsets.UTF_8);
        WatchlistTable table = form.read(whole);
        assertThat(table.isComplete()).isTrue();
        assertThat(table.loads().get(0).isWhole()).isTrue();
        int cut = 0;
        for (int length = 1; length < whole.length; length++) {
            WatchlistTable part;
            try {
                part = form.read(Arrays.copyOf(whole, length));
            } catch (IllegalArgumentException e) {
                continue;
            }
            if (holdsAll(part) || form.isBetweenRows(length)) {
                continue;
            }
            assertThat(part.isComplete()).as(form.text.substring(0, length)).isFalse();
            cut++;
        }
        assertThat(cut).isGreaterThan(50);
    }

    private static boolean holdsAll(WatchlistTable table) {
        List<WatchlistHit> hits = table.findByName(name("Bodo Vrel"));
        return hits.stream()
                .anyMatch(hit -> hit.entry().birthDates().toString().equals("[1963-04-16]")
                        && !table.findByName(name("Ansgar Tolm")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u001A", "\r\n", "\r\n\u001A", "\n\n"})
    void aFileOfOfacMayEndInAMark(String end) {
        WatchlistTable table = Form.OFAC.read(utf8(Form.OFAC.text.stripTrailing() + end));

        assertThat(table.loads().get(0).isWhole()).isTrue();
        assertThat(table.loads().get(0).entries()).isEqualTo(2);
    }

    @Test
    void aListThatIsMostlyRejectedIsNotComplete() {
        StringBuilder file = new StringBuilder(Form.OFAC.text);
        for (int i = 3; i < 50; i++) {
            file.append(i).append(",\"X, Y\",\"individual\",\"X\"\n");
        }
        WatchlistTable table = Form.OFAC.read(utf8(file.toString()));

        assertThat(table.loads().get(0).lostRows()).isEqualTo(47);
        assertThat(table.loads().get(0).endedEarly()).isFalse();
        assertThat(table.isComplete()).isFalse();
    }

    @Test
    void lostDetailsLeaveAListComplete() {
        WatchlistTable table = Form.OFAC.read(utf8(ofac(1, "TOLM, Ansgar", "DOB some day")));

        assertThat(table.loads().get(0).lostRows()).isZero();
        assertThat(table.loads().get(0).lostDetails()).isEqualTo(1);
        assertThat(table.isComplete()).isTrue();
        assertThat(table.loads().get(0).isWhole()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"EU", "UK", "CSV"})
    void aRowThatIsShorterThanTheHeaderIsLost(Form form) {
        List<String> lines = form.text.lines().toList();
        String last = lines.get(lines.size() - 1);
        String cut = last.substring(0, last.length() - 20);
        WatchlistTable table = form.read(utf8(form.text.replace(last, cut.replace("\"", "")) + last + "\n"));

        assertThat(table.loads().get(0).lostRows()).isEqualTo(1);
        assertThat(table.loads().get(0).endedEarly()).isFalse();
        assertThat(table.loads().get(0).entries()).isEqualTo(2);
        assertThat(table.isComplete()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"EU", "UK", "CSV"})
    void aColumnThatIsReadAndMissingIsNamed(Form form) {
        String column = form == Form.EU ? "BirthDate_Year;" : form == Form.UK ? "D.O.B," : "birth_date,";
        String renamed = form.text.replace(column, "Other" + column.charAt(column.length() - 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.read(utf8(renamed)))
                .withMessageContaining(column.substring(0, column.length() - 1))
                .withMessageNotContaining("Tolm");
    }

    @Test
    void aDateOfTheFileAfterTheOneGivenForItIsNotBelieved() {
        String dated = Form.UN.text.replace("<CONSOLIDATED_LIST>", "<CONSOLIDATED_LIST dateGenerated=\"%s\">");
        WatchlistLoad later = Form.UN
                .read(utf8(dated.formatted("9999-01-01T00:00:00Z")))
                .loads()
                .get(0);
        WatchlistLoad earlier = Form.UN
                .read(utf8(dated.formatted("2009-01-01T00:00:00Z")))
                .loads()
                .get(0);

        assertThat(later.table().asOf()).isEqualTo(AS_OF);
        assertThat(later.rejected())
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).contains("after the one given"));
        assertThat(later.isComplete()).isTrue();
        assertThat(earlier.table().asOf()).isEqualTo(LocalDate.of(2009, 1, 1));
    }

    @Test
    void entriesOfOneIdOrNoneAreNotOnePerson() {
        WatchlistTable table = WatchlistTable.builder()
                .addEntries(
                        "own",
                        "Own",
                        AS_OF,
                        List.of(
                                entry("", "Nobody Known"),
                                entry("1", "Ansgar Tolm"),
                                entry("1", "Bodo Vrel"),
                                entry("2", "Ida Lundquist")))
                .build();

        assertThat(table.loads().get(0).entries()).isEqualTo(2);
        assertThat(table.loads().get(0).lostRows()).isEqualTo(2);
        assertThat(table.isComplete()).isFalse();
        assertThat(table.findByName(name("Ansgar Tolm")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.entry().names()).containsExactly("Ansgar Tolm"));
        assertThat(table.findByName(name("Bodo Vrel"))).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // the misuse
    void misuseIsToldAtOnce() {
        WatchlistTable.Builder builder = WatchlistTable.builder().addEntries("own", "Own", AS_OF, List.of());
        InputStream eu = new ByteArrayInputStream(utf8(Form.EU.text));

        assertThatNullPointerException().isThrownBy(() -> builder.addEu(null, eu));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.addEntries("My list", "x", AS_OF, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addEntries("own", "Own again", AS_OF, List.of()))
                .withMessageContaining("own");
    }

    @Test
    void anAliasOfInitialsHidesNoBetterName() {
        WatchlistTable table = WatchlistTable.builder()
                .addEntries(
                        "own",
                        "Own",
                        AS_OF,
                        List.of(WatchlistEntry.builder("own", "Own", AS_OF, "1")
                                .names(List.of("B. Hartmann", "William Hartmann"))
                                .build()))
                .build();

        assertThat(table.findByName(name("Bill Hartmann"))).singleElement().satisfies(hit -> {
            assertThat(hit.listedName()).isEqualTo("William Hartmann");
            assertThat(hit.comparison().grade()).isEqualTo(NameGrade.VARIANT);
        });
    }

    @Test
    void manyEntriesWithOneNumberAreFoundInTime() {
        List<WatchlistEntry> entries = IntStream.range(0, 60_000)
                .mapToObj(i -> WatchlistEntry.builder("own", "Own", AS_OF, "e" + i)
                        .names(List.of("Ansgar Tolm"))
                        .documents(List.of(new ListedDocument("A 0000-012", Optional.empty())))
                        .build())
                .toList();
        WatchlistTable table = WatchlistTable.builder()
                .addEntries("own", "Own", AS_OF, entries)
                .build();

        assertTimeout(
                Duration.ofSeconds(3),
                () -> assertThat(table.findByDocument("A0000012")).hasSize(60_000));
    }

    private static WatchlistEntry entry(String id, String name) {
        return WatchlistEntry.builder("own", "Own", AS_OF, id)
                .names(List.of(name))
                .build();
    }

    private static String ofac(int id, String name, String remarks) {
        return id + ",\"" + name + "\",\"individual\",\"X\"," + NULLS + "\"" + remarks + "\"\r\n";
    }

    private static String entity(String id, String name, String birthDate) {
        return "{\"id\":\"" + id + "\",\"schema\":\"Person\",\"properties\":{\"name\":[\"" + name
                + "\"],\"birthDate\":[\"" + birthDate + "\"],\"topics\":[\"sanction\"]}}";
    }

    private static StructuredName name(String full) {
        return StructuredName.builder().full(full).build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
