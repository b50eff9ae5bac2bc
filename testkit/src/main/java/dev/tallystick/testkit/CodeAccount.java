package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.CodeAuthor;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.ContributionClaim;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileStatus;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.candidate.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An account on a code host: what it holds, what the platform dates, and what the person tells of it. A third of the
 * hosts know when each commit was received. Seven in ten hold the platform's record of activity: six in ten of these
 * since the account was opened, the others of the last ninety days.
 */
final class CodeAccount {

    private static final ImmutableList<String> PROJECTS = ImmutableList.of(
            "atlas", "inkwell", "parser", "dotfiles", "homelab", "ferry", "lantern", "sandbox", "tide-table", "quill");

    /** How long a pause ends a stretch of work, which is then pushed. */
    private static final Duration PAUSE = Duration.ofHours(3);

    private static final int MOST_REQUESTS = 8;

    final Life life;
    final Draw draw;
    final String handle;
    final Instant created;
    final Coder coder;

    private final String accountId;
    private final boolean hasPushTimes;
    private final List<Instant> pushes = new ArrayList<>();
    private final List<DateRange> worked = new ArrayList<>();
    private String lastProject = "";
    private Instant seen;

    private CodeAccount(Life life, Profile profile) {
        this.life = life;
        this.draw = life.draw;
        this.handle = profile.handle().orElse("");
        LocalDate first =
                profile.createdOn().map(PartialDate::earliest).orElse(LocalDate.of(CareerFacts.THIS_YEAR, 1, 1));
        LocalDate last = profile.createdOn().map(PartialDate::latest).orElse(first);
        Instant at = day(first)
                .plus(Duration.ofHours(draw.between(1, 24 * (1 + last.getDayOfYear() - first.getDayOfYear()))));
        this.created = at.isBefore(life.applied) ? at : life.applied.minus(Duration.ofDays(20));
        this.accountId = "1" + draw.digits(7);
        this.coder = new Coder(life, handle, accountId);
        this.hasPushTimes = draw.chance(0.35);
        this.seen = life.daysIn(draw.between(0, 30));
    }

    /** That of a profile which the life has. */
    static CodeAccount of(Life life, Profile profile) {
        return new CodeAccount(life, profile);
    }

    /** A new one, opened in one of some years. */
    static CodeAccount opened(Life life, int firstYear, int lastYear) {
        PartialDate date = new PartialDate(
                life.draw.between(firstYear, lastYear), life.draw.between(1, 7), life.draw.between(1, 28));
        Profile profile = ContactFacts.profile(life, Network.GITHUB)
                .createdOn(date)
                .displayName(HolderForms.usual(life.draw, life.name))
                .build();
        life.add(profile);
        return new CodeAccount(life, profile);
    }

