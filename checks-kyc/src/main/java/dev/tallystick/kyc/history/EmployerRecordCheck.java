package dev.tallystick.kyc.history;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.OrganisationRecord;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares jobs with what registers and the web say of the employers, as the host looked it up.
 *
 * <p>Firms close, are renamed, get a web site late or have none: a closed firm is nothing, and one gap in the records is
 * nothing either. Not judged: employers without a record, public bodies and universities, firms that the register knows
 * under several names, and firms that were not sought in a register of the country of the job.
 */
final class EmployerRecordCheck implements Check {

    static final FindingType LOOK_ALIKE = type("look-alike-domain")
            .message(
                    "The domain stated for {employer} is {stated}, which reads like its official domain {official} and is"
                            + " another one that is in use.")
            .weight(Weight.assumed(
                    12,
                    "Domains that imitate a firm serve false references, and mistyped or outdated domains are common"
                            + " too."))
            .innocently(
                    "The domain was mistyped.",
                    "The firm owns both domains, or used the other one earlier.",
                    "Another firm with a similar name is meant.")
            .build();

    static final FindingType UNTRACEABLE = type("untraceable")
            .message(
                    "{employer} was {status} in the register of the country of the job, and the web does not show it at the"
                            + " time of the job either: {web}.")
            .weight(Weight.assumed(
                    8,
                    "Sole traders, branches and firms known under another name are not found either, and sites close."))
            .innocently(
                    "The employer is registered under another name, or as a branch of a foreign firm.",
                    "It was a small firm, a sole trader or a project that was never registered.",
                    "It closed, and its site with it.")
            .build();

    static final FindingType SEVERAL_UNTRACEABLE = type("several-untraceable")
            .message(
                    "{employer} and {other}{more} were {status} in the registers of the countries of the jobs, and the web"
                            + " does not show them at the time of the jobs either; of the first, {web}.")
            .weight(Weight.assumed(
                    12,
                    "Several employers without a trace are more than one gap, and careers in small firms of one trade or"
                            + " region leave several gaps too."))
            .innocently(
                    "The person worked for small firms, sole traders or projects that were never registered.",
                    "The employers are registered under other names, or as branches of foreign firms.",
                    "They closed in a crisis of their trade or region, and their sites with them.")
            .build();

    static final FindingType REGISTERED_LATER = type("registered-later")
            .message("The job at {employer} is dated {period}, and the register shows the firm from {registered} on.")
            .weight(Weight.assumed(
                    8, "A firm is registered anew when its legal form changes or a founder takes in partners."))
            .innocently(
                    "The firm existed before under another legal form, name or owner.",
                    "The record is of another firm with the same name.",
                    "A date was mistyped.")
            .build();

    static final FindingType DOMAIN_LATER = type("domain-later")
            .message("The job at {employer} is dated {period}, and the web domain stated for it was registered in"
                    + " {created}.")
            .weight(Weight.assumed(5, "Many small firms get a domain late, let it lapse or change it."))
            .innocently(
                    "The firm had no web site then, or another domain.",
                    "The domain lapsed and was registered again.",
                    "The firm was renamed or taken over.")
            .build();

    static final FindingType OTHER_ENDING = type("other-ending")
            .message(
                    "The domain stated for {employer} is {stated}, its official domain is {official}, and the stated one was"
                            + " registered only in {created}.")
            .weight(Weight.assumed(5, "Firms hold their name under many endings and move from one to another."))
            .innocently(
                    "The firm owns both domains, or moved from one to the other.", "The ending was remembered wrongly.")
            .build();

    static final NoteType CHECK_DOMAIN = NoteType.dataQuality(
            "kyc.employer-record.check-domain",
            "The domain {fact} differs by a letter or so from the official domain of the employer; please check the"
                    + " spelling.");

    static final Parameter TOLERANCE = Parameter.of(
            "tolerance-months",
            12,
            0,
            120,
            "months",
            "How long after the beginning of a job the domain of the employer may be registered.");
    static final Parameter RECENT = Parameter.of(
            "recent-months",
            36,
            0,
            240,
            "months",
            "How long after the end of a job a site that is gone or parked is still held against the record.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.employer-record")
            .title("Do registers and the web know the employers at the time of the jobs?")
            .rationale(
                    "Compared are the dates of registers and domains with the dates of the job, and the stated domain with"
                            + " the official one: a job needs an employer that existed. Honest employers may leave few traces, so"
                            + " that only two gaps together, or dates that exclude each other, are a finding. Public bodies,"
                            + " schools and employers with several registered names are not judged by them.")
            .area(Area.HISTORY)
            .parts(Employment.KIND, OrganisationRecord.KIND)
            .findingTypes(LOOK_ALIKE, UNTRACEABLE, SEVERAL_UNTRACEABLE, REGISTERED_LATER, DOMAIN_LATER, OTHER_ENDING)
            .noteTypes(CHECK_DOMAIN)
            .parameters(TOLERANCE, RECENT)
            .references(Reference.GUIDANCE_2022)
            .indicators("K14")
            .build();

