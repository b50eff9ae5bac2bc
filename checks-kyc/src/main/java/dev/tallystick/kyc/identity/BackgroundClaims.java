package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.BackgroundCheck;
import dev.tallystick.candidate.BackgroundScope;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.Fact;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the person states, by what the subject of a background check may be. */
final class BackgroundClaims {

    static final ImmutableSet<BackgroundScope> OF_HISTORY =
            ImmutableSet.of(BackgroundScope.EMPLOYMENT, BackgroundScope.EDUCATION);

    /** A history has fewer claims, and fewer checks; what is beyond is found by its exact words only. */
    static final int MOST_COMPARED = 40;

    /**
     * Something that the person states.
     *
     * @param scope what a background check of it is about
     * @param text its words: an organisation, a place, or no words for a name
     * @param fact the place to cite
     */
    record Claim(BackgroundScope scope, String text, Fact fact) {}

    private final Map<String, Claim> employers = new TreeMap<>();
    private final Map<String, Claim> schools = new TreeMap<>();
    private final Map<String, Claim> places = new TreeMap<>();
    private final Set<String> compared = new HashSet<>();
    private final Optional<PersonName> name;

    private BackgroundClaims(Optional<PersonName> name) {
        this.name = name;
    }

    static BackgroundClaims of(Candidate candidate) {
        BackgroundClaims claims =
                new BackgroundClaims(KnownNames.of(candidate.names()).current());
        add(candidate.employment(), Employment.EMPLOYER, BackgroundScope.EMPLOYMENT, claims.employers);
        add(candidate.education(), Education.INSTITUTION, BackgroundScope.EDUCATION, claims.schools);
        if (candidate.addresses().stream().noneMatch(Address::isProtected)) {
            add(
                    candidate.addresses().stream()
                            .filter(address -> address.role().equals(Optional.of(AddressRole.RESIDENCE)))
                            .toList(),
                    Address.LOCALITY,
                    BackgroundScope.RESIDENCE,
                    claims.places);
        }
        return claims;
    }

    private static void add(
            List<? extends Part> parts, Field<String> field, BackgroundScope scope, Map<String, Claim> byKey) {
        for (Part part :
                parts.stream().sorted(Comparator.comparing(Part::allText)).toList()) {
            String text = part.find(field).orElse("");
            String key = Texts.key(text);
            if (!key.isEmpty()) {
                byKey.putIfAbsent(key, new Claim(scope, text, Fact.of(part, field)));
            }
        }
    }

    Optional<Claim> history(BackgroundCheck check) {
        Optional<Claim> employer =
                check.scopes().contains(BackgroundScope.EMPLOYMENT) ? organisation(check, employers) : Optional.empty();
        return employer.isEmpty() && check.scopes().contains(BackgroundScope.EDUCATION)
                ? organisation(check, schools)
                : employer;
    }

    private Optional<Claim> organisation(BackgroundCheck check, Map<String, Claim> byKey) {
        String subject = check.subject().orElse("");
        String key = Texts.key(subject);
        Claim exact = byKey.get(key);
        if (exact != null || key.isEmpty()) {
            return Optional.ofNullable(exact);
        }
        if (compared.size() >= MOST_COMPARED && !compared.contains(key)) {
            return Optional.empty();
        }
        compared.add(key);
        return byKey.values().stream()
                .limit(MOST_COMPARED)
                .filter(claim -> isSame(claim.text(), subject))
                .findFirst();
    }

    static boolean isSame(String first, String second) {
        Verdict verdict = OrganisationNames.compare(first, second).verdict();
        return verdict == Verdict.SAME || verdict == Verdict.SIMILAR;
    }

    /** The subject names the town, whatever else it says of the address. */
    Optional<Claim> residence(BackgroundCheck check) {
        if (!check.scopes().contains(BackgroundScope.RESIDENCE)) {
            return Optional.empty();
        }
        String subject = " " + Texts.key(check.subject().orElse("")) + " ";
        return places.entrySet().stream()
                .limit(MOST_COMPARED)
                .filter(entry -> subject.contains(" " + entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Only where nothing but identity was looked at: else the outcome may be about anything. */
    Optional<Claim> name(BackgroundCheck check) {
        boolean isOnlyIdentity = ImmutableSet.copyOf(check.scopes()).equals(ImmutableSet.of(BackgroundScope.IDENTITY));
        return isOnlyIdentity
                ? name.map(known -> new Claim(BackgroundScope.IDENTITY, "", Fact.ofName(known)))
                : Optional.empty();
    }
}
