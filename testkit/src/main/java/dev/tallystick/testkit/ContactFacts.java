package dev.tallystick.testkit;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.ContactChange;
import dev.tallystick.candidate.ContactChannel;
import dev.tallystick.candidate.ContactSource;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.LineType;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Referee;
import dev.tallystick.candidate.RefereeRelation;
import dev.tallystick.candidate.Source;
import dev.tallystick.place.Country;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How people are reached, who speaks for them and where they have accounts. One in eight uses VoIP, one in eight an own
 * domain or a relay, 1 % a disposable mailbox; three in ten who lived elsewhere keep a number from there; one in eight
 * corrects or changes something on the way; one profile in seven shows a former place.
 */
final class ContactFacts {

    private ContactFacts() {}

    static void complete(Life life) {
        phones(life);
        mail(life);
        changes(life);
        references(life);
        profiles(life);
    }

    private static void phones(Life life) {
        Draw draw = life.draw;
        if (life.isSettled(Phone.KIND) || !draw.chance(0.75)) {
            return;
        }
        List<Country> former = life.parts(Address.KIND).stream()
                .filter(address -> address.role().equals(Optional.of(AddressRole.RESIDENCE)))
                .flatMap(address -> address.country().stream())
                .filter(country -> !country.equals(home(life)))
                .toList();
        boolean keepsOld = !former.isEmpty() && draw.chance(0.3);
        if (!keepsOld || draw.chance(0.7)) {
            life.add(phone(life, home(life)).build());
        }
        if (keepsOld) {
            Phone.Builder old = phone(life, draw.of(former));
            if (draw.chance(0.3)) {
                old.period(DateRange.since(life.date(draw.between(2005, 2018))));
            }
            life.add(old.build());
        }
    }

    /** A number of a country, a third of which a feed of the host has looked up. */
    static Phone.Builder phone(Life life, Country country) {
        Draw draw = life.draw;
        Phone.Builder phone = Phone.builder().provenance(Provenance.of(Source.SELF_DECLARED, life.applied));
        if (draw.chance(0.12)) {
            phone.number(PhoneNumbers.domestic(draw, country));
            if (draw.chance(0.6)) {
                phone.country(country);
            }
        } else {
            String number =
                    draw.chance(0.92) ? PhoneNumbers.mobile(draw, country) : PhoneNumbers.fixedLine(draw, country);
            // A digit too few or too many.
            phone.number(draw.chance(0.01) ? number.substring(0, number.length() - 1) : number);
        }
        if (draw.chance(0.35)) {
            looksUp(life, phone);
        }
        return phone;
    }

    private static void looksUp(Life life, Phone.Builder phone) {
        Draw draw = life.draw;
        boolean isVoip = draw.chance(0.12);
        phone.lineType(isVoip ? LineType.VOIP : draw.chance(0.92) ? LineType.MOBILE : draw.of(LineType.known()));
        phone.carrier(isVoip ? "Cloud Voice" : draw.of("Northline Mobile", "Telvia", "Pólus Mobil"));
        if (draw.chance(0.25)) {
            // People who are about to begin a job also look for a new contract.
            phone.portedOn(draw.chance(0.12) ? PartialDate.parse("2026-0" + draw.between(7, 9)) : life.date(2022));
        }
    }

    private static void mail(Life life) {
        Draw draw = life.draw;
        if (life.isSettled(Email.KIND) || !draw.chance(0.8)) {
            return;
        }
        String local = "person" + draw.digits(6);
        double kind = draw.between(0, 999) / 1000.0;
        Email.Builder mail = Email.builder().provenance(Provenance.of(Source.SELF_DECLARED, life.applied));
        if (kind < 0.78) {
            mail.address(local + "@" + draw.of("gmail.com", "outlook.com", "yahoo.com", "proton.me", "gmx.net"));
        } else if (kind < 0.86) {
            ownDomain(life, mail, 0.08);
        } else if (kind < 0.9) {
            mail.address(local + "@" + draw.of("privaterelay.appleid.com", "mozmail.com", "duck.com"));
        } else if (kind < 0.99) {
            mail.address(local + "@students." + draw.of("castlegate", "northmoor", "laguna") + "-example.edu");
        } else {
            mail.address(local + "@mailinator.com");
        }
        life.add(mail.build());
        if (draw.chance(0.1)) {
            life.add(Email.builder()
                    .address("person" + draw.digits(6) + "@gmail.com")
                    .provenance(Provenance.of(Source.PLATFORM, life.accepted))
                    .build());
        }
    }

    /** An own domain, some of which are registered for the search of a job. */
    static void ownDomain(Life life, Email.Builder mail, double fresh) {
        Draw draw = life.draw;
        mail.address("hello@" + draw.of("studio", "atelier", "notes", "works") + draw.digits(4) + "-example.com");
        if (draw.chance(0.6)) {
            mail.domainCreatedOn(
                    draw.chance(fresh)
                            ? PartialDate.parse("2026-0" + draw.between(6, 8) + "-1" + draw.digits(1))
                            : new PartialDate(draw.between(2004, 2025), draw.between(1, 12), 0));
        }
    }

