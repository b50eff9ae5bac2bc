package dev.tallystick.social.profile;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Provenance;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Parts without repetitions, in an order of their own. */
final class Different {

    private static final Comparator<Part> RECORDED = Comparator.comparing(
            part -> recordedAt(part).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    private Different() {}

    /** The first different parts, at most some; of equal ones that which was stated first, or at an unknown time. */
    static <P extends Part> List<P> of(List<P> parts, int most) {
        Map<String, P> different = new TreeMap<>();
        parts.forEach(part -> different.merge(part.allText(), part, BinaryOperator.minBy(RECORDED)));
        return different.values().stream().limit(most).collect(ImmutableList.toImmutableList());
    }

    static Optional<Instant> recordedAt(Part part) {
        return part.provenance().flatMap(Provenance::at);
    }
}
