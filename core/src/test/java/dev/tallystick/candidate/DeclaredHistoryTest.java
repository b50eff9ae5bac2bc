package dev.tallystick.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.HistoryAnswer.State;
import dev.tallystick.place.Country;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class DeclaredHistoryTest {

    private static final Country KENYA = Country.of("KE");
    private static final Country PORTUGAL = Country.of("PT");
    private static final Optional<LocalDate> ISSUED = Optional.of(LocalDate.of(2020, 5, 1));
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final PostalAddress NAIROBI = at("Nairobi", KENYA);
    private static final PostalAddress LISBON = at("Lisboa", PORTUGAL);

    private static final Address IN_LISBON =
            address(AddressRole.RESIDENCE, "Lisbon", PORTUGAL, DateRange.parse("2019-03/.."));

    @Nested
    final class Tie {

        @Test
        void isExplainedByAnyPlaceAtAnyTime() {
            Education school = Education.builder()
                    .country(KENYA)
                    .period(DateRange.parse("1998/2002"))
                    .build();
            Employment remote = Employment.builder()
                    .country(KENYA)
                    .attendance(AttendanceMode.REMOTE)
                    .build();
            for (Part part : new Part[] {
                school,
                remote,
                address(AddressRole.HOUSEHOLD, "Nairobi", KENYA, null),
                address(AddressRole.TIE, "Nairobi", KENYA, null),
                address(AddressRole.of("boat"), "Mombasa", KENYA, null),
                Address.builder().country(KENYA).build()
            }) {
                HistoryAnswer answer =
                        history(asked("2015/..").add(IN_LISBON).add(part)).tie(KENYA, ISSUED);
                assertThat(answer.isExplained()).as("%s", part).isTrue();
                assertThat(answer.because()).containsExactly(part);
            }
        }

        @Test
        void isExplainedUnderTheCodeOfATerritory() {
            Address inPonce = address(AddressRole.RESIDENCE, "Ponce", Country.of("PR"), null);
            assertThat(history(Candidate.builder().add(inPonce))
                            .tie(Country.of("US"), ISSUED)
                            .isExplained())
                    .isTrue();
        }

        @Test
        void isUnexplainedOnlyInAHistoryAskedForInFull() {
            HistoryAnswer answer = history(asked("2015/..").add(IN_LISBON)).tie(KENYA, ISSUED);
            assertThat(answer.isUnexplained()).isTrue();
            assertThat(answer.because()).hasSize(4).hasOnlyElementsOfType(HistoryScope.class);
            assertThat(history(asked("").add(IN_LISBON))
                            .tie(KENYA, Optional.empty())
                            .isUnexplained())
                    .isTrue();
        }

        @Test
        void isUnknownWhereTheHistoryWasNotAskedForInFull() {
            assertThat(tie(Candidate.builder().add(IN_LISBON))).isEqualTo(State.UNKNOWN);
            assertThat(tie(Candidate.builder()
                            .add(scope(ScopeKind.RESIDENCE, ""))
                            .add(IN_LISBON)))
                    .isEqualTo(State.UNKNOWN);
            assertThat(tie(asked("2021/..").add(IN_LISBON))).isEqualTo(State.UNKNOWN);
            assertThat(history(asked("2015/..").add(IN_LISBON))
                            .tie(KENYA, Optional.empty())
                            .state())
                    .isEqualTo(State.UNKNOWN);
        }

        @Test
        void isUnknownWhereAnEntryHasNoCountryOrIsProtected() {
            assertThat(tie(asked("2015/..")
                            .add(IN_LISBON)
                            .add(Education.builder().build())))
                    .isEqualTo(State.UNKNOWN);
            assertThat(tie(asked("2015/..")
                            .add(IN_LISBON.toBuilder().isProtected(true).build())))
                    .isEqualTo(State.UNKNOWN);
        }

        @Test
        void asksOnlyTheSourcesThatAreAllowed() {
            DeclaredHistory history = history(Candidate.builder()
                    .add(scope(ScopeKind.RESIDENCE, ""))
                    .add(IN_LISBON)
                    .add(Education.builder().country(KENYA).build()));
            DeclaredHistory residences = history.limitedTo(EnumSet.of(HistorySource.RESIDENCE));
            assertThat(residences.tie(KENYA, ISSUED).isUnexplained()).isTrue();
            assertThat(residences.places(HistorySource.STUDY)).isEmpty();
            assertThat(residences.places()).hasSize(1);
            assertThat(history.limitedTo(Set.of()).tie(KENYA, ISSUED).state()).isEqualTo(State.UNKNOWN);
        }

        private State tie(Candidate.Builder candidate) {
            return history(candidate).tie(KENYA, ISSUED).state();
        }
    }

    @Nested
    final class Presence {

        @Test
        void isExplainedByAPlaceOfThatDay() {
            assertThat(presence(LISBON, IN_LISBON)).isEqualTo(State.EXPLAINED);
            for (AddressRole role :
                    new AddressRole[] {AddressRole.SECOND_HOME, AddressRole.HOUSEHOLD, AddressRole.WORKPLACE}) {
                assertThat(presence(NAIROBI, IN_LISBON, address(role, "Nairobi", KENYA, null)))
                        .as(role.id())
                        .isEqualTo(State.EXPLAINED);
            }
        }

        @Test
        void isUnexplainedWhereAHomeIsClaimedElsewhere() {
            assertThat(presence(NAIROBI, IN_LISBON)).isEqualTo(State.UNEXPLAINED);
            assertThat(presence(NAIROBI, address(AddressRole.RESIDENCE, "Lisbon", PORTUGAL, null)))
                    .isEqualTo(State.UNEXPLAINED);
        }

        @Test
        void isNotExplainedByTiesOrRemoteWork() {
            Employment remote = Employment.builder()
                    .country(KENYA)
                    .locality("Nairobi")
                    .attendance(AttendanceMode.REMOTE)
                    .build();
            Address tie = address(AddressRole.TIE, "Nairobi", KENYA, null);
            assertThat(presence(NAIROBI, IN_LISBON, remote, tie)).isEqualTo(State.UNEXPLAINED);
        }

        @Test
        void isNotExplainedByAPlaceOfAnotherTime() {
            Address before = address(AddressRole.RESIDENCE, "Nairobi", KENYA, DateRange.parse("2001/2018"));
            assertThat(presence(NAIROBI, IN_LISBON, before)).isEqualTo(State.UNEXPLAINED);
        }

        @Test
        void isUnknownWithoutAHomeForThatDay() {
            assertThat(presence(NAIROBI)).isEqualTo(State.UNKNOWN);
            assertThat(presence(
                            NAIROBI, address(AddressRole.RESIDENCE, "Lisbon", PORTUGAL, DateRange.parse("2025/.."))))
                    .isEqualTo(State.UNKNOWN);
            assertThat(presence(NAIROBI, address(AddressRole.STAY, "Lisbon", PORTUGAL, null)))
                    .isEqualTo(State.UNKNOWN);
        }

        @Test
        void isUnknownWhereTheYearOfAMoveIsAllThatIsStated() {
            Address since = address(AddressRole.RESIDENCE, "Lisbon", PORTUGAL, DateRange.parse("2024/.."));
            assertThat(presence(NAIROBI, since)).isEqualTo(State.UNKNOWN);
        }

        @Test
        void isUnknownBeforeAnUndatedHomeWasRecorded() {
            Address current = Address.builder()
                    .role(AddressRole.RESIDENCE)
                    .country(PORTUGAL)
                    .provenance(Provenance.of(Source.SELF_DECLARED, Instant.parse("2026-01-01T00:00:00Z")))
                    .build();
            assertThat(presence(NAIROBI, current)).isEqualTo(State.UNKNOWN);
        }

        @Test
        void isUnknownWhereAPlaceMayBeNearOrIsProtected() {
            Address somewhere = Address.builder().role(AddressRole.STAY).build();
            assertThat(presence(NAIROBI, IN_LISBON, somewhere)).isEqualTo(State.UNKNOWN);
            Address hidden = IN_LISBON.toBuilder().isProtected(true).build();
            assertThat(presence(NAIROBI, hidden)).isEqualTo(State.UNKNOWN);
            assertThat(presence(NAIROBI, IN_LISBON, hidden)).isEqualTo(State.UNKNOWN);
        }

        @Test
        void isUnknownWhereAStayHasNoPeriod() {
            Address undated = address(AddressRole.STAY, "Nairobi", KENYA, null);
            assertThat(presence(NAIROBI, IN_LISBON, undated)).isEqualTo(State.UNKNOWN);
            Address dated =
                    undated.toBuilder().period(DateRange.parse("2024-04/..")).build();
            assertThat(presence(NAIROBI, IN_LISBON, dated)).isEqualTo(State.EXPLAINED);
            assertThat(presence(NAIROBI, IN_LISBON, undated, dated)).isEqualTo(State.EXPLAINED);
        }

        private State presence(PostalAddress place, Part... parts) {
            Candidate.Builder candidate = Candidate.builder();
            for (Part part : parts) {
                candidate.add(part);
            }
            return history(candidate)
                    .presence(place, PlaceGrade.SAME_LOCALITY, DAY)
                    .state();
        }
    }

    @Nested
    final class PresenceOverTime {

        private final DeclaredHistory history = history(Candidate.builder()
                .add(address(AddressRole.RESIDENCE, "Lisbon", PORTUGAL, DateRange.parse("2019-01-01/2020-12-31")))
                .add(address(AddressRole.RESIDENCE, "Nairobi", KENYA, DateRange.parse("2021-01-01/2023-12-31")))
                .add(address(AddressRole.RESIDENCE, "Lisbon", PORTUGAL, DateRange.parse("2024-01-01/2024-12-31"))));

        @Test
        void isExplainedByHomesOneAfterTheOther() {
            HistoryAnswer answer = presence("2019-06-01", "2020-06-01");
            assertThat(answer.isExplained()).isTrue();
            assertThat(answer.because()).hasSize(1);
        }

        @Test
        void isUnexplainedInALongAbsenceBetweenTwoHomes() {
            HistoryAnswer answer = presence("2019-06-01", "2024-06-01");
            assertThat(answer.isUnexplained()).isTrue();
            assertThat(answer.because())
                    .singleElement()
                    .satisfies(part -> assertThat(((Address) part).country()).contains(KENYA));
        }

        @Test
        void isExplainedInAShortAbsence() {
            assertThat(presence("2022-03-01", "2022-03-30").isExplained()).isTrue();
            assertThat(presence("2020-12-01", "2021-01-30").isExplained()).isTrue();
            assertThat(presence("2022-03-01", "2022-03-31").isUnexplained()).isTrue();
        }

        @Test
        void isUnknownWhereNoHomeIsClaimed() {
            assertThat(presence("2010-01-01", "2010-12-31").state()).isEqualTo(State.UNKNOWN);
        }

        private HistoryAnswer presence(String first, String last) {
            return history.presence(LISBON, PlaceGrade.SAME_COUNTRY, LocalDate.parse(first), LocalDate.parse(last), 30);
        }
    }

    @Test
    void placesCiteTheirMostPreciseField() {
        assertThat(history(Candidate.builder().add(IN_LISBON)).places().get(0).field())
                .isSameAs(Address.LOCALITY);
        Education abroad = Education.builder().country(KENYA).build();
        assertThat(history(Candidate.builder().add(abroad)).places().get(0).field())
                .isSameAs(Education.COUNTRY);
        Employment unplaced = Employment.builder().build();
        assertThat(history(Candidate.builder().add(unplaced)).places().get(0).field())
                .isSameAs(Employment.COUNTRY);
    }

    @Test
    void addressesForPostAndPickUpAreNoPlacesOfThePerson() {
        assertThat(history(Candidate.builder()
                                .add(address(AddressRole.MAILING, "Nairobi", KENYA, null))
                                .add(address(AddressRole.PICKUP_POINT, "Nairobi", KENYA, null)))
                        .places())
                .isEmpty();
    }

    private static DeclaredHistory history(Candidate.Builder candidate) {
        return DeclaredHistory.of(candidate.build());
    }

    /** A candidate who was asked for everything over a period; without text, over the whole life. */
    private static Candidate.Builder asked(String period) {
        return Candidate.builder()
                .add(scope(ScopeKind.RESIDENCE, period))
                .add(scope(ScopeKind.STUDY, period))
                .add(scope(ScopeKind.WORK, period))
                .add(scope(ScopeKind.TIES, period));
    }

    private static HistoryScope scope(ScopeKind kind, String period) {
        HistoryScope.Builder scope = HistoryScope.builder().asked(kind);
        return period.isEmpty()
                ? scope.build()
                : scope.period(DateRange.parse(period)).build();
    }

    private static Address address(
            AddressRole role, String locality, Country country, @org.jspecify.annotations.Nullable DateRange period) {
        Address.Builder address =
                Address.builder().role(role).locality(locality).country(country);
        return period == null ? address.build() : address.period(period).build();
    }

    private static PostalAddress at(String locality, Country country) {
        return PostalAddress.of(
                Optional.empty(),
                Optional.empty(),
                Optional.of(locality),
                Optional.empty(),
                Optional.empty(),
                Optional.of(country));
    }
}