    private static void changes(Life life) {
        Draw draw = life.draw;
        if (life.isSettled(ContactChange.KIND) || !draw.chance(0.12)) {
            return;
        }
        Instant at = life.applied.plus(Duration.ofDays(draw.between(1, 20)));
        Optional<String> number = life.parts(Phone.KIND).stream().findFirst().flatMap(Phone::number);
        if (number.isPresent() && draw.chance(0.6)) {
            String old = draw.chance(0.7) ? draw.typo(number.orElseThrow()) : PhoneNumbers.mobile(draw, home(life));
            life.add(change(life, ContactChannel.PHONE, old, number.orElseThrow(), at)
                    .build());
            if (draw.chance(0.1)) {
                // Back to the former one while the new contract does not work, and again.
                life.add(change(life, ContactChannel.PHONE, number.orElseThrow(), old, at.plus(Duration.ofDays(2)))
                        .build());
                life.add(change(life, ContactChannel.PHONE, old, number.orElseThrow(), at.plus(Duration.ofDays(5)))
                        .build());
            }
        }
        life.parts(Email.KIND).stream()
                .findFirst()
                .flatMap(Email::address)
                .filter(address -> draw.chance(0.5))
                .ifPresent(address -> life.add(change(life, ContactChannel.EMAIL, draw.typo(address), address, at)
                        .build()));
    }

    /** Six in ten hosts note whether a change sets an error right. */
    static ContactChange.Builder change(Life life, ContactChannel channel, String before, String after, Instant at) {
        ContactChange.Builder change = ContactChange.builder()
                .channel(channel)
                .before(before)
                .after(after)
                .at(at)
                .provenance(Provenance.of(Source.HOST, at));
        boolean isTypo = Math.abs(before.length() - after.length()) <= 1
                && before.regionMatches(0, after, 0, Math.min(3, before.length()));
        return life.draw.chance(0.6) ? change.correction(isTypo) : change;
    }

    private static void references(Life life) {
        Draw draw = life.draw;
        if (life.isSettled(Referee.KIND) || !draw.chance(0.35)) {
            return;
        }
        Optional<Employment> job = life.parts(Employment.KIND).stream().reduce((first, second) -> second);
        String shared = PhoneNumbers.fixedLine(draw, home(life));
        int count = draw.between(1, 3);
        for (int i = 0; i < count; i++) {
            Referee.Builder referee = referee(life, job);
            if (draw.chance(0.1)) {
                referee.phone(shared);
            }
            life.add(referee.build());
        }
    }

    /** Most are written to at work, a third at home. */
    static Referee.Builder referee(Life life, Optional<Employment> job) {
        Draw draw = life.draw;
        Referee.Builder referee = Referee.builder()
                .name(otherThan(life))
                .relation(draw.of(RefereeRelation.known()))
                .contactSource(draw.chance(0.75) ? ContactSource.PERSON : draw.of(ContactSource.known()))
                .provenance(Provenance.of(Source.SELF_DECLARED, life.applied));
        job.flatMap(Employment::employer).filter(name -> draw.chance(0.8)).ifPresent(referee::organisation);
        Optional<String> domain = job.flatMap(Employment::domain).filter(name -> draw.chance(0.7));
        if (draw.chance(0.85)) {
            referee.email("colleague" + draw.digits(4) + "@" + domain.orElse("gmail.com"));
        }
        if (draw.chance(0.6)) {
            referee.phone(PhoneNumbers.mobile(draw, home(life)));
        }
        return referee;
    }

    private static String otherThan(Life life) {
        Optional<String> own = life.name.full();
        Optional<String> other = own;
        while (other.equals(own)) {
            other = life.style.name(life.draw, NameRole.LEGAL).build().full();
        }
        return other.orElse("");
    }

    private static void profiles(Life life) {
        Draw draw = life.draw;
        if (life.isSettled(Profile.KIND)) {
            return;
        }
        for (Network network : List.of(Network.LINKEDIN, Network.GITHUB, Network.UPWORK)) {
            if (draw.chance(0.3)) {
                life.add(profile(life, network).build());
            }
        }
    }

    static Profile.Builder profile(Life life, Network network) {
        Draw draw = life.draw;
        int created = draw.between(2010, 2026);
        Instant first = Instant.parse(Math.min(2026, created + draw.between(0, 2)) + "-03-01T08:00:00Z")
                .plus(Duration.ofHours(draw.between(0, 3_000)));
        Profile.Builder profile = Profile.builder()
                .network(network)
                .handle("handle" + draw.digits(5))
                .createdOn(PartialDate.parse("" + created))
                .provenance(Provenance.of(Source.PLATFORM, life.applied));
        if (draw.chance(0.8)) {
            profile.displayName(HolderForms.usual(draw, life.name));
        }
        if (draw.chance(0.7)) {
            City shown = draw.chance(0.14) ? life.home.city().elsewhere(draw) : life.home.city();
            profile.locality(shown.locality()).country(shown.country());
        }
        if (network.equals(Network.UPWORK) && draw.chance(0.8)) {
            // One in seven worked there before the platform began to verify its people.
            profile.firstActiveAt(first)
                    .verifiedAt(
                            draw.chance(0.15)
                                    ? earlier(first.plus(Duration.ofDays(draw.between(1, 900))), life.applied)
                                    : first.minus(Duration.ofHours(draw.between(1, 200))));
        }
        return profile;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Country home(Life life) {
        return life.home.city().country();
    }
}
