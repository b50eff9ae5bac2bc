package dev.tallystick.testkit;

import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Meeting;
import dev.tallystick.candidate.MeetingForm;
import dev.tallystick.candidate.MeetingOutcome;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import java.time.Duration;
import java.time.Instant;

/** People who come across otherwise than others in interviews and meetings. */
final class ConductLives {

    private ConductLives() {}

    /** The camera stays off, the voice comes through; one in twenty-five declines a way that does not suit either. */
    static void slowConnections(Life life) {
        life.add(ConductFacts.cameraOff(life, 0.8, 0.04));
        for (int i = life.draw.between(2, 4); i > 0; i--) {
            life.add(ConductFacts.meeting(life, life.daysIn(6 * i))
                    .form(MeetingForm.AUDIO)
                    .build());
        }
    }

    /** Agreed on beforehand with five in six; written answers, breaks, no camera, no test on a clock. */
    static void interviewAccommodations(Life life) {
        Draw draw = life.draw;
        boolean isAgreed = draw.chance(0.83);
        life.add(ConductFacts.cameraOff(life, 0.8, 0.1).toBuilder()
                .accommodation(isAgreed)
                .build());
        life.add(ConductFacts.questions(life, 0.3).accommodation(isAgreed).build());
        life.add(ConductFacts.observed(life, draw.of(ObservationKind.PAUSES, ObservationKind.VAGUE))
                .observers(2)
                .accommodation(isAgreed)
                .build());
        if (!isAgreed) {
            ConnectionLives.explains(life, ExplanationKind.MEETING, 0.5);
        }
    }

    /** Lived there for weeks when they were asked about it: they miss two questions in five. */
    static void newInTown(Life life) {
        HouseholdLives.moversBeforeTheOffer(life);
        life.add(ConductFacts.questions(life, 0.4).build());
        ConnectionLives.explains(life, ExplanationKind.RELOCATION, 0.4);
    }

    /** A quarter were taken for somebody else by two people, the others were thought to be elsewhere, mostly by one. */
    static void mistakenPeople(Life life) {
        life.add(life.draw.chance(0.25) ? ConductFacts.otherPerson(life, 1) : ConductFacts.elsewhere(life, 0.15));
    }

    /** Pay came late, and words fell; in 23 % of the disputes two people noted the same words as a threat. */
    static void payDisputes(Life life) {
        Draw draw = life.draw;
        Instant at = life.daysIn(12);
        boolean isNotedTwice = draw.chance(0.23);
        Observation.Builder threat = Observation.builder()
                .observed(ObservationKind.THREAT_TO_PUBLISH)
                .at(at)
                .provenance(Provenance.of(Source.OBSERVED, at))
                .observers(isNotedTwice ? 2 : 1);
        life.add(
                isNotedTwice || draw.chance(0.6)
                        ? threat.seen("pay me what you owe, or the code stays with me")
                                .build()
                        : threat.build());
    }

    /** Three in ten were seen by two people or a vendor. */
    static void misreadRules(Life life) {
        Observation broken = ConductFacts.brokenRule(life, 0.2);
        life.add(
                life.draw.chance(0.1)
                        ? broken.toBuilder().vendor("Proctoring Ltd").build()
                        : broken);
        ConnectionLives.explains(life, ExplanationKind.MEETING, 0.2);
    }

    /** Invited three to six times, at the cost of the host now and then; a quarter never came, and most are asked by letter. */
    static void homebodies(Life life) {
        Draw draw = life.draw;
        boolean isNeverThere = draw.chance(0.25);
        for (int i = draw.between(3, 6); i > 0; i--) {
            Meeting.Builder meeting = ConductFacts.meeting(life, life.daysIn(5 * i))
                    .form(draw.of(MeetingForm.IN_PERSON, MeetingForm.IN_PERSON, MeetingForm.VIDEO))
                    .outcome(
                            !isNeverThere && draw.chance(0.5)
                                    ? MeetingOutcome.ATTENDED
                                    : draw.of(
                                            MeetingOutcome.DECLINED,
                                            MeetingOutcome.MISSED,
                                            MeetingOutcome.POSTPONED,
                                            MeetingOutcome.CANCELLED));
            life.add((draw.chance(0.3) ? meeting.costCovered(true) : meeting).build());
        }
        ConnectionLives.explains(life, ExplanationKind.MEETING, 0.3);
        if (draw.chance(0.7)) {
            life.add(ConductFacts.questions(life, 0.125).build());
        }
    }

    /** Screens shared with both clients; now and then one call is left open while the next begins. */
    static void twoClients(Life life) {
        Draw draw = life.draw;
        int calls = draw.between(4, 9);
        Instant end = life.onboarded;
        for (int i = 0; i < calls; i++) {
            Instant day = life.onboarded.plus(Duration.ofDays(2L * i)).plus(Duration.ofHours(draw.between(8, 15)));
            Instant at = draw.chance(0.07) && i > 0 ? end.minus(Duration.ofMinutes(draw.between(5, 40))) : day;
            end = at.plus(Duration.ofMinutes(draw.between(30, 240)));
            if (end.isBefore(FieldValues.NOW)) {
                life.add(ConductFacts.meeting(life, at)
                        .form(MeetingForm.VIDEO)
                        .endedAt(end)
                        .organisation(i % 2 == 0 ? "Tidewater Cooperative" : "Nordlicht GmbH")
                        .outcome(MeetingOutcome.ATTENDED)
                        .screenShared(true)
                        .build());
            }
        }
        ConnectionLives.explains(life, ExplanationKind.MEETING, 0.1);
    }
}
