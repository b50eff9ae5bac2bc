package dev.tallystick.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tallystick.ScreeningPolicy;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Area;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class PolicyJsonTest {

    private static final ScreeningPolicy POLICY = ScreeningPolicy.builder(Moment.PAYROLL)
            .disable("kyc.b")
            .disable("kyc.a")
            .earliestMoment("kyc.c", Moment.OFFER)
            .parameter("kyc.c", "days", 30)
            .parameter("kyc.c", "count", -1)
            .weight("kyc.c.late", 0)
            .contextNote("kyc.c.seen")
            .neededAreas(Area.PAYEE, Area.IDENTITY)
            .historySources(EnumSet.of(HistorySource.TIE, HistorySource.STUDY))
            .thresholds(25, 50)
            .weightsShown(false)
            .build();

    private static final String JSON = """
            {
              "schemaVersion": "1.0",
              "moment": "payroll",
              "disabledChecks": [
                "kyc.a",
                "kyc.b"
              ],
              "earliestMoments": {
                "kyc.c": "offer"
              },
              "parameters": {
                "kyc.c": {
                  "count": -1,
                  "days": 30
                }
              },
              "weights": {
                "kyc.c.late": 0
              },
              "contextNotes": [
                "kyc.c.seen"
              ],
              "neededAreas": [
                "identity",
                "payee"
              ],
              "historySources": [
                "study",
                "tie"
              ],
              "reviewFrom": 25,
              "escalateFrom": 50,
              "weightsShown": false
            }
            """;

    @Test
    void writesEverySettingInAFixedOrder() {
        assertThat(PolicyJson.write(POLICY)).isEqualTo(JSON);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(PolicyJson.read(JSON)).isEqualTo(POLICY);
        assertThat(PolicyJson.read(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(POLICY);
        for (Moment moment : Moment.all()) {
            ScreeningPolicy preset = ScreeningPolicy.at(moment);
            assertThat(PolicyJson.read(PolicyJson.write(preset))).isEqualTo(preset);
        }
    }

    @Test
    void takesTheDefaultsForWhatIsLeftOut() {
        assertThat(PolicyJson.read("{\"moment\": \"application\"}")).isEqualTo(ScreeningPolicy.application());
        assertThat(PolicyJson.read("{\"moment\": \"application\", \"historySources\": []}")
                        .historySources())
                .isEmpty();
        assertThat(PolicyJson.read("{\"moment\": \"application\", \"escalateFrom\": 2147483647}")
                        .escalateFrom())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void hasNoDefaultForTheMoment() {
        assertThat(problems("{}"))
                .containsExactly("line 1, column 1, /moment: missing; expected moment of a hiring: application, offer,"
                        + " onboarding, payroll, employment");
    }

    @Test
    void namesEveryProblemWithItsPlace() {
        assertThat(problems("""
                        {"moment": "someday",
                         "disabledChecks": "kyc.a",
                         "earliestMoments": {"kyc.c": 1},
                         "parameters": {"kyc.c": {"days": 1.5, "count": 3000000000}, "kyc.d": 3},
                         "weights": {"kyc.c.late": 61},
                         "neededAreas": ["Identity"],
                         "historySources": ["school"],
                         "reviewFrom": 9,
                         "weightShown": true}
                        """))
                .containsExactly(
                        "line 1, column 12, /moment: expected moment of a hiring: application, offer, onboarding,"
                                + " payroll, employment",
                        "line 2, column 20, /disabledChecks: expected an array",
                        "line 3, column 31, /earliestMoments/kyc.c: expected a string: moment of a hiring: application,"
                                + " offer, onboarding, payroll, employment",
                        "line 4, column 35, /parameters/kyc.c/days: expected an integer of 32 bits",
                        "line 4, column 49, /parameters/kyc.c/count: expected an integer of 32 bits",
                        "line 4, column 71, /parameters/kyc.d: expected an object",
                        "line 5, column 28, /weights/kyc.c.late: expected an integer from 0 to 60",
                        "line 6, column 18, /neededAreas/0: expected the id of an area",
                        "line 7, column 21, /historySources/0: expected one of residence, study, work, household, stay,"
                                + " tie",
                        "line 8, column 16, /reviewFrom: expected an integer from 10",
                        "line 9, column 2, /weightShown: unknown field; known here: $schema, schemaVersion, moment,"
                                + " disabledChecks, earliestMoments, parameters, weights, contextNotes, neededAreas,"
                                + " historySources, reviewFrom, escalateFrom, weightsShown");
    }

    @Test
    void wantsThresholdsThatRise() {
        assertThat(problems("{\"moment\": \"offer\", \"reviewFrom\": 41}"))
                .containsExactly("line 1, column 35, /reviewFrom: expected escalateFrom (40 unless given) not below"
                        + " reviewFrom");
        assertThat(problems("{\"moment\": \"offer\", \"reviewFrom\": 30, \"escalateFrom\": 29}"))
                .singleElement()
                .asString()
                .startsWith("line 1, column 55, /escalateFrom");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyPolicyIsReadBackAsItWasWritten(@ForAll("policies") ScreeningPolicy policy) {
        assertThat(PolicyJson.read(PolicyJson.write(policy))).isEqualTo(policy);
    }

    @Provide
    Arbitrary<ScreeningPolicy> policies() {
        Arbitrary<String> ids = Arbitraries.of("kyc.a", "kyc.b", "social.c", "x~/\"y");
        Arbitrary<Set<HistorySource>> sources =
                Arbitraries.of(HistorySource.class).set();
        return Combinators.combine(
                        Arbitraries.of(Moment.all()),
                        ids.set().ofMaxSize(3),
                        Arbitraries.maps(ids, Arbitraries.of(Moment.all())).ofMaxSize(3),
                        Arbitraries.maps(ids, Arbitraries.integers()).ofMaxSize(3),
                        Arbitraries.maps(ids, Arbitraries.integers().between(0, 60))
                                .ofMaxSize(3),
                        sources,
                        Arbitraries.integers()
                                .between(10, Integer.MAX_VALUE)
                                .list()
                                .ofSize(2),
                        Arbitraries.of(true, false))
                .as((moment, checks, moments, parameters, weights, history, thresholds, shown) -> {
                    ScreeningPolicy.Builder policy = ScreeningPolicy.builder(moment)
                            .neededAreas(Area.PAYEE)
                            .historySources(history)
                            .thresholds(
                                    Math.min(thresholds.get(0), thresholds.get(1)),
                                    Math.max(thresholds.get(0), thresholds.get(1)))
                            .weightsShown(shown);
                    checks.forEach(policy::disable);
                    checks.forEach(policy::contextNote);
                    moments.forEach(policy::earliestMoment);
                    parameters.forEach((check, value) -> policy.parameter(check, "p", value));
                    weights.forEach(policy::weight);
                    return policy.build();
                });
    }

    private static List<String> problems(String json) {
        return catchThrowableOfType(JsonInputException.class, () -> PolicyJson.read(json)).problems().stream()
                .map(JsonProblem::toString)
                .toList();
    }
}
