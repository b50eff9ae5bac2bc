package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.place.Country;

/** Addresses where anybody may rent a mailbox. */
final class Mailbox {

    private static final ImmutableList<Life.Home> FACILITIES = Lines.of("mailboxes.txt").stream()
            .map(row ->
                    new Life.Home(new City(Country.of(row.get(0)), row.get(1), row.get(2), row.get(3)), row.get(4), ""))
            .collect(ImmutableList.toImmutableList());

    private Mailbox() {}

    static Life.Home anywhere(Draw draw) {
        return numbered(draw, draw.of(FACILITIES));
    }

    /** In the town of the person where there is one, else the one that friends on the road recommend. */
    static Life.Home near(Draw draw, City town) {
        return FACILITIES.stream()
                .filter(facility -> facility.city().equals(town))
                .findFirst()
                .map(facility -> numbered(draw, facility))
                .orElseGet(() -> anywhere(draw));
    }

    static City town(Draw draw) {
        return draw.of(FACILITIES).city();
    }

    private static Life.Home numbered(Draw draw, Life.Home facility) {
        return new Life.Home(facility.city(), facility.street(), draw.of("PMB ", "Suite ", "#") + draw.digits(3));
    }
}
