package dev.tallystick.testkit;

import dev.tallystick.candidate.BackgroundCheck;
import dev.tallystick.candidate.BackgroundOutcome;
import dev.tallystick.candidate.BackgroundScope;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityCheckKind;
import dev.tallystick.candidate.IdentityCheckOutcome;
import dev.tallystick.candidate.IdentityCheckReason;
import dev.tallystick.candidate.IdentityStage;
import dev.tallystick.candidate.OrderedBy;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What vendors, authorities and agencies answer about honest people. Liveness and faces fail for one in twenty-five, the
 * document for one in fifty, the authority's data for one in sixty. Nine in ten who failed may repeat it, and nine in
 * ten of those pass. Four background checks in ten stay incomplete and 1 % contradict without reason.
 */
final class VendorFacts {

    private VendorFacts() {}

    static void complete(Life life) {
        Draw draw = life.draw;
        if (!life.isSettled(IdentityCheck.KIND)) {
            if (draw.chance(0.45)) {
                session(life);
            }
            if (draw.chance(0.35)) {
                rightToWork(life, 0.015);
            }
            if (draw.chance(0.1)) {
                photoSearch(life);
            }
        }
        if (!life.isSettled(BackgroundCheck.KIND) && draw.chance(0.3)) {
            background(life);
        }
    }

    private static void session(Life life) {
        Draw draw = life.draw;
        Instant at = life.onboarded.plus(Duration.ofHours(draw.between(1, 60)));
        look(life, IdentityCheckKind.DOCUMENT_AUTHENTICITY, at, 0.02, unreadable(draw));
        if (draw.chance(0.8)) {
            look(life, IdentityCheckKind.LIVENESS, at.plusSeconds(60), 0.04, IdentityCheckReason.NOT_CONFIRMED);
        }
        if (draw.chance(0.3)) {
            look(life, IdentityCheckKind.SYNTHETIC_MEDIA, at.plusSeconds(90), 0.008, IdentityCheckReason.SYNTHETIC);
        }
        look(life, IdentityCheckKind.FACE_MATCH, at.plusSeconds(120), 0.04, IdentityCheckReason.OTHER_PERSON);
        if (draw.chance(0.15)) {
            // Two colleagues, or one, who had met the person before.
            life.add(check(life, IdentityCheckKind.FACE_MATCH, life.daysIn(3))
                    .stage(IdentityStage.FIRST_DAY)
                    .comparedStage(IdentityStage.INTERVIEW)
                    .outcome(draw.chance(0.97) ? IdentityCheckOutcome.PASSED : IdentityCheckOutcome.INCONCLUSIVE)
                    .observers(draw.between(1, 2))
                    .by("Recruiter")
                    .build());
        }
    }

    private static IdentityCheckReason unreadable(Draw draw) {
        return draw.chance(0.85)
                ? IdentityCheckReason.LOW_QUALITY
                : draw.of(IdentityCheckReason.COPY, IdentityCheckReason.MISPRINT, IdentityCheckReason.ALTERED);
    }

    /** One look of a vendor, and the repetition where it failed. */
    private static void look(
            Life life, IdentityCheckKind kind, Instant at, double failures, IdentityCheckReason reason) {
        Draw draw = life.draw;
        IdentityCheck.Builder check = check(life, kind, at);
        if (!draw.chance(failures)) {
            life.add(check.outcome(draw.chance(0.95) ? IdentityCheckOutcome.PASSED : undecided(draw))
                    .confidence(draw.between(80, 99))
                    .accommodation(draw.chance(0.02))
                    .build());
            return;
        }
        boolean isOffered = draw.chance(0.9);
        life.add(check.outcome(IdentityCheckOutcome.FAILED)
                .reason(reason)
                .confidence(draw.between(50, 90))
                .repeatOffered(isOffered)
                .build());
        if (isOffered && draw.chance(0.9)) {
            life.add(check(life, kind, at.plus(Duration.ofDays(1)))
                    .outcome(draw.chance(0.9) ? IdentityCheckOutcome.PASSED : IdentityCheckOutcome.INCONCLUSIVE)
                    .attempts(2)
                    .by(draw.of("Vendor", "Personnel office"))
                    .build());
        }
    }

    private static IdentityCheckOutcome undecided(Draw draw) {
        return draw.of(
                IdentityCheckOutcome.INCONCLUSIVE,
                IdentityCheckOutcome.NOT_ATTEMPTED,
                IdentityCheckOutcome.UNAVAILABLE);
    }

