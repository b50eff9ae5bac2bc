package dev.tallystick.social.profile;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileStatus;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.OwnNames;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the name on a profile whose address the person gave with the names of the person, on networks where people go
 * by their own name.
 *
 * <p>Any name of any role and time fits. Not judged: user names and the words of an address, which outlive a change of
 * name; profiles that the host or somebody else found; addresses of companies and schools; single words, names of
 * companies, names that share a part with one of the person or cannot be told apart; other networks. An address that leads
 * nowhere, or to a company, is a note.
 */
final class ProfileAddressCheck implements Check {

    private static final FindingType OTHER_NAME = FindingType.builder("social.profile-address.other-name")
            .message(
                    "The profile on {network}, at the address that was given, shows {shown}; the person is known as {name}.")
            .weight(Weight.assumed(
                    6,
                    "An address is copied wrongly, and people work under names that nobody asked for; a profile that was"
                            + " borrowed looks the same."))
            .group(EvidenceGroup.NAME)
            .innocently(
                    "The address was mistyped, or the profile has moved and somebody else has the address now.",
                    "The person goes by another name there that is not on file.",
                    "The address of a colleague, a partner or a firm was given on purpose.")
            .followUps(FollowUp.CONFIRM_PROFILE, FollowUp.CONFIRM_NAMES, FollowUp.PROVE_ACCOUNT)
            .explainedBy(
                    ExplanationKind.NAME_USE,
                    ExplanationKind.ACCOUNT_HISTORY,
                    ExplanationKind.AGENCY,
                    ExplanationKind.OWN_COMPANY)
            .build();

    private static final NoteType NOT_FOUND = NoteType.dataQuality(
            "social.profile-address.not-found",
            "No profile was found at the address {fact}; please check it, or leave it out.");

    private static final NoteType NO_PERSON = NoteType.dataQuality(
            "social.profile-address.no-person",
            "The address {fact} is of a company or a school and of no person; please check it, or leave it out.");

    private static final Missing ADDRESS = Missing.of(
            Profile.KIND, Missing.Reason.UNREADABLE, "the address of the profile of a person, which has /in/ in it");
    private static final Missing SHOWN =
            Missing.absent(Profile.KIND, "the name that the profile shows, where an address was given");
    private static final Missing WHOLE =
            Missing.of(Profile.KIND, Missing.Reason.TOO_LITTLE, "the whole name that the profile shows");

    static final CheckInfo INFO = CheckInfo.builder("social.profile-address")
            .title("Does the profile whose address was given show a name of the person?")
            .rationale(
                    "This compares the name on a profile with all names on file, on networks where people go by their"
                            + " own name. Another name there has the same usual causes as another name on a freelance platform"
                            + " or a document, a name that is not on file or an address that was copied wrongly, and counts in"
                            + " the same group, once. The words of an address are not read: they outlive a marriage. That a"
                            + " profile is gone, or that there is none, is held against nobody.")
            .area(Area.ACTIVITY)
            .parts(Profile.KIND, PersonName.KIND)
            .findingTypes(OTHER_NAME)
            .noteTypes(NO_PERSON, NOT_FOUND)
            .references(
                    Reference.GUIDANCE_2022,
                    Reference.of(
                            "LinkedIn User Agreement, on the name of a profile",
                            "https://www.linkedin.com/legal/user-agreement"))
            .indicators("D17")
            .build();

    private static final ImmutableSet<Network> OWN_NAME = ImmutableSet.of(Network.LINKEDIN);

    /** What the address of the profile of a person begins with there, today and before. */
    private static final ImmutableSet<String> OF_PEOPLE = ImmutableSet.of("in", "pub");

    private static final ImmutableSet<String> OF_BODIES = ImmutableSet.of("company", "school", "showcase");

    /** Where the person did not give the address. */
    private static final Set<Source> FOUND_BY_OTHERS = Set.of(Source.THIRD_PARTY, Source.OBSERVED, Source.HOST);

    /** Nobody has as many profiles; further ones add nothing. */
    private static final int MOST = 32;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Profile> given = Different.of(
                candidate.profiles().stream()
                        .filter(ProfileAddressCheck::isGiven)
                        .toList(),
                MOST);
        given.stream()
                .filter(profile -> profile.status().equals(Optional.of(ProfileStatus.NOT_FOUND)))
                .forEach(profile -> result.note(Note.of(NOT_FOUND, Fact.of(profile, Profile.URL))));
        List<Profile> judged = given.stream()
                .filter(profile -> profile.network().filter(OWN_NAME::contains).isPresent())
                .filter(profile -> !profile.status().equals(Optional.of(ProfileStatus.NOT_FOUND)))
                .filter(profile -> isOfPerson(profile, result))
                .toList();
        if (judged.isEmpty()) {
            return result.build();
        }
        OwnNames.of(candidate.names())
                .ifPresentOrElse(
                        own -> judge(judged, own, result), () -> result.missing(OwnNames.missing(candidate.names())));
        return result.build();
    }

    private static boolean isOfPerson(Profile profile, CheckResult.Builder result) {
        String kind = kind(profile.url().orElse(""));
        if (OF_BODIES.contains(kind)) {
            result.note(Note.of(NO_PERSON, Fact.of(profile, Profile.URL)));
        } else if (!OF_PEOPLE.contains(kind)) {
            result.missing(ADDRESS);
        }
        return OF_PEOPLE.contains(kind);
    }

    /** The first word behind the host. */
    private static String kind(String url) {
        String address = url.strip();
        int first = address.indexOf('/');
        boolean isScheme = first > 0 && address.startsWith("//", first) && address.charAt(first - 1) == ':';
        int host = isScheme ? address.indexOf('/', first + 2) : first;
        int end = host < 0 ? -1 : address.indexOf('/', host + 1);
        return end < 0 ? "" : address.substring(host + 1, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isGiven(Profile profile) {
        return profile.url().filter(url -> !url.isBlank()).isPresent()
                && profile.provenance()
                        .map(Provenance::source)
                        .filter(FOUND_BY_OTHERS::contains)
                        .isEmpty();
    }

    /** Reports the first name that is surely another; more of them would say the same again. */
    private static void judge(List<Profile> profiles, OwnNames own, CheckResult.Builder result) {
        boolean isReported = false;
        for (Profile profile : profiles) {
            Optional<String> shown = profile.displayName().filter(name -> !name.isBlank());
            OwnNames.Verdict verdict = shown.map(own::verdict).orElse(OwnNames.Verdict.OPEN);
            if (verdict == OwnNames.Verdict.OPEN) {
                result.missing(shown.isEmpty() ? SHOWN : WHOLE);
                continue;
            }
            result.compared(Fact.of(profile, Profile.DISPLAY_NAME), own.current());
            if (verdict == OwnNames.Verdict.OTHER && !isReported) {
                isReported = true;
                result.finding(finding(profile, own));
            }
        }
    }

    private static Finding finding(Profile profile, OwnNames own) {
        return Finding.builder(OTHER_NAME, profile)
                .fact("shown", Fact.of(profile, Profile.DISPLAY_NAME))
                .fact("name", own.current())
                .argument("network", profile.network().orElseThrow().displayName())
                .observedAt(profile.seenAt().or(() -> Different.recordedAt(profile)))
                .build();
    }
}
