package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ProviderContractTest {

    @BeforeAll
    static void muteFailures() {
        Tests.muteFailures();
    }

    @TestFactory
    Stream<DynamicTest> aGoodCheckKeepsTheContract() {
        return ProviderContract.of(ToyProvider.of(new DeliveryCountryCheck()))
                .cases(ProviderContractTest.class, "delivery-country.cases.json")
                .tests();
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("badChecks")
    void aBadCheckIsFound(String property, String name, Check check) {
        Map<String, Throwable> failures = Tests.failures(
                ProviderContract.of(ToyProvider.of(check)).runs(100).tests());
        assertThat(failures.keySet()).anyMatch(test -> test.endsWith(property));
    }

    static Stream<Arguments> badChecks() {
        return Stream.of(
                Arguments.of("nothing throws", "throwing", BadChecks.throwing()),
                Arguments.of("nothing throws", "returning null", BadChecks.returningNull()),
                Arguments.of("only declared parts are read", "reading undeclared", BadChecks.readingUndeclared()),
                Arguments.of("an empty candidate is not judged", "judging the empty", BadChecks.judgingTheEmpty()),
                Arguments.of("absence creates no finding", "finding absence", BadChecks.findingAbsence()),
                Arguments.of("tie or former name adds no weight", "finding ties", BadChecks.findingTies()),
                Arguments.of(
                        "an explanation, tie or former name adds no weight",
                        "finding explanations",
                        BadChecks.findingExplanations()),
                Arguments.of("order changes nothing", "judging the first", BadChecks.judgingTheFirst()),
                Arguments.of("repetition changes nothing", "counting", BadChecks.countingItems()),
                Arguments.of("findings are declared and complete", "undeclared", BadChecks.findingUndeclaredTypes()),
                Arguments.of("says the same again", "changing its mind", BadChecks.changingItsMind()),
                Arguments.of("says the same in parallel", "changing its mind", BadChecks.changingItsMind()),
                Arguments.of("describes itself by the same object", "fresh info", BadChecks.describingItselfAnew()),
                Arguments.of("is a final class with final fields", "state", BadChecks.holdingState()),
                Arguments.of("ids are unique and start with the id of the provider", "misnamed", BadChecks.misnamed()));
    }

    @Test
    void aFailureShowsTheFewPartsThatMatter() {
        Map<String, Throwable> failures = Tests.failures(
                ProviderContract.of(ToyProvider.of(BadChecks.throwing())).tests());
        assertThat(failures.get("toy.bad: nothing throws"))
                .hasMessageContaining("java.lang.IllegalStateException")
                .hasMessageMatching("(?s).*candidate:\\s+delivery\\[[^\n]*");
    }

    @Test
    void twoChecksOfOneIdAreFound() {
        Check check = new DeliveryCountryCheck();
        assertThat(Tests.failures(ProviderContract.of(ToyProvider.of(check, check))
                        .runs(1)
                        .tests()))
                .containsOnlyKeys("ids are unique and start with the id of the provider");
    }

    @Test
    void aProviderWithoutChecksIsFound() {
        assertThat(Tests.failures(ProviderContract.of(ToyProvider.of()).tests()))
                .containsOnlyKeys("the provider has checks");
    }

    @Test
    void timelineChecksAndExcusesAreGrantedByName() {
        ProviderContract strict = ProviderContract.of(ToyProvider.of(BadChecks.findingTies()));
        ProviderContract granted =
                ProviderContract.of(ToyProvider.of(BadChecks.findingTies())).timelineChecks("toy.bad");
        String weight = "toy.bad: an explanation, tie or former name adds no weight";
        assertThat(Tests.failures(strict.tests())).containsKey(weight);
        assertThat(Tests.failures(granted.tests())).doesNotContainKey(weight);

        ProviderContract excused =
                ProviderContract.of(ToyProvider.of(BadChecks.findingAbsence())).excusedBy("toy.bad", Address.KIND);
        assertThat(Tests.failures(excused.tests())).doesNotContainKey("toy.bad: absence creates no finding");
    }

    @Test
    void aNameThatNoCheckHasIsAnError() {
        ProviderContract contract = ProviderContract.of(ToyProvider.of(new DeliveryCountryCheck()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract.timelineChecks("toy.missing").tests())
                .withMessage("the provider has no check toy.missing");
        assertThatIllegalArgumentException().isThrownBy(() -> contract.runs(0));
    }

    @Test
    void aMissingPageIsFound(@TempDir Path docs) throws IOException {
        ProviderContract contract = ProviderContract.of(ToyProvider.of(new DeliveryCountryCheck()))
                .runs(1)
                .docs(docs);
        assertThat(Tests.failures(contract.tests())).containsOnlyKeys("toy.delivery-country: has a documentation page");
        Files.writeString(docs.resolve("toy.delivery-country.md"), "# Deliveries and addresses\n");
        assertThat(Tests.failures(contract.tests())).isEmpty();
    }

    @Test
    void generatedCandidatesMeetFindings() {
        ContractSubject subject = new ContractSubject(new DeliveryCountryCheck(), Set.of(), false);
        long found = new SplittableRandom(1)
                .longs(200)
                .filter(seed -> {
                    Candidate candidate =
                            CandidateGenerator.candidate(new SplittableRandom(seed), CandidateGenerator.CLEAN);
                    return !subject.findings(candidate, FieldValues.NOW).isEmpty();
                })
                .count();
        assertThat(found).isBetween(5L, 195L);
    }
}
