package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import dev.tallystick.place.Country;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What is read from documents: holder, birth date, number, dates and zones. Three in four hosts note the holder. Clerks
 * mistype 2 % of the numbers and 2.5 % of the dates; 8 % of the scans have a letter or filler misread, and one document in
 * six is scanned twice.
 */
final class DocumentFacts {

    private static final ImmutableSet<DocumentKind> ZONED = ImmutableSet.of(
            DocumentKind.PASSPORT,
            DocumentKind.TRAVEL_DOCUMENT,
            DocumentKind.IDENTITY_CARD,
            DocumentKind.RESIDENCE_PERMIT,
            DocumentKind.VISA);

    /** Whose cards of identity, where there are any, show no zone. */
    private static final ImmutableSet<String> CARDS_WITHOUT_ZONE = ImmutableSet.of("US", "CA", "GB", "AU", "NZ");

    /** The last month that is surely before the first application. */
    private static final int LAST_MONTH_OF_ISSUE = 6;

    private static final ImmutableList<String> CONFUSIONS = ImmutableList.of("0O", "O0", "1I", "I1", "8B", "B8", "5S");

    private DocumentFacts() {}

    static void complete(Life life) {
        life.revise(IdentityDocument.KIND, document -> read(life, handedIn(document)));
    }

    private static IdentityDocument read(Life life, IdentityDocument document) {
        Draw draw = life.draw;
        IdentityDocument.Builder read = document.toBuilder();
        DocumentKind kind = document.documentKind().orElse(DocumentKind.PASSPORT);
        PrintedName name = PrintedName.of(draw, life.nameOn(document));
        LocalDate birth = life.registeredBirth();
        String number = number(life, document, kind);
        if (draw.chance(0.85)) {
            String noted = draw.chance(0.02) ? draw.typo(number) : number;
            read.number(draw.chance(0.05) ? spaced(noted) : noted);
        }
        if (draw.chance(0.75)) {
            read.holder(name.printed(draw));
        }
        if (draw.chance(0.7)) {
            read.birthDate(BirthFacts.written(draw, birth));
        }
        if (isZoned(kind, document) && draw.chance(life.isPaperWorn() ? 0.9 : 0.55)) {
            zones(life, document, name, number, birth, read);
        }
        // Few hosts see the paper itself or a copy that somebody vouches for.
        if (draw.chance(0.06)) {
            read.addVerification(Verification.builder(
                            draw.of(
                                    VerificationMethod.ORIGINAL_SEEN,
                                    VerificationMethod.CERTIFIED_COPY,
                                    VerificationMethod.NOTARISED_COPY),
                            VerificationOutcome.CONFIRMED)
                    .at(life.onboarded.plus(Duration.ofDays(1)))
                    .build());
        }
        return read.build();
    }

    private static String number(Life life, IdentityDocument document, DocumentKind kind) {
        return document.issuingCountry()
                .flatMap(country -> DocumentNumbers.of(
                        life.draw, kind, country, document.issuingRegion().orElse("")))
                .orElseGet(() -> "X" + life.draw.digits(8));
    }

    private static boolean isZoned(DocumentKind kind, IdentityDocument document) {
        boolean isPlainCard = kind.equals(DocumentKind.IDENTITY_CARD)
                && document.issuingCountry()
                        .filter(country -> CARDS_WITHOUT_ZONE.contains(country.code()))
                        .isPresent();
        return ZONED.contains(kind) && !isPlainCard;
    }

    /** Nobody hands in a paper before it was issued. */
    private static IdentityDocument handedIn(IdentityDocument document) {
        return document.issuedOn()
                .filter(issued -> issued.year() >= 2026 && issued.month() > LAST_MONTH_OF_ISSUE)
                .map(issued -> document.toBuilder()
                        .issuedOn(new PartialDate(issued.year(), LAST_MONTH_OF_ISSUE, 0))
                        .build())
                .orElse(document);
    }

