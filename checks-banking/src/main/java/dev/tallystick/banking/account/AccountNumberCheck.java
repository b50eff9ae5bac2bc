package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.banking.directory.EMoneyInstitution;
import dev.tallystick.banking.directory.EMoneyInstitutions;
import dev.tallystick.banking.number.Bic;
import dev.tallystick.banking.number.Iban;
import dev.tallystick.banking.number.Ifsc;
import dev.tallystick.banking.number.NumberFault;
import dev.tallystick.banking.number.Sepa;
import dev.tallystick.banking.number.SortCode;
import dev.tallystick.banking.number.SortCodeAccount;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Masking;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.place.Country;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds the numbers of an account against the published rules of their formats and against each other.
 *
 * <p>Makes remarks only: a number that cannot be right was mistyped, cut off or put into the wrong field, and the person
 * is asked to enter it again. Accounts no longer in use are passed over.
 */
final class AccountNumberCheck implements Check {

    private static final NoteType MALFORMED = NoteType.dataQuality(
            "banking.account-number.malformed", "The {what} {fact} cannot be right: {fault}. Please re-enter it.");

    private static final NoteType AS_NAME = NoteType.dataQuality(
            "banking.account-number.as-name",
            "A number stands where the {what} belongs ({fact}). Please enter the name there, and the number in its own"
                    + " field.");

    private static final NoteType TEST_BIC = NoteType.dataQuality(
            "banking.account-number.test-bic",
            "The BIC {fact} is one for tests, which no payment reaches. Please re-enter it.");

    private static final NoteType OTHER_COUNTRY = NoteType.dataQuality(
            "banking.account-number.other-country",
            "The {what} {fact} is of another country ({country}) than the {other} of the account ({stated}). Please check"
                    + " which is meant.");

    private static final NoteType UNLISTED_BRANCH = NoteType.dataQuality(
            "banking.account-number.unlisted-branch",
            "The list of branches does not hold the IFSC {fact}. Please check it with the bank.");

    private static final NoteType E_MONEY = NoteType.context(
            "banking.account-number.e-money-institution",
            "The account {fact} is with {institution}, an institution for electronic money or payments in {country}.");

