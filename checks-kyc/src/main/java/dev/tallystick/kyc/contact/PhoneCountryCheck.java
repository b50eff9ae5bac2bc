package dev.tallystick.kyc.contact;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.LineType;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the country of a telephone number with the declared places.
 *
 * <p>Any declared place at any time explains. Countries that share a calling code are one set, and the digits behind the
 * code are never read. Not judged: histories that were not asked for in full, people with a protected address, numbers of
 * internet telephony, freephone and other service numbers, international networks and satellites, and numbers no longer
 * in use.
 */
final class PhoneCountryCheck implements Check {

    private static final FindingType ELSEWHERE = FindingType.builder("kyc.phone-country.no-tie")
            .message(
                    "The telephone number belongs to {code}; in a history asked for in full nothing is stated there, and"
                            + " the home stated is in {residence}.")
            .weight(Weight.assumed(
                    3, "people keep numbers of earlier lives, of family and of trips that no history lists"))
            .group(EvidenceGroup.CONTACT)
            .innocently(
                    "The person kept a number from an earlier stay, or has it for family or clients there.",
                    "The contract belongs to family or a partner.",
                    "A place where the person lived, studied or worked is missing from the history.")
            .followUps(FollowUp.COMPLETE_HISTORY, FollowUp.CONFIRM_CONTACT)
            .explainedBy(
                    ExplanationKind.TIE,
                    ExplanationKind.CONTACT_USE,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.RELOCATION,
                    ExplanationKind.TRAVEL)
            .build();

    static final CheckInfo INFO = CheckInfo.builder("kyc.phone-country")
            .title("Does the country of the telephone number fit the places of the person's life?")
            .rationale("Immigrants, students, expatriates and couples keep numbers of other countries, so that any"
                    + " declared tie at any time explains, and a number counts, very weakly, only in a history that"
                    + " was asked for in full. The area within a country says nothing: numbers move with people.")
            .area(Area.CONTACT)
            .earliestMoment(Moment.APPLICATION)
            .parts(Phone.KIND)
            .historySources(HistorySource.values())
            .findingTypes(ELSEWHERE)
            .references(Reference.of(
                    "List of assigned country codes, complement to Recommendation E.164 (ITU-T)",
                    "https://www.itu.int/pub/T-SP-E.164D"))
            .indicators("L19")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        DeclaredPlaces places = DeclaredPlaces.of(context);
        List<Phone> phones = CurrentContacts.phones(candidate, context).stream()
                .sorted(Comparator.comparing(Phone::allText))
                .toList();
        for (Phone phone : phones) {
            if (phone.number().isEmpty()) {
                result.missing(Missing.absent(Phone.KIND, "the telephone number"));
                continue;
            }
            PhoneReading reading = PhoneNumbers.read(context, phone.number().get(), phone.country());
            if (!reading.isValid()) {
                result.missing(Missing.of(
                        Phone.KIND, Missing.Reason.INVALID, "a telephone number that its numbering plan has"));
            } else if (isOfPlace(phone, reading)) {
                judge(phone, reading, places, result);
            }
        }
        return result.build();
    }

    private static boolean isOfPlace(Phone phone, PhoneReading reading) {
        boolean ofSubscriber = phone.lineType()
                .map(type -> Set.of(LineType.MOBILE, LineType.FIXED_LINE, LineType.UNKNOWN)
                        .contains(type))
                .orElse(true);
        return ofSubscriber && reading.isOfSubscriber() && !reading.countries().isEmpty();
    }

    private static void judge(Phone phone, PhoneReading reading, DeclaredPlaces places, CheckResult.Builder result) {
        List<Country> countries = reading.countries();
        Fact number = Fact.shown(phone, Phone.NUMBER, words(reading));
        Optional<DeclaredHistory.Place> tie = places.tie(countries);
        if (tie.isPresent()) {
            result.compared(number, fact(tie.get()));
            return;
        }
        Optional<DeclaredHistory.Place> residence = places.residence();
        Optional<PartialDate> since = phone.period().flatMap(DateRange::from);
        // Nothing declared is in any of the countries, so that one stands for all.
        Optional<Part> scope = places.scope(countries.get(0), since.map(PartialDate::earliest))
                .filter(first -> places.scope(countries.get(0), since.map(PartialDate::latest))
                        .isPresent());
        if (residence.isEmpty() && places.isAnyProtected()) {
            result.exempt("the address is protected");
            return;
        }
        if (residence.isEmpty() || scope.isEmpty()) {
            result.missing(Missing.of(
                    HistoryScope.KIND,
                    Missing.Reason.NOT_ASKED_IN_FULL,
                    "a history of residences, study, work and ties"));
            return;
        }
        result.compared(number, fact(residence.get()));
        Finding.Builder finding = Finding.builder(ELSEWHERE, phone)
                .fact("code", number)
                .fact("residence", fact(residence.get()))
                .fact("scope", Fact.of(scope.get(), HistoryScope.ASKED))
                .observedAt(phone.provenance().flatMap(Provenance::at));
        if (countries.size() == 1) {
            finding.place(PostalAddress.of(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(countries.get(0))));
        }
        result.finding(finding.build());
    }

    private static String words(PhoneReading reading) {
        List<Country> countries = reading.countries();
        String code = reading.callingCode().orElseThrow();
        return countries.size() == 1
                ? code + " (" + countries.get(0).displayName() + ")"
                : code + " (a code that " + countries.size() + " countries and territories share)";
    }

    private static Fact fact(DeclaredHistory.Place place) {
        return Fact.shown(place.part(), place.field(), place.postal().area());
    }
}
