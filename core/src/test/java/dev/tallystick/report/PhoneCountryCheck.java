package dev.tallystick.report;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Weight;

/** A toy that compares the stated country of each phone with the country of the first address. */
final class PhoneCountryCheck implements Check {

    private static final FollowUp ASK = new FollowUp("ask-phone", 1, "Ask which phone the person uses where.");
    private static final FollowUp CALL = new FollowUp("call-phone", 2, "Call the number at an agreed time.");

    static final FindingType ABROAD = FindingType.builder("toy.phone-country.abroad")
            .message("The phone {phone} is stated to be of {country}, the person to live in {residence}.")
            .weight(Weight.assumed(12, "phones travel"))
            .group(EvidenceGroup.CONTACT)
            .innocently("People keep their number when they move.", "The number is that of a relative abroad.")
            .followUps(CALL, ASK)
            .explainedBy(ExplanationKind.RELOCATION)
            .build();

    static final FindingType LISTED = FindingType.builder("toy.phone-country.listed")
            .message("The phone {phone} ends like {listed}.")
            .compliance()
            .innocently("Numbers are given out again.")
            .followUps(ASK)
            .build();

    static final NoteType NO_COUNTRY =
            NoteType.dataQuality("toy.phone-country.no-country", "Re-enter the phone {fact} with its country.");

    private static final CheckInfo INFO = CheckInfo.builder("toy.phone-country")
            .title("Does the phone belong to the country of residence")
            .rationale("A phone and a residence in two countries are a reason to ask once, and no more than that.")
            .area(Area.CONTACT)
            .parts(Phone.KIND, Address.KIND)
            .findingTypes(ABROAD, LISTED)
            .noteTypes(NO_COUNTRY)
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        for (Phone phone : candidate.phones()) {
            if (phone.number().isEmpty()) {
                result.missing(Missing.absent(Phone.KIND, "the number of the phone"));
            } else if (phone.country().isEmpty()) {
                result.note(Note.of(NO_COUNTRY, Fact.of(phone, Phone.NUMBER)));
            } else {
                compare(phone, candidate, result);
            }
        }
        return result.build();
    }

    private static void compare(Phone phone, Candidate candidate, CheckResult.Builder result) {
        if (candidate.addresses().isEmpty()
                || candidate.addresses().get(0).country().isEmpty()) {
            result.missing(Missing.absent(Address.KIND, "the country of residence"));
            return;
        }
        Address home = candidate.addresses().get(0);
        Fact number = Fact.of(phone, Phone.NUMBER);
        Fact residence = Fact.shown(home, Address.COUNTRY, home.postal().oneLine());
        result.compared(Fact.of(phone, Phone.COUNTRY), residence);
        if (phone.isVerified()) {
            result.corroboration(Corroboration.of(EvidenceGroup.CONTACT, 2, "The number was called.", number));
        }
        if (!phone.country().equals(home.country())) {
            result.finding(Finding.builder(ABROAD, phone)
                    .fact("phone", number)
                    .fact("country", Fact.of(phone, Phone.COUNTRY))
                    .fact("residence", residence)
                    .observedAt(phone.provenance().flatMap(Provenance::at))
                    .build());
        }
        if (phone.number().orElse("").endsWith("0000")) {
            result.finding(Finding.builder(LISTED, phone)
                    .fact("phone", number)
                    .fact("listed", residence)
                    .build());
        }
    }
}
