package dev.tallystick.examples.ats;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartialDate;
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
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Weight;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares when an employment began as two sources state it, for example the application form and the résumé.
 *
 * <p>An employer for which a source states several starts is not judged: people come back to employers, and which entry
 * belongs to which cannot be told. Nor is an employer that only one source names.
 */
final class EmploymentDatesCheck implements Check {

    private static final FollowUp CONFIRM_DATES = new FollowUp(
            "ats-confirm-dates", 1, "Ask from when to when the person worked there; a month is precise enough.");

    private static final FindingType OTHER_START = FindingType.builder("ats.employment-dates.other-start")
            .message("One source has work at {employer} begin in {first}, another in {second}.")
            .weight(Weight.assumed(4, "dates are remembered, rounded and copied wrongly by most people"))
            .group(EvidenceGroup.HISTORY)
            .innocently(
                    "One date is that of an internship or contract, the other that of the permanent post.",
                    "The employer was bought or renamed in between.",
                    "One of the documents is old or was typed in a hurry.")
            .followUps(CONFIRM_DATES)
            .explainedBy(ExplanationKind.AGENCY)
            .build();

    private static final Parameter TOLERANCE = Parameter.of(
            "tolerance", 6, 0, 60, "months", "How far apart two starts may be before they count as different.");

    private static final CheckInfo INFO = CheckInfo.builder("ats.employment-dates")
            .title("Do two sources agree when an employment began")
            .rationale("An application form and a résumé that speak of the same employer should begin the work at about"
                    + " the same time. A difference is usually a slip and only ever a reason to ask.")
            .area(Area.HISTORY)
            .earliestMoment(Moment.APPLICATION)
            .parts(Employment.KIND)
            .findingTypes(OTHER_START)
            .parameters(TOLERANCE)
            .build();

    private static final Comparator<Employment> BY_START = Comparator.comparing(
                    (Employment employment) -> start(employment).orElseThrow().earliest())
            .thenComparing(employment -> source(employment).orElse(""));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        for (List<Employment> entries : byEmployer(candidate).values()) {
            List<Employment> comparable = oneOfEachSource(entries);
            List<Employment> dated = comparable.stream()
                    .filter(each -> start(each).isPresent())
                    .sorted(BY_START)
                    .toList();
            if (dated.size() > 1) {
                compare(dated.get(0), dated.get(dated.size() - 1), context, result);
            } else if (comparable.size() > 1) {
                result.missing(Missing.absent(Employment.KIND, "when each employment began, from both sources"));
            }
        }
        return result.build();
    }

    private static void compare(Employment first, Employment second, CheckContext context, CheckResult.Builder result) {
        Fact firstStart = Fact.shown(first, Employment.PERIOD, shownStart(first));
        Fact secondStart = Fact.shown(second, Employment.PERIOD, shownStart(second));
        result.compared(firstStart, secondStart);
        // The shortest time between the two, since a year alone may mean any day of it.
        long months = ChronoUnit.MONTHS.between(
                start(first).orElseThrow().latest(), start(second).orElseThrow().earliest());
        if (months > context.get(TOLERANCE)) {
            result.finding(Finding.builder(OTHER_START, first)
                    .fact("employer", Fact.of(first, Employment.EMPLOYER))
                    .fact("first", firstStart)
                    .fact("second", secondStart)
                    .observedAt(second.provenance().flatMap(Provenance::at))
                    .build());
        }
    }

    private static Map<String, List<Employment>> byEmployer(Candidate candidate) {
        return candidate.employment().stream()
                .filter(each -> each.employer().isPresent() && source(each).isPresent())
                .collect(Collectors.groupingBy(
                        each -> each.employer()
                                .orElseThrow()
                                .strip()
                                .replaceAll("\\s+", " ")
                                .toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** One entry of each source; none if a source states several starts. */
    private static List<Employment> oneOfEachSource(List<Employment> entries) {
        Map<String, Employment> bySource = new TreeMap<>();
        for (Employment entry : entries) {
            Employment first = bySource.putIfAbsent(source(entry).orElseThrow(), entry);
            if (first != null && !start(first).equals(start(entry))) {
                return List.of();
            }
        }
        return List.copyOf(bySource.values());
    }

    private static Optional<String> source(Employment employment) {
        return employment
                .provenance()
                .map(from -> from.source() + "/" + from.name().orElse(""));
    }

    private static Optional<PartialDate> start(Employment employment) {
        return employment.period().flatMap(DateRange::from);
    }

    private static String shownStart(Employment employment) {
        return start(employment).orElseThrow().toString();
    }
}
