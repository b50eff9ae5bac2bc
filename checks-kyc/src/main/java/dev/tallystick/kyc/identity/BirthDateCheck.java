package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Moment;
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
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.kyc.document.BirthDateLikeness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares the records of the birth date with each other: what the person stated, and what documents show.
 *
 * <p>Not judged: dates without a day, days that registers fill in where none is recorded, day and month in each other's
 * place, one wrong digit, one day apart, and days that may have been written in another calendar. A document whose print
 * and zone disagree may mean either.
 */
final class BirthDateCheck implements Check {

    private static final FindingType OTHER_DATE = FindingType.builder("kyc.birth-date.other-date")
            .message(
                    "Two records of the birth date do not fit: {difference} ({first} and {second}; a report shows no more"
                            + " than the years).")
            .weight(Weight.assumed(
                    12,
                    "Few people have records of two birth dates beyond slips and filled-in days; among those who do are"
                            + " many whose birth was registered late or anew."))
            .group(EvidenceGroup.NAME)
            .innocently(
                    "A birth was registered late, or an authority entered or corrected a date.",
                    "The date was entered in a hurry, or by somebody else.",
                    "The document of a member of the family was uploaded by mistake.")
            .followUps(FollowUp.CONFIRM_BIRTH_DATE, FollowUp.RESCAN_DOCUMENT, FollowUp.IDENTITY_EVIDENCE)
            .explainedBy(ExplanationKind.DOCUMENT_DATA)
            .build();

    private static final NoteType SLIP = NoteType.dataQuality(
            "kyc.birth-date.slip",
            "The birth date {fact} and another record of it are nearly the same: {difference}. Please check it.");

    private static final NoteType IMPOSSIBLE = NoteType.dataQuality(
            "kyc.birth-date.impossible",
            "The birth date {fact} lies in the future or more than 120 years back, perhaps in another calendar. Please"
                    + " re-enter it.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.birth-date")
            .title("Records of the birth date against each other")
            .rationale(
                    "This compares the records of one birth date with each other. Records of one person differ: day and"
                            + " month change places, digits slip, registers fill in 1 January, 1 July or 31 December where no"
                            + " day is recorded, calendars are converted. What any of these may explain is no finding; slips"
                            + " are a request to check the entry. A document of somebody else shows another name and another"
                            + " birth date for one reason, so that both count in one group. Nothing but birth dates is"
                            + " compared; nationality is not part of the model.")
            .area(Area.IDENTITY)
            .earliestMoment(Moment.ONBOARDING)
            .parts(BirthDate.KIND, IdentityDocument.KIND)
            .findingTypes(OTHER_DATE)
            .noteTypes(SLIP, IMPOSSIBLE)
            .references(
                    Reference.GUIDANCE_2022,
                    Reference.of(
                            "Doc 9303, Machine Readable Travel Documents, part 3 (ICAO, eighth edition, 2021)",
                            "https://www.icao.int/publications/Documents/9303_p3_cons_en.pdf"))
            .indicators("K02")
            .build();

    /** Nobody has as many birth dates; further ones add nothing. */
    private static final int MOST = 16;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        LocalDate today = context.today();
        noteImpossible(candidate, today, result);
        List<BirthStatement> statements = Stream.concat(
                        candidate.birthDates().stream().flatMap(each -> BirthStatement.of(each, today).stream()),
                        candidate.identityDocuments().stream()
                                .flatMap(each -> BirthStatement.of(each, context).stream()))
                .sorted(BirthStatement.ORDER)
                .toList();
        List<BirthStatement> distinct = distinct(statements, result);
        boolean isSlip = false;
        boolean isOther = false;
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                BirthStatement first = distinct.get(i);
                BirthStatement second = distinct.get(j);
                BirthDateLikeness likeness = first.likeness(second);
                if (likeness == BirthDateLikeness.OPEN) {
                    result.missing(Missing.of(
                            BirthDate.KIND, Missing.Reason.TOO_LITTLE, "a birth date in full, where one is recorded"));
                    continue;
                }
                result.compared(first.fact(), second.fact());
                if (likeness.isSlip() && !isSlip) {
                    result.note(Note.of(SLIP, first.fact(), Map.of("difference", words(likeness))));
                    isSlip = true;
                }
                if (likeness == BirthDateLikeness.OTHER && !isOther) {
                    result.finding(finding(first, second));
                    isOther = true;
                }
            }
        }
        if (statements.size() == 1) {
            result.missing(Missing.absent(BirthDate.KIND, "a second record of the birth date"));
        }
        return result.build();
    }

    /** The first statement of each date; those that say the same are compared with it. */
    private static List<BirthStatement> distinct(List<BirthStatement> statements, CheckResult.Builder result) {
        ImmutableList.Builder<BirthStatement> distinct = ImmutableList.builder();
        Map<Set<?>, BirthStatement> known = new HashMap<>();
        for (BirthStatement each : statements) {
            BirthStatement first = known.putIfAbsent(each.dates(), each);
            if (first != null) {
                result.compared(first.fact(), each.fact());
            } else if (known.size() <= MOST) {
                distinct.add(each);
            }
        }
        return distinct.build();
    }

    private static void noteImpossible(Candidate candidate, LocalDate today, CheckResult.Builder result) {
        Set<Object> noted = new HashSet<>();
        for (BirthDate stated : candidate.birthDates()) {
            stated.date()
                    .filter(date -> !BirthStatement.isPossible(date, today) && noted.add(date))
                    .ifPresent(date -> {
                        result.note(Note.of(IMPOSSIBLE, Fact.of(stated, BirthDate.DATE)));
                        result.missing(Missing.of(
                                BirthDate.KIND, Missing.Reason.INVALID, "the birth date in the calendar in use here"));
                    });
        }
    }

    private static String words(BirthDateLikeness likeness) {
        return switch (likeness) {
            case EXCHANGED -> "day and month are in each other's place";
            case ONE_DIGIT -> "one digit differs, or two are in each other's place";
            default -> "they are one day apart";
        };
    }

    private static Finding finding(BirthStatement first, BirthStatement second) {
        return Finding.builder(OTHER_DATE, second.part())
                .fact("first", first.fact())
                .fact("second", second.fact())
                .argument("difference", first.mayShareYear(second) ? "day or month differ" : "the years differ")
                .observedAt(Stream.of(first, second)
                        .map(each -> each.part().provenance().flatMap(Provenance::at))
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo))
                .build();
    }
}
