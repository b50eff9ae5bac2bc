package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.FieldType;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.PlatformCounter;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Skill;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Draws a value for any field from its type, and a likely one where the name of the field tells more. */
final class FieldValues {

    static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private static final ImmutableList<String> COUNTRIES =
            ImmutableList.sortedCopyOf(List.of(Locale.getISOCountries()));
    private static final ImmutableList<String> CURRENCIES = ImmutableList.of("USD", "EUR", "GBP", "INR", "BRL", "JPY");
    private static final ImmutableList<String> LANGUAGES = ImmutableList.of(
            "zh-Hans-CN",
            "pt-BR",
            "en-US",
            "en",
            "de-CH",
            "es-419",
            "ru",
            "uk-UA",
            "ko-KR",
            "ja",
            "sr-Latn",
            "ar",
            "hi");

    private static final ImmutableList<String> DIRTY = ImmutableList.of(
            "",
            " ",
            "n/a",
            "-",
            "???",
            "null",
            "0",
            "000000000",
            "TEST TEST",
            "\t tab and\nline break ",
            "\u0000\u0007",
            "\u202Eright to left",
            "zero\u200Bwidth\uFEFF",
            "１２３４５６７８９",
            "e\u0301e\u0301e\u0301",
            "🏠🏠",
            "<b>bold</b>",
            "'; DROP TABLE candidates; --",
            "{\"a\": [1, 2}",
            "../../etc/passwd",
            "%s %d {0} {unknown}",
            "a".repeat(3_000),
            "١٢٣ شارع",
            "ǅ ß İ ı ﬁ");

    private static final ImmutableList<String> ENDS_OF_TIME =
            ImmutableList.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z");

    private static final ImmutableList<String> ORGANISATIONS =
            ImmutableList.of("Harbor Analytics", "Harbor Analytics Inc.", "Nordlicht GmbH", "Tidewater Cooperative");

    private final Draw draw;
    private final Palette palette;
    private final double dirt;

    FieldValues(Draw draw, Palette palette, double dirt) {
        this.draw = draw;
        this.palette = palette;
        this.dirt = dirt;
    }

    <V> V value(Field<V> field) {
        return field.type().parse(text(field));
    }

    private String text(Field<?> field) {
        FieldType<?> type = field.type();
        return switch (type.shape()) {
            case BOOLEAN -> Boolean.toString(draw.chance(0.2));
            case INTEGER -> Integer.toString(number(field));
            case PERIOD ->
                field.equals(PlatformCounter.PERIOD) || field.equals(Profile.ACTIVITY_KNOWN)
                        ? draw.of("2025-01/2026-09", "2015/..", period())
                        : period();
            case STRING, LIST -> type.pattern().isEmpty() ? free(field) : formatted(field);
        };
    }

    private int number(Field<?> field) {
        return field.equals(PlatformCounter.PERCENTILE)
                ? draw.of(0, 2, 50, 99, 100)
                : draw.of(0, 1, draw.between(2, 60), draw.between(-5, 100_000));
    }

    private String period() {
        int from = draw.between(1990, 2026);
        return switch (draw.between(0, 5)) {
            case 0 -> "../" + from;
            case 1 -> from + "/" + draw.between(from, 2027);
            case 2 -> "../..";
            case 3 -> draw.chance(dirt) ? from + "/" + (from - 3) : from + "-05/..";
            default -> date(from) + "/..";
        };
    }

    private String date(int year) {
        LocalDate day = LocalDate.ofYearDay(year, draw.between(1, 365));
        String text = day.toString();
        return text.substring(0, draw.of(4, 7, 10));
    }

    private String formatted(Field<?> field) {
        List<String> known = field.type().known();
        if (!known.isEmpty()) {
            if (draw.chance(dirt) && SampleFormat.isOpen(field)) {
                return "own-word";
            }
            // Vocabularies begin with their commonest word.
            return draw.chance(0.3) ? known.get(0) : draw.of(known);
        }
        return switch (SampleFormat.of(field)) {
            case INSTANT ->
                isAtAnEnd() ? draw.of(ENDS_OF_TIME) : draw.before(NOW, 60).toString();
            case DATE ->
                isAtAnEnd()
                        ? draw.of(ENDS_OF_TIME).substring(0, draw.of(4, 7, 10))
                        : isBirthDate(field) && draw.chance(0.7)
                                ? palette.birth().toString().substring(0, draw.of(4, 10, 10))
                                : date(
                                        field.equals(Profile.CREATED_ON)
                                                ? draw.between(2018, 2027)
                                                : draw.between(1950, 2035));
            case LANGUAGE -> draw.chance(0.6) ? draw.of(palette.languages()) : draw.of(LANGUAGES);
            case COUNTRY -> draw.chance(0.6) ? palette.city(draw).country().code() : draw.of(COUNTRIES);
            case CURRENCY -> draw.of(CURRENCIES);
            case POSITION -> draw.between(-60, 70) + "." + draw.digits(3) + "," + draw.between(-179, 179);
            case COMMIT ->
                Commits.one(
                                draw,
                                FootprintTexts.name(draw, palette),
                                ContactTexts.mail(draw, palette),
                                draw.before(NOW, 60))
                        .line();
            case ZONE ->
                draw.of("Europe/Paris", "America/Chicago", "Asia/Kolkata", "Pacific/Auckland", "Etc/GMT+8", "UTC");
        };
    }

