package dev.tallystick.json;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import java.time.Instant;
import java.util.Optional;

/** Decodes a candidate by its metamodel. */
final class PartReader {

    private static final String SOURCE = "kebab-case word: " + Words.known(Source.known(), Source::id);
    private static final String METHOD =
            "kebab-case word: " + Words.known(VerificationMethod.known(), VerificationMethod::id);
    private static final String OUTCOME = "one of " + Words.all(VerificationOutcome.values());

    private final Decoding decoding;

    PartReader(Decoding decoding) {
        this.decoding = decoding;
    }

    Candidate candidate(Located root) {
        Candidate.Builder candidate = Candidate.builder();
        decoding.members(root).ifPresent(members -> {
            members.header();
            members.text("id").ifPresent(candidate::id);
            for (PartKind<?> kind : Candidate.kinds()) {
                if (kind.isRepeatable()) {
                    members.items(kind.property())
                            .forEach(item -> part(kind, item).ifPresent(candidate::add));
                } else {
                    members.find(kind.property())
                            .flatMap(value -> part(kind, value))
                            .ifPresent(candidate::add);
                }
            }
            members.rejectOthers();
        });
        return candidate.build();
    }

    private Optional<Part> part(PartKind<?> kind, Located value) {
        return decoding.members(value).map(members -> {
            Part.Builder<?, ?> part = kind.newBuilder();
            for (Field<?> field : kind.fields()) {
                set(part, field, members);
            }
            members.find("provenance").flatMap(this::provenance).ifPresent(part::provenance);
            members.items("verifications").forEach(item -> verification(item).ifPresent(part::addVerification));
            members.rejectOthers();
            return part.build();
        });
    }

    private static <V> void set(Part.Builder<?, ?> part, Field<V> field, Members members) {
        members.value(field.name(), field.type()).ifPresent(value -> part.set(field, value));
    }

    private Optional<Provenance> provenance(Located value) {
        return decoding.members(value).flatMap(members -> {
            Optional<Provenance> provenance =
                    members.requiredWord("source", Source::of, SOURCE).map(Provenance::of);
            Optional<Instant> at = members.value("at", FieldFormat.INSTANT);
            Optional<String> name = members.text("name");
            members.rejectOthers();
            return provenance
                    .map(made -> at.map(made::at).orElse(made))
                    .map(made -> name.map(made::named).orElse(made));
        });
    }

    private Optional<Verification> verification(Located value) {
        return decoding.members(value).flatMap(members -> {
            Optional<VerificationMethod> method = members.requiredWord("method", VerificationMethod::of, METHOD);
            Optional<VerificationOutcome> outcome =
                    members.requiredWord("outcome", word -> Words.parse(VerificationOutcome.values(), word), OUTCOME);
            Optional<String> by = members.text("by");
            Optional<Instant> at = members.value("at", FieldFormat.INSTANT);
            boolean viaCandidate = members.flag("viaCandidate").orElse(false);
            members.rejectOthers();
            if (method.isEmpty() || outcome.isEmpty()) {
                return Optional.empty();
            }
            Verification.Builder verification =
                    Verification.builder(method.get(), outcome.get()).viaCandidate(viaCandidate);
            by.ifPresent(verification::by);
            at.ifPresent(verification::at);
            return Optional.of(verification.build());
        });
    }
}
