package dev.tallystick.kyc.history;

import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.OrganisationRecord;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.RegistryStatus;
import dev.tallystick.candidate.SiteStatus;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dates of one job beside those of the register and the web.
 *
 * @param job the job, with the name of the employer
 * @param records the records of that employer, at least one
 * @param context the parameters
 */
record EmployerDates(Employment job, List<OrganisationRecord> records, CheckContext context) {

    private static final Set<SiteStatus> CLOSED = Set.of(SiteStatus.GONE, SiteStatus.PARKED);

    /** An employer of which neither a register nor the web has a trace. */
    record Untraceable(Employment job, OrganisationRecord record, Fact web) {

        Fact employer() {
            return Fact.of(job, Employment.EMPLOYER);
        }

        Fact status() {
            return Fact.shown(record, OrganisationRecord.STATUS, "not found");
        }

        Optional<Instant> observedAt() {
            return Entries.laterOf(job, record);
        }

        boolean isSurelyAnother(Untraceable other) {
            return OrganisationNames.compare(
                                    job.employer().orElseThrow(),
                                    other.job.employer().orElseThrow())
                            .verdict()
                    == Verdict.DIFFERENT;
        }

        Finding finding() {
            return EmployerDates.finding(EmployerRecordCheck.UNTRACEABLE, job, record)
                    .fact("status", status())
                    .fact("web", web)
                    .build();
        }
    }

    /** Whether a register shows an employer under several names: which one it had at the time is open. */
    boolean isRenamed() {
        return records.stream().anyMatch(EmployerDates::hasSeveralNames);
    }

    /** Dates that exclude each other, of an employer that is traceable. */
    Optional<Finding> find() {
        return isKnown() ? registeredLater() : domainLater();
    }

    /** Adds what a finding can follow from, and tells whether there was any. */
    boolean addCompared(CheckResult.Builder result) {
        Fact employer = Fact.of(job, Employment.EMPLOYER);
        boolean any = false;
        for (OrganisationRecord record : records) {
            if (isKnown(record) && record.registeredOn().isPresent() && hasEnd()) {
                result.compared(period(), Fact.of(record, OrganisationRecord.REGISTERED_ON));
                any = true;
            } else if (isKnown(record) && record.status().isPresent()) {
                result.compared(employer, Fact.of(record, OrganisationRecord.STATUS));
                any = true;
            } else if (!isKnown() && isDated(record)) {
                result.compared(period(), Fact.of(record, OrganisationRecord.DOMAIN_CREATED_ON));
                any = true;
            } else if (!isKnown()
                    && isSoughtInVain(record)
                    && record.siteStatus().isPresent()
                    && hasBeginning()) {
                result.compared(employer, Fact.shown(record, OrganisationRecord.STATUS, "not found"));
                any = true;
            }
        }
        return any;
    }

    private boolean isKnown() {
        return records.stream().anyMatch(EmployerDates::isKnown);
    }

    private boolean hasBeginning() {
        return job.period().flatMap(DateRange::from).isPresent();
    }

    private boolean hasEnd() {
        return job.period().flatMap(DateRange::to).isPresent();
    }

    /** Whether a younger domain would be a finding. */
    private boolean isDated(OrganisationRecord record) {
        return record.domainCreatedOn().isPresent()
                && (hasBeginning() || hasEnd())
                && (isSoughtInVain(record) || record.officialDomain().isEmpty());
    }

    private boolean isSoughtInVain(OrganisationRecord record) {
        return record.status().equals(Optional.of(RegistryStatus.NOT_FOUND)) && isOfTheCountry(record);
    }

    private Fact period() {
        return Entries.period(job, Employment.PERIOD);
    }

    private Optional<Finding> registeredLater() {
        Optional<LocalDate> end = job.period().flatMap(DateRange::to).map(PartialDate::latest);
        boolean allLater = end.isPresent()
                && records.stream()
                        .filter(EmployerDates::isKnown)
                        .allMatch(record -> record.registeredOn()
                                .filter(date -> date.earliest().isAfter(end.get()))
                                .isPresent());
        return !allLater
                ? Optional.empty()
                : records.stream()
                        .filter(EmployerDates::isKnown)
                        .findFirst()
                        .map(record -> finding(EmployerRecordCheck.REGISTERED_LATER, record)
                                .fact("period", period())
                                .fact("registered", Fact.of(record, OrganisationRecord.REGISTERED_ON))
                                .build());
    }

