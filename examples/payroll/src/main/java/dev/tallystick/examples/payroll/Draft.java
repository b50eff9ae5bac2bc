package dev.tallystick.examples.payroll;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the cells of one row say, until it is a candidate. */
final class Draft {

    private final int line;
    private final Map<Slot, Part.Builder<?, ?>> slots = new EnumMap<>(Slot.class);
    private final Map<Slot, Instant> times = new EnumMap<>(Slot.class);
    private final List<Part> parts = new ArrayList<>();

    Draft(int line) {
        this.line = line;
    }

    <V> void set(Slot slot, Field<V> field, V value) {
        var unused = slots.computeIfAbsent(slot, Slot::newBuilder).set(field, value);
    }

    /** Says when the part that a slot holds was recorded; alone it makes no part. */
    void recordedAt(Slot slot, Instant time) {
        times.put(slot, time);
    }

    void add(Part.Builder<?, ?> part, Source source) {
        parts.add(part.provenance(provenance(source, Optional.empty())).build());
    }

    Candidate candidate() {
        Candidate.Builder candidate = Candidate.builder();
        slots.forEach((slot, part) ->
                candidate.add(part.provenance(provenance(slot.source(), Optional.ofNullable(times.get(slot))))
                        .build()));
        return candidate.addAll(parts).build();
    }

    /** Names the line, by which a reader of a report finds the row. */
    private Provenance provenance(Source source, Optional<Instant> time) {
        Provenance provenance = Provenance.of(source).named("line " + line);
        return time.map(provenance::at).orElse(provenance);
    }
}
