package dev.tallystick.examples.payroll;

import com.google.common.base.Splitter;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DocumentRequest;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.FieldType;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.candidate.TimelineEvent;
import dev.tallystick.examples.payroll.Column.CellException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns that the program reads, in the order of their documentation. */
final class Columns {

    static final String PAYEE_ID = "payee_id";

    /** At least one column of each is needed, else nothing could be compared. */
    static final List<List<String>> NEEDED = List.of(
            List.of(PAYEE_ID),
            List.of("full_name", "given_name", "family_name"),
            List.of(
                    "routing_number",
                    "account_number",
                    "sort_code",
                    "transit_number",
                    "bsb",
                    "ifsc",
                    "clabe",
                    "iban",
                    "wallet"));

    private static final String TIME = "a date, or a time with offset";
    private static final Splitter EVENT_WORDS =
            Splitter.on(' ').trimResults().omitEmptyStrings().limit(4);
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._/:#@-]{0,63}");

    private static final List<Column> ALL = List.of(
            new Column(
                    PAYEE_ID,
                    "a letter or digit, then at most 63 letters, digits, spaces or `. _ - / : # @`",
                    "Your id of the payee. Rows of one payee that follow each other are one payee with several accounts.",
                    (cell, draft) -> requireId(cell)),
            cell("full_name", Slot.NAME, PersonName.FULL),
            cell("given_name", Slot.NAME, PersonName.GIVEN),
            cell("middle_name", Slot.NAME, PersonName.MIDDLE),
            cell("family_name", Slot.NAME, PersonName.FAMILY),
            each("former_name", "text", "Names used before.", Source.SELF_DECLARED, Columns::formerName),
            each("other_name", "text", "Other names in use.", Source.SELF_DECLARED, Columns::otherName),
            cell("residence_street", Slot.RESIDENCE, Address.STREET),
            cell("residence_unit", Slot.RESIDENCE, Address.UNIT),
            cell("residence_locality", Slot.RESIDENCE, Address.LOCALITY),
            cell("residence_region", Slot.RESIDENCE, Address.REGION),
            cell("residence_postal_code", Slot.RESIDENCE, Address.POSTAL_CODE),
            cell("residence_country", Slot.RESIDENCE, Address.COUNTRY),
            new Column(
                    "residence_since",
                    "ISO 8601 date: a year, a year and month, or a day",
                    "Since when the person lives there.",
                    (cell, draft) -> draft.set(Slot.RESIDENCE, Address.PERIOD, since(cell))),
            each(
                    "other_countries",
                    format(Address.COUNTRY),
                    "Other countries with which the person has a tie of any kind; no reason is asked.",
                    Source.SELF_DECLARED,
                    Columns::tie),
            each(
                    "asked_in_full",
                    format(HistoryScope.ASKED),
                    "What you asked the person to state in full; without it nothing counts as missing from a history.",
                    Source.HOST,
                    Columns::scope),
            cell("holder", Slot.ACCOUNT, BankAccount.HOLDER),
            list("joint_holders", Slot.ACCOUNT, BankAccount.JOINT_HOLDERS),
            cell("institution", Slot.ACCOUNT, BankAccount.INSTITUTION),
            cell("account_kind", Slot.ACCOUNT, BankAccount.ACCOUNT_KIND),
            cell("account_country", Slot.ACCOUNT, BankAccount.COUNTRY),
            cell("currency", Slot.ACCOUNT, BankAccount.CURRENCY),
            cell("routing_number", Slot.ACCOUNT, BankAccount.ROUTING_NUMBER),
            cell("account_number", Slot.ACCOUNT, BankAccount.ACCOUNT_NUMBER),
            cell("sort_code", Slot.ACCOUNT, BankAccount.SORT_CODE),
            cell("transit_number", Slot.ACCOUNT, BankAccount.TRANSIT_NUMBER),
            cell("bsb", Slot.ACCOUNT, BankAccount.BSB),
            cell("ifsc", Slot.ACCOUNT, BankAccount.IFSC),
            cell("clabe", Slot.ACCOUNT, BankAccount.CLABE),
            cell("iban", Slot.ACCOUNT, BankAccount.IBAN),
            cell("bic", Slot.ACCOUNT, BankAccount.BIC),
            cell("wallet", Slot.ACCOUNT, BankAccount.WALLET),
            cell("share_percent", Slot.ACCOUNT, BankAccount.SHARE_PERCENT),
            recorded("entered_on", Slot.ACCOUNT, "When the account was entered."),
            cell("evidence_kind", Slot.EVIDENCE, AccountEvidence.EVIDENCE_KIND),
            cell("evidence_from", Slot.EVIDENCE, AccountEvidence.OBTAINED_FROM),
            cell("evidence_holder", Slot.EVIDENCE, AccountEvidence.HOLDER),
            cell("evidence_holder_match", Slot.EVIDENCE, AccountEvidence.HOLDER_MATCH),
            cell("evidence_institution", Slot.EVIDENCE, AccountEvidence.INSTITUTION),
            cell("evidence_routing_number", Slot.EVIDENCE, AccountEvidence.ROUTING_NUMBER),
            cell("evidence_sort_code", Slot.EVIDENCE, AccountEvidence.SORT_CODE),
            cell("evidence_account_number", Slot.EVIDENCE, AccountEvidence.ACCOUNT_NUMBER),
            cell("evidence_iban", Slot.EVIDENCE, AccountEvidence.IBAN),
            cell("evidence_issued_on", Slot.EVIDENCE, AccountEvidence.ISSUED_ON),
            cell("requested_item", Slot.REQUEST, DocumentRequest.ITEM),
            list("requested_alternatives", Slot.REQUEST, DocumentRequest.ALTERNATIVES),
            cell("request_outcome", Slot.REQUEST, DocumentRequest.OUTCOME),
            cell("company_name", Slot.COMPANY, Counterparty.NAME),
            cell("company_role", Slot.COMPANY, Counterparty.ROLE),
            cell("company_registration_number", Slot.COMPANY, Counterparty.REGISTRATION_NUMBER),
            cell("company_country", Slot.COMPANY, Counterparty.COUNTRY),
            list("company_officers", Slot.COMPANY, Counterparty.OFFICERS),
            cell("tax_form", Slot.TAX_FORM, TaxForm.FORM),
            cell("tax_name", Slot.TAX_FORM, TaxForm.NAME),
            cell("tax_business_name", Slot.TAX_FORM, TaxForm.BUSINESS_NAME),
            cell("tax_number", Slot.TAX_FORM, TaxForm.TAX_NUMBER),
            cell("tax_country", Slot.TAX_FORM, TaxForm.TAX_COUNTRY),
            cell("tax_street", Slot.TAX_FORM, TaxForm.STREET),
            cell("tax_unit", Slot.TAX_FORM, TaxForm.UNIT),
            cell("tax_locality", Slot.TAX_FORM, TaxForm.LOCALITY),
            cell("tax_region", Slot.TAX_FORM, TaxForm.REGION),
            cell("tax_postal_code", Slot.TAX_FORM, TaxForm.POSTAL_CODE),
            new Column(
                    "tax_address_country",
                    format(TaxForm.COUNTRY),
                    "Country of the address on the tax form.",
                    (cell, draft) ->
                            draft.set(Slot.TAX_FORM, TaxForm.COUNTRY, Cells.value(TaxForm.COUNTRY.type(), cell))),
            cell("tax_signed_on", Slot.TAX_FORM, TaxForm.SIGNED_ON),
            cell("required_account", Slot.ENGAGEMENT, Engagement.REQUIRED_ACCOUNT),
            list("payout_types", Slot.ENGAGEMENT, Engagement.PAYOUT_TYPES),
            cell("paid_by_milestone", Slot.ENGAGEMENT, Engagement.PAID_BY_MILESTONE),
            new Column(
                    "started_on",
                    TIME,
                    "When work began.",
                    (cell, draft) -> draft.set(Slot.START, TimelineEvent.AT, Cells.time(cell))),
            each(
                    "payment_events",
                    "a kind and a date or time, then if known a country (or `-`) and a holder, with spaces between: `details-changed"
                            + " 2026-10-01`, `details-changed 2026-10-01 - Ada Pell`; kinds: "
                            + words(PaymentEvent.EVENT.type().known()),
                    "What happened around paying the person.",
                    Source.OBSERVED,
                    Columns::paymentEvent),
            cell("explanation_kind", Slot.EXPLANATION, Explanation.EXPLAINS),
            cell("explanation_text", Slot.EXPLANATION, Explanation.TEXT),
            cell("explanation_country", Slot.EXPLANATION, Explanation.COUNTRY),
            recorded(
                    "explained_on",
                    Slot.EXPLANATION,
                    "When the explanation was given; one given before the account was entered explains."));

