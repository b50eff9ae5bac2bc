package dev.tallystick.banking.payment;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Reference;
import dev.tallystick.reference.ReferenceRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks wallets and registered organisations up among those that a sanctions list designates.
 *
 * <p>Only an exact match counts: no similar address, no similar number, and never a name. Accounts that were given up are
 * looked up as well, since money may have gone there.
 */
final class DesignatedPayeeCheck implements Check {

    private static final FollowUp HOLD = new FollowUp(
            "compare-designation",
            1,
            "Have whoever answers for sanctions compliance compare the entry with the payee before money moves.");

    private static final FindingType WALLET = FindingType.builder("banking.designated-payee.wallet")
            .message("The wallet {payee} is designated on a sanctions list, in the entry of {entry}.")
            .compliance()
            .innocently(
                    "The address was copied from somewhere else by mistake.",
                    "The entry was taken off the list after the file was made.")
            .followUps(HOLD)
            .build();

    private static final FindingType ORGANISATION = FindingType.builder("banking.designated-payee.organisation")
            .message("The organisation {payee} is designated on a sanctions list, in the entry of {entry}: number and"
                    + " country of registration are the same.")
            .compliance()
            .innocently(
                    "Two registers of one country gave the same number to two organisations.",
                    "The entry was taken off the list after the file was made.")
            .followUps(HOLD)
            .build();

    static final CheckInfo INFO = CheckInfo.builder("banking.designated-payee")
            .title("Is a wallet or an organisation that is paid designated?")
            .rationale("Paying a designated wallet or organisation is forbidden whoever asks for it. The match is exact"
                    + " and has nothing to do with suspicion: it is reported apart, without weight. Without a list, or"
                    + " without anything to look up, nobody counts as screened.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(BankAccount.KIND, Counterparty.KIND)
            .findingTypes(WALLET, ORGANISATION)
            .references(References.DESIGNATIONS)
            .indicators("B18")
            .build();

    private final DesignatedPayees designatedPayees;

    DesignatedPayeeCheck(DesignatedPayees designatedPayees) {
        this.designatedPayees = requireNonNull(designatedPayees, "designatedPayees");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        Map<String, BankAccount> wallets = wallets(candidate);
        if (!designatedPayees.hasWallets() && !designatedPayees.hasOrganisations()) {
            return withoutList(wallets, candidate, result);
        }
        Map<Registration, Counterparty> organisations = organisations(candidate, result);
        List<PartKind<?>> unlisted = new ArrayList<>();
        if (!wallets.isEmpty() && !designatedPayees.hasWallets()) {
            unlisted.add(BankAccount.KIND);
        }
        if (!organisations.isEmpty() && !designatedPayees.hasOrganisations()) {
            unlisted.add(Counterparty.KIND);
        }
        unlisted.forEach(kind -> result.missing(missingList(kind, Missing.Reason.TOO_LITTLE)));
        // Whoever is screened in part is not cleared: without all lists only what is designated is stated.
        Optional<Fact> list = unlisted.isEmpty() ? Optional.of(list()) : Optional.empty();
        wallets.forEach((address, account) ->
                judge(WALLET, account, BankAccount.WALLET, designatedPayees.findWallet(address), list, result));
        organisations.forEach((entry, party) -> judge(
                ORGANISATION,
                party,
                Counterparty.REGISTRATION_NUMBER,
                designatedPayees.findOrganisation(entry.number(), entry.country()),
                list,
                result));
        return result.build();
    }

    private static CheckResult withoutList(
            Map<String, BankAccount> wallets, Candidate candidate, CheckResult.Builder result) {
        if (!wallets.isEmpty()) {
            result.missing(missingList(BankAccount.KIND, Missing.Reason.NOT_IN_REFERENCE));
        }
        if (!candidate.counterparties().isEmpty()) {
            result.missing(missingList(Counterparty.KIND, Missing.Reason.NOT_IN_REFERENCE));
        }
        return result.build();
    }

    private static Map<String, BankAccount> wallets(Candidate candidate) {
        Map<String, BankAccount> wallets = new LinkedHashMap<>();
        candidate.bankAccounts().stream()
                .filter(account ->
                        account.wallet().filter(address -> !address.isBlank()).isPresent())
                .sorted(Comparator.comparing(Part::allText))
                .forEach(account -> wallets.putIfAbsent(
                        DesignatedPayees.canonicalAddress(account.wallet().orElseThrow()), account));
        return wallets;
    }

    private static Map<Registration, Counterparty> organisations(Candidate candidate, CheckResult.Builder result) {
        Map<Registration, Counterparty> organisations = new LinkedHashMap<>();
        candidate.counterparties().stream()
                .sorted(Comparator.comparing(Part::allText))
                .forEach(party ->
                        registration(party, result).ifPresent(entry -> organisations.putIfAbsent(entry, party)));
        return organisations;
    }

    private static Optional<Registration> registration(Counterparty party, CheckResult.Builder result) {
        Optional<Registration> entry = party.registrationNumber()
                .flatMap(number -> party.country().map(country -> Registration.of(number, country)))
                .filter(Registration::isNumber);
        if (entry.isEmpty()) {
            result.missing(Missing.absent(
                    Counterparty.KIND, "number and country of registration of each party that is an organisation"));
        }
        return entry;
    }

    private static void judge(
            FindingType type,
            Part payee,
            Field<String> field,
            Optional<ReferenceRow> row,
            Optional<Fact> list,
            CheckResult.Builder result) {
        Fact stated = Fact.of(payee, field);
        if (row.isEmpty()) {
            list.ifPresent(each -> result.compared(stated, each));
        } else {
            Fact entry = Fact.of(row.get(), DesignatedPayees.NAME_COLUMN);
            result.compared(stated, entry);
            result.finding(Finding.builder(type, payee)
                    .fact("payee", stated)
                    .fact("entry", entry)
                    .build());
        }
    }

    /** Cites the lists that are loaded, whosever they are. */
    private Fact list() {
        String titles = designatedPayees.referenceTables().stream()
                .map(table -> table.title() + ", " + table.asOf())
                .collect(Collectors.joining("; "));
        return Fact.rule(
                "Wallets and registrations are looked up by exact match.",
                Reference.of(titles.isEmpty() ? "the list of the host" : titles, ""));
    }

    private static Missing missingList(PartKind<?> kind, Missing.Reason reason) {
        return Missing.of(kind, reason, "a current list of designated payees to look them up in");
    }
}
