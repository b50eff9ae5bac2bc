package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.json.CandidateJson;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class CandidateArbitrariesTest {

    @Property(tries = 300)
    void candidatesSurviveTheirJson(@ForAll("candidates") Candidate candidate) {
        assertThat(CandidateJson.read(CandidateJson.write(candidate))).isEqualTo(candidate);
    }

    @Property(tries = 200)
    void routingNumbersKeepTheirCheckDigit(@ForAll("routingNumbers") String number) {
        int sum = 0;
        int[] weights = {3, 7, 1, 3, 7, 1, 3, 7, 1};
        for (int i = 0; i < 9; i++) {
            sum += weights[i] * Character.digit(number.charAt(i), 10);
        }
        assertThat(number).hasSize(9);
        assertThat(sum % 10).as(number).isZero();
    }

    @Property(tries = 200)
    void ibansKeepTheirCheckDigits(@ForAll("ibans") String iban) {
        String moved = iban.substring(4) + iban.substring(0, 4);
        String digits = moved.chars()
                .mapToObj(each -> Integer.toString(Character.digit(each, 36)))
                .collect(Collectors.joining());
        assertThat(new BigInteger(digits).mod(BigInteger.valueOf(97))).isEqualTo(BigInteger.ONE);
    }

    @Property(tries = 200)
    void namesAreWrittenInOneOrderOrAnother(@ForAll("names") PersonName name) {
        assertThat(name.full()).isPresent();
        assertThat(name.full().orElseThrow()).contains(name.given().orElseThrow());
    }

    @Property(tries = 20)
    void everyFieldOfEveryKindGetsAValue(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<Field<?>> missing = new LinkedHashSet<>();
        for (PartKind<?> kind : Candidate.kinds()) {
            missing.addAll(kind.fields());
        }
        for (int i = 0; i < 400 && !missing.isEmpty(); i++) {
            for (Part part : CandidateGenerator.candidate(random, CandidateGenerator.CLEAN)
                    .parts()) {
                missing.removeIf(field ->
                        part.kind().fields().contains(field) && part.find(field).isPresent());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Property(tries = 20)
    void dirtyCandidatesHoldDirt(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            for (Part part : CandidateGenerator.candidate(random, CandidateGenerator.DIRTY)
                    .parts()) {
                part.kind().fields().forEach(field -> part.findText(field).ifPresent(texts::add));
            }
        }
        assertThat(texts).containsAnyOf("", " ", "???").anyMatch(text -> text.length() > 1_000);
    }

    @Property(tries = 50)
    void partsAreOfTheKindAskedFor(@ForAll("kinds") PartKind<?> kind) {
        assertThat(CandidateArbitraries.parts(kind).sample().kind()).isSameAs(kind);
    }

    @Provide
    Arbitrary<Candidate> candidates() {
        return CandidateArbitraries.candidates();
    }

    @Provide
    Arbitrary<String> routingNumbers() {
        return CandidateArbitraries.routingNumbers();
    }

    @Provide
    Arbitrary<String> ibans() {
        return CandidateArbitraries.ibans();
    }

    @Provide
    Arbitrary<PersonName> names() {
        return CandidateArbitraries.names();
    }

    @Provide
    Arbitrary<PartKind<?>> kinds() {
        List<PartKind<?>> kinds = Candidate.kinds();
        return Arbitraries.of(kinds);
    }
}
