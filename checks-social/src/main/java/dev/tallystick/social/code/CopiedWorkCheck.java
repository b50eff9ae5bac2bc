package dev.tallystick.social.code;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.ContributionClaim;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Photo;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.RepositoryRole;
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
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Weight;
import dev.tallystick.social.code.SharedTrees.Match;
import dev.tallystick.social.commit.Authorship;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares the person's own repositories with repositories of others that the host gives for comparison, and with each other.
 *
 * <p>A tree is all files of a repository as they were at one commit. Many trees in common, with other authors and other dates
 * on either side, mean that one history was written over the other. Not judged: forks, mirrors, imports and coursework;
 * commits whose other author is, or may be, the person, has a part of the name in common, or is named beside a picture or on
 * a profile or account of the person, which other checks judge; trees that either side dates to the same days, as
 * cherry-picks, rebased branches and squashed histories do; the first files of a template; and copies of a project on which
 * work is claimed where no user name or no mail address of the person is known.
 *
 * <p>Nor is the person asked about trees that lie with the person first: what is good is copied. First is what a platform
 * received first. The dates that commits state stand in where no platform attests anything; where that is so on the person's
 * side alone, the check says what is missing.
 */
final class CopiedWorkCheck implements Check {

    private static final FindingType OTHER_AUTHOR = type("other-author")
            .message("In {repository}, {own} are the same as in {other}, with another author and at other dates.")
            .weight(Weight.assumed(
                    12,
                    "Step by step the same files under two authors hardly come about by chance; courses, templates and"
                            + " projects that were handed over without their history do it."))
            .innocently(
                    "The repository is a course, a template or a training project that many people hold.",
                    "The other repository was copied from the person, or both from a third.",
                    "The person worked under another name before, or under a pen name, and did not state it: nobody has to.",
                    "A project changed hands or hosts, and its history was written anew.")
            .followUps(FollowUp.ASK_ABOUT_ACCOUNT, FollowUp.WALK_THROUGH)
            .build();

    private static final FindingType OTHER_DATES = type("other-dates")
            .message("In {repository}, {own} are the same as in {other}, at other dates.")
            .weight(Weight.assumed(
                    4, "People do repeat their own work, in exercises, demonstrations and moves between hosts."))
            .innocently(
                    "The person did an exercise or a demonstration twice.",
                    "A history was lost, and rebuilt from copies.",
                    "A tool wrote the history anew when it moved.")
            .followUps(FollowUp.ASK_ABOUT_ACCOUNT)
            .build();

    private static final FindingType CLAIMED_COPY = type("claimed-copy")
            .message(
                    "Work on {claim} is stated; {own} are those of another repository, and none bears a name or address of"
                            + " the person.")
            .weight(Weight.assumed(
                    4, "Copies of a project are kept for reading, and its contributors may work under another name."))
            .innocently(
                    "The person contributes under another name or address, or without commits: reviews, design, support.",
                    "The copy is for reading, and the work lies elsewhere.")
            .followUps(FollowUp.ASK_ABOUT_ACCOUNT, FollowUp.WALK_THROUGH)
            .build();

    private static final Parameter TREES = Parameter.of(
            "trees", 10, 3, 1_000, "trees", "How many different trees two repositories have to have in common.");
    private static final Parameter SHARE = Parameter.of(
            "share", 25, 1, 100, "percent", "Which share of the person's trees in the repository that has to be.");
    private static final Parameter SHIFT =
            Parameter.of("shift-days", 2, 1, 365, "days", "How far apart the dates of one tree have to be.");

    /** Shorter hashes may be the same by chance. */
    static final int MIN_HASH = 16;

    private static final double NEARLY_ALL = 0.9;

