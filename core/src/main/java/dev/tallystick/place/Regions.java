package dev.tallystick.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * States and provinces by code or name, of the countries where addresses use one flat set of them. Elsewhere ISO 3166-2
 * has several levels, and two different codes may be one inside the other.
 */
final class Regions {

    private static final int COUNTRY_LENGTH = 2;
    private static final ImmutableMap<String, String> CODES = load();
    private static final ImmutableSet<String> COUNTRIES =
            CODES.keySet().stream().map(key -> key.substring(0, COUNTRY_LENGTH)).collect(ImmutableSet.toImmutableSet());

    private Regions() {}

    /** The code of a region, empty if the words are not in the vocabulary of the country. */
    static Optional<String> find(Country country, String words) {
        String text = words.strip();
        String prefix = country.code() + "-";
        if (text.toUpperCase(Locale.ROOT).startsWith(prefix)) {
            text = text.substring(prefix.length());
        }
        return Optional.ofNullable(CODES.get(country.code() + PlaceText.key(text)));
    }

    /**
     * The regions in which an address may lie: the stated one, and those of its postal code where none is stated or the
     * two contradict each other. Empty if neither is known.
     */
    static ImmutableSet<String> of(PostalAddress address) {
        if (address.country().isEmpty()) {
            return ImmutableSet.of();
        }
        Country country = address.country().get();
        Optional<String> stated = address.region().flatMap(words -> find(country, words));
        if (address.region().isPresent() && stated.isEmpty()) {
            return ImmutableSet.of();
        }
        Set<String> byCode = address.postalCode()
                .map(code -> PostalCodes.regionCodes(country, code))
                .orElse(ImmutableSet.of());
        if (stated.isPresent() && (byCode.isEmpty() || byCode.contains(stated.get()))) {
            return ImmutableSet.of(stated.get());
        }
        return Sets.union(stated.stream().collect(ImmutableSet.toImmutableSet()), byCode)
                .immutableCopy();
    }

    /** Whether addresses of a country use one flat set of states or provinces. */
    static boolean isFlat(Country country) {
        return COUNTRIES.contains(country.code());
    }

    private static ImmutableMap<String, String> load() {
        Map<String, String> codes = new LinkedHashMap<>();
        ReferenceTable table = ReferenceTable.builder(
                        "regions", "States and provinces (ISO 3166-2)", LocalDate.of(2026, 11, 21))
                .required("country", "code", "names")
                .readResource(Regions.class, "regions.csv");
        for (ReferenceRow row : table.rows()) {
            String country = row.get("country");
            String code = row.get("code");
            codes.put(country + PlaceText.key(code), code);
            for (String name : Splitter.on('|').split(row.get("names"))) {
                codes.put(country + PlaceText.key(name), code);
            }
        }
        return ImmutableMap.copyOf(codes);
    }
}
