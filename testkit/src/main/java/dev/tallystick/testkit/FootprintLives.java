package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Fluency;
import dev.tallystick.candidate.LocaleSource;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.candidate.WritingContext;
import dev.tallystick.testkit.CodeAccount.Time;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** People whose public code looks unusual, or who have none. */
final class FootprintLives {

    private static final ImmutableList<String> TEMPLATES = ImmutableList.of("exercise", "assignment", "kata");

    private FootprintLives() {}

    /** Years of work in private; the account is of the last year or two, and a claim speaks of the work before it. */
    static void corporateDevelopers(Life life) {
        settled(life, 2004, 2020);
        life.leaves(traced -> {
            Draw draw = traced.draw;
            CodeAccount account = CodeAccount.opened(traced, 2024, 2026);
            account.project(account.time(120), draw.between(20, 60));
            if (draw.chance(0.3)) {
                account.project(FootprintFacts.recent(draw), draw.between(20, 50));
            }
            FootprintFacts.others(account);
            network(traced);
        });
    }

    /** Code of twenty years, converted in one evening; two in three say so, and the conversion gave old names. */
    static void importedHistories(Life life) {
        settled(life, 2000, 2012);
        life.leaves(traced -> {
            Draw draw = traced.draw;
            CodeAccount account = CodeAccount.opened(traced, 2012, 2023);
            int begun = draw.between(5_600, 6_900);
            List<Instant> written = new ArrayList<>();
            List<Commit.Builder> commits = new ArrayList<>();
            Instant converted = account.created.plus(Duration.ofDays(draw.between(1, 300)));
            boolean keepsDates = draw.chance(0.5);
            String mail = account.coder.mail();
            for (int year = 0; year < 3; year++) {
                Time time = Time.ago(begun - 365 * year, 90);
                for (Instant at : account.coder.work(time.from(), time.to(), draw.between(10, 25))) {
                    Instant committed = keepsDates ? at : converted.plusSeconds(commits.size());
                    // Subversion knows UTC and a user name, no more.
                    commits.add(account.coder
                            .commit(mail, at)
                            .author(account.coder.name(), mail)
                            .committer(account.coder.name(), mail)
                            .committedAt(committed.atOffset(ZoneOffset.UTC)));
                    written.add(at);
                }
            }
            boolean isTold = draw.chance(0.66);
            account.hold(
                    written,
                    commits,
                    isTold
                            ? account.repository().imported(true)
                            : account.repository().fork(false));
            account.project(account.time(150), draw.between(20, 40));
            FootprintFacts.others(account);
            network(traced);
            if (draw.chance(0.3)) {
                traced.explains(ExplanationKind.ACCOUNT_HISTORY, traced.accepted);
            }
        });
    }

    /** Twenty years of work, none of it in public. */
    static void privateSeniors(Life life) {
        settled(life, 2000, 2015);
        for (int year = life.draw.between(1998, 2004); year < CareerFacts.THIS_YEAR; year += 6) {
            life.worked(life.home.city(), year, Math.min(CareerFacts.THIS_YEAR, year + 6));
        }
        life.leaves(traced -> {});
    }

    /** A busy account that rested for two to five years, and is busy again as its owner looks for work. */
    static void careerBreaks(Life life) {
        settled(life, 2004, 2018);
        life.leaves(traced -> {
            Draw draw = traced.draw;
            CodeAccount account = CodeAccount.opened(traced, 2012, 2018);
            int rested = draw.between(730, 1_800);
            account.project(Time.ago(rested + 400, 160), draw.between(25, 45));
            account.project(Time.ago(draw.between(100, 130), 128), draw.between(35, 60));
            account.claim();
            FootprintFacts.others(account);
            network(traced);
        });
    }

