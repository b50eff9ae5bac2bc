package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.Disclosure;
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
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Compares work and study as stated with what employers and schools answered.
 *
 * <p>Not judged: whoever did not reply, cannot be reached or gives no information; answers through contact details that
 * the person gave, either way; denials where the person went by another name at that time; answers that a later
 * confirmation settles.
 */
final class HistoryConfirmationCheck implements Check {

    private static final int CONFIRMED = 4;
    private static final int MOST_CONFIRMED = 2;
    private static final ImmutableSet<VerificationMethod> DECIDING =
            ImmutableSet.of(VerificationMethod.INDEPENDENT_CONTACT, VerificationMethod.PUBLIC_REGISTER);

    /** Nobody has as many employers; further ones add nothing. */
    private static final int MOST_COMPARED = 16;

    /** By what facts say, whatever the order of the candidate. */
    private static final Comparator<Fact> IN_ORDER = Comparator.comparing(Fact::date)
            .thenComparing(Fact::source)
            .thenComparing(fact -> fact.value(Disclosure.MASKED))
            .thenComparing(fact -> fact.part().map(Part::allText).orElse(""));

    private static final FindingType EMPLOYMENT = FindingType.builder("kyc.history-confirmation.employment")
            .message("Work at {claim} is stated; {answer}.")
            .weight(Weight.assumed(
                    14, "Staff offices overlook contractors, former names, subsidiaries and what was before a merger."))
            .group(EvidenceGroup.HISTORY)
            .innocently(
                    "The person worked through an agency, on secondment, as a contractor or for a subsidiary.",
                    "The employer closed, merged, lost its records, or works where records did not survive.",
                    "The records are under an earlier name, or the staff office gives no information on principle.")
            .followUps(FollowUp.NAME_EMPLOYER, FollowUp.INDEPENDENT_CONTACT, FollowUp.HISTORY_EVIDENCE)
            .explainedBy(
                    ExplanationKind.EMPLOYER,
                    ExplanationKind.AGENCY,
                    ExplanationKind.OWN_COMPANY,
                    ExplanationKind.NAME_USE,
                    ExplanationKind.CAREER_DATES)
            .build();

    private static final FindingType EDUCATION = FindingType.builder("kyc.history-confirmation.education")
            .message("Study at {claim} is stated; {answer}.")
            .weight(Weight.assumed(
                    14, "Schools overlook former names, partner schools, courses without a degree and open fees."))
            .group(EvidenceGroup.HISTORY)
            .innocently(
                    "The records are under an earlier name or another spelling of it.",
                    "The course was at a partner school, an exchange, without a degree, or not finished.",
                    "The school closed, merged, lost its records, or gives no information without consent.")
            .followUps(FollowUp.INDEPENDENT_CONTACT, FollowUp.HISTORY_EVIDENCE)
            .explainedBy(ExplanationKind.NAME_USE, ExplanationKind.CAREER_DATES)
            .build();

    private static final FindingType SEVERAL = FindingType.builder("kyc.history-confirmation.several")
            .message("{claim} and {further} are stated in the history; for the first, {answer}, and for the second,"
                    + " {furtherAnswer}. None of the history was confirmed independently.")
            .weight(Weight.assumed(
                    18,
                    "One office overlooks a person for reasons of its own; that two do so independently leaves fewer"
                            + " reasons, such as a name that is not on file."))
            .group(EvidenceGroup.HISTORY)
            .innocently(
                    "The records are under a name that is not on file.",
                    "The person worked through an agency or an own company, which is what the records hold.",
                    "The institutions closed, merged, or lost their records.")
            .followUps(FollowUp.NAME_EMPLOYER, FollowUp.INDEPENDENT_CONTACT, FollowUp.HISTORY_EVIDENCE)
            .explainedBy(ExplanationKind.NAME_USE, ExplanationKind.AGENCY, ExplanationKind.OWN_COMPANY)
            .build();

