package dev.tallystick.testkit;

import dev.tallystick.candidate.BackgroundCheck;
import dev.tallystick.candidate.BackgroundOutcome;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityCheckKind;
import dev.tallystick.candidate.IdentityCheckOutcome;
import dev.tallystick.candidate.IdentityCheckReason;
import dev.tallystick.candidate.IdentityStage;
import java.time.Instant;

/** People for whom the vendors' checks are not made. */
final class VendorLives {

    private VendorLives() {}

    /** Half do not take part in the video; of the others three in ten fail; a person sees most of them instead. */
    static void accommodations(Life life) {
        Draw draw = life.draw;
        Instant at = life.daysIn(1);
        IdentityCheck.Builder liveness =
                VendorFacts.check(life, IdentityCheckKind.LIVENESS, at).accommodation(draw.chance(0.9));
        if (draw.chance(0.5)) {
            liveness.outcome(IdentityCheckOutcome.NOT_ATTEMPTED);
        } else if (draw.chance(0.3)) {
            liveness.outcome(IdentityCheckOutcome.FAILED)
                    .reason(IdentityCheckReason.NOT_CONFIRMED)
                    .repeatOffered(draw.chance(0.9));
        } else {
            liveness.outcome(IdentityCheckOutcome.PASSED);
        }
        life.add(liveness.build());
        life.add(VendorFacts.check(life, IdentityCheckKind.FACE_MATCH, life.daysIn(3))
                .outcome(draw.chance(0.93) ? IdentityCheckOutcome.PASSED : IdentityCheckOutcome.INCONCLUSIVE)
                .accommodation(draw.chance(0.5))
                .observers(draw.between(1, 2))
                .by("Personnel office")
                .build());
    }

    /** Of a third the picture is found under another name: that of an actor, of a friend, or one that others took. */
    static void borrowedPictures(Life life) {
        Draw draw = life.draw;
        IdentityCheck.Builder search = VendorFacts.check(life, IdentityCheckKind.PHOTO_SEARCH, life.accepted)
                .stage(IdentityStage.PROFILE_PHOTO);
        if (draw.chance(0.35)) {
            search.outcome(IdentityCheckOutcome.FAILED)
                    .reason(IdentityCheckReason.OTHER_NAME)
                    .shownName(life.otherName().full().orElse(""));
        } else {
            search.outcome(IdentityCheckOutcome.PASSED);
        }
        life.add(search.build());
    }

    /** The camera did not recognise them; nineteen in twenty of those whom a person saw afterwards were. */
    static void secondAttempts(Life life) {
        Draw draw = life.draw;
        IdentityCheckKind kind = draw.of(IdentityCheckKind.FACE_MATCH, IdentityCheckKind.LIVENESS);
        boolean isOffered = draw.chance(0.93);
        life.add(VendorFacts.check(life, kind, life.daysIn(1))
                .outcome(IdentityCheckOutcome.FAILED)
                .reason(
                        kind.equals(IdentityCheckKind.LIVENESS)
                                ? IdentityCheckReason.NOT_CONFIRMED
                                : IdentityCheckReason.OTHER_PERSON)
                .confidence(draw.between(50, 85))
                .attempts(draw.between(1, 3))
                .repeatOffered(isOffered)
                .build());
        if (isOffered && draw.chance(0.95)) {
            life.add(VendorFacts.check(life, kind, life.daysIn(3))
                    .outcome(draw.chance(0.95) ? IdentityCheckOutcome.PASSED : IdentityCheckOutcome.FAILED)
                    .repeatOffered(true)
                    .observers(2)
                    .by("Personnel office")
                    .build());
        }
    }

    /** Checked by somebody whom the host does not know, as a small country or a staffing firm has it. */
    static void smallAgencies(Life life) {
        Draw draw = life.draw;
        BackgroundCheck.Builder check = VendorFacts.backgroundCheck(life)
                .outcome(
                        draw.chance(0.985)
                                ? draw.of(BackgroundOutcome.CONFIRMED, BackgroundOutcome.INCOMPLETE)
                                : BackgroundOutcome.CONTRADICTED)
                .accredited(draw.chance(0.3));
        life.add(check.build());
    }
}
