package dev.tallystick.testkit;

import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.CounterKind;
import dev.tallystick.candidate.CounterpartyRole;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DocumentRequest;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.PlatformCounter;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.RequestOutcome;
import dev.tallystick.candidate.RequestedItem;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.place.Country;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** People whose money does not simply go to one account in their own name. */
final class PayeeLives {

    /** Country, bank code and name of institutions that are known for accounts in several currencies. */
    private static final List<String[]> MULTI_CURRENCY = List.of(
            new String[] {"BE", "967", "Wise"},
            new String[] {"LT", "32500", "Revolut"},
            new String[] {"DE", "10011001", "N26"},
            new String[] {"NL", "BUNQ", "bunq"});

    private PayeeLives() {}

    static void jointAccounts(Life life) {
        Draw draw = life.draw;
        String partner = partner(life);
        String own = HolderForms.usual(draw, life.name);
        boolean isBoth = draw.chance(0.7);
        BankAccount.Builder account = account(life, life.home.city().country())
                .holder(isBoth ? draw.of(own + " & " + partner, partner + " and " + own, own) : partner);
        if (draw.chance(isBoth ? 0.6 : 0.7)) {
            account.jointHolders(List.of(partner));
        }
        life.add(account.build());
        if (draw.chance(0.35)) {
            life.explains(ExplanationKind.JOINT_ACCOUNT, life.onboarded.minusSeconds(60));
        }
    }

    static void ownCompanies(Life life) {
        Draw draw = life.draw;
        String family = life.name.family().orElse(life.name.given().orElse("Aster"));
        String company = draw.of(
                family + " Consulting LLC",
                "Blue Heron Software GmbH",
                family + " & Partner Ltd",
                "Kestrel Works Inc.");
        life.add(account(life, life.home.city().country()).holder(company).build());
        if (draw.chance(0.75)) {
            PayeePapers.party(
                    life,
                    company,
                    draw.chance(0.7) ? CounterpartyRole.OWN_COMPANY : CounterpartyRole.PAYEE,
                    draw.chance(0.3)
                            ? List.of()
                            : draw.chance(0.9) ? List.of(HolderForms.usual(draw, life.name)) : List.of(partner(life)));
        }
        if (draw.chance(0.5)) {
            life.explains(ExplanationKind.OWN_COMPANY, life.onboarded.minusSeconds(60));
        }
    }

    static void agencyWorkers(Life life) {
        Draw draw = life.draw;
        String agency = draw.of(
                "Lindgren Umbrella Ltd", "Orchard Payroll Services Inc.", "Meridian Staffing BV", "Deel", "Blue Heron");
        life.add(account(life, life.home.city().country()).holder(agency).build());
        PayeePapers.party(
                life,
                agency,
                draw.chance(0.85)
                        ? draw.of(CounterpartyRole.AGENCY, CounterpartyRole.EMPLOYER_OF_RECORD)
                        : draw.of(CounterpartyRole.PAYEE, CounterpartyRole.INTERMEDIARY),
                draw.chance(0.3) ? List.of("Nora Quist", "Piet Ansgar") : List.of());
        if (draw.chance(0.4)) {
            life.explains(ExplanationKind.AGENCY, life.onboarded.minusSeconds(60));
        }
    }

