package dev.tallystick.kyc.address;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Address;
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
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.place.AddressKey;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.reference.ReferenceRow;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks the address to which equipment is sent up in the table of forwarding and mail-drop addresses.
 *
 * <p>Only facilities that receive parcels for others are judged, not registered offices; virtual offices, where people
 * work as well, and rows from a single source are noted only. An address that the table does not hold is no result at
 * all. Approved pick-up points, persons with a protected address, and those who declared before that they travel
 * full-time are not judged.
 */
final class ForwardingAddressCheck implements Check {

    private static final ImmutableSet<String> RECEIVING =
            ImmutableSet.of("freight-forwarder", "virtual-mailbox", "cmra", "mail-drop");
    private static final ImmutableSet<String> UNSURE = ImmutableSet.of("single-source", "unconfirmed");

    private static final FindingType LISTED = FindingType.builder("kyc.forwarding-address.listed")
            .message("The equipment goes to {delivery}, an address of {facility}, which receives parcels for others"
                    + " ({category}).")
            .weight(Weight.assumed(
                    14,
                    "in public cases equipment went to forwarders; people who rent a mailbox for their post have it sent"
                            + " there as well"))
            .group(EvidenceGroup.EQUIPMENT)
            .innocently(
                    "The person travels, or has nobody at home who can receive parcels, and rents a mailbox.",
                    "An employer or carrier asked for delivery to such a place.",
                    "The person lives or works in the same building.")
            .followUps(FollowUp.CONFIRM_DELIVERY, FollowUp.OFFER_PICKUP, FollowUp.RESIDENCE_EVIDENCE)
            .explainedBy(ExplanationKind.DELIVERY_ARRANGEMENT, ExplanationKind.TRAVEL)
            .build();

    private static final NoteType UNSURE_LISTING = NoteType.context(
            "kyc.forwarding-address.unsure-listing",
            "One source that nothing else confirms names {facility} ({category}) at {fact}.");

    private static final NoteType VIRTUAL_OFFICE = NoteType.context(
            "kyc.forwarding-address.virtual-office",
            "The delivery to {fact} goes to a building of offices let by the desk ({facility}), where many people work.");

    private static final NoteType PRIVATE_MAILBOX = NoteType.context(
            "kyc.forwarding-address.private-mailbox",
            "The delivery to {fact} names a private mailbox (PMB) at a mail receiving agency; travellers and people"
                    + " without a doorman rent one.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.forwarding-address")
            .title("Does equipment go to a freight forwarder or mail drop?")
            .rationale("The address to which equipment goes is compared with a table of places that receive parcels for"
                    + " others, from where it is not visible where equipment ends up. Travellers and people"
                    + " without a doorman rent mailboxes as well, so that the finding asks for another way of delivery"
                    + " and alone never comes to a review. Registered offices, approved pick-up points and people with"
                    + " a protected address, or who travel full-time and said so before, are not judged.")
            .area(Area.RESIDENCE)
            .earliestMoment(Moment.ONBOARDING)
            .parts(Delivery.KIND, Address.KIND)
            .findingTypes(LISTED)
            .noteTypes(UNSURE_LISTING, VIRTUAL_OFFICE, PRIVATE_MAILBOX)
            .references(
                    Reference.GUIDANCE_2023,
                    Reference.of(
                            "Publication 28, Postal Addressing Standards (United States Postal Service)",
                            "https://pe.usps.com/text/pub28/welcome.htm"))
            .indicators("L13")
            .build();

    private final ForwardingAddresses forwardingAddresses;

    private final Predicate<PostalAddress> approvedPoints;

    ForwardingAddressCheck(ForwardingAddresses forwardingAddresses, Predicate<PostalAddress> approvedPoints) {
        this.forwardingAddresses = requireNonNull(forwardingAddresses, "forwardingAddresses");
        this.approvedPoints = requireNonNull(approvedPoints, "approvedPoints");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        for (Delivery delivery : EquipmentDeliveries.judged(candidate, approvedPoints, result)) {
            if (AddressKey.namesPrivateMailbox(delivery.postal())) {
                result.note(Note.of(PRIVATE_MAILBOX, EquipmentDeliveries.fact(delivery)));
            }
            Optional<ReferenceRow> row = forwardingAddresses.find(delivery.postal());
            if (row.isPresent()) {
                judge(delivery, row.get(), result);
            } else if (AddressKey.find(delivery.postal()).isEmpty()) {
                result.missing(Missing.of(
                        Delivery.KIND,
                        Missing.Reason.TOO_LITTLE,
                        "house number, street, postal code and country of the delivery"));
            }
        }
        return result.build();
    }

    private static void judge(Delivery delivery, ReferenceRow row, CheckResult.Builder result) {
        String category = row.find("category").orElse("");
        if (category.equals("virtual-office")) {
            result.note(
                    Note.of(VIRTUAL_OFFICE, EquipmentDeliveries.fact(delivery), Map.of("facility", facilityName(row))));
        }
        if (!RECEIVING.contains(category)) {
            return;
        }
        String words = category.equals("cmra") ? "mail receiving agency" : category.replace('-', ' ');
        if (UNSURE.contains(row.confidence())) {
            result.note(Note.of(
                    UNSURE_LISTING,
                    EquipmentDeliveries.fact(delivery),
                    Map.of("facility", facilityName(row), "category", words)));
            return;
        }
        Fact street = Fact.of(delivery, Delivery.STREET); // a row was found by it
        Fact facility = Fact.of(row, "company");
        result.compared(street, facility);
        result.finding(Finding.builder(LISTED, delivery)
                .fact("delivery", street)
                .fact("facility", facility)
                .argument("category", words)
                .observedAt(EquipmentDeliveries.observedAt(delivery))
                .place(delivery.postal())
                .build());
    }

    private static String facilityName(ReferenceRow row) {
        return row.find("company").orElse("a facility");
    }
}
