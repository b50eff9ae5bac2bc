package dev.tallystick.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.OwnNames.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OwnNamesTest {

    private static final int LONGEST = 200;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // Names of the person, however they are written.
                "Maria Keller; Maria Keller; KNOWN",
                "Maria Keller; KELLER, Maria; KNOWN",
                "Maria Keller; keller maria; KNOWN",
                "Maria Keller; M. Keller; KNOWN",
                "Maria Lucía Vidal Ortega; Maria Vidal; KNOWN",
                "Nagy Eszter; Eszter Nagy; KNOWN",
                "Иван Петров; Ivan Petrov; KNOWN",
                "山田太郎; 山田 太郎; KNOWN",
                "Suharto; Suharto; KNOWN",
                // A part in common: a family, a marriage, a second name that is not on file.
                "Maria Keller; Maria Okafor; OPEN",
                "Maria Keller; Robert Keller; OPEN",
                "Maria Keller; Robert Okafor-Keller; OPEN",
                "Maria Lucía Vidal Ortega; Pedro Vidal Ortega; OPEN",
                "Anna Kovaleva; Petr Kovalev; OPEN",
                // One word, a user name, a description, an organisation.
                "Maria Keller; Robert; OPEN",
                "Maria Keller; Suharto; OPEN",
                "Maria Keller; rokafor; OPEN",
                "Maria Keller; robert_okafor; OPEN",
                "Maria Keller; Robert Okafor 7; OPEN",
                "Maria Keller; @robert okafor; OPEN",
                "Maria Keller; Robert Okafor | Engineer; OPEN",
                "Maria Keller; Robert Okafor/Globex; OPEN",
                "Maria Keller; Globex Corporation Ltd; OPEN",
                "Maria Keller; 🦊; OPEN",
                "Maria Keller; 🦊 Robert; OPEN",
                "Suharto; rokafor; OPEN",
                // Greetings, captions, bodies and descriptions.
                "Maria Keller; Happy Birthday; OPEN",
                "Maria Keller; HAPPY BIRTHDAY!; OPEN",
                "Maria Keller; Our New Hire; OPEN",
                "Maria Keller; Board of Directors; OPEN",
                "Maria Keller; Photo: Gustav Lindqvist; OPEN",
                "Maria Keller; 写真：佐藤花子; OPEN",
                "Maria Keller; Photo by Gustav Lindqvist; OPEN",
                "Maria Keller; © Gustav Lindqvist; OPEN",
                "Maria Keller; Gustav & Ann Lindqvist; OPEN",
                "Maria Keller; Team Lindqvist; OPEN",
                "Maria Keller; on parental leave; OPEN",
                "Maria Keller; On Parental Leave; OPEN",
                "Maria Keller; account of a cousin; OPEN",
                "Maria Keller; the one of my cousin; OPEN",
                "Maria Keller; Robert okafor; OPEN",
                // Another script of which nothing can be told.
                "Maria Keller; .; OPEN",
                // Surely another.
                "Maria Keller; Robert Okafor; OTHER",
                "Maria Keller; OKAFOR, Robert; OTHER",
                "Maria Keller; Robert James Okafor; OTHER",
                "Suharto; Robert Okafor; OTHER",
                "山田太郎; 佐藤花子; OTHER",
                "Иван Петров; Олег Сидоров; OTHER",
                "Maria Keller; Ludwig van der Berg; OTHER",
                // A script without capitals.
                "ნინო კაპანაძე; გიორგი ბერიძე; OTHER",
            })
    void aNameIsAnotherOnlyIfItSurelyIs(String known, String shown, Verdict verdict) {
        assertThat(own(known).verdict(shown)).isEqualTo(verdict);
    }

    @Test
    void everyNameFitsWhateverItsRole() {
        OwnNames own = OwnNames.of(List.of(
                        name("Maria Keller", NameRole.LEGAL),
                        name("Maria Brandt", NameRole.FORMER).toBuilder()
                                .confidential(true)
                                .build(),
                        name("Lucía del Mar", NameRole.PREFERRED)))
                .orElseThrow();

        assertThat(List.of("Maria Keller", "Maria Brandt", "Lucía del Mar"))
                .allSatisfy(shown -> assertThat(own.verdict(shown)).isEqualTo(Verdict.KNOWN));
        assertThat(own.verdict("Robert Brandt")).isEqualTo(Verdict.OPEN);
        assertThat(own.verdict("Robert Okafor")).isEqualTo(Verdict.OTHER);
    }

    @Test
    void theNameOfTodayIsCited() {
        PersonName former = name("Maria Brandt", NameRole.FORMER);
        PersonName legal = name("Maria Keller", NameRole.LEGAL);
        OwnNames own = OwnNames.of(List.of(former, legal)).orElseThrow();

        assertThat(own.current()).isEqualTo(Fact.ofName(legal));
        assertThat(own.all()).containsExactly(former, legal);
    }

    @Test
    void withoutANameOfTodayNothingIsCompared() {
        assertThat(OwnNames.of(List.of())).isEmpty();
        assertThat(OwnNames.of(List.of(name("Maria Brandt", NameRole.FORMER)))).isEmpty();
        assertThat(OwnNames.of(List.of(PersonName.builder().full("...").build())))
                .isEmpty();
        assertThat(OwnNames.missing(List.of()))
                .isEqualTo(Missing.absent(PersonName.KIND, "the name that the person goes by"));
    }

    @Test
    void moreNamesThanAnybodyHasAreNotCompared() {
        assertThat(OwnNames.of(names(32))).isPresent();
        assertThat(OwnNames.of(names(33))).isEmpty();
        assertThat(OwnNames.missing(names(33)).reason()).isEqualTo(Missing.Reason.INVALID);
    }

    @Test
    void piecesOfANameAreSharedAsWell() {
        OwnNames own = OwnNames.of(List.of(PersonName.builder()
                        .given("Maria")
                        .family("Keller")
                        .role(NameRole.LEGAL)
                        .build()))
                .orElseThrow();

        assertThat(own.sharesPart("Robert Keller")).isTrue();
        assertThat(own.sharesPart("Maria Okafor")).isTrue();
        assertThat(own.sharesPart("Robert Okafor")).isFalse();
        assertThat(own.sharesPart("M. K. Okafor")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Maria Keller; Maria Keller; true",
                "Maria Keller; KELLER Maria; true",
                "Maria Keller; M. Keller; true",
                "Иван Петров; Ivan Petrov; true",
                "Maria Keller; Maria Okafor; false",
                "Maria Keller; Robert Okafor; false",
                "Maria Keller; Maria; false",
                "Maria Keller; ''; false",
                "''; ''; false",
            })
    void twoSpellingsAreOneName(String first, String second, boolean isOne) {
        assertThat(OwnNames.areOne(first, second)).isEqualTo(isOne);
        assertThat(OwnNames.areOne(second, first)).isEqualTo(isOne);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Maria Keller; Robert Okafor; true",
                "山田太郎; 佐藤花子; true",
                "Maria Keller; Robert Keller; false",
                "Maria Keller; Maria Okafor; false",
                "Maria Keller; Robert; false",
                "Maria; Robert; false",
                "Maria Keller; Globex Corporation Ltd; false",
                "Maria Keller; robert_okafor 1; false",
                "Maria Keller; Maria Keller; false",
                "Maria Keller; ''; false",
            })
    void twoNamesAreOfTwoPeopleOnlyIfTheySurelyAre(String first, String second, boolean areTwo) {
        assertThat(OwnNames.areSurelyTwo(first, second)).isEqualTo(areTwo);
        assertThat(OwnNames.areSurelyTwo(second, first)).isEqualTo(areTwo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Robert Okafor ", "佐藤花子", "r", "1 ", "\u0000", "\uD83E\uDD8A", "\uD83E", "-", ", "})
    void aTextLongerThanANameIsNone(String piece) {
        OwnNames own = own("Maria Keller");
        String atMost = piece.repeat(LONGEST / piece.length());
        String longer = piece.repeat(5_000_000 / piece.length());
        Instant begin = Instant.now();

        assertThat(own.verdict(atMost)).isNotEqualTo(Verdict.KNOWN);
        assertThat(own.verdict(longer)).isEqualTo(Verdict.OPEN);
        assertThat(OwnNames.areOne(longer, longer)).isFalse();
        assertThat(OwnNames.areSurelyTwo("Maria Keller", longer)).isFalse();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aNameHasAtMostTwelveWords() {
        OwnNames own = own("Maria Keller");
        String words = "Robert James Peter Adam Simon Ludwig Viktor Oskar Emil Hugo Okafor Duarte";

        assertThat(own.verdict(words)).isEqualTo(Verdict.OTHER);
        assertThat(own.verdict(words + " Anton")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void aLongNameOnFileFitsNothingThatIsShown() {
        OwnNames own = own("Maria ".repeat(200_000) + "Keller");
        Instant begin = Instant.now();

        assertThat(own.verdict("Robert Okafor")).isNotEqualTo(Verdict.KNOWN);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aDescriptionTellsNoName() {
        assertThat(own("Maria Keller")).hasToString("OwnNames[1]");
    }

    private static OwnNames own(String full) {
        return OwnNames.of(List.of(name(full, NameRole.LEGAL))).orElseThrow();
    }

    private static PersonName name(String full, NameRole role) {
        return PersonName.builder().full(full).role(role).build();
    }

    private static List<PersonName> names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> name("Maria Keller " + "x".repeat(i), NameRole.PREFERRED))
                .toList();
    }
}