    static final CheckInfo INFO = CheckInfo.builder("social.copied-work")
            .title("Is the work in own repositories the person's?")
            .rationale(
                    "A history can be replayed under another name and at other dates, but its files stay the same. The trees"
                            + " of own repositories are compared with those of repositories that the host gives for"
                            + " comparison, and with each other. Copies, forks and mirrors with their authors are how Git is"
                            + " used and are no finding by themselves; only files that recur step by step under another author"
                            + " and at other dates, and lie with that author first, or a copy of a project on which work is"
                            + " claimed, are. Another author's name that stands beside a picture or on a profile or account of"
                            + " the person is judged where it stands, not here.")
            .area(Area.ACTIVITY)
            .parts(
                    CodeRepository.KIND,
                    ContributionClaim.KIND,
                    PersonName.KIND,
                    Email.KIND,
                    Profile.KIND,
                    ProfileChange.KIND,
                    Photo.KIND,
                    Observation.KIND)
            .findingTypes(OTHER_AUTHOR, OTHER_DATES, CLAIMED_COPY)
            .parameters(TREES, SHARE, SHIFT)
            .references(References.FAKE_ANALYZER)
            .indicators("D03")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<CodeRepository> own = OwnRepositories.of(candidate);
        List<CodeRepository> compared = OwnRepositories.inRole(candidate, RepositoryRole.COMPARED);
        if (own.isEmpty() || (compared.isEmpty() && own.size() < 2)) {
            return result.build();
        }
        Authorship authorship = Authorship.of(candidate, context);
        if (authorship.names().isEmpty()) {
            result.missing(Missing.absent(PersonName.KIND, "the names that the person commits under"));
            return result.build();
        }
        SharedTrees trees = new SharedTrees(authorship, context.get(SHIFT));
        if (!compared.isEmpty()) {
            result.compared(trees(own.get(0), "trees of own repositories"), trees(compared.get(0), "trees of others"));
            List<CodeRepository> written = Stream.of(RepositoryRole.OWN, RepositoryRole.CONTRIBUTED)
                    .flatMap(role -> OwnRepositories.inRole(candidate, role).stream())
                    .toList();
            trees.withOthers(own, written, compared, ShownNames.of(candidate))
                    .filter(match -> isEnough(match, context))
                    .ifPresent(match -> result.finding(finding(OTHER_AUTHOR, match)));
            if (trees.open() >= context.get(TREES)) {
                result.missing(Missing.absent(
                        CodeRepository.KIND,
                        "when a platform received the person's commits, or the repository was created"));
            }
        }
        if (own.size() > 1) {
            result.compared(trees(own.get(0), "trees"), trees(own.get(1), "trees of another repository"));
            trees.amongOwn(own)
                    .filter(match -> isEnough(match, context))
                    .ifPresent(match -> result.finding(finding(OTHER_DATES, match)));
        }
        claimedCopies(candidate, own, compared, authorship, context, result);
        return result.build();
    }

    private static boolean isEnough(Match match, CheckContext context) {
        return match.trees() >= context.get(TREES) && match.trees() * 100L >= (long) context.get(SHARE) * match.all();
    }

    private static Finding finding(FindingType type, Match match) {
        return Finding.builder(type, match.own())
                .fact(
                        "repository",
                        match.own().name().isPresent()
                                ? Fact.of(match.own(), CodeRepository.NAME)
                                : Fact.shown(match.own(), CodeRepository.COMMITS, "a repository of the person"))
                .fact("own", Fact.shown(match.own(), CodeRepository.COMMITS, match.trees() + " versions of all files"))
                .fact("other", Fact.shown(match.other(), CodeRepository.COMMITS, "another repository"))
                .observedAt(OwnRepositories.learnt(match.own(), match.other()))
                .build();
    }

    private static void claimedCopies(
            Candidate candidate,
            List<CodeRepository> own,
            List<CodeRepository> compared,
            Authorship authorship,
            CheckContext context,
            CheckResult.Builder result) {
        if (compared.isEmpty()) {
            return;
        }
        Map<String, ContributionClaim> claims = new HashMap<>();
        for (ContributionClaim claim : OwnRepositories.inOrder(candidate.contributionClaims().stream())) {
            String project = OwnRepositories.folded(claim.project());
            claims.putIfAbsent(project, claim);
            claims.putIfAbsent(project.substring(project.lastIndexOf('/') + 1), claim);
        }
        claims.remove("");
        Set<String> ids = new HashSet<>();
        for (CodeRepository repository : own) {
            Optional<ContributionClaim> claim =
                    Optional.ofNullable(claims.get(OwnRepositories.folded(repository.name())));
            if (claim.isEmpty()) {
                continue;
            }
            if (ids.isEmpty()) {
                compared.forEach(each -> each.commits().forEach(commit -> ids.add(commit.id())));
            }
            if (isForeignCopy(repository, ids, authorship, context.get(TREES))) {
                if (!isAnyMailKnown(candidate) || !isAnyHandleKnown(candidate)) {
                    result.missing(Missing.absent(
                            Profile.KIND, "a user name and a mail address that the person may commit under"));
                    return;
                }
                result.finding(Finding.builder(CLAIMED_COPY, claim.get())
                        .fact("claim", Fact.of(claim.get(), ContributionClaim.PROJECT))
                        .fact("own", trees(repository, "commits"))
                        .observedAt(OwnRepositories.learnt(repository, claim.get()))
                        .build());
                return;
            }
        }
    }

    private static boolean isAnyMailKnown(Candidate candidate) {
        return Stream.concat(
                        candidate.emails().stream().map(Email::address),
                        candidate.profiles().stream().map(Profile::email))
                .anyMatch(mail -> !OwnRepositories.folded(mail).isEmpty());
    }

    private static boolean isAnyHandleKnown(Candidate candidate) {
        return candidate.profiles().stream()
                .anyMatch(profile -> !OwnRepositories.folded(profile.handle()).isEmpty());
    }

    /** Whether nearly all commits are those of another repository, and all that name a person name another. */
    private static boolean isForeignCopy(
            CodeRepository repository, Set<String> ids, Authorship authorship, int enough) {
        int same = 0;
        int another = 0;
        for (Commit commit : repository.commits()) {
            if (authorship.isPersons(commit.authorName(), commit.authorEmail())) {
                return false;
            }
            same += commit.id().length() >= MIN_HASH && ids.contains(commit.id()) ? 1 : 0;
            another += authorship.isSurelyAnother(commit.authorName()) ? 1 : 0;
        }
        int all = repository.commits().size();
        return all >= enough && same >= NEARLY_ALL * all && another >= NEARLY_ALL * all;
    }

    private static Fact trees(CodeRepository repository, String what) {
        return Fact.shown(
                repository, CodeRepository.COMMITS, repository.commits().size() + " " + what);
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("social.copied-work." + name)
                .group(EvidenceGroup.CODE_HISTORY)
                .explainedBy(ExplanationKind.ACCOUNT_HISTORY, ExplanationKind.NAME_USE);
    }
}
