package dev.tallystick.kyc.access;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DevicePosition;
import dev.tallystick.check.Fact;
import dev.tallystick.kyc.access.SessionPlaces.Spot;
import dev.tallystick.place.Country;
import dev.tallystick.time.PlaceZones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where one device was, in the order of time. */
final class DeviceTrack {

    /** Hourly positions of half a year; of longer lists the latest count. */
    private static final int MAX_POSITIONS = 5_000;

    /** How far from a position in time a session still is of the same place. */
    private static final Duration NEAR = Duration.ofHours(1);

    /** For positions that do not state how exact they are. */
    private static final int UNSTATED_RADIUS_KM = 100;

    private static final int NIGHT_BEGINS = 21;
    private static final int NIGHT_ENDS = 7;

    /**
     * A position.
     *
     * @param position the part
     * @param night the day on which the night of the place began, empty by day or where the time is not sure
     */
    record Seen(DevicePosition position, Optional<LocalDate> night) {

        Instant at() {
            return position.at().orElseThrow();
        }

        Country country() {
            return position.country().orElseThrow();
        }

        Optional<Spot> spot() {
            return position.position()
                    .map(place -> new Spot(
                            place, position.accuracyKm().filter(km -> km >= 0).orElse(UNSTATED_RADIUS_KM)));
        }

        /** Shows the country and nothing closer: no more is compared. */
        Fact fact() {
            return Fact.shown(position, DevicePosition.COUNTRY, country().displayName());
        }
    }

    private final NavigableMap<Instant, Seen> byTime = new TreeMap<>();

    /** The tracks of some devices since a time by their names; none for a device without positions. */
    static Map<String, DeviceTrack> of(Candidate candidate, Set<String> devices, Instant since) {
        List<DevicePosition> positions = candidate.devicePositions().stream()
                .filter(each -> each.device().filter(devices::contains).isPresent())
                .filter(each -> each.at().filter(at -> !at.isBefore(since)).isPresent())
                .filter(each -> each.country().isPresent())
                .sorted(Comparator.comparing((DevicePosition each) -> each.at().orElse(Instant.MIN))
                        .thenComparing(DevicePosition::allText))
                .toList();
        Map<String, DeviceTrack> tracks = new TreeMap<>();
        positions
                .subList(Math.max(0, positions.size() - MAX_POSITIONS), positions.size())
                .forEach(each -> tracks.computeIfAbsent(each.device().orElseThrow(), unused -> new DeviceTrack())
                        .byTime
                        .putIfAbsent(each.at().orElseThrow(), new Seen(each, night(each))));
        return tracks;
    }

    /** The nights of the last days that have a position, in order. */
    Map<LocalDate, List<Seen>> nights(int lookBackDays) {
        Map<LocalDate, List<Seen>> nights = new TreeMap<>();
        Instant from = byTime.lastKey().minus(Duration.ofDays(lookBackDays));
        byTime.tailMap(from, true)
                .values()
                .forEach(seen -> seen.night()
                        .ifPresent(night -> nights.computeIfAbsent(night, unused -> new ArrayList<>())
                                .add(seen)));
        return nights;
    }

    /** Where the device was at a time; empty if nothing near to it is known. */
    Optional<Seen> at(Instant time) {
        return Stream.of(byTime.floorEntry(time), byTime.ceilingEntry(time))
                .flatMap(Stream::ofNullable)
                .map(Map.Entry::getValue)
                .min(Comparator.comparing((Seen seen) -> distance(seen, time)))
                .filter(seen -> distance(seen, time).compareTo(NEAR) <= 0);
    }

    private static Duration distance(Seen seen, Instant time) {
        return Duration.between(seen.at(), time).abs();
    }

    /** In all zones that the place may be in it has to be night. */
    private static Optional<LocalDate> night(DevicePosition position) {
        Set<ZoneId> zones = position.position()
                .map(place -> Set.of(PlaceZones.nearest(place)))
                .orElseGet(() -> PlaceZones.of(position.country().orElseThrow()));
        List<ZonedDateTime> times =
                zones.stream().map(position.at().orElseThrow()::atZone).toList();
        boolean night = !times.isEmpty()
                && times.stream().allMatch(time -> time.getHour() >= NIGHT_BEGINS || time.getHour() < NIGHT_ENDS);
        return night
                ? times.stream()
                        .map(time -> time.minusHours(NIGHT_ENDS).toLocalDate())
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }
}
