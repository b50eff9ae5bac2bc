package dev.tallystick.kyc.access.maxmind;

import com.google.common.base.CharMatcher;
import com.google.common.io.ByteStreams;
import com.maxmind.db.InvalidDatabaseException;
import com.maxmind.db.Metadata;
import com.maxmind.db.Reader;
import dev.tallystick.candidate.ConnectionKind;
import dev.tallystick.kyc.access.IpFacts;
import dev.tallystick.kyc.access.IpIntelligence;
import dev.tallystick.place.Coordinates;
import dev.tallystick.reference.ReferenceTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts from a database in the MaxMind DB format 2.0: countries, cities with their radius, autonomous systems, providers,
 * kinds of connection, anonymous networks and residential proxies. Held in memory; immutable and thread-safe.
 *
 * <p>Join several with {@link IpIntelligence#combined}. A database of places alone does not say what kind a network is:
 * without that, no session counts as located.
 */
public final class MaxMindDatabase implements IpIntelligence {

    /** The largest database that is read, in bytes. */
    public static final long MAX_LENGTH = 1L << 30;

    private static final int SEPARATOR = 16;
    private static final int MAX_ID = 60;
    private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");

    /** Addresses move from network to network within weeks. */
    private static final Period AGE_LIMIT = Period.ofDays(60);

    private static final int HALF_EARTH_KM = 20_016;

    private static final Map<String, ConnectionKind> USERS = Map.ofEntries(
            Map.entry("residential", ConnectionKind.RESIDENTIAL),
            Map.entry("dialup", ConnectionKind.RESIDENTIAL),
            Map.entry("cellular", ConnectionKind.MOBILE),
            Map.entry("cafe", ConnectionKind.PUBLIC),
            Map.entry("library", ConnectionKind.PUBLIC),
            Map.entry("traveler", ConnectionKind.PUBLIC),
            Map.entry("college", ConnectionKind.EDUCATION),
            Map.entry("school", ConnectionKind.EDUCATION),
            Map.entry("business", ConnectionKind.BUSINESS),
            Map.entry("government", ConnectionKind.BUSINESS),
            Map.entry("military", ConnectionKind.BUSINESS),
            Map.entry("hosting", ConnectionKind.DATA_CENTRE),
            Map.entry("content_delivery_network", ConnectionKind.DATA_CENTRE),
            Map.entry("search_engine_spider", ConnectionKind.DATA_CENTRE),
            Map.entry("consumer_privacy_network", ConnectionKind.PROXY));

    private static final Map<String, ConnectionKind> CONNECTIONS = Map.of(
            "cable/dsl", ConnectionKind.RESIDENTIAL,
            "dialup", ConnectionKind.RESIDENTIAL,
            "cellular", ConnectionKind.MOBILE,
            "corporate", ConnectionKind.BUSINESS);

    private final LookupBudget budget;
    private final Reader reader;
    private final String type;
    private final LocalDate builtOn;

    private MaxMindDatabase(LookupBudget budget, Reader reader, String type, LocalDate builtOn) {
        this.budget = budget;
        this.reader = reader;
        this.type = type;
        this.builtOn = builtOn;
    }

    /**
     * Reads a database.
     *
     * @param file the file
     * @return the database
     * @throws IllegalArgumentException if it is no database, broken or truncated, or longer than {@link #MAX_LENGTH}
     * @throws UncheckedIOException if the file cannot be read
     */
    public static MaxMindDatabase read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the database", e);
        }
    }

    /**
     * Reads a database.
     *
     * @param database the database; not closed
     * @return the database
     * @throws IllegalArgumentException if it is no database, broken or truncated, or longer than {@link #MAX_LENGTH}
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static MaxMindDatabase read(InputStream database) {
        byte[] bytes = bytes(database);
        LookupBudget budget = new LookupBudget();
        return guarded(budget, "the file is no database of the MaxMind DB format, or is broken or truncated", () -> {
            Reader reader = new Reader(new ByteArrayInputStream(bytes), budget);
            Metadata metadata = reader.getMetadata();
            long tree = metadata.nodeCount() * metadata.recordSize() * 2 / Byte.SIZE;
            if (metadata.binaryFormatMajorVersion() != 2 || metadata.nodeCount() <= 0 || !isSeparator(bytes, tree)) {
                throw new InvalidDatabaseException("version, or length of the search tree");
            }
            LocalDate builtOn = metadata.buildTime().atZone(ZoneOffset.UTC).toLocalDate();
            return new MaxMindDatabase(
                    budget, reader, Objects.requireNonNullElse(metadata.databaseType(), ""), builtOn);
        });
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the database is broken there
     */
    @Override
    public Optional<IpFacts> find(InetAddress address) {
        return guarded(budget, "the database " + type + " is broken", () -> {
            NetworkRecord.Place place = reader.get(address, NetworkRecord.Place.class);
            NetworkRecord.Traits own = reader.get(address, NetworkRecord.Traits.class);
            return Optional.of(facts(place, own)).filter(MaxMindDatabase::saysAnything);
        });
    }

    @Override
    public List<ReferenceTable> tables() {
        return List.of(ReferenceTable.builder(id(), title(), builtOn)
                .ageLimit(AGE_LIMIT)
                .heldElsewhere(0));
    }

    /**
     * Returns the type that the database states.
     *
     * @return for example {@code GeoLite2-City}
     */
    public String type() {
        return type;
    }

    /**
     * Returns the day on which the database was built.
     *
     * @return the day in UTC
     */
    public LocalDate builtOn() {
        return builtOn;
    }

    private IpFacts facts(NetworkRecord.@Nullable Place place, NetworkRecord.@Nullable Traits own) {
        IpFacts.Builder facts = IpFacts.builder(title()).asOf(builtOn);
        if (place != null) {
            addPlace(place, facts);
        }
        List<NetworkRecord.Traits> all = Stream.of(
                        Optional.ofNullable(place).map(NetworkRecord.Place::traits), Optional.ofNullable(own))
                .flatMap(Optional::stream)
                .toList();
        all.stream()
                .map(NetworkRecord.Traits::asn)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(facts::asn);
        all.stream()
                .flatMap(traits -> Stream.of(traits.asnOrganisation(), traits.isp(), traits.organisation()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(facts::organisation);
        all.stream()
                .flatMap(traits -> kind(traits).stream())
                .findFirst()
                .or(() -> kindOfAll(own))
                .ifPresent(facts::connection);
        return facts.build();
    }

    private static boolean saysAnything(IpFacts facts) {
        return Stream.of(facts.country(), facts.position(), facts.asn(), facts.organisation(), facts.connection())
                .anyMatch(Optional::isPresent);
    }

    private static void addPlace(NetworkRecord.Place place, IpFacts.Builder facts) {
        Optional.ofNullable(place.country())
                .map(NetworkRecord.Country::code)
                .flatMap(dev.tallystick.place.Country::find)
                .ifPresent(facts::country);
        Optional.ofNullable(place.subdivisions())
                .flatMap(all -> all.stream().findFirst())
                .flatMap(first -> Optional.ofNullable(first.code())
                        .or(() -> Optional.ofNullable(first.names()).map(NetworkRecord.Names::english)))
                .ifPresent(facts::region);
        Optional.ofNullable(place.city())
                .map(NetworkRecord.City::names)
                .map(NetworkRecord.Names::english)
                .ifPresent(facts::locality);
        NetworkRecord.Location location = place.location();
        if (location != null) {
            Double latitude = location.latitude();
            Double longitude = location.longitude();
            if (latitude != null && longitude != null) {
                Coordinates.find(latitude, longitude).ifPresent(facts::position);
            }
            Optional.ofNullable(location.radius())
                    .filter(radius -> radius >= 0)
                    .map(radius -> Math.min(radius, HALF_EARTH_KM))
                    .ifPresent(facts::accuracyKm);
        }
    }

    /** A network that hides where people are is that first, whoever uses it. */
    private static Optional<ConnectionKind> kind(NetworkRecord.Traits traits) {
        if (isTrue(traits.tor())) {
            return Optional.of(ConnectionKind.TOR);
        }
        if (isTrue(traits.vpn())) {
            return Optional.of(ConnectionKind.VPN);
        }
        if (isTrue(traits.publicProxy()) || isTrue(traits.residentialProxy()) || isTrue(traits.anonymousProxy())) {
            return Optional.of(ConnectionKind.PROXY);
        }
        if (isTrue(traits.hosting()) || isTrue(traits.anycast())) {
            return Optional.of(ConnectionKind.DATA_CENTRE);
        }
        if (isTrue(traits.anonymous())) {
            return Optional.of(ConnectionKind.PROXY);
        }
        if (isTrue(traits.legitimateProxy())) {
            return Optional.of(ConnectionKind.BUSINESS);
        }
        return Optional.ofNullable(traits.userType())
                .map(user -> USERS.get(user.toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(traits.connectionType())
                        .map(connection -> CONNECTIONS.get(connection.toLowerCase(Locale.ROOT))));
    }

    /** A database of residential proxies marks them by having them. */
    private Optional<ConnectionKind> kindOfAll(NetworkRecord.@Nullable Traits own) {
        return own != null && type.endsWith("Residential-Proxy") ? Optional.of(ConnectionKind.PROXY) : Optional.empty();
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    /** Returns a word for each type, so that databases can stand beside each other. */
    private String id() {
        String plain = WORDS.matcher(type.toLowerCase(Locale.ROOT)).replaceAll("-");
        String words = "maxmind-" + CharMatcher.is('-').trimFrom(plain);
        return CharMatcher.is('-').trimTrailingFrom(words.substring(0, Math.min(MAX_ID, words.length())));
    }

    private String title() {
        return type.isEmpty() ? "MaxMind DB" : type;
    }

    private static byte[] bytes(InputStream database) {
        try {
            byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(database, MAX_LENGTH + 1));
            if (bytes.length > MAX_LENGTH) {
                throw new IllegalArgumentException("a database is at most " + MAX_LENGTH + " bytes long");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the database", e);
        }
    }

    /** Between the search tree and the data are 16 bytes of zeroes. */
    private static boolean isSeparator(byte[] bytes, long from) {
        return from <= bytes.length - SEPARATOR
                && IntStream.range((int) from, (int) from + SEPARATOR).allMatch(i -> bytes[i] == 0);
    }

    /** A step of the reader, on bytes in memory: whatever it throws says that they are broken. */
    private interface Step<T> {
        T run() throws IOException;
    }

    private static <T> T guarded(LookupBudget budget, String fault, Step<T> step) {
        try {
            return step.run();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new IllegalArgumentException(fault, e);
        } finally {
            budget.reset();
        }
    }
}
