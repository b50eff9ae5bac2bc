package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.place.Country;
import java.time.ZoneOffset;
import java.util.List;

/** People whose lives touch more than one country. */
final class MigrationLives {

    private static final ImmutableList<List<String>> BORDERS = ImmutableList.of(
            List.of("Lörrach", "Basel"),
            List.of("Thionville", "Luxembourg"),
            List.of("Malmö", "København"),
            List.of("Tijuana", "El Paso"),
            List.of("Maastricht", "Liège"),
            List.of("Newry", "Dundalk"),
            List.of("Irun", "Toulouse"));

    private MigrationLives() {}

    static void workVisa(Life life) {
        Draw draw = life.draw;
        City origin = City.abroadFrom(draw, life.home.city().country());
        int arrival = draw.between(2017, 2025);
        life.lived(origin, 1998, arrival);
        life.livesAtHomeSince(arrival);
        life.studied(origin, arrival - 9, arrival - 5);
        life.worked(origin, arrival - 5, arrival);
        life.worked(life.home.city(), arrival, 2026);
        Papers.passport(life, origin.country());
        if (draw.chance(0.7)) {
            life.add(Papers.document(
                            life,
                            draw.of(DocumentKind.VISA, DocumentKind.RESIDENCE_PERMIT),
                            life.home.city().country(),
                            arrival)
                    .build());
        }
        if (draw.chance(0.15)) {
            // A licence of the country of origin is still valid for a while, with the family home printed on it.
            Papers.withAddress(life, DocumentKind.DRIVING_LICENCE, life.homeIn(origin), arrival - 3);
        }
        moneyOfNewcomers(life);
    }

    static void expats(Life life) {
        Draw draw = life.draw;
        City first = City.anywhere(draw);
        City second = City.abroadFrom(draw, first.country());
        life.lived(first, 1990, 2012);
        life.lived(second, 2012, 2020);
        life.livesAtHomeSince(2020);
        life.worked(second, 2012, 2020);
        Papers.passport(life, first.country());
        if (draw.chance(0.3)) {
            Papers.withAddress(
                    life, DocumentKind.DRIVING_LICENCE, draw.of(life.formerHomes()), draw.between(2011, 2019));
        }
    }

    static void nomads(Life life) {
        Draw draw = life.draw;
        life.travels();
        life.livesAtHomeSince(draw.between(2012, 2022));
        if (draw.chance(0.15)) {
            Life.Home domicile = Mailbox.anywhere(draw);
            life.declares(AddressRole.DOMICILE, domicile, DateRange.since(life.date(2023)), life.applied);
        }
        int now = life.onboarded.atZone(ZoneOffset.UTC).getMonthValue();
        int months;
        for (int month = draw.between(1, 3); month <= 12; month += months) {
            months = draw.between(1, 3);
            int last = Math.min(12, month + months - 1);
            DateRange period = DateRange.of(new PartialDate(2026, month, 0), new PartialDate(2026, last, 0));
            Life.Home stay = life.homeIn(draw.of(City.anywhere(draw), City.abroadFrom(draw, from(life))));
            life.whereabouts.isAwayIn(stay.city(), month, last);
            // Now and then a stay is forgotten, or was not yet booked when the person applied.
            if (!draw.chance(0.1)) {
                life.declares(AddressRole.STAY, stay, period, life.applied);
            }
            // Equipment is also sent ahead, to a stay that is about to begin.
            if (month <= now + 1 && now <= last && draw.chance(0.5)) {
                Papers.delivery(life, draw.chance(0.06) ? Mailbox.anywhere(draw) : stay, life.onboarded);
            }
        }
        Papers.passport(life, from(life));
        if (draw.chance(0.6)) {
            Papers.account(life, draw.of(AccountNumbers.ofKind("payout")));
        }
    }

    static void dualCitizens(Life life) {
        Draw draw = life.draw;
        City other = City.abroadFrom(draw, from(life));
        life.livesAtHomeSince(draw.between(1995, 2024));
        Papers.passport(life, other.country());
        if (draw.chance(0.6)) {
            Papers.passport(life, from(life));
        }
        if (draw.chance(0.7)) {
            life.declares(AddressRole.TIE, life.homeIn(other), DateRange.since(life.date(1990)), life.applied);
        }
    }