    /** A couple, a family or a small team with one account; half of them say so. */
    static void sharedAccounts(Life life) {
        settled(life, 2004, 2020);
        life.leaves(traced -> {
            Draw draw = traced.draw;
            CodeAccount account = CodeAccount.opened(traced, 2012, 2021);
            List<String> people = draw.some(Coder.OTHERS, draw.between(1, 2));
            String own = account.coder.name();
            account.project(FootprintFacts.recent(draw), draw.between(30, 60));
            for (String other : people) {
                account.coder.isCalled(other);
                account.project(account.time(90), draw.between(8, 20));
            }
            account.coder.isCalled(own);
            if (draw.chance(0.4)) {
                account.authors(people.toArray(new String[0]));
            }
            FootprintFacts.others(account);
            if (draw.chance(0.5)) {
                traced.explains(ExplanationKind.ACCOUNT_HISTORY, traced.applied);
            }
        });
    }

    /** Patches of many people, taken over weeks later, and own work that is rebased before it is published. */
    static void patchMaintainers(Life life) {
        settled(life, 2004, 2020);
        life.leaves(traced -> {
            Draw draw = traced.draw;
            CodeAccount account = CodeAccount.opened(traced, 2009, 2019);
            for (int i = 0; i < 2; i++) {
                Time time = i == 0 ? FootprintFacts.recent(draw) : account.time(170);
                List<Instant> applied = account.coder.work(time.from(), time.to(), draw.between(30, 55));
                List<Commit.Builder> commits = new ArrayList<>();
                String mail = account.coder.mail();
                for (Instant at : applied) {
                    Instant written = at.minus(Duration.ofHours(draw.between(2, 1_500)));
                    commits.add(
                            draw.chance(0.5)
                                    ? account.coder.patch(mail, written, at)
                                    : account.coder.rebased(mail, written, at));
                }
                account.hold(applied, commits, account.repository().fork(false));
            }
            account.talk(ActivityKind.REVIEW, account.time(300));
            account.claim();
            FootprintFacts.others(account);
            network(traced);
        });
    }

    /** Robots that commit day by day, one in four under the name of the person. */
    static void scheduledJobs(Life life) {
        settled(life, 2004, 2020);
        life.leaves(traced -> {
            Draw draw = traced.draw;
            CodeAccount account = CodeAccount.opened(traced, 2014, 2023);
            account.project(FootprintFacts.recent(draw), draw.between(25, 50));
            boolean isUnderOwnName = draw.chance(0.25);
            String bot = draw.of("dependabot[bot]", "github-actions[bot]", "renovate[bot]");
            LocalDate first = LocalDate.of(2026, draw.between(3, 8), 1);
            int minute = draw.between(0, 59);
            List<Instant> ran = new ArrayList<>();
            List<Commit.Builder> commits = new ArrayList<>();
            String mail = account.coder.mail();
            for (int day = 0; day < draw.between(40, 55); day++) {
                Instant at = first.plusDays(day)
                        .atTime(3, minute, draw.between(0, 2))
                        .toInstant(ZoneOffset.UTC);
                ran.add(at);
                String name = isUnderOwnName ? account.coder.name() : bot;
                String address = isUnderOwnName ? mail : "49699333+" + bot + "@users.noreply.github.com";
                commits.add(Commit.builder(draw.hash(), at.atOffset(ZoneOffset.UTC))
                        .author(name, address)
                        .committer(name, address)
                        .committedAt(at.atOffset(ZoneOffset.UTC))
                        .tree(draw.hash()));
            }
            account.hold(ran, commits, account.repository().fork(false));
            FootprintFacts.others(account);
            if (isUnderOwnName && draw.chance(0.4)) {
                traced.explains(ExplanationKind.TOOL_USE, traced.applied);
            }
        });
    }

