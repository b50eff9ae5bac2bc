package dev.tallystick.testkit;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.BackgroundCheck;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Referee;
import dev.tallystick.candidate.Skill;
import java.time.Duration;
import java.time.Instant;

/** People whose home is not simply one address. */
final class HouseholdLives {

    private static final PartialDate THIS_YEAR = PartialDate.parse("2026");

    private HouseholdLives() {}

    static void privatePeople(Life life) {
        life.settle(
                Address.KIND,
                IdentityDocument.KIND,
                BankAccount.KIND,
                Education.KIND,
                Employment.KIND,
                LanguageSkill.KIND,
                BirthDate.KIND,
                Phone.KIND,
                Profile.KIND,
                Skill.KIND,
                Referee.KIND,
                BackgroundCheck.KIND);
        if (life.draw.chance(0.5)) {
            life.add(Address.builder()
                    .role(AddressRole.RESIDENCE)
                    .country(life.home.city().country())
                    .build());
        }
        if (life.draw.chance(0.6)) {
            life.settle(Delivery.KIND);
        }
    }

    static void protectedAddresses(Life life) {
        Draw draw = life.draw;
        life.settle(Address.KIND);
        life.add(
                life
                        .address(AddressRole.RESIDENCE, life.home, DateRange.since(life.date(2022)), life.applied)
                        .toBuilder()
                        .isProtected(true)
                        .build());
        Life.Home substitute = life.homeIn(life.home.city().elsewhere(draw));
        if (draw.chance(0.6)) {
            life.declares(AddressRole.MAILING, substitute, DateRange.since(life.date(2022)), life.applied);
        }
        Papers.delivery(life, draw.chance(0.8) ? substitute : life.home, life.onboarded);
        Papers.withAddress(life, DocumentKind.DRIVING_LICENCE, substitute, 2023);
    }

    static void carers(Life life) {
        Draw draw = life.draw;
        life.livesAtHomeSince(draw.between(2005, 2023));
        Life.Home parents = life.homeIn(
                draw.chance(0.5)
                        ? life.home.city().elsewhere(draw)
                        : life.home.city().nearby(draw));
        Routine.household(life, parents, 0.8);
        Papers.delivery(life, draw.chance(0.6) ? parents : life.home, life.onboarded);
        if (draw.chance(0.3)) {
            life.explains(ExplanationKind.HOUSEHOLD, parents.city(), life.applied);
        }
    }

    static void partnersElsewhere(Life life) {
        Draw draw = life.draw;
        life.livesAtHomeSince(draw.between(2012, 2025));
        Life.Home partner = life.homeIn(life.home.city().elsewhere(draw));
        Routine.household(life, partner, 0.6);
        Papers.delivery(life, draw.chance(0.5) ? partner : life.home, life.onboarded);
        if (draw.chance(0.3)) {
            life.explains(
                    ExplanationKind.DELIVERY_ARRANGEMENT, partner.city(), life.onboarded.minus(Duration.ofHours(1)));
        }
    }

    static void sharedHomes(Life life) {
        Draw draw = life.draw;
        life.livesAtHomeSince(draw.between(2019, 2026));
        Life.Home otherRoom =
                new Life.Home(life.home.city(), life.home.street(), draw.of("Room 4", "c/o Marsden", "rear building"));
        Papers.delivery(life, draw.chance(0.5) ? otherRoom : life.home, life.onboarded);
        if (draw.chance(0.4)) {
            Papers.withAddress(life, DocumentKind.IDENTITY_CARD, otherRoom, draw.between(2019, 2026));
        }
    }

    static void moversBeforeTheOffer(Life life) {
        Draw draw = life.draw;
        City former = anotherPlace(life);
        life.lived(former, 2015, 2026);
        life.livesAtHomeSince(2026);
        // The licence still shows the home that they left.
        Papers.withAddress(
                life, DocumentKind.DRIVING_LICENCE, life.formerHomes().get(0), draw.between(2016, 2025));
    }

    static void moversAfterTheOffer(Life life) {
        Draw draw = life.draw;
        life.livesAtHomeSince(draw.between(2010, 2024));
        Life.Home next = life.homeIn(anotherPlace(life));
        Instant moved = life.accepted.plus(Duration.ofDays(draw.between(2, 12)));
        life.whereabouts.movesTo(next.city());
        life.whereabouts.isAway(life.home.city(), life.applied, moved);
        Instant told = draw.chance(0.75) ? moved.minus(Duration.ofDays(1)) : moved.plus(Duration.ofDays(10));
        if (draw.chance(0.4)) {
            Papers.delivery(life, life.home, life.accepted.plus(Duration.ofHours(5)));
        }
        Papers.delivery(life, next, moved);
        if (draw.chance(0.9)) {
            life.declares(AddressRole.RESIDENCE, next, DateRange.since(THIS_YEAR), told);
        }
        if (draw.chance(0.5)) {
            life.explains(ExplanationKind.RELOCATION, next.city(), told);
        }
    }

    static void currentAddressOnly(Life life) {
        Draw draw = life.draw;
        life.settle(Address.KIND, Education.KIND, Employment.KIND, HistoryScope.KIND);
        life.declares(AddressRole.RESIDENCE, life.home, DateRange.since(life.date(2024)), life.applied);
        Life.Home former = life.homeIn(anotherPlace(life));
        Papers.withAddress(
                life, DocumentKind.DRIVING_LICENCE, draw.chance(0.4) ? former : life.home, draw.between(2015, 2026));
    }

    static void pickUpUsers(Life life) {
        Draw draw = life.draw;
        life.livesAtHomeSince(draw.between(2005, 2025));
        Life.Home point = life.homeIn(
                draw.chance(0.9)
                        ? life.home.city().nearby(draw)
                        : life.home.city().elsewhere(draw));
        if (draw.chance(0.85)) {
            life.mayCollectAt(point, life.accepted);
        }
        Papers.delivery(life, point, life.onboarded);
    }

    static void mailboxUsers(Life life) {
        Draw draw = life.draw;
        life.livesAtHomeSince(draw.between(2006, 2025));
        Life.Home mailbox = Mailbox.near(draw, life.home.city());
        if (draw.chance(0.7)) {
            life.declares(AddressRole.MAILING, mailbox, DateRange.since(life.date(2020)), life.applied);
        }
        if (draw.chance(0.2)) {
            life.mayCollectAt(mailbox, life.accepted);
        }
        Papers.delivery(life, draw.chance(0.75) ? mailbox : life.home, life.onboarded);
        if (draw.chance(0.3)) {
            life.explains(ExplanationKind.DELIVERY_ARRANGEMENT, mailbox.city(), life.applied);
        }
    }

    static void secondHomes(Life life) {
        Draw draw = life.draw;
        life.livesAtHomeSince(draw.between(1999, 2022));
        Life.Home second = life.homeIn(anotherPlace(life));
        if (draw.chance(0.85)) {
            life.declares(AddressRole.SECOND_HOME, second, DateRange.since(life.date(2018)), life.applied);
        }
        if (draw.chance(0.3)) {
            Papers.delivery(life, second, life.onboarded);
        }
        if (draw.chance(0.3)) {
            Papers.withAddress(life, DocumentKind.IDENTITY_CARD, second, draw.between(2018, 2026));
        }
    }

    /** Mostly within the country, sometimes from or to another. */
    private static City anotherPlace(Life life) {
        Draw draw = life.draw;
        return draw.chance(0.75)
                ? life.home.city().elsewhere(draw)
                : City.abroadFrom(draw, life.home.city().country());
    }
}
