package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.banking.directory.EMoneyInstitution;
import dev.tallystick.banking.directory.EMoneyInstitutions;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.banking.number.Iban;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.banking.number.Sepa;
import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistoryAnswer;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.HistorySource;
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
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Compares the country of an account with the declared places.
 *
 * <p>Any declared place at any time explains, and within SEPA any place explains any account. Not judged: accounts of
 * e-money institutions, as stated or by the code in their number, payout services and prepaid programmes, histories that
 * were not asked for in full over the beginning of the account, people with a protected address, and accounts no longer in
 * use.
 */
final class AccountCountryCheck implements Check {

    private static final FindingType ELSEWHERE = FindingType.builder("banking.account-country.no-tie")
            .message("The account is held in {country}; in a history asked for in full nothing is stated there, and the"
                    + " home stated is in {residence}.")
            .weight(Weight.assumed(
                    5, "People keep accounts of family, of earlier lives and of trips that no history lists."))
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "A place where the person lived, studied or worked is missing from the history.",
                    "The account is shared with family abroad, or is one that family opened.",
                    "The account is one for several currencies, and its number shows where the service keeps it.")
            .followUps(FollowUp.COMPLETE_HISTORY, FollowUp.NAME_INSTITUTION, FollowUp.CHOOSE_PAYOUT)
            .explainedBy(
                    ExplanationKind.TIE,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.ACCOUNT_USE,
                    ExplanationKind.JOINT_ACCOUNT,
                    ExplanationKind.OWN_COMPANY,
                    ExplanationKind.RELOCATION)
            .build();

    private static final Country UNITED_KINGDOM = Country.of("GB");

    static final CheckInfo INFO = CheckInfo.builder("banking.account-country")
            .title("Country of the account against the places of the person's life")
            .rationale("Accounts are mostly opened where people live, study, work or have family. Emigrants, students,"
                    + " couples and travellers keep accounts elsewhere, so that any declared tie explains, and an"
                    + " account counts, weakly, only in a history that was asked for in full. Within SEPA everybody"
                    + " may choose the country, and services for several currencies say nothing of the person.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(BankAccount.KIND)
            .historySources(HistorySource.values())
            .findingTypes(ELSEWHERE)
            .references(Reference.GUIDANCE_2022, References.SEPA_COUNTRIES)
            .indicators("B02")
            .build();

    private final PaymentProgrammes programmes;
    private final EMoneyInstitutions eMoneyInstitutions;

    AccountCountryCheck(PaymentProgrammes programmes, EMoneyInstitutions eMoneyInstitutions) {
        this.programmes = programmes;
        this.eMoneyInstitutions = eMoneyInstitutions;
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        for (BankAccount account : PayoutAccounts.inUse(candidate, context.today())) {
            Optional<Country> country = country(account);
            if (isOfService(account)) {
                continue;
            }
            if (country.isEmpty()) {
                result.missing(Missing.absent(BankAccount.KIND, "the country in which the account is held"));
            } else if (account.accountKind().isEmpty()
                    && PayoutAccounts.institution(account).isEmpty()) {
                result.missing(Missing.absent(BankAccount.KIND, "what kind of account it is"));
            } else {
                judge(account, country.get(), context, result);
            }
        }
        return result.build();
    }

    /** Where such an account is held says nothing of the person. */
    private boolean isOfService(BankAccount account) {
        return account.accountKind()
                        .filter(kind -> !kind.equals(AccountKind.BANK))
                        .isPresent()
                || PayoutAccounts.institution(account)
                        .filter(stated -> !StatedInstitution.isOrdinaryBank(account, stated))
                        .isPresent()
                || account.routingNumber()
                        .flatMap(RoutingNumber::parse)
                        .filter(number -> !programmes.find(number).isEmpty())
                        .isPresent()
                || eMoneyInstitutions(account).anyMatch(institution -> !institution.isOrdinaryBank());
    }

    private Stream<EMoneyInstitution> eMoneyInstitutions(BankAccount account) {
        Stream<EMoneyInstitution> byIban = account.iban().flatMap(Iban::parse).stream()
                .flatMap(iban -> iban.country().stream()
                        .flatMap(country -> eMoneyInstitutions.find(country, iban.bankCode()).stream()));
        Stream<EMoneyInstitution> bySortCode =
                account.sortCode().stream().flatMap(code -> eMoneyInstitutions.find(UNITED_KINGDOM, code).stream());
        return Stream.concat(byIban, bySortCode);
    }

    private static void judge(BankAccount account, Country country, CheckContext context, CheckResult.Builder result) {
        DeclaredHistory history = context.history();
        Optional<DeclaredHistory.Place> tie = place(
                context, history, other -> other.isListedWith(country) || (Sepa.isSepa(country) && Sepa.isSepa(other)));
        if (tie.isPresent()) {
            result.compared(fact(account, country), fact(tie.get()));
            return;
        }
        Optional<DeclaredHistory.Place> residence =
                place(context, history.limitedTo(ImmutableSet.of(HistorySource.RESIDENCE)), other -> true);
        Optional<PartialDate> since = account.period().flatMap(DateRange::from);
        HistoryAnswer answer = history.tie(country, since.map(PartialDate::earliest));
        boolean isUntied = answer.isUnexplained()
                && history.tie(country, since.map(PartialDate::latest)).isUnexplained();
        if (residence.isEmpty() && history.places().stream().anyMatch(AccountCountryCheck::isProtected)) {
            result.exempt("the address is protected");
            return;
        }
        if (residence.isEmpty() || !isUntied) {
            result.missing(Missing.of(
                    HistoryScope.KIND,
                    Missing.Reason.NOT_ASKED_IN_FULL,
                    "a history of residences, study, work and ties that covers the beginning of the account"));
            return;
        }
        result.compared(fact(account, country), fact(residence.get()));
        result.finding(Finding.builder(ELSEWHERE, account)
                .fact("country", fact(account, country))
                .fact("residence", fact(residence.get()))
                .fact("scope", Fact.of(answer.because().get(0), HistoryScope.ASKED))
                .observedAt(account.provenance().flatMap(Provenance::at))
                .place(PostalAddress.of(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(country)))
                .build());
    }

    private static Optional<Country> country(BankAccount account) {
        return account.country().or(() -> account.iban().flatMap(Iban::parse).flatMap(Iban::country));
    }

    private static Optional<DeclaredHistory.Place> place(
            CheckContext context, DeclaredHistory history, Predicate<Country> wanted) {
        return history.places().stream()
                .filter(place -> place.postal().country().filter(wanted).isPresent())
                .filter(place -> !isProtected(place))
                .min(Comparator.comparing((DeclaredHistory.Place place) -> !place.isClaimedHomeOn(context.today()))
                        .thenComparing(place -> place.postal().oneLine()));
    }

    private static boolean isProtected(DeclaredHistory.Place place) {
        return place.part() instanceof Address address && address.isProtected();
    }

    private static Fact fact(BankAccount account, Country country) {
        return account.country().isPresent()
                ? Fact.shown(account, BankAccount.COUNTRY, country.displayName())
                : Fact.shown(account, BankAccount.IBAN, country.displayName());
    }

    private static Fact fact(DeclaredHistory.Place place) {
        return Fact.shown(place.part(), place.field(), place.postal().area());
    }
}
