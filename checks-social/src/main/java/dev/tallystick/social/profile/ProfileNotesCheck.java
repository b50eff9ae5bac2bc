package dev.tallystick.social.profile;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Skill;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Notes on profiles that sources name and that say nothing by themselves: how little is public, how young the account is,
 * how many accounts it follows. None is a contradiction, and none has weight.
 */
final class ProfileNotesCheck implements Check {

    private static final NoteType LITTLE_PUBLIC = NoteType.context(
            "social.profile-notes.little-public",
            "The profile on {fact} shows nothing that can be counted. Most people show little, and nobody needs to.");

    private static final NoteType RECENT = NoteType.context(
            "social.profile-notes.recent",
            "The profile on {network} dates from {fact}, and the person states {years} years of work. Many people open an"
                    + " account only when an employer or a job asks for one.");

    private static final NoteType LARGE_NETWORK = NoteType.context(
            "social.profile-notes.large-network",
            "The profile on {network} follows {fact} accounts. People who teach, recruit or speak in public do, too.");

    static final Parameter RECENT_MONTHS = Parameter.of(
            "recent-months", 12, 1, 60, "months", "Up to which age an account is noted as opened recently.");
    static final Parameter SENIOR_YEARS = Parameter.of(
            "senior-years", 10, 1, 60, "years", "From how many years of work on a recent account is noted.");
    static final Parameter FOLLOWING = Parameter.of(
            "following", 500, 100, 100_000, "accounts", "From how many followed accounts on they are noted.");

    static final CheckInfo INFO = CheckInfo.builder("social.profile-notes")
            .title("Notes on profiles, without weight")
            .rationale(
                    "Sources name a thin footprint, a young account and a large network as signs, and each is the habit"
                            + " of millions: of private people, of those who are harassed, of carers and beginners, of regions"
                            + " that use other networks, of people whose work it is to be known. They are kept as notes that a"
                            + " host can switch on by name to see them beside other findings. Having no profile at all is not"
                            + " even noted.")
            .area(Area.ACTIVITY)
            .parts(Profile.KIND, Employment.KIND, Skill.KIND)
            .noteTypes(LARGE_NETWORK, LITTLE_PUBLIC, RECENT)
            .parameters(FOLLOWING, RECENT_MONTHS, SENIOR_YEARS)
            .references(Reference.GUIDANCE_2022)
            .indicators("D13", "D15", "D31")
            .build();

    /** Nobody has as many profiles. */
    private static final int MOST = 32;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        int years = statedYears(candidate, context.today());
        for (Profile profile : Different.of(candidate.profiles(), MOST)) {
            if (profile.network().isEmpty()) {
                continue;
            }
            if (isEmpty(profile)) {
                result.note(Note.of(LITTLE_PUBLIC, Fact.shown(profile, Profile.NETWORK, network(profile))));
            }
            if (profile.following().orElse(0) >= context.get(FOLLOWING)) {
                result.note(note(LARGE_NETWORK, profile, Fact.of(profile, Profile.FOLLOWING), years));
            }
            if (years >= context.get(SENIOR_YEARS) && isRecent(profile, context)) {
                result.note(note(RECENT, profile, Fact.of(profile, Profile.CREATED_ON), years));
            }
        }
        return result.build();
    }

    private static Note note(NoteType type, Profile profile, Fact fact, int years) {
        return Note.of(type, fact, Map.of("network", network(profile), "years", Integer.toString(years)));
    }

    private static String network(Profile profile) {
        return profile.network().orElseThrow().displayName();
    }

    /** What is not known is not nothing. */
    private static boolean isEmpty(Profile profile) {
        return profile.followers().equals(Optional.of(0))
                && profile.following().equals(Optional.of(0))
                && profile.publicRepositories().orElse(0) == 0;
    }

    private static boolean isRecent(Profile profile, CheckContext context) {
        LocalDate today = context.today();
        LocalDate since = today.minusMonths(context.get(RECENT_MONTHS));
        return profile.createdOn()
                .filter(created ->
                        created.earliest().isAfter(since) && !created.earliest().isAfter(today))
                .isPresent();
    }

    private static int statedYears(Candidate candidate, LocalDate today) {
        Stream<Integer> stated = candidate.skills().stream()
                .filter(skill -> skill.name().isEmpty())
                .flatMap(skill -> skill.years().stream());
        Stream<Integer> worked = candidate.employment().stream()
                .flatMap(job -> job.period().flatMap(DateRange::from).map(PartialDate::latest).stream())
                .map(first -> Period.between(first, today).getYears());
        return Stream.concat(stated, worked).max(Integer::compare).orElse(0);
    }
}