    private static final int MAX = 40;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<OrganisationRecord> records = Entries.of(candidate.organisationRecords()).stream()
                .filter(record -> record.name().isPresent())
                .limit(MAX)
                .toList();
        List<Employment> jobs = Entries.of(candidate.employment()).stream()
                .filter(job -> job.employer().filter(name -> !name.isBlank()).isPresent())
                .limit(MAX)
                .toList();
        List<EmployerDates.Untraceable> untraceable = new ArrayList<>();
        for (Employment job : jobs) {
            List<OrganisationRecord> about =
                    records.stream().filter(record -> isAbout(record, job)).toList();
            if (about.isEmpty()) {
                result.missing(Missing.absent(
                        OrganisationRecord.KIND,
                        "what a register and the web say of each employer, looked up by the host"));
            } else {
                judge(job, about, context, result, untraceable);
            }
        }
        several(untraceable)
                .ifPresentOrElse(
                        result::finding, () -> untraceable.forEach(employer -> result.finding(employer.finding())));
        return result.build();
    }

    private static boolean isAbout(OrganisationRecord record, Employment job) {
        Verdict verdict = OrganisationNames.compare(
                        record.name().orElseThrow(), job.employer().orElseThrow())
                .verdict();
        return verdict == Verdict.SAME || verdict == Verdict.SIMILAR;
    }

    private static void judge(
            Employment job,
            List<OrganisationRecord> records,
            CheckContext context,
            CheckResult.Builder result,
            List<EmployerDates.Untraceable> untraceable) {
        StatedDomains domains = new StatedDomains(job, records, context.get(TOLERANCE));
        domains.addCompared(result);
        domains.misspelled().ifPresent(fact -> result.note(Note.of(CHECK_DOMAIN, fact)));
        Optional<Finding> lookAlike = domains.lookAlike();
        if (lookAlike.isPresent()) {
            result.finding(lookAlike.get());
            return;
        }
        EmployerDates dates = new EmployerDates(job, records, context);
        if (PublicBodies.mayInclude(job.employer().orElseThrow())) {
            result.missing(Missing.of(
                    OrganisationRecord.KIND,
                    Missing.Reason.NOT_IN_REFERENCE,
                    "public bodies, schools and people who work for themselves, by a directory that holds them"));
        } else if (dates.isRenamed()) {
            result.missing(Missing.of(
                    OrganisationRecord.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "which of its registered names an employer had at the time of the job"));
        } else {
            if (!dates.addCompared(result)) {
                result.missing(Missing.of(
                        OrganisationRecord.KIND,
                        Missing.Reason.TOO_LITTLE,
                        "what a register of the country of the job and the web say of each employer, and the dates of the"
                                + " job"));
            }
            dates.untraceable()
                    .ifPresentOrElse(
                            untraceable::add,
                            () -> dates.find().or(domains::otherEnding).ifPresent(result::finding));
        }
    }

    /** The first two employers without a trace that are surely not one. */
    private static Optional<Finding> several(List<EmployerDates.Untraceable> found) {
        for (EmployerDates.Untraceable first : found) {
            List<EmployerDates.Untraceable> others =
                    found.stream().filter(first::isSurelyAnother).toList();
            if (!others.isEmpty()) {
                EmployerDates.Untraceable other = others.get(0);
                Finding.Builder finding = Finding.builder(SEVERAL_UNTRACEABLE, first.job())
                        .fact("employer", first.employer())
                        .fact("other", other.employer())
                        .fact("status", first.status())
                        .fact("web", first.web())
                        .fact("otherStatus", other.status())
                        .fact("otherWeb", other.web())
                        .argument("more", others.size() > 1 ? " and others" : "")
                        .observedAt(Entries.later(first.observedAt(), other.observedAt()));
                first.job().period().ifPresent(finding::period);
                return Optional.of(finding.build());
            }
        }
        return Optional.empty();
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.employer-record." + name)
                .group(EvidenceGroup.HISTORY)
                .followUps(FollowUp.NAME_EMPLOYER, FollowUp.INDEPENDENT_CONTACT, FollowUp.HISTORY_EVIDENCE)
                .explainedBy(ExplanationKind.EMPLOYER, ExplanationKind.OWN_COMPANY);
    }
}
