package dev.tallystick.social.code;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeAuthor;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
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
import dev.tallystick.social.code.CommitNames.Use;
import dev.tallystick.social.commit.Authorship;
import java.util.List;
import java.util.Optional;

/**
 * Compares the names on the person's commit addresses with the names of the person.
 *
 * <p>An address is the person's if it was stated, or if commits under it bear a name of the person. Only a name that is
 * surely another's contradicts: not one that is partial, a variant, an account's, of one word, or of several people. Not
 * judged: bots, addresses that a platform or a machine made up, a few commits or commits of a few days, and others who have
 * fewer commits there than the person, as family and colleagues on a shared machine do. How many addresses a person has
 * says nothing.
 */
final class CommitAuthorsCheck implements Check {

    private static final FindingType OTHER_NAMES = FindingType.builder("social.commit-authors.other-names")
            .message("{other}, on addresses of the person, who is stated as {name}.")
            .weight(Weight.assumed(
                    4,
                    "Hardly any author of public histories has two other names on an address; teams, shared"
                            + " machines and pair work are the usual reasons."))
            .group(EvidenceGroup.CODE_HISTORY)
            .innocently(
                    "The address is a team's, or a machine was shared with colleagues, in pair work, or by a family.",
                    "The person used other names before or besides, and did not state them: nobody has to.",
                    "The configuration of Git was copied from somebody else.")
            .followUps(FollowUp.ASK_ABOUT_ACCOUNT, FollowUp.WALK_THROUGH)
            .explainedBy(ExplanationKind.ACCOUNT_HISTORY, ExplanationKind.NAME_USE)
            .build();

    private static final Parameter NAMES = Parameter.of(
            "names", 2, 1, 20, "names", "How many names of others there have to be on the person's addresses.");
    private static final Parameter COMMITS = Parameter.of(
            "commits",
            10,
            3,
            1_000,
            "commits",
            "How many commits with different dates a name has to have on an address.");
    private static final Parameter DAYS = Parameter.of(
            "commit-days", 3, 2, 365, "days", "On how many days they have to be dated, where that is known.");

    static final CheckInfo INFO = CheckInfo.builder("social.commit-authors")
            .title("Do the names on a commit address fit the person?")
            .rationale(
                    "A commit bears a name and an address, both as the author's machine was told. Several surely different"
                            + " names on one address of the person may mean that several people work under it. People also"
                            + " marry, choose names, share machines and mistype: only a name that is surely another's counts,"
                            + " only with many commits, as many as the person has there, and little. Having several addresses says"
                            + " nothing.")
            .area(Area.ACTIVITY)
            .parts(CodeRepository.KIND, CodeAuthor.KIND, PersonName.KIND, Email.KIND, Profile.KIND)
            .findingTypes(OTHER_NAMES)
            .parameters(NAMES, COMMITS, DAYS)
            .references(References.FAKE_ANALYZER)
            .indicators("D04")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        if (candidate.codeAuthors().isEmpty()
                && candidate.codeRepositories().stream()
                        .allMatch(each -> each.commits().isEmpty())) {
            return result.build();
        }
        Authorship authorship = Authorship.of(candidate, context);
        Optional<PersonName> name = authorship.names().current();
        if (name.isEmpty()) {
            result.missing(Missing.absent(PersonName.KIND, "a name that the person goes by"));
            return result.build();
        }
        CommitNames names = CommitNames.of(
                candidate, authorship, OwnDates.of(candidate, context), context.get(COMMITS), context.get(DAYS));
        if (names.compared().isEmpty()) {
            result.missing(Missing.of(
                    CodeRepository.KIND, Missing.Reason.TOO_LITTLE, "commits under an address of the person"));
            return result.build();
        }
        Fact stated = Fact.ofName(name.get());
        Use compared = names.compared().get();
        result.compared(compared.fact("commits under a name or address of the person"), stated);
        List<Use> others = names.others();
        if (others.size() >= context.get(NAMES) && commits(others) >= names.own()) {
            Use most = others.get(0);
            result.finding(Finding.builder(OTHER_NAMES, most.part())
                    .fact("other", most.fact(words(others)))
                    .fact("name", stated)
                    .observedAt(OwnRepositories.learnt(most.part()))
                    .build());
        }
        return result.build();
    }

    private static long commits(List<Use> others) {
        return others.stream().mapToLong(Use::commits).sum();
    }

    private static String words(List<Use> others) {
        return commits(others) + " commits bear " + others.size() + " other name" + (others.size() == 1 ? "" : "s");
    }
}
