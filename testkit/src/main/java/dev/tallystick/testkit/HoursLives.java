package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** People who do not work from nine to five where they live. */
final class HoursLives {

    private static final ImmutableList<String> HOURS_OF_OTHERS =
            ImmutableList.of("America/New_York", "America/Los_Angeles", "Europe/London", "Asia/Singapore");

    private HoursLives() {}

    static void shiftWorkers(Life life) {
        life.works(Rhythm.SHIFTS.moved(life.draw.between(-1, 1)));
        worked(life, 0.3);
    }

    static void nightOwls(Life life) {
        life.works(Rhythm.NIGHT.moved(life.draw.between(-1, 1)));
        worked(life, 0.15);
    }

    static void splitDays(Life life) {
        life.works(Rhythm.SPLIT.moved(life.draw.between(-1, 1)));
        worked(life, 0.25);
    }

    /** Hired for the hours of a team far away; one contract in seven forgets to say so. */
    static void hoursOfOthers(Life life) {
        Draw draw = life.draw;
        ZoneId zone = ZoneId.of(draw.of(HOURS_OF_OTHERS));
        life.worksInHoursOf(zone);
        life.livesAtHomeSince(draw.between(2000, 2024));
        boolean isWritten = draw.chance(0.86);
        WorkTerms.agrees(life, terms -> isWritten ? WorkTerms.hours(terms.hoursZone(zone), draw) : terms);
        worked(life, isWritten ? 0.05 : 0.4);
    }

    /** Half of their sessions last a night or a day, with naps in between. */
    static void onCall(Life life) {
        Draw draw = life.draw;
        Connections connections = new Connections(life);
        for (Instant at : life.workInstants(draw.between(5, 12))) {
            Session.Builder session = SessionFacts.session(life, connections, at);
            if (draw.chance(0.5)) {
                session.interactive(true)
                        .endedAt(SessionFacts.ended(at, Duration.ofHours(draw.between(10, 27))))
                        .longestPauseMinutes(draw.between(60, 360));
            }
            life.add(session.build());
        }
        worked(life, 0.3);
    }

    private static void worked(Life life, double explained) {
        ActivityFacts.activity(life);
        ConnectionLives.explains(life, ExplanationKind.WORKING_HOURS, explained);
    }

    /** Towns of all continents, most of them far from the hours that others ask for. */
    static City anyTown(Draw draw) {
        return draw.of(List.of(City.anywhere(draw), draw.of(City.in("IN")), draw.of(City.in("PH"))));
    }
}
