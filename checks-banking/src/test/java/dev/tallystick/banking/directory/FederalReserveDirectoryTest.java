package dev.tallystick.banking.directory;

import static dev.tallystick.banking.directory.DirectoryFixtures.AS_OF;
import static dev.tallystick.banking.directory.DirectoryFixtures.CIRCLE;
import static dev.tallystick.banking.directory.DirectoryFixtures.CIRCLE_BACK;
import static dev.tallystick.banking.directory.DirectoryFixtures.CURLEW;
import static dev.tallystick.banking.directory.DirectoryFixtures.HERON;
import static dev.tallystick.banking.directory.DirectoryFixtures.HERON_OLD;
import static dev.tallystick.banking.directory.DirectoryFixtures.HERON_OLDER;
import static dev.tallystick.banking.directory.DirectoryFixtures.LAPWING;
import static dev.tallystick.banking.directory.DirectoryFixtures.LOST;
import static dev.tallystick.banking.directory.DirectoryFixtures.NOWHERE;
import static dev.tallystick.banking.directory.DirectoryFixtures.RESERVE;
import static dev.tallystick.banking.directory.DirectoryFixtures.SETTLEMENT;
import static dev.tallystick.banking.directory.DirectoryFixtures.TERN;
import static dev.tallystick.banking.directory.DirectoryFixtures.UNKNOWN;
import static dev.tallystick.banking.directory.DirectoryFixtures.file;
import static dev.tallystick.banking.directory.DirectoryFixtures.official;
import static dev.tallystick.banking.directory.DirectoryFixtures.stream;
import static dev.tallystick.banking.directory.DirectoryFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FederalReserveDirectoryTest {

    @Test
    void namesTheInstitutionWithItsSourceDateAndConfidence() {
        List<Institution> institutions = official().find(HERON);
        assertThat(institutions).hasSize(3);
        assertThat(institutions.get(0).names()).containsExactly("HERON SAVINGS BANK");
        assertThat(institutions.get(1).names()).containsExactly("HERON SAVINGS BANK", "HERON SVGS");
        assertThat(institutions.get(2).names())
                .containsExactly("HERON SAVINGS BANK, NATIONAL ASSOCIATION", "HERON SVGS BK NA");
        assertThat(institutions).allMatch(Institution::isTrusted);
        ReferenceRow row = institutions.get(0).row();
        assertThat(row.table()).isEqualTo("fedach");
        assertThat(row.line()).isEqualTo(1);
        assertThat(row.source()).isEqualTo("FedACH participant directory");
        assertThat(row.asOf()).isEqualTo("2026-10-05");
        assertThat(row.confidence()).isEqualTo("confirmed");
        assertThat(row.get("routing_number")).isEqualTo(HERON.digits());
        assertThat(official().find(UNKNOWN)).isEmpty();
        assertThat(official().entry(UNKNOWN)).isEmpty();
    }

    @Test
    void describesANumberInUse() {
        RoutingEntry heron = official().entry(HERON).orElseThrow();
        assertThat(heron.number()).isEqualTo(HERON);
        assertThat(heron.city()).hasValue("EGRET FALLS");
        assertThat(heron.state()).hasValue("VT");
        assertThat(heron.status()).hasValue(RoutingEntry.Status.CURRENT);
        assertThat(heron.office()).hasValue(RoutingEntry.Office.MAIN);
        assertThat(heron.changed()).hasValue(LocalDate.of(2019, 3, 15));
        assertThat(heron.successor()).isEmpty();
        assertThat(heron.acceptsAch()).hasValue(true);
        assertThat(heron.acceptsWire()).hasValue(true);
        assertThat(official().entry(LAPWING).orElseThrow().office()).hasValue(RoutingEntry.Office.BRANCH);
        assertThat(official().entry(RESERVE).orElseThrow().status()).hasValue(RoutingEntry.Status.RESERVE_BANK);
        assertThat(official().entry(HERON)).isEqualTo(official().entry(HERON));
    }

    @Test
    void tellsWhichPaymentsANumberTakes() {
        FederalReserveDirectory official = official();
        assertThat(official.entry(CURLEW).orElseThrow().acceptsWire()).hasValue(false);
        assertThat(official.entry(SETTLEMENT).orElseThrow().acceptsWire()).hasValue(false);
        assertThat(official.entry(RESERVE).orElseThrow().acceptsWire()).hasValue(false);
        assertThat(official.entry(HERON_OLD).orElseThrow().acceptsAch()).hasValue(false);
        RoutingEntry tern = official.entry(TERN).orElseThrow();
        assertThat(tern.acceptsWire()).hasValue(true);
        assertThat(tern.acceptsAch()).hasValue(false);
        assertThat(tern.status()).isEmpty();
        assertThat(tern.changed()).isEmpty();
    }

    @Test
    void saysNothingOfPaymentsWhereAFileMayLackTheNumber() {
        RoutingEntry tern = FederalReserveDirectory.builder()
                .fedAch(file("fedach.txt"), AS_OF)
                .fedwire(file("fedwire.txt"), AS_OF)
                .build()
                .entry(TERN)
                .orElseThrow();
        assertThat(tern.acceptsAch()).isEmpty();
        RoutingEntry heron = fedAch(text("fedach.txt")).entry(HERON).orElseThrow();
        assertThat(heron.acceptsWire()).isEmpty();
    }

    @Test
    void followsARetiredNumberToTheOneInUse() {
        SuccessorChain chain = official().successors(HERON_OLDER);
        assertThat(chain.entries()).extracting(RoutingEntry::number).containsExactly(HERON_OLDER, HERON_OLD, HERON);
        assertThat(chain.end()).isEqualTo(SuccessorChain.End.CURRENT);
        assertThat(chain.current()).map(RoutingEntry::number).hasValue(HERON);
        RoutingEntry older = chain.entries().get(0);
        assertThat(older.isRetired()).isTrue();
        assertThat(older.successor()).hasValue(HERON_OLD);
        assertThat(older.changed()).hasValue(LocalDate.of(1998, 11, 3));
        assertThat(official().successors(HERON).entries()).hasSize(1);
    }

    @Test
    void reportsCirclesAndMissingSuccessors() {
        SuccessorChain circle = official().successors(CIRCLE);
        assertThat(circle.end()).isEqualTo(SuccessorChain.End.CYCLE);
        assertThat(circle.entries()).extracting(RoutingEntry::number).containsExactly(CIRCLE, CIRCLE_BACK);
        assertThat(circle.current()).isEmpty();
        assertThat(official().successors(LOST).end()).isEqualTo(SuccessorChain.End.MISSING);
        assertThat(official().successors(LOST).entries()).hasSize(1);
        assertThat(official().successors(NOWHERE).end()).isEqualTo(SuccessorChain.End.MISSING);
        assertThat(official().successors(UNKNOWN).entries()).isEmpty();
        assertThat(circle).hasToString("[019900104 (retired), 019900117 (retired)], CYCLE");
    }

    @Test
    void readsTheSameFromJsonAsFromText() {
        FederalReserveDirectory json = FederalReserveDirectory.builder()
                .fedAch(file("fedach.json"), AS_OF)
                .fedwire(file("fedwire.json"), AS_OF)
                .nicAttributes(file("nic-attributes.csv"), AS_OF)
                .complete()
                .build();
        for (RoutingNumber number : List.of(HERON, HERON_OLDER, CIRCLE, NOWHERE, LAPWING, RESERVE, TERN, SETTLEMENT)) {
            RoutingEntry fromText = official().entry(number).orElseThrow();
            RoutingEntry fromJson = json.entry(number).orElseThrow();
            assertThat(fromJson)
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*institutions.*", ".*row.*")
                    .isEqualTo(fromText);
            assertThat(fromJson.institutions().stream().map(Institution::names))
                    .isEqualTo(fromText.institutions().stream()
                            .map(Institution::names)
                            .toList());
        }
        assertThat(json.loads()).allMatch(DirectoryLoad::isWhole);
        assertThat(json.find(HERON).get(0).row().line()).isGreaterThan(1);
    }

    @Test
    void takesAClosedInstitutionForAFitAndNoContradiction() {
        List<Institution> institutions = official().find(HERON_OLDER);
        assertThat(institutions).extracting(Institution::toString).contains("BITTERN NATIONAL BANK");
        Institution closed = institutions.get(institutions.size() - 1);
        assertThat(closed.isTrusted()).isFalse();
        assertThat(closed.row().confidence()).isEqualTo("former");
        assertThat(official().find(LAPWING)).extracting(Institution::toString).contains("THE \"OLD\" LAPWING BANK");
    }

    @Test
    void statesWhatBecameOfEachFile() {
        List<DirectoryLoad> loads = official().loads();
        assertThat(loads).extracting(load -> load.table().id()).containsExactly("fedach", "fedwire", "nic-attributes");
        assertThat(loads).extracting(DirectoryLoad::rows).containsExactly(10, 5, 3);
        assertThat(loads).extracting(DirectoryLoad::rejectedCount).containsOnly(0);
        assertThat(loads).extracting(DirectoryLoad::passedOver).containsExactly(0, 0, 1);
        assertThat(loads.get(0))
                .hasToString("fedach as of 2026-10-05, 10 rows, 0 rejected")
                .matches(DirectoryLoad::isWhole);
        assertThat(official().referenceTables())
                .extracting(ReferenceTable::rowCount)
                .containsExactly(10, 5, 3);
        assertThat(official()).hasToString(loads.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r\n   \r\n", "\n\n\n   \n"})
    void readsAnyLineEndsBlankLinesAndCutOffBlanks(String lineEnd) {
        String cut = text("fedach.txt").replaceAll("(?m) +$", "").replace("\n", lineEnd);
        for (String file : List.of(cut, cut.stripTrailing(), "\uFEFF" + cut)) {
            FederalReserveDirectory directory = fedAch(file);
            assertThat(directory.loads().get(0))
                    .matches(DirectoryLoad::isWhole)
                    .extracting(DirectoryLoad::rows)
                    .isEqualTo(10);
            assertThat(directory.entry(HERON).orElseThrow().state()).hasValue("VT");
        }
    }

    @Test
    void readsUtf8AndLatin1() {
        String accented = text("fedach.txt").replace("CURLEW CREDIT UNION ", "CAÑÓN CREDIT UNION  ");
        FederalReserveDirectory utf8 = fedAch(accented);
        FederalReserveDirectory latin1 = fedAch(accented.getBytes(StandardCharsets.ISO_8859_1));
        for (FederalReserveDirectory directory : List.of(utf8, latin1)) {
            assertThat(directory.find(CURLEW)).hasToString("[CAÑÓN CREDIT UNION]");
            assertThat(directory.entry(CURLEW).orElseThrow().city()).hasValue("CURLEW POINT");
        }
        String json = text("fedach.json").replace("CURLEW CREDIT", "CAÑÓN CREDIT");
        for (byte[] file : List.of(
                ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8), json.getBytes(StandardCharsets.ISO_8859_1))) {
            assertThat(fedAch(file).find(CURLEW)).hasToString("[CAÑÓN CREDIT UNION]");
        }
    }

    @Test
    void readsRowsInAnyOrder() {
        List<String> lines = text("fedach.txt").lines().toList();
        StringBuilder reversed = new StringBuilder();
        lines.forEach(line -> reversed.insert(0, line + "\n"));
        FederalReserveDirectory directory = fedAch(reversed.toString());
        assertThat(directory.find(HERON).get(0).row().line()).isEqualTo(lines.size());
        assertThat(directory.successors(HERON_OLDER).end()).isEqualTo(SuccessorChain.End.CURRENT);
    }

    @Test
    void readsFilesOfPaths(@TempDir Path folder) throws IOException {
        Path ach = Files.writeString(folder.resolve("ach"), text("fedach.json"));
        Path wire = Files.writeString(folder.resolve("wire"), text("fedwire.txt"));
        Path nic = Files.writeString(folder.resolve("nic"), text("nic-attributes.csv"));
        FederalReserveDirectory directory = FederalReserveDirectory.builder()
                .fedAch(ach, AS_OF)
                .fedwire(wire, AS_OF)
                .nicAttributes(nic, AS_OF)
                .nicAttributes(nic, AS_OF)
                .build();
        assertThat(directory.loads()).extracting(DirectoryLoad::rows).containsExactly(10, 5, 3, 3);
        assertThat(directory.loads().get(3).table().id()).isEqualTo("nic-attributes-2");
        assertThatThrownBy(() -> FederalReserveDirectory.builder().fedAch(folder.resolve("none"), AS_OF))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read none")
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void passesOnWhatTheStreamThrows() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatThrownBy(() -> FederalReserveDirectory.builder().fedwire(closed, AS_OF))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read the file")
                .hasRootCauseMessage("Stream closed");
    }

    @Test
    void isCompleteOnlyIfTheHostSaysSoAndNothingWasRejected() {
        assertThat(official().completeTable()).map(ReferenceTable::id).hasValue("fedach");
        assertThat(official().orElse(BankDirectory.embedded()).completeTable()).isPresent();
        assertThat(BankDirectory.embedded().orElse(official()).completeTable()).isPresent();
        assertThat(BankDirectory.embedded().completeTable()).isEmpty();
        assertThat(FederalReserveDirectory.builder()
                        .fedAch(stream(text("fedach.txt") + "12345\n"), AS_OF)
                        .fedwire(file("fedwire.txt"), AS_OF)
                        .complete()
                        .build()
                        .completeTable())
                .isEmpty();
        assertThat(FederalReserveDirectory.builder()
                        .fedAch(file("fedach.txt"), AS_OF)
                        .fedwire(file("fedwire.txt"), AS_OF.minusDays(1))
                        .complete()
                        .build()
                        .completeTable())
                .map(ReferenceTable::id)
                .hasValue("fedwire");
        assertThat(FederalReserveDirectory.builder()
                        .fedAch(stream(""), AS_OF)
                        .fedwire(stream(""), AS_OF)
                        .complete()
                        .build()
                        .completeTable())
                .isEmpty();
    }

    @Test
    void refusesMisuse() {
        FederalReserveDirectory.Builder builder =
                FederalReserveDirectory.builder().fedAch(file("fedach.txt"), AS_OF);
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.fedAch(file("fedach.txt"), AS_OF))
                .withMessage("a FedACH file was read already");
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.complete().build())
                .withMessage("a complete directory needs the FedACH and the Fedwire file");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.ageLimit(Period.ZERO));
    }

    @Test
    void setsTheAgeLimitOfTheFilesThatFollow() {
        ReferenceTable table = FederalReserveDirectory.builder()
                .ageLimit(Period.ofDays(1))
                .fedAch(file("fedach.txt"), AS_OF)
                .build()
                .referenceTables()
                .get(0);
        assertThat(table.isStale(AS_OF.plusDays(2).atStartOfDay().toInstant(java.time.ZoneOffset.UTC)))
                .isTrue();
    }

    @Test
    void combinesWithOtherDirectories() {
        BankDirectory both = official().orElse(BankDirectory.embedded());
        assertThat(both.entry(HERON)).isPresent();
        assertThat(both.find(new RoutingNumber("041215663"))).hasToString("[Sutton Bank]");
        assertThat(BankDirectory.embedded().orElse(official()).entry(HERON)).isPresent();
        BankDirectory lambda = number -> List.of();
        assertThat(lambda.entry(HERON)).isEqualTo(Optional.empty());
        assertThat(lambda.successors(HERON).end()).isEqualTo(SuccessorChain.End.MISSING);
    }

    private static FederalReserveDirectory fedAch(String file) {
        return FederalReserveDirectory.builder().fedAch(stream(file), AS_OF).build();
    }

    private static FederalReserveDirectory fedAch(byte[] file) {
        return FederalReserveDirectory.builder()
                .fedAch(new java.io.ByteArrayInputStream(file), AS_OF)
                .build();
    }
}
