package dev.tallystick.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckProvider;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Weight;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceTable;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class TextReportTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final Provenance FORM = Provenance.of(Source.SELF_DECLARED, Instant.parse("2026-10-01T09:00:00Z"))
            .named("application form");
    private static final Path GOLDEN = Path.of("src/test/resources/dev/tallystick/report");

    @Test
    void laysOutEverythingThatAReportHolds() throws IOException {
        assertMatches("everything.txt", TextReport.plain().render(screen(everything(), employment())));
    }

    @Test
    void laysOutAReportInWhichNothingCouldBeCompared() throws IOException {
        Candidate silent = Candidate.builder().id("a-0002").build();

        assertMatches("nothing.txt", TextReport.plain().render(screen(silent, employment())));
    }

    @Test
    void saysNotThatNothingCouldBeComparedAboveAFinding() {
        ScreeningPolicy policy = employment().toBuilder()
                .neededAreas(Area.IDENTITY)
                .thresholds(40, 40)
                .build();

        assertThat(TextReport.plain().render(screen(everything(), policy)))
                .contains("INSUFFICIENT DATA", "What was found stays below a review")
                .doesNotContain("Too little could be compared");
    }

    @Test
    void laysOutAReportWithoutWeights() throws IOException {
        ScreeningReport report = screen(everything(), employment().withoutWeights());

        assertMatches("without-weights.txt", TextReport.plain().render(report));
        assertThat(TextReport.plain().render(report)).doesNotContain("deciban").doesNotContain("moderate");
    }

    @Test
    void coloursOnlyWhenAsked() {
        ScreeningReport report = screen(everything(), employment());
        String plain = TextReport.plain().render(report);
        String coloured = TextReport.builder().colour(true).build().render(report);

        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[1;33mREVIEW");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void masksNumbersUnlessClearTextIsAsked() {
        ScreeningReport report = screen(everything(), employment());
        TextReport clear = TextReport.builder().disclosure(Disclosure.CLEAR).build();

        assertThat(TextReport.plain().render(report))
                .contains("…7788")
                .doesNotContain("+12025557788")
                .doesNotContain("moved in spring");
        assertThat(clear.render(report)).contains("+12025557788").contains("moved in spring");
    }

    @Test
    void takesTranslationsFromTheCatalogue() {
        ScreeningReport report = screen(everything(), employment());
        TextReport translated = TextReport.builder()
                .catalogue(key -> Optional.of("Wort für " + key))
                .build();

        assertThat(translated.render(report))
                .contains("1. Wort für toy.phone-country.abroad")
                .contains("- Wort für toy.phone-country.abroad.innocent.2")
                .contains("1. Wort für follow-up.ask-phone");
    }

    @Test
    void candidateTextCannotWriteOverTheReport() {
        Candidate hostile = candidateAt("\u001b[2J\u001b[31mCONSISTENT\r\nFINDINGS (0)\u2028\u202E\u0007");
        String text = TextReport.plain().render(screen(hostile, employment()));

        assertThat(text).doesNotContain("\u001b").doesNotContain("\r").doesNotContain("\u202E");
        assertThat(text.lines()).doesNotContain("CONSISTENT").doesNotContain("FINDINGS (0)");
    }

    @Property(tries = 200)
    void noLineIsLongerThanTheWidth(@ForAll String locality, @ForAll @IntRange(min = 80, max = 400) int width) {
        ScreeningReport report = Screener.builder()
                .addCheck(new PhoneCountryCheck())
                .policy(employment())
                .build()
                .screen(candidateAt(locality.repeat(3)), AS_OF);
        String text = TextReport.builder().width(width).build().render(report);

        assertThat(text.lines())
                .allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void refusesAWidthThatHoldsNoTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextReport.builder().width(79))
                .withMessageContaining("79");
    }

    private static ScreeningPolicy employment() {
        return ScreeningPolicy.builder(Moment.ONBOARDING)
                .neededAreas(Area.CONTACT)
                .thresholds(10, 40)
                .build();
    }

    private static ScreeningReport screen(Candidate candidate, ScreeningPolicy policy) {
        return Screener.builder().addProvider(new Toys()).policy(policy).build().screen(candidate, AS_OF);
    }

    private static Candidate candidateAt(String locality) {
        return Candidate.builder()
                .id(locality)
                .add(home(locality))
                .add(phone("+12025557788", "US").build())
                .build();
    }

    private static Candidate everything() {
        return Candidate.builder()
                .id("a-0001")
                .add(home("上海市浦东新区"))
                .add(phone("+12025557788", "US").build())
                .add(phone("+442071230000", "GB")
                        .provenance(Provenance.of(Source.SELF_DECLARED, Instant.parse("2026-10-12T09:00:00Z")))
                        .build())
                .add(phone("+861012345678", "CN")
                        .addVerification(
                                Verification.builder(VerificationMethod.CONVERSATION, VerificationOutcome.CONFIRMED)
                                        .by("recruiter")
                                        .build())
                        .build())
                .add(Phone.builder().number("030 1234567").provenance(FORM).build())
                .add(Phone.builder().country(Country.of("FR")).build())
                .add(Explanation.builder()
                        .explains(ExplanationKind.RELOCATION)
                        .text("moved in spring")
                        .provenance(Provenance.of(Source.SELF_DECLARED, Instant.parse("2026-10-05T09:00:00Z")))
                        .build())
                .build();
    }

    private static Address home(String locality) {
        return Address.builder()
                .role(AddressRole.RESIDENCE)
                .locality(locality)
                .country(Country.of("CN"))
                .provenance(FORM)
                .build();
    }

    private static Phone.Builder phone(String number, String country) {
        return Phone.builder().number(number).country(Country.of(country)).provenance(FORM);
    }

    private static void assertMatches(String file, String text) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if ("write".equals(System.getProperty("catalogue"))) {
            Files.writeString(golden, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    /** The toy check, one that fails, one whose moment has not come, and a table past its age limit. */
    private static final class Toys implements CheckProvider {

        @Override
        public String id() {
            return "toy";
        }

        @Override
        public List<Check> checks() {
            return List.of(
                    new BrokenCheck("toy.broken", Moment.APPLICATION),
                    new BrokenCheck("toy.later", Moment.PAYROLL),
                    new PhoneCountryCheck());
        }

        @Override
        public List<ReferenceTable> referenceTables() {
            return List.of(ReferenceTable.builder("numbers", "Numbers of phones", LocalDate.of(2020, 1, 1))
                    .read(new StringReader("number\n1\n")));
        }
    }

    private static final class BrokenCheck implements Check {

        private final CheckInfo info;

        BrokenCheck(String id, Moment earliest) {
            this.info = CheckInfo.builder(id)
                    .title("A check that never answers")
                    .rationale("Nothing is asked.")
                    .area(Area.DEVICE)
                    .earliestMoment(earliest)
                    .parts(Phone.KIND)
                    .findingTypes(FindingType.builder(id + ".never")
                            .message("Never found.")
                            .weight(Weight.assumed(1, "Invented for the test."))
                            .group(EvidenceGroup.REMOTE_CONTROL)
                            .innocently("None.")
                            .followUps(FollowUp.COMPLETE_HISTORY)
                            .build())
                    .build();
        }

        @Override
        public CheckInfo info() {
            return info;
        }

        @Override
        public CheckResult check(Candidate candidate, CheckContext context) {
            throw new IllegalStateException("never shown");
        }
    }
}