    static void remitters(Life life) {
        Draw draw = life.draw;
        City family = City.abroadFrom(draw, life.home.city().country());
        life.livesAtHomeSince(draw.between(2010, 2024));
        if (draw.chance(0.75)) {
            life.declares(AddressRole.HOUSEHOLD, life.homeIn(family), DateRange.since(life.date(2000)), life.applied);
        }
        int payouts = draw.between(4, 12);
        if (draw.chance(0.7)) {
            life.add(PlatformCounter.builder()
                    .counter(CounterKind.PAYOUTS_TRANSFERRED_ON)
                    .count(draw.chance(0.7) ? payouts : draw.between(payouts / 2, payouts))
                    .outOf(payouts)
                    .provenance(Provenance.of(Source.PLATFORM, FieldValues.NOW.minus(Duration.ofDays(2))))
                    .build());
        }
        List<String> relatives = relatives(life);
        for (int month = 0; month < 3; month++) {
            Instant at = life.daysIn(1 + 6 * month);
            PaymentEvent.Builder transfer =
                    PayeePapers.event(PaymentEventKind.TRANSFERRED_ON, at).country(family.country());
            if (draw.chance(0.85)) {
                transfer.holder(relatives.get(month % relatives.size()));
            }
            life.add(transfer.build());
        }
        if (relatives.size() > 1 && draw.chance(0.3)) {
            life.explains(ExplanationKind.HOUSEHOLD, life.onboarded.minusSeconds(60));
        }
    }

    /** Mostly one relative receives the money for all; many send to several, and some first to their own account. */
    private static List<String> relatives(Life life) {
        Draw draw = life.draw;
        return switch (draw.between(0, 9)) {
            case 0, 1 -> List.of(HolderForms.usual(draw, life.name));
            case 2, 3 -> List.of(partner(life), partner(life));
            case 4, 5 -> List.of(partner(life), partner(life), partner(life));
            default -> List.of(partner(life));
        };
    }

    static void bankClosures(Life life) {
        Draw draw = life.draw;
        Country home = life.home.city().country();
        int day = draw.between(3, 12);
        Instant at = life.daysIn(day);
        life.add(PayeePapers.event(PaymentEventKind.ACCOUNT_TROUBLE, at)
                .institution(draw.of("Harbour Savings Bank", "Novabank", "Pebble"))
                .build());
        PayeePapers.change(life, life.daysIn(day + 2), AccountKind.BANK, home);
        if (draw.chance(0.25)) {
            // The first new account was refused, or a digit of it was wrong.
            PayeePapers.change(life, life.daysIn(day + draw.between(3, 12)), AccountKind.BANK, home);
        }
        if (draw.chance(0.12)) {
            life.add(PayeePapers.event(PaymentEventKind.ACCOUNT_TROUBLE, life.daysIn(day + 6))
                    .institution("Sandpiper Pay")
                    .build());
            life.add(PayeePapers.event(PaymentEventKind.METHOD_REQUESTED, life.daysIn(day + 7))
                    .accountKind(draw.of(AccountKind.WALLET, AccountKind.PREPAID, AccountKind.MONEY_SERVICE))
                    .build());
        }
        if (draw.chance(0.5)) {
            life.explains(ExplanationKind.PAYOUT_CHANGE, at);
        }
    }

    static void separations(Life life) {
        Draw draw = life.draw;
        Country home = life.home.city().country();
        life.add(account(life, home)
                .holder(HolderForms.usual(draw, life.name) + " & " + partner(life))
                .build());
        Instant at = life.daysIn(draw.between(5, 40));
        PayeePapers.change(life, at, AccountKind.BANK, home);
        if (draw.chance(0.4)) {
            life.explains(ExplanationKind.PAYOUT_CHANGE, at.minusSeconds(60));
        }
    }

    static void accountsMovedToThePartner(Life life) {
        Draw draw = life.draw;
        Country home = life.home.city().country();
        String partner = partner(life);
        life.add(account(life, home).build());
        Instant at = life.daysIn(draw.between(5, 20));
        life.add(PayeePapers.event(PaymentEventKind.DETAILS_CHANGED, at)
                .accountKind(AccountKind.BANK)
                .holder(partner)
                .country(home)
                .build());
        if (draw.chance(0.6)) {
            life.explains(draw.of(ExplanationKind.JOINT_ACCOUNT, ExplanationKind.PAYOUT_CHANGE), at.minusSeconds(60));
        }
        if (draw.chance(0.5)) {
            life.add(account(life, home)
                    .holder(partner)
                    .provenance(Provenance.of(Source.SELF_DECLARED, at))
                    .build());
        }
    }

