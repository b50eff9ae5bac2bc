package dev.tallystick.conformance.hours;

import dev.tallystick.conformance.hours.CommitLogs.Commit;
import dev.tallystick.time.ActivityProfile;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One author with the zone that the recorded offsets follow best.
 *
 * @param reporting whether the author belongs to the half that is only reported, never tuned on
 * @param commits in order
 * @param zone the zone with the most commits recorded at its offset
 * @param kind how settled the author is there
 */
record Author(boolean reporting, List<Commit> commits, ZoneId zone, Kind kind) {

    /** How settled an author is in the zone. */
    enum Kind {
        /** At least nine commits of ten at the zone's offset, at most one of fifty three or more hours from it. */
        SETTLED,
        /** Nine of ten at the zone's offset, but more than one of fifty far from it: travel, or another machine. */
        TRAVELLING,
        /** Fewer than nine of ten at the offset of any one zone: a move, or several machines. */
        MOVED,
        /** At offset zero all year, as servers and tools record: no truth to compare with. */
        UTC
    }

    /** Zones that between them have nearly all offsets and clock changes that are in use where people commit. */
    private static final List<ZoneId> ZONES = Stream.of(
                    "UTC",
                    "America/Los_Angeles",
                    "America/Denver",
                    "America/Phoenix",
                    "America/Chicago",
                    "America/Regina",
                    "America/Mexico_City",
                    "America/New_York",
                    "America/Havana",
                    "America/Bogota",
                    "America/Halifax",
                    "America/Caracas",
                    "America/St_Johns",
                    "America/Sao_Paulo",
                    "America/Santiago",
                    "America/Montevideo",
                    "America/Argentina/Buenos_Aires",
                    "America/Anchorage",
                    "Europe/London",
                    "Europe/Paris",
                    "Europe/Helsinki",
                    "Europe/Moscow",
                    "Europe/Istanbul",
                    "Europe/Minsk",
                    "Asia/Jerusalem",
                    "Asia/Beirut",
                    "Asia/Amman",
                    "Asia/Tbilisi",
                    "Asia/Yerevan",
                    "Asia/Dubai",
                    "Asia/Tehran",
                    "Asia/Tashkent",
                    "Asia/Karachi",
                    "Asia/Kolkata",
                    "Asia/Colombo",
                    "Asia/Kathmandu",
                    "Asia/Dhaka",
                    "Asia/Almaty",
                    "Asia/Yekaterinburg",
                    "Asia/Novosibirsk",
                    "Asia/Krasnoyarsk",
                    "Asia/Bangkok",
                    "Asia/Shanghai",
                    "Asia/Tokyo",
                    "Asia/Vladivostok",
                    "Africa/Lagos",
                    "Africa/Johannesburg",
                    "Africa/Cairo",
                    "Africa/Casablanca",
                    "Atlantic/Azores",
                    "Australia/Perth",
                    "Australia/Darwin",
                    "Australia/Adelaide",
                    "Australia/Brisbane",
                    "Australia/Sydney",
                    "Pacific/Auckland",
                    "Pacific/Honolulu")
            .map(ZoneId::of)
            .toList();

    private static final double SETTLED_SHARE = 0.9;
    private static final double FAR_SHARE = 0.02;
    private static final int FAR_MINUTES = 180;

    static Author of(String hash, List<Commit> unordered) {
        List<Commit> commits = unordered.stream()
                .filter(commit -> commit.second() > 0)
                .distinct()
                .sorted(Comparator.comparingLong(Commit::second).thenComparingInt(Commit::offset))
                .toList();
        ZoneId best = ZONES.get(0);
        long most = -1;
        for (ZoneId zone : ZONES) {
            long agreeing = commits.stream()
                    .filter(commit -> minutesFrom(zone, commit) == 0)
                    .count();
            if (agreeing > most) {
                most = agreeing;
                best = zone;
            }
        }
        boolean reporting = (Integer.parseInt(hash.substring(hash.length() - 1), 16) & 1) == 1;
        return new Author(reporting, commits, best, kind(best, most, commits));
    }

    private static Kind kind(ZoneId zone, long agreeing, List<Commit> commits) {
        if (zone.equals(ZONES.get(0))) {
            return Kind.UTC;
        }
        if (agreeing < SETTLED_SHARE * commits.size()) {
            return Kind.MOVED;
        }
        long far = commits.stream()
                .filter(commit -> minutesFrom(zone, commit) >= FAR_MINUTES)
                .count();
        return far > FAR_SHARE * commits.size() ? Kind.TRAVELLING : Kind.SETTLED;
    }

    private static int minutesFrom(ZoneId zone, Commit commit) {
        ZoneOffset offset = zone.getRules().getOffset(Instant.ofEpochSecond(commit.second()));
        return Math.abs(commit.offset() - offset.getTotalSeconds() / 60);
    }

    /** The part of the world: {@code America}, {@code Europe}, {@code Asia}, or {@code others}. */
    String region() {
        String id = zone.getId();
        String region = id.substring(0, Math.max(0, id.indexOf('/')));
        return List.of("America", "Europe", "Asia").contains(region) ? region : "others";
    }

    /**
     * Tells whether people live where the author's hours would be ordinary if all clocks were moved on: no place keeps a
     * time beyond UTC-11 or UTC+13 all year.
     */
    boolean isPlace(int hours) {
        int standard = zone.getRules()
                .getStandardOffset(Instant.EPOCH.plusSeconds(commits.get(0).second()))
                .getTotalSeconds();
        int moved = standard - hours * 3600;
        return moved >= -11 * 3600 && moved <= 13 * 3600;
    }

    /** The profile of the latest commits, all of them for 0, with all clocks moved on by some hours. */
    ActivityProfile profile(int latest, int hours) {
        int from = latest == 0 ? 0 : commits.size() - latest;
        return ActivityProfile.of(commits.subList(from, commits.size()).stream()
                .map(commit -> Instant.ofEpochSecond(commit.second() + hours * 3600L))
                .toList());
    }

    /**
     * Tells whether the six hours with the fewest commits lie between 8 and 20 o'clock by the recorded zone: a sign that
     * the machine's clock is set to another zone than the author's.
     */
    boolean sleepsByDay() {
        int[] hours = new int[24];
        for (Commit commit : commits) {
            hours[Instant.ofEpochSecond(commit.second()).atZone(zone).getHour()]++;
        }
        int quietest = 0;
        int least = Integer.MAX_VALUE;
        for (int start = 0; start < 24; start++) {
            int sum = 0;
            for (int hour = start; hour < start + 6; hour++) {
                sum += hours[hour % 24];
            }
            if (sum < least) {
                least = sum;
                quietest = start;
            }
        }
        return quietest >= 8 && quietest <= 14;
    }
}