    private static Instant day(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** A time of so many days that began so many days ago. */
    record Time(Instant from, Instant to) {

        static Time ago(int begun, int days) {
            Instant from = FieldValues.NOW.minus(Duration.ofDays(begun));
            Instant to = from.plus(Duration.ofDays(Math.min(days, begun - 1)));
            return new Time(from, to);
        }
    }

    /** At any time since the account was opened. */
    Time time(int days) {
        int age = Math.max(30, (int) Duration.between(created, FieldValues.NOW).toDays());
        return Time.ago(draw.between(Math.min(age, days), age), days);
    }

    CodeRepository.Builder repository(RepositoryRole role, String owner) {
        lastProject = draw.of(PROJECTS) + "-" + draw.digits(2);
        CodeRepository.Builder repository = CodeRepository.builder()
                .network(Network.GITHUB)
                .owner(owner)
                .name(lastProject)
                .role(role)
                .provenance(Provenance.of(Source.PLATFORM, seen));
        if (draw.chance(0.7)) {
            repository.complete(true);
        }
        return repository;
    }

    /** An own project, worked on at some time; older work is uploaded when the account is opened. */
    void project(Time time, int count) {
        List<Instant> written = coder.work(time.from(), time.to(), count);
        if (!written.isEmpty()) {
            String mail = coder.mail();
            List<Commit.Builder> commits = new ArrayList<>(written.size());
            written.forEach(at -> commits.add(coder.commit(mail, at)));
            hold(written, commits, draw.chance(0.9) ? repository().fork(false) : repository());
        }
    }

    CodeRepository.Builder repository() {
        return repository(RepositoryRole.OWN, handle);
    }

    /** Holds commits that were finished at some instants, in order, and pushed a little later. */
    void hold(List<Instant> finished, List<Commit.Builder> commits, CodeRepository.Builder repository) {
        List<Commit> held = new ArrayList<>(commits.size());
        int unpushed = 0;
        Instant first = null;
        for (int i = 0; i < commits.size(); i++) {
            boolean isLast = i + 1 == commits.size();
            if (isLast || Duration.between(finished.get(i), finished.get(i + 1)).compareTo(PAUSE) > 0) {
                Instant pushed = pushed(finished.get(i));
                first = first == null ? pushed : first;
                for (; unpushed <= i; unpushed++) {
                    held.add((hasPushTimes ? commits.get(unpushed).pushedAt(pushed) : commits.get(unpushed)).build());
                }
            }
        }
        if (first == null) {
            return;
        }
        life.add(repository
                .commits(held)
                .createdAt(first.minusSeconds(draw.between(30, 4_000)))
                .firstPushedAt(first)
                .build());
        worked.add(DateRange.of(month(finished.get(0)), month(finished.get(finished.size() - 1))));
    }

    private Instant pushed(Instant finished) {
        Instant earliest = created.plusSeconds(7_200);
        Instant pushed = (finished.isBefore(earliest) ? earliest : finished).plusSeconds(draw.between(20, 3_600));
        if (pushes.isEmpty() || !pushes.get(pushes.size() - 1).equals(pushed)) {
            pushes.add(pushed);
        }
        return pushed;
    }

    /** Code of somebody else, without a trace of the person. */
    List<Commit> ofOthers(Time time, int count) {
        String author = draw.of(Coder.OTHERS);
        String mail = Coder.nickname(author) + "@upstream-example.org";
        long seconds = Duration.between(time.from(), time.to()).toSeconds() / (count + 1);
        List<Commit> commits = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Instant at = time.from().plusSeconds(i * seconds + draw.between(0, (int) seconds));
            commits.add(Commit.builder(draw.hash(), at.atOffset(ZoneOffset.ofHours(1)))
                    .author(author, mail)
                    .committer(author, mail)
                    .committedAt(at.atOffset(ZoneOffset.ofHours(1)))
                    .tree(draw.hash())
                    .build());
        }
        return commits;
    }

    /** A copy of a project of others, most of which are made to propose one change. */
    void fork() {
        Time time = time(60);
        List<Commit> commits = new ArrayList<>(ofOthers(Time.ago(1_500, 1_200), draw.between(5, 10)));
        if (draw.chance(0.6)) {
            String mail = coder.mail();
            coder.work(time.from(), time.to(), draw.between(1, 3))
                    .forEach(at -> commits.add(coder.commit(mail, at).build()));
        }
        life.add(repository()
                .fork(true)
                .createdAt(later(created, time.from()))
                .commits(commits)
                .build());
    }

    /** Changes that others merged into a project of theirs. */
    void contribution(Time time, int count) {
        String maintainer = draw.of(Coder.OTHERS);
        String mail = coder.mail();
        List<Instant> written =
                coder.work(later(time.from(), created), later(time.to(), created.plusSeconds(1)), count);
        if (written.isEmpty()) {
            return;
        }
        List<Commit> commits = new ArrayList<>(ofOthers(time, draw.between(4, 8)));
        for (Instant at : written) {
            Instant merged = at.plusSeconds(draw.between(3_600, 900_000));
            commits.add(coder.commit(mail, at)
                    .committer(maintainer, Coder.nickname(maintainer) + "@upstream-example.org")
                    .committedAt(merged.atOffset(ZoneOffset.ofHours(1)))
                    .build());
        }
        life.add(repository(RepositoryRole.CONTRIBUTED, "open-" + Coder.nickname(maintainer))
                .fork(false)
                .commits(commits)
                .build());
        record(ActivityKind.PULL_REQUEST, written, 600);
        worked.add(DateRange.of(month(written.get(0)), month(written.get(written.size() - 1))));
    }

