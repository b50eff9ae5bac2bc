package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.CounterpartyRole;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PersonName;
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
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import dev.tallystick.name.PersonNames;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares a party that is paid in the person's place with the people whom a public register shows behind it.
 *
 * <p>Not judged: agencies, employers of record and receivers of withheld pay that are declared as such, own companies of
 * which no register shows anything, parties whose name may be the person's, parties of the past, and parties behind which
 * the register shows nobody or another company. That a company is the person's own is only said by the person.
 */
final class ThirdPartyPayeeCheck implements Check {

    private static final ImmutableSet<CounterpartyRole> PAID =
            ImmutableSet.of(CounterpartyRole.PAYEE, CounterpartyRole.INTERMEDIARY);
    private static final ImmutableSet<CounterpartyRole> DECLARED =
            ImmutableSet.of(CounterpartyRole.AGENCY, CounterpartyRole.EMPLOYER_OF_RECORD, CounterpartyRole.WITHHOLDING);

    private static final FindingType OTHER_OWNERS = FindingType.builder("banking.third-party-payee.other-officers")
            .message("{party} takes part in the payment as {role} and is not declared as an agency; the register shows"
                    + " {officers}, none of them the person ({name}).")
            .weight(Weight.assumed(
                    12,
                    "Payment through family businesses, umbrella companies and partners is common where people work"
                            + " for clients abroad."))
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "The party is an agency, an umbrella company or an employer of record that nobody has declared yet.",
                    "The company belongs to the family or to partners of the person.",
                    "The register shows officers but not owners, or an earlier state, or a name in another form.")
            .followUps(FollowUp.NAME_PARTY, FollowUp.CHOOSE_PAYOUT)
            .explainedBy(ExplanationKind.OWN_COMPANY, ExplanationKind.AGENCY, ExplanationKind.HOUSEHOLD)
            .build();

    static final CheckInfo INFO = CheckInfo.builder("banking.third-party-payee")
            .title("Party that is paid against the people behind it")
            .rationale(
                    "Many people are paid through a company of their own, an agency or an employer of record, and say"
                            + " so. A party that is paid without having been declared as an agency or employer, and behind"
                            + " which a register shows only other people, leaves open who receives the pay.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(Counterparty.KIND, PersonName.KIND)
            .findingTypes(OTHER_OWNERS)
            .references(Reference.GUIDANCE_2022)
            .indicators("B09")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        for (Counterparty party : candidate.counterparties()) {
            if (isJudged(party, candidate) && !hasEnded(party, context.today())) {
                judge(party, candidate, result);
            }
        }
        return result.build();
    }

    /** An own company as such is judged by the register only, and once where it is on file as payee too. */
    private static boolean isJudged(Counterparty party, Candidate candidate) {
        return isPaid(party)
                || (party.role().equals(Optional.of(CounterpartyRole.OWN_COMPANY))
                        && !party.officers().isEmpty()
                        && candidate.counterparties().stream()
                                .noneMatch(other ->
                                        isPaid(other) && !other.officers().isEmpty() && isSameParty(party, other)));
    }

    private static boolean isPaid(Counterparty party) {
        return party.role().filter(PAID::contains).isPresent();
    }

    private static void judge(Counterparty party, Candidate candidate, CheckResult.Builder result) {
        Fact role = Fact.of(party, Counterparty.ROLE);
        Optional<Counterparty> declared = candidate.counterparties().stream()
                .filter(other -> other.role().filter(DECLARED::contains).isPresent()
                        || (party.officers().isEmpty()
                                && other.role().equals(Optional.of(CounterpartyRole.OWN_COMPANY))))
                .filter(other -> isSameParty(party, other))
                .min(Comparator.comparing(Counterparty::allText));
        if (declared.isPresent()) {
            result.compared(role, Fact.of(declared.get(), Counterparty.ROLE));
            return;
        }
        KnownNames names = KnownNames.of(candidate.names());
        Optional<PersonName> legal = names.current();
        List<String> officers =
                party.officers().stream().filter(officer -> !officer.isBlank()).toList();
        Optional<String> name = party.name().filter(text -> !text.isBlank() && !HolderNames.isNumber(text));
        if (legal.isEmpty()) {
            result.missing(Missing.absent(PersonName.KIND, "the name of the person"));
        } else if (name.isEmpty()) {
            result.missing(Missing.absent(Counterparty.KIND, "the name of the party that is paid"));
        } else if (names.mayInclude(name.get()) || HolderNames.sharesName(name.get(), candidate.names())) {
            result.compared(Fact.of(party, Counterparty.NAME), Fact.ofName(legal.get()));
        } else if (officers.isEmpty() || officers.stream().anyMatch(ThirdPartyPayeeCheck::isNobody)) {
            result.missing(Missing.absent(
                    Counterparty.KIND,
                    "what the party is to the person, or the people whom a public register shows behind it"));
        } else {
            Fact behind = Fact.of(party, Counterparty.OFFICERS);
            result.compared(Fact.ofName(legal.get()), behind);
            if (officers.stream()
                    .noneMatch(officer ->
                            names.mayInclude(officer) || HolderNames.sharesName(officer, candidate.names()))) {
                result.finding(Finding.builder(OTHER_OWNERS, party)
                        .fact("party", Fact.of(party, Counterparty.NAME))
                        .fact("role", role)
                        .fact("officers", behind)
                        .fact("name", Fact.ofName(legal.get()))
                        .observedAt(party.provenance().flatMap(Provenance::at))
                        .build());
            }
        }
    }

    private static boolean isNobody(String officer) {
        return PersonNames.isOrganisation(officer) || HolderNames.isNumber(officer);
    }

    private static boolean isSameParty(Counterparty party, Counterparty other) {
        Optional<String> number = party.registrationNumber().filter(text -> !text.isBlank());
        if (number.isPresent() && number.equals(other.registrationNumber())) {
            return true;
        }
        return party.name().isPresent()
                && other.name().isPresent()
                && ImmutableList.of(Verdict.SAME, Verdict.SIMILAR)
                        .contains(OrganisationNames.compare(
                                        party.name().get(), other.name().get())
                                .verdict());
    }

    private static boolean hasEnded(Counterparty party, LocalDate today) {
        return party.period()
                .flatMap(DateRange::to)
                .filter(end -> end.latest().isBefore(today))
                .isPresent();
    }
}
