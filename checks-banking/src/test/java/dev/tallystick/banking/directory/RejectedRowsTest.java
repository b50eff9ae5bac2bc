package dev.tallystick.banking.directory;

import static dev.tallystick.banking.directory.DirectoryFixtures.AS_OF;
import static dev.tallystick.banking.directory.DirectoryFixtures.CURLEW;
import static dev.tallystick.banking.directory.DirectoryFixtures.HERON;
import static dev.tallystick.banking.directory.DirectoryFixtures.stream;
import static dev.tallystick.banking.directory.DirectoryFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.reference.ReferenceTable.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RejectedRowsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 9, 01990001X, 'routing number: character 9 is not a digit'",
        "1, 9, 019900011, 'routing number: the check digit in place 9 does not fit the others'",
        "1, 9, 519900016, 'routing number: no routing number begins with its first two digits'",
        "1, 9, '01990001 ', 'routing number: it has 8 digits instead of 9, perhaps a leading zero was lost'",
        "1, 9, 000000000, 'routing number: there is none'",
        "1, 9, '         ', 'routing number: there is none'",
        "1, 9, 039901002, 'routing number: it is on line 8 already'",
        "10, 10, X, 'office code: neither O nor B'",
        "20, 20, 3, 'record type: none of 0, 1 and 2'",
        "20, 20, ' ', 'record type: none of 0, 1 and 2'",
        "21, 26, 133119, 'change date: not a date MMDDYY'",
        "21, 26, 023019, 'change date: not a date MMDDYY'",
        "21, 26, '3 1519', 'change date: not a date MMDDYY'",
        "27, 35, 019900011, 'new routing number: the check digit in place 9 does not fit the others'",
        "36, 71, '                                    ', no name"
    })
    void leavesOutARowOfFedAchAndReadsTheOthers(int first, int last, String value, String reason) {
        // The last row, so that a number that is there already meets the row before it.
        List<String> lines = text("fedach.txt").lines().toList();
        String bad = replace(lines.get(lines.size() - 1), first, last, value);
        String good = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
        DirectoryLoad load = fedAch(good + bad + "\n").loads().get(0);
        assertThat(load.rejected()).containsExactly(new Rejected(lines.size(), reason));
        assertThat(load.rejectedCount()).isEqualTo(1);
        assertThat(load.rows()).isEqualTo(lines.size() - 1);
        assertThat(load.isWhole()).isFalse();
        assertThat(load.endedEarly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 9, 01990001X, 'routing number: character 9 is not a digit'",
        "91, 91, X, 'funds transfer status: neither Y nor N'",
        "91, 91, ' ', 'funds transfer status: neither Y nor N'",
        "94, 101, 20190231, 'date: not a date YYYYMMDD'",
        "94, 101, 2019-2-1, 'date: not a date YYYYMMDD'",
        "28, 63, '                                    ', no name"
    })
    void leavesOutARowOfFedwireAndReadsTheOthers(int first, int last, String value, String reason) {
        List<String> lines = text("fedwire.txt").lines().toList();
        String rest = String.join("\n", lines.subList(1, lines.size()));
        DirectoryLoad load = FederalReserveDirectory.builder()
                .fedwire(stream(replace(lines.get(0), first, last, value) + "\n" + rest), AS_OF)
                .build()
                .loads()
                .get(0);
        assertThat(load.rejected()).containsExactly(new Rejected(1, reason));
        assertThat(load.rows()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'1,,,EGRET BANK,,X,VT,19900011,,' | 'ID_ABA_PRIM: the check digit in place 9 does not fit the others'",
                "'1,,,EGRET BANK,,X,VT,1234567890,,' | 'ID_ABA_PRIM: it has 10 digits instead of 9'",
                "'1,,,EGRET BANK,,X,VT,12E4,,' | 'ID_ABA_PRIM: character 3 is not a digit'",
                "'1,,,EGRET BANK,,X,VT' | '7 fields under a header of 10'",
                "'1,,,\"EGRET BANK,,X,VT,19900010,,' | 'a quote that is not closed or stands in a wrong place'",
                "'1,,,EGRET \"X\" BANK,,X,VT,19900010,,' | 'a quote that is not closed or stands in a wrong place'",
                "'1,,,  ,,X,VT,19900010,,' | 'no NM_LGL'",
                "'1,,soon,EGRET BANK,,X,VT,19900010,,' | 'D_DT_END: not a date'",
                "'1,,13/01/2020 00:00:00,EGRET BANK,,X,VT,19900010,,' | 'D_DT_END: not a date'"
            })
    void leavesOutARowOfTheNicAndReadsTheOthers(String row, String reason) {
        DirectoryLoad load = nic(text("nic-attributes.csv") + row + "\n");
        assertThat(load.rejected()).containsExactly(new Rejected(6, reason));
        assertThat(load.rows()).isEqualTo(3);
    }

    @Test
    void readsNothingUnderAHeaderWithoutTheColumns() {
        assertThat(nic("#ID_RSSD,NM_LGL\n1,EGRET BANK\n").rejected())
                .containsExactly(new Rejected(1, "no column ID_ABA_PRIM in the header"));
        assertThat(nic("#ID_RSSD,ID_ABA_PRIM\n1,19900010\n").rejected())
                .containsExactly(new Rejected(1, "no column NM_LGL in the header"));
        assertThat(nic("#ID_RSSD,ID_ABA_PRIM\n").endedEarly()).isTrue();
        assertThat(nic("").rows()).isZero();
        assertThat(nic("").isWhole()).isFalse();
    }

    @Test
    void readsTheNicWithTheColumnsThatItNeeds() {
        assertThat(FederalReserveDirectory.builder()
                        .nicAttributes(stream("\uFEFFid_aba_prim,nm_lgl\n19900010,HERON BANK\n\n"), AS_OF)
                        .build()
                        .find(HERON))
                .hasToString("[HERON BANK]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"routingNumber\": \"12\"}' | 'routing number: it has 2 digits instead of 9'",
                "'{\"routingNumber\": \"0199-00010\"}' | 'routing number: it is not written as nine digits'",
                "'{\"customerName\": \"EGRET BANK\"}' | 'routing number: there is none'",
                "'{\"routingNumber\": {\"a\": 1}}' | 'routingNumber is an object'",
                "'{\"routingNumber\": [[1]]}' | 'routingNumber holds something else than texts'",
                "'17' | 'not an object'"
            })
    void leavesOutAnElementOfJsonAndReadsTheOthers(String element, String reason) {
        String file = text("fedach.json");
        int end = file.lastIndexOf(']');
        DirectoryLoad load = fedAch(file.substring(0, end) + ",\n" + element + file.substring(end))
                .loads()
                .get(0);
        assertThat(load.rejected()).extracting(Rejected::reason).containsExactly(reason);
        assertThat(load.rejected().get(0).line()).isGreaterThan(100);
        assertThat(load.rows()).isEqualTo(10);
    }

    @Test
    void keepsTheRowsBeforeJsonBreaksOff() {
        String file = text("fedach.json");
        DirectoryLoad load =
                fedAch(file.substring(0, file.indexOf("LAPWING") + 3)).loads().get(0);
        assertThat(load.rows()).isEqualTo(7);
        assertThat(load.endedEarly()).isTrue();
        assertThat(load).asString().endsWith("1 rejected, ended early");
        assertThat(load.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.reason()).startsWith("no JSON from here on: ");
            assertThat(rejected.line()).isGreaterThan(100);
        });
    }

    @Test
    void passesOverNumbersThatAreNoBanks() {
        String treasury = text("fedwire.txt").lines().findFirst().orElseThrow().replaceFirst("^.{9}", "519900015");
        DirectoryLoad load = FederalReserveDirectory.builder()
                .fedwire(stream(treasury + "\n" + text("fedwire.txt")), AS_OF)
                .build()
                .loads()
                .get(0);
        assertThat(load.passedOver()).isEqualTo(1);
        assertThat(load.rows()).isEqualTo(5);
        assertThat(load.isWhole()).isTrue();
    }

    @Test
    void leavesOutALineThatIsTooLong() {
        String huge = "0".repeat(10 * SourceLines.MAX_LINE);
        FederalReserveDirectory directory = fedAch(text("fedach.txt").replaceFirst("\n", "\n" + huge + "\n"));
        assertThat(directory.loads().get(0).rejected())
                .containsExactly(new Rejected(2, "longer than 16384 characters"));
        assertThat(directory.loads().get(0).rows()).isEqualTo(10);
        assertThat(directory.find(CURLEW).get(0).row().line()).isEqualTo(11);
        assertThat(fedAch(huge).loads().get(0).rejected()).hasSize(1);
        assertThat(fedAch("x".repeat(SourceLines.MAX_LINE + 1) + "\n" + text("fedach.txt"))
                        .loads()
                        .get(0)
                        .rejected())
                .containsExactly(new Rejected(1, "longer than 16384 characters"));
    }

    @Test
    void listsABoundedNumberOfRowsAndCountsThemAll() {
        DirectoryLoad load = fedAch("x\n".repeat(5_000)).loads().get(0);
        assertThat(load.rejectedCount()).isEqualTo(5_000);
        assertThat(load.rejected()).hasSize(1_000);
        assertThat(load.rejected().get(999).line()).isEqualTo(1_000);
    }

    @Test
    void readsNothingFromAnEmptyFile() {
        for (String file : List.of("", "\uFEFF", "\n", "\r\n\r\n", "{}", "[]", "   ")) {
            DirectoryLoad load = fedAch(file).loads().get(0);
            assertThat(load.rows()).isZero();
            assertThat(load.rejected()).isEmpty();
            assertThat(load.isWhole()).isFalse();
        }
    }

    private static String replace(String line, int first, int last, String value) {
        assertThat(value).hasSize(last - first + 1);
        return line.substring(0, first - 1) + value + line.substring(last);
    }

    private static FederalReserveDirectory fedAch(String file) {
        return FederalReserveDirectory.builder().fedAch(stream(file), AS_OF).build();
    }

    private static DirectoryLoad nic(String file) {
        return FederalReserveDirectory.builder()
                .nicAttributes(stream(file), AS_OF)
                .build()
                .loads()
                .get(0);
    }
}
