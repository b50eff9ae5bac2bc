package dev.tallystick.kyc.history;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.check.Fact;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Entries of a history without repetitions, in an order of their own, and when they were stated. */
final class Entries {

    static final int MAX = 150;

    private static final Comparator<Part> RECORDED = Comparator.comparing(
            part -> recordedAt(part).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    private Entries() {}

    /** The first {@value #MAX} different entries; of equal ones that which was stated first, or at an unknown time. */
    static <P extends Part> List<P> of(List<P> parts) {
        Map<String, P> different = new TreeMap<>();
        parts.forEach(part -> different.merge(part.allText(), part, BinaryOperator.minBy(RECORDED)));
        return different.values().stream().limit(MAX).collect(ImmutableList.toImmutableList());
    }

    /** The dates of an entry in words. */
    static Fact period(Part part, Field<DateRange> field) {
        return Fact.shown(part, field, words(part.find(field).orElseThrow()));
    }

    private static String words(DateRange period) {
        if (period.from().isPresent() && period.to().isPresent()) {
            return period.from().get() + " to " + period.to().get();
        }
        return period.from()
                .map(from -> "since " + from)
                .or(() -> period.to().map(to -> "until " + to))
                .orElse("unknown");
    }

    static Optional<Instant> recordedAt(Part part) {
        return part.provenance().flatMap(Provenance::at);
    }

    /** When the later of two entries was stated; unknown if either time is. */
    static Optional<Instant> laterOf(Part first, Part second) {
        return later(recordedAt(first), recordedAt(second));
    }

    /** The later of two times; unknown if either is. */
    static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return one.isEmpty() || other.isEmpty() ? Optional.empty() : one.get().isAfter(other.get()) ? one : other;
    }
}
