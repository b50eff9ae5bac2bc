import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the table of countries in core from CLDR and from the IANA list of ISO 3166-1 codes, and checks the codes of
 * the table of regions against CLDR.
 *
 * <p>Run in the root of the project: {@code java tools/GeneratePlaceData.java <folder of the npm package cldr-core>
 * <iso3166.tab of the IANA time zone database> <today, as 2026-11-21>}.
 */
public final class GeneratePlaceData {

    private static final Path TARGET = Path.of("core", "src", "main", "resources", "dev", "tallystick", "place");
    private static final Map<String, String> CONTINENTS = new TreeMap<>(Map.of(
            "002", "AF", "142", "AS", "150", "EU", "009", "OC", "005", "SA", "021", "NA", "013", "NA", "029", "NA"));

    /** Subdivision codes of ISO 3166-2 under which no post is addressed. */
    private static final Set<String> NOT_ADDRESSED = Set.of("cn71");

    private GeneratePlaceData() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: java tools/GeneratePlaceData.java <cldr-core folder> <iso3166.tab> <date>");
            System.exit(2);
        }
        Path supplemental = Path.of(arguments[0], "supplemental");
        Path assigned = Path.of(arguments[1]);
        Path mappings = supplemental.resolve("codeMappings.json");
        Path containment = supplemental.resolve("territoryContainment.json");
        Path aliases = supplemental.resolve("aliases.json");
        Path subdivisions = supplemental.resolve("subdivisionContainment.json");

        TreeSet<String> codes = new TreeSet<>();
        for (String line : Files.readAllLines(assigned, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                codes.add(line.substring(0, line.indexOf('\t')));
            }
        }
        writeCountries(codes, read(mappings), read(containment), read(aliases));
        checkRegions(read(subdivisions));

        String version = first(read(Path.of(arguments[0], "package.json")), "\"version\": *\"([^\"]+)\"");
        StringBuilder source = new StringBuilder()
                .append("countries.csv was generated on ")
                .append(arguments[2])
                .append(" by tools/GeneratePlaceData.java from:\n\n")
                .append("Unicode CLDR ").append(version).append(" (npm package cldr-core), licence Unicode-3.0\n")
                .append("IANA time zone database, iso3166.tab, in the public domain\n\nSHA-256 of the files read:\n");
        for (Path file : List.of(mappings, containment, aliases, subdivisions, assigned)) {
            source.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
        }
        source.append("""

                regions.csv and localities.csv are kept by hand. The codes of regions.csv are those of ISO 3166-2 as CLDR
                lists them, with English and local names; the generator checks the codes. localities.csv holds several
                names of one large city ("name"), and large cities with districts that are written in their place
                ("part").
                """);
        Files.writeString(TARGET.resolve("countries.source.txt"), source, StandardCharsets.UTF_8);
    }

    private static void writeCountries(TreeSet<String> codes, String mappings, String containment, String aliases)
            throws IOException {
        Map<String, String> parents = parents(containment);
        Map<String, String> listedUnder = new TreeMap<>();
        Matcher alias = Pattern.compile(
                        "\"([a-z]{2})(\\w+)\":\\s*\\{\\s*\"_reason\":\\s*\"overlong\",\\s*\"_replacement\":\\s*\"([A-Z]{2})\"")
                .matcher(aliases);
        while (alias.find()) {
            if (!NOT_ADDRESSED.contains(alias.group(1) + alias.group(2))) {
                listedUnder.put(alias.group(3), alias.group(1).toUpperCase(java.util.Locale.ROOT));
            }
        }
        StringBuilder csv = new StringBuilder("alpha2,alpha3,numeric,continent,listed_under\n");
        for (String code : codes) {
            String entry = first(mappings, "\"" + code + "\":\\s*\\{([^}]*)\\}");
            csv.append(code).append(',')
                    .append(first(entry, "\"_alpha3\":\\s*\"(\\w+)\"")).append(',')
                    .append(first(entry, "\"_numeric\":\\s*\"(\\w+)\"")).append(',')
                    .append(continent(code, parents)).append(',')
                    .append(listedUnder.getOrDefault(code, "")).append('\n');
        }
        Files.writeString(TARGET.resolve("countries.csv"), csv, StandardCharsets.UTF_8);
    }

    /** The UN M49 region that holds each territory or region, without the overlapping groups. */
    private static Map<String, String> parents(String containment) {
        Map<String, String> parents = new TreeMap<>();
        Matcher matcher = Pattern.compile("\"(\\w+)\":\\s*\\{([^}]*)\\}").matcher(containment);
        while (matcher.find()) {
            if (!matcher.group(2).contains("_grouping") && matcher.group(1).matches("\\d+|QO")) {
                Matcher child = Pattern.compile("\"(\\w+)\"").matcher(matcher.group(2).replace("\"_contains\"", ""));
                while (child.find()) {
                    parents.put(child.group(1), matcher.group(1));
                }
            }
        }
        return parents;
    }

    private static String continent(String code, Map<String, String> parents) {
        if (code.equals("AQ")) {
            return "AN";
        }
        for (String region = code; region != null; region = parents.get(region)) {
            if (CONTINENTS.containsKey(region)) {
                return CONTINENTS.get(region);
            }
        }
        throw new IllegalStateException("no continent for " + code);
    }

    private static void checkRegions(String subdivisions) throws IOException {
        Set<String> known = Pattern.compile("\"([a-z]{2}[a-z0-9]{1,3})\"")
                .matcher(subdivisions)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
        for (String line : Files.readAllLines(TARGET.resolve("regions.csv"), StandardCharsets.UTF_8)) {
            String[] fields = line.split(",", 3);
            String code = (fields[0] + fields[1]).toLowerCase(java.util.Locale.ROOT);
            if (!fields[0].equals("country") && !known.contains(code)) {
                throw new IllegalStateException("regions.csv: CLDR lists no " + code);
            }
        }
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("nothing matches " + pattern);
        }
        return matcher.group(1);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
