package dev.tallystick.testkit;

import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PersonName;
import java.util.List;

/** What the parts of one generated candidate share, so that they have something to compare. */
final class Palette {

    private final List<City> cities;
    private final List<String> languages;
    private final PersonName name;

    Palette(Draw draw) {
        City home = City.anywhere(draw);
        this.cities = List.of(home, home.nearby(draw), home.elsewhere(draw), City.anywhere(draw), City.anywhere(draw));
        this.languages = draw.some(Texts.languages(), 2);
        this.name = draw.of(NameStyle.ALL).name(draw, NameRole.LEGAL).build();
    }

    City city(Draw draw) {
        return draw.chance(0.4) ? cities.get(0) : draw.of(cities);
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
