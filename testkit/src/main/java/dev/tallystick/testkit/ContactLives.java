package dev.tallystick.testkit;

import dev.tallystick.candidate.ContactChange;
import dev.tallystick.candidate.ContactChannel;
import dev.tallystick.candidate.ContactSource;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.LineType;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Referee;
import dev.tallystick.candidate.Source;
import dev.tallystick.place.Country;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** People who are not reached in the usual ways. */
final class ContactLives {

    private ContactLives() {}

    static void voipUsers(Life life) {
        Draw draw = life.draw;
        Country country = draw.chance(0.8) ? home(life) : Country.of("US");
        Phone.Builder phone = Phone.builder()
                .number(PhoneNumbers.mobile(draw, country))
                .provenance(Provenance.of(Source.SELF_DECLARED, life.applied));
        if (draw.chance(0.8)) {
            phone.lineType(LineType.VOIP).carrier("Cloud Voice");
        }
        if (draw.chance(0.3)) {
            phone.portedOn(life.date(2026));
        }
        life.add(phone.build());
    }

    /** Some use relays, some have a domain of their own, a third of them since they look for a job. */
    static void relayUsers(Life life) {
        Draw draw = life.draw;
        Email.Builder mail = Email.builder().provenance(Provenance.of(Source.SELF_DECLARED, life.applied));
        if (draw.chance(0.6)) {
            mail.address("quiet." + draw.digits(6) + "@"
                    + draw.of("privaterelay.appleid.com", "mozmail.com", "duck.com", "simplelogin.com"));
        } else {
            ContactFacts.ownDomain(life, mail, 0.35);
        }
        life.add(mail.build());
        if (draw.chance(0.2)) {
            life.add(ContactFacts.change(
                            life,
                            ContactChannel.EMAIL,
                            "relay" + draw.digits(4) + "@mozmail.com",
                            "relay" + draw.digits(4) + "@mozmail.com",
                            life.accepted)
                    .build());
        }
    }

    /** A borrowed number, a new one, and for half of them the old one back; the mail account has to follow. */
    static void stolenPhones(Life life) {
        Draw draw = life.draw;
        String number = PhoneNumbers.mobile(draw, home(life));
        String borrowed = PhoneNumbers.mobile(draw, home(life));
        String next = draw.chance(0.5) ? number : PhoneNumbers.mobile(draw, home(life));
        Instant at = life.applied.plus(Duration.ofDays(draw.between(2, 20)));
        life.add(ContactFacts.change(life, ContactChannel.PHONE, number, borrowed, at)
                .build());
        life.add(ContactFacts.change(
                        life, ContactChannel.PHONE, borrowed, next, at.plus(Duration.ofDays(draw.between(1, 9))))
                .build());
        if (draw.chance(0.4)) {
            life.add(ContactFacts.change(
                            life,
                            ContactChannel.EMAIL,
                            "person" + draw.digits(6) + "@gmail.com",
                            "person" + draw.digits(6) + "@outlook.com",
                            at.plus(Duration.ofDays(2)))
                    .build());
        }
        if (draw.chance(0.25)) {
            life.add(ContactFacts.change(
                            life, ContactChannel.MESSENGER, "user" + draw.digits(4), "user" + draw.digits(5), at)
                    .build());
        }
        if (draw.chance(0.4)) {
            life.explains(ExplanationKind.CONTACT_USE, at);
        }
        life.add(ContactFacts.phone(life, home(life)).number(next).build());
        life.settle(ContactChange.KIND);
    }

    /** The number of the country that they left is the only one they give, or comes first. */
    static void oldNumbers(Life life) {
        Draw draw = life.draw;
        City former = City.abroadFrom(draw, home(life));
        int arrival = draw.between(2012, 2025);
        life.lived(former, 1994, arrival);
        life.livesAtHomeSince(arrival);
        life.add(ContactFacts.phone(life, former.country()).build());
        if (draw.chance(0.4)) {
            life.add(ContactFacts.phone(life, home(life)).build());
        }
        if (draw.chance(0.15)) {
            life.explains(ExplanationKind.CONTACT_USE, former, life.applied);
        }
    }

    /** Two or three at one small office: the same telephone for most, one mailbox for one in seven. */
    static void officeReferences(Life life) {
        Draw draw = life.draw;
        life.worked(life.home.city(), 2016, 2026);
        Optional<Employment> job = life.parts(Employment.KIND).stream().findFirst();
        String desk = PhoneNumbers.fixedLine(draw, home(life));
        boolean sharesMailbox = draw.chance(0.15);
        for (int i = draw.between(2, 3); i > 0; i--) {
            Referee.Builder referee = ContactFacts.referee(life, job).phone(desk);
            if (sharesMailbox) {
                referee.email("office@smallworks-example.com");
            }
            if (draw.chance(0.1)) {
                referee.contactSource(ContactSource.ORGANISATION);
            }
            life.add(referee.build());
        }
        if (draw.chance(0.03)) {
            // A relative at the same firm, who has no other telephone than the one at home.
            life.add(ContactFacts.phone(life, home(life)).number(desk).build());
        }
    }

    private static Country home(Life life) {
        return life.home.city().country();
    }
}
