package dev.tallystick.kyc.address;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.HistoryAnswer;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.ReceiverKind;
import dev.tallystick.candidate.SentOnBy;
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
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.name.NameGrade;
import dev.tallystick.place.AddressKey;
import dev.tallystick.place.PlaceComparison;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Compares where equipment was sent on to with the places declared for that day, and who took a delivery that the person
 * was to sign for with the names of the person.
 *
 * <p>What the host or the carrier had sent on is not judged: repairs, returns, redirections. A concierge, a neighbour, a
 * colleague, a pick-up point or family may take any delivery; so may whoever is at a declared household, stay or
 * workplace, and the staff where post is kept in boxes. Persons with a protected address, and those who declared before
 * that they travel full-time, are not judged.
 */
final class DeliveryReceiptCheck implements Check {

    private static final ImmutableSet<SentOnBy> JUDGED = ImmutableSet.of(SentOnBy.PERSON, SentOnBy.RECEIVER);

    private static final FindingType SENT_ABROAD = sentOn("sent-abroad")
            .message(
                    "The equipment was delivered to {delivery} and sent on to {onward}; the home stated for that day is"
                            + " in another country: {residence}.")
            .weight(Weight.assumed(
                    14,
                    "people who travel or move take equipment along, and few send it on to a country in which they state"
                            + " no place"))
            .build();

    private static final FindingType SENT_TO_OTHER_REGION = sentOn("sent-to-other-region")
            .message(
                    "The equipment was delivered to {delivery} and sent on to {onward}; the home stated for that day is"
                            + " in another region: {residence}.")
            .weight(Weight.assumed(7, "moves, visits and repairs within a country are common and often not on file"))
            .build();

    private static final FindingType TAKEN_BY_ANOTHER = FindingType.builder("kyc.delivery-receipt.taken-by-another")
            .message(
                    "The delivery was to be signed for by {name}; the carrier names {receiver} as the one who took it.")
            .weight(Weight.assumed(
                    5, "couples, housemates and helpers sign for each other every day, and carriers misread names"))
            .group(EvidenceGroup.EQUIPMENT)
            .innocently(
                    "A partner, a housemate, a guest or a helper opened the door.",
                    "The carrier misspelt or mixed up the name.",
                    "The person uses another name that is not on file.")
            .followUps(FollowUp.CONFIRM_DELIVERY, FollowUp.CONFIRM_NAMES, FollowUp.OFFER_PICKUP)
            .explainedBy(ExplanationKind.HOUSEHOLD, ExplanationKind.DELIVERY_ARRANGEMENT, ExplanationKind.NAME_USE)
            .build();

    private static final NoteType UNSIGNED = NoteType.context(
            "kyc.delivery-receipt.unsigned",
            "The delivery was to be signed for; by the record of the carrier it was left to {fact}.");

    private static final Parameter SLACK = Parameter.of(
            "days-around-a-period",
            30,
            0,
            365,
            "days",
            "How long before its period begins and after it ends a declared place still explains where equipment is.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.delivery-receipt")
            .title("Did equipment stay where it was delivered, and did the person take it?")
            .rationale(
                    "Where equipment was sent on to is compared with the places stated for that day, and who signed for a"
                            + " delivery with the names of the person: in public cases a helper took it and sent it on. People"
                            + " move, travel and let others open the door as well, so that declared places explain, a name"
                            + " counts for little, one that shares a part with the person's for nothing, and only what"
                            + " the person or the receiver sent on is judged. People with a protected address, or who travel"
                            + " full-time and said so before, are not judged.")
            .area(Area.RESIDENCE)
            .earliestMoment(Moment.ONBOARDING)
            .parts(Delivery.KIND, Address.KIND, PersonName.KIND)
            .historySources(
                    HistorySource.RESIDENCE,
                    HistorySource.HOUSEHOLD,
                    HistorySource.STAY,
                    HistorySource.WORK,
                    HistorySource.STUDY)
            .findingTypes(SENT_ABROAD, SENT_TO_OTHER_REGION, TAKEN_BY_ANOTHER)
            .noteTypes(UNSIGNED)
            .parameters(SLACK)
            .references(
                    Reference.of(
                            "Democratic People's Republic of Korea Leverages U.S.-Based Individuals to Defraud U.S."
                                    + " Businesses and Generate Revenue (FBI, May 2024)",
                            "https://www.ic3.gov/PSA/2024/PSA240516"),
                    Reference.GUIDANCE_2023)
            .indicators("L15")
            .build();

    private final Predicate<PostalAddress> approvedPoints;

