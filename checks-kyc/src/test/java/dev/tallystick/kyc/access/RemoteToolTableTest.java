package dev.tallystick.kyc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.reference.ReferenceRow;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RemoteToolTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final String LOLRMM = """
            [{"Name": "Farhelp", "Category": "RMM",
              "Details": {"PEMetadata": [{"Filename": "farhelp.exe", "OriginalFileName": "FarHelpService.exe"},
                                         {"Filename": "rd.exe"}, {"Filename": "setup.exe"}],
                          "InstallationPaths": ["C:\\\\Program Files\\\\Farhelp\\\\farhelp_agent*.exe", "/usr/bin/farhelpd"]}},
             {"Name": "Farhelp", "Category": "RAT"}, {"Category": "RMM"}, 7]
            """;

    private final RemoteToolTable table = RemoteToolTable.embedded();

    @Test
    void aProgramIsFoundByProductProcessPathOrPattern() {
        assertThat(tool(table, "AnyDesk")).contains("AnyDesk");
        assertThat(tool(table, "C:\\Tools\\anydesk.EXE")).contains("AnyDesk");
        assertThat(tool(table, "/opt/rustdesk-1.2.3.exe")).contains("RustDesk");
        assertThat(tool(table, "desk.exe")).isEmpty();
        assertThat(tool(table, "")).isEmpty();
        assertThat(tool(table, "x".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AnyDesk.app, AnyDesk",
        "AnyDesk 8.0.9, AnyDesk",
        "AnyDesk MSI, AnyDesk",
        "anydesk-8.0.9.exe, AnyDesk",
        "TeamViewer 15 Host (x64), TeamViewer",
        "Chrome Remote Desktop Host, Chrome Remote Desktop",
        "ScreenConnect Client (a1b2c3d4e5f6), ScreenConnect",
        "ConnectWise Control, ScreenConnect",
        "tcp/3389, RDP",
        "3389/tcp, RDP",
        "Port 3389, RDP",
        "RDP, RDP"
    })
    void aProgramIsFoundAsInventoriesWriteIt(String name, String tool) {
        assertThat(tool(table, name)).contains(tool);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AnyDesk Remover",
                "Desk 8.0.9",
                "8.0.9",
                "Host",
                "(x64)",
                "(((",
                "tcp/",
                "33890",
                "g2m.exe",
                "g2mcomm.exe",
                "GoTo Opener.exe",
                "ZohoMeeting.exe"
            })
    void aProgramThatOnlySoundsLikeOneIsNotFound(String name) {
        assertThat(tool(table, name)).isEmpty();
    }

    @Test
    void productsOfOneMakerAreOneFamily() {
        assertThat(Stream.of("LogMeIn", "LogMeIn Rescue").map(name -> family(table, name)))
                .containsOnly("LogMeIn");
        assertThat(Stream.of("GoToMyPC", "GoToAssist").map(name -> family(table, name)))
                .containsOnly("GoTo");
        assertThat(Stream.of("ScreenConnect", "ltsvc.exe").map(name -> family(table, name)))
                .containsOnly("ConnectWise");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1209:eda1",
                "1209:EDA1",
                "0x1209:0xEDA1",
                "VID_1209&PID_EDA1",
                "USB\\VID_1209&PID_EDA1\\CAFEBABE",
                "USB\\VID_1209&PID_EDA1&REV_0100"
            })
    void aUsbIdentityIsReadAsSystemsWriteIt(String identifier) {
        assertThat(table.findUsbDevice(identifier, "").map(row -> row.get("family")))
                .contains("PiKVM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1209:eda11", "11209:eda1", "1209", "USB\\VID_1209", "?"})
    void whatIsNoUsbIdentityIsNotFound(String identifier) {
        assertThat(table.findUsbDevice(identifier, "")).isEmpty();
    }

    @Test
    void withoutAnIdentityTheNameOfAProductIsFound() {
        assertThat(table.findUsbDevice("", "PiKVM V4 Plus").map(row -> row.get("family")))
                .contains("PiKVM");
        assertThat(table.findUsbDevice(" ", "TinyPilot EDID").map(row -> row.get("tool")))
                .contains("TinyPilot");
        assertThat(table.findUsbDevice("", "Corvane U27")).isEmpty();
        assertThat(table.findUsbDevice("", "")).isEmpty();
    }

    @Test
    void aUsbDeviceThatGivesItsNameIsFoundBeforeTheIdentityThatManyShare() {
        assertThat(table.findUsbDevice("1D6B:0104", "JetKVM USB Emulation Device")
                        .map(row -> row.get("category")))
                .contains("ip-kvm");
        assertThat(table.findUsbDevice("1d6b:0104", "").map(row -> row.get("category")))
                .contains("ip-kvm-generic");
        assertThat(table.findUsbDevice("05ac:8600", "iBridge")).isEmpty();
    }

    @Test
    void theEmbeddedTableHasNoRejectedRow() {
        assertThat(table.tables()).hasSize(1);
        assertThat(table.tables().get(0).rejected()).isEmpty();
        assertThat(table.tables().get(0).rows()).hasSizeGreaterThan(50);
    }

    @Test
    void aTableOfTheHostComesBeforeTheEmbeddedOne() {
        RemoteToolTable own = RemoteToolTable.builder()
                .addEmbedded()
                .addTable("own-tools", "Own tools", DAY, new StringReader("tool,category\nAnyDesk,approved\n"))
                .build();
        assertThat(own.findProgram("anydesk").map(row -> row.get("category"))).contains("approved");
    }

    @Test
    void theListOfThePublicProjectIsReadWithoutNamesThatManyShare() {
        RemoteToolTable lolrmm =
                RemoteToolTable.builder().addLolrmm(DAY, bytes(LOLRMM)).build();
        assertThat(tool(lolrmm, "farhelp.exe")).contains("Farhelp");
        assertThat(tool(lolrmm, "farhelpservice.exe")).contains("Farhelp");
        assertThat(tool(lolrmm, "farhelp_agent_64.exe")).contains("Farhelp");
        assertThat(tool(lolrmm, "farhelpd")).contains("Farhelp");
        assertThat(tool(lolrmm, "rd.exe")).isEmpty();
        assertThat(tool(lolrmm, "setup.exe")).isEmpty();
    }

    @Test
    void theListOfThePublicProjectDoesNotChangeWhatAnotherTableHolds() {
        RemoteToolTable both = RemoteToolTable.builder()
                .addLolrmm(DAY, bytes("""
                        [{"Name": "Tailscale", "Details": {"InstallationPaths": ["tailscale-new.exe", "g2m.exe"]}}]
                        """))
                .addEmbedded()
                .build();
        assertThat(both.findProgram("Tailscale").map(row -> row.get("category")))
                .contains("overlay-network");
        assertThat(both.findProgram("tailscale-new.exe").map(row -> row.get("category")))
                .contains("overlay-network");
        assertThat(both.findProgram("g2m.exe")).isEmpty();
    }

    @Test
    void aBrokenListIsRefused() {
        RemoteToolTable.Builder builder = RemoteToolTable.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.addLolrmm(DAY, bytes("[{")));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.addLolrmm(DAY, bytes("{}")));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.addLolrmm(DAY, bytes("[".repeat(100_000))));
    }

    private static Optional<String> tool(RemoteToolTable table, String name) {
        return table.findProgram(name).map((ReferenceRow row) -> row.get("tool"));
    }

    private static String family(RemoteToolTable table, String name) {
        return table.findProgram(name).map(ToolList::family).orElse("");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
