package dev.tallystick.testkit;

import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.CounterpartyRole;
import dev.tallystick.candidate.DocumentRequest;
import dev.tallystick.candidate.EvidenceChannel;
import dev.tallystick.candidate.EvidenceKind;
import dev.tallystick.candidate.HolderMatch;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.RequestOutcome;
import dev.tallystick.candidate.RequestedItem;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.candidate.TaxFormKind;
import dev.tallystick.place.Country;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What payroll knows of an honest payee: what shows the account, what was asked for, tax forms, changes. */
final class PayeePapers {

    private PayeePapers() {}

    /** A letter, statement, check or comparison that shows an account; people blacken and scans lose a digit. */
    static void evidence(Life life, BankAccount account) {
        Draw draw = life.draw;
        EvidenceKind kind = draw.of(EvidenceKind.known());
        AccountEvidence.Builder evidence = AccountEvidence.builder()
                .evidenceKind(kind)
                .obtainedFrom(
                        kind.equals(EvidenceKind.NAME_CHECK)
                                ? draw.of(EvidenceChannel.INSTITUTION, EvidenceChannel.VENDOR)
                                : draw.of(EvidenceChannel.PERSON, EvidenceChannel.PERSON, EvidenceChannel.INSTITUTION))
                .provenance(Provenance.of(Source.DOCUMENT, life.onboarded.plus(Duration.ofDays(2))));
        account.institution().filter(name -> draw.chance(0.7)).ifPresent(evidence::institution);
        if (kind.equals(EvidenceKind.NAME_CHECK)) {
            evidence.holderMatch(
                    draw.chance(0.75) ? HolderMatch.MATCH : draw.of(HolderMatch.CLOSE_MATCH, HolderMatch.UNAVAILABLE));
        } else if (draw.chance(0.8)) {
            evidence.holder(HolderForms.odd(draw, life.name));
        }
        if (draw.chance(0.03)) {
            // The statement of another account of the same person.
            life.add(evidence.accountNumber(draw.digits(10)).build());
            return;
        }
        account.routingNumber().ifPresent(evidence::routingNumber);
        account.iban().ifPresent(iban -> evidence.iban(draw.chance(0.3) ? spaced(iban) : iban));
        account.accountNumber().ifPresent(number -> evidence.accountNumber(shown(draw, number)));
        life.add(evidence.build());
    }

    private static String shown(Draw draw, String number) {
        return switch (draw.between(0, 9)) {
            case 0, 1 -> "****" + number.substring(Math.max(0, number.length() - 4));
            case 2 -> "00" + number;
            case 3 -> number.substring(0, 4) + " " + number.substring(4);
            case 4 -> draw.chance(0.2) ? draw.typo(number) : number;
            default -> number;
        };
    }

    private static String spaced(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    static void request(Life life, RequestedItem item, RequestOutcome outcome) {
        Draw draw = life.draw;
        Instant asked = life.onboarded.plus(Duration.ofHours(draw.between(1, 40)));
        DocumentRequest.Builder request = DocumentRequest.builder()
                .item(item)
                .requestedAt(asked)
                .outcome(outcome)
                .answeredAt(life.daysIn(draw.between(3, 9)))
                .accommodation(draw.chance(0.03))
                .provenance(Provenance.of(Source.HOST, asked));
        if (draw.chance(0.6)) {
            request.alternatives(draw.some(RequestedItem.known(), draw.between(1, 3)));
        }
        life.add(request.build());
    }

    /** The form that most hosts in the United States ask for, in the name that the person uses for it. */
    static void taxForm(Life life, PersonName name) {
        Draw draw = life.draw;
        Country home = life.home.city().country();
        boolean isDomestic = home.code().equals("US");
        // Some citizens abroad sign as US persons, and some who have just arrived as foreign ones.
        boolean asUsPerson = isDomestic ? draw.chance(0.97) : draw.chance(0.02);
        TaxForm.Builder form = TaxForm.builder()
                .form(asUsPerson ? TaxFormKind.W_9 : TaxFormKind.W_8BEN)
                .name(HolderForms.usual(draw, name))
                .taxNumber(taxNumber(draw))
                .provenance(Provenance.of(Source.DOCUMENT, life.onboarded));
        if (draw.chance(0.7)) {
            form.taxCountry(asUsPerson ? Country.of("US") : home);
        }
        if (draw.chance(0.7)) {
            form.street(life.home.street())
                    .locality(life.home.city().locality())
                    .country(home);
        }
        if (draw.chance(0.8)) {
            form.signedOn(life.date(2026));
        }
        life.add(form.build());
    }

    static String taxNumber(Draw draw) {
        return draw.between(1, 8) + draw.digits(2) + "-" + draw.digits(2) + "-" + draw.digits(4);
    }

    static PaymentEvent.Builder event(PaymentEventKind kind, Instant at) {
        return PaymentEvent.builder().event(kind).at(at).provenance(Provenance.of(Source.OBSERVED, at));
    }

    /** A change to another account of the same person. */
    static void change(Life life, Instant at, AccountKind kind, Country country) {
        PaymentEvent.Builder change =
                event(PaymentEventKind.DETAILS_CHANGED, at).accountKind(kind);
        if (life.draw.chance(0.7)) {
            change.holder(HolderForms.usual(life.draw, life.name));
        }
        if (life.draw.chance(0.7)) {
            change.country(country);
        }
        life.add(change.build());
    }

    /** A party, with the people whom a register shows behind it where they are known. */
    static void party(Life life, String name, CounterpartyRole role, List<String> officers) {
        Counterparty.Builder party = Counterparty.builder()
                .name(name)
                .role(role)
                .country(life.home.city().country())
                .provenance(Provenance.of(Source.SELF_DECLARED, life.onboarded));
        if (!officers.isEmpty()) {
            party.officers(officers);
        }
        life.add(party.build());
    }
}