    DeliveryReceiptCheck(Predicate<PostalAddress> approvedPoints) {
        this.approvedPoints = requireNonNull(approvedPoints, "approvedPoints");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        ReceiverNames names = ReceiverNames.of(candidate.names());
        for (Delivery delivery : EquipmentDeliveries.ofPerson(candidate, result)) {
            if (isSentOn(delivery)) {
                judgeSentOn(delivery, candidate, context, result);
            }
            if (delivery.isSignatureRequired()
                    && !EquipmentDeliveries.isToApprovedPoint(delivery, candidate, approvedPoints)) {
                judgeReceiver(delivery, names, context, result);
            }
        }
        return result.build();
    }

    private static boolean isSentOn(Delivery delivery) {
        return Stream.of(
                        Delivery.SENT_ON_AT,
                        Delivery.SENT_ON_BY,
                        Delivery.SENT_ON_LOCALITY,
                        Delivery.SENT_ON_REGION,
                        Delivery.SENT_ON_COUNTRY)
                .anyMatch(field -> delivery.find(field).isPresent());
    }

    private static void judgeSentOn(
            Delivery delivery, Candidate candidate, CheckContext context, CheckResult.Builder result) {
        if (delivery.sentOnBy().isEmpty()) {
            result.missing(Missing.absent(Delivery.KIND, "who had the equipment sent on"));
            return;
        }
        PostalAddress onward = onward(delivery);
        if (!JUDGED.contains(delivery.sentOnBy().get()) || isNearApprovedPoint(onward, candidate)) {
            return;
        }
        if (onward.country().isEmpty() || delivery.country().isEmpty()) {
            result.missing(Missing.absent(Delivery.KIND, "from where and to where the equipment was sent on"));
            return;
        }
        if (delivery.sentOnAt().isEmpty()) {
            result.missing(Missing.absent(Delivery.KIND, "when the equipment was sent on"));
            return;
        }
        judgeSentOn(delivery, onward, delivery.sentOnAt().get(), context, result);
    }

    private static void judgeSentOn(
            Delivery delivery, PostalAddress onward, Instant at, CheckContext context, CheckResult.Builder result) {
        DeclaredHistory history = context.history();
        int slack = context.get(SLACK);
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        PlaceComparison way = PlaceComparison.of(delivery.postal(), onward);
        HistoryAnswer region = history.presence(onward, PlaceGrade.SAME_REGION, day, slack);
        HistoryAnswer country = history.presence(onward, PlaceGrade.SAME_COUNTRY, day, slack);
        boolean beyondRegion = way.isSurelyBeyond(PlaceGrade.SAME_REGION);
        boolean abroad = way.isSurelyBeyond(PlaceGrade.SAME_COUNTRY) && country.isUnexplained();
        Fact sent = Fact.shown(delivery, onwardField(delivery), onward.area());
        if (way.isSurelyWithin(PlaceGrade.SAME_REGION)) {
            result.compared(EquipmentDeliveries.fact(delivery), sent);
            return;
        }
        Optional<Fact> place =
                EquipmentDeliveries.closest(region.isExplained() || !abroad ? region : country, onward, history);
        place.ifPresent(fact -> result.compared(sent, fact));
        if (beyondRegion && region.isUnexplained()) {
            result.finding(Finding.builder(abroad ? SENT_ABROAD : SENT_TO_OTHER_REGION, delivery)
                    .fact("delivery", EquipmentDeliveries.fact(delivery))
                    .fact("onward", sent)
                    .fact("residence", place.orElseThrow())
                    .observedAt(Optional.of(at))
                    .place(onward)
                    .build());
        } else if (place.isEmpty()) {
            result.missing(Missing.of(
                    Address.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "the residence on the day on which the equipment was sent on, and the region on both ends"));
        }
    }

    /** A shop or locker approved for the person is known by its town only, as is the place to which something is sent. */
    private static boolean isNearApprovedPoint(PostalAddress onward, Candidate candidate) {
        return candidate.addresses().stream()
                .filter(EquipmentDeliveries::isApprovedPoint)
                .anyMatch(
                        point -> !PlaceComparison.of(point.postal(), onward).isSurelyBeyond(PlaceGrade.SAME_LOCALITY));
    }

    private static PostalAddress onward(Delivery delivery) {
        return PostalAddress.of(
                Optional.empty(),
                Optional.empty(),
                delivery.sentOnLocality(),
                delivery.sentOnRegion(),
                Optional.empty(),
                delivery.sentOnCountry());
    }

    private static Field<?> onwardField(Delivery delivery) {
        return delivery.sentOnLocality().isPresent()
                ? Delivery.SENT_ON_LOCALITY
                : delivery.sentOnRegion().isPresent() ? Delivery.SENT_ON_REGION : Delivery.SENT_ON_COUNTRY;
    }

