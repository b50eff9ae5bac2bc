package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.ScopeKind;
import dev.tallystick.place.Country;
import dev.tallystick.testkit.HonestCrowd;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lives that differ in nothing that a check may weigh get exactly the same weight. */
final class TwinsTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    /** Names of many scripts, orders and lengths. */
    private static final List<PersonName> NAMES = List.of(
            name("Anna Berg", "Anna", "Berg"),
            name("Олександра Петрівна Коваль", "Олександра", "Коваль"),
            name("فاطمة الزهراء", "فاطمة", "الزهراء"),
            name("山田太郎", "太郎", "山田"),
            name("김서연", "서연", "김"),
            name("नीलम शर्मा", "नीलम", "शर्मा"),
            name("Nguyễn Thị Minh Khai", "Khai", "Nguyễn"),
            name("María José Carreño Quiñones", "María José", "Carreño Quiñones"),
            PersonName.builder().full("Suharto").role(NameRole.LEGAL).build());

    private static final int LIVES = 5;

    private static final Screener SCREENER = Providers.screener(ScreeningPolicy.employment());

    @ParameterizedTest
    @MethodSource("lives")
    void anotherNameInAnyScriptChangesNothing(Candidate life) {
        Stream<Candidate> twins = NAMES.stream().map(name -> renamed(life, name));
        assertAlike(twins.collect(
                Collectors.toMap(twin -> twin.names().get(0).full().orElseThrow(), Function.identity())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "DE", "AE", "JP", "BR"})
    void peopleWhoMovedFromAnyCountryAreTreatedAlike(String home) {
        assertAlike(countriesBut(home).collect(Collectors.toMap(Function.identity(), code -> moved(code, home))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "DE", "AE", "JP", "BR"})
    void aPassportThatNothingTiesToTheHistoryIsTreatedAlikeWhicheverCountryIssuedIt(String home) {
        assertAlike(countriesBut(home).collect(Collectors.toMap(Function.identity(), code -> untied(code, home))));
    }

    static Stream<Candidate> lives() {
        return HonestCrowd.populations().stream()
                .flatMap(population -> LongStream.range(0, LIVES).mapToObj(population::candidate));
    }

    private static void assertAlike(Map<String, Candidate> twins) {
        Map<String, String> verdicts = twins.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> verdict(entry.getValue())));
        assertThat(twins).hasSizeGreaterThan(2);
        assertThat(verdicts.values().stream().distinct())
                .as("outcome and weight by twin: %s", verdicts)
                .hasSize(1);
    }

    private static String verdict(Candidate candidate) {
        ScreeningReport report = SCREENER.screen(candidate, AS_OF);
        return report.outcome() + " " + report.weight().orElseThrow() + " "
                + report.findings().stream()
                        .map(finding -> finding.finding().type().id())
                        .sorted()
                        .toList();
    }

    /** Grew up and studied in one country, holds its passport, moved to another and has its permit. */
    private static Candidate moved(String from, String to) {
        return life(from, to)
                .add(residence(from).period(range("1992", "2016")).build())
                .add(Education.builder()
                        .country(Country.of(from))
                        .period(range("2010", "2014"))
                        .build())
                .add(IdentityDocument.builder()
                        .documentKind(DocumentKind.RESIDENCE_PERMIT)
                        .issuingCountry(Country.of(to))
                        .issuedOn(PartialDate.parse("2021-05-02"))
                        .build())
                .build();
    }

    /** Stated a full history, in which nothing has to do with the country of the passport. */
    private static Candidate untied(String passport, String home) {
        Candidate.Builder life = life(passport, home)
                .add(residence(home).period(range("1992", "2016")).build());
        for (ScopeKind kind : ScopeKind.known()) {
            life.add(HistoryScope.builder()
                    .asked(kind)
                    .period(range("1992", "2026"))
                    .build());
        }
        return life.build();
    }

    private static Candidate.Builder life(String passport, String home) {
        return Candidate.builder()
                .add(residence(home)
                        .period(new DateRange(Optional.of(PartialDate.parse("2016-09")), Optional.empty()))
                        .build())
                .add(IdentityDocument.builder()
                        .documentKind(DocumentKind.PASSPORT)
                        .issuingCountry(Country.of(passport))
                        .issuedOn(PartialDate.parse("2019-02-11"))
                        .build());
    }

    private static Address.Builder residence(String country) {
        return Address.builder().role(AddressRole.RESIDENCE).country(Country.of(country));
    }

    private static Candidate renamed(Candidate life, PersonName name) {
        Candidate.Builder twin = life.toBuilder()
                .removeAll(PersonName.KIND)
                .removeAll(BankAccount.KIND)
                .add(name);
        life.bankAccounts().stream()
                .map(account -> account.holder().isEmpty()
                        ? account
                        : account.toBuilder().holder(name.full().orElseThrow()).build())
                .forEach(twin::add);
        return twin.build();
    }

    private static PersonName name(String full, String given, String family) {
        return PersonName.builder()
                .full(full)
                .given(given)
                .family(family)
                .role(NameRole.LEGAL)
                .build();
    }

    private static DateRange range(String from, String to) {
        return new DateRange(Optional.of(PartialDate.parse(from)), Optional.of(PartialDate.parse(to)));
    }

    /** Returns all countries but one, and but the territories whose people hold its passport. */
    private static Stream<String> countriesBut(String home) {
        Set<String> territories = home.equals("US") ? Set.of("AS", "GU", "MP", "PR", "UM", "VI") : Set.of();
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> !code.equals(home) && !territories.contains(code));
    }
}
