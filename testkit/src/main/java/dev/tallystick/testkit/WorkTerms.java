package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.AttendanceMode;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.PartialDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/**
 * What is agreed on for the work. Seventeen hosts in twenty have told in writing that devices, their positions, sessions
 * and hours are looked at; four in ten agree on hours, half name tools that are not allowed, six in ten say whose devices
 * are used, and seven in ten of these ask for their own.
 */
final class WorkTerms {

    private static final double NOTICE_GIVEN = 0.85;

    private static final ImmutableList<String> DENIED = ImmutableList.of(
            "AnyDesk", "TeamViewer", "remote-desktop", "vnc", "rmm", "RustDesk", "ngrok", "Chrome Remote Desktop");

    private WorkTerms() {}

    /** What a population agrees on; the rest is filled in. */
    static void agrees(Life life, UnaryOperator<Engagement.Builder> terms) {
        life.add(terms.apply(Engagement.builder()
                        .role(life.draw.of("Developer", "Support", "Analyst"))
                        .attendance(AttendanceMode.REMOTE))
                .build());
    }

    static void complete(Life life) {
        life.revise(Engagement.KIND, terms -> agreed(life, terms));
    }

    private static Engagement agreed(Life life, Engagement terms) {
        Draw draw = life.draw;
        Engagement.Builder agreed = terms.toBuilder();
        if (terms.noticeGivenOn().isEmpty() && draw.chance(NOTICE_GIVEN)) {
            PartialDate told =
                    PartialDate.of(life.accepted.atZone(ZoneOffset.UTC).toLocalDate());
            agreed.noticeGivenOn(told).positionNoticeGivenOn(told);
        }
        if (terms.hoursZone().isEmpty() && draw.chance(0.4)) {
            hours(agreed.hoursZone(life.workZoneAt(life.onboarded)), draw);
        }
        if (terms.find(Engagement.OWN_DEVICES_ALLOWED).isEmpty() && draw.chance(0.6)) {
            agreed.ownDevicesAllowed(draw.chance(0.3));
        }
        if (terms.deniedTools().isEmpty() && draw.chance(0.5)) {
            agreed.deniedTools(draw.some(DENIED, draw.between(1, 3)));
        }
        return agreed.build();
    }

    @CanIgnoreReturnValue
    static Engagement.Builder hours(Engagement.Builder terms, Draw draw) {
        return terms.hoursFrom(draw.between(7, 10)).hoursTo(draw.between(16, 19));
    }
}
