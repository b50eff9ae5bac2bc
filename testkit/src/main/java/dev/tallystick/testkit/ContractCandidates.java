package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Part;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** The candidates that a contract is verified with: the author's, honest lives, disturbed ones, clean and dirty ones. */
final class ContractCandidates {

    /** A candidate and when it is screened. */
    record Example(Candidate candidate, Instant asOf) {}

    private final long seed;
    private final ImmutableList<Example> examples;

    ContractCandidates(long seed, int runs, List<Example> given) {
        this.seed = seed;
        ImmutableList.Builder<Example> all = ImmutableList.builder();
        SplittableRandom random = new SplittableRandom(seed);
        Draw draw = new Draw(random);
        for (Example example : given) {
            all.add(example);
            all.add(new Example(CandidateEdits.disturbed(example.candidate(), draw), example.asOf()));
        }
        List<Population> populations = HonestCrowd.populations();
        for (int i = 0; i < runs; i++) {
            Candidate candidate = switch (i % 4) {
                case 0 -> draw.of(populations).candidate(i);
                case 1 -> CandidateEdits.disturbed(draw.of(populations).candidate(i), draw);
                case 2 -> CandidateGenerator.candidate(random, CandidateGenerator.CLEAN);
                default -> CandidateGenerator.candidate(random, CandidateGenerator.DIRTY);
            };
            all.add(new Example(candidate, FieldValues.NOW));
        }
        this.examples = all.build();
    }

    void verify(ContractSubject subject, ContractProperties.Property property) {
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            long drawSeed = seed + i;
            try {
                property.verify(subject, example.candidate(), example.asOf(), draw(drawSeed));
            } catch (AssertionError first) {
                throw smallest(subject, property, example, drawSeed, first);
            }
        }
    }

    void verifyInParallel(ContractSubject subject) {
        List<String> alone = examples.stream()
                .map(example ->
                        subject.screen(example.candidate(), example.asOf()).toString())
                .toList();
        List<String> together = examples.parallelStream()
                .map(example ->
                        subject.screen(example.candidate(), example.asOf()).toString())
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    /** Leaves out every part without which the property still fails, so that the reader sees the ones that matter. */
    private static AssertionError smallest(
            ContractSubject subject,
            ContractProperties.Property property,
            Example example,
            long drawSeed,
            AssertionError first) {
        Candidate candidate = example.candidate();
        AssertionError error = first;
        for (Part part : example.candidate().parts()) {
            Candidate smaller = CandidateEdits.without(candidate, part);
            try {
                property.verify(subject, smaller, example.asOf(), draw(drawSeed));
            } catch (AssertionError still) {
                candidate = smaller;
                error = still;
            }
        }
        return new AssertionError(
                error.getMessage() + "\nas of " + example.asOf() + ", " + Signature.describe(candidate), error);
    }

    private static Draw draw(long seed) {
        return new Draw(new SplittableRandom(seed));
    }
}
