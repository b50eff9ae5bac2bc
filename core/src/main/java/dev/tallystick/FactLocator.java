package dev.tallystick;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.check.Fact;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Finds the JSON Pointer of a cited part by the identity of the object, and its content key. */
final class FactLocator {

    private final IdentityHashMap<Part, String> pointers = new IdentityHashMap<>();
    private final Optional<HashFunction> keys;

    /**
     * Locates the parts of a candidate that checks see.
     *
     * @param candidate the candidate as the host gave it, whose indexes the pointers use
     * @param distinct the same candidate with each claim once, in the order of first occurrence
     */
    FactLocator(Candidate candidate, Candidate distinct, Optional<byte[]> contentKeySecret) {
        this.keys = contentKeySecret.map(Hashing::hmacSha256);
        for (PartKind<?> kind : Candidate.kinds()) {
            List<? extends Part> given = candidate.parts(kind);
            int index = 0;
            for (Part part : distinct.parts(kind)) {
                while (kind.isRepeatable() && !given.get(index).sameClaim(part)) {
                    index++;
                }
                pointers.put(part, "/" + kind.property() + (kind.isRepeatable() ? "/" + index : ""));
            }
        }
    }

    ReportedFact locate(Fact fact) {
        if (fact.part().isEmpty()) {
            return new ReportedFact(fact, Optional.empty(), Optional.empty());
        }
        Part part = fact.part().get();
        String pointer = pointers.get(part);
        if (pointer == null) {
            throw new IllegalArgumentException("cites a part that is not the candidate's: " + fact.label());
        }
        Field<?> field = fact.field().orElseThrow();
        return new ReportedFact(
                fact, Optional.of(pointer + "/" + field.name()), keys.map(key -> contentKey(key, part, field)));
    }

    String pointer(Part part) {
        return pointers.getOrDefault(part, "");
    }

    private static String contentKey(HashFunction key, Part part, Field<?> field) {
        StringBuilder content =
                new StringBuilder(part.kind().property()).append('\n').append(field.name());
        for (Field<?> each : part.kind().fields()) {
            part.findText(each)
                    .ifPresent(text -> content.append('\n')
                            .append(each.name())
                            .append('=')
                            .append(text.length())
                            .append(':')
                            .append(text));
        }
        return key.hashString(content, StandardCharsets.UTF_8).toString().substring(0, 32);
    }
}
