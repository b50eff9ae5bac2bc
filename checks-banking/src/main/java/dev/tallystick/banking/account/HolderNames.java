package dev.tallystick.banking.account;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.banking.number.Iban;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.Masking;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import dev.tallystick.name.PersonNames;
import dev.tallystick.name.StructuredName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of holders as they stand on accounts. */
public final class HolderNames {

    private static final int MAX_LENGTH = 300;
    private static final int LEAST_NAME = 3;
    private static final int HALF = 50;
    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[\\s,.&/+-]+")).omitEmptyStrings();
    private static final Pattern BLANKS = Pattern.compile("\\h+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final ImmutableSet<String> PLACEHOLDERS = ImmutableSet.of(
            "account holder",
            "as above",
            "bank account",
            "business account",
            "checking",
            "checking account",
            "current account",
            "employee",
            "i",
            "joint",
            "joint account",
            "me",
            "mine",
            "my account",
            "my name",
            "my self",
            "myself",
            "n a",
            "na",
            "name",
            "nil",
            "none",
            "not applicable",
            "null",
            "own",
            "own account",
            "personal",
            "personal account",
            "primary",
            "same",
            "same as above",
            "same as employee",
            "same name",
            "savings",
            "savings account",
            "self",
            "tbc",
            "tbd",
            "test",
            "unknown");
    /** A company that was never given a name bears its number in the register: "1234567 Ontario Inc." */
    private static final Pattern NUMBERED = Pattern.compile("[0-9]{4}[ -]?[0-9]{2,5} \\p{L}.*");

    private static final Pattern COUPLE = Pattern.compile("(?:mr|mrs|ms)(?: and)? (?:mr|mrs|ms) \\p{L}+");
    /** Words for "and" and "or"; in capitals only those that are hardly a name or an initial. */
    private static final Splitter PEOPLE = Splitter.on(Pattern.compile(
                    "[&+/;]|\\s(?:and|or|und|oder|y|o|e|ou|et|en|og|och|i|ja|ve|dan|AND|OR|UND|ODER|ET)\\s"))
            .trimResults()
            .omitEmptyStrings();

    private HolderNames() {}

