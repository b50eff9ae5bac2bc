package dev.tallystick.testkit;

import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.NameRole;
import java.time.LocalDate;

/** Telephone numbers, addresses, domains and zones of generated parts, which often agree with one another. */
final class ContactTexts {

    private ContactTexts() {}

    static String phone(Draw draw, Palette palette) {
        return switch (draw.between(0, 5)) {
            case 0, 1 -> palette.phone();
            case 2 -> PhoneNumbers.domestic(draw, palette.city(draw).country());
            case 3 -> PhoneNumbers.fixedLine(draw, palette.city(draw).country());
            case 4 -> "+" + draw.digits(11);
            default -> PhoneNumbers.mobile(draw, palette.city(draw).country());
        };
    }

    static String mail(Draw draw, Palette palette) {
        String domain = switch (draw.between(0, 4)) {
            case 0, 1 -> domain(draw, palette);
            case 2 -> draw.of("privaterelay.appleid.com", "mozmail.com");
            case 3 -> draw.of("mailinator.com", "guerrillamail.com");
            default -> draw.of("gmail.com", "example.org");
        };
        return "person" + draw.digits(1) + "@" + domain;
    }

    /** That of the palette, a slip of it, or another one. */
    static String domain(Draw draw, Palette palette) {
        return switch (draw.between(0, 3)) {
            case 0, 1 -> palette.domain();
            case 2 -> draw.typo(palette.domain());
            default -> draw.of(CareerFacts.EMPLOYERS).domain();
        };
    }

    /** Half of the zones are those of a document of this person, the others of anybody. */
    static String zone(Draw draw, Palette palette) {
        if (draw.chance(0.5)) {
            return ZoneArbitraries.zone(draw, draw.of("TD1", "TD2", "TD3", "MRV_A", "MRV_B"))
                    .glued();
        }
        IdentityDocument document = IdentityDocument.builder()
                .documentKind(draw.of(DocumentKind.PASSPORT, DocumentKind.IDENTITY_CARD, DocumentKind.VISA))
                .issuingCountry(palette.city(draw).country())
                .build();
        LocalDate expiry = LocalDate.of(draw.between(2015, 2034), draw.between(1, 12), draw.between(1, 28));
        ZoneSample zone = DocumentFacts.zone(
                draw,
                document,
                PrintedName.of(draw, palette.name(NameRole.LEGAL)),
                palette.documentNumber(),
                palette.birth(),
                expiry);
        String text = draw.chance(0.5) ? zone.glued() : String.join("\n", zone.lines());
        return draw.chance(0.2) ? DocumentFacts.confused(draw, text) : text;
    }
}
