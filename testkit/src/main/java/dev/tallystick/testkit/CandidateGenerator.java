package dev.tallystick.testkit;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.PartKind;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws whole candidates from the metamodel: parts of every kind that core has, those added later included. */
final class CandidateGenerator {

    static final double CLEAN = 0;
    static final double DIRTY = 0.2;

    private CandidateGenerator() {}

    static Candidate candidate(RandomGenerator random, double dirt) {
        Draw draw = new Draw(random);
        PartGenerator parts = new PartGenerator(draw, new Palette(draw), dirt);
        Candidate.Builder candidate = Candidate.builder();
        if (draw.chance(0.5)) {
            candidate.id("c-" + draw.digits(6));
        }
        double presence = draw.of(0.2, 0.6, 0.9);
        for (PartKind<?> kind : Candidate.kinds()) {
            if (draw.chance(presence)) {
                int count = kind.isRepeatable() ? draw.of(List.of(1, 1, 2, 3, 5)) : 1;
                for (int i = 0; i < count; i++) {
                    candidate.add(parts.part(kind));
                }
            }
        }
        return candidate.build();
    }
}