    private boolean isAtAnEnd() {
        return dirt > 0 && draw.chance(dirt / 4);
    }

    private static boolean isBirthDate(Field<?> field) {
        return field.equals(BirthDate.DATE) || field.equals(IdentityDocument.BIRTH_DATE);
    }

    private String free(Field<?> field) {
        if (draw.chance(dirt)) {
            return draw.of(DIRTY);
        }
        if (field.equals(IdentityDocument.NUMBER)) {
            return draw.chance(0.6) ? palette.documentNumber() : "X" + draw.digits(8);
        }
        if (field.equals(Phone.NUMBER)) {
            return ContactTexts.phone(draw, palette);
        }
        if (field.equals(Skill.NAME)) {
            return CareerFacts.technology(draw);
        }
        return FootprintTexts.find(draw, palette, field)
                .or(() -> AccessTexts.find(draw, field))
                .orElseGet(() -> named(field));
    }

    private String named(Field<?> field) {
        return switch (field.name()) {
            case "full", "holder", "jointHolders", "officers", "receivedBy" -> palette.fullName();
            case "name" -> draw.chance(0.6) ? palette.fullName() : draw.of(ORGANISATIONS);
            case "given" -> palette.name(NameRole.LEGAL).given().orElse("Ada");
            case "family" -> palette.name(NameRole.LEGAL).family().orElse("");
            case "middle" -> "J.";
            case "zones" -> ContactTexts.zone(draw, palette);
            case "address", "email" -> ContactTexts.mail(draw, palette);
            case "phone" -> ContactTexts.phone(draw, palette);
            case "before", "after" ->
                draw.chance(0.5) ? ContactTexts.phone(draw, palette) : ContactTexts.mail(draw, palette);
            case "domain", "officialDomain" -> ContactTexts.domain(draw, palette);
            case "routingNumber" ->
                draw.chance(0.4)
                        ? draw.of(AccountNumbers.INSTITUTIONS).routingNumber()
                        : AccountNumbers.routingNumber(draw);
            case "iban" -> AccountNumbers.iban(draw, draw.of(AccountNumbers.ibanCountries()));
            case "bic" -> draw.of("DEUTDEFFXXX", "CMFGUS33", "BNPAFRPP", "ABCDGB2L");
            case "accountNumber" -> draw.digits(draw.between(6, 12));
            case "sortCode" -> draw.of(draw.digits(6), "20-00-00");
            case "bsb" -> draw.of("062-000", draw.digits(6));
            case "transitNumber" -> draw.of(draw.digits(5) + "-003", "0003" + draw.digits(5));
            case "ifsc" -> "HDFC0" + draw.digits(6);
            case "clabe" -> draw.of("032180000118359719", draw.digits(18));
            case "wallet" -> "0x" + draw.digits(40);
            case "taxNumber" ->
                draw.of("9" + draw.digits(2) + "-7" + draw.digits(1) + "-" + draw.digits(4), draw.digits(11));
            case "number" -> draw.of("+1" + draw.digits(10), "+49" + draw.digits(10), "X" + draw.digits(8));
            case "institution" ->
                draw.of(
                        draw.of(draw.of(AccountNumbers.INSTITUTIONS).names()),
                        "University of " + palette.city(draw).locality());
            case "text" -> draw.chance(0.7) ? Texts.paragraph(draw, draw.of(palette.languages())) : Texts.jargon(draw);
            case "asWritten" -> draw.of("Deutsch (Muttersprache)", "english - fluent", "中文");
            case "url" -> "https://example.org/" + draw.digits(4);
            case "employer", "organisation", "subject", "registeredNames" -> draw.of(ORGANISATIONS);
            case "by", "provider", "carrier", "register", "vendor" ->
                draw.of("Vendor", "Northline", "Company register");
            default -> draw.of("engineer", "Studio", "B.Sc.", "Data", "x" + draw.digits(2));
        };
    }
}
