package dev.tallystick.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.PartKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonSchemasTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<Arguments> schemas() {
        return Stream.of(
                Arguments.of("candidate", JsonSchemas.candidate()),
                Arguments.of("policy", JsonSchemas.policy()),
                Arguments.of("report", JsonSchemas.report()));
    }

    /** {@code -Dcatalogue=write} writes the files anew. */
    @ParameterizedTest
    @MethodSource("schemas")
    void theCommittedSchemaIsCurrent(String name, String schema) throws IOException {
        Path committed = root().resolve("docs/schemas/" + name + ".schema.json");
        if ("write".equals(System.getProperty("catalogue"))) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, schema);
        }
        assertThat(Files.readString(committed))
                .as(committed + " is stale; rewrite it with -Dcatalogue=write")
                .isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyReferenceHasADefinitionAndEveryObjectIsClosed(String name, String schema) throws IOException {
        JsonNode root = MAPPER.readTree(schema);
        assertThat(root.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        List<JsonNode> all = new ArrayList<>();
        collect(root, all);
        for (JsonNode node : all) {
            if (node.path("$ref").isTextual()) {
                String pointer = node.get("$ref").asText().substring(1);
                assertThat(root.at(pointer).isObject()).as(pointer).isTrue();
            }
            if (node.path("type").asText().equals("object")) {
                assertThat(node.has("additionalProperties")).isTrue();
            }
            node.path("required")
                    .forEach(required -> assertThat(node.path("properties").has(required.asText()))
                            .as(required.asText())
                            .isTrue());
            if (node.path("pattern").isTextual()) {
                Pattern.compile(node.get("pattern").asText());
            }
        }
    }

    @Test
    void theCandidateSchemaHasEveryFieldOfTheMetamodel() throws IOException {
        JsonNode root = MAPPER.readTree(JsonSchemas.candidate());
        for (PartKind<?> kind : Candidate.kinds()) {
            assertThat(root.at("/properties/" + kind.property()).isObject()).isTrue();
            for (Field<?> field : kind.fields()) {
                assertThat(root.at("/$defs/" + kind.property() + "/properties/" + field.name())
                                .path("description")
                                .asText())
                        .as(kind + ": " + field)
                        .isEqualTo(field.description());
            }
        }
    }

    @Test
    void schemasDoNotDependOnTheLocale() {
        String before = JsonSchemas.candidate() + JsonSchemas.policy() + JsonSchemas.report();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(JsonSchemas.candidate() + JsonSchemas.policy() + JsonSchemas.report())
                    .isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> all) {
        all.add(node);
        node.forEach(child -> collect(child, all));
    }

    private static Path root() {
        Path each = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(each.resolve("docs")) || !Files.isDirectory(each.resolve("core"))) {
            each = requireNonNull(each.getParent(), "no directory with docs/ and core/ above the working directory");
        }
        return each;
    }
}