    /**
     * Returns the readings of a holder: the whole text, and each of the people that a joint account names.
     *
     * @param holder the text
     * @return the whole first; what stands around words like "and" and signs like "&amp;" after it
     */
    public static List<String> readings(String holder) {
        String bounded = bounded(holder);
        return Stream.concat(Stream.of(bounded), PEOPLE.splitToStream(bounded))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns everybody whom an account names.
     *
     * @param account the account
     * @return the holder and further holders, without blank ones
     */
    public static List<String> of(BankAccount account) {
        return Stream.concat(account.holder().stream(), account.jointHolders().stream())
                .filter(holder -> !holder.isBlank())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells whether two holders may be the same.
     *
     * @param first a holder as written
     * @param second another
     * @return false only if they are surely different people or organisations
     */
    public static boolean mayBeSame(String first, String second) {
        return readings(first).stream()
                .anyMatch(one -> readings(second).stream().anyMatch(other -> mayBeSameParty(one, other)));
    }

    /**
     * Tells whether a holder is a party that is on file.
     *
     * @param holder the holder as written
     * @param parties the parties
     * @return true unless the names of all parties are surely different
     */
    public static boolean mayBeAnyOf(String holder, Collection<Counterparty> parties) {
        return parties.stream().flatMap(party -> party.name().stream()).anyMatch(name -> mayBeSameParty(name, holder));
    }

    /**
     * Tells whether a holder is a word in the place of a name, such as "self", "same as above" or "Mr &amp; Mrs" with a
     * family name only, or {@linkplain #isNumber a number}.
     *
     * @param holder the holder as written
     * @return true if nobody is named
     */
    public static boolean isPlaceholder(String holder) {
        return isNumber(holder) || isWord(holder);
    }

    /**
     * Tells whether a number stands in the place of a name, or beside it: an IBAN, or any other one of six or more digits.
     * The number of a company that has no other name is its name.
     *
     * @param name the name of a holder or institution as written
     * @return true if the text is no name as it stands
     */
    public static boolean isNumber(String name) {
        if (Iban.parse(name).isPresent()) {
            return true;
        }
        boolean holdsNumber = !Masking.NUMBERS.mask(name).equals(name);
        String bounded = bounded(name);
        return holdsNumber && !(NUMBERED.matcher(bounded).matches() && PersonNames.isOrganisation(bounded));
    }

    private static boolean isWord(String holder) {
        String words = NOT_LETTERS
                .matcher(bounded(holder).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return PLACEHOLDERS.contains(words) || COUPLE.matcher(words).matches();
    }

    /**
     * Tells whether accounts of others receive only the smaller part of pay: support, a debt or what a court ordered.
     *
     * @param others accounts of others
     * @param accounts all accounts that are in use
     * @param own the names of the person
     * @return true if each of the others states its share, all of them together receive less than half, and an account of
     *     the person is in use beside them
     */
    public static boolean areMinor(Collection<BankAccount> others, Collection<BankAccount> accounts, KnownNames own) {
        return others.stream().allMatch(account -> account.sharePercent().isPresent())
                && shares(others) < HALF
                && accounts.stream()
                        .filter(account -> !others.contains(account))
                        .flatMap(account -> of(account).stream())
                        .anyMatch(holder -> readings(holder).stream().anyMatch(own::mayInclude));
    }

    /** Adds up shares; an account that is on file twice, in another spacing, counts once. */
    private static int shares(Collection<BankAccount> accounts) {
        Map<String, Integer> shares = new HashMap<>();
        for (BankAccount account : accounts) {
            String claim = account.kind().fields().stream()
                    .map(field -> account.findText(field).orElse(""))
                    .collect(Collectors.joining("\n"));
            shares.put(
                    BLANKS.matcher(claim.toLowerCase(Locale.ROOT)).replaceAll(""),
                    account.sharePercent().orElse(0));
        }
        return shares.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Tells whether somebody else bears a family name of the person, or a given name that few bear, or a company the family
     * name.
     *
     * @param other the name of somebody else or of a company
     * @param names the names of the person
     * @return true if they surely share a name
     */
    public static boolean sharesName(String other, Collection<PersonName> names) {
        return PersonNames.isOrganisation(other)
                ? names.stream().anyMatch(name -> isInCompany(name, other))
                : names.stream().anyMatch(name -> PersonNames.shareTellingPart(structured(name), other));
    }

    private static StructuredName structured(PersonName name) {
        return StructuredName.builder()
                .given(name.given().orElse(""))
                .middle(name.middle().orElse(""))
                .family(name.family().orElse(""))
                .full(name.full().orElse(""))
                .build();
    }

    /** A short word of a name as a whole may be a particle. */
    private static boolean isInCompany(PersonName name, String company) {
        int least = name.family().isPresent() ? 1 : LEAST_NAME;
        List<String> words = WORDS.splitToList(company.substring(0, Math.min(MAX_LENGTH, company.length())));
        return name.family().or(name::full).stream()
                .flatMap(WORDS::splitToStream)
                .filter(own -> own.length() >= least)
                .anyMatch(own -> words.stream()
                        .anyMatch(word -> PersonNames.compare(word, own).grade().compareTo(NameGrade.EQUIVALENT) <= 0));
    }

    /** Tells whether a holder may be the person, bears the name of the person as a company does, or is a party on file. */
    static boolean mayBePersonOrParty(String holder, Candidate candidate) {
        KnownNames own = KnownNames.of(candidate.names());
        return isPlaceholder(holder)
                || readings(holder).stream().anyMatch(own::mayInclude)
                || mayBeAnyOf(holder, candidate.counterparties())
                || (PersonNames.isOrganisation(holder) && sharesName(holder, candidate.names()));
    }

    private static String bounded(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    }

    private static boolean mayBeSameParty(String first, String second) {
        NameGrade grade = PersonNames.compare(first, second).grade();
        return grade == NameGrade.ORGANISATION
                ? OrganisationNames.compare(first, second).verdict() != Verdict.DIFFERENT
                : grade != NameGrade.DIFFERENT;
    }
}
