package dev.tallystick.testkit;

import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.DeliveryItem;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.Fluency;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.InterfaceLocale;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.candidate.LocaleSource;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import dev.tallystick.candidate.WritingContext;
import dev.tallystick.candidate.WritingSample;
import dev.tallystick.place.Country;
import dev.tallystick.testkit.AccountNumbers.Institution;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;

/** What a person hands in and is seen doing: documents, accounts, deliveries, texts. */
final class Papers {

    private Papers() {}

    static void passport(Life life, Country country) {
        life.add(document(life, DocumentKind.PASSPORT, country, life.draw.between(2017, 2025))
                .build());
    }

    /** A document that shows an address. */
    static void withAddress(Life life, DocumentKind kind, Life.Home printed, int issued) {
        Draw draw = life.draw;
        City city = printed.city();
        IdentityDocument.Builder document = document(life, kind, city.country(), issued)
                .printedStreet(
                        draw.chance(0.5) ? printed.street() : printed.street().toUpperCase(Locale.ROOT))
                .printedLocality(city.locality());
        if (!city.region().isEmpty()) {
            document.issuingRegion(city.region()).printedRegion(city.region());
        }
        if (!city.postalCode().isEmpty()) {
            document.printedPostalCode(city.postalCode());
        }
        if (draw.chance(0.7)) {
            document.printedCountry(city.country());
        }
        life.add(document.build());
    }

    static IdentityDocument.Builder document(Life life, DocumentKind kind, Country country, int issued) {
        IdentityDocument.Builder document = IdentityDocument.builder()
                .documentKind(kind)
                .issuingCountry(country)
                .provenance(Provenance.of(Source.DOCUMENT, life.onboarded));
        if (!life.draw.chance(0.1)) {
            document.issuedOn(life.date(issued)).expiresOn(PartialDate.parse("" + (issued + 10)));
        }
        return document;
    }

    /** An account in dollars; what the person states of the institution is as sloppy as the list has it. */
    static void account(Life life, Institution institution) {
        accountStatedAs(life, institution, life.draw.of(institution.names()));
    }

    static void accountStatedAs(Life life, Institution institution, String stated) {
        Draw draw = life.draw;
        BankAccount.Builder account = BankAccount.builder()
                .holder(HolderForms.usual(life.draw, life.name))
                .routingNumber(institution.routingNumber())
                .accountNumber(draw.digits(draw.between(8, 12)))
                .country(Country.of("US"))
                .currency(Currency.getInstance("USD"))
                .provenance(Provenance.of(Source.SELF_DECLARED, life.onboarded));
        if (!draw.chance(0.15)) {
            account.institution(draw.chance(0.05) ? draw.typo(stated) : stated);
        }
        if (draw.chance(0.5)) {
            account.accountKind(kind(draw, institution));
        }
        if (draw.chance(0.05)) {
            account.addVerification(Verification.builder(VerificationMethod.BANK_LETTER, VerificationOutcome.CONFIRMED)
                    .at(life.onboarded.plus(Duration.ofDays(2)))
                    .build());
        }
        life.add(account.build());
    }

    static void ibanAccount(Life life, String country) {
        life.add(BankAccount.builder()
                .holder(HolderForms.usual(life.draw, life.name))
                .institution(life.draw.of("Sparkasse", "Revolut", "N26", "Banco Central", "Crédit Local", "Wise"))
                .iban(AccountNumbers.iban(life.draw, country))
                .country(Country.of(country))
                .provenance(Provenance.of(Source.SELF_DECLARED, life.onboarded))
                .build());
    }

    /** To many people an app with a card is a bank account; few know the word for what it is. */
    private static AccountKind kind(Draw draw, Institution institution) {
        if (institution.kind().equals("bank") || draw.chance(0.6)) {
            return AccountKind.BANK;
        }
        return switch (institution.kind()) {
            case "payout" -> draw.of(AccountKind.MONEY_SERVICE, AccountKind.E_MONEY);
            case "prepaid" -> draw.of(AccountKind.PREPAID, AccountKind.WALLET);
            default -> AccountKind.E_MONEY;
        };
    }

    static void delivery(Life life, Life.Home to, Instant requested) {
        Draw draw = life.draw;
        City city = to.city();
        Delivery.Builder delivery = Delivery.builder()
                .item(DeliveryItem.EQUIPMENT)
                .street(draw.chance(0.15) ? to.street().replace("Street", "St").replace("Avenue", "Ave") : to.street())
                .locality(draw.chance(0.02) ? draw.typo(city.locality()) : city.locality())
                .requestedAt(requested)
                .provenance(Provenance.of(Source.SELF_DECLARED, requested));
        if (!city.region().isEmpty() && !draw.chance(0.1)) {
            delivery.region(city.region());
        }
        if (!city.postalCode().isEmpty() && !draw.chance(0.05)) {
            delivery.postalCode(city.postalCode());
        }
        if (!to.unit().isEmpty() && draw.chance(0.7)) {
            delivery.unit(to.unit());
        }
        if (!draw.chance(0.08)) {
            delivery.country(city.country());
        }
        if (draw.chance(0.7)) {
            delivery.shippedAt(requested.plus(Duration.ofDays(draw.between(1, 6))));
        }
        life.add(delivery.build());
    }

    static void speaks(Life life, String language, Fluency fluency) {
        life.add(LanguageSkill.builder()
                .language(LanguageTag.of(language))
                .fluency(fluency)
                .provenance(Provenance.of(Source.SELF_DECLARED, life.applied))
                .build());
    }

    static void writes(Life life, String text, WritingContext context) {
        Instant at = life.accepted.plus(Duration.ofHours(life.draw.between(1, 600)));
        life.add(WritingSample.builder()
                .text(text)
                .context(context)
                .writtenAt(at)
                .provenance(Provenance.of(Source.OBSERVED, at))
                .build());
    }

    /** The application, in the language that the host asked for. */
    static void applies(Life life, String text, String requested) {
        life.add(WritingSample.builder()
                .text(text)
                .context(WritingContext.APPLICATION)
                .requestedLanguage(LanguageTag.of(requested))
                .writtenAt(life.applied)
                .provenance(Provenance.of(Source.SELF_DECLARED, life.applied))
                .build());
    }

    static void uses(Life life, String locale, LocaleSource source) {
        life.add(InterfaceLocale.builder()
                .locale(LanguageTag.of(locale))
                .observedOn(source)
                .firstSeen(life.accepted)
                .lastSeen(FieldValues.NOW.minus(Duration.ofDays(life.draw.between(1, 12))))
                .provenance(Provenance.of(Source.OBSERVED, life.accepted))
                .build());
    }
}
