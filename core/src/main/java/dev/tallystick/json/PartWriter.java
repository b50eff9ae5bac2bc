package dev.tallystick.json;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.FieldType;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Verification;
import java.util.List;
import java.util.Map;

/** Encodes a candidate by its metamodel. */
final class PartWriter {

    private PartWriter() {}

    static Map<String, Object> candidate(Candidate candidate) {
        JsonObject document = JsonObject.document().put("id", candidate.id());
        for (PartKind<?> kind : Candidate.kinds()) {
            List<Map<String, Object>> parts =
                    candidate.parts(kind).stream().map(PartWriter::part).toList();
            if (!parts.isEmpty()) {
                document.put(kind.property(), kind.isRepeatable() ? parts : parts.get(0));
            }
        }
        return document.map();
    }

    private static Map<String, Object> part(Part part) {
        JsonObject members = new JsonObject();
        for (Field<?> field : part.kind().fields()) {
            put(members, part, field);
        }
        members.put("provenance", part.provenance().map(PartWriter::provenance));
        if (!part.verifications().isEmpty()) {
            members.put(
                    "verifications",
                    part.verifications().stream().map(PartWriter::verification).toList());
        }
        return members.map();
    }

    private static <V> void put(JsonObject members, Part part, Field<V> field) {
        members.put(field.name(), part.find(field).map(value -> value(field.type(), value)));
    }

    @SuppressWarnings("unchecked") // a list type prints a list of one as its element
    private static <V> Object value(FieldType<V> type, V value) {
        return switch (type.shape()) {
            case STRING -> type.print(value);
            case INTEGER, BOOLEAN -> value;
            case LIST ->
                ((List<?>) value)
                        .stream()
                                .map(each -> type.print((V) ImmutableList.of(each)))
                                .toList();
            case PERIOD -> period((DateRange) value);
        };
    }

    private static Map<String, Object> period(DateRange period) {
        return new JsonObject()
                .put("from", period.from().map(FieldFormat.DATE::print))
                .put("to", period.to().map(FieldFormat.DATE::print))
                .map();
    }

    private static Map<String, Object> provenance(Provenance provenance) {
        return new JsonObject()
                .put("source", provenance.source().id())
                .put("at", provenance.at().map(FieldFormat.INSTANT::print))
                .put("name", provenance.name())
                .map();
    }

    private static Map<String, Object> verification(Verification verification) {
        JsonObject members = new JsonObject()
                .put("method", verification.method().id())
                .put("outcome", Words.of(verification.outcome()))
                .put("by", verification.by())
                .put("at", verification.at().map(FieldFormat.INSTANT::print));
        if (verification.isViaCandidate()) {
            members.put("viaCandidate", true);
        }
        return members.map();
    }
}