    /** Part of the pay goes to an authority or to somebody by law, the rest to the person. */
    static void withheldPay(Life life) {
        Draw draw = life.draw;
        Country home = life.home.city().country();
        int share = draw.between(10, 40);
        life.add(account(life, home).sharePercent(100 - share).build());
        life.add(account(life, home)
                .holder(draw.of(
                        "State Disbursement Unit",
                        "Child Support Payment Central",
                        "Chapter 13 Trustee",
                        partner(life)))
                .sharePercent(share)
                .build());
        if (draw.chance(0.3)) {
            life.explains(ExplanationKind.PAYOUT_CHANGE, life.onboarded.minusSeconds(60));
        }
    }

    /** Somebody looks after the money of the person, and the account says so. */
    static void represented(Life life) {
        Draw draw = life.draw;
        String own = HolderForms.usual(draw, life.name);
        String other = partner(life);
        life.add(account(life, life.home.city().country())
                .holder(draw.of(
                        other + " rep payee for " + own,
                        own + " by " + other + ", guardian",
                        other + " POA " + own,
                        own + " c/o " + other))
                .build());
    }

    /** People who were given new numbers, and tell of neither the old name nor the old number. */
    static void newIdentityUnderProtection(Life life) {
        HouseholdLives.protectedAddresses(life);
        PayeePapers.taxForm(life, life.name);
        PayeePapers.taxForm(life, life.name);
    }

    static void accountNameForms(Life life) {
        BankAccount account = account(life, life.home.city().country())
                .holder(HolderForms.odd(life.draw, life.name))
                .build();
        life.add(account);
        PayeePapers.evidence(life, account);
        PayeePapers.taxForm(life, life.name);
    }

    static void newNames(Life life) {
        Draw draw = life.draw;
        PersonName former = life.style
                .name(draw, NameRole.FORMER)
                .given(life.name.given().orElse(""))
                .confidential(draw.chance(0.2))
                .period(DateRange.until(PartialDate.parse("2026-0" + draw.between(1, 6))))
                .provenance(Provenance.of(Source.SELF_DECLARED, life.onboarded))
                .build();
        PersonName formerWithGiven = former.toBuilder()
                .full(life.name.given().orElse("") + " " + former.family().orElse(""))
                .build();
        life.add(life.name);
        if (draw.chance(0.8)) {
            life.add(formerWithGiven);
        }
        boolean isOld = draw.chance(0.5);
        life.add(account(life, life.home.city().country())
                .holder(HolderForms.usual(draw, isOld ? formerWithGiven : life.name))
                .build());
        PayeePapers.taxForm(life, draw.chance(0.5) ? formerWithGiven : life.name);
        if (draw.chance(0.25)) {
            life.explains(ExplanationKind.NAME_USE, life.onboarded.minusSeconds(60));
        }
    }

    static void multiCurrencyUsers(Life life) {
        Draw draw = life.draw;
        int accounts = draw.between(2, 4);
        for (int i = 0; i < accounts; i++) {
            if (draw.chance(0.3)) {
                Papers.account(life, draw.of(AccountNumbers.ofKind("payout")));
            } else {
                String[] bank = draw.of(MULTI_CURRENCY);
                life.add(account(life, Country.of(bank[0]))
                        .iban(AccountNumbers.iban(draw, bank[0], bank[1]))
                        .institution(bank[2])
                        .accountKind(draw.chance(0.6) ? AccountKind.E_MONEY : AccountKind.BANK)
                        .build());
            }
        }
    }

