package dev.tallystick.banking.account;

import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.Missing;
import dev.tallystick.name.PersonNames;
import dev.tallystick.name.TokenRelation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The name on a tax form, against all names of the person. */
final class TaxFormNames {

    private TaxFormNames() {}

    static void judge(TaxForm form, List<PersonName> names, CheckContext context, CheckResult.Builder result) {
        Optional<String> signed = form.name().filter(text -> !text.isBlank() && !HolderNames.isNumber(text));
        KnownNames known = KnownNames.of(names);
        Optional<PersonName> current = known.current();
        if (signed.isEmpty()) {
            result.missing(Missing.absent(TaxForm.KIND, "the name on the tax form"));
        } else if (current.isEmpty()) {
            result.missing(Missing.absent(PersonName.KIND, "the name of the person"));
        } else if (PersonNames.isOrganisation(signed.get())) {
            result.missing(Missing.absent(
                    TaxForm.KIND, "what the business on the tax form is to the person, and a form of the person"));
        } else if (!known.mayInclude(signed.get())
                && (hasChanged(form, names, context) || sharesConfidentialOnly(signed.get(), names))) {
            result.missing(Missing.absent(PersonName.KIND, "the name that the person had when the form was signed"));
        } else {
            Fact name = Fact.ofName(current.get());
            result.compared(Fact.of(form, TaxForm.NAME), name);
            if (!known.mayInclude(signed.get())) {
                boolean isShared = sharesName(signed.get(), names, /* isConfidential= */ false);
                result.finding(Finding.builder(isShared ? TaxFormCheck.SHARED_NAME : TaxFormCheck.OTHER_NAME, form)
                        .argument("form", TaxFormCheck.words(form))
                        .fact("signed", Fact.of(form, TaxForm.NAME))
                        .fact("name", name)
                        .observedAt(form.provenance().flatMap(Provenance::at))
                        .build());
            }
        }
    }

    /** To say that a confidential name agrees would give it away. */
    private static boolean sharesConfidentialOnly(String signed, List<PersonName> names) {
        return !sharesName(signed, names, /* isConfidential= */ false)
                && sharesName(signed, names, /* isConfidential= */ true);
    }

    /** Whether one name of several agrees, as after a marriage. */
    private static boolean sharesName(String signed, List<PersonName> names, boolean isConfidential) {
        List<PersonName> some = names.stream()
                .filter(name -> name.isConfidential() == isConfidential)
                .toList();
        return HolderNames.sharesName(signed, some)
                || some.stream()
                        .flatMap(name -> name.written().stream())
                        .flatMap(written -> PersonNames.compare(written, signed).tokens().stream())
                        .anyMatch(pair -> pair.relation() == TokenRelation.TYPO);
    }

    /** Whether a name came into use shortly before the signature or since: people owe nobody the one before. */
    private static boolean hasChanged(TaxForm form, List<PersonName> names, CheckContext context) {
        LocalDate signed = form.signedOn().map(PartialDate::earliest).orElse(context.today());
        LocalDate oldest = signed.minusMonths(context.get(TaxFormCheck.NAME_CHANGE_MONTHS));
        return names.stream().anyMatch(name -> {
            Optional<PartialDate> changed = name.role().equals(Optional.of(NameRole.FORMER))
                    ? name.period().flatMap(DateRange::to)
                    : name.period().flatMap(DateRange::from);
            return changed.filter(date -> !date.latest().isBefore(oldest)).isPresent();
        });
    }
}
