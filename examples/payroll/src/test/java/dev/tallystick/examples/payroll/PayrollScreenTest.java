package dev.tallystick.examples.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PayrollScreenTest {

    private static final String DISHONEST =
            "p-9,Corwin Haldane,US,Corwin Haldane,Midland Farmers Bank,bank,061120084,400000000079,100,2026-10-06";

    @TempDir
    Path folder;

    @Test
    void screensEveryPayeeAndSaysWhatItCameTo() throws IOException {
        Run run = Run.of(Payees.write(folder, Payees.row("p-1"), DISHONEST));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).first().asString().startsWith("2 payees screened: ");
        assertThat(run.out()).contains("Most frequent findings:", "1  banking.money-service-routing.programme");
    }

    @Test
    void holdsWalletsAgainstTheListThatTheHostLoads() throws IOException {
        Path list = Files.writeString(
                folder.resolve("sdn.csv"),
                "1,\"HERON MIXER\",-0- ,\"CYBER2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                        + "\"Digital Currency Address - ETH 0x00000000000000000000000000000000000000aB; alt. Digital"
                        + " Currency Address - XBT 1BoatSLRHtKNngkdXEeobR76b53LETtpyT.\"\n");
        Path payees = Files.writeString(folder.resolve("payees.csv"), """
                payee_id,full_name,wallet,account_kind
                p-1,Wanda Zielarek,0x00000000000000000000000000000000000000AB,crypto-wallet
                """);

        assertThat(Run.of(payees, "--sdn", list, "--lists-of", "2026-11-01").out())
                .contains("1 payee on hold for compliance");
        assertThat(Run.of(payees, "--sdn", list).err()).contains("--lists-of says the date of the files");
        assertThat(Run.of(payees).out()).doesNotContain("on hold");
    }

    @Test
    void holdsWalletsAndCompaniesAgainstAListOfTheHost() throws IOException {
        Path list = Files.writeString(folder.resolve("own.csv"), """
                name,wallet,registration_number,country
                Heron Mixer,0x00000000000000000000000000000000000000aB,,
                Kestrel Works,,HRB 4711,DE
                Plover Works,,,
                """);
        Path payees = Files.writeString(folder.resolve("payees.csv"), """
                payee_id,full_name,wallet,account_kind,company_name,company_registration_number,company_country
                p-1,Wanda Zielarek,0x00000000000000000000000000000000000000AB,crypto-wallet,,,
                p-2,Wanda Zielarek,,bank,Kestrel Works,HRB 4711,DE
                p-3,Wanda Zielarek,,bank,Kestrel Works,HRB 4712,DE
                """);

        Run run = Run.of(payees, "--designated", list, "--lists-of", "2026-11-01");

        assertThat(run.out()).contains("2 payees on hold for compliance");
        assertThat(run.err()).startsWith(list + ":4: neither a wallet nor a registration number with its country");
        assertThat(Run.of(payees, "--designated", payees, "--lists-of", "2026-11-01"))
                .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(2))
                .satisfies(refused -> assertThat(refused.err()).startsWith(payees + ": "));
        assertThat(Run.of(payees, "--designated", list).err()).contains("--lists-of says the date of the files");
    }

    @Test
    void looksUpBranchesAndBanksByIfsc() throws IOException {
        Path branches = Files.writeString(folder.resolve("ifsc.json"), "{\"AAZX\":[1,2]}");
        Path banks = Files.writeString(folder.resolve("banks.json"), "{\"AAZX\":\"Baya Weaver Bank\"}");
        Path payees = Files.writeString(folder.resolve("payees.csv"), """
                payee_id,full_name,holder,institution,account_kind,ifsc
                p-1,Wanda Zielarek,Wanda Zielarek,Hoopoe Bank,bank,AAZX0000003
                """);
        Path csv = folder.resolve("results.csv");

        Run run =
                Run.of(payees, "--ifsc", branches, "--ifsc-banks", banks, "--lists-of", "2026-11-01", "--results", csv);

        assertThat(run.out()).contains("banking.registered-bank.other-institution");
        assertThat(csv).content().contains("banking.account-number.unlisted-branch");
    }

    @Test
    void readsNumberAndAddressOfATaxForm() throws IOException {
        Path payees = Files.writeString(folder.resolve("payees.csv"), """
                payee_id,full_name,account_number,residence_country,residence_since,tax_form,tax_name,tax_number,\
                tax_street,tax_unit,tax_locality,tax_region,tax_postal_code,tax_address_country,tax_signed_on
                p-1,Wanda Zielarek,000123456,US,2020,w-9,Wanda Zielarek,123-45-6789,1 Reed Lane,2,Tulsa,OK,74103,US,2026
                p-1,Wanda Zielarek,000123456,US,2020,w-9,Wanda Zielarek,331-77-2045,,,,,,,2026
                """);
        Path json = folder.resolve("results.jsonl");

        Run run = Run.of(payees, "--json", json);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1  banking.tax-form.other-number");
        assertThat(json)
                .content()
                .contains("\"/taxForms/0/taxNumber\"", "/taxForms/0/")
                .doesNotContain("123-45-6789");
    }

    @Test
    void leavesNobodyWaitingWhenItFails() {
        Interruption interruption = new Interruption();
        Terminal terminal = new Terminal(System.out, System.err, StandardCharsets.UTF_8, false);
        Clock broken = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                throw new AssertionError("a failure of the machine");
            }
        };

        assertThatThrownBy(() -> PayrollScreen.run(terminal, broken, interruption, "payees.csv"))
                .hasMessage("a failure of the machine");
        assertTimeoutPreemptively(Duration.ofSeconds(5), interruption::stopAndWait);
    }

    @Test
    void readsHolderAndCountryOfAChange() throws IOException {
        Path payees = Files.writeString(folder.resolve("payees.csv"), """
                payee_id,full_name,holder,account_number,account_country,entered_on,payment_events
                p-1,Wanda Zielarek,Wanda Zielarek,000123456,US,2026-09-01,details-changed 2026-10-20 - Orla Quist
                """);

        assertThat(Run.of(payees).out()).contains("banking.payout-changes.new-holder-or-country");
    }

    @Test
    void readsColumnsInAnyOrderAndSpelling() throws IOException {
        Path file = Files.writeString(folder.resolve("payees.csv"), """
                Routing Number,PAYEE-ID,Full_Name,Institution,Account Kind
                061120084,p-1,Corwin Haldane,Midland Farmers Bank,bank
                """);

        assertThat(Run.of(file).out()).contains("banking.money-service-routing.programme");
    }

    @Test
    void namesColumnsThatItPassesOverOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("payees.csv"), """
                payee_id,full_name,routing_number,star_sign
                p-1,Wanda Zielarek,031101279,heron
                p-2,Wanda Zielarek,031101279,heron
                """);

        Run run = Run.of(file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualToNormalizingNewlines(file + ":1:4: star_sign: not a column of this program (passed over)\n");
    }

    @Test
    void refusesAFileWithoutTheColumnsThatItNeeds() throws IOException {
        assertRefused("full_name,iban\nWanda,x\n", ":1:1: no column payee_id");
        assertRefused("payee_id,iban\np-1,x\n", ":1:1: no column full_name or given_name or family_name");
        assertRefused("payee_id,full_name\np-1,Wanda\n", ":1:1: no column routing_number or");
        assertRefused("payee_id;full_name;iban\np-1;Wanda;x\n", "cells are separated by commas");
        assertRefused("payee_id,full_name,iban,IBAN\np-1,Wanda,x,y\n", ":1:4: iban: there twice");
        assertRefused("", ":1:1: empty");
        assertRefused("\"payee_id,full_name,iban\n", ":1:1: a quote is opened and not closed");
    }

    @Test
    void goesOnAfterRowsThatCannotBeRead() throws IOException {
        Path file = Payees.write(
                folder,
                Payees.row("p-1"),
                Payees.row("p-2").replace(",US,", ",USA,").replace("e-money", "Bank"),
                Payees.row("p-3").replace("2026-09-14", "14.9.2026"),
                "p-4,too few",
                Payees.row("p-5") + ",,",
                Payees.row("p-6") + ",surplus",
                Payees.row(""),
                Payees.row("=1+1"),
                Payees.row("p-9").replace("Chime", "Ch\u0000ime"),
                ",,,,,,,,,",
                Payees.row("p-11").replace("Chime", "x".repeat(10_001)),
                Payees.row("p-12").replace("Chime", "x".repeat(200_000)),
                Payees.row("p-13"));

        Run run = Run.of(file);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines().map(line -> line.substring(file.toString().length())))
                .containsExactly(
                        ":3:3: residence_country: not an ISO 3166-1 alpha-2 country code",
                        ":3:6: account_kind: not one of bank, e-money, prepaid, money-service, wallet, crypto-wallet",
                        ":4:10: entered_on: not a date such as 2026-10-01 or a time such as 2026-10-01T09:30:00Z",
                        ":5:3: 2 cells, where the header has 10",
                        ":7:11: 11 cells, where the header has 10",
                        ":8:1: payee_id: not an id: a letter or digit, then at most 63 letters, digits, spaces or"
                                + " . _ - / : # @",
                        ":9:1: payee_id: not an id: a letter or digit, then at most 63 letters, digits, spaces or"
                                + " . _ - / : # @",
                        ":10:5: institution: a control character",
                        ":12:5: institution: longer than 10000 characters",
                        ":13:1: longer than 100000 bytes");
        assertThat(run.out())
                .startsWith("3 payees screened")
                .contains("9 bad rows, hence 9 payees not screened: see the errors");
    }

    @Test
    void neverRepeatsTheValueThatIsWrong() throws IOException {
        String secret = "100000000017";
        Run run = Run.of(Payees.write(
                folder,
                Payees.row(secret + "\u0007"),
                Payees.row("p-2").replace(",100,", "," + secret + "x,").replace("2026-09-14", secret),
                Payees.row("p-3").replace(",US,", "," + secret + ","),
                Payees.row("p-4") + "," + secret,
                "p-5,\"" + secret + "\" " + secret));

        assertThat(run.err().lines()).hasSize(6);
        assertThat(run.err() + run.out()).doesNotContain(secret);
    }

    @Test
    void joinsRowsOfOnePayeeThatFollowEachOther() throws IOException {
        Path json = folder.resolve("results.jsonl");
        Path file = Payees.write(
                folder,
                Payees.row("p-1"),
                DISHONEST.replace("p-9", "p-1"),
                Payees.row("p-2"),
                Payees.row("p-3"),
                Payees.row("p-3").replace(",US,", ",USA,"));

        Run run = Run.of(file, "--json", json);

        assertThat(run.out()).startsWith("2 payees screened").contains("1 bad row, hence 1 payee not screened");
        assertThat(Files.readAllLines(json))
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"line\":2,\"payeeId\":\"p-1\",\"report\":{")
                                .contains("\"/bankAccounts/1/routingNumber\"", "\"source\":\"self-declared, line 3"),
                        line -> assertThat(line).startsWith("{\"line\":4,\"payeeId\":\"p-2\",\"report\":{"),
                        line -> assertThat(line)
                                .isEqualTo("{\"line\":5,\"payeeId\":\"p-3\",\"problems\":[{\"line\":6,\"column\":3,"
                                        + "\"name\":\"residence_country\",\"message\":\"not an ISO 3166-1 alpha-2"
                                        + " country code\"}]}"));
    }

    @Test
    void failsFromTheOutcomeThatIsAskedFor() throws IOException {
        Path file = Payees.write(folder, DISHONEST);
        Path policy = Files.writeString(folder.resolve("policy.json"), """
                { "moment": "payroll", "reviewFrom": 10, "escalateFrom": 40 }
                """);

        assertThat(Run.of(file, "--policy", policy).exitCode()).isZero();
        assertThat(Run.of(file, "--policy", policy, "--fail-on", "review").exitCode())
                .isEqualTo(1);
        assertThat(Run.of(file, "--policy", policy, "--fail-on", "ESCALATE").exitCode())
                .isZero();
    }

    @Test
    void saysWhatIsWrongWithAPolicy() throws IOException {
        Path file = Payees.write(folder, DISHONEST);
        Path unknownCheck = Files.writeString(folder.resolve("policy.json"), """
                { "moment": "payroll", "disabledChecks": ["banking.institutoin"] }
                """);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\n  \"moment\":");

        assertThat(Run.of(file, "--policy", unknownCheck))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("policy.json", "banking.institution"));
        assertThat(Run.of(file, "--policy", broken))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("broken.json:2:"));
        assertThat(Run.of(file, "--policy", folder.resolve("nowhere.json")).err())
                .contains("nowhere.json: no such file");
    }

    @Test
    void leavesWeightsOutAndShowsNumbersOnlyWhenAsked() throws IOException {
        Path file = Payees.write(folder, DISHONEST.replace("061120084", "06112008x"));
        Path json = folder.resolve("results.jsonl");

        assertThat(Run.of(file, "--json", json).exitCode()).isZero();
        assertThat(json).content().contains("\"weight\"").doesNotContain("06112008x");
        assertThat(Run.of(file, "--json", json, "--no-weights", "--clear").exitCode())
                .isZero();
        assertThat(json).content().doesNotContain("\"weight\"");
    }

    @Test
    void readsOtherEncodingsByNameAndSaysSoIfTheFileIsNotInIt() throws IOException {
        String row = Payees.row("p-1").replace("Zielarek", "Zielárek");
        Path file = folder.resolve("payees.csv");
        Files.write(file, (Payees.HEADER + "\r\n" + row + "\r\n").getBytes(Charset.forName("windows-1252")));

        assertThat(Run.of(file).err())
                .contains("payees.csv:2:1: not UTF-8; save the file as such, or name its encoding with --encoding");
        assertThat(Run.of(file, "--encoding", "windows-1252").exitCode()).isZero();
        assertThat(Run.of(file, "--encoding", "UTF-16").exitCode()).isEqualTo(2);
        assertThat(Run.of(file, "--encoding", "klingon").exitCode()).isEqualTo(2);
    }

    @Test
    void doesNotOverwriteItsInput() throws IOException {
        Path file = Payees.write(folder, Payees.row("p-1"));
        String content = Files.readString(file);

        assertThat(Run.of(file, "--results", folder.resolve("../" + folder.getFileName() + "/payees.csv"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of(file, "--results", folder.resolve("x"), "--json", folder.resolve("x"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(file).hasContent(content);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void saysWhichInputDoesNotExist() {
        Run run = Run.of(folder.resolve("nowhere.csv"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(folder.resolve("nowhere.csv") + ": no such file");
    }

    @Test
    void explainsItself() {
        assertThat(Run.of("--help"))
                .satisfies(run -> assertThat(run.exitCode()).isZero())
                .satisfies(run ->
                        assertThat(run.out()).contains("Usage: tallystick-payroll", "--from-line", "Exit codes:"));
        assertThat(Run.of("--threads", "0", "x").exitCode()).isEqualTo(2);
        assertThat(Run.of().exitCode()).isEqualTo(2);
    }

    @Test
    void showsProgressAndTimesOnATerminalOnly() throws IOException {
        Path file = Payees.write(folder, Payees.row("p-1"), "p-2,too few");

        Run onTerminal = Run.onTerminal(file);

        assertThat(onTerminal.out()).contains("payees per second");
        assertThat(onTerminal.err()).contains("Screening", ":3:3: 2 cells").endsWith("\r\u001b[2K");
        assertThat(Run.of(file).out()).doesNotContain("second");
        assertThat(Run.of(file).err()).doesNotContain("Screening", "\u001b", "\r");
    }

    private void assertRefused(String content, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("payees.csv"), content);
        Path results = folder.resolve("results.csv");

        Run run = Run.of(file, "--results", results);

        assertThat(run.exitCode()).as(content).isEqualTo(2);
        assertThat(run.err()).startsWith(file.toString()).contains(message);
        assertThat(results).doesNotExist();
    }
}