    static void refugees(Life life) {
        Draw draw = life.draw;
        City origin = City.abroadFrom(draw, from(life));
        City between = City.abroadFrom(draw, from(life));
        int arrival = draw.between(2014, 2024);
        if (draw.chance(0.35)) {
            life.registersBirth();
        }
        if (draw.chance(0.8)) {
            life.lived(origin, 1990, arrival - 2);
        } else {
            life.wasIn(origin, 1990, arrival - 2);
        }
        if (draw.chance(0.6)) {
            life.lived(between, arrival - 2, arrival);
        } else {
            life.wasIn(between, arrival - 2, arrival);
        }
        life.livesAtHomeSince(arrival);
        // The country of residence issues the travel document, hardly ever the country of origin.
        life.add(Papers.document(
                        life,
                        DocumentKind.TRAVEL_DOCUMENT,
                        draw.chance(0.9) ? from(life) : between.country(),
                        Math.min(2026, arrival + 1))
                .build());
        moneyOfNewcomers(life);
    }

    static void familyAbroad(Life life) {
        Draw draw = life.draw;
        City family = City.abroadFrom(draw, from(life));
        life.livesAtHomeSince(draw.between(2000, 2024));
        Routine.household(life, life.homeIn(family), 0.8);
        if (draw.chance(0.25)) {
            life.explains(ExplanationKind.HOUSEHOLD, family, life.applied);
        }
        if (draw.chance(0.1)) {
            Papers.passport(life, family.country());
        }
    }

    static void livingAnywhere(Life life) {
        Draw draw = life.draw;
        City where = life.home.city();
        int since = draw.between(1990, 2024);
        life.livesAtHomeSince(since);
        life.studied(where, 2006, 2010);
        life.worked(where, 2010, 2024);
        if (draw.chance(0.4)) {
            Papers.passport(life, where.country());
        } else {
            Papers.withAddress(life, DocumentKind.IDENTITY_CARD, life.home, draw.between(2016, 2026));
        }
        if (draw.chance(0.5)) {
            Papers.account(life, draw.of(AccountNumbers.ofKind("payout")));
        }
    }

    static void borderCommuters(Life life) {
        Draw draw = life.draw;
        City across = across(life.home.city());
        Life.Home office = life.homeIn(across);
        life.livesAtHomeSince(draw.between(2010, 2024));
        if (draw.chance(0.85)) {
            life.declares(AddressRole.WORKPLACE, office, DateRange.since(life.date(2018)), life.applied);
        }
        life.worked(across, 2018, 2026);
        if (draw.chance(0.3)) {
            Papers.delivery(life, office, life.onboarded);
        }
        if (AccountNumbers.ibanCountries().contains(across.country().code())) {
            Papers.ibanAccount(life, across.country().code());
        }
    }

    static City borderTown(Draw draw) {
        return named(draw.of(BORDERS).get(0));
    }

    static void students(Life life) {
        Draw draw = life.draw;
        City parents = draw.chance(0.5) ? life.home.city().elsewhere(draw) : City.abroadFrom(draw, from(life));
        Life.Home parental = life.homeIn(parents);
        if (draw.chance(0.9)) {
            life.declares(
                    draw.chance(0.5) ? AddressRole.HOUSEHOLD : AddressRole.RESIDENCE,
                    parental,
                    DateRange.until(PartialDate.parse("2023")),
                    life.applied);
        }
        life.livesAtHomeSince(2023);
        life.studied(life.home.city(), 2023, 2026);
        Papers.withAddress(
                life,
                draw.of(DocumentKind.IDENTITY_CARD, DocumentKind.DRIVING_LICENCE),
                parental,
                draw.between(2018, 2023));
        if (draw.chance(0.08)) {
            Papers.delivery(life, parental, life.onboarded);
        }
    }

    static void returnees(Life life) {
        Draw draw = life.draw;
        City abroad = City.abroadFrom(draw, from(life));
        life.lived(life.home.city().nearby(draw), 1995, 2011);
        life.lived(abroad, 2011, 2024);
        life.livesAtHomeSince(2024);
        life.worked(abroad, 2012, 2024);
        Papers.withAddress(
                life, DocumentKind.DRIVING_LICENCE, life.formerHomes().get(1), draw.between(2013, 2023));
    }

    /** People new to a country are often turned away by banks, and keep what they send money home with. */
    private static void moneyOfNewcomers(Life life) {
        if (life.draw.chance(0.4)) {
            Papers.account(life, life.draw.of(AccountNumbers.ofKind("payout")));
        }
    }

    private static Country from(Life life) {
        return life.home.city().country();
    }

    static City across(City city) {
        return BORDERS.stream()
                .filter(pair -> pair.contains(city.locality()))
                .map(pair -> named(pair.get(pair.get(0).equals(city.locality()) ? 1 : 0)))
                .findFirst()
                .orElse(city);
    }

    private static City named(String locality) {
        return City.DETAILED.stream()
                .filter(city -> city.locality().equals(locality))
                .findFirst()
                .orElseThrow();
    }
}
