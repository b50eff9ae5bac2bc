package dev.tallystick.conformance.suites;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.net.InetAddresses;
import com.maxmind.db.InvalidNetworkException;
import com.maxmind.db.Reader;
import dev.tallystick.candidate.ConnectionKind;
import dev.tallystick.kyc.access.maxmind.MaxMindDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares, at both ends of each network, what our adapter reads in the test databases of the project MaxMind-DB with the
 * sources that the project made them from, and prints how many networks of each agree. The networks are those of the
 * source and those of the database, which joins neighbours that are equal.
 */
final class NetworkDatabases {

    private static final int BITS = 128;
    private static final int V4_DEPTH = 96;

    /** Made from the sources of the database without the word. */
    private static final String SHIELD = "-Shield";

    private static final List<String> FLAGS_OF_PROXIES =
            List.of("is_public_proxy", "is_residential_proxy", "is_anonymous_proxy");

    /** A record, and how many networks were stated before it. */
    private record Source(int order, JsonNode record) {}

    private NetworkDatabases() {}

    /** Whether all agree. */
    static boolean run(Path clone, PrintStream out) {
        if (!Files.isDirectory(clone)) {
            out.println("MaxMind-DB: no clone");
            return false;
        }
        out.println("| database | networks | agreed | disagreed |");
        out.println("| --- | ---: | ---: | ---: |");
        List<String> disagreements = new ArrayList<>();
        int databases = 0;
        for (Path database : files(clone.resolve("test-data"))) {
            String name = database.getFileName().toString().replace(".mmdb", "");
            Path source = clone.resolve("source-data/" + name.replace(SHIELD, "") + ".json");
            if (Files.exists(source)) {
                databases++;
                compare(name, database, source, out, disagreements);
            }
        }
        disagreements.forEach(each -> out.println("- " + each));
        return databases > 0 && disagreements.isEmpty();
    }

