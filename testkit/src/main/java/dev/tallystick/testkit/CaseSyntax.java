package dev.tallystick.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.check.CheckResult;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a row of a case table may hold. */
final class CaseSyntax {

    private static final ImmutableSet<String> KEYS =
            ImmutableSet.of("name", "asOf", "parameters", "candidate", "expect", "show");
    private static final ImmutableSet<String> LISTS = ImmutableSet.of("findings", "explained", "notes");
    private static final ImmutableSet<String> EXPECT_KEYS =
            ImmutableSet.of("status", "findings", "explained", "notes", "weight");

    private final String label;
    private final List<String> problems;

    private CaseSyntax(String label, List<String> problems) {
        this.label = label;
        this.problems = problems;
    }

    static void check(JsonNode row, List<String> problems) {
        String name = row.path("name").asText();
        if (name.isBlank()) {
            problems.add("a case has no name");
        }
        new CaseSyntax("case \"" + name + "\": ", problems).checkRow(row);
    }

    private void checkRow(JsonNode row) {
        rejectOthers(row, KEYS);
        require(row.path("candidate").isObject(), "candidate is to be an object");
        require(!row.has("show") || row.get("show").isBoolean(), "show is to be true or false");
        require(!row.has("asOf") || isInstant(row.get("asOf").asText()), "asOf is to be an instant");
        require(!row.has("parameters") || row.get("parameters").isObject(), "parameters is to be an object");
        row.path("parameters").forEach(value -> require(value.isInt(), "parameters are to be whole numbers"));
        JsonNode expect = row.path("expect");
        require(expect.isObject(), "expect is to be an object");
        rejectOthers(expect, EXPECT_KEYS);
        require(isStatus(expect.path("status").asText()), "expect has no status");
        require(!expect.has("weight") || expect.get("weight").isInt(), "weight is to be a whole number");
        for (String list : LISTS) {
            require(!expect.has(list) || expect.get(list).isArray(), list + " is to be a list");
            expect.path(list).forEach(id -> require(id.isTextual(), list + " are to be ids"));
        }
    }

    private void rejectOthers(JsonNode object, Set<String> known) {
        object.fieldNames().forEachRemaining(key -> require(known.contains(key), "unknown key \"" + key + "\""));
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            problems.add(label + problem);
        }
    }

    private static boolean isStatus(String text) {
        return Arrays.stream(CheckResult.Status.values())
                .anyMatch(status -> status.name().equals(text));
    }

    private static boolean isInstant(String text) {
        try {
            return Instant.parse(text).isAfter(Instant.EPOCH);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
