package dev.tallystick.kyc.contact;

import com.google.common.collect.ImmutableListMultimap;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.OrganisationRecord;
import dev.tallystick.candidate.Part;
import dev.tallystick.check.Fact;
import dev.tallystick.kyc.domain.DomainName;
import dev.tallystick.kyc.domain.LookAlikes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The domains of the organisations that the person names: by registers, or as the person states them. */
final class EmployerDomains {

    /** A domain of an organisation. */
    record Stated(DomainName domain, String organisation, boolean official, Part part, Field<String> field) {

        Fact fact() {
            return Fact.shown(part, field, domain.registrable());
        }
    }

    /** Comparing names of organisations takes its time. */
    private static final int MAX_ALIKE = 8;

    private static final Comparator<Stated> ORDER = Comparator.comparing(Stated::official)
            .reversed()
            .thenComparing(each -> each.domain().registrable())
            .thenComparing(Stated::organisation);

    private final ImmutableListMultimap<String, Stated> byDomain;
    private final LookAlikes lookAlikes;

    private EmployerDomains(List<Stated> stated) {
        this.byDomain = stated.stream()
                .sorted(ORDER)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        each -> each.domain().registrable(), each -> each));
        this.lookAlikes = new LookAlikes(byDomain.values().stream()
                .map(Stated::domain)
                .map(DomainName::top)
                .distinct()
                .toList());
    }

    static EmployerDomains of(Candidate candidate) {
        List<Stated> stated = new ArrayList<>();
        for (OrganisationRecord organisation : candidate.organisationRecords()) {
            String name = organisation.name().orElse("");
            add(stated, organisation, OrganisationRecord.OFFICIAL_DOMAIN, name, true);
            add(stated, organisation, OrganisationRecord.DOMAIN, name, false);
        }
        for (Employment employment : candidate.employment()) {
            add(stated, employment, Employment.DOMAIN, employment.employer().orElse(""), false);
        }
        return new EmployerDomains(stated);
    }

    private static void add(List<Stated> stated, Part part, Field<String> field, String name, boolean official) {
        part.find(field)
                .flatMap(DomainName::findSite)
                .filter(domain -> !MailProviders.holds(domain.registrable()))
                .ifPresent(domain -> stated.add(new Stated(domain, name, official, part, field)));
    }

    boolean isEmpty() {
        return byDomain.isEmpty();
    }

    /** An organisation to which the domain belongs, one by a register first. */
    Optional<Stated> owner(DomainName domain) {
        return byDomain.get(domain.registrable()).stream().findFirst();
    }

    /** An organisation of the wanted kind from whose domain this one differs by letters that look the same only. */
    Optional<Stated> drawnAlike(DomainName domain, Predicate<Stated> wanted) {
        return first(lookAlikes.drawnAlike(domain), wanted);
    }

    /** An organisation of the wanted kind from whose domain this one differs by one slip of the pen. */
    Optional<Stated> oneSlipAway(DomainName domain, Predicate<Stated> wanted) {
        return first(lookAlikes.oneSlipAway(domain), wanted);
    }

    private Optional<Stated> first(Collection<DomainName> domains, Predicate<Stated> wanted) {
        return domains.stream()
                .flatMap(domain -> byDomain.get(domain.registrable()).stream().limit(MAX_ALIKE))
                .sorted(ORDER)
                .limit(MAX_ALIKE)
                .filter(wanted)
                .findFirst();
    }
}
