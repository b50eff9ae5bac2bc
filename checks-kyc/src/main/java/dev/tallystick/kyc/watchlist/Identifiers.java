package dev.tallystick.kyc.watchlist;

import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.kyc.watchlist.ListedDate.Agreement;
import dev.tallystick.place.Country;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What tells a person apart from others of the name: birth dates and numbers of documents. */
final class Identifiers {

    private final Map<PartialDate, Fact> dates = new LinkedHashMap<>();
    private final Map<String, Map<Optional<Country>, Fact>> documents = new TreeMap<>();

    private Identifiers() {}

    static Identifiers of(Candidate candidate) {
        Identifiers identifiers = new Identifiers();
        candidate.birthDates().stream()
                .sorted(Comparator.comparing(Part::allText))
                .forEach(part -> part.date()
                        .ifPresent(date -> identifiers.dates.putIfAbsent(date, Fact.of(part, BirthDate.DATE))));
        candidate.identityDocuments().stream()
                .sorted(Comparator.comparing(Part::allText))
                .forEach(identifiers::add);
        return identifiers;
    }

    private void add(IdentityDocument document) {
        document.birthDate().ifPresent(date -> dates.putIfAbsent(date, Fact.of(document, IdentityDocument.BIRTH_DATE)));
        document.number()
                .flatMap(number -> ListedDocument.find(number, document.issuingCountry()))
                .ifPresent(number -> documents
                        .computeIfAbsent(number.number(), key -> new LinkedHashMap<>())
                        .putIfAbsent(number.country(), Fact.of(document, IdentityDocument.NUMBER)));
    }

    /** The numbers of the person's documents. */
    Set<String> numbers() {
        return documents.keySet();
    }

    /** Finds a document of the person with a listed number, unless two countries issued the two. */
    Optional<Fact> sameDocument(WatchlistEntry entry) {
        for (ListedDocument listed : entry.documents()) {
            for (var own : documents.getOrDefault(listed.number(), Map.of()).entrySet()) {
                if (own.getKey().isEmpty()
                        || (listed.country().isEmpty() && !listed.hasUnreadCountry())
                        || own.getKey().equals(listed.country())) {
                    return Optional.of(own.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether a document is the listed one by its number and its issuing country. */
    boolean isSameDocument(WatchlistEntry entry) {
        return entry.documents().stream()
                .anyMatch(listed -> listed.country().isPresent()
                        && documents.getOrDefault(listed.number(), Map.of()).containsKey(listed.country()));
    }

    /** Finds a birth date of the person that is a listed day. */
    Optional<Fact> sameDay(WatchlistEntry entry) {
        for (Map.Entry<PartialDate, Fact> own : dates.entrySet()) {
            for (ListedDate listed : entry.birthDates()) {
                if (listed.compare(own.getKey()) == Agreement.SAME_DAY) {
                    return Optional.of(own.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether every birth date of the person is another one than each of the listed ones, all of which could be read,
     * and no number is the same of which the country could not be read.
     */
    boolean areOthers(WatchlistEntry entry) {
        return !dates.isEmpty()
                && !entry.birthDates().isEmpty()
                && !entry.hasUnreadBirthDates()
                && entry.documents().stream()
                        .noneMatch(listed -> listed.hasUnreadCountry() && documents.containsKey(listed.number()))
                && dates.keySet().stream()
                        .allMatch(own ->
                                entry.birthDates().stream().allMatch(listed -> listed.compare(own) == Agreement.OTHER));
    }

    /** Returns what would tell the person and an entry apart. */
    Missing toAskFor(WatchlistEntry entry) {
        if (entry.birthDates().isEmpty() && entry.documents().isEmpty()) {
            return byHand("the place of birth and earlier addresses, to compare them with the entry by hand: it has"
                    + " neither a birth date nor a document");
        }
        if (!entry.birthDates().isEmpty() && dates.isEmpty()) {
            return Missing.absent(BirthDate.KIND, "the day of birth");
        }
        boolean isDayListed = entry.birthDates().stream().anyMatch(ListedDate::isDay);
        if (isDayListed && dates.keySet().stream().allMatch(date -> date.day() == 0)) {
            return Missing.of(BirthDate.KIND, Missing.Reason.TOO_LITTLE, "the day of birth, in full");
        }
        return entry.documents().isEmpty() || !documents.isEmpty()
                ? byHand("the place of birth, to compare it with the entry by hand")
                : Missing.absent(IdentityDocument.KIND, "the number of an identity document");
    }

    private static Missing byHand(String what) {
        return Missing.of(PersonName.KIND, Missing.Reason.TOO_LITTLE, what);
    }
}
