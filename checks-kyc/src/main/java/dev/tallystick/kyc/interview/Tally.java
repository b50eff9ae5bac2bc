package dev.tallystick.kyc.interview;

import dev.tallystick.candidate.Observation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/**
 * Adds up how often something was seen: on so many days, or as often as one note says. A note may sum up others, or be
 * on file twice, so numbers of several notes are never added.
 */
final class Tally {

    private final Set<LocalDate> days = new HashSet<>();
    private int most;

    void add(Observation observation) {
        most = Math.max(most, observation.times().orElse(1));
        Observations.at(observation)
                .ifPresent(at -> days.add(at.atZone(ZoneOffset.UTC).toLocalDate()));
    }

    int times() {
        return Math.max(most, days.size());
    }
}
