package dev.tallystick.kyc.access;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tallystick.reference.ReferenceTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The JSON form of LOLRMM: a list of tools with their files. */
final class LolrmmFile {

    /** The file of 2026 has two megabytes. */
    private static final long MAX_LENGTH = 50_000_000;

    private static final int MAX_DEPTH = 50;

    /** Names that say nothing of a tool, and programs for video calls. */
    private static final Set<String> SHARED = Set.of(
            "agent.exe",
            "client.exe",
            "g2m.exe",
            "g2m_download.exe",
            "g2mchat.exe",
            "g2mcomm.exe",
            "goto opener.exe",
            "host.exe",
            "installer.exe",
            "launcher.exe",
            "remote.exe",
            "server.exe",
            "service.exe",
            "setup.exe",
            "update.exe",
            "updater.exe",
            "viewer.exe",
            "zohomeeting.exe");

    /** Shorter names, such as rd.exe, are used by many programs. */
    private static final int SHORTEST = 5;

    private LolrmmFile() {}

    static ReferenceTable read(LocalDate asOf, InputStream json) {
        JsonNode root = tree(json);
        if (!root.isArray()) {
            throw new IllegalArgumentException("the file of LOLRMM is a list");
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode tool : root) {
            String name = tool.path("Name").asText("").strip();
            if (!name.isEmpty()) {
                rows.add(Map.of(
                        "tool", name,
                        "category", "rmm",
                        "process_names", String.join(";", files(tool.path("Details"))),
                        "source_title", "LOLRMM tool list",
                        "source_url", "https://github.com/magicsword-io/LOLRMM",
                        "as_of", asOf.toString(),
                        "confidence", "attested"));
            }
        }
        return ReferenceTable.builder("lolrmm", "LOLRMM, tools of remote management", asOf)
                .required("tool", "category")
                .withRows(rows);
    }

    private static Set<String> files(JsonNode details) {
        Set<String> files = new LinkedHashSet<>();
        for (JsonNode meta : details.path("PEMetadata")) {
            add(meta.path("Filename").asText(""), files);
            add(meta.path("OriginalFileName").asText(""), files);
        }
        for (JsonNode path : details.path("InstallationPaths")) {
            add(path.asText(""), files);
        }
        return files;
    }

    private static void add(String path, Set<String> files) {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .strip()
                .toLowerCase(Locale.ROOT);
        String letters = file.replace("*", "").replaceAll("\\.[a-z0-9]{1,4}$", "");
        boolean program = file.endsWith(".exe") || !file.contains(".");
        if (program && !file.contains(";") && letters.length() >= SHORTEST && !SHARED.contains(file)) {
            files.add(file);
        }
    }

    private static JsonNode tree(InputStream json) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(MAX_LENGTH)
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
        try {
            return new ObjectMapper(factory).readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the file of LOLRMM is not JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file of LOLRMM", e);
        }
    }
}
