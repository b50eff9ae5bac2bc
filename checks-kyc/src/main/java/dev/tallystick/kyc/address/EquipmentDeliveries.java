package dev.tallystick.kyc.address;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.DeliveryItem;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.HistoryAnswer;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.place.PlaceComparison;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which deliveries the checks judge, and how they cite them. */
final class EquipmentDeliveries {

    static final String PROTECTED = "the address is protected";
    static final String TRAVELLING = "the person travels full-time and has stated a domicile";

    private EquipmentDeliveries() {}

    /**
     * The deliveries of equipment, but none to an approved point, of a person with a protected address, or of one who
     * travels full-time.
     */
    static List<Delivery> judged(
            Candidate candidate, Predicate<PostalAddress> approvedPoints, CheckResult.Builder result) {
        return ofPerson(candidate, result).stream()
                .filter(delivery -> !isToApprovedPoint(delivery, candidate, approvedPoints))
                .toList();
    }

    /** As {@link #judged}, with those to approved points. */
    static List<Delivery> ofPerson(Candidate candidate, CheckResult.Builder result) {
        NotJudged protection = NotJudged.by(candidate.addresses().stream().filter(Address::isProtected));
        NotJudged travel = NotJudged.by(candidate.addresses().stream()
                .filter(address -> address.role().equals(Optional.of(AddressRole.DOMICILE))));
        List<Delivery> judged = new ArrayList<>();
        for (Delivery delivery : candidate.deliveries()) {
            if (!delivery.item().map(DeliveryItem.EQUIPMENT::equals).orElse(true)) {
                continue;
            }
            if (protection.holdsFor(delivery)) {
                result.exempt(PROTECTED);
            } else if (travel.holdsFor(delivery)) {
                result.exempt(TRAVELLING);
            } else if (delivery.item().isEmpty()) {
                result.missing(Missing.absent(Delivery.KIND, "what is delivered"));
            } else {
                judged.add(delivery);
            }
        }
        return judged;
    }

    /**
     * Since when addresses keep deliveries from being judged. What the person alone says only after a delivery was asked
     * for does not: a protected or a travelling person says so, or is told so, before.
     */
    private record NotJudged(Instant since) {

        static NotJudged by(Stream<Address> addresses) {
            return new NotJudged(addresses
                    .map(NotJudged::since)
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.MAX));
        }

        private static Instant since(Address address) {
            return address.provenance()
                    .filter(provenance -> provenance.source().equals(Source.SELF_DECLARED) && !address.isVerified())
                    .flatMap(Provenance::at)
                    .orElse(Instant.MIN);
        }

        boolean holdsFor(Delivery delivery) {
            return !since.equals(Instant.MAX)
                    && observedAt(delivery).map(asked -> !since.isAfter(asked)).orElse(true);
        }
    }

    static boolean isToApprovedPoint(Delivery delivery, Candidate candidate, Predicate<PostalAddress> approvedPoints) {
        return approvedPoints.test(delivery.postal())
                || candidate.addresses().stream()
                        .filter(EquipmentDeliveries::isApprovedPoint)
                        .anyMatch(point -> PlaceComparison.of(point.postal(), delivery.postal())
                                .isSurelyWithin(PlaceGrade.SAME_BUILDING));
    }

    /** Only the host approves a point: one that the person declares is an address like any other. */
    static boolean isApprovedPoint(Address address) {
        return address.role().equals(Optional.of(AddressRole.PICKUP_POINT))
                && address.provenance()
                        .filter(provenance -> provenance.source().equals(Source.SELF_DECLARED))
                        .isEmpty();
    }

    /** When the address was asked for, else when something was sent or arrived there. */
    static Optional<Instant> observedAt(Delivery delivery) {
        return delivery.requestedAt().or(delivery::shippedAt).or(delivery::deliveredAt);
    }

    /** The place of an answer that is closest to the delivery, whatever the order of the candidate. */
    static Optional<Fact> closest(HistoryAnswer answer, PostalAddress postal, DeclaredHistory history) {
        return history.places().stream()
                .filter(place -> answer.because().contains(place.part()))
                .min(Comparator.comparing((DeclaredHistory.Place place) ->
                                PlaceComparison.of(place.postal(), postal).closest())
                        .thenComparing(place -> place.postal().oneLine()))
                .map(place ->
                        Fact.shown(place.part(), place.field(), place.postal().area()));
    }

    static Fact fact(Delivery delivery) {
        return cite(
                delivery,
                delivery.postal(),
                Delivery.LOCALITY,
                Delivery.REGION,
                Delivery.COUNTRY,
                Delivery.POSTAL_CODE,
                Delivery.STREET,
                Delivery.UNIT);
    }

    static Fact fact(Address address) {
        return cite(
                address,
                address.postal(),
                Address.LOCALITY,
                Address.REGION,
                Address.COUNTRY,
                Address.POSTAL_CODE,
                Address.STREET,
                Address.UNIT);
    }

    /** Cites the first of the fields that is stated, by the area, or by its own words where there is no area. */
    private static Fact cite(Part part, PostalAddress postal, Field<?>... fields) {
        Field<?> field = Arrays.stream(fields)
                .filter(each -> part.find(each).isPresent())
                .findFirst()
                .orElseThrow();
        return postal.area().isEmpty() ? Fact.of(part, field) : Fact.shown(part, field, postal.area());
    }
}