    static void cryptoWorkers(Life life) {
        Draw draw = life.draw;
        boolean isOffered = draw.chance(0.75);
        life.add(Engagement.builder()
                .role("Developer")
                .payoutTypes(
                        isOffered ? List.of(AccountKind.BANK, AccountKind.CRYPTO_WALLET) : List.of(AccountKind.BANK))
                .build());
        if (isOffered || draw.chance(0.4)) {
            life.add(PayeePapers.event(PaymentEventKind.METHOD_REQUESTED, life.onboarded)
                    .accountKind(AccountKind.CRYPTO_WALLET)
                    .build());
        }
        if (draw.chance(0.1)) {
            life.add(PayeePapers.event(PaymentEventKind.PROOF_FOR_EXCHANGE_REQUESTED, life.onboarded)
                    .institution("Lantern Exchange")
                    .build());
        }
    }

    static void splitSavers(Life life) {
        Draw draw = life.draw;
        int accounts = draw.between(2, 4);
        Country home = life.home.city().country();
        for (int i = 0; i < accounts; i++) {
            BankAccount.Builder account = account(life, home).sharePercent(100 / accounts);
            if (i > 0 && draw.chance(0.2)) {
                account.holder(partner(life));
                if (draw.chance(0.6)) {
                    life.explains(ExplanationKind.HOUSEHOLD, life.onboarded.minusSeconds(60));
                }
            }
            life.add(account.build());
        }
    }

    static void cashPoorFreelancers(Life life) {
        Draw draw = life.draw;
        life.add(Engagement.builder()
                .role("Designer")
                .paidByMilestone(draw.chance(0.7))
                .build());
        for (int i = draw.between(1, 4); i > 0; i--) {
            life.add(PayeePapers.event(
                            draw.chance(0.8)
                                    ? PaymentEventKind.PREPAYMENT_REQUESTED
                                    : PaymentEventKind.PAID_WITHOUT_MILESTONE,
                            life.daysIn(5 * i))
                    .build());
        }
    }

    static void paperShy(Life life) {
        Draw draw = life.draw;
        life.add(account(life, life.home.city().country()).build());
        PayeePapers.request(
                life,
                draw.of(RequestedItem.VOIDED_CHECK, RequestedItem.ACCOUNT_STATEMENT, RequestedItem.ACCOUNT_LETTER),
                draw.of(
                        RequestOutcome.REFUSED,
                        RequestOutcome.REFUSED,
                        RequestOutcome.REFUSED,
                        RequestOutcome.UNABLE,
                        RequestOutcome.ALTERNATIVE_PROVIDED,
                        RequestOutcome.NO_ANSWER));
    }

    /** What payroll holds of most people beside the account. */
    static void routine(Life life) {
        Draw draw = life.draw;
        if (!life.isSettled(TaxForm.KIND) && draw.chance(0.4)) {
            PayeePapers.taxForm(life, life.name);
        }
        if (!life.isSettled(DocumentRequest.KIND) && draw.chance(0.15)) {
            PayeePapers.request(
                    life,
                    draw.of(RequestedItem.known()),
                    draw.chance(0.9) ? RequestOutcome.PROVIDED : draw.of(RequestOutcome.known()));
        }
    }

    /** An account in the person's own name in the form of its country. */
    private static BankAccount.Builder account(Life life, Country country) {
        Draw draw = life.draw;
        BankAccount.Builder account = BankAccount.builder()
                .holder(HolderForms.usual(draw, life.name))
                .country(country)
                .provenance(Provenance.of(Source.SELF_DECLARED, life.onboarded));
        if (AccountNumbers.ibanCountries().contains(country.code())) {
            return account.iban(AccountNumbers.iban(draw, country.code()));
        }
        account.accountNumber(draw.digits(draw.between(8, 12)));
        if (country.code().equals("US")) {
            AccountNumbers.Institution bank = draw.of(AccountNumbers.ofKind("bank"));
            account.routingNumber(bank.routingNumber()).institution(draw.of(bank.names()));
        }
        return account;
    }

    /** A partner has another given name and often the same family name. */
    private static String partner(Life life) {
        PersonName other = life.style.name(life.draw, NameRole.LEGAL).build();
        String family = life.draw.chance(0.5)
                ? life.name.family().orElse("")
                : other.family().orElse("");
        return (other.given().orElse("") + " " + family).strip();
    }
}
