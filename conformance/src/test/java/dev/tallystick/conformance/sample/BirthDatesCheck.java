package dev.tallystick.conformance.sample;

import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartialDate;
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
import dev.tallystick.check.Weight;
import java.util.Comparator;
import java.util.List;

/** Compares birth dates from different sources. Dates that may mean the same day are not judged. */
final class BirthDatesCheck implements Check {

    private static final FindingType DIFFER = FindingType.builder("sample.birth-dates.differ")
            .message("The birth date is {first} in one place and {second} in another.")
            .weight(Weight.assumed(6, "slips of data entry and swapped days and months are common"))
            .group(EvidenceGroup.DOCUMENT)
            .innocently("Day and month were swapped.", "A date was mistyped.")
            .followUps(new FollowUp("confirm-birth-date", 1, "Ask the person to check the date."))
            .build();

    static final CheckInfo INFO = CheckInfo.builder("sample.birth-dates")
            .title("Do the birth dates of all sources agree?")
            .rationale("A person has one birth date; two that cannot both be right are a reason to check the sources."
                    + " One date alone is not judged.")
            .area(Area.IDENTITY)
            .earliestMoment(Moment.OFFER)
            .parts(BirthDate.KIND)
            .findingTypes(DIFFER)
            .indicators("K02")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<BirthDate> dates = candidate.birthDates().stream()
                .filter(each -> each.date().isPresent())
                .sorted(Comparator.comparing(each -> date(each).earliest()))
                .toList();
        if (dates.size() == 1) {
            result.missing(Missing.absent(BirthDate.KIND, "a birth date from a second source"));
        } else if (dates.size() > 1) {
            compare(dates.get(0), dates.get(dates.size() - 1), result);
        }
        return result.build();
    }

    private static void compare(BirthDate first, BirthDate second, CheckResult.Builder result) {
        Fact one = Fact.of(first, BirthDate.DATE);
        Fact other = Fact.of(second, BirthDate.DATE);
        result.compared(one, other);
        if (date(first).latest().isBefore(date(second).earliest())) {
            result.finding(Finding.builder(DIFFER, second)
                    .fact("first", one)
                    .fact("second", other)
                    .build());
        }
    }

    private static PartialDate date(BirthDate birthDate) {
        return birthDate.date().orElseThrow();
    }
}
