package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.place.Country;

/** People whose address for post is not where they are. */
final class TravelLives {

    /** Where those who live on the road are registered: they need to spend a night or none there. */
    private static final ImmutableList<City> DOMICILES = ImmutableList.of(
            us("South Dakota", "Sioux Falls", "57104"),
            us("South Dakota", "Box Elder", "57719"),
            us("Texas", "Livingston", "77399"),
            us("Florida", "Green Cove Springs", "32043"));

    private static final ImmutableList<City> POST_OFFICES = ImmutableList.of(
            us("AE", "APO", "09012"), us("AE", "FPO", "09511"), us("AP", "APO", "96205"), us("AA", "APO", "34020"));

    private TravelLives() {}

    static City domicileTown(Draw draw) {
        return draw.of(DOMICILES);
    }

    /** Six in seven declare a domicile as one; the others call it a residence or a postal address. */
    static void fullTimeTravellers(Life life) {
        Draw draw = life.draw;
        life.travels();
        life.settle(Address.KIND);
        Life.Home domicile = new Life.Home(
                life.home.city(), draw.of("411 N Oak Street", "110 Rainbow Drive"), "PMB " + draw.digits(4));
        int since = draw.between(2017, 2025);
        life.lived(draw.of(City.in("US")), draw.between(1998, 2012), since);
        life.declares(
                draw.chance(0.85) ? AddressRole.DOMICILE : draw.of(AddressRole.RESIDENCE, AddressRole.MAILING),
                domicile,
                DateRange.since(life.date(since)),
                life.applied);
        for (int month = 3; month <= 10; month += 2) {
            Life.Home stay = life.homeIn(draw.of(City.in("US")));
            life.whereabouts.isAwayIn(stay.city(), month, month + 1);
            if (draw.chance(0.6)) {
                DateRange period = DateRange.of(new PartialDate(2026, month, 0), new PartialDate(2026, month + 1, 0));
                life.declares(AddressRole.STAY, stay, period, life.applied);
            }
            if (month >= 8 && draw.chance(0.5)) {
                Papers.delivery(life, stay, life.onboarded);
            }
        }
        if (draw.chance(0.4)) {
            Papers.delivery(life, domicile, life.onboarded);
        }
        Papers.withAddress(life, DocumentKind.DRIVING_LICENCE, domicile, draw.between(since, 2026));
        if (draw.chance(0.3)) {
            life.explains(ExplanationKind.TRAVEL, life.home.city(), life.applied);
        }
    }

    /** Posted abroad, with an address of the forces, the licence of a home state and boxes sent to either. */
    static void militaryFamilies(Life life) {
        Draw draw = life.draw;
        life.settle(Address.KIND);
        City office = draw.of(POST_OFFICES);
        Life.Home box = new Life.Home(
                office, draw.of("PSC " + draw.digits(4), "Unit " + draw.digits(5)), "Box " + draw.digits(4));
        int since = draw.between(2022, 2025);
        for (int from = since - 9; from < since; from += 3) {
            life.lived(draw.of(City.in("US")), from, from + 3);
        }
        life.declares(
                draw.chance(0.8) ? AddressRole.RESIDENCE : AddressRole.MAILING,
                box,
                DateRange.since(life.date(since)),
                life.applied);
        Life.Home onBase = life.homeIn(draw.of(City.in(draw.of("DE", "IT", "JP", "KR"))));
        life.whereabouts.movesTo(onBase.city());
        if (draw.chance(0.4)) {
            life.declares(AddressRole.RESIDENCE, onBase, DateRange.since(life.date(since)), life.applied);
        }
        Papers.withAddress(life, DocumentKind.DRIVING_LICENCE, life.home, draw.between(2017, 2023));
        Papers.delivery(life, draw.chance(0.85) ? box : onBase, life.onboarded);
        life.worked(draw.of(City.in("US")), since - 5, since);
    }

    private static City us(String region, String locality, String postalCode) {
        return new City(Country.of("US"), region, locality, postalCode);
    }
}
