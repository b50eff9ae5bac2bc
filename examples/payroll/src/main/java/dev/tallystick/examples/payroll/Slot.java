package dev.tallystick.examples.payroll;

import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.DocumentRequest;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.EventKind;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.candidate.TimelineEvent;

/** A part of the candidate that several cells of a row fill together. */
enum Slot {
    NAME,
    RESIDENCE,
    ACCOUNT,
    EVIDENCE,
    REQUEST,
    COMPANY,
    TAX_FORM,
    ENGAGEMENT,
    START,
    EXPLANATION;

    Source source() {
        return switch (this) {
            case NAME, RESIDENCE, ACCOUNT, COMPANY, TAX_FORM, EXPLANATION -> Source.SELF_DECLARED;
            case EVIDENCE -> Source.DOCUMENT;
            case REQUEST, ENGAGEMENT, START -> Source.HOST;
        };
    }

    Part.Builder<?, ?> newBuilder() {
        return switch (this) {
            case NAME -> PersonName.builder();
            case RESIDENCE -> Address.builder().role(AddressRole.RESIDENCE);
            case ACCOUNT -> BankAccount.builder();
            case EVIDENCE -> AccountEvidence.builder();
            case REQUEST -> DocumentRequest.builder();
            case COMPANY -> Counterparty.builder();
            case TAX_FORM -> TaxForm.builder();
            case ENGAGEMENT -> Engagement.builder();
            case START -> TimelineEvent.builder().event(EventKind.STARTED);
            case EXPLANATION -> Explanation.builder();
        };
    }
}
