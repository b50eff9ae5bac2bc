package dev.tallystick.json;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.FieldType;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of a candidate, from its metamodel. */
final class CandidateSchema {

    private static final String PROVENANCE = "provenance";
    private static final String VERIFICATION = "verification";
    private static final String PERIOD = "period";

    private CandidateSchema() {}

    static Map<String, Object> schema() {
        Schema document = Schema.document("candidate", "Candidate")
                .described("Everything that a host holds about one person, as claims and evidence.")
                .may("$schema", Schema.type("string"))
                .may("schemaVersion", Schema.text(SchemaVersion.PATTERN).described("Version of this format."))
                .may("id", Schema.text().described("The host's id for the person; opaque."));
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (PartKind<?> kind : Candidate.kinds()) {
            Schema part = Schema.ref(kind.property());
            document.may(
                    kind.property(),
                    kind.isRepeatable() ? Schema.list(part).with("maxItems", JsonLimits.MAX_ITEMS) : part);
            definitions.put(kind.property(), part(kind).map());
        }
        definitions.put(PROVENANCE, provenance().map());
        definitions.put(VERIFICATION, verification().map());
        definitions.put(PERIOD, period().map());
        return document.with("$defs", definitions).map();
    }

    private static Schema part(PartKind<?> kind) {
        Schema part = Schema.members().described(kind.description());
        for (Field<?> field : kind.fields()) {
            part.may(field.name(), value(field.type()).described(field.description()));
        }
        return part.may("provenance", Schema.ref(PROVENANCE))
                .may("verifications", Schema.list(Schema.ref(VERIFICATION)));
    }

    private static Schema value(FieldType<?> type) {
        return switch (type.shape()) {
            case STRING -> string(type);
            case INTEGER -> Schema.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case BOOLEAN -> Schema.type("boolean");
            case LIST -> Schema.list(string(type)).with("maxItems", JsonLimits.MAX_ITEMS);
            case PERIOD -> Schema.ref(PERIOD);
        };
    }

    private static Schema string(FieldType<?> type) {
        Schema string = type.pattern().map(Schema::text).orElseGet(Schema::text);
        return type.known().isEmpty() ? string : string.with("examples", type.known());
    }

    private static Schema provenance() {
        return Schema.members()
                .described("Where a part came from and when it was recorded.")
                .must(
                        "source",
                        vocabulary(Source.known().stream().map(Source::id).toList()))
                .may("at", string(FieldFormat.INSTANT).described("When the host recorded the part."))
                .may("name", Schema.text().described("The form, document, feed or system."));
    }

    private static Schema verification() {
        return Schema.members()
                .described("An attempt to verify a part.")
                .must(
                        "method",
                        vocabulary(VerificationMethod.known().stream()
                                .map(VerificationMethod::id)
                                .toList()))
                .must(
                        "outcome",
                        Schema.type("string")
                                .with(
                                        "enum",
                                        Arrays.stream(VerificationOutcome.values())
                                                .map(Words::of)
                                                .toList()))
                .may("by", Schema.text().described("An institution, a vendor, a role in the host's company."))
                .may("at", string(FieldFormat.INSTANT).described("When the outcome was obtained."))
                .may(
                        "viaCandidate",
                        Schema.type("boolean")
                                .described(
                                        "Whether contact or evidence passed through the candidate; false if absent."));
    }

    private static Schema period() {
        return Schema.members()
                .described(
                        "A period, both ends included; without from its beginning is not stated, without to it goes on.")
                .may("from", string(FieldFormat.DATE))
                .may("to", string(FieldFormat.DATE));
    }

    private static Schema vocabulary(List<String> known) {
        return Schema.text(FieldFormat.WORD_PATTERN).with("examples", known);
    }
}
