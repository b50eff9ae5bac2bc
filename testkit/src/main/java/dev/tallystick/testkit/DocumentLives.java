package dev.tallystick.testkit;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;

/** People whose papers do not say quite what they say. */
final class DocumentLives {

    private static final ImmutableSet<String> TRANSLITERATED = ImmutableSet.of(
            "chinese-script",
            "korean-script",
            "arabic-script",
            "greek-script",
            "slavic",
            "german",
            "yoruba",
            "turkish",
            "vietnamese",
            "polish");

    private DocumentLives() {}

    /** All of these were registered as born on 1 January; four in ten state another date. */
    static void registeredBirthDates(Life life) {
        life.registersBirth();
        MigrationLives.refugees(life);
        if (life.draw.chance(0.15)) {
            life.explains(ExplanationKind.DOCUMENT_DATA, life.applied);
        }
    }

    static void oldLicences(Life life) {
        Draw draw = life.draw;
        City former = draw.chance(0.6)
                ? life.home.city().elsewhere(draw)
                : life.home.city().nearby(draw);
        life.lived(former, draw.between(2012, 2020), 2026);
        life.livesAtHomeSince(2026);
        Papers.withAddress(
                life, DocumentKind.DRIVING_LICENCE, life.formerHomes().get(0), draw.between(2015, 2024));
        if (draw.chance(0.3)) {
            // The new one has arrived meanwhile.
            Papers.withAddress(life, DocumentKind.DRIVING_LICENCE, life.home, 2026);
        }
    }

    static void marriedNames(Life life) {
        Draw draw = life.draw;
        PersonName other = life.style.name(draw, NameRole.FORMER).build();
        String given = life.name.given().orElse("");
        String family = other.family().orElse("");
        PersonName former = PersonName.builder()
                .given(given)
                .family(family)
                .full(given + " " + family)
                .role(NameRole.FORMER)
                .period(DateRange.until(PartialDate.parse("202" + draw.between(0, 6))))
                .provenance(Provenance.of(Source.SELF_DECLARED, draw.chance(0.8) ? life.applied : life.onboarded))
                .build();
        life.add(life.name);
        if (draw.chance(0.7)) {
            life.add(former);
        }
        life.hasPapersIn(former, 0.5);
        Papers.passport(life, life.home.city().country());
        if (draw.chance(0.6)) {
            Papers.withAddress(life, DocumentKind.DRIVING_LICENCE, life.home, draw.between(2018, 2026));
        }
        if (draw.chance(0.2)) {
            life.explains(ExplanationKind.NAME_USE, life.onboarded);
        }
    }

    /** The authority still holds the former name of one in three. */
    static void namesUnknownToTheAuthority(Life life) {
        marriedNames(life);
        VendorFacts.rightToWork(life, 0.35);
        life.settle(IdentityCheck.KIND);
    }

    /** Six in ten ask to keep the former name confidential; one in six tells it to nobody. */
    static void namesKeptConfidential(Life life) {
        Draw draw = life.draw;
        PersonName former = life.style
                .name(draw, NameRole.FORMER)
                .confidential(draw.chance(0.75))
                .provenance(Provenance.of(Source.SELF_DECLARED, life.applied))
                .build();
        life.add(life.name);
        if (draw.chance(0.85)) {
            life.add(former);
        }
        life.hasPapersIn(former, 0.35);
        Papers.passport(life, life.home.city().country());
        if (draw.chance(0.4)) {
            Papers.withAddress(life, DocumentKind.DRIVING_LICENCE, life.home, draw.between(2017, 2026));
        }
    }

    static NameStyle transliteratedStyle(Draw draw) {
        return draw.of(NameStyle.ALL.stream()
                .filter(style -> TRANSLITERATED.contains(style.culture()))
                .toList());
    }

    /** Each authority has its own spelling. A quarter were born here and have the passport of their parents' country. */
    static void transliteratedNames(Life life) {
        Draw draw = life.draw;
        City origin = City.abroadFrom(draw, life.home.city().country());
        if (draw.chance(0.75)) {
            int arrival = draw.between(2008, 2023);
            life.lived(origin, 1990, arrival);
            life.livesAtHomeSince(arrival);
        }
        Papers.passport(life, origin.country());
        if (draw.chance(0.6)) {
            life.add(Papers.document(
                            life,
                            DocumentKind.RESIDENCE_PERMIT,
                            life.home.city().country(),
                            draw.between(2020, 2026))
                    .build());
        }
        if (draw.chance(0.5)) {
            Papers.withAddress(life, DocumentKind.DRIVING_LICENCE, life.home, draw.between(2019, 2026));
        }
    }

    /** Ten years are over; a quarter have the new one as well, some say that it has been applied for. */
    static void expiredPapers(Life life) {
        Draw draw = life.draw;
        if (draw.chance(0.6)) {
            life.add(Papers.document(
                            life, DocumentKind.PASSPORT, life.home.city().country(), draw.between(2010, 2016))
                    .build());
        } else {
            Papers.withAddress(life, DocumentKind.DRIVING_LICENCE, life.home, draw.between(2010, 2016));
        }
        if (draw.chance(0.25)) {
            Papers.passport(life, life.home.city().country());
        }
        if (draw.chance(0.25)) {
            life.explains(ExplanationKind.DOCUMENT_DATA, life.onboarded);
        }
    }

    /** Scans by phone of papers that have been carried for years: six in ten are misread somewhere. */
    static void wornPapers(Life life) {
        life.wearsPapers();
        IdentityDocument.Builder document = Papers.document(
                life,
                life.draw.of(DocumentKind.PASSPORT, DocumentKind.IDENTITY_CARD),
                life.home.city().country(),
                life.draw.between(2017, 2022));
        life.add(document.build());
    }
}