    Optional<Untraceable> untraceable() {
        if (isKnown()) {
            return Optional.empty();
        }
        return records.stream()
                .filter(this::isSoughtInVain)
                .flatMap(record -> web(record).map(web -> new Untraceable(job, record, web)).stream())
                .findFirst();
    }

    /** What the web says against the job: the site is gone soon after it, or the domain is younger. */
    private Optional<Fact> web(OrganisationRecord record) {
        if (isYounger(record)) {
            String created = record.domainCreatedOn().orElseThrow().toString();
            return Optional.of(Fact.shown(
                    record, OrganisationRecord.DOMAIN_CREATED_ON, "its domain was registered in " + created));
        }
        Optional<DateRange> period = job.period().filter(each -> each.from().isPresent());
        boolean isRecent = period.isPresent()
                && period.get()
                        .to()
                        .map(end -> end.earliest()
                                .plusMonths(context.get(EmployerRecordCheck.RECENT))
                                .isAfter(context.today()))
                        .orElse(true);
        return isRecent && record.siteStatus().map(CLOSED::contains).orElse(false)
                ? record.siteStatus()
                        .map(status -> Fact.shown(record, OrganisationRecord.SITE_STATUS, "its site is " + status.id()))
                : Optional.empty();
    }

    private Optional<Finding> domainLater() {
        return records.stream()
                .filter(record -> record.officialDomain().isEmpty() && isYounger(record))
                .findFirst()
                .map(record -> finding(EmployerRecordCheck.DOMAIN_LATER, record)
                        .fact("period", period())
                        .fact("created", Fact.of(record, OrganisationRecord.DOMAIN_CREATED_ON))
                        .build());
    }

    /** Whether the domain was surely registered long after the job began, or after it ended. */
    private boolean isYounger(OrganisationRecord record) {
        return isYounger(job, record, context.get(EmployerRecordCheck.TOLERANCE));
    }

    static boolean isYounger(Employment job, OrganisationRecord record, int toleranceMonths) {
        Optional<LocalDate> created = record.domainCreatedOn().map(PartialDate::earliest);
        Optional<LocalDate> began = job.period().flatMap(DateRange::from).map(PartialDate::latest);
        Optional<LocalDate> ended = job.period().flatMap(DateRange::to).map(PartialDate::latest);
        return created.isPresent()
                && (began.filter(day -> created.get().isAfter(day.plusMonths(toleranceMonths)))
                                .isPresent()
                        || ended.filter(day -> created.get().isAfter(day)).isPresent());
    }

    private boolean isOfTheCountry(OrganisationRecord record) {
        return record.register().isPresent()
                && record.country().isPresent()
                && job.country()
                        .map(country -> country.isListedWith(record.country().get()))
                        .orElse(false);
    }

    /** Whether a register knows the organisation; that it was dissolved since says nothing. */
    private static boolean isKnown(OrganisationRecord record) {
        return !record.status().equals(Optional.of(RegistryStatus.NOT_FOUND))
                && (record.status().isPresent() || record.registeredOn().isPresent());
    }

    private static boolean hasSeveralNames(OrganisationRecord record) {
        return record.registeredNames().stream()
                .limit(20)
                .anyMatch(name -> OrganisationNames.compare(record.name().orElseThrow(), name)
                                .verdict()
                        != Verdict.SAME);
    }

    private Finding.Builder finding(FindingType type, OrganisationRecord record) {
        return finding(type, job, record);
    }

    static Finding.Builder finding(FindingType type, Employment job, OrganisationRecord record) {
        Finding.Builder finding = Finding.builder(type, job)
                .fact("employer", Fact.of(job, Employment.EMPLOYER))
                .observedAt(Entries.laterOf(job, record))
                .organisation(job.employer().orElseThrow());
        job.period().ifPresent(finding::period);
        return finding;
    }
}