    static final CheckInfo INFO = CheckInfo.builder("banking.account-number")
            .title("Numbers of an account against their formats and each other")
            .rationale(
                    "Most account numbers carry check digits, lengths and codes of countries so that a slip is noticed"
                            + " before money goes astray. A number that breaks the rules of its format is a slip until a paper"
                            + " shows otherwise.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(BankAccount.KIND, Address.KIND)
            .noteTypes(MALFORMED, AS_NAME, TEST_BIC, OTHER_COUNTRY, UNLISTED_BRANCH, E_MONEY)
            .references(
                    References.ROUTING_NUMBER_POLICY,
                    Reference.of(
                            "SWIFT: IBAN registry (ISO 13616)",
                            "https://www.swift.com/standards/data-standards/iban-international-bank-account-number"))
            .indicators("B03")
            .build();

    /** Parts of the British Isles with codes of their own and accounts in the British form. */
    private static final ImmutableSet<String> BRITISH = ImmutableSet.of("GB", "GG", "IM", "JE");

    private final EMoneyInstitutions eMoneyInstitutions;
    private final Function<SortCodeAccount, Optional<NumberFault>> sortCodeRules;
    private final Function<Ifsc, Optional<Boolean>> branches;

    AccountNumberCheck(
            EMoneyInstitutions eMoneyInstitutions,
            Function<SortCodeAccount, Optional<NumberFault>> sortCodeRules,
            Function<Ifsc, Optional<Boolean>> branches) {
        this.eMoneyInstitutions = eMoneyInstitutions;
        this.sortCodeRules = sortCodeRules;
        this.branches = branches;
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Country> homes = candidate.addresses().stream()
                .filter(address -> address.role().equals(Optional.of(AddressRole.RESIDENCE)))
                .flatMap(address -> address.country().stream())
                .toList();
        for (BankAccount account : PayoutAccounts.inUse(candidate, context.today())) {
            for (AccountNumberFormat format : AccountNumberFormat.ALL) {
                format.fault(account).ifPresent(fault -> remark(account, format, fault, result));
            }
            names(account, result);
            testCode(account, result);
            modulus(account, result);
            branch(account, result);
            countries(account, result);
            institution(account, homes, result);
        }
        return result.build();
    }

    private static void remark(
            BankAccount account, AccountNumberFormat format, NumberFault fault, CheckResult.Builder result) {
        if (fault.rule() == NumberFault.Rule.REGISTRY) {
            result.missing(Missing.of(
                    BankAccount.KIND,
                    Missing.Reason.NOT_IN_REFERENCE,
                    "published rules for account numbers of that country"));
            return;
        }
        remark(account, format.field(), format.name(), fault, result);
    }

    /** A number that hides a part of itself is not judged: the host keeps no more of it. */
    private static void remark(
            BankAccount account, Field<String> field, String name, NumberFault fault, CheckResult.Builder result) {
        if (account.find(field).filter(WrittenNumber::isMasked).isPresent()) {
            result.missing(Missing.of(BankAccount.KIND, Missing.Reason.TOO_LITTLE, "the whole " + name));
            return;
        }
        result.missing(
                Missing.of(BankAccount.KIND, Missing.Reason.INVALID, "the " + name + ", entered again by the person"));
        result.note(Note.of(MALFORMED, shown(account, field), Map.of("what", name, "fault", fault.statement())));
    }

    private static void names(BankAccount account, CheckResult.Builder result) {
        name(account, BankAccount.HOLDER, account.holder().stream(), "name of the holder", result);
        name(account, BankAccount.JOINT_HOLDERS, account.jointHolders().stream(), "name of a further holder", result);
        name(account, BankAccount.INSTITUTION, account.institution().stream(), "name of the institution", result);
    }

    private static void name(
            BankAccount account, Field<?> field, Stream<String> names, String what, CheckResult.Builder result) {
        if (names.anyMatch(HolderNames::isNumber)) {
            String shown = Masking.NUMBERS.mask(account.findText(field).orElseThrow());
            result.note(Note.of(AS_NAME, Fact.shown(account, field, shown), Map.of("what", what)));
        }
    }

    private static void testCode(BankAccount account, CheckResult.Builder result) {
        if (account.bic().flatMap(Bic::parse).filter(Bic::isTest).isPresent()) {
            result.missing(
                    Missing.of(BankAccount.KIND, Missing.Reason.INVALID, "the BIC, entered again by the person"));
            result.note(Note.of(TEST_BIC, shown(account, BankAccount.BIC)));
        }
    }

    private void modulus(BankAccount account, CheckResult.Builder result) {
        Optional<String> sortCode =
                account.sortCode().filter(text -> SortCode.parse(text).isPresent());
        Optional<String> number = account.accountNumber().filter(text -> !text.isBlank());
        if (sortCode.isPresent() && number.isPresent()) {
            SortCodeAccount.fault(sortCode.get(), number.get())
                    .or(() ->
                            SortCodeAccount.parse(sortCode.get(), number.get()).flatMap(sortCodeRules))
                    .ifPresent(fault -> remark(account, BankAccount.ACCOUNT_NUMBER, "account number", fault, result));
        }
    }

    private void branch(BankAccount account, CheckResult.Builder result) {
        if (account.ifsc()
                .flatMap(Ifsc::parse)
                .flatMap(branches)
                .filter(isListed -> !isListed)
                .isPresent()) {
            result.note(Note.of(UNLISTED_BRANCH, shown(account, BankAccount.IFSC)));
        }
    }

    private static void countries(BankAccount account, CheckResult.Builder result) {
        List<AccountNumberFormat> sound = AccountNumberFormat.ALL.stream()
                .filter(format -> format.country(account).isPresent())
                .toList();
        for (int i = 0; i < sound.size(); i++) {
            AccountNumberFormat format = sound.get(i);
            Country country = format.country(account).orElseThrow();
            account.country()
                    .ifPresent(stated ->
                            compare(account, format, country, BankAccount.COUNTRY, "stated country", stated, result));
            if (i > 0) {
                AccountNumberFormat first = sound.get(0);
                compare(
                        account,
                        format,
                        country,
                        first.field(),
                        first.name(),
                        first.country(account).orElseThrow(),
                        result);
            }
        }
    }

    private static void compare(
            BankAccount account,
            AccountNumberFormat format,
            Country country,
            Field<?> otherField,
            String other,
            Country stated,
            CheckResult.Builder result) {
        Fact number = shown(account, format.field());
        result.compared(number, shown(account, otherField));
        if (!isOneBankingCountry(country, stated)) {
            result.note(Note.of(
                    OTHER_COUNTRY,
                    number,
                    Map.of("what", format.name(), "country", country.code(), "other", other, "stated", stated.code())));
        }
    }

    /** What was typed in by mistake may be any number of the person. */
    private static Fact shown(BankAccount account, Field<?> field) {
        return Fact.shown(
                account,
                field,
                account.findText(field)
                        .map(text -> field.equals(BankAccount.COUNTRY) ? text : Masking.LAST_FOUR.mask(text))
                        .orElse(""));
    }

    private static boolean isOneBankingCountry(Country first, Country second) {
        return first.isListedWith(second) || (BRITISH.contains(first.code()) && BRITISH.contains(second.code()));
    }

    /** Within the euro payments area such an institution is as good as any, and is not even remarked on. */
    private void institution(BankAccount account, List<Country> homes, CheckResult.Builder result) {
        if (homes.isEmpty() || homes.stream().anyMatch(Sepa::isSepa)) {
            return;
        }
        Optional<Iban> iban = account.iban().flatMap(Iban::parse);
        iban.flatMap(Iban::country)
                .flatMap(country -> known(country, iban.get().bankCode()))
                .ifPresent(each -> remark(account, BankAccount.IBAN, each, result));
        account.sortCode()
                .flatMap(SortCode::parse)
                .flatMap(code -> known(Country.of("GB"), code.digits()))
                .ifPresent(each -> remark(account, BankAccount.SORT_CODE, each, result));
    }

    private Optional<EMoneyInstitution> known(Country country, String code) {
        return eMoneyInstitutions.find(country, code).stream()
                .filter(each -> each.isTrusted() && !each.isOrdinaryBank())
                .findFirst();
    }

    private static void remark(
            BankAccount account, Field<String> field, EMoneyInstitution institution, CheckResult.Builder result) {
        result.note(Note.of(
                E_MONEY,
                shown(account, field),
                Map.of(
                        "institution",
                        institution.names().get(0),
                        "country",
                        institution.row().get("country"))));
    }
}
