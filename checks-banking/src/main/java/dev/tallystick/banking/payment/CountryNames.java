package dev.tallystick.banking.payment;

import com.google.common.base.Splitter;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Countries by their names in lists of sanctions, in any order of the words: "Korea, South", "Bahamas, The". Case, signs,
 * diacritics and the words "and", "of" and "the" do not count; "Saint" and "St." are one word.
 */
final class CountryNames {

    private static final ReferenceTable OTHER_NAMES = ReferenceTable.builder(
                    "country-names", "Names of countries in lists of sanctions", LocalDate.of(2026, 11, 22))
            .required("name", "country")
            .readResource(CountryNames.class, "country-names.csv");

    private static final int MAX_LENGTH = 100;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}]+")).omitEmptyStrings();
    private static final Set<String> UNCOUNTED = Set.of("and", "of", "the");

    private static final Map<String, Country> COUNTRIES = countries();

    private CountryNames() {}

    /** Finds a country; empty if no country is known by the name. */
    static Optional<Country> find(String name) {
        return name.length() > MAX_LENGTH ? Optional.empty() : Optional.ofNullable(COUNTRIES.get(key(name)));
    }

    private static Map<String, Country> countries() {
        Map<String, Country> countries = new HashMap<>();
        for (Country country : Country.all()) {
            countries.put(key(country.displayName()), country);
        }
        for (ReferenceRow row : OTHER_NAMES.rows()) {
            countries.put(key(row.get("name")), Country.of(row.get("country")));
        }
        return Map.copyOf(countries);
    }

    private static String key(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return WORDS.splitToStream(folded)
                .filter(word -> !UNCOUNTED.contains(word))
                .map(word -> word.equals("saint") ? "st" : word)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
