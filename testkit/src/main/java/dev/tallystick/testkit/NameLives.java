package dev.tallystick.testkit;

import com.google.common.base.Splitter;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;

/** People whose names do not look the same everywhere. */
final class NameLives {

    private NameLives() {}

    static void adoptees(Life life) {
        Draw draw = life.draw;
        City birthplace = City.abroadFrom(draw, life.home.city().country());
        life.add(life.name);
        if (draw.chance(0.4)) {
            life.add(draw.of(NameStyle.ALL)
                    .name(draw, NameRole.FORMER)
                    .confidential(draw.chance(0.5))
                    .build());
        }
        life.livesAtHomeSince(draw.between(1998, 2024));
        if (draw.chance(0.3)) {
            Papers.passport(life, birthplace.country());
        }
        if (draw.chance(0.4)) {
            life.declares(AddressRole.TIE, life.homeIn(birthplace), DateRange.until(life.date(1999)), life.applied);
        }
    }

    static void changedName(Life life) {
        Draw draw = life.draw;
        life.add(life.name);
        PersonName former = life.style
                .name(draw, NameRole.FORMER)
                .confidential(draw.chance(0.4))
                .period(DateRange.until(PartialDate.parse("202" + draw.between(0, 5))))
                .provenance(Provenance.of(Source.SELF_DECLARED, draw.chance(0.7) ? life.applied : life.onboarded))
                .build();
        if (draw.chance(0.7)) {
            life.add(former);
        }
        life.hasPapersIn(former, 0.2);
        if (draw.chance(0.2)) {
            life.explains(ExplanationKind.NAME_USE, life.onboarded);
        }
    }

    static void mononyms(Life life) {
        life.add(life.name);
        if (life.draw.chance(0.4)) {
            // Forms that insist on two names are filled in with the one name twice, or with a placeholder.
            String given = life.name.given().orElse("");
            life.add(PersonName.builder()
                    .given(given)
                    .family(life.draw.of(given, "FNU", "-"))
                    .role(NameRole.LEGAL)
                    .provenance(Provenance.of(Source.DOCUMENT, life.onboarded))
                    .build());
        }
    }

    static void familyNameFirst(Life life) {
        life.add(life.name);
        if (life.draw.chance(0.6)) {
            life.add(PersonName.builder()
                    .full(life.name.given().orElse("") + " "
                            + life.name.family().orElse(""))
                    .role(NameRole.PROFESSIONAL)
                    .provenance(Provenance.of(Source.PLATFORM, life.applied))
                    .build());
        }
        if (life.draw.chance(0.5)) {
            Papers.passport(life, life.home.city().country());
        }
    }

    static void doubleSurnames(Life life) {
        life.add(life.name);
        String first =
                Splitter.on(' ').splitToList(life.name.family().orElse("")).get(0);
        if (life.draw.chance(0.6)) {
            life.add(PersonName.builder()
                    .full(life.name.given().orElse("") + " " + first)
                    .role(NameRole.PREFERRED)
                    .provenance(Provenance.of(Source.SELF_DECLARED, life.applied))
                    .build());
        }
    }
}
