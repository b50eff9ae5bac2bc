package dev.tallystick.social.platform;

import com.google.common.collect.ImmutableMap;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CounterKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.candidate.PlatformCounter;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Notes once what sources list of platforms and what says nothing about a person by itself. Every note is off unless a
 * policy names it; nothing here has a weight.
 */
final class PlatformNotesCheck implements Check {

    private static final NoteType ACCOUNT_VISIBLE = note(
            "account-visible",
            "An account under another name was visible on a shared screen, seen {fact}; families share computers.");

    private static final NoteType OFF_PLATFORM = note(
            "off-platform",
            "It was asked to move the conversation off the platform before there was a contract, noted {fact}; a matter of the"
                    + " platform's rules.");

    private static final NoteType BADGE_CONTRIBUTIONS = note(
            "badge-contributions",
            "Many small contributions to public code seem made for a count or badge, noted {fact}; newcomers are invited to"
                    + " such events.");

    private static final NoteType ASKS_FOR_WORK = note(
            "asks-for-work", "Public posts of the person ask for work, noted {fact}; so does everybody who has none.");

    private static final NoteType SHARED_TEMPLATES = note(
            "shared-templates",
            "{fact} bids or messages have a text that is rare on the platform and that other accounts use; teams,"
                    + " courses, writing tools and the platform itself hand texts on.");

    private static final CheckInfo INFO = CheckInfo.builder("social.platform-notes")
            .title("Notes on conduct on platforms, without weight")
            .rationale(
                    "Sources name these as signs, and each is a habit of many. They are kept as notes that a host can"
                            + " switch on by name to see them beside other findings; none is a contradiction.")
            .area(Area.ACTIVITY)
            .earliestMoment(Moment.APPLICATION)
            .parts(Observation.KIND, PlatformCounter.KIND)
            .noteTypes(ACCOUNT_VISIBLE, OFF_PLATFORM, BADGE_CONTRIBUTIONS, ASKS_FOR_WORK, SHARED_TEMPLATES)
            .references(Reference.GUIDANCE_2022, Reference.GUIDANCE_2023)
            .indicators("D09", "D14", "D18", "D20", "D23")
            .build();

    private static final ImmutableMap<ObservationKind, NoteType> OBSERVED = ImmutableMap.of(
            ObservationKind.ACCOUNT_VISIBLE, ACCOUNT_VISIBLE,
            ObservationKind.OFF_PLATFORM, OFF_PLATFORM,
            ObservationKind.BADGE_CONTRIBUTIONS, BADGE_CONTRIBUTIONS,
            ObservationKind.ASKS_FOR_WORK, ASKS_FOR_WORK);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        for (Map.Entry<ObservationKind, NoteType> each : OBSERVED.entrySet()) {
            candidate.observations().stream()
                    .filter(observation -> observation.observed().equals(Optional.of(each.getKey())))
                    .filter(observation -> !observation.isAccommodation())
                    .min(Comparator.comparing(Observation::allText))
                    .map(observation -> Fact.shown(observation, Observation.OBSERVED, byAndWhen(observation)))
                    .ifPresent(fact -> result.note(Note.of(each.getValue(), fact)));
        }
        candidate.platformCounters().stream()
                .filter(counter -> counter.counter().equals(Optional.of(CounterKind.SHARED_TEMPLATES)))
                .filter(counter -> counter.count().filter(count -> count > 0).isPresent())
                .max(Comparator.comparing(
                                (PlatformCounter counter) -> counter.count().orElse(0))
                        .thenComparing(PlatformCounter::allText))
                .ifPresent(counter -> result.note(Note.of(SHARED_TEMPLATES, Fact.of(counter, PlatformCounter.COUNT))));
        return result.build();
    }

    /** Who saw it and when, as far as it is known. */
    private static String byAndWhen(Observation observation) {
        String day = observation
                .at()
                .map(at -> "on " + at.atZone(ZoneOffset.UTC).toLocalDate())
                .orElse("at a time that is not known");
        int observers = observation.observers().orElse(0);
        return observers > 1 ? day + " by " + observers + " people" : day;
    }

    private static NoteType note(String name, String message) {
        return NoteType.context("social.platform-notes." + name, message);
    }
}
