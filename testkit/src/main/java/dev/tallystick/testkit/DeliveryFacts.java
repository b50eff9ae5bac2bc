package dev.tallystick.testkit;

import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.ReceiverKind;
import dev.tallystick.candidate.SentOnBy;
import java.time.Duration;
import java.time.Instant;

/**
 * What carriers say of deliveries to honest people. Hardly more than half are taken by the person; one in twenty is left
 * at the door, 2 % are taken by somebody whom the carrier does not know. The host fetches 2 % for repair, the carrier
 * redirects 1.5 %, and 1 % are sent on by the person, who has moved or travels.
 */
final class DeliveryFacts {

    private DeliveryFacts() {}

    static void complete(Life life) {
        life.revise(Delivery.KIND, delivery -> carried(life, delivery));
    }

    private static Delivery carried(Life life, Delivery delivery) {
        Draw draw = life.draw;
        if (delivery.shippedAt().isEmpty() || delivery.receiver().isPresent()) {
            return delivery;
        }
        Delivery.Builder carried = delivery.toBuilder();
        Instant shipped = delivery.shippedAt().orElseThrow();
        if (draw.chance(0.7)) {
            carried.signatureRequired(draw.chance(0.6));
        }
        if (!draw.chance(0.75)) {
            return carried.build();
        }
        Instant delivered = notLate(shipped.plus(Duration.ofHours(draw.between(20, 140))));
        ReceiverKind receiver = receiver(draw);
        carried.deliveredAt(delivered).receiver(receiver);
        if (draw.chance(0.5)) {
            receivedBy(life, carried, receiver);
        }
        if (draw.chance(life.isTravelling() ? 0.12 : 0.045)) {
            sentOn(life, carried, delivered);
        }
        return carried.build();
    }

    private static ReceiverKind receiver(Draw draw) {
        int percent = draw.between(0, 99);
        if (percent < 55) {
            return ReceiverKind.PERSON;
        }
        if (percent < 72) {
            return ReceiverKind.HOUSEHOLD;
        }
        if (percent < 82) {
            return ReceiverKind.CONCIERGE;
        }
        if (percent < 90) {
            return ReceiverKind.NEIGHBOUR;
        }
        return percent < 95
                ? ReceiverKind.NOBODY
                : percent < 98 ? draw.of(ReceiverKind.PICKUP_POINT, ReceiverKind.WORKPLACE) : ReceiverKind.SOMEONE_ELSE;
    }

    private static void receivedBy(Life life, Delivery.Builder carried, ReceiverKind receiver) {
        Draw draw = life.draw;
        if (receiver.equals(ReceiverKind.PERSON)) {
            carried.receivedBy(HolderForms.usual(draw, life.name));
        } else if (receiver.equals(ReceiverKind.CONCIERGE)) {
            carried.receivedBy("Front desk");
        } else if (!receiver.equals(ReceiverKind.NOBODY)) {
            carried.receivedBy(
                    life.style.name(draw, NameRole.LEGAL).build().full().orElse(""));
        }
    }

    private static void sentOn(Life life, Delivery.Builder carried, Instant delivered) {
        Draw draw = life.draw;
        SentOnBy by = life.isTravelling()
                ? SentOnBy.PERSON
                : draw.of(
                        SentOnBy.HOST,
                        SentOnBy.HOST,
                        SentOnBy.CARRIER,
                        SentOnBy.CARRIER,
                        SentOnBy.PERSON,
                        SentOnBy.RECEIVER);
        City home = life.home.city();
        City to = by.equals(SentOnBy.HOST) || by.equals(SentOnBy.PERSON) ? home.elsewhere(draw) : home.nearby(draw);
        carried.sentOnBy(by)
                .sentOnAt(notLate(delivered.plus(Duration.ofDays(draw.between(1, 20)))))
                .sentOnLocality(to.locality())
                .sentOnCountry(to.country());
        if (!to.region().isEmpty()) {
            carried.sentOnRegion(to.region());
        }
    }

    private static Instant notLate(Instant at) {
        Instant latest = FieldValues.NOW.minus(Duration.ofHours(2));
        return at.isBefore(latest) ? at : latest;
    }
}
