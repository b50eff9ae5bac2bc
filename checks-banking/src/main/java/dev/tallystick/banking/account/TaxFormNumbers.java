package dev.tallystick.banking.account;

import dev.tallystick.banking.account.WrittenNumber.Comparison;
import dev.tallystick.banking.account.WrittenNumber.Likeness;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.candidate.TaxFormKind;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.Note;
import dev.tallystick.name.PersonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The tax numbers of the person's forms, against each other.
 *
 * <p>Only numbers of people in the United States, as they are written: three, two and four digits. Numbers of businesses
 * are written as two and seven digits, and without hyphens the two cannot be told apart. A number that begins with 9
 * stands in until the person has one of the other kind.
 */
final class TaxFormNumbers {

    private static final Pattern OF_A_PERSON = Pattern.compile("[0-9]{3}[ -][0-9]{2}[ -][0-9]{4}");

    private TaxFormNumbers() {}

    /** The forms are held against the first one with a number of their kind: each odd number is one finding. */
    static void judge(List<TaxForm> forms, CheckResult.Builder result) {
        for (boolean isProvisional : List.of(true, false)) {
            List<TaxForm> different = new ArrayList<>();
            for (TaxForm form : forms) {
                if (isOfKind(form, isProvisional)) {
                    compare(form, different, result);
                }
            }
        }
    }

    private static void compare(TaxForm form, List<TaxForm> different, CheckResult.Builder result) {
        if (different.isEmpty()) {
            different.add(form);
            return;
        }
        TaxForm first = different.get(0);
        Fact number = Fact.of(form, TaxForm.TAX_NUMBER);
        result.compared(Fact.of(first, TaxForm.TAX_NUMBER), number);
        if (different.stream().anyMatch(other -> comparison(other, form).likeness() == Likeness.SAME)) {
            return;
        }
        different.add(form);
        Comparison comparison = comparison(form, first);
        if (comparison.likeness() == Likeness.ALMOST) {
            result.note(Note.of(TaxFormCheck.SLIP, number, Map.of("place", Integer.toString(comparison.place()))));
        } else {
            result.finding(Finding.builder(TaxFormCheck.OTHER_NUMBER, form)
                    .argument("form", TaxFormCheck.words(form))
                    .fact("first", Fact.of(first, TaxForm.TAX_NUMBER))
                    .fact("second", number)
                    .observedAt(form.provenance().flatMap(Provenance::at))
                    .build());
        }
    }

    private static boolean isOfKind(TaxForm form, boolean isProvisional) {
        return form.form().equals(Optional.of(TaxFormKind.W_9))
                && form.name().filter(PersonNames::isOrganisation).isEmpty()
                && form.taxNumber()
                        .map(String::strip)
                        .filter(text -> OF_A_PERSON.matcher(text).matches() && text.startsWith("9") == isProvisional)
                        .isPresent();
    }

    private static Comparison comparison(TaxForm first, TaxForm second) {
        return number(first).compare(number(second));
    }

    private static WrittenNumber number(TaxForm form) {
        return WrittenNumber.of(form.taxNumber()).orElseThrow();
    }
}
