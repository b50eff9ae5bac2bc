package dev.tallystick.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.AttendanceMode;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Fluency;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.StudyLevel;
import dev.tallystick.place.Country;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonResumeTest {

    private static final String RESUME = """
            {
              "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
              "basics": {
                "name": "Ada Ferreira", "label": "Programmer", "email": "ada@example.org", "phone": "+351 555 0100",
                "summary": "…",
                "location": {"address": "12 Rua Nova\\n2 Esq.", "postalCode": "4000-001", "city": "Porto",
                             "countryCode": "pt", "region": "Norte"},
                "profiles": [
                  {"network": "Stack Overflow", "username": "ada", "url": "https://example.org/ada"},
                  {"network": "Twitter", "username": "ada"},
                  {"network": "My Guild 2", "username": "ada2"},
                  {"network": "\u5fae\u535a", "username": "ada3"},
                  {}
                ]
              },
              "work": [
                {"name": "Aurora Lda", "position": "Engineer", "startDate": "2019-03", "endDate": "2021-06-30",
                 "location": "Vila Nova de Gaia", "highlights": ["a"]},
                {"company": "Older Export", "url": "https://www.Older-Export.example/jobs?x=1", "startDate": "2021", "endDate": "Present", "location": "Remote"},
                {"name": "Structured", "location": {"city": "Lyon", "countryCode": "FR"}}
              ],
              "volunteer": [{"organization": "Banco Alimentar", "position": "Helper", "startDate": "2010"}],
              "education": [{"institution": "Universidade do Douro", "area": "Mathematics", "studyType": "BSc",
                             "startDate": "2012-09-01", "endDate": "2016"}],
              "languages": [{"language": "Portuguese", "fluency": "Native speaker"},
                            {"language": "Deutsch (Muttersprache)"}],
              "interests": [1, null, {"name": "x"}]
            }
            """;

    @Test
    void turnsAResumeIntoSelfDeclaredParts() {
        Candidate candidate = JsonResume.read(RESUME);

        assertThat(claims(candidate.names()))
                .containsExactly(claim(PersonName.builder().full("Ada Ferreira")));
        assertThat(claims(candidate.emails()))
                .containsExactly(claim(Email.builder().address("ada@example.org")));
        assertThat(claims(candidate.phones()))
                .containsExactly(claim(Phone.builder().number("+351 555 0100")));
        assertThat(claims(candidate.addresses()))
                .containsExactly(claim(Address.builder()
                        .role(AddressRole.RESIDENCE)
                        .street("12 Rua Nova, 2 Esq.")
                        .postalCode("4000-001")
                        .locality("Porto")
                        .region("Norte")
                        .country(Country.of("PT"))));
        assertThat(claims(candidate.profiles()))
                .containsExactly(
                        claim(Profile.builder()
                                .network(Network.STACK_OVERFLOW)
                                .handle("ada")
                                .url("https://example.org/ada")),
                        claim(Profile.builder().network(Network.X).handle("ada")),
                        claim(Profile.builder()
                                .network(Network.of("my-guild-2"))
                                .handle("ada2")),
                        claim(Profile.builder().handle("ada3")));
        assertThat(claims(candidate.employment()))
                .containsExactly(
                        claim(Employment.builder()
                                .employer("Aurora Lda")
                                .title("Engineer")
                                .locality("Vila Nova de Gaia")
                                .period(DateRange.of(new PartialDate(2019, 3, 0), new PartialDate(2021, 6, 30)))),
                        claim(Employment.builder()
                                .employer("Older Export")
                                .domain("older-export.example")
                                .attendance(AttendanceMode.REMOTE)
                                .period(DateRange.since(new PartialDate(2021, 0, 0)))),
                        claim(Employment.builder()
                                .employer("Structured")
                                .locality("Lyon")
                                .country(Country.of("FR"))),
                        claim(Employment.builder()
                                .employer("Banco Alimentar")
                                .title("Helper")
                                .period(DateRange.since(new PartialDate(2010, 0, 0)))));
        assertThat(claims(candidate.education()))
                .containsExactly(claim(Education.builder()
                        .institution("Universidade do Douro")
                        .subject("Mathematics")
                        .qualification("BSc")
                        .level(StudyLevel.BACHELOR)
                        .period(DateRange.of(new PartialDate(2012, 9, 1), new PartialDate(2016, 0, 0)))));
        assertThat(claims(candidate.languages()))
                .containsExactly(
                        claim(LanguageSkill.builder()
                                .language(LanguageTag.of("pt"))
                                .asWritten("Portuguese")
                                .fluency(Fluency.NATIVE)),
                        claim(LanguageSkill.builder().asWritten("Deutsch (Muttersprache)")));
        assertThat(candidate.parts())
                .extracting(Part::provenance)
                .containsOnly(Optional.of(Provenance.of(Source.SELF_DECLARED).named("JSON Resume")));
    }

    @Test
    void tellsTheLevelOfAQualificationFromPlainWordsOnly() {
        assertThat(List.of("M.Sc. Physics", "Master of Arts", "Ph.D.", "Bachelor's degree", "Bootcamp"))
                .extracting(ResumeWords::level)
                .containsExactly(
                        Optional.of(StudyLevel.MASTER),
                        Optional.of(StudyLevel.MASTER),
                        Optional.of(StudyLevel.DOCTORATE),
                        Optional.of(StudyLevel.BACHELOR),
                        Optional.of(StudyLevel.COURSE));
        assertThat(List.of("Master", "Master's degree", "Executive Master in Finance", "Research Master", "Masters"))
                .extracting(ResumeWords::level)
                .containsOnly(Optional.of(StudyLevel.MASTER));
        assertThat(List.of(
                        "Bachelor and Master",
                        "Diplom",
                        "Scrummaster",
                        "Certified Scrum Master",
                        "Web Master",
                        "Master Electrician",
                        "Master's certificate",
                        ""))
                .extracting(ResumeWords::level)
                .containsOnly(Optional.empty());
    }

    @Test
    void takesTheDomainFromAnAddressOfTheWeb() {
        assertThat(List.of("http://a.example:80", "WWW.A.Example/x", "a.example"))
                .extracting(ResumeWords::domain)
                .containsOnly(Optional.of("a.example"));
        assertThat(List.of("", "somewhere", "ftp://a.example", "https://a.example.", "a@b.example", "a.".repeat(9_999)))
                .extracting(ResumeWords::domain)
                .containsOnly(Optional.empty());
    }

    @Test
    void aPageOnASiteOfOthersIsNoDomainOfAnEmployer() {
        assertThat(List.of(
                        "https://www.linkedin.com/company/harbor-analytics",
                        "https://uk.linkedin.com/company/harbor-analytics/",
                        "facebook.com/harboranalytics",
                        "https://www.crunchbase.com/organization/harbor-analytics",
                        "https://github.com/harbor-analytics",
                        "https://google.com?q=harbor"))
                .extracting(ResumeWords::domain)
                .containsOnly(Optional.empty());
        assertThat(List.of("https://github.com/", "github.com"))
                .extracting(ResumeWords::domain)
                .containsOnly(Optional.of("github.com"));
        assertThat(ResumeWords.domain("https://notlinkedin.com/company")).contains("notlinkedin.com");
    }

    @Test
    void readsBytes() {
        byte[] bytes = ("\uFEFF" + RESUME).getBytes(StandardCharsets.UTF_8);
        assertThat(JsonResume.read(new ByteArrayInputStream(bytes))).isEqualTo(JsonResume.read(RESUME));
    }

    @Test
    void joinsWithWhatElseIsKnown() {
        Candidate known = Candidate.builder()
                .id("c-17")
                .add(Phone.builder().number("+351 555 0100").build())
                .addAll(JsonResume.read(RESUME))
                .build();
        assertThat(known.phones()).hasSize(1);
        assertThat(known.names()).hasSize(1);
        assertThat(CandidateJson.read(CandidateJson.write(known))).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2019,       2021-06,    2019,    2021-06",
                "2019,       '',         2019,    -",
                "2019,       current,    2019,    -",
                "2019,       June 2021,  -,       -",
                "Summer,     2021,       -,       -",
                "2019-02-30, -,          -,       -",
                "-,          2021,       -,       2021",
                "-,          present,    -,       -",
                "-,          -,          -,       -",
            })
    void leavesAPeriodOutWhereADateCannotBeRead(String start, String end, String from, String to) {
        String json = "{\"work\": [{\"name\": \"Aurora\"" + (start == null ? "" : ", \"startDate\": \"" + start + "\"")
                + (end == null ? "" : ", \"endDate\": \"" + end + "\"") + "}]}";
        Optional<DateRange> expected = from == null && to == null
                ? Optional.empty()
                : Optional.of(new DateRange(
                        Optional.ofNullable(from).map(PartialDate::parse),
                        Optional.ofNullable(to).map(PartialDate::parse)));
        assertThat(JsonResume.read(json).employment().get(0).period()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "German,                     de,      -",
                "deutsch,                    de,      -",
                "日本語,                      ja,      -",
                "Türkçe,                     tr,      -",
                "Filipino,                   fil,     -",
                "Portuguese (Brazil),        pt-BR,   -",
                "português (Brasil),         -,       -",
                "pt-BR,                      pt-BR,   -",
                "EN,                         en,      -",
                "German (native),            de,      native",
                "Español (C1),               es,      professional",
                "Deutsch (Muttersprache),    -,       -",
                "German and French,          -,       -",
                "German (a bit),             -,       -",
                "Ga,                         gaa,     -",
                "xx,                         -,       -",
                "zz-ZZ,                      -,       -",
                "gibberish,                  -,       -",
            })
    void readsALanguageByItsTagOrItsExactNameAndGuessesNone(String words, String tag, String fluency) {
        LanguageSkill skill = JsonResume.read("{\"languages\": [{\"language\": \"" + words + "\"}]}")
                .languages()
                .get(0);
        assertThat(skill.language().map(LanguageTag::tag)).isEqualTo(Optional.ofNullable(tag));
        assertThat(skill.fluency().map(Fluency::id)).isEqualTo(Optional.ofNullable(fluency));
        boolean isTag = words.equalsIgnoreCase(tag);
        assertThat(skill.asWritten()).isEqualTo(isTag ? Optional.empty() : Optional.of(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Menlo Park, CA",
                "CA",
                "DE",
                "75001",
                "Paris/Lyon",
                "Remote",
                "Hybrid",
                "on-site",
                "",
                "Paris (FR)"
            })
    void takesNoLocalityFromTextThatIsMoreOrLessThanOne(String location) {
        Candidate candidate =
                JsonResume.read("{\"work\": [{\"name\": \"Aurora\", \"location\": \"" + location + "\"}]}");
        assertThat(candidate.employment().get(0).locality()).isEmpty();
        assertThat(candidate.employment().get(0).country()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"USA", "UK", "Portugal", "P1", " "})
    void takesNoCountryButAnIsoCode(String code) {
        assertThat(JsonResume.read("{\"basics\": {\"location\": {\"countryCode\": \"" + code + "\"}}}")
                        .addresses())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "3",
                "null",
                "\"text\"",
                "{\"basics\": [], \"work\": {}, \"education\": [1, null, [], \"x\"], \"languages\": \"German\"}",
                "{\"basics\": {\"name\": 7, \"email\": null, \"location\": \"Porto\", \"profiles\": {\"network\": 1}}}",
                "{\"work\": [{\"name\": {}, \"location\": [1], \"startDate\": 2019}], \"work\": []}",
                "{\"basics\": {\"name\": \"  \", \"location\": {}}}",
            })
    void takesNothingFromWhatIsNoResume(String json) {
        assertThat(JsonResume.read(json).parts()).isEmpty();
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThatExceptionOfType(JsonInputException.class)
                .isThrownBy(() -> JsonResume.read("{\n \"basics\": }"))
                .satisfies(e -> assertThat(e.problems().get(0).line()).isEqualTo(2));
    }

    @Test
    void localeChangesNothing() {
        Candidate before = JsonResume.read(RESUME);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(JsonResume.read(RESUME)).isEqualTo(before);
            assertThat(JsonResume.read("{\"languages\": [{\"language\": \"ITALIAN\"}]}")
                            .languages()
                            .get(0)
                            .language())
                    .contains(LanguageTag.of("it"));
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static List<List<Object>> claims(List<? extends Part> parts) {
        return parts.stream().map(JsonResumeTest::values).toList();
    }

    private static List<Object> claim(Part.Builder<?, ?> part) {
        return values(part.build());
    }

    private static List<Object> values(Part part) {
        return part.kind().fields().stream().<Object>map(part::find).toList();
    }
}
