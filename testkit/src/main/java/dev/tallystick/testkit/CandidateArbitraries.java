package dev.tallystick.testkit;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.PersonName;
import java.util.List;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Candidates, parts and account numbers as jqwik arbitraries.
 *
 * <p>They are drawn from the metamodel ({@link Candidate#kinds}, {@link PartKind#fields}), so that a kind or field that
 * is added later is generated as well. Names come from many cultures and scripts, places from many countries with
 * regions and postal codes, account numbers keep their check digits. Failing candidates shrink to the parts that matter.
 */
public final class CandidateArbitraries {

    private static final int MAX_PARTS = 40;

    private CandidateArbitraries() {}

    /**
     * Returns candidates both clean and dirty.
     *
     * @return an arbitrary of whole candidates
     */
    public static Arbitrary<Candidate> candidates() {
        return Arbitraries.oneOf(cleanCandidates(), dirtyCandidates());
    }

    /**
     * Returns candidates whose values are well formed; what they say may still be contradictory.
     *
     * @return an arbitrary of whole candidates
     */
    public static Arbitrary<Candidate> cleanCandidates() {
        return candidates(CandidateGenerator.CLEAN);
    }

    /**
     * Returns candidates some of whose texts are empty, misplaced, overlong or not text at all.
     *
     * @return an arbitrary of whole candidates
     */
    public static Arbitrary<Candidate> dirtyCandidates() {
        return candidates(CandidateGenerator.DIRTY);
    }

    /**
     * Returns parts of one kind, clean and dirty.
     *
     * @param <P> the class of the parts
     * @param kind the kind
     * @return an arbitrary of parts
     */
    public static <P extends Part> Arbitrary<P> parts(PartKind<P> kind) {
        return Arbitraries.randomValue(random -> {
            Draw draw = new Draw(random);
            double dirt = draw.of(CandidateGenerator.CLEAN, CandidateGenerator.DIRTY);
            return new PartGenerator(draw, new Palette(draw), dirt).part(kind);
        });
    }

    /**
     * Returns names of many cultures: family name first or last, two family names, one name only, several scripts.
     *
     * @return an arbitrary of names
     */
    public static Arbitrary<PersonName> names() {
        return Arbitraries.randomValue(random -> {
            Draw draw = new Draw(random);
            return draw.of(NameStyle.ALL).name(draw, NameRole.LEGAL).build();
        });
    }

    /**
     * Returns US routing numbers with a valid check digit, sometimes of an institution that sponsors programmes.
     *
     * @return an arbitrary of nine digits
     */
    public static Arbitrary<String> routingNumbers() {
        return Arbitraries.randomValue(random -> {
            Draw draw = new Draw(random);
            return draw.chance(0.3)
                    ? draw.of(AccountNumbers.INSTITUTIONS).routingNumber()
                    : AccountNumbers.routingNumber(draw);
        });
    }

    /**
     * Returns IBANs of many countries with valid check digits (ISO 13616).
     *
     * @return an arbitrary of IBANs without spaces
     */
    public static Arbitrary<String> ibans() {
        return Arbitraries.randomValue(random -> {
            Draw draw = new Draw(random);
            return AccountNumbers.iban(draw, draw.of(AccountNumbers.ibanCountries()));
        });
    }

    private static Arbitrary<Candidate> candidates(double dirt) {
        // A subset of the parts of one generated candidate: coherent, and shrinkable to few parts.
        Arbitrary<List<Part>> all = Arbitraries.randomValue(random -> parts(random, dirt));
        return all.flatMap(parts -> Arbitraries.subsetOf(parts)
                .ofMaxSize(Math.min(MAX_PARTS, parts.size()))
                .map(kept -> Candidate.builder()
                        .addAll(parts.stream().filter(kept::contains).toList())
                        .build()));
    }

    private static List<Part> parts(RandomGenerator random, double dirt) {
        return CandidateGenerator.candidate(random, dirt).parts();
    }
}