    private static void compare(String name, Path database, Path source, PrintStream out, List<String> disagreements) {
        Map<String, Source> networks = sources(source);
        boolean proxies = name.contains("Residential-Proxy");
        MaxMindDatabase ours = MaxMindDatabase.read(database);
        Set<String> all = new TreeSet<>(networks.keySet());
        try (Reader reader = new Reader(database.toFile())) {
            reader.networks(Object.class)
                    .forEachRemaining(record -> all.add(bits(
                            record.network().networkAddress(), record.network().prefixLength())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidNetworkException e) {
            throw new IllegalStateException(e);
        }
        int agreed = 0;
        for (String network : all) {
            List<String> others = Stream.of('0', '1')
                    .map(filling -> network + String.valueOf(filling).repeat(BITS - network.length()))
                    .flatMap(end -> disagreement(end, ours, expected(last(end, networks), proxies)).stream())
                    .toList();
            agreed += others.isEmpty() ? 1 : 0;
            others.forEach(each -> disagreements.add(name + " " + each));
        }
        out.println("| " + name + " | " + all.size() + " | " + agreed + " | " + (all.size() - agreed) + " |");
    }

    private static Optional<String> disagreement(String bits, MaxMindDatabase ours, String expected) {
        InetAddress address = address(bits);
        String read = told(ours, address);
        return read.equals(expected)
                ? Optional.empty()
                : Optional.of(address.getHostAddress() + ": theirs " + expected + ", ours " + read);
    }

    /** The records by the bits of their prefixes. */
    private static Map<String, Source> sources(Path source) {
        try {
            Map<String, Source> networks = new HashMap<>();
            for (JsonNode entry : new ObjectMapper().readTree(source.toFile())) {
                entry.properties().forEach(each -> {
                    int slash = each.getKey().indexOf('/');
                    InetAddress address = InetAddresses.forString(each.getKey().substring(0, slash));
                    networks.put(
                            bits(address, Integer.parseInt(each.getKey().substring(slash + 1))),
                            new Source(networks.size(), each.getValue()));
                });
            }
            return networks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the networks that hold an address the one that the source states last: it was written over the others. */
    private static Optional<JsonNode> last(String bits, Map<String, Source> networks) {
        return IntStream.rangeClosed(0, bits.length())
                .mapToObj(length -> networks.get(bits.substring(0, length)))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Source::order))
                .map(Source::record);
    }

    private static String bits(InetAddress address, int length) {
        byte[] bytes = address.getAddress();
        StringBuilder bits = new StringBuilder(bytes.length == 4 ? "0".repeat(V4_DEPTH) : "");
        int depth = bits.length() + length;
        for (byte each : bytes) {
            for (int i = Byte.SIZE - 1; i >= 0; i--) {
                bits.append(each >> i & 1);
            }
        }
        return bits.substring(0, depth);
    }

    /** One below ::/96 is IPv4. */
    private static InetAddress address(String whole) {
        boolean v4 = whole.startsWith("0".repeat(V4_DEPTH));
        String used = v4 ? whole.substring(V4_DEPTH) : whole;
        byte[] bytes = new byte[used.length() / Byte.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(used.substring(i * Byte.SIZE, (i + 1) * Byte.SIZE), 2);
        }
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String told(MaxMindDatabase ours, InetAddress address) {
        return ours.find(address)
                .map(facts -> joined(Stream.of(
                        facts.country().map(Object::toString),
                        facts.region(),
                        facts.locality(),
                        facts.position().map(place -> place.latitude() + " " + place.longitude()),
                        facts.accuracyKm().map(Object::toString),
                        facts.asn().map(Object::toString),
                        facts.organisation(),
                        facts.connection().map(ConnectionKind::id))))
                .orElse("nothing");
    }

    private static String expected(Optional<JsonNode> source, boolean proxies) {
        if (source.isEmpty()) {
            return "nothing";
        }
        JsonNode record = source.get();
        List<JsonNode> levels = List.of(record.path("traits"), record);
        JsonNode region = record.path("subdivisions").path(0);
        JsonNode place = record.path("location");
        return joined(Stream.of(
                text(record.at("/country/iso_code")),
                text(region.path("iso_code")).or(() -> text(region.at("/names/en"))),
                text(record.at("/city/names/en")),
                text(place.path("latitude"))
                        .map(unused -> place.path("latitude").asDouble() + " "
                                + place.path("longitude").asDouble()),
                text(place.path("accuracy_radius")),
                first(levels, List.of("autonomous_system_number")),
                first(levels, List.of("autonomous_system_organization", "isp", "organization")),
                levels.stream()
                        .flatMap(level -> kind(level).stream())
                        .findFirst()
                        .or(() -> proxies ? Optional.of("proxy") : Optional.empty())));
    }

    private static Optional<String> kind(JsonNode level) {
        if (level.path("is_tor_exit_node").asBoolean()) {
            return Optional.of("tor");
        }
        if (level.path("is_anonymous_vpn").asBoolean()) {
            return Optional.of("vpn");
        }
        if (FLAGS_OF_PROXIES.stream().anyMatch(flag -> level.path(flag).asBoolean())) {
            return Optional.of("proxy");
        }
        if (level.path("is_hosting_provider").asBoolean()
                || level.path("is_anycast").asBoolean()) {
            return Optional.of("data-centre");
        }
        if (level.path("is_anonymous").asBoolean()) {
            return Optional.of("proxy");
        }
        if (level.path("is_legitimate_proxy").asBoolean()) {
            return Optional.of("business");
        }
        return text(level.path("user_type"))
                .or(() -> text(level.path("connection_type")))
                .flatMap(word -> switch (word.toLowerCase(Locale.ROOT)) {
                    case "residential", "cable/dsl", "dialup" -> Optional.of("residential");
                    case "cellular" -> Optional.of("mobile");
                    case "traveler", "cafe", "library" -> Optional.of("public");
                    case "college", "school" -> Optional.of("education");
                    case "business", "government", "military", "corporate" -> Optional.of("business");
                    case "hosting", "content_delivery_network", "search_engine_spider" -> Optional.of("data-centre");
                    default -> Optional.empty();
                });
    }

    private static Optional<String> first(List<JsonNode> levels, List<String> names) {
        return levels.stream()
                .flatMap(level -> names.stream().flatMap(name -> text(level.path(name)).stream()))
                .findFirst();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static String joined(Stream<Optional<String>> parts) {
        String text = parts.map(part -> part.orElse("")).collect(Collectors.joining(";"));
        return text.replace(";", "").isEmpty() ? "nothing" : text;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".mmdb"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
