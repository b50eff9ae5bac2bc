package dev.tallystick.kyc.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile files give a clear error or a list of rejected rows, in bounded memory and time. */
@Timeout(120)
final class HostileFilesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final long GIGABYTE = 1L << 30;
    private static final long SOME = 1L << 24;
    private static final String NULLS = "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,";
    private static final String EU_HEADER = ListHeaders.EU + "\n";
    private static final String UK_HEADER = ListHeaders.UK + "\n";
    private static final String CSV_HEADER = ListHeaders.OPEN_SANCTIONS + "\n";
    private static final String XML = "<CONSOLIDATED_LIST><INDIVIDUALS>";

    /** The loaders, each with a file of one person. */
    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    enum Form {
        OFAC(
                "1,\"TOLM, Ansgar\",\"individual\",\"X\",-0- ," + NULLS + "\"DOB 1962\"\n",
                (builder, file) -> builder.addOfacSdn(AS_OF, OfacFiles.of(file))),
        OFAC_ALT(
                "1,1,\"aka\",\"TOLM\",-0- \n",
                (builder, file) -> builder.addOfacSdn(
                        AS_OF, OfacFiles.of(InputStream.nullInputStream()).alt(file))),
        UN(
                XML + "<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Ansgar Tolm</FIRST_NAME></INDIVIDUAL></INDIVIDUALS>"
                        + "</CONSOLIDATED_LIST>",
                (builder, file) -> builder.addUn(AS_OF, file)),
        EU(
                EU_HEADER + ListHeaders.eu("1", "Ansgar Tolm", "1962-02-02") + "\n",
                (builder, file) -> builder.addEu(AS_OF, file)),
        UK(
                UK_HEADER + ListHeaders.uk("1", "Tolm,Ansgar", "02/02/1962", "") + "\n",
                (builder, file) -> builder.addUk(AS_OF, file)),
        CSV(
                CSV_HEADER + ListHeaders.openSanctions("1", "Ansgar Tolm", "1962") + "\n",
                (builder, file) -> builder.addOpenSanctionsCsv(AS_OF, file)),
        JSON(
                "{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{\"topics\":[\"sanction\"],\"name\":[\"Ansgar Tolm\"]}}\n",
                (builder, file) -> builder.addOpenSanctionsJson(AS_OF, file));

        private final String sound;
        private final BiFunction<WatchlistTable.Builder, InputStream, WatchlistTable.Builder> loader;

        Form(String sound, BiFunction<WatchlistTable.Builder, InputStream, WatchlistTable.Builder> loader) {
            this.sound = sound;
            this.loader = loader;
        }

        WatchlistTable read(InputStream file) {
            return loader.apply(WatchlistTable.builder(), file).build();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileCutAnywhereIsReadOrRefused(Form form) {
        byte[] sound = form.sound.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= sound.length; length++) {
            expectNoOtherFault(form, Arrays.copyOf(sound, length));
        }
    }

    @ParameterizedTest
    @EnumSource
    void randomBytesAndDamagedFilesAreReadOrRefused(Form form) {
        Random random = new Random(form.name().hashCode());
        byte[] sound = form.sound.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = sound.clone();
            for (int i = 0; i <= round % 5; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            expectNoOtherFault(form, damaged);
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            expectNoOtherFault(form, noise);
        }
        expectNoOtherFault(form, form.sound.getBytes(StandardCharsets.UTF_16));
    }

    @ParameterizedTest
    @EnumSource
    void oneEndlessLineIsNotHeld(Form form) {
        Repeating file = new Repeating("", form == Form.UN ? "<" : "a", SOME);
        Throwable thrown = catchThrowable(() -> form.read(file));

        assertThat(thrown)
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        refused -> assertThat(refused).isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void aGigabyteOfOneLineIsPassedOver() {
        WatchlistTable table = Form.JSON.read(new Repeating(Form.JSON.sound, "a", GIGABYTE));

        assertThat(table.loads().get(0).entries()).isEqualTo(1);
        assertThat(table.loads().get(0).rejected()).singleElement().satisfies(each -> {
            assertThat(each.line()).isEqualTo(2);
            assertThat(each.reason()).contains("a line of more than");
        });
    }

    @Test
    void aQuoteThatStaysOpenCostsItsRow() {
        String good = Form.OFAC.sound;
        WatchlistTable table = Form.OFAC.read(utf8("9,\"TOLM\",\"individual,X\n" + good));

        assertThat(table.loads().get(0).entries()).isEqualTo(1);
        assertThat(table.loads().get(0).rejectedCount()).isEqualTo(1);
    }

    @Test
    void linesThatOpenAndMisplaceQuotesAreNotReadOverAndOver() {
        String rest = "x".repeat(13_000);
        long sound = nanos("b,\"c\",\"" + rest + "\"\n");
        long misplaced = nanos("b\"c,\"" + rest + "\n");

        assertThat(misplaced).isLessThan(15 * sound);
    }

    private static long nanos(String line) {
        long start = System.nanoTime();
        WatchlistLoad load =
                Form.CSV.read(new Repeating(CSV_HEADER, line, SOME)).loads().get(0);
        assertThat(load.lostRows()).isGreaterThan(1_000);
        return System.nanoTime() - start;
    }

    @ParameterizedTest
    @EnumSource(names = {"EU", "CSV", "JSON"})
    void endlessPersonsEndEarly(Form form) {
        String name = "m".repeat(480);
        WatchlistLoad load = form.read(new Numbered(form, name)).loads().get(0);

        assertThat(load.endedEarly()).isTrue();
        assertThat(load.entries()).isLessThan(250_000);
    }

    @Test
    void longIdsAreLost() {
        String id = "n".repeat(30_000);
        WatchlistLoad load = Form.EU
                .read(utf8(EU_HEADER + ListHeaders.eu(id, "Ansgar Tolm", "") + "\n"
                        + ListHeaders.eu("1", "Bodo Vrel", "") + "\n"))
                .loads()
                .get(0);

        assertThat(load.entries()).isEqualTo(1);
        assertThat(load.lostRows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a%s>x</a%s>", "<a%s/>", "<b a%s='x'/>", "<?a%s ?>", "<a%s:b xmlns:a%s='x'/>"})
    void elementsOfEndlesslyManyNamesEndEarly(String element) {
        StringBuilder file = new StringBuilder(XML + "<INDIVIDUAL>");
        for (int i = 0; i < 3_000; i++) {
            file.append(element.replace("%s", String.valueOf(i)));
        }
        WatchlistLoad load = Form.UN.read(utf8(file.toString())).loads().get(0);

        assertThat(load.endedEarly()).isTrue();
        assertThat(load.rejected())
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).contains("names of elements"));
    }

    @Test
    void millionsOfBadRowsAreCountedAndTheFirstListed() {
        WatchlistLoad load =
                Form.OFAC.read(new Repeating("", "1,2\n", SOME)).loads().get(0);

        assertThat(load.rejected()).hasSize(1_000);
        assertThat(load.rejectedCount()).isEqualTo((int) (SOME / 4));
        assertThat(load.isWhole()).isFalse();
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
                + " \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x SYSTEM"
                + " \"file:///etc/hostname\">]>" + XML + "<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>&c;&x; Tolm"
                + "</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";
        WatchlistTable table = Form.UN.read(utf8(bomb));

        assertThat(table.hasEntries()).isFalse();
        assertThat(table.isComplete()).isFalse();
        assertThat(table.loads().get(0).endedEarly()).isTrue();
        assertThat(table.loads().get(0).rejected()).hasSize(1);
    }

    @Test
    void deepAndEndlessXmlEndsEarly() {
        String person = "<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Ansgar Tolm</FIRST_NAME></INDIVIDUAL>";
        List<InputStream> files = List.of(
                new Repeating(XML + person, "<a>", SOME),
                new Repeating(XML + person + "<INDIVIDUAL><", "a", SOME),
                new Repeating(XML + person + "<INDIVIDUAL a=\"", "a", SOME),
                new Repeating(XML + person + "<!--", "a", SOME),
                utf8(XML + person + "<INDIVIDUAL><DATAID>2</DATAID>"));
        for (InputStream file : files) {
            WatchlistTable table = Form.UN.read(file);

            assertThat(table.loads().get(0).endedEarly()).isTrue();
            assertThat(table.loads().get(0).entries()).isEqualTo(1);
        }
    }

    @Test
    void aLongTextInXmlIsNotHeld() {
        WatchlistTable table = Form.UN.read(new Repeating(XML + "<INDIVIDUAL><FIRST_NAME>", "a", SOME));

        assertThat(table.hasEntries()).isFalse();
        assertThat(table.loads().get(0).endedEarly()).isTrue();
    }

    @Test
    void valuesThatAreTooManyOrTooLongAreListed() {
        String many =
                "{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{\"topics\":[\"sanction\"],\"name\":[\"Ansgar Tolm\",\""
                        + "n".repeat(5_000)
                        + "\"],\"birthDate\":[\"soon\",\"1962\"]}}\n{\"id\":\"2\",\"schema\":\"Person\",\"properties\":{\"topics\":[\"sanction.linked\"]}}\n7\n{\n";
        WatchlistLoad load = Form.JSON.read(utf8(many)).loads().get(0);

        assertThat(load.entries()).isEqualTo(1);
        assertThat(load.rejected())
                .extracting(each -> each.line() + " " + each.reason())
                .containsExactly(
                        "1 a birth date that cannot be read",
                        "1 values that are too long or too many",
                        "2 a person without a name",
                        "3 not an entity",
                        "4 not JSON");
    }

    private static void expectNoOtherFault(Form form, byte[] file) {
        Throwable thrown = catchThrowable(
                () -> assertThat(form.read(new ByteArrayInputStream(file))).isNotNull());
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Persons without end, each with an id and a name of its own. */
    private static final class Numbered extends InputStream {

        private final Form form;
        private final String name;
        private byte[] row;
        private int at;
        private int number;

        Numbered(Form form, String name) {
            this.form = form;
            this.name = name;
            String header =
                    form == Form.EU ? EU_HEADER : form == Form.UK ? UK_HEADER : form == Form.CSV ? CSV_HEADER : "";
            this.row = header.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int count) {
            if (at == row.length) {
                number++;
                row = (row() + "\n").getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            int read = Math.min(count, row.length - at);
            System.arraycopy(row, at, target, offset, read);
            at += read;
            return read;
        }

        private String row() {
            String id = String.valueOf(number);
            return switch (form) {
                case EU -> ListHeaders.eu(id, name + id, "");
                case UK -> ListHeaders.uk(id, name + id + "," + name, "", "");
                case CSV -> ListHeaders.openSanctions(id, name + id, "");
                default ->
                    "{\"id\":\"" + id
                            + "\",\"schema\":\"Person\",\"properties\":{\"topics\":[\"sanction\"],\"name\":[\"" + name
                            + id + "\",\"" + id + name + "\"]}}";
            };
        }
    }

    /** A beginning, and then one text again and again. */
    private static final class Repeating extends InputStream {

        private final byte[] start;
        private final byte[] text;
        private final long length;
        private long at;

        Repeating(String start, String text, long length) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.text = text.getBytes(StandardCharsets.UTF_8);
            this.length = this.start.length + length;
        }

        @Override
        public int read() {
            if (at >= length) {
                return -1;
            }
            byte next = at < start.length ? start[(int) at] : text[(int) ((at - start.length) % text.length)];
            at++;
            return next & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int count) {
            int read = (int) Math.min(count, length - at);
            if (read <= 0) {
                return -1;
            }
            if (at >= start.length && text.length == 1) {
                Arrays.fill(target, offset, offset + read, text[0]);
                at += read;
                return read;
            }
            for (int i = 0; i < read; i++) {
                target[offset + i] = (byte) read();
            }
            return read;
        }
    }
}
