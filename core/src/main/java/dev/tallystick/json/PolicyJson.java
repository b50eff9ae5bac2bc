package dev.tallystick.json;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.check.Area;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Policies as JSON: {@code docs/schemas/policy.schema.json}. What a document leaves out is as
 * {@link ScreeningPolicy#builder} has it; only the moment has no default. Ids of checks, parameters, finding types and
 * notes are looked up when a {@link Screener} is built with the policy.
 */
public final class PolicyJson {

    private PolicyJson() {}

    /**
     * Reads a policy.
     *
     * @param json the document
     * @return the policy
     * @throws JsonInputException if the document is not a policy
     */
    public static ScreeningPolicy read(String json) {
        return policy(DocumentText.of(json));
    }

    /**
     * Reads a policy. Does not close the stream.
     *
     * @param json the document in UTF-8, with or without a byte-order mark
     * @return the policy
     * @throws JsonInputException if the document is not a policy
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ScreeningPolicy read(InputStream json) {
        return policy(DocumentText.of(json));
    }

    /**
     * Writes a policy, indented and in a fixed order.
     *
     * @param policy the policy
     * @return the document, from which {@link #read(String)} makes an equal policy
     */
    public static String write(ScreeningPolicy policy) {
        Map<String, String> moments = new TreeMap<>();
        policy.earliestMoments().forEach((check, moment) -> moments.put(check, moment.id()));
        return JsonText.print(JsonObject.document()
                .put("moment", policy.moment().id())
                .put("disabledChecks", List.copyOf(policy.disabledChecks()))
                .put("earliestMoments", moments)
                .put("parameters", new TreeMap<>(policy.parameters()))
                .put("weights", policy.weights())
                .put("contextNotes", List.copyOf(policy.contextNotes()))
                .put("neededAreas", policy.neededAreas().stream().map(Area::id).toList())
                .put(
                        "historySources",
                        policy.historySources().stream().map(Words::of).toList())
                .put("reviewFrom", policy.reviewFrom())
                .put("escalateFrom", policy.escalateFrom())
                .put("weightsShown", policy.weightsShown())
                .map());
    }

    private static ScreeningPolicy policy(String document) {
        Problems problems = new Problems();
        Located root = DocumentParser.parse(document, problems);
        Optional<ScreeningPolicy> policy = new PolicyReader(Decoding.strict(problems)).policy(root);
        problems.throwIfAny();
        return policy.orElseThrow();
    }
}
