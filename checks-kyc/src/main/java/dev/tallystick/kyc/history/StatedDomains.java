package dev.tallystick.kyc.history;

import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.OrganisationRecord;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.SiteStatus;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.kyc.domain.DomainName;
import dev.tallystick.kyc.domain.LookAlikes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The web domain that a person states for an employer beside its official one.
 *
 * @param job the job, with the name of the employer
 * @param records the records of that employer
 * @param toleranceMonths how long after the beginning of the job the domain may be registered
 */
record StatedDomains(Employment job, List<OrganisationRecord> records, int toleranceMonths) {

    private static final Set<SiteStatus> IN_USE = Set.of(SiteStatus.LIVE, SiteStatus.PARKED);

    /** A stated domain and the record that names another as official. */
    private record Pair(OrganisationRecord record, Fact fact, DomainName stated, DomainName official) {

        boolean isLookAlike() {
            LookAlikes alike = new LookAlikes(List.of(official));
            return !alike.drawnAlike(stated).isEmpty()
                    || !alike.oneSlipAway(stated).isEmpty();
        }

        boolean isOtherEnding() {
            return stated.label().equals(official.label()) && !stated.suffix().equals(official.suffix());
        }

        Fact officialFact() {
            return Fact.of(record, OrganisationRecord.OFFICIAL_DOMAIN);
        }
    }

    /** A look-alike that somebody holds. */
    Optional<Finding> lookAlike() {
        return pairs().stream()
                .filter(pair -> pair.isLookAlike() && isHeld(pair))
                .findFirst()
                .map(pair -> EmployerDates.finding(EmployerRecordCheck.LOOK_ALIKE, job, pair.record())
                        .fact("stated", pair.fact())
                        .fact("official", pair.officialFact())
                        .build());
    }

    /** A look-alike of which nothing shows that it exists. */
    Optional<Fact> misspelled() {
        return pairs().stream()
                .filter(pair -> pair.isLookAlike() && !isHeld(pair))
                .findFirst()
                .map(Pair::fact);
    }

    /** The same name under another ending that is not of the country of the firm, younger than the job. */
    Optional<Finding> otherEnding() {
        return pairs().stream()
                .filter(Pair::isOtherEnding)
                .filter(pair -> isOfRecord(pair) && EmployerDates.isYounger(job, pair.record(), toleranceMonths))
                .filter(pair -> !isOfCountry(pair))
                .findFirst()
                .map(pair -> EmployerDates.finding(EmployerRecordCheck.OTHER_ENDING, job, pair.record())
                        .fact("stated", pair.fact())
                        .fact("official", pair.officialFact())
                        .fact("created", Fact.of(pair.record(), OrganisationRecord.DOMAIN_CREATED_ON))
                        .build());
    }

    /** Adds each stated domain beside the official one. */
    void addCompared(CheckResult.Builder result) {
        allPairs().forEach(pair -> result.compared(pair.fact(), pair.officialFact()));
    }

    /** None if a stated domain is the official one of any record. */
    private List<Pair> pairs() {
        List<Pair> pairs = allPairs();
        boolean anyOfficial = pairs.stream()
                .anyMatch(pair ->
                        pair.stated().registrable().equals(pair.official().registrable()));
        return anyOfficial ? List.of() : pairs;
    }

    private List<Pair> allPairs() {
        List<Pair> pairs = new ArrayList<>();
        for (OrganisationRecord record : records) {
            Optional<DomainName> official = record.officialDomain().flatMap(DomainName::findSite);
            if (official.isPresent()) {
                add(pairs, record, official.get(), record, OrganisationRecord.DOMAIN, record.domain());
                add(pairs, record, official.get(), job, Employment.DOMAIN, job.domain());
            }
        }
        return pairs;
    }

    private static void add(
            List<Pair> pairs,
            OrganisationRecord record,
            DomainName official,
            Part part,
            Field<String> field,
            Optional<String> text) {
        text.flatMap(DomainName::findSite)
                .ifPresent(stated -> pairs.add(new Pair(record, Fact.of(part, field), stated, official)));
    }

    private static boolean isHeld(Pair pair) {
        return isOfRecord(pair)
                && (pair.record().domainCreatedOn().isPresent()
                        || pair.record().siteStatus().map(IN_USE::contains).orElse(false));
    }

    /** Whether date and site of the record are those of the stated domain. */
    private static boolean isOfRecord(Pair pair) {
        return pair.record()
                .domain()
                .flatMap(DomainName::findSite)
                .filter(domain -> domain.registrable().equals(pair.stated().registrable()))
                .isPresent();
    }

    private boolean isOfCountry(Pair pair) {
        String suffix = pair.stated().suffix();
        String last = suffix.substring(suffix.lastIndexOf('.') + 1);
        return Stream.of(job.country(), pair.record().country())
                .flatMap(Optional::stream)
                .map(country ->
                        country.code().equals("GB") ? "uk" : country.code().toLowerCase(Locale.ROOT))
                .anyMatch(last::equals);
    }
}
