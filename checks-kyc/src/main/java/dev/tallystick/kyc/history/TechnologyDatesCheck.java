package dev.tallystick.kyc.history;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Skill;
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
import dev.tallystick.name.OrganisationNames;
import dev.tallystick.reference.ReferenceRow;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares the time since which a person claims a technology with its first public release.
 *
 * <p>Predecessors and betas count as the technology, and a year of slack is added. Not judged: names that the table does
 * not hold or that have other meanings, and people who worked for what may be the vendor: an employer that shares a word
 * with its name in any script. A name in another script than the vendor's that shares none excuses nothing, as a name in
 * the same script would not.
 */
final class TechnologyDatesCheck implements Check {

    static final FindingType BEFORE_RELEASE = type("before-release")
            .message("Experience with {technology} is claimed since {claimed}, and its first public release was"
                    + " {released}{others}.")
            .weight(Weight.assumed(
                    5,
                    "Years are rounded up or meant for the whole field, and a text copied from another career would show"
                            + " the same."))
            .build();

    static final FindingType SEVERAL_BEFORE_RELEASE = type("several-before-release")
            .message("Experience with {technology} is claimed since {claimed}, and its first public release was"
                    + " {released}{others}.")
            .weight(Weight.assumed(
                    10,
                    "One number is easily mistyped, and several technologies before their time take more than that; one"
                            + " number of years for the whole career may be put beside each of them."))
            .build();

    static final Parameter SLACK = Parameter.of(
            "slack-months",
            12,
            0,
            60,
            "months",
            "How long before the first release, beta or predecessor experience needs no question.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.technology-dates")
            .title("Could the technology be used since then?")
            .rationale(
                    "Compared is the time since which a technology is claimed with its first release: nobody outside a"
                            + " vendor uses it long before. A table of first releases states its source for each row; betas,"
                            + " predecessors and rounded years are left aside.")
            .area(Area.HISTORY)
            .parts(Skill.KIND, Employment.KIND)
            .findingTypes(BEFORE_RELEASE, SEVERAL_BEFORE_RELEASE)
            .parameters(SLACK)
            .indicators("K16")
            .build();

    private static final int MAX_YEARS = 80;
    private static final int MAX_LISTED = 4;
    private static final int MAX_NAME = 300;

    /** A skill, the latest day on which its use must have begun, and the row of the technology. */
    private record Claim(Skill skill, Field<?> field, LocalDate began, ReferenceRow row) {

        String technology() {
            return row.get("technology");
        }

        LocalDate firstUse() {
            LocalDate released =
                    TechnologyReleaseTable.date(row, "released").orElseThrow().earliest();
            return TechnologyReleaseTable.date(row, "earlier")
                    .map(PartialDate::earliest)
                    .filter(earlier -> earlier.isBefore(released))
                    .orElse(released);
        }
    }

    private final TechnologyReleases releases;

    TechnologyDatesCheck(TechnologyReleases releases) {
        this.releases = requireNonNull(releases, "releases");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Claim> early = new ArrayList<>();
        List<Employment> jobs = Entries.of(candidate.employment());
        Map<ReferenceRow, Boolean> workedFor = new HashMap<>();
        for (Skill skill : Entries.of(candidate.skills())) {
            Optional<ReferenceRow> row = skill.name()
                    .flatMap(releases::find)
                    .filter(each -> each.find("technology").isPresent()
                            && TechnologyReleaseTable.date(each, "released").isPresent());
            if (row.isEmpty()) {
                continue;
            }
            Optional<Claim> claim = claim(skill, row.get(), context);
            if (claim.isEmpty()) {
                result.missing(Missing.absent(Skill.KIND, "since when a technology is claimed, or for how many years"));
                continue;
            }
            result.compared(Fact.of(skill, claim.get().field()), Fact.of(row.get(), "released"));
            if (claim.get().began().isBefore(claim.get().firstUse().minusMonths(context.get(SLACK)))
                    && !workedFor.computeIfAbsent(row.get(), each -> mayHaveWorkedFor(each, jobs))) {
                early.add(claim.get());
            }
        }
        if (!early.isEmpty()) {
            result.finding(finding(early));
        }
        return result.build();
    }

