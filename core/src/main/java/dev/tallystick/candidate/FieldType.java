package dev.tallystick.candidate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.tallystick.place.Coordinates;
import dev.tallystick.place.Country;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the values of a {@link Field} are written as text and read back.
 *
 * @param <V> the type of the value
 */
public final class FieldType<V> {

    /** The shape of a value in JSON; closed, since JSON is. */
    public enum Shape {
        /** A JSON string. */
        STRING,
        /** A JSON integer. */
        INTEGER,
        /** A JSON boolean. */
        BOOLEAN,
        /** A JSON array of strings. */
        LIST,
        /** A JSON object with the dates {@code from} and {@code to}, either of which may be absent. */
        PERIOD
    }

    static final FieldType<String> TEXT = scalar("text", null, Function.identity(), Function.identity());
    static final FieldType<Integer> INTEGER =
            new FieldType<>("integer", Shape.INTEGER, null, Integer::valueOf, String::valueOf, ImmutableList.of());
    static final FieldType<Boolean> FLAG = new FieldType<>(
            "true or false", Shape.BOOLEAN, null, FieldType::parseFlag, String::valueOf, ImmutableList.of());
    static final FieldType<Country> COUNTRY =
            scalar("ISO 3166-1 alpha-2 country code", "^[A-Z]{2}$", Country::of, Country::code);
    static final FieldType<Currency> CURRENCY =
            scalar("ISO 4217 currency code", "^[A-Z]{3}$", FieldType::parseCurrency, Currency::getCurrencyCode);
    static final FieldType<LanguageTag> LANGUAGE =
            scalar("BCP 47 language tag", "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", LanguageTag::of, LanguageTag::tag);
    static final FieldType<PartialDate> DATE = scalar(
            "ISO 8601 date: a year, a year and month, or a day",
            PartialDate.PATTERN,
            PartialDate::parse,
            PartialDate::toString);
    static final FieldType<Coordinates> POSITION = scalar(
            "latitude and longitude in decimal degrees (WGS 84), with a comma",
            "^-?[0-9]{1,2}(\\.[0-9]{1,9})?,-?[0-9]{1,3}(\\.[0-9]{1,9})?$",
            FieldType::parsePosition,
            FieldType::printPosition);
    static final FieldType<ZoneId> ZONE =
            scalar("time zone of the IANA database", "^[A-Za-z][A-Za-z0-9_+/-]*$", FieldType::parseZone, ZoneId::getId);
    static final FieldType<Commit> COMMIT = scalar(
            "line of git log with the columns %H, %an, %ae, %aI, %cn, %ce, %cI, %T and the time of the push, separated by"
                    + " tabs",
            "^[0-9A-Fa-f]{7,64}\\t[^\\t]*\\t[^\\t]*\\t[0-9]{4}-[^\\t]*(\\t[^\\t]*){0,5}$", Commit::parse, Commit::line);
    static final FieldType<Instant> INSTANT = scalar(
            "ISO 8601 date and time with offset, of the years 0001 to 9999",
            Instants.PATTERN,
            Instants::parse,
            Instant::toString);
    static final FieldType<DateRange> PERIOD = new FieldType<>(
            "period with from and to", Shape.PERIOD, null, DateRange::parse, DateRange::toString, ImmutableList.of());

    private final String format;
    private final Shape shape;
    private final Optional<String> pattern;
    private final Function<String, V> parser;
    private final Function<V, String> printer;
    private final ImmutableList<String> known;

    private FieldType(
            String format,
            Shape shape,
            @org.jspecify.annotations.Nullable String pattern,
            Function<String, V> parser,
            Function<V, String> printer,
            ImmutableList<String> known) {
        this.format = format;
        this.shape = shape;
        this.pattern = Optional.ofNullable(pattern);
        this.parser = parser;
        this.printer = printer;
        this.known = known;
    }

    private static <V> FieldType<V> scalar(
            String format,
            @org.jspecify.annotations.Nullable String pattern,
            Function<String, V> parser,
            Function<V, String> printer) {
        return new FieldType<>(format, Shape.STRING, pattern, parser, printer, ImmutableList.of());
    }

    static <V> FieldType<V> vocabulary(Function<String, V> parser, Function<V, String> printer, List<V> known) {
        return new FieldType<>(
                "kebab-case word, one of the known ones or the host's own",
                Shape.STRING,
                Terms.PATTERN,
                parser,
                printer,
                known.stream().map(printer).collect(ImmutableList.toImmutableList()));
    }

    static <V> FieldType<V> closed(
            String format, Function<String, V> parser, Function<V, String> printer, List<V> all) {
        ImmutableList<String> words = all.stream().map(printer).collect(ImmutableList.toImmutableList());
        return new FieldType<>(format, Shape.STRING, "^(" + String.join("|", words) + ")$", parser, printer, words);
    }

    static <V> FieldType<List<V>> listOf(FieldType<V> element) {
        return new FieldType<>(
                "list; each a " + element.format,
                Shape.LIST,
                element.pattern.orElse(null),
                text -> ImmutableList.of(element.parse(text)),
                values -> values.stream().map(element::print).collect(java.util.stream.Collectors.joining(", ")),
                element.known);
    }

    /**
     * Returns the format in words, with the standard that defines it.
     *
     * @return words for an error message
     */
    public String format() {
        return format;
    }

    /**
     * Returns the shape in JSON.
     *
     * @return the shape
     */
    public Shape shape() {
        return shape;
    }

    /**
     * Returns the regular expression (ECMA 262) that every written value matches, for a list that of its elements.
     *
     * @return the expression, empty where any text is allowed
     */
    public Optional<String> pattern() {
        return pattern;
    }

    /**
     * Returns the words that this project knows in an open vocabulary.
     *
     * @return the known words, empty where there is no vocabulary
     */
    public List<String> known() {
        return known;
    }

    /**
     * Reads a value; of a list type, a list of one.
     *
     * @param text the written value
     * @return the value
     * @throws IllegalArgumentException if the text is not in the {@link #format()}
     */
    public V parse(String text) {
        return parser.apply(requireNonNull(text, "text"));
    }

    /**
     * Writes a value so that {@link #parse} reads it; a list is joined by commas.
     *
     * @param value the value
     * @return its text
     */
    public String print(V value) {
        return printer.apply(requireNonNull(value, "value"));
    }

    private static Boolean parseFlag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false: " + text);
        };
    }

    private static Currency parseCurrency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not an ISO 4217 currency code: " + code, e);
        }
    }

    private static Coordinates parsePosition(String text) {
        if (!POSITION.pattern.map(text::matches).orElse(false)) {
            throw new IllegalArgumentException("no latitude and longitude");
        }
        int comma = text.indexOf(',');
        return new Coordinates(
                Double.parseDouble(text.substring(0, comma)), Double.parseDouble(text.substring(comma + 1)));
    }

    /** To nine decimals, a tenth of a millimetre. */
    private static String printPosition(Coordinates position) {
        return degrees(position.latitude()) + "," + degrees(position.longitude());
    }

    private static String degrees(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static ZoneId parseZone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a time zone of the IANA database: " + id, e);
        }
    }

    @Override
    public String toString() {
        return format;
    }
}
