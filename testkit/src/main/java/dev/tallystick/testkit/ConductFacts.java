package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.AlternativeKind;
import dev.tallystick.candidate.Meeting;
import dev.tallystick.candidate.MeetingForm;
import dev.tallystick.candidate.MeetingOutcome;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.RequestOutcome;
import dev.tallystick.candidate.Source;
import java.time.Duration;
import java.time.Instant;

/**
 * Meetings and what was noted of them, as four in ten hosts hand it over. Seventeen meetings in twenty are attended. One
 * camera in twelve stays off, two thirds of these people are offered another way, and one in thirty of them declines it.
 * One host in four asks fixed questions: people miss one in eight, and one in fifty is too nervous to answer most. Of
 * a thousand people fifteen break a rule of a test by one account, ten seem to be elsewhere than they say, and four seem
 * to be somebody else; one in eight of these accounts has a second observer.
 */
final class ConductFacts {

    /** What is noted of many people and says nothing. */
    private static final ImmutableList<ObservationKind> REMARKS = ImmutableList.of(
            ObservationKind.BACKGROUND_HIDDEN,
            ObservationKind.PAUSES,
            ObservationKind.VAGUE,
            ObservationKind.UNREACHABLE,
            ObservationKind.BIOMETRICS_DECLINED,
            ObservationKind.DATA_COPIED,
            ObservationKind.OUTSIDE_VIEW,
            ObservationKind.SEVERAL_OPERATORS);

    private ConductFacts() {}

    static void complete(Life life) {
        Draw draw = life.draw;
        if (!draw.chance(0.4)) {
            return;
        }
        if (!life.isSettled(Meeting.KIND)) {
            for (int i = draw.between(2, 5); i > 0; i--) {
                life.add(meeting(life, life.daysIn(7 * i)).build());
            }
        }
        if (!life.isSettled(Observation.KIND)) {
            observations(life);
        }
    }

    static Meeting.Builder meeting(Life life, Instant at) {
        Draw draw = life.draw;
        Meeting.Builder meeting = Meeting.builder()
                .form(draw.of(MeetingForm.VIDEO, MeetingForm.VIDEO, MeetingForm.AUDIO, MeetingForm.IN_PERSON))
                .startedAt(at)
                .organisation("Tidewater Cooperative")
                .tool("Zoom Workplace")
                .outcome(outcome(draw));
        if (draw.chance(0.7)) {
            meeting.endedAt(SessionFacts.ended(at, Duration.ofMinutes(draw.between(15, 180))));
        }
        return draw.chance(0.6) ? meeting.screenShared(draw.chance(0.4)) : meeting;
    }

    private static MeetingOutcome outcome(Draw draw) {
        return draw.chance(0.85)
                ? MeetingOutcome.ATTENDED
                : draw.of(
                        MeetingOutcome.POSTPONED,
                        MeetingOutcome.CANCELLED,
                        MeetingOutcome.MISSED,
                        MeetingOutcome.DECLINED);
    }

    private static void observations(Life life) {
        Draw draw = life.draw;
        if (draw.chance(0.08)) {
            life.add(cameraOff(life, 0.67, 0.033));
        }
        if (draw.chance(0.25)) {
            life.add(questions(life, draw.chance(0.02) ? 0.6 : 0.125).build());
        }
        if (draw.chance(0.015)) {
            life.add(brokenRule(life, 0.12));
        }
        if (draw.chance(0.01)) {
            life.add(elsewhere(life, 0.12));
        }
        if (draw.chance(0.004)) {
            life.add(otherPerson(life, 0.12));
        }
        if (draw.chance(0.03)) {
            life.add(observed(life, ObservationKind.OWN_DEVICE_WANTED)
                    .times(draw.of(1, 1, 2))
                    .build());
        }
        if (draw.chance(0.3)) {
            life.add(observed(life, draw.of(REMARKS))
                    .observers(draw.between(1, 2))
                    .build());
        }
    }

    /** Noted in the interviews, between the application and the offer. */
    static Observation.Builder observed(Life life, ObservationKind kind) {
        Instant at = life.applied.plus(Duration.ofHours(life.draw.between(48, 300)));
        return Observation.builder().observed(kind).at(at).provenance(Provenance.of(Source.OBSERVED, at));
    }

    static Observation cameraOff(Life life, double offered, double refused) {
        Draw draw = life.draw;
        Observation.Builder off = observed(life, ObservationKind.CAMERA_OFF).times(draw.between(1, 6));
        if (draw.chance(offered)) {
            off.alternative(draw.of(
                            AlternativeKind.OTHER_FORMAT, AlternativeKind.IN_PERSON, AlternativeKind.OTHER_TIME))
                    .alternativeOutcome(
                            draw.chance(refused)
                                    ? RequestOutcome.REFUSED
                                    : draw.chance(0.9) ? RequestOutcome.PROVIDED : RequestOutcome.NO_ANSWER);
        }
        return draw.chance(0.1) ? off.accommodation(true).build() : off.build();
    }

    static Observation.Builder questions(Life life, double missed) {
        Draw draw = life.draw;
        int asked = draw.between(5, 12);
        int unanswered = 0;
        for (int i = 0; i < asked; i++) {
            unanswered += draw.chance(missed) ? 1 : 0;
        }
        return observed(life, ObservationKind.FIXED_QUESTIONS)
                .questionSet("residence and work, 2026")
                .asked(asked)
                .unanswered(unanswered);
    }

    static Observation brokenRule(Life life, double twice) {
        Observation.Builder broken =
                observed(life, ObservationKind.TEST_RULE_BROKEN).observers(life.draw.chance(twice) ? 2 : 1);
        return life.draw.chance(0.7)
                ? broken.policy("No assistants in the written test; told with the invitation.")
                        .build()
                : broken.build();
    }

    static Observation elsewhere(Life life, double twice) {
        return observed(life, ObservationKind.PLACE_OR_TIME)
                .stated("at home, in the morning")
                .seen(life.draw.of("dark outside the window", "a hotel room", "palms in the background"))
                .observers(life.draw.chance(twice) ? 2 : 1)
                .build();
    }

    static Observation otherPerson(Life life, double twice) {
        return observed(life, ObservationKind.OTHER_PERSON)
                .comparedAt(life.applied)
                .observers(life.draw.chance(twice) ? 2 : 1)
                .build();
    }
}