    /** By the later of the two where a skill states a date and a number of years; years may be rounded up by one. */
    private static Optional<Claim> claim(Skill skill, ReferenceRow row, CheckContext context) {
        Optional<LocalDate> since = skill.since().map(PartialDate::latest);
        Optional<LocalDate> byYears = skill.years()
                .filter(years -> years >= 1 && years <= MAX_YEARS)
                .map(years -> context.today().minusYears(years - 1L));
        if (since.isPresent() && byYears.map(day -> !since.get().isBefore(day)).orElse(true)) {
            return since.map(day -> new Claim(skill, Skill.SINCE, day, row));
        }
        return byYears.map(day -> new Claim(skill, Skill.YEARS, day, row));
    }

    private static boolean mayHaveWorkedFor(ReferenceRow row, List<Employment> jobs) {
        List<String> vendors = TechnologyReleaseTable.list(row, "vendor");
        return jobs.stream()
                .flatMap(job -> job.employer().stream())
                .anyMatch(employer -> vendors.stream().anyMatch(vendor -> mayBe(vendor, employer)));
    }

    private static boolean mayBe(String vendor, String employer) {
        boolean isLatin = isLatin(vendor);
        return switch (OrganisationNames.compare(vendor, employer).verdict()) {
            case SAME, SIMILAR -> true;
            case UNDECIDED -> isLatin ? isLatin(employer) : holds(employer, vendor);
            case DIFFERENT -> !isLatin && holds(employer, vendor);
        };
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** Names in other scripts are often written without blanks between their words. */
    private static boolean holds(String employer, String vendor) {
        return folded(employer).contains(folded(vendor));
    }

    private static String folded(String name) {
        String bounded = name.substring(0, Math.min(name.length(), MAX_NAME));
        return Normalizer.normalize(bounded, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Rows about one technology and its parts share their source. */
    private static long technologies(List<Claim> early) {
        return early.stream()
                .map(claim -> claim.row().find("source_url").orElse(claim.technology()))
                .distinct()
                .count();
    }

    private static Finding finding(List<Claim> early) {
        List<Claim> ordered = early.stream()
                .sorted(Comparator.comparing((Claim claim) ->
                                claim.began().until(claim.firstUse()).toTotalMonths())
                        .reversed()
                        .thenComparing(Claim::technology)
                        .thenComparing(claim -> claim.skill().allText()))
                .toList();
        Claim first = ordered.get(0);
        Finding.Builder finding = Finding.builder(
                        technologies(early) > 1 ? SEVERAL_BEFORE_RELEASE : BEFORE_RELEASE, first.skill())
                .fact("technology", Fact.of(first.row(), "technology"))
                .fact("claimed", fact(first))
                .fact("released", Fact.of(first.row(), "released"))
                .argument("others", others(ordered, first))
                .observedAt(Entries.recordedAt(first.skill()));
        return finding.build();
    }

    private static Fact fact(Claim claim) {
        String begun = claim.field().equals(Skill.SINCE)
                ? claim.skill().since().orElseThrow().toString()
                : claim.began().getYear() + " or earlier";
        return Fact.shown(claim.skill(), claim.field(), begun);
    }

    private static String others(List<Claim> ordered, Claim first) {
        List<String> names = ordered.stream()
                .map(Claim::technology)
                .distinct()
                .filter(name -> !name.equals(first.technology()))
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        int hidden = names.size() - MAX_LISTED;
        return "; likewise for " + names.stream().limit(MAX_LISTED).collect(Collectors.joining(", "))
                + (hidden > 0 ? " and " + hidden + " more" : "");
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.technology-dates." + name)
                .group(EvidenceGroup.HISTORY)
                .innocently(
                        "The years count a predecessor, a similar technology or the whole field.",
                        "The person took part in the development or in a closed trial.",
                        "A number was mistyped, or filled in by a form or a tool.")
                .followUps(FollowUp.CONFIRM_DATES, FollowUp.HISTORY_EVIDENCE)
                .explainedBy(ExplanationKind.CAREER_DATES);
    }
}
