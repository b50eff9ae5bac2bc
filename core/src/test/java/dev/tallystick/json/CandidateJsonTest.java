package dev.tallystick.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import dev.tallystick.place.Country;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CandidateJsonTest {

    private static final Candidate CANDIDATE = Candidate.builder()
            .id("c-17")
            .add(PersonName.builder()
                    .full("Ada Ferreira")
                    .confidential(false)
                    .provenance(Provenance.of(Source.SELF_DECLARED, Instant.parse("2026-10-01T09:00:00Z"))
                            .named("application form"))
                    .addVerification(
                            Verification.builder(VerificationMethod.of("bank-letter"), VerificationOutcome.CONFIRMED)
                                    .by("Banco Aurora")
                                    .at(Instant.parse("2026-10-02T09:00:00Z"))
                                    .viaCandidate(true)
                                    .build())
                    .build())
            .add(Address.builder()
                    .role(AddressRole.RESIDENCE)
                    .locality("Porto")
                    .country(Country.of("PT"))
                    .period(DateRange.since(new PartialDate(2019, 3, 0)))
                    .build())
            .add(Engagement.builder().moment(Moment.ONBOARDING).build())
            .build();

    private static final String JSON = """
            {
              "schemaVersion": "1.0",
              "id": "c-17",
              "names": [
                {
                  "full": "Ada Ferreira",
                  "confidential": false,
                  "provenance": {
                    "source": "self-declared",
                    "at": "2026-10-01T09:00:00Z",
                    "name": "application form"
                  },
                  "verifications": [
                    {
                      "method": "bank-letter",
                      "outcome": "confirmed",
                      "by": "Banco Aurora",
                      "at": "2026-10-02T09:00:00Z",
                      "viaCandidate": true
                    }
                  ]
                }
              ],
              "addresses": [
                {
                  "role": "residence",
                  "locality": "Porto",
                  "country": "PT",
                  "period": {
                    "from": "2019-03"
                  }
                }
              ],
              "engagement": {
                "moment": "onboarding"
              }
            }
            """;

    @Test
    void writesTheVersionFirstAndThePartsInAFixedOrder() {
        assertThat(CandidateJson.write(CANDIDATE)).isEqualTo(JSON);
        assertThat(CandidateJson.write(Candidate.builder().build())).isEqualTo("{\n  \"schemaVersion\": \"1.0\"\n}\n");
    }

    @Test
    void readsWhatItWrites() {
        assertThat(CandidateJson.read(JSON)).isEqualTo(CANDIDATE);
        assertThat(CandidateJson.read("{}")).isEqualTo(Candidate.builder().build());
    }

    @Test
    void readsBytesWithAndWithoutAByteOrderMark() {
        assertThat(CandidateJson.read(bytes(JSON))).isEqualTo(CANDIDATE);
        assertThat(CandidateJson.read(bytes("\uFEFF" + JSON))).isEqualTo(CANDIDATE);
        assertThat(CandidateJson.read("\uFEFF" + JSON)).isEqualTo(CANDIDATE);
        assertThat(CandidateJson.lenient().read(bytes(JSON)).candidate()).isEqualTo(CANDIDATE);
    }

    @Test
    void takesNullForAnAbsentField() {
        assertThat(CandidateJson.read("""
                                {"id": null, "names": null, "engagement": null, "phones": [{"number": "5550100",
                                  "country": null, "provenance": null, "verifications": null}]}"""))
                .isEqualTo(Candidate.builder()
                        .add(Phone.builder().number("5550100").build())
                        .build());
    }

    @Test
    void takesTimesWithAnyOffset() {
        String json = """
                {"names": [{"provenance": {"source": "host", "at": "2026-10-01T11:00+02:00"}}]}""";
        assertThat(CandidateJson.read(json).names().get(0).provenance().flatMap(Provenance::at))
                .contains(Instant.parse("2026-10-01T09:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "0000-12-31T23:59:59Z",
                "9999-12-31T23:00:00-05:00"
            })
    void placesATimeThatNoCalendarOfFourDigitsHas(String at) {
        assertThat(problems("{\"timelineEvents\": [{\"at\": \"" + at + "\"}]}"))
                .singleElement()
                .asString()
                .contains("/timelineEvents/0/at: expected ISO 8601")
                .endsWith("of the years 0001 to 9999");
        assertThat(problems("{\"names\": [{\"provenance\": {\"source\": \"host\", \"at\": \"" + at + "\"}}]}"))
                .singleElement()
                .asString()
                .contains("/names/0/provenance/at: ");
        assertThat(problems("{\"names\": [{\"verifications\": [{\"method\": \"bank-letter\","
                        + " \"outcome\": \"confirmed\", \"at\": \"" + at + "\"}]}]}"))
                .singleElement()
                .asString()
                .contains("/names/0/verifications/0/at: ");
    }

    @Test
    void keepsEveryPartAtItsIndex() {
        assertThat(CandidateJson.read("{\"phones\": [{\"number\": \"1\"}, {\"number\": \"1\"}, {}]}")
                        .phones())
                .hasSize(3);
    }

    @Test
    void refusesToWriteARestrictedCandidate() {
        Candidate restricted = CANDIDATE.restrictedTo(Set.of(PersonName.KIND));
        assertThatIllegalArgumentException().isThrownBy(() -> CandidateJson.write(restricted));
    }

    @Test
    void namesLineColumnAndPointerOfEveryProblemInTheOrderOfTheDocument() {
        assertThat(problems("""
                        {
                          "schemaVersion": "2.0",
                          "phones": [
                            {"number": 5550100, "country": "Portugal"},
                            {"nummer": "5550100"},
                            "5550100"
                          ],
                          "addresses": [{
                            "country": "PT", "period": {"from": "2019-13", "until": "2020"},
                            "country": "ES",
                            "isProtected": "yes",
                            "provenance": {"at": "yesterday"},
                            "verifications": [{"method": "Bank Letter", "outcome": "confimed"}]
                          }],
                          "engagement": [],
                          "a/b~c": 1
                        }
                        """))
                .containsExactly(
                        "line 2, column 20, /schemaVersion: expected schema version 1.0 or another one that begins with 1.",
                        "line 4, column 16, /phones/0/number: expected a string",
                        "line 4, column 36, /phones/0/country: expected ISO 3166-1 alpha-2 country code",
                        "line 5, column 6, /phones/1/nummer: unknown field; known here: "
                                + Words.known(Phone.KIND.fields(), Field::name) + ", provenance, verifications",
                        "line 6, column 5, /phones/2: expected an object",
                        "line 9, column 41, /addresses/0/period/from: expected ISO 8601 date: a year, a year and month,"
                                + " or a day",
                        "line 9, column 52, /addresses/0/period/until: unknown field; known here: from, to",
                        "line 10, column 5, /addresses/0/country: this object has the same name before",
                        "line 11, column 20, /addresses/0/isProtected: expected true or false",
                        "line 12, column 19, /addresses/0/provenance/source: missing; expected kebab-case word:"
                                + " self-declared, document, platform, observed, third-party, host",
                        "line 12, column 26, /addresses/0/provenance/at: expected ISO 8601 date and time with offset,"
                                + " of the years 0001 to 9999",
                        "line 13, column 34, /addresses/0/verifications/0/method: expected kebab-case word: "
                                + Words.known(VerificationMethod.known(), VerificationMethod::id),
                        "line 13, column 60, /addresses/0/verifications/0/outcome: expected one of confirmed,"
                                + " contradicted, inconclusive",
                        "line 15, column 17, /engagement: expected an object",
                        "line 16, column 3, /a~1b~0c: unknown field; known here: " + knownAtTheTop());
    }

    @Test
    void namesTheWordsOfAVocabulary() {
        assertThat(problems("{\"engagement\": {\"moment\": \"later\"}}"))
                .containsExactly(
                        "line 1, column 27, /engagement/moment: expected moment of a hiring: application, offer,"
                                + " onboarding, payroll, employment");
        assertThat(problems("{\"names\": [{\"role\": \"Former Name\"}]}"))
                .singleElement()
                .asString()
                .contains("kebab-case word", "legal, preferred, former");
    }

    @Test
    void repeatsNoValueOfTheDocument() {
        assertThat(problems("{\"phones\": [{\"number\": \"1\", \"country\": \"Secretland\"}], \"emails\": \"Hidden\"}"))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).doesNotContain("Secret", "Hidden"));
        assertThat(problems("{\"phones\": Secret}")).singleElement().asString().doesNotContain("Secret");
    }

    @Test
    void coercesNothing() {
        assertThat(problems(
                        "{\"names\": [{\"full\": true, \"confidential\": 1, \"period\": \"2019/2020\"}], \"id\": 7}"))
                .hasSize(4);
        assertThat(problems("{\"names\": {\"full\": \"Ada\"}}")).hasSize(1);
        assertThat(problems("{\"names\": [null]}")).containsExactly("line 1, column 12, /names/0: expected an object");
        assertThat(problems("[]")).containsExactly("line 1, column 1: expected an object");
    }

    @Test
    void listsTheFirstFiftyProblemsAndCountsAll() {
        String json = "{\"phones\": [" + "\n3,".repeat(120) + "\n4]}";
        JsonInputException refused = refused(json);
        assertThat(refused.problems()).hasSize(JsonLimits.MAX_PROBLEMS);
        assertThat(refused.problems().get(49).line()).isEqualTo(51);
        assertThat(refused.count()).isEqualTo(121);
        assertThat(refused).hasMessageStartingWith("line 2, column 1, /phones/0: expected an object\n");
        assertThat(refused).hasMessageEndingWith("\nand 71 more");
    }

    @Test
    void listsUnknownFieldsInALenientReading() {
        CandidateReading reading = CandidateJson.lenient().read("""
                        {"schemaVersion": "1.7", "shoeSize": 43,
                         "names": [{"full": "Ada Ferreira", "nickname": {"a": [1]}}]}""");
        assertThat(reading.candidate().names())
                .containsExactly(PersonName.builder().full("Ada Ferreira").build());
        assertThat(reading.unknownFields())
                .extracting(JsonProblem::line, JsonProblem::column, JsonProblem::pointer)
                .containsExactly(tuple(1, 26, "/shoeSize"), tuple(2, 37, "/names/0/nickname"));
        assertThat(catchThrowableOfType(
                                JsonInputException.class,
                                () -> CandidateJson.lenient().read("{\"shoeSize\": 43, \"names\": 1}"))
                        .problems())
                .extracting(JsonProblem::pointer)
                .containsExactly("/names");
    }

    private static String knownAtTheTop() {
        return "$schema, schemaVersion, id, " + Words.known(Candidate.kinds(), kind -> kind.property());
    }

    private static List<String> problems(String json) {
        return refused(json).problems().stream().map(JsonProblem::toString).toList();
    }

    private static JsonInputException refused(String json) {
        return catchThrowableOfType(JsonInputException.class, () -> CandidateJson.read(json));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
