package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.WritingSample;
import dev.tallystick.check.Check;
import dev.tallystick.json.CandidateJson;
import dev.tallystick.place.Country;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HonestCrowdTest {

    @BeforeAll
    static void muteFailures() {
        Tests.muteFailures();
    }

    @ParameterizedTest
    @MethodSource("populations")
    void theSameSeedGivesTheSameLife(Population population) {
        List<Candidate> lives = lives(population, 50);
        assertThat(lives(population, 50)).isEqualTo(lives);
        assertThat(new HashSet<>(lives)).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("populations")
    void livesAreWellFormedAndKnownByTheTimeTheyAreLookedAt(Population population) {
        for (Candidate life : lives(population, 60)) {
            assertThat(life.parts()).isNotEmpty();
            assertThat(CandidateJson.read(CandidateJson.write(life))).isEqualTo(life);
            for (Part part : life.parts()) {
                Instant at = part.provenance().flatMap(known -> known.at()).orElse(Instant.EPOCH);
                assertThat(at).isBeforeOrEqualTo(HonestCrowd.AS_OF);
            }
        }
    }

    @Test
    void idsAreUniqueAndEveryPopulationIsDescribed() {
        assertThat(HonestCrowd.populations()).extracting(Population::id).doesNotHaveDuplicates();
        assertThat(HonestCrowd.populations())
                .extracting(Population::description)
                .allMatch(text -> text.endsWith("."));
    }

    @Test
    void somePopulationHasEachKindOfPartRegularly() {
        List<PartKind<?>> kinds = List.of(BankAccount.KIND, Delivery.KIND, IdentityDocument.KIND, WritingSample.KIND);
        for (PartKind<?> kind : kinds) {
            assertThat(HonestCrowd.populations())
                    .as("%s", kind)
                    .anyMatch(population -> lives(population, 100).stream()
                                    .filter(life -> !life.parts(kind).isEmpty())
                                    .count()
                            > 60);
        }
    }

    @Test
    void familiesLiveInAllCountries() {
        Set<Country> countries = lives(population("family-abroad"), 4_000).stream()
                .flatMap(life -> life.addresses().stream())
                .flatMap(address -> address.country().stream())
                .collect(Collectors.toSet());
        assertThat(countries)
                .containsAll(City.ONE_PER_COUNTRY.stream().map(City::country).toList());
    }

    @Test
    void theMeasureCountsFlagsAndWhatWasCompared() {
        CrowdResult result = HonestCrowd.measure(screener(12), 300);
        assertThat(result.rows()).hasSameSizeAs(HonestCrowd.populations());
        assertThat(result.reviewOrWorse().count()).isZero();
        CrowdRow row = row(result, "movers-after-the-offer");
        assertThat(share(row.flagged())).isBetween(0.005, 0.5);
        assertThat(share(row.compared())).isGreaterThan(0.3);
        result.requireReviewAtMost(0.01);
        result.requireComparedAtLeast(0.3);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> result.requireComparedAtLeast(0.999))
                .withMessageContaining("toy.delivery-country");
    }

    @Test
    void aBudgetThatIsOverspentFails() {
        CrowdResult result = HonestCrowd.measure(screener(30), 100);
        assertThat(result.worst().reviewOrWorse().share()).isGreaterThan(0.01);
        assertThat(result.rows())
                .extracting(row -> row.reviewOrWorse().share())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> result.requireReviewAtMost(0.01))
                .withMessageContaining(result.worst().population().id())
                .withMessageContaining("flagged by toy.delivery-country");
    }

    @Test
    void aCheckThatFailsFailsTheBudget() {
        CrowdResult result = HonestCrowd.measure(screener(BadChecks.returningNull(), Map.of()), 2);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> result.requireReviewAtMost(1))
                .withMessageContaining("failed 2 times");
    }

    @Test
    void theTableNamesEveryPopulation() {
        String table = HonestCrowd.measure(screener(12), 20).toMarkdown();
        assertThat(table).contains("| population | who |").contains("| toy.delivery-country | ");
        HonestCrowd.populations().forEach(population -> assertThat(table).contains("| " + population.id() + " | "));
    }

    @Test
    void theMeasureIsTheSameEachTime() {
        assertThat(HonestCrowd.measure(screener(30), 50).toMarkdown())
                .isEqualTo(HonestCrowd.measure(screener(30), 50).toMarkdown());
    }

    @Test
    void aHostMeasuresPopulationsOfItsOwn() {
        Population own = Population.of(
                "own", "Nobody at all.", random -> Candidate.builder().build());
        CrowdResult result = HonestCrowd.measure(screener(12), List.of(own), 3);
        assertThat(result.worst().population()).isSameAs(own);
        assertThat(result.reviewOrWorse().total()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> HonestCrowd.measure(screener(12), List.of(), 3));
    }

    @Test
    void intervalsAreThoseOfWilson() {
        // Agresti and Coull (1998) give Wilson's interval for 0 of 20 as 0 to 0.161.
        Rate none = new Rate(0, 20);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.1611, within(0.0001));
        Rate half = new Rate(5, 10);
        assertThat(half.low()).isCloseTo(0.2366, within(0.0001));
        assertThat(half.high()).isCloseTo(0.7634, within(0.0001));
        assertThat(new Rate(1, 400)).hasToString("0.25 % (0.04 to 1.40)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(3, 2));
    }

    static Stream<Population> populations() {
        return HonestCrowd.populations().stream();
    }

    private static Population population(String id) {
        return HonestCrowd.populations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CrowdRow row(CrowdResult result, String id) {
        return result.rows().stream()
                .filter(each -> each.population().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double share(Map<String, Rate> rates) {
        return rates.getOrDefault("toy.delivery-country", new Rate(0, 1)).share();
    }

    private static List<Candidate> lives(Population population, int count) {
        return LongStream.range(0, count).mapToObj(population::candidate).toList();
    }

    private static Screener screener(int weight) {
        return screener(new DeliveryCountryCheck(), Map.of(DeliveryCountryCheck.ABROAD.id(), weight));
    }

    private static Screener screener(Check check, Map<String, Integer> weights) {
        ScreeningPolicy.Builder policy = ScreeningPolicy.employment().toBuilder();
        weights.forEach(policy::weight);
        return Screener.builder().addCheck(check).policy(policy.build()).build();
    }
}
