package dev.tallystick.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.check.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

final class ReportJsonTest {

    private static final Path EXPECTED = Path.of("src/test/resources/dev/tallystick/json/report.json");

    @Test
    void holdsEverythingThatTheReportHas() throws IOException {
        String json = ReportJson.write(SampleReports.full());
        if ("write".equals(System.getProperty("catalogue"))) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, json);
        }
        assertThat(json).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void masksPersonalValuesUnlessClearTextIsAskedFor() {
        String masked = ReportJson.write(SampleReports.full());
        String clear = ReportJson.write(SampleReports.full(), Wording.of(MessageCatalogue.english(), Disclosure.CLEAR));

        assertThat(masked).doesNotContain(SampleReports.ACCOUNT_NUMBER).contains("Account …5544 is held by");
        assertThat(clear).contains("Account " + SampleReports.ACCOUNT_NUMBER + " is held by");
        assertThat(masked + clear).doesNotContain("A private reason");
    }

    @Test
    void takesItsWordsFromTheCatalogue() throws IOException {
        Map<String, String> portuguese = Map.of(
                "test.holder.other", "A conta {account} é de {holder}.",
                "test.holder.other.innocent.2", "O nome mudou.",
                "test.holder.short", "Introduza {fact} de novo.",
                "follow-up.reenter-account", "Peça os dados de novo.");
        JsonNode report = tree(ReportJson.write(
                SampleReports.full(), Wording.of(key -> Optional.ofNullable(portuguese.get(key)), Disclosure.MASKED)));

        JsonNode finding = report.at("/findings/0");
        assertThat(finding.get("message").asText()).isEqualTo("A conta …5544 é de Rui \"R\" Açoriano.");
        assertThat(finding.at("/innocentExplanations/0").asText()).isEqualTo("Somebody else is paid on purpose.");
        assertThat(finding.at("/innocentExplanations/1").asText()).isEqualTo("O nome mudou.");
        assertThat(finding.at("/followUps/0/text").asText()).isEqualTo("Peça os dados de novo.");
        assertThat(report.at("/clearingSets/0/steps/0/text").asText()).isEqualTo("Peça os dados de novo.");
        assertThat(report.at("/notes/0/message").asText()).isEqualTo("Introduza …5544 de novo.");
    }

    @Test
    void holdsComplianceFindingsApartAndWithoutWeight() throws IOException {
        JsonNode report = tree(ReportJson.write(SampleReports.full()));

        assertThat(report.at("/compliance/state").asText()).isEqualTo("HOLD");
        assertThat(report.at("/compliance/findings/0/type").asText()).isEqualTo("test.list.match");
        assertThat(report.at("/compliance/findings/0").has("weight")).isFalse();
        assertThat(report.get("findings").toString() + report.get("explained")).doesNotContain("test.list.match");
    }

    @Test
    void listsWhatIsExplainedApartWithTheStepToVerify() throws IOException {
        JsonNode report = tree(ReportJson.write(SampleReports.full()));

        assertThat(report.at("/explained/0/type").asText()).isEqualTo("test.phone.other");
        assertThat(report.at("/explained/0/weight").asInt()).isZero();
        assertThat(report.at("/explained/0/followUps/0/id").asText()).isEqualTo("verify-explanation");
        assertThat(report.at("/explained/0/explanations/0").asText()).isEqualTo("/explanations/0/explains");
    }

    @Test
    void holdsNoNumbersWhereThePolicyShowsNone() throws IOException {
        String json = ReportJson.write(SampleReports.withoutWeights());
        assertThat(json).doesNotContain("\"weight\"", "\"band\"", "\"group\"", "\"groups\"", "MODERATE", "decibans");
        JsonNode report = tree(json);
        assertThat(report.get("outcome"))
                .isEqualTo(tree(ReportJson.write(SampleReports.full())).get("outcome"));
        assertThat(report.get("findings")).hasSize(1);
    }

    @Test
    void namesAFailedCheckWithoutTheWordsOfItsException() throws IOException {
        JsonNode report = tree(ReportJson.write(SampleReports.full()));
        assertThat(report.at("/checks/0/failure").asText()).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void localeAndTimeZoneChangeNoByte() {
        String before = ReportJson.write(SampleReports.full());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(ReportJson.write(SampleReports.full())).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(before).doesNotContain("\r").endsWith("}\n");
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
