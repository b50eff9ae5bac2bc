package dev.tallystick.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The forms of postal codes, and the states and provinces that a code may lie in.
 *
 * <p>The tables are Google's address data with corrections: forms for 178 countries and territories, regions for 24 of
 * them. They are read at the first call. A country that is not in them is answered with {@link Agreement#UNKNOWN}, and so
 * is every text longer than 32 characters.
 */
public final class PostalCodes {

    private static final int MAX_LENGTH = 32;
    private static final int MAX_LOST_ZEROS = 2;
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTERS = Pattern.compile("^[A-Z]+");
    private static final Pattern CEDEX = Pattern.compile("CEDEX\\d{0,2}$");

    /** What stands for "none". */
    private static final Pattern PLACEHOLDER = Pattern.compile("0*|9{4,}|X+|NA|NONE|KEINE?");

    private record Form(String letters, Pattern pattern, Optional<Pattern> shortened) {

        boolean matches(String key) {
            return pattern.matcher(key).matches();
        }

        boolean isShortened(String key) {
            return shortened.map(form -> form.matcher(key).matches()).orElse(false);
        }
    }

    /** A code in full form; restored if zeros were put back in front. */
    private record Code(String key, boolean isRestored) {}

    private static final class Tables {

        static final ImmutableMap<String, Form> FORMS = forms();
        static final ImmutableMap<String, ImmutableSetMultimap<String, String>> CODES = codes();
        static final ImmutableMap<String, ImmutableSetMultimap<String, String>> NAMES = names();

        private static ImmutableMap<String, Form> forms() {
            ImmutableMap.Builder<String, Form> forms = ImmutableMap.builder();
            for (ReferenceRow row : table("postal-codes", "Forms of postal codes", "country", "pattern")) {
                Form form = new Form(
                        row.find("letters").orElse(""),
                        Pattern.compile(row.get("pattern")),
                        row.find("short").map(Pattern::compile));
                forms.put(row.get("country"), form);
            }
            return forms.buildOrThrow();
        }

        /** By country the regions of each prefix. */
        private static ImmutableMap<String, ImmutableSetMultimap<String, String>> codes() {
            return byCountry((regions, row) -> Splitter.on(' ')
                    .split(row.get("prefixes"))
                    .forEach(prefix -> regions.put(prefix, row.get("code"))));
        }

        /** By country the regions of each name; a name may mean several. */
        private static ImmutableMap<String, ImmutableSetMultimap<String, String>> names() {
            return byCountry((regions, row) -> {
                regions.put(PlaceText.key(row.get("code")), row.get("code"));
                row.find("names")
                        .ifPresent(names -> Splitter.on('|')
                                .split(names)
                                .forEach(name -> regions.put(PlaceText.key(name), row.get("code"))));
            });
        }

        private static ImmutableMap<String, ImmutableSetMultimap<String, String>> byCountry(Reader reader) {
            Map<String, ImmutableSetMultimap.Builder<String, String>> countries = new TreeMap<>();
            for (ReferenceRow row :
                    table("postal-regions", "Postal codes of states and provinces", "country", "code", "prefixes")) {
                reader.read(
                        countries.computeIfAbsent(row.get("country"), unused -> ImmutableSetMultimap.builder()), row);
            }
            return countries.entrySet().stream()
                    .collect(ImmutableMap.toImmutableMap(
                            Map.Entry::getKey, country -> country.getValue().build()));
        }

        private static List<ReferenceRow> table(String id, String title, String... required) {
            return ReferenceTable.builder(id, title, LocalDate.of(2026, 11, 21))
                    .required(required)
                    .readResource(PostalCodes.class, id + ".csv")
                    .rows();
        }

        private interface Reader {
            void read(ImmutableSetMultimap.Builder<String, String> regions, ReferenceRow row);
        }
    }

    private PostalCodes() {}

    /**
     * Tells whether a text has the form of the postal codes of a country. Forgives case, spaces and punctuation, digits
     * of other scripts, a code of the country or a label in front ({@code D-10115}, {@code CEP 01310-100}), CEDEX behind,
     * and one or two zeros lost in front.
     *
     * @param country the country
     * @param text any text
     * @return {@code UNKNOWN} for a country without known form, for half a code or a former form, and for placeholders
     */
    public static Agreement conforms(Country country, String text) {
        Form form = Tables.FORMS.get(country.code());
        String key = key(text);
        if (form == null || PLACEHOLDER.matcher(key).matches()) {
            return Agreement.UNKNOWN;
        }
        if (code(form, key).isPresent()) {
            return Agreement.CONSISTENT;
        }
        return form.isShortened(key) ? Agreement.UNKNOWN : Agreement.CONTRADICTS;
    }

    /**
     * Finds the states or provinces in which a postal code may lie.
     *
     * @param country the country
     * @param text any text
     * @return codes of ISO 3166-2 such as {@code US-TX} in order, several where regions share codes; empty if nothing is
     *     known, and for military and diplomatic codes
     */
    public static List<String> regions(Country country, String text) {
        return find(country, text)
                .map(code -> codes(country, code.key).stream()
                        .sorted()
                        .map(region -> country.code() + "-" + region)
                        .toList())
                .orElse(List.of());
    }

    /**
     * Compares postal code and region of an address.
     *
     * @param address the address
     * @return {@code CONTRADICTS} only if the region is known by its code or name and the postal code, in full form, is
     *     one of other regions; {@code UNKNOWN} for military and diplomatic addresses
     */
    public static Agreement compareWithRegion(PostalAddress address) {
        if (address.country().isEmpty()
                || address.region().isEmpty()
                || address.postalCode().isEmpty()
                || !Tables.CODES.containsKey(address.country().get().code())
                || ForcesMail.isAddressed(address)) {
            return Agreement.UNKNOWN;
        }
        Country country = address.country().get();
        Set<String> stated = named(country, address.region().get());
        Optional<Code> code = find(country, address.postalCode().get());
        Set<String> possible = code.map(found -> codes(country, found.key)).orElse(ImmutableSet.of());
        if (stated.isEmpty() || possible.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (stated.stream().anyMatch(possible::contains)) {
            return Agreement.CONSISTENT;
        }
        return code.orElseThrow().isRestored ? Agreement.UNKNOWN : Agreement.CONTRADICTS;
    }

    /** The codes of the regions that a postal code in full form leaves open, without the country; none if it was restored. */
    static ImmutableSet<String> regionCodes(Country country, String text) {
        return Tables.CODES.containsKey(country.code())
                ? find(country, text)
                        .filter(code -> !code.isRestored)
                        .map(code -> codes(country, code.key))
                        .orElse(ImmutableSet.of())
                : ImmutableSet.of();
    }

    private static Optional<Code> find(Country country, String text) {
        Form form = Tables.FORMS.get(country.code());
        String key = key(text);
        return form == null || PLACEHOLDER.matcher(key).matches() ? Optional.empty() : code(form, key);
    }

    private static Optional<Code> code(Form form, String key) {
        String withoutLabel = LETTERS.matcher(key).replaceFirst("");
        String withoutOwn = key.startsWith(form.letters) ? key.substring(form.letters.length()) : key;
        for (String candidate :
                List.of(key, withoutOwn, withoutLabel, CEDEX.matcher(key).replaceFirst(""))) {
            if (form.matches(candidate)) {
                return Optional.of(new Code(candidate, false));
            }
        }
        if (form.isShortened(key)) {
            return Optional.empty();
        }
        String zeros = "0".repeat(MAX_LOST_ZEROS);
        for (int lost = 1; lost <= MAX_LOST_ZEROS; lost++) {
            String restored = zeros.substring(0, lost) + withoutLabel;
            if (!withoutLabel.isEmpty() && form.matches(restored)) {
                return Optional.of(new Code(restored, true));
            }
        }
        return Optional.empty();
    }

    private static ImmutableSet<String> codes(Country country, String key) {
        ImmutableSetMultimap<String, String> regions = Tables.CODES.get(country.code());
        if (regions == null) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<String> found = ImmutableSet.builder();
        for (int end = 1; end <= key.length(); end++) {
            found.addAll(regions.get(key.substring(0, end)));
        }
        return found.build();
    }

    /** The codes of all regions that the words may mean. */
    private static Set<String> named(Country country, String words) {
        Set<String> found = new LinkedHashSet<>();
        Regions.find(country, words).ifPresent(found::add);
        ImmutableSetMultimap<String, String> names = Tables.NAMES.get(country.code());
        if (names != null) {
            String prefix = country.code() + "-";
            String text = words.strip();
            boolean isCode = text.toUpperCase(Locale.ROOT).startsWith(prefix);
            for (String form : forms(isCode ? text.substring(prefix.length()) : text)) {
                found.addAll(names.get(form));
            }
        }
        return found;
    }

    /** A name as written, and without a word such as "province" behind it. */
    private static List<String> forms(String text) {
        List<String> words = PlaceText.words(text);
        ImmutableList.Builder<String> forms = ImmutableList.<String>builder().add(PlaceText.key(text));
        if (words.size() > 1
                && words.get(words.size() - 1)
                        .matches("province|prefecture|state|county|city|governorate|oblast|region")) {
            forms.add(PlaceText.key(String.join(" ", words.subList(0, words.size() - 1))));
        }
        return forms.build();
    }

    /** Without punctuation; empty if the text is too long to be a code. */
    private static String key(String text) {
        return text.length() > MAX_LENGTH
                ? ""
                : SEPARATORS
                        .matcher(PlaceText.digits(PlaceText.width(text)).toUpperCase(Locale.ROOT))
                        .replaceAll("");
    }
}
