package dev.tallystick.kyc.history;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.place.Country;

/** Tells whether nobody commutes between two countries: other continents, borders and short crossings excepted. */
final class FarApart {

    private static final ImmutableSet<String> NEIGHBOURS = ImmutableSet.of(
            "AM-RU", "AM-UA", "AU-ID", "AU-TL", "AW-VE", "AZ-RU", "BG-TR", "BQ-VE", "CN-RU", "CO-CR", "CO-PA", "CW-VE",
            "CY-GR", "CY-MT", "DJ-YE", "DZ-ES", "EG-IL", "EG-JO", "EG-PS", "EG-SA", "ER-SA", "ER-YE", "ES-MA", "GD-VE",
            "GE-RU", "GE-UA", "GI-MA", "GR-TR", "GY-TT", "ID-PG", "ID-PW", "IT-TN", "JP-MP", "JP-RU", "KP-RU", "KZ-RU",
            "LY-MT", "MA-PT", "MN-RU", "MD-TR", "MT-TN", "PH-PW", "RO-TR", "RU-TR", "RU-US", "SA-SD", "SO-YE", "TR-UA",
            "TT-VE");

    private FarApart() {}

    static boolean surely(Country first, Country second) {
        return first.continent() != second.continent()
                && !first.isListedWith(second)
                && !NEIGHBOURS.contains(first.code() + "-" + second.code())
                && !NEIGHBOURS.contains(second.code() + "-" + first.code());
    }
}
