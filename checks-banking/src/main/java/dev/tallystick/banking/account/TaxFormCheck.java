package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Compares tax forms with the person's names, homes and other tax forms.
 *
 * <p>Not judged: forms in the name of a business, names that changed about the time of the signature, people with a
 * protected address as to places and numbers, numbers of people with a confidential name, a declaration as a United States
 * person (citizens live everywhere), and numbers whose kind is not sure: those of people, businesses and newcomers are of
 * different kinds, and changing from one to the other is ordinary.
 */
final class TaxFormCheck implements Check {

    static final Parameter NAME_CHANGE_MONTHS = Parameter.of(
            "name-change-months",
            18,
            0,
            120,
            "months",
            "How long before the signature, or since, a name may have changed without the form being held against it.");
    static final Parameter MOVE_DAYS = Parameter.of(
            "move-days",
            90,
            0,
            730,
            "days",
            "How long before a home begins and after it ends it still explains the address on the form.");
    static final Parameter SETTLED_YEARS = Parameter.of(
            "settled-years",
            5,
            1,
            30,
            "years",
            "How long a home in the United States must have lasted before a declaration as a foreigner is held against"
                    + " it; students and visitors may declare it for years.");

    static final FindingType OTHER_NAME = type("other-name")
            .message("The tax form ({form}) was signed in the name of {signed}; none of the person's names is like it"
                    + " ({name}).")
            .weight(Weight.assumed(
                    14,
                    "Forms of a spouse, of a business partner or under a name nobody asked for are filed by mistake."))
            .innocently(
                    "The person signed under a name that was not asked for: an earlier, married or business name.",
                    "The form of a spouse or business partner was filed by mistake.")
            .followUps(FollowUp.RENEW_TAX_FORM)
            .group(EvidenceGroup.NAME)
            .explainedBy(ExplanationKind.NAME_USE, ExplanationKind.OWN_COMPANY, ExplanationKind.AGENCY)
            .build();

    static final FindingType SHARED_NAME = type("shared-name")
            .message(
                    "The tax form ({form}) was signed in the name of {signed}, who shares one name with the person, known"
                            + " as {name}.")
            .weight(Weight.assumed(
                    8,
                    "People marry, separate and take names back, and the names on file follow later than the forms."))
            .innocently(
                    "The person married, separated or took another name, and that is not on file yet.",
                    "The form of a spouse or of family was filed by mistake.")
            .followUps(FollowUp.RENEW_TAX_FORM)
            .group(EvidenceGroup.NAME)
            .explainedBy(ExplanationKind.NAME_USE, ExplanationKind.HOUSEHOLD)
            .build();

    static final FindingType OTHER_COUNTRY = type("other-country")
            .message(
                    "The tax form ({form}) declares a foreigner for tax, signed {signed}; the home stated for that day,"
                            + " for years, is in {residence}.")
            .weight(Weight.assumed(
                    5, "The forms are hard to tell apart, and officials, students and treaty residents stay foreign."))
            .innocently(
                    "The wrong form was signed: the forms for residents and foreigners look alike.",
                    "The person is a student, an official or a resident of another country under a treaty.",
                    "The person moved, and the history was not brought up to date.")
            .followUps(FollowUp.RENEW_TAX_FORM, FollowUp.COMPLETE_HISTORY)
            .explainedBy(ExplanationKind.TIE, ExplanationKind.RELOCATION, ExplanationKind.TRAVEL)
            .build();

    static final FindingType OTHER_ADDRESS = type("other-address")
            .message(
                    "The tax form ({form}) gives an address in {address}; the home stated for the day of the signature,"
                            + " {signed}, is in {residence}.")
            .weight(Weight.assumed(
                    5, "Forms carry the address of family or of the home before, and are seldom renewed."))
            .innocently(
                    "The form carries the address of family, of an accountant or of the home before.",
                    "A home is missing from the history.")
            .followUps(FollowUp.RENEW_TAX_FORM, FollowUp.COMPLETE_HISTORY)
            .explainedBy(
                    ExplanationKind.TIE,
                    ExplanationKind.RELOCATION,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.TRAVEL,
                    ExplanationKind.DOCUMENT_ADDRESS)
            .build();

    static final FindingType OTHER_NUMBER = type("other-number")
            .message("Two tax forms ({form}) of the person show different numbers of one kind: {first} and {second}.")
            .weight(Weight.assumed(
                    10, "A number of this kind is given once in a life; wrong digits and forms of others get filed."))
            .innocently(
                    "One of the forms belongs to a spouse or was filed for somebody else by mistake.",
                    "A number was copied wrongly, or replaced by the authority, as after a theft of identity.")
            .followUps(FollowUp.RENEW_TAX_FORM)
            .group(EvidenceGroup.NAME)
            .explainedBy(ExplanationKind.NAME_USE, ExplanationKind.OWN_COMPANY)
            .build();

    static final NoteType SLIP = NoteType.dataQuality(
            "banking.tax-form.slip",
            "The tax number {fact} and the one on another form are nearly the same; they part in place {place}. Please"
                    + " re-enter it.");

    static final CheckInfo INFO = CheckInfo.builder("banking.tax-form")
            .title("Tax forms against the names, homes and other tax forms of the person")
            .rationale(
                    "Whoever pays reports the pay under the name and number on the tax form, and has to ask again where"
                            + " the form does not fit what else is on file. Compared are the name, the country and the number"
                            + " with the names and homes of the person and with other forms. Names change, forms are old, the forms for residents and foreigners are confused every day,"
                            + " and people change from one kind of number to another: none of this counts.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(TaxForm.KIND, PersonName.KIND, Address.KIND)
            .historySources(
                    HistorySource.RESIDENCE,
                    HistorySource.STUDY,
                    HistorySource.WORK,
                    HistorySource.HOUSEHOLD,
                    HistorySource.STAY)
            .parameters(NAME_CHANGE_MONTHS, MOVE_DAYS, SETTLED_YEARS)
            .findingTypes(OTHER_NAME, SHARED_NAME, OTHER_COUNTRY, OTHER_ADDRESS, OTHER_NUMBER)
            .noteTypes(SLIP)
            .references(
                    Reference.GUIDANCE_2022,
                    References.FORM_W_9,
                    References.FORM_W_8BEN,
                    References.SUBSTANTIAL_PRESENCE)
            .indicators("B16")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<TaxForm> forms = ImmutableList.sortedCopyOf(
                Comparator.comparing((TaxForm form) -> form.signedOn()
                                .map(date -> date.earliest().toString())
                                .orElse(""))
                        .thenComparing(TaxFormCheck::text),
                candidate.taxForms());
        boolean isProtected = candidate.addresses().stream().anyMatch(Address::isProtected);
        for (TaxForm form : forms) {
            TaxFormNames.judge(form, candidate.names(), context, result);
            if (isProtected) {
                result.exempt("the address is protected");
            } else {
                TaxFormPlaces.judge(form, context, result);
            }
        }
        if (!isProtected && candidate.names().stream().noneMatch(PersonName::isConfidential)) {
            TaxFormNumbers.judge(forms, result);
        }
        return result.build();
    }

    static String words(TaxForm form) {
        return form.form().map(kind -> kind.id().toUpperCase(Locale.ROOT)).orElse("of a kind that is not stated");
    }

    private static String text(Part part) {
        return part.kind().fields().stream()
                .map(field -> part.findText(field).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("banking.tax-form." + name).group(EvidenceGroup.PAYEE);
    }
}
