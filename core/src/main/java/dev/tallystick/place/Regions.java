package dev.tallystick.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * States and provinces by code or name, of the countries where addresses use one flat set of them. Elsewhere ISO 3166-2
 * has several levels, and two different codes may be one inside the other.
 */
final class Regions {

    private static final ImmutableMap<String, String> CODES = load();

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