    /** What the host gives for comparison. */
    void comparison() {
        life.add(repository(RepositoryRole.COMPARED, "open-" + Coder.nickname(draw.of(Coder.OTHERS)))
                .commits(ofOthers(Time.ago(2_000, 1_500), draw.between(8, 16)))
                .build());
    }

    /** How many commits each name and address has, for hosts that hold no more. */
    void authors(String... furtherNames) {
        List<String> names = new ArrayList<>(List.of(furtherNames));
        names.add(coder.name());
        for (String name : names) {
            life.add(CodeAuthor.builder()
                    .network(Network.GITHUB)
                    .handle(handle)
                    .name(name)
                    .email(coder.mail())
                    .commits(draw.between(1, 400))
                    .firstAt(created.plus(Duration.ofDays(draw.between(1, 20))))
                    .lastAt(draw.before(FieldValues.NOW, 60))
                    .provenance(Provenance.of(Source.PLATFORM, seen))
                    .build());
        }
    }

    /** What the person says to have worked on: all of it, or one time. */
    void claim() {
        if (worked.isEmpty()) {
            return;
        }
        DateRange first = worked.stream()
                .min(Comparator.comparing(each -> each.from().orElseThrow().earliest()))
                .orElseThrow();
        boolean isWhole = draw.chance(0.6);
        ContributionClaim.Builder claim = ContributionClaim.builder()
                .network(Network.GITHUB)
                .handle(handle)
                .period(
                        !isWhole
                                ? draw.of(worked)
                                : draw.chance(0.5)
                                        ? DateRange.since(first.from().orElseThrow())
                                        : DateRange.of(first.from().orElseThrow(), month(life.applied)))
                .provenance(Provenance.of(Source.SELF_DECLARED, life.applied));
        if (!isWhole && draw.chance(0.5)) {
            claim.project(lastProject);
        }
        life.add(claim.build());
    }

    /** Questions, requests and reviews beside the code. */
    void talk(ActivityKind kind, Time time) {
        record(kind, coder.work(later(time.from(), created), time.to(), draw.between(2, MOST_REQUESTS)), 0);
    }

    private void record(ActivityKind kind, List<Instant> instants, int delay) {
        List<Instant> dated = instants.stream()
                .map(at -> at.plusSeconds(delay))
                .filter(at -> at.isAfter(created) && at.isBefore(seen))
                .toList();
        if (!dated.isEmpty()) {
            life.add(ActivityRecord.builder()
                    .activity(kind)
                    .system(Network.GITHUB.id())
                    .instants(dated)
                    .provenance(Provenance.of(Source.PLATFORM, seen))
                    .build());
        }
    }

    /** What the platform says of the account, as far as the host has it; pushes are recorded with it. */
    void show() {
        Optional<DateRange> known = Optional.empty();
        if (draw.chance(0.7)) {
            Instant since = draw.chance(0.6) ? created : later(created, seen.minus(Duration.ofDays(90)));
            known = Optional.of(
                    draw.chance(0.5) ? DateRange.since(date(since)) : DateRange.of(date(since), date(seen)));
            List<Instant> recorded = pushes.stream()
                    .filter(at -> !at.isBefore(since))
                    .sorted()
                    .distinct()
                    .toList();
            record(ActivityKind.PUSH, recorded, 0);
        }
        show(known);
    }

    /** The same, with nothing but the account itself where no time is known. */
    void show(Optional<DateRange> known) {
        life.revise(Profile.KIND, each -> each.handle().equals(Optional.of(handle)) ? shown(each, known) : each);
    }

    private Profile shown(Profile profile, Optional<DateRange> known) {
        Profile.Builder shown =
                profile.toBuilder().accountId(accountId).seenAt(seen).status(ProfileStatus.FOUND);
        known.ifPresent(shown::activityKnown);
        if (draw.chance(0.5)) {
            shown.followers(draw.between(0, 60)).following(draw.between(0, 60)).publicRepositories(draw.between(1, 40));
        }
        return shown.build();
    }

    Instant seen() {
        return seen;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static PartialDate date(Instant at) {
        return PartialDate.of(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    static PartialDate month(Instant at) {
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        return new PartialDate(day.getYear(), day.getMonthValue(), 0);
    }
}