    private static final Map<String, Column> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Column::name, Function.identity()));

    private Columns() {}

    static List<Column> all() {
        return ALL;
    }

    static Map<String, Column> byName() {
        return BY_NAME;
    }

    private static <V> Column cell(String name, Slot slot, Field<V> field) {
        return new Column(
                name,
                format(field),
                field.description(),
                (cell, draft) -> draft.set(slot, field, Cells.value(field.type(), cell)));
    }

    private static <V> Column list(String name, Slot slot, Field<List<V>> field) {
        return new Column(name, format(field) + "; several between semicolons", field.description(), (cell, draft) -> {
            List<V> values = new ArrayList<>();
            Cells.items(cell).forEach(item -> values.addAll(Cells.value(field.type(), item)));
            draft.set(slot, field, values);
        });
    }

    /** A column of which each item is a part of its own. */
    private static Column each(
            String name,
            String format,
            String description,
            Source source,
            Function<String, ? extends Part.Builder<?, ?>> part) {
        return new Column(
                name,
                format + "; several between semicolons",
                description,
                (cell, draft) -> Cells.items(cell).forEach(item -> draft.add(part.apply(item), source)));
    }

    private static Column recorded(String name, Slot slot, String description) {
        return new Column(name, TIME, description, (cell, draft) -> draft.recordedAt(slot, Cells.time(cell)));
    }

    private static PersonName.Builder formerName(String name) {
        return PersonName.builder().full(name).role(NameRole.FORMER);
    }

    private static PersonName.Builder otherName(String name) {
        return PersonName.builder().full(name).role(NameRole.ALIAS);
    }

    private static Address.Builder tie(String country) {
        return Address.builder().role(AddressRole.TIE).country(Cells.value(Address.COUNTRY.type(), country));
    }

    private static HistoryScope.Builder scope(String kind) {
        return HistoryScope.builder().asked(Cells.value(HistoryScope.ASKED.type(), kind));
    }

    private static PaymentEvent.Builder paymentEvent(String item) {
        List<String> words = EVENT_WORDS.splitToList(item);
        if (words.size() < 2) {
            throw new CellException("not a kind, a space and a date");
        }
        PaymentEvent.Builder event = PaymentEvent.builder()
                .event(Cells.value(PaymentEvent.EVENT.type(), words.get(0)))
                .at(Cells.time(words.get(1)));
        if (words.size() > 2 && !words.get(2).equals("-")) {
            event.country(Cells.value(PaymentEvent.COUNTRY.type(), words.get(2)));
        }
        if (words.size() > 3) {
            event.holder(words.get(3)).accountKind(AccountKind.BANK);
        }
        return event;
    }

    private static DateRange since(String date) {
        return DateRange.since(Cells.value(AccountEvidence.ISSUED_ON.type(), date));
    }

    /** Tells whether a cell is an id; none begins with what a spreadsheet takes for a formula. */
    static boolean isId(String cell) {
        return ID.matcher(cell).matches();
    }

    private static void requireId(String cell) {
        if (!isId(cell)) {
            throw new CellException(
                    "not an id: a letter or digit, then at most 63 letters, digits, spaces or . _ - / : # @");
        }
    }

    private static String format(Field<?> field) {
        FieldType<?> type = field.type();
        if (!type.known().isEmpty()) {
            return words(type.known());
        }
        return type.format().replaceFirst("^list; each a ", "");
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
