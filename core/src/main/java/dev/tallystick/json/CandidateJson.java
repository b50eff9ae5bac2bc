package dev.tallystick.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.FieldType;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Candidates as JSON. */
public final class CandidateJson {

    private CandidateJson() {}

    /**
     * Reads a candidate.
     *
     * @param json the document
     * @return the candidate
     * @throws IllegalArgumentException if the document is not a candidate
     */
    public static Candidate read(String json) {
        try {
            return candidate(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Candidate candidate(JsonNode root) {
        Candidate.Builder builder = Candidate.builder();
        if (root.has("id")) {
            builder.id(root.get("id").asText());
        }
        for (PartKind<?> kind : Candidate.kinds()) {
            JsonNode node = root.path(kind.property());
            if (kind.isRepeatable()) {
                node.forEach(each -> builder.add(part(kind, each)));
            } else if (!node.isMissingNode()) {
                builder.add(part(kind, node));
            }
        }
        return builder.build();
    }

    private static Part part(PartKind<?> kind, JsonNode node) {
        Part.Builder<?, ?> builder = kind.newBuilder();
        for (Field<?> field : kind.fields()) {
            if (node.has(field.name())) {
                set(builder, field, node.get(field.name()));
            }
        }
        if (node.has("provenance")) {
            JsonNode from = node.get("provenance");
            Provenance provenance = Provenance.of(Source.of(from.get("source").asText()));
            if (from.has("at")) {
                provenance = provenance.at(Instant.parse(from.get("at").asText()));
            }
            if (from.has("name")) {
                provenance = provenance.named(from.get("name").asText());
            }
            builder.provenance(provenance);
        }
        node.path("verifications").forEach(each -> {
            Verification.Builder verification = Verification.builder(
                    VerificationMethod.of(each.get("method").asText()),
                    VerificationOutcome.valueOf(each.get("outcome").asText().toUpperCase(Locale.ROOT)));
            if (each.has("by")) {
                verification.by(each.get("by").asText());
            }
            if (each.has("at")) {
                verification.at(Instant.parse(each.get("at").asText()));
            }
            verification.viaCandidate(each.path("viaCandidate").asBoolean());
            builder.addVerification(verification.build());
        });
        return builder.build();
    }

    @SuppressWarnings("unchecked")
    private static <V> void set(Part.Builder<?, ?> builder, Field<V> field, JsonNode node) {
        if (field.type().shape() == FieldType.Shape.PERIOD) {
            builder.set(
                    (Field<DateRange>) field,
                    new DateRange(
                            Optional.ofNullable(node.get("from")).map(each -> PartialDate.parse(each.asText())),
                            Optional.ofNullable(node.get("to")).map(each -> PartialDate.parse(each.asText()))));
        } else if (field.type().shape() == FieldType.Shape.LIST) {
            List<Object> values = new ArrayList<>();
            node.forEach(each -> values.addAll((List<?>) field.type().parse(each.asText())));
            builder.set((Field<List<?>>) field, values);
        } else {
            builder.set(field, field.type().parse(node.asText()));
        }
    }
}
