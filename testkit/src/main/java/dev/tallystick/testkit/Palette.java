package dev.tallystick.testkit;

import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PersonName;
import java.time.LocalDate;
import java.util.List;

/** What the parts of one generated candidate share, so that they have something to compare. */
final class Palette {

    private final List<City> cities;
    private final List<String> languages;
    private final PersonName name;
    private final LocalDate birth;
    private final String documentNumber;
    private final String domain;
    private final String phone;
    private final String handle;

    Palette(Draw draw) {
        City home = City.anywhere(draw);
        this.cities = List.of(home, home.nearby(draw), home.elsewhere(draw), City.anywhere(draw), City.anywhere(draw));
        this.languages = draw.some(Texts.languages(), 2);
        this.name = draw.of(NameStyle.ALL).name(draw, NameRole.LEGAL).build();
        this.birth = LocalDate.ofYearDay(draw.between(1955, 2004), draw.between(1, 365));
        this.documentNumber = "X" + draw.digits(8);
        this.domain = draw.of(CareerFacts.EMPLOYERS).domain();
        this.phone = PhoneNumbers.mobile(draw, home.country());
        this.handle = "handle" + draw.digits(5);
    }

    City city(Draw draw) {
        return draw.chance(0.4) ? cities.get(0) : draw.of(cities);
    }

    LocalDate birth() {
        return birth;
    }

    String documentNumber() {
        return documentNumber;
    }

    String domain() {
        return domain;
    }

    String phone() {
        return phone;
    }

    String handle() {
        return handle;
    }

    List<String> languages() {
        return languages;
    }

    PersonName name(NameRole role) {
        return role.equals(NameRole.LEGAL) ? name : name.toBuilder().role(role).build();
    }

    String fullName() {
        return name.full().orElse("");
    }
}