    private static void zones(
            Life life,
            IdentityDocument document,
            PrintedName name,
            String number,
            LocalDate birth,
            IdentityDocument.Builder read) {
        Draw draw = life.draw;
        PartialDate expires = document.expiresOn().orElseGet(() -> new PartialDate(draw.between(2027, 2035), 0, 0));
        int month = expires.month() > 0
                ? expires.month()
                : document.issuedOn()
                        .map(PartialDate::month)
                        .filter(each -> each > 0)
                        .orElse(draw.between(1, 12));
        LocalDate expiry = LocalDate.of(expires.year(), month, expires.day() > 0 ? expires.day() : draw.between(1, 28));
        if (document.expiresOn().isPresent() && draw.chance(0.7)) {
            read.expiresOn(BirthFacts.written(draw, expiry));
        }
        ZoneSample zone = zone(draw, document, name, number, birth, expiry);
        ImmutableList.Builder<String> scans = ImmutableList.builder();
        scans.add(scanned(life, zone));
        if (draw.chance(life.isPaperWorn() ? 0.6 : 0.17)) {
            scans.add(scanned(life, zone));
        }
        read.zones(scans.build());
    }

    static ZoneSample zone(
            Draw draw, IdentityDocument document, PrintedName name, String number, LocalDate birth, LocalDate expiry) {
        String format = format(draw, document.documentKind().orElse(DocumentKind.PASSPORT), number);
        String primary = name.primary(draw);
        String secondary = name.secondary(draw);
        String field = PrintedName.field(primary, secondary, ZoneSample.nameWidth(format));
        // Spanish cards have a number of their own beside that of the person, which is what people state.
        boolean hasTwoNumbers = number.matches("[0-9]{8}[A-Z]") && format.equals("TD1");
        ZoneSample.Values values = new ZoneSample.Values(
                code(draw, document.documentKind().orElse(DocumentKind.PASSPORT)),
                document.issuingCountry().map(DocumentFacts::state).orElse("UNO"),
                hasTwoNumbers ? "BAA" + draw.digits(6) : number,
                primary,
                secondary,
                field,
                sixDigits(birth),
                sixDigits(expiry),
                hasTwoNumbers ? number : "",
                "");
        return ZoneSample.of(format, values, draw.of("M", "F", "<") + "XXX");
    }

    private static String format(Draw draw, DocumentKind kind, String number) {
        if (kind.equals(DocumentKind.PASSPORT) || kind.equals(DocumentKind.TRAVEL_DOCUMENT)) {
            return "TD3";
        }
        if (kind.equals(DocumentKind.VISA)) {
            return draw.of("MRV_A", "MRV_B");
        }
        return number.length() > 9 || draw.chance(0.8) ? "TD1" : "TD2";
    }

    private static String code(Draw draw, DocumentKind kind) {
        if (kind.equals(DocumentKind.TRAVEL_DOCUMENT)) {
            return draw.of("P", "PT", "PR");
        }
        if (kind.equals(DocumentKind.PASSPORT)) {
            return draw.of("P", "P", "PP");
        }
        if (kind.equals(DocumentKind.VISA)) {
            return "V";
        }
        return kind.equals(DocumentKind.IDENTITY_CARD) ? draw.of("I", "ID") : draw.of("AR", "IR", "A");
    }

    /** The codes of part 3, section 5, which are not those of ISO everywhere. */
    private static String state(Country country) {
        return switch (country.code()) {
            case "DE" -> "D";
            case "HK", "MO" -> "CHN";
            case "PR" -> "USA";
            default -> country.alpha3();
        };
    }

    private static String sixDigits(LocalDate date) {
        return String.format(
                Locale.ROOT, "%02d%02d%02d", date.getYear() % 100, date.getMonthValue(), date.getDayOfMonth());
    }

    /** What a camera makes of a zone. */
    private static String scanned(Life life, ZoneSample zone) {
        Draw draw = life.draw;
        List<String> lines = zone.lines();
        String text = draw.chance(0.25) ? zone.glued() : String.join("\n", lines);
        if (!draw.chance(life.isPaperWorn() ? 0.6 : 0.08)) {
            return text;
        }
        return switch (draw.between(0, 3)) {
            case 0 -> text.replaceFirst("<(?=<)", "");
            case 1 -> text.replaceFirst("<+$", "");
            case 2 -> text.replaceFirst("<<", "<K");
            default -> confused(draw, text);
        };
    }

    /** With one letter or digit taken for another that looks like it. */
    static String confused(Draw draw, String text) {
        for (int attempt = 0; attempt < 4; attempt++) {
            String pair = draw.of(CONFUSIONS);
            int at = text.indexOf(pair.charAt(0), draw.between(0, text.length() - 1));
            if (at >= 0) {
                return text.substring(0, at) + pair.charAt(1) + text.substring(at + 1);
            }
        }
        return text;
    }

    private static String spaced(String number) {
        return number.length() < 6 ? number : number.substring(0, 3) + " " + number.substring(3);
    }
}
