package dev.tallystick.kyc.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Compliance;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ConnectionKind;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.ListDecision;
import dev.tallystick.candidate.ListDecisionOutcome;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Session;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.check.Missing;
import dev.tallystick.json.ReportJson;
import dev.tallystick.kyc.KycChecks;
import dev.tallystick.kyc.access.SanctionedTerritoryTable;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.report.TextReport;
import dev.tallystick.testkit.CheckTester;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class WatchlistCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new WatchlistCheck(InventedList.watchlist()), WatchlistCheckTest.class)
                .cases("watchlist-match.cases.json");
    }

    @Test
    void whoIsOnNoListIsClearAndAHitHolds() {
        assertThat(screen(InventedList.watchlist(), name("Ottilie Brandmark")).compliance())
                .isEqualTo(Compliance.CLEAR);
        assertThat(screen(InventedList.watchlist(), name("Tiro Marovan"), born("1971-04-12"))
                        .compliance())
                .isEqualTo(Compliance.HOLD);
        assertThat(screen(InventedList.watchlist(), name("Tiro Marovan"), born("1990-04-12"))
                        .compliance())
                .isEqualTo(Compliance.CLEAR);
    }

    @Test
    void aPossibleNamesakeNeitherHoldsNorClearsAndSaysWhatToAskFor() {
        ScreeningReport report = screen(InventedList.watchlist(), name("Tiro Marovan"));

        assertThat(report.compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(report.notes()).isEmpty();
        assertThat(report.complianceNotes())
                .singleElement()
                .satisfies(note -> assertThat(note.note().message(MessageCatalogue.english(), Disclosure.CLEAR))
                        .contains(
                                "Tiro Belkas Marovan",
                                "Tiro the same",
                                "list invented, entry 1, version ",
                                "ask for the day of birth"));
    }

    @Test
    void whatToAskForIsShownAmongComplianceOnlyAndFitsTheEntry() {
        assertThat(asked(name("Tiro Marovan"))).containsExactly("the day of birth");
        assertThat(asked(name("Tiro Marovan"), born("1971"))).containsExactly("the day of birth, in full");
        assertThat(asked(name("Tiro Marovan"), born("1971-12-04")))
                .containsExactly("the number of an identity document");
        assertThat(asked(name("Noemi Castalvo"), born("1971-12-04")))
                .singleElement()
                .asString()
                .contains("neither a birth date nor a document");
        String text = TextReport.plain().render(screen(InventedList.watchlist(), name("Tiro Marovan")));
        assertThat(text.substring(0, text.indexOf("COMPLIANCE"))).doesNotContain("watchlist", "birth");
    }

    @Test
    void aDecisionSettlesTheEntryUntilItChanges() {
        Part[] parts = {name("Sefik Daranoglu"), born("1985-01-01")};
        ReferenceRow row = screen(InventedList.watchlist(), parts)
                .complianceNotes()
                .get(0)
                .note()
                .fact()
                .row()
                .orElseThrow();
        ListDecision decision = ListDecision.builder()
                .list(row.table())
                .entry(row.get(WatchlistEntry.ENTRY_COLUMN))
                .entryVersion(row.get(WatchlistEntry.VERSION_COLUMN))
                .outcome(ListDecisionOutcome.DIFFERENT_PERSON)
                .decidedBy("J. Amsel, counsel")
                .decidedAt(NOW.minus(Duration.ofDays(1)))
                .build();

        assertThat(screen(InventedList.watchlist(), parts[0], parts[1], decision)
                        .compliance())
                .isEqualTo(Compliance.CLEAR);
        assertThat(screen(changed(), parts[0], parts[1], decision).compliance()).isEqualTo(Compliance.NOT_SCREENED);
    }

    private static Watchlist changed() {
        WatchlistEntry entry = WatchlistEntry.builder("invented", "Invented list", InventedList.AS_OF, "9")
                .names(List.of("Sefik Daranoglu", "Sefik the Elder"))
                .birthDates(List.of(ListedDates.find("1985-01-01").orElseThrow()))
                .build();
        return WatchlistTable.builder()
                .addEntries("invented", "Invented list", InventedList.AS_OF, List.of(entry))
                .build();
    }

    private static List<String> asked(Part... parts) {
        return screen(InventedList.watchlist(), parts).checks().get(0).missing().stream()
                .map(Missing::what)
                .toList();
    }

    @Test
    void aListPastItsAgeLimitFindsAndDoesNotClear() {
        Instant later = NOW.plus(Duration.ofDays(30));
        Screener screener = screener(InventedList.watchlist());
        Candidate.Builder nobody = Candidate.builder().add(name("Ottilie Brandmark"));
        Candidate.Builder listed = Candidate.builder().add(name("Tiro Marovan")).add(born("1971-04-12"));

        assertThat(screener.screen(nobody.build(), later).compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(screener.screen(listed.build(), later).compliance()).isEqualTo(Compliance.HOLD);
    }

    @Test
    void aHoldSaysThatTheWholeDayAgreesAlthoughItIsMasked() {
        assertThat(TextReport.builder()
                        .width(300)
                        .build()
                        .render(screen(InventedList.watchlist(), name("Tiro Marovan"), born("1971-04-12"))))
                .contains("day and month included (1971)", "Two people of one name were born on the same day.");
    }

    @Test
    void aClearTerritoryDoesNotStandInForNames() {
        Screener screener = Screener.builder()
                .addProvider(KycChecks.builder()
                        .sanctionedTerritories(SanctionedTerritoryTable.builder()
                                .addTable(
                                        "own-list",
                                        "Our list",
                                        InventedList.AS_OF,
                                        new StringReader("country,region,programme\nAQ,,Ice Programme\n"))
                                .build())
                        .build())
                .policy(ScreeningPolicy.onboarding())
                .build();
        Candidate candidate = Candidate.builder()
                .add(name("Ottilie Brandmark"))
                .add(Session.builder()
                        .startedAt(NOW.minus(Duration.ofDays(9)))
                        .connection(ConnectionKind.RESIDENTIAL)
                        .country(Country.of("PT"))
                        .build())
                .build();

        assertThat(screener.screen(candidate, NOW).compliance()).isEqualTo(Compliance.NOT_SCREENED);
    }

    @Test
    void withoutAListNobodyIsScreened() {
        ScreeningReport report = screen(Watchlist.none(), name("Tiro Marovan"));

        assertThat(report.compliance()).isEqualTo(Compliance.NOT_SCREENED);
        assertThat(report.checks().get(0).compared()).isEmpty();
    }

    @Test
    void aListThatBrokeOffFindsAndDoesNotClear() {
        Watchlist broken = WatchlistTable.builder()
                .addUn(
                        InventedList.AS_OF,
                        bytes("<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Tiro"
                                + "</FIRST_NAME><SECOND_NAME>Marovan</SECOND_NAME><INDIVIDUAL_DATE_OF_BIRTH><DATE>"
                                + "1971-04-12</DATE></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL><INDIVIDUAL>"))
                .build();

        assertThat(screen(broken, name("Tiro Marovan"), born("1971-04-12")).compliance())
                .isEqualTo(Compliance.HOLD);
        assertThat(screen(broken, name("Ottilie Brandmark")).compliance()).isEqualTo(Compliance.NOT_SCREENED);
    }

    @Test
    void aConfidentialNameIsScreenedAndNowhereShown() throws Exception {
        PersonName former = PersonName.builder()
                .full("Tiro Marovan")
                .role(NameRole.FORMER)
                .confidential(true)
                .build();
        for (ScreeningReport report : new ScreeningReport[] {
            screen(InventedList.watchlist(), name("Ida Lundquist"), former, born("1971-04-12")),
            screen(InventedList.watchlist(), name("Ida Lundquist"), former)
        }) {
            assertThat(report.compliance()).isNotEqualTo(Compliance.CLEAR);
            assertThat(TextReport.plain().render(report)).doesNotContain("Marovan", "Marowan");
            assertThat(ReportJson.write(report)).doesNotContain("Marovan", "Marowan");
        }
    }

    @Test
    void theDateAndAgeOfTheListAreInTheReport() {
        Screener screener = Screener.builder()
                .addProvider(
                        KycChecks.builder().watchlist(InventedList.watchlist()).build())
                .policy(ScreeningPolicy.onboarding())
                .build();
        ScreeningReport report = screener.screen(
                Candidate.builder().add(name("Ottilie Brandmark")).build(), NOW.plus(Duration.ofDays(30)));

        assertThat(report.referenceTables())
                .filteredOn(table -> table.id().equals("invented"))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.asOf()).isEqualTo(InventedList.AS_OF);
                    assertThat(table.rowCount()).isEqualTo(9);
                    assertThat(table.isStale(report.asOf())).isTrue();
                });
    }

    @Test
    void thousandsOfPartsAreScreenedInTime() {
        Candidate.Builder candidate = Candidate.builder();
        for (int i = 0; i < 2_000; i++) {
            candidate.add(name("Tiro Marovan " + "ab".repeat(1 + i % 7) + i));
            candidate.add(BirthDate.builder()
                    .date(new PartialDate(1900 + i % 90, 1 + i % 12, 1 + i % 28))
                    .build());
            candidate.add(IdentityDocument.builder().number("QX44" + i).build());
        }
        long start = System.nanoTime();
        ScreeningReport report = screener(InventedList.watchlist()).screen(candidate.build(), NOW);

        assertThat(report.checks().get(0).failure()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    private static ScreeningReport screen(Watchlist watchlist, Part... parts) {
        Candidate.Builder candidate = Candidate.builder();
        for (Part part : parts) {
            candidate.add(part);
        }
        return screener(watchlist).screen(candidate.build(), NOW);
    }

    private static Screener screener(Watchlist watchlist) {
        return Screener.builder()
                .addCheck(new WatchlistCheck(watchlist))
                .policy(ScreeningPolicy.builder(Moment.OFFER).build())
                .build();
    }

    private static PersonName name(String full) {
        return PersonName.builder().full(full).build();
    }

    private static BirthDate born(String date) {
        return BirthDate.builder().date(PartialDate.parse(date)).build();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