    private static final NoteType THROUGH_PERSON = NoteType.context(
            "kyc.history-confirmation.through-person",
            "{fact} was reached through contact details that the person gave, so that the answer weighs neither way.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.history-confirmation")
            .title("Do employers and schools confirm the history?")
            .rationale("This compares work and study as stated with what an employer or school answers that is reached"
                    + " through its own published contact details, or with a register. Answers through contact details"
                    + " that the person gave are worth less, whichever way they go, and nobody is asked to give others."
                    + " No reply is no answer: firms close, wars destroy records, and many staff offices may not tell."
                    + " Nor is a denial one where the person went by another name at that time: then the institution is"
                    + " asked again under that name. What is confirmed independently speaks for the history.")
            .area(Area.HISTORY)
            .parts(Employment.KIND, Education.KIND, PersonName.KIND)
            .findingTypes(EMPLOYMENT, EDUCATION, SEVERAL)
            .noteTypes(THROUGH_PERSON)
            .references(Reference.GUIDANCE_2022)
            .indicators("K12", "K13")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        EarlierNames names = EarlierNames.of(candidate.names());
        List<Denial> denials = Stream.concat(candidate.employment().stream(), candidate.education().stream())
                .sorted(Comparator.comparing(Part::allText))
                .flatMap(part -> denial(part, names, result).stream())
                .toList();
        several(denials, candidate)
                .ifPresentOrElse(result::finding, () -> denials.forEach(denial -> result.finding(denial.finding())));
        corroborate(candidate, result);
        return result.build();
    }

    /** A part of the history that was denied, and the answer that says so. */
    private record Denial(Part part, Verification answer) {

        Fact claim() {
            return Fact.of(part, field(part));
        }

        String institution() {
            return part.find(field(part)).orElse("");
        }

        Fact words() {
            String words = answer.method().equals(VerificationMethod.PUBLIC_REGISTER)
                    ? "a register that was looked up does not hold it so"
                    : "asked through contact details that were found independently, the institution does not hold it so";
            return Fact.ofVerification(part, field(part), answer).shownAs(words);
        }

        Finding finding() {
            return Finding.builder(part instanceof Employment ? EMPLOYMENT : EDUCATION, part)
                    .fact("claim", claim())
                    .fact("answer", words())
                    .observedAt(answer.at())
                    .organisation(institution())
                    .build();
        }
    }

    /** Two institutions that are surely different deny, and none confirms: one finding in place of theirs. */
    private static Optional<Finding> several(List<Denial> denials, Candidate candidate) {
        boolean isAnyConfirmed = Stream.concat(candidate.employment().stream(), candidate.education().stream())
                .flatMap(part -> part.verifications().stream())
                .anyMatch(Verification::confirmsIndependently);
        if (isAnyConfirmed) {
            return Optional.empty();
        }
        List<Denial> some = denials.stream().limit(MOST_COMPARED).toList();
        for (Denial first : some) {
            for (Denial second : some) {
                if (OrganisationNames.compare(first.institution(), second.institution())
                        .verdict()
                        .equals(Verdict.DIFFERENT)) {
                    return Optional.of(Finding.builder(SEVERAL, first.part())
                            .fact("claim", first.claim())
                            .fact("answer", first.words())
                            .fact("further", second.claim())
                            .fact("furtherAnswer", second.words())
                            .organisation(first.institution())
                            .observedAt(Stream.of(first, second)
                                    .flatMap(each -> each.answer().at().stream())
                                    .max(Comparator.naturalOrder()))
                            .build());
                }
            }
        }
        return Optional.empty();
    }

    /** The denial that stands; says what was compared or is missing. */
    private static Optional<Denial> denial(Part part, EarlierNames names, CheckResult.Builder result) {
        List<Verification> answers = part.verifications();
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        if (!isNamed(part)) {
            result.missing(Missing.absent(part.kind(), "the name of the employer or school that was asked"));
            return Optional.empty();
        }
        Fact claim = Fact.of(part, field(part));
        List<Verification> decided =
                answers.stream().filter(HistoryConfirmationCheck::isIndependent).toList();
        Optional<Verification> standing = standing(decided);
        if (standing.isPresent() && names.mayBeOfRecords(period(part))) {
            result.missing(Missing.of(
                    part.kind(),
                    Missing.Reason.TOO_LITTLE,
                    "an answer of the institution when asked again, with consent, under the name of that time"));
            return Optional.empty();
        }
        decided.forEach(answer -> result.compared(claim, Fact.ofVerification(part, field(part), answer)));
        if (decided.isEmpty()) {
            result.missing(Missing.of(
                    part.kind(),
                    Missing.Reason.TOO_LITTLE,
                    "an answer of the employer or school, reached through contact details found independently"));
            if (answers.stream()
                    .anyMatch(answer ->
                            answer.isViaCandidate() && answer.outcome() != VerificationOutcome.INCONCLUSIVE)) {
                result.note(Note.of(THROUGH_PERSON, claim));
            }
        }
        return standing.map(answer -> new Denial(part, answer));
    }

    private static Field<String> field(Part part) {
        return part instanceof Employment ? Employment.EMPLOYER : Education.INSTITUTION;
    }

    private static Optional<DateRange> period(Part part) {
        return part instanceof Employment job ? job.period() : part.find(Education.PERIOD);
    }

    /** The last contradiction that no confirmation of the same time, later, or of a time that is not known settles. */
    private static Optional<Verification> standing(List<Verification> decided) {
        Instant confirmed = decided.stream()
                .filter(Verification::confirmsIndependently)
                .map(answer -> answer.at().orElse(Instant.MAX))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        boolean isConfirmed = decided.stream().anyMatch(Verification::confirmsIndependently);
        return decided.stream()
                .filter(answer -> answer.contradictsIndependently() && DECIDING.contains(answer.method()))
                .filter(answer ->
                        !isConfirmed || answer.at().filter(confirmed::isBefore).isPresent())
                .max(Comparator.<Verification, Instant>comparing(
                                answer -> answer.at().orElse(Instant.MIN))
                        .thenComparing(answer -> answer.method().id())
                        .thenComparing(answer -> answer.by().orElse("")));
    }

    private static boolean isIndependent(Verification answer) {
        return answer.confirmsIndependently()
                || (answer.contradictsIndependently() && DECIDING.contains(answer.method()));
    }

    private static boolean isNamed(Part part) {
        return part.find(field(part)).filter(name -> !name.isBlank()).isPresent();
    }

    /** Two confirmed parts count, of different names: more of them say little more. */
    private static void corroborate(Candidate candidate, CheckResult.Builder result) {
        Map<String, Fact> byVendor = new TreeMap<>();
        Map<String, Fact> byInstitution = new TreeMap<>();
        Stream.concat(candidate.employment().stream(), candidate.education().stream())
                .filter(part -> isNamed(part) && part.isVerified())
                .forEach(part -> collect(part, byInstitution, byVendor));
        byInstitution.values().stream()
                .limit(MOST_CONFIRMED)
                .forEach(fact -> result.corroboration(Corroboration.of(
                        EvidenceGroup.HISTORY,
                        CONFIRMED,
                        "An employer, a school or a register confirmed a part of the history.",
                        fact)));
        byVendor.values().stream()
                .limit(MOST_CONFIRMED)
                .forEach(fact -> result.corroboration(Corroboration.ofVendor(
                        EvidenceGroup.HISTORY,
                        CONFIRMED,
                        "A vendor confirmed a part of the history.",
                        fact,
                        BackgroundCheckCheck.VENDOR)));
    }

    private static void collect(Part part, Map<String, Fact> byInstitution, Map<String, Fact> byVendor) {
        String key = Texts.key(part.find(field(part)).orElse(""));
        for (Verification answer : part.verifications()) {
            if (answer.confirmsIndependently()) {
                boolean isVendor = answer.method().equals(VerificationMethod.VENDOR_CHECK);
                (isVendor ? byVendor : byInstitution)
                        .merge(key, Fact.ofVerification(part, field(part), answer), BinaryOperator.minBy(IN_ORDER));
            }
        }
    }
}
