package dev.tallystick.testkit;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.FieldType;
import dev.tallystick.candidate.Masking;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.Provenance;
import java.util.List;

/** Makes one candidate from another. */
final class CandidateEdits {

    private CandidateEdits() {}

    /** The same claim, heard from somebody else. */
    static Part repeated(Part part, Provenance provenance) {
        Part.Builder<?, ?> copy = part.kind().newBuilder();
        part.kind().fields().forEach(field -> copyField(part, field, copy));
        // A part without provenance would take this one over.
        if (part.provenance().isPresent()) {
            copy.provenance(provenance);
        }
        return copy.build();
    }

    /** The same claim with a space after one of its texts; texts written by the person stay as they are. */
    static Part respaced(Part part) {
        Part.Builder<?, ?> copy = part.kind().newBuilder();
        boolean isSpaced = false;
        for (Field<?> field : part.kind().fields()) {
            if (!isSpaced && isWord(field) && part.find(field).isPresent()) {
                space(part, field, copy);
                isSpaced = true;
            } else {
                copyField(part, field, copy);
            }
        }
        part.provenance().ifPresent(copy::provenance);
        part.verifications().forEach(copy::addVerification);
        return copy.build();
    }

    private static boolean isWord(Field<?> field) {
        return field.type().shape() == FieldType.Shape.STRING
                && field.type().pattern().isEmpty()
                && field.masking() != Masking.NEVER;
    }

    private static <V> void space(Part from, Field<V> field, Part.Builder<?, ?> to) {
        from.findText(field).ifPresent(text -> to.set(field, field.type().parse(text + " ")));
    }

    private static <V> void copyField(Part from, Field<V> field, Part.Builder<?, ?> to) {
        from.find(field).ifPresent(value -> to.set(field, value));
    }

    @SuppressWarnings("ReferenceEquality") // this one part, not one that is equal
    static Candidate without(Candidate candidate, Part part) {
        List<Part> rest =
                candidate.parts().stream().filter(each -> each != part).toList();
        return with(candidate, rest);
    }

    /** The candidate with one more part of some kind, or with one part put in the place of another. */
    static Candidate disturbed(Candidate candidate, Draw draw) {
        PartGenerator parts = new PartGenerator(draw, new Palette(draw), CandidateGenerator.DIRTY);
        PartKind<?> kind = draw.of(Candidate.kinds());
        Candidate.Builder builder = candidate.toBuilder();
        if (draw.chance(0.4)) {
            builder.removeAll(kind);
        }
        if (draw.chance(0.7)) {
            builder.add(parts.part(kind));
        }
        return builder.build();
    }

    private static Candidate with(Candidate candidate, List<Part> parts) {
        Candidate.Builder builder = Candidate.builder();
        candidate.id().ifPresent(builder::id);
        return builder.addAll(parts).build();
    }
}
