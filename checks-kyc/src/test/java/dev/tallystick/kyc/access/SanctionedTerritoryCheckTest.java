package dev.tallystick.kyc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.Compliance;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ConnectionKind;
import dev.tallystick.candidate.Session;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckResult.Status;
import dev.tallystick.check.Disclosure;
import dev.tallystick.place.Country;
import dev.tallystick.testkit.CheckTester;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class SanctionedTerritoryCheckTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    /** Nobody lives in these. */
    private static final SanctionedTerritories LIST = list("""
            country,region,programme
            AQ,,Ice Programme
            TF,TF-03|Kerguelen,Southern Programme
            """);

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(
                        new SanctionedTerritoryCheck(NetworkLists.embedded(), LIST), SanctionedTerritoryCheckTest.class)
                .cases("sanctioned-territory.cases.json");
    }

    @Test
    void shownCasesReadRightWithoutAList() {
        Check check = new SanctionedTerritoryCheck(NetworkLists.embedded(), SanctionedTerritories.none());
        assertThat(CheckTester.of(check, SanctionedTerritoryCheckTest.class)
                        .shownCases("sanctioned-territory.cases.json"))
                .extracting(each -> each.report(check).checks().get(0).status())
                .containsExactly(Status.INSUFFICIENT_DATA);
    }

    @Test
    void holdsApartFromTheOutcomeAndWithoutWeight() {
        ScreeningReport report = screen(LIST, "AQ");
        assertThat(report.compliance()).isEqualTo(Compliance.HOLD);
        assertThat(report.findings()).isEmpty();
        assertThat(report.weight()).hasValue(0);
        assertThat(report.complianceFindings())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.finding().message(Disclosure.MASKED)).contains("Antarctica", "Ice Programme"));
    }

    @Test
    void clearsSessionsFromElsewhere() {
        assertThat(screen(LIST, "PT").compliance()).isEqualTo(Compliance.CLEAR);
    }

    @Test
    void clearsNobodyWhosePlacesAreAllHidden() {
        assertThat(screen(LIST, session("PT", "").connection(ConnectionKind.VPN))
                        .compliance())
                .isEqualTo(Compliance.NOT_SCREENED);
    }

    @Test
    void clearsNoRegionThatIsNotSurelyAnother() {
        SanctionedTerritories named = list("country,region,programme\nTF,Kerguelen,Southern Programme\n");
        assertThat(screen(LIST, session("TF", "TF-01")).compliance()).isEqualTo(Compliance.CLEAR);
        assertThat(screen(LIST, session("TF", "Somewhere")).compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screen(LIST, session("TF", "AQ-01")).compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screen(named, session("TF", "TF-01")).compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screen(named, session("TF", "kerguelen")).compliance()).isEqualTo(Compliance.HOLD);
    }

    @Test
    void knowsRegionsByNameWhereTheirNamesAreKnown() {
        SanctionedTerritories code = list("country,region,programme\nAU,AU-TAS,Island Programme\n");
        assertThat(screen(code, session("AU", "Tasmania")).compliance()).isEqualTo(Compliance.HOLD);
        assertThat(screen(code, session("AU", "Queensland")).compliance()).isEqualTo(Compliance.CLEAR);
    }

    @Test
    void tellsHowManyPlacesStayedOpen() {
        Check check = new SanctionedTerritoryCheck(NetworkLists.embedded(), LIST);
        Candidate candidate = Candidate.builder()
                .add(session("PT", "").build())
                .add(session("PT", "").connection(ConnectionKind.VPN).build())
                .build();
        assertThat(screener(check).screen(candidate, AS_OF).checks().get(0).missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.what()).contains("1 of 2 sessions"));
    }

    @Test
    void screensNobodyWithoutAList() {
        assertThat(screen(SanctionedTerritories.none(), "AQ").compliance()).isEqualTo(Compliance.NOT_SCREENED);
    }

    @Test
    void readsNoListInPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list("country,region,programme\nXX,,Some Programme\n"))
                .withMessage("no country in line 2 of own-list");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list("country,region,programme\nAQ,,Some Programme,too much\n"))
                .withMessageContaining("own-list");
    }

    @Test
    void looksUpEverySessionHoweverManyFollowed() {
        Candidate.Builder candidate = Candidate.builder().add(session("AQ", "").build());
        for (int minute = 1; minute <= 2_500; minute++) {
            candidate.add(session("PT", "")
                    .startedAt(Instant.parse("2026-09-01T09:00:00Z").plusSeconds(60L * minute))
                    .build());
        }
        ScreeningReport report = screener(new SanctionedTerritoryCheck(
                        NetworkLists.embedded(), list("country,region,programme\nAQ,,Some Programme\n")))
                .screen(candidate.build(), AS_OF);
        assertThat(report.compliance()).isEqualTo(Compliance.HOLD);
    }

    private static SanctionedTerritories list(String csv) {
        return SanctionedTerritoryTable.builder()
                .addTable("own-list", "Our list", LocalDate.of(2026, 10, 20), new StringReader(csv))
                .build();
    }

    private static ScreeningReport screen(SanctionedTerritories list, String country) {
        return screen(list, session(country, ""));
    }

    private static ScreeningReport screen(SanctionedTerritories list, Session.Builder session) {
        return screener(new SanctionedTerritoryCheck(NetworkLists.embedded(), list))
                .screen(Candidate.builder().add(session.build()).build(), AS_OF);
    }

    private static Screener screener(Check check) {
        return Screener.builder()
                .addCheck(check)
                .policy(ScreeningPolicy.employment())
                .build();
    }

    private static Session.Builder session(String country, String region) {
        return Session.builder()
                .startedAt(Instant.parse("2026-09-01T09:00:00Z"))
                .connection(ConnectionKind.RESIDENTIAL)
                .region(region)
                .country(Country.of(country));
    }
}
