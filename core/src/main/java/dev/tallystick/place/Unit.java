package dev.tallystick.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a building: a flat, suite or room, a floor, one of several buildings, or a private mailbox.
 *
 * @param kind which of them; two of different kinds are not compared
 * @param id letters and digits
 */
record Unit(Kind kind, String id) {

    enum Kind {
        UNIT,
        FLOOR,
        BUILDING,
        MAILBOX
    }

    /**
     * A word for a unit.
     *
     * @param standard the abbreviation of USPS Publication 28
     * @param isUsuallyStreet whether it counts only where it cannot well be a word of the street
     */
    record Designator(String standard, Kind kind, boolean needsNumber, boolean isUsuallyStreet) {}

    private static final ImmutableMap<String, Designator> DESIGNATORS = designators();

    static Optional<Designator> designator(String word) {
        return Optional.ofNullable(DESIGNATORS.get(word));
    }

    private static ImmutableMap<String, Designator> designators() {
        Map<String, Designator> designators = new LinkedHashMap<>();
        for (ReferenceRow row : ReferenceTable.builder(
                        "unit-designators", "Secondary unit designators", LocalDate.of(2026, 11, 21))
                .required("standard", "kind", "number", "position")
                .readResource(Unit.class, "unit-designators.csv")
                .rows()) {
            Kind kind = switch (row.get("kind")) {
                case "floor" -> Kind.FLOOR;
                case "building" -> Kind.BUILDING;
                case "mailbox" -> Kind.MAILBOX;
                default -> Kind.UNIT;
            };
            Designator designator = new Designator(
                    row.get("standard"),
                    kind,
                    row.get("number").equals("needed"),
                    row.get("position").equals("behind"));
            designators.put(designator.standard, designator);
            row.find("spellings")
                    .ifPresent(spellings -> Splitter.on('|')
                            .split(spellings)
                            .forEach(spelling -> designators.put(spelling, designator)));
        }
        return ImmutableMap.copyOf(designators);
    }
}