    /** What the authority says of the right to work; a mismatch is mostly a change of name that it does not know yet. */
    static void rightToWork(Life life, double mismatches) {
        Draw draw = life.draw;
        Instant at = life.onboarded.plus(Duration.ofDays(1));
        IdentityCheck.Builder check =
                check(life, IdentityCheckKind.RIGHT_TO_WORK, at).by("Authority");
        if (!draw.chance(mismatches)) {
            life.add(check.outcome(IdentityCheckOutcome.PASSED).build());
            return;
        }
        boolean isName = draw.chance(0.6);
        check.outcome(IdentityCheckOutcome.FAILED)
                .reason(isName ? IdentityCheckReason.NAME_MISMATCH : IdentityCheckReason.NOT_CONFIRMED)
                .repeatOffered(draw.chance(0.9));
        if (isName && draw.chance(0.5)) {
            check.shownName(life.otherName().full().orElse(""));
        }
        life.add(check.build());
        if (draw.chance(0.85)) {
            life.add(check(life, IdentityCheckKind.RIGHT_TO_WORK, life.daysIn(8))
                    .by("Authority")
                    .outcome(IdentityCheckOutcome.PASSED)
                    .build());
        }
    }

    /** 2 % of the pictures are found under another name: a stage name, a former name, or somebody else's use of it. */
    private static void photoSearch(Life life) {
        Draw draw = life.draw;
        IdentityCheck.Builder check =
                check(life, IdentityCheckKind.PHOTO_SEARCH, life.accepted).stage(IdentityStage.PROFILE_PHOTO);
        if (draw.chance(0.02)) {
            check.outcome(IdentityCheckOutcome.FAILED)
                    .reason(IdentityCheckReason.OTHER_NAME)
                    .repeatOffered(draw.chance(0.5));
            if (draw.chance(0.8)) {
                check.shownName(life.otherName().full().orElse(""));
            }
        } else {
            check.outcome(IdentityCheckOutcome.PASSED);
        }
        life.add(check.build());
    }

    static IdentityCheck.Builder check(Life life, IdentityCheckKind kind, Instant at) {
        IdentityCheck.Builder check = IdentityCheck.builder()
                .checkKind(kind)
                .at(at)
                .by("Vendor")
                .provenance(Provenance.of(Source.THIRD_PARTY, at));
        if (kind.equals(IdentityCheckKind.FACE_MATCH)) {
            check.stage(life.draw.of(IdentityStage.INTERVIEW, IdentityStage.APPLICATION))
                    .comparedStage(IdentityStage.DOCUMENT);
        }
        return check;
    }

    private static void background(Life life) {
        Draw draw = life.draw;
        BackgroundCheck.Builder check = backgroundCheck(life);
        if (draw.chance(0.01)) {
            check.outcome(BackgroundOutcome.CONTRADICTED)
                    .finding("No record of this person: the payroll is with an agency.");
            life.parts(Employment.KIND).stream()
                    .findFirst()
                    .flatMap(Employment::employer)
                    .ifPresent(check::subject);
        } else {
            check.outcome(draw.chance(0.6) ? BackgroundOutcome.CONFIRMED : BackgroundOutcome.INCOMPLETE);
        }
        life.add(check.build());
    }

    static BackgroundCheck.Builder backgroundCheck(Life life) {
        Draw draw = life.draw;
        Instant at = life.onboarded.plus(Duration.ofDays(draw.between(1, 12)));
        BackgroundCheck.Builder check = BackgroundCheck.builder()
                .scopes(
                        draw.chance(0.5)
                                ? List.of(BackgroundScope.IDENTITY, BackgroundScope.EMPLOYMENT)
                                : draw.some(BackgroundScope.known(), draw.between(1, 3)))
                .provider(draw.of("Checkwell", "Registra Screening", "A one-person office"))
                .orderedBy(draw.chance(0.85) ? OrderedBy.HOST : draw.of(OrderedBy.known()))
                .completedAt(at)
                .provenance(Provenance.of(Source.THIRD_PARTY, at));
        if (draw.chance(0.8)) {
            check.accredited(draw.chance(0.88));
        }
        if (draw.chance(0.6)) {
            check.procedureShown(draw.chance(0.85));
        }
        return draw.chance(0.8) ? check.releaseSigned(draw.chance(0.95)) : check;
    }
}
