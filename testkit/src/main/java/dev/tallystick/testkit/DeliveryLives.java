package dev.tallystick.testkit;

import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.ReceiverKind;
import dev.tallystick.candidate.SentOnBy;
import java.time.Duration;

/** People whose equipment somebody else took, or whose equipment went on. */
final class DeliveryLives {

    private DeliveryLives() {}

    /** At a house with a concierge, or at work themselves: hardly one in ten signs, though the host asked for it. */
    static void takenByOthers(Life life) {
        Draw draw = life.draw;
        Papers.delivery(life, life.home, life.onboarded);
        life.revise(Delivery.KIND, delivery -> {
            Delivery.Builder taken = delivery.toBuilder()
                    .shippedAt(life.daysIn(2))
                    .deliveredAt(life.daysIn(4))
                    .signatureRequired(draw.chance(0.8))
                    .receiver(draw.of(
                            ReceiverKind.CONCIERGE,
                            ReceiverKind.CONCIERGE,
                            ReceiverKind.HOUSEHOLD,
                            ReceiverKind.HOUSEHOLD,
                            ReceiverKind.HOUSEHOLD,
                            ReceiverKind.NEIGHBOUR,
                            ReceiverKind.NEIGHBOUR,
                            ReceiverKind.NOBODY,
                            ReceiverKind.PERSON,
                            ReceiverKind.SOMEONE_ELSE));
            return draw.chance(0.4)
                    ? taken.receivedBy(draw.of("Front desk", "Marsden", "R. Thorne"))
                            .build()
                    : taken.build();
        });
        if (draw.chance(0.15)) {
            life.explains(ExplanationKind.DELIVERY_ARRANGEMENT, life.home.city(), life.onboarded);
        }
    }

    /** Mostly for repair or by the carrier's mistake; three in ten took it along when they moved or visited family. */
    static void sentOn(Life life) {
        Draw draw = life.draw;
        Papers.delivery(life, life.home, life.onboarded);
        City to = life.home.city().elsewhere(draw);
        SentOnBy by = draw.chance(0.3) ? SentOnBy.PERSON : draw.of(SentOnBy.HOST, SentOnBy.HOST, SentOnBy.CARRIER);
        life.revise(
                Delivery.KIND,
                delivery -> delivery.toBuilder()
                        .shippedAt(life.daysIn(2))
                        .deliveredAt(life.daysIn(4))
                        .receiver(draw.of(ReceiverKind.PERSON, ReceiverKind.PERSON, ReceiverKind.HOUSEHOLD))
                        .sentOnAt(life.daysIn(5).plus(Duration.ofMinutes(30)))
                        .sentOnBy(by)
                        .sentOnLocality(to.locality())
                        .sentOnRegion(to.region())
                        .sentOnCountry(to.country())
                        .build());
        if (by.equals(SentOnBy.PERSON) && draw.chance(0.5)) {
            life.explains(ExplanationKind.DELIVERY_ARRANGEMENT, to, life.daysIn(4));
        }
    }
}
