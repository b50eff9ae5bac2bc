package dev.tallystick.kyc.watchlist;

import dev.tallystick.place.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A list of invented persons. */
public final class InventedList {

    static final LocalDate AS_OF = LocalDate.of(2026, 10, 30);

    private InventedList() {}

    public static Watchlist watchlist() {
        return WatchlistTable.builder()
                .addEntries(
                        "invented",
                        "Invented list",
                        AS_OF,
                        List.of(
                                entry("1", List.of("Tiro Belkas Marovan", "Tiro Marowan"), "1971-04-12")
                                        .documents(
                                                List.of(new ListedDocument("QX4419027", Optional.of(Country.of("PT")))))
                                        .build(),
                                entry("2", List.of("Maria Garcia Lopez"), "1980")
                                        .build(),
                                entry("3", List.of("Дарвенков, Милош"), "1965-11-02")
                                        .build(),
                                entry("4", List.of("Sundraya"), "1990-07-03").build(),
                                entry("5", List.of("Noemi Castalvo")).build(),
                                entry("6", List.of("Petra Olvensky"), "circa 1975")
                                        .build(),
                                entry("7", List.of("Feldmark, Jonas"), "1968 to 1970")
                                        .build(),
                                entry("8", List.of("Rezan Tolvani"), "1959-03-03", "1961-05-05")
                                        .build(),
                                entry("9", List.of("Sefik Daranoglu"), "1985-01-01")
                                        .build()))
                .build();
    }

    private static WatchlistEntry.Builder entry(String id, List<String> names, String... dates) {
        return WatchlistEntry.builder("invented", "Invented list", AS_OF, id)
                .names(names)
                .birthDates(List.of(dates).stream()
                        .map(date -> ListedDates.find(date).orElseThrow())
                        .toList());
    }
}