    /** Exercises from one template, which thousands have; two in three are marked as coursework. */
    static void courseworkStudents(Life life) {
        settled(life, 2015, 2024);
        life.studied(life.home.city(), 2021, 2026);
        life.leaves(traced -> {
            Draw draw = traced.draw;
            CodeAccount account = CodeAccount.opened(traced, 2020, 2025);
            boolean isMarked = draw.chance(0.66);
            for (int i = 0; i < 2; i++) {
                Time time = account.time(60);
                List<Instant> written = account.coder.work(time.from(), time.to(), draw.between(10, 20));
                List<Commit.Builder> commits = new ArrayList<>();
                String mail = account.coder.mail();
                for (Instant at : written) {
                    Commit.Builder commit = account.coder.commit(mail, at);
                    // The first steps are those of the template.
                    commits.add(commits.size() < 6 ? commit.tree(Commits.tree(commits.size())) : commit);
                }
                account.hold(
                        written,
                        commits,
                        account.repository()
                                .name(draw.of(TEMPLATES) + "-" + i)
                                .fork(false)
                                .coursework(isMarked));
            }
            if (draw.chance(0.5)) {
                List<Commit> template = new ArrayList<>();
                for (Commit commit : account.ofOthers(Time.ago(2_000, 300), 8)) {
                    template.add(Commit.builder(commit.id(), commit.authoredAt())
                            .author(commit.authorName(), commit.authorEmail())
                            .tree(Commits.tree(template.size()))
                            .build());
                }
                traced.add(account.repository(RepositoryRole.COMPARED, "classroom")
                        .commits(template)
                        .build());
            }
            account.project(FootprintFacts.recent(draw), draw.between(25, 50));
            FootprintFacts.others(account);
        });
    }

    /** Texts and translations in small commits, written in two languages, with programs of either. */
    static void translators(Life life) {
        Draw first = life.draw;
        String second = first.of(Texts.languages());
        settled(life, 2004, 2022);
        Papers.speaks(life, "en", Fluency.PROFESSIONAL);
        if (!second.equals("en")) {
            Papers.speaks(life, second, Fluency.NATIVE);
        }
        Papers.writes(life, Texts.paragraph(first, "en"), WritingContext.COMMIT);
        Papers.uses(life, first.chance(0.6) ? second : "en-US", LocaleSource.DOCUMENT_METADATA);
        life.leaves(traced -> {
            Draw draw = traced.draw;
            CodeAccount account = CodeAccount.opened(traced, 2014, 2023);
            account.contribution(account.time(170), draw.between(15, 30));
            account.project(account.time(120), draw.between(10, 30));
            FootprintFacts.others(account);
            network(traced);
        });
    }

    /** The laptop shows the zone of the country that they left; four in five list the home there. */
    static void oldClocks(Life life) {
        Draw first = life.draw;
        City left = City.anywhere(first);
        int moved = first.between(2017, 2024);
        life.livesAtHomeSince(moved);
        if (first.chance(0.8)) {
            life.lived(left, moved - 8, moved);
        } else {
            life.wasIn(left, moved - 8, moved);
        }
        life.leaves(traced -> {
            Draw draw = traced.draw;
            CodeAccount account = CodeAccount.opened(traced, 2012, 2021);
            account.coder.keeps(Whereabouts.zone(left));
            account.project(account.time(150), draw.between(20, 40));
            account.project(FootprintFacts.recent(draw), draw.between(45, 70));
            FootprintFacts.others(account);
            network(traced);
            if (draw.chance(0.15)) {
                traced.explains(ExplanationKind.WORKING_HOURS, traced.accepted);
            }
        });
    }

    /** No project of their own, but changes to those of others. */
    static void pullRequestContributors(Life life) {
        settled(life, 2004, 2020);
        life.leaves(traced -> {
            Draw draw = traced.draw;
            CodeAccount account = CodeAccount.opened(traced, 2011, 2022);
            for (int i = 0; i < 3; i++) {
                account.contribution(i == 0 ? FootprintFacts.recent(draw) : account.time(170), draw.between(12, 30));
                account.talk(draw.of(ActivityKind.ISSUE, ActivityKind.REVIEW), account.time(200));
            }
            account.fork();
            account.authors();
            account.claim();
            account.show();
            network(traced);
        });
    }

    /** Lives at one place through the years of which their code tells. */
    private static void settled(Life life, int first, int last) {
        life.livesAtHomeSince(life.draw.between(first, last));
    }

    /** Half of them also have a profile on a careers network. */
    static void network(Life life) {
        if (life.draw.chance(0.5)) {
            Profile profile = ContactFacts.profile(life, Network.LINKEDIN).build();
            life.add(profile);
            NetworkFacts.careers(life, profile);
        }
        NetworkFacts.photos(life, life.parts(Profile.KIND));
    }
}
