package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.banking.directory.PaymentProgramme;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.name.KnownOrganisations;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The institution that a person states, against names that a table knows. */
final class StatedInstitution {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");

    private static final ImmutableSet<String> BANKING_WORDS = ImmutableSet.of(
            "banc",
            "bancorp",
            "bancshares",
            "banco",
            "bank",
            "banking",
            "banque",
            "fcu",
            "federal",
            "fsb",
            "national",
            "savings",
            "thrift",
            "trust");

    /** Large banks whose names hold no banking word. */
    private static final KnownOrganisations BANKS = KnownOrganisations.of(ImmutableList.of(
            "Ally",
            "American Express",
            "BMO",
            "BNY Mellon",
            "Capital One",
            "Chase",
            "Citi",
            "Citizens",
            "Discover",
            "Fifth Third",
            "Goldman Sachs",
            "HSBC",
            "Huntington",
            "M&T",
            "Morgan Stanley",
            "Navy Federal",
            "PNC",
            "Regions",
            "Santander",
            "Schwab",
            "Synchrony",
            "TD",
            "Truist",
            "USAA",
            "Wells Fargo"));

    private static final ImmutableSet<String> PROGRAMMES = PaymentProgrammes.embeddedTable().rows().stream()
            .flatMap(row -> PaymentProgramme.of(row).names().stream())
            .collect(ImmutableSet.toImmutableSet());

    private StatedInstitution() {}

    /** Tells whether no rule of comparison can say that the names are surely of different organisations. */
    static boolean mayBe(String stated, Collection<String> names) {
        return names.stream()
                .anyMatch(name -> OrganisationNames.compare(stated, name).verdict() != Verdict.DIFFERENT);
    }

    /**
     * Tells whether an ordinary account at a named bank is stated. A name that does not read as a bank's may be one of
     * the many programmes that keep their accounts at a sponsor bank and stand in no table; one that holds
     * a number is no name.
     */
    static boolean isOrdinaryBank(BankAccount account, String stated) {
        return account.accountKind().map(AccountKind.BANK::equals).orElse(true)
                && !HolderNames.isNumber(stated)
                && readsAsBank(stated);
    }

    /** Tells whether a name is that of an institution or programme rather than of a customer. */
    static boolean isNamedBy(String name, BankAccount account) {
        return BANKS.closest(name).verdict() == Verdict.SAME
                || Stream.concat(account.institution().stream(), PROGRAMMES.stream())
                        .anyMatch(
                                known -> OrganisationNames.compare(name, known).verdict() == Verdict.SAME);
    }

    private static boolean readsAsBank(String stated) {
        List<String> words = Arrays.asList(NOT_LETTERS.split(stated.toLowerCase(Locale.ROOT)));
        return words.stream().anyMatch(word -> BANKING_WORDS.contains(word) || word.endsWith("bank"))
                || (words.contains("credit") && words.contains("union"))
                || isLikeBank(stated);
    }

    private static boolean isLikeBank(String stated) {
        Verdict verdict = BANKS.closest(stated).verdict();
        return verdict == Verdict.SAME || verdict == Verdict.SIMILAR;
    }
}
