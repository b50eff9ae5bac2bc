package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Provenance;
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
import dev.tallystick.check.OwnNames;
import dev.tallystick.check.OwnNames.Verdict;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares the names shown on freelance platforms that ask for a name of real life with the names of the person.
 *
 * <p>Any name of any role and time fits. Not judged: other platforms and networks, where any name may be shown; single
 * words and user names; names of companies; names that share a part with one of the person or cannot be told apart.
 */
final class PlatformNameCheck implements Check {

    private static final FindingType OTHER_NAME = FindingType.builder("kyc.platform-name.other-name")
            .message("The profile on {network} shows {shown}; the person is known as {name}.")
            .weight(Weight.assumed(
                    5,
                    "Accounts are lent out under their owner's name; working names and profiles from before a change of"
                            + " name look the same."))
            // One cause with another name beside a picture, on an account or on a document: a name that is not on file.
            .group(EvidenceGroup.NAME)
            .innocently(
                    "The person works under another name that is not on file.",
                    "The profile is older than a change of name.",
                    "The address of somebody else's profile was entered by mistake.")
            .followUps(FollowUp.CONFIRM_NAMES, FollowUp.IDENTITY_EVIDENCE)
            .explainedBy(ExplanationKind.NAME_USE, ExplanationKind.AGENCY, ExplanationKind.OWN_COMPANY)
            .build();

    static final CheckInfo INFO = CheckInfo.builder("kyc.platform-name")
            .title("Name on freelance platforms against the names of the person")
            .rationale(
                    "This compares the name that a profile shows with all names on file, on platforms that ask for the"
                            + " name of real life and let nobody hand an account on. Another name there is mostly a working"
                            + " name that nobody asked for, sometimes an account of somebody else, so that the finding is"
                            + " weak whatever it meets. It has the same usual cause as another name on a document, a name"
                            + " that is not on file, and counts in the same group. Social and code networks are not judged,"
                            + " nor are platforms where the shown name is free.")
            .area(Area.IDENTITY)
            .earliestMoment(Moment.APPLICATION)
            .parts(Profile.KIND, PersonName.KIND)
            .findingTypes(OTHER_NAME)
            .references(
                    Reference.GUIDANCE_2022,
                    Reference.of(
                            "Change Your Profile Name (Upwork Help, read November 2026)",
                            "https://support.upwork.com/hc/en-us/articles/115003658388-Change-Your-Profile-Name"))
            .indicators("K01")
            .build();

    private static final ImmutableSet<Network> ASKING = ImmutableSet.of(Network.UPWORK);

    /** Nobody has as many profiles; further ones add nothing. */
    private static final int MOST = 32;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Profile> profiles = candidate.profiles().stream()
                .filter(each -> each.network().filter(ASKING::contains).isPresent())
                .sorted(Comparator.comparing(Profile::allText))
                .limit(MOST)
                .toList();
        if (profiles.isEmpty()) {
            return result.build();
        }
        Optional<OwnNames> own = OwnNames.of(candidate.names());
        if (own.isEmpty()) {
            result.missing(OwnNames.missing(candidate.names()));
            return result.build();
        }
        profiles.stream()
                .filter(each -> isOther(each, own.get(), result))
                .findFirst()
                .ifPresent(each -> result.finding(finding(each, own.get())));
        return result.build();
    }

    private static boolean isOther(Profile profile, OwnNames own, CheckResult.Builder result) {
        Verdict verdict = profile.displayName().map(own::verdict).orElse(Verdict.OPEN);
        if (verdict != Verdict.OPEN) {
            result.compared(Fact.of(profile, Profile.DISPLAY_NAME), own.current());
        } else {
            result.missing(
                    Missing.of(Profile.KIND, Missing.Reason.TOO_LITTLE, "the whole name that the profile shows"));
        }
        return verdict == Verdict.OTHER;
    }

    private static Finding finding(Profile profile, OwnNames own) {
        return Finding.builder(OTHER_NAME, profile)
                .fact("shown", Fact.of(profile, Profile.DISPLAY_NAME))
                .fact("name", own.current())
                .argument("network", profile.network().orElseThrow().displayName())
                .observedAt(profile.provenance().flatMap(Provenance::at))
                .build();
    }
}
