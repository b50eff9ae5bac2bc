package dev.tallystick.kyc.history;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Profile;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Notes accounts that were first active before the platform had verified them, soon after they were created.
 *
 * <p>Everybody is new once: this is advice to ask for verification first, and nothing about the person.
 */
final class UnverifiedActivityCheck implements Check {

    static final NoteType ACTIVE_FIRST = NoteType.context(
            "kyc.unverified-activity.active-first",
            "The account was first active on {fact}, within {days} days of its creation and before it was verified on"
                    + " {verified}; a platform can ask for verification first.");

    static final Parameter DAYS = Parameter.of(
            "days", 30, 1, 365, "days", "How soon after its creation the first activity of an account is noted.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.unverified-activity")
            .title("Was a new account active before it was verified?")
            .rationale("Compared is the first activity of an account with its creation and verification: bids or work"
                    + " before verification are a gap in the process of the platform."
                    + " Everybody is new once, so that this is a note without weight.")
            .area(Area.ACTIVITY)
            .parts(Profile.KIND)
            .noteTypes(ACTIVE_FIRST)
            .parameters(DAYS)
            .indicators("K30")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        int days = context.get(DAYS);
        for (Profile profile : Entries.of(candidate.profiles())) {
            if (profile.createdOn().isEmpty()
                    || profile.verifiedAt().isEmpty()
                    || profile.firstActiveAt().isEmpty()) {
                continue;
            }
            LocalDate created = profile.createdOn().get().earliest();
            LocalDate active = day(profile.firstActiveAt().get());
            Fact first = Fact.shown(profile, Profile.FIRST_ACTIVE_AT, active.toString());
            String verified = day(profile.verifiedAt().get()).toString();
            result.compared(first, Fact.shown(profile, Profile.VERIFIED_AT, verified));
            boolean isUnverified =
                    profile.firstActiveAt().get().isBefore(profile.verifiedAt().get());
            boolean isSoon = !active.isBefore(created) && !active.isAfter(created.plusDays(days));
            if (isUnverified && isSoon) {
                result.note(Note.of(ACTIVE_FIRST, first, Map.of("days", Integer.toString(days), "verified", verified)));
            }
        }
        return result.build();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
