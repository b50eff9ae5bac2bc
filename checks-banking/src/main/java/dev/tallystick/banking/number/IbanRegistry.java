package dev.tallystick.banking.number;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.IBANValidator.Validator;
import org.apache.commons.validator.routines.IBANValidatorStatus;

/** The registry of ISO 13616 as commons-validator holds it: countries, lengths and structures. */
final class IbanRegistry {

    static final ImmutableList<String> COUNTRIES = countries();

    private IbanRegistry() {}

    static IBANValidatorStatus status(String iban) {
        return IBANValidator.getInstance().validate(iban);
    }

    static int length(String iban) {
        return validator(iban).getIbanLength();
    }

    /** Returns the first place, counted from 1, where a text of the right length leaves the structure of its country. */
    static int misfit(String iban) {
        // A territory shares the validator of its country, which has one pattern for each of them.
        return Arrays.stream(validator(iban).getRegexValidator().getPatterns())
                .mapToInt(structure -> misfit(structure, iban))
                .max()
                .orElseThrow();
    }

    private static int misfit(Pattern structure, String iban) {
        int place = 1;
        while (place < iban.length() && begins(structure, iban.substring(0, place))) {
            place++;
        }
        return place;
    }

    private static boolean begins(Pattern structure, String prefix) {
        Matcher matcher = structure.matcher(prefix);
        return matcher.matches() || matcher.hitEnd();
    }

    private static Validator validator(String iban) {
        return IBANValidator.getInstance().getValidator(iban);
    }

    private static ImmutableList<String> countries() {
        ImmutableList.Builder<String> countries = ImmutableList.builder();
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                String code = String.valueOf(first) + second;
                if (IBANValidator.getInstance().hasValidator(code)) {
                    countries.add(code);
                }
            }
        }
        return countries.build();
    }
}
