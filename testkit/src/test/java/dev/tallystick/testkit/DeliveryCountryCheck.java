package dev.tallystick.testkit;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
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
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Weight;
import java.util.Comparator;
import java.util.List;

/** Compares the countries of deliveries with those of homes; other ties explain. Keeps the contract. */
final class DeliveryCountryCheck implements Check {

    static final FindingType ABROAD = FindingType.builder("toy.delivery-country.abroad")
            .message("The delivery goes to {to}, none of the addresses is there; a home is in {home}.")
            .weight(Weight.assumed(14, "people also travel"))
            .group(EvidenceGroup.EQUIPMENT)
            .innocently("The person was on a visit.")
            .followUps(FollowUp.CONFIRM_DELIVERY)
            .explainedBy(ExplanationKind.TRAVEL)
            .build();

    static final NoteType NO_COUNTRY = NoteType.dataQuality(
            "toy.delivery-country.no-country", "Please add the country of the delivery to {fact}.");

    static final NoteType STREET_ONLY =
            NoteType.context("toy.delivery-country.street-only", "The delivery has no more than a street: {fact}.");

    static final CheckInfo INFO = CheckInfo.builder("toy.delivery-country")
            .title("Deliveries and addresses")
            .rationale("Equipment goes where the person is.")
            .area(Area.RESIDENCE)
            .earliestMoment(Moment.OFFER)
            .parts(Delivery.KIND, Address.KIND)
            .findingTypes(ABROAD)
            .noteTypes(NO_COUNTRY, STREET_ONLY)
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Address> places = candidate.addresses().stream()
                .filter(address -> address.country().isPresent())
                .toList();
        for (Delivery delivery : candidate.deliveries()) {
            if (delivery.country().isPresent()) {
                compare(delivery, places, result);
            } else if (delivery.locality().isPresent()) {
                result.note(Note.of(NO_COUNTRY, Fact.of(delivery, Delivery.LOCALITY)));
            } else if (delivery.street().isPresent()) {
                result.note(Note.of(STREET_ONLY, Fact.of(delivery, Delivery.STREET)));
            }
        }
        return result.build();
    }

    private static void compare(Delivery delivery, List<Address> places, CheckResult.Builder result) {
        List<Address> homes =
                places.stream().filter(DeliveryCountryCheck::isHome).toList();
        List<Address> same = places.stream()
                .filter(place -> place.country().equals(delivery.country()))
                .toList();
        Fact to = Fact.of(delivery, Delivery.COUNTRY);
        if (!same.isEmpty()) {
            result.compared(to, Fact.of(first(same), Address.COUNTRY));
        } else if (homes.isEmpty()) {
            result.missing(Missing.absent(Address.KIND, "an address with its country"));
        } else {
            Fact home = Fact.of(first(homes), Address.COUNTRY);
            result.compared(to, home);
            result.finding(Finding.builder(ABROAD, delivery)
                    .fact("to", to)
                    .fact("home", home)
                    .observedAt(delivery.requestedAt())
                    .build());
        }
    }

    private static boolean isHome(Address address) {
        return address.role().map(AddressRole.RESIDENCE::equals).orElse(false);
    }

    /** Of equally good addresses the same one in any order. */
    private static Address first(List<Address> addresses) {
        return addresses.stream()
                .min(Comparator.comparing(
                        address -> address.country().orElseThrow().code()))
                .orElseThrow();
    }
}
