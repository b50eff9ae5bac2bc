package dev.tallystick.benchmarks;

import dev.tallystick.banking.directory.BankDirectory;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.name.PersonNames;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.checkdigit.ABANumberCheckDigit;

/**
 * What no screening of a payee can leave out, called once for each value: is the number well-formed, which institution is
 * it, and does each holder and each name on a tax form fit a name of the person.
 */
final class BareCalls {

    private final IBANValidator ibans = IBANValidator.getInstance();
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final BankDirectory directory;

    BareCalls(BankDirectory directory) {
        this.directory = directory;
    }

    /** Compares names as {@link PersonNames} does. */
    double withNames(Candidate payee) {
        return calls(
                payee, (first, second) -> PersonNames.compare(first, second).isMatch() ? 1 : 0);
    }

    /** Compares names as texts. */
    double withTexts(Candidate payee) {
        return calls(payee, similarity::apply);
    }

    /** Returns a number that rests on every call, so that none is optimised away. */
    private double calls(Candidate payee, ToDoubleBiFunction<String, String> comparison) {
        double sum = 0;
        List<String> names = payee.names().stream()
                .flatMap(name -> name.written().stream())
                .distinct()
                .toList();
        for (BankAccount account : payee.bankAccounts()) {
            sum += account.iban().filter(ibans::isValid).isPresent() ? 1 : 0;
            sum += account.routingNumber().stream()
                    .filter(ABANumberCheckDigit.ABAN_CHECK_DIGIT::isValid)
                    .flatMap(number -> RoutingNumber.parse(number).stream())
                    .mapToInt(number -> directory.find(number).size())
                    .sum();
            sum += compare(names, account.holder().stream(), comparison);
            sum += compare(names, account.jointHolders().stream(), comparison);
        }
        for (TaxForm form : payee.taxForms()) {
            sum += compare(names, form.name().stream(), comparison);
        }
        return sum;
    }

    private static double compare(
            List<String> names, Stream<String> others, ToDoubleBiFunction<String, String> comparison) {
        return others.mapToDouble(other -> names.stream()
                        .mapToDouble(name -> comparison.applyAsDouble(name, other))
                        .sum())
                .sum();
    }
}
