package dev.tallystick.testkit;

import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.ActivityRecord;

/**
 * When people commit and write, as one host in four hands it over: 20 to 200 instants of at most sixty days, in the hours
 * in which the person lives. Six in ten of these have 150 or more.
 */
final class ActivityFacts {

    private ActivityFacts() {}

    static void complete(Life life) {
        if (!life.isSettled(ActivityRecord.KIND) && life.draw.chance(0.25)) {
            activity(life);
        }
    }

    static void activity(Life life) {
        Draw draw = life.draw;
        int count = draw.chance(0.6) ? draw.between(160, 200) : draw.between(20, 150);
        boolean isTwofold = draw.chance(0.4);
        life.add(record(life, ActivityKind.COMMIT, isTwofold ? count / 2 : count));
        if (isTwofold) {
            life.add(record(life, draw.of(ActivityKind.MESSAGE, ActivityKind.REVIEW), count / 2));
        }
    }

    private static ActivityRecord record(Life life, ActivityKind kind, int count) {
        return ActivityRecord.builder()
                .activity(kind)
                .system(kind.equals(ActivityKind.MESSAGE) ? "chat" : "code hosting")
                .instants(life.workInstants(count))
                .build();
    }
}