    private static void judgeReceiver(
            Delivery delivery, ReceiverNames names, CheckContext context, CheckResult.Builder result) {
        Optional<ReceiverKind> receiver = delivery.receiver();
        if (receiver.isEmpty() || receiver.get().equals(ReceiverKind.NOBODY)) {
            if (receiver.isPresent() || delivery.deliveredAt().isPresent()) {
                result.missing(Missing.absent(Delivery.KIND, "who took the delivery"));
            }
            receiver.ifPresent(nobody -> result.note(Note.of(UNSIGNED, Fact.of(delivery, Delivery.RECEIVER))));
            return;
        }
        if (!receiver.get().equals(ReceiverKind.SOMEONE_ELSE) || othersMaySign(delivery, context)) {
            result.compared(Fact.of(delivery, Delivery.SIGNATURE_REQUIRED), Fact.of(delivery, Delivery.RECEIVER));
        } else if (delivery.receivedBy().filter(name -> !name.isBlank()).isEmpty()) {
            result.missing(Missing.absent(Delivery.KIND, "the name of the one who took the delivery"));
        } else if (names.current().isEmpty()) {
            result.missing(Missing.absent(PersonName.KIND, "the name that the person goes by"));
        } else if (!isHomeStated(delivery, context)) {
            result.missing(Missing.absent(Address.KIND, "the residence on the day of the delivery"));
        } else {
            compareNames(delivery, names, result);
        }
    }

    private static void compareNames(Delivery delivery, ReceiverNames names, CheckResult.Builder result) {
        String receivedBy = delivery.receivedBy().orElseThrow();
        NameGrade grade = names.closest(receivedBy);
        if (grade == NameGrade.UNDECIDED || grade == NameGrade.ORGANISATION) {
            result.missing(
                    Missing.of(Delivery.KIND, Missing.Reason.UNREADABLE, "the name of the one who took the delivery"));
            return;
        }
        Fact name = Fact.ofName(names.current().orElseThrow());
        Fact receiver = Fact.shown(delivery, Delivery.RECEIVED_BY, ReceiverNames.initials(receivedBy));
        result.compared(name, receiver);
        if (grade == NameGrade.DIFFERENT) {
            result.finding(Finding.builder(TAKEN_BY_ANOTHER, delivery)
                    .fact("name", name)
                    .fact("receiver", receiver)
                    .fact("signature", Fact.of(delivery, Delivery.SIGNATURE_REQUIRED))
                    .observedAt(takenAt(delivery))
                    .place(delivery.postal())
                    .build());
        }
    }

    /** Staff where post is kept in boxes, and whoever is at home at a declared place that is not the person's own. */
    private static boolean othersMaySign(Delivery delivery, CheckContext context) {
        PostalAddress postal = delivery.postal();
        return postal.isPostOfficeBox()
                || postal.isMilitaryOrDiplomatic()
                || AddressKey.namesPrivateMailbox(postal)
                || context.history().places().stream()
                        .filter(place -> place.part() instanceof Address && place.source() != HistorySource.RESIDENCE)
                        .filter(place -> takenOn(delivery)
                                .map(day -> place.mayCover(day, context.get(SLACK)))
                                .orElse(true))
                        .anyMatch(place ->
                                !PlaceComparison.of(place.postal(), postal).isSurelyBeyond(PlaceGrade.SAME_BUILDING));
    }

    /** Only from those who say where they live, and so might have said with whom, is a household missing. */
    private static boolean isHomeStated(Delivery delivery, CheckContext context) {
        return takenOn(delivery)
                .filter(day -> context.history().places().stream().anyMatch(place -> place.isClaimedHomeOn(day)))
                .isPresent();
    }

    private static Optional<LocalDate> takenOn(Delivery delivery) {
        return takenAt(delivery).map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static Optional<Instant> takenAt(Delivery delivery) {
        return delivery.deliveredAt().or(() -> EquipmentDeliveries.observedAt(delivery));
    }

    private static FindingType.Builder sentOn(String name) {
        return FindingType.builder("kyc.delivery-receipt." + name)
                .group(EvidenceGroup.EQUIPMENT)
                .innocently(
                        "The person has moved or is travelling, and the place is not on file yet.",
                        "It went back to the employer, to another office, or to a repair shop.",
                        "Somebody received it for the person and passed it on.")
                .followUps(
                        FollowUp.CONFIRM_DELIVERY,
                        FollowUp.COMPLETE_HISTORY,
                        FollowUp.OFFER_PICKUP,
                        FollowUp.RESIDENCE_EVIDENCE)
                .explainedBy(
                        ExplanationKind.RELOCATION,
                        ExplanationKind.TRAVEL,
                        ExplanationKind.HOUSEHOLD,
                        ExplanationKind.DELIVERY_ARRANGEMENT,
                        ExplanationKind.TIE);
    }
}
