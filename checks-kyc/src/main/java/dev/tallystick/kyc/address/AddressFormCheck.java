package dev.tallystick.kyc.address;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.place.Agreement;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.place.PostalCodes;
import java.util.Map;

/**
 * Holds the postal code of an address against the form of its country and against its own region.
 *
 * <p>Makes remarks only: where the two do not go together one of them was mistyped, and the person is asked to enter it
 * again. That an address is well-formed says nothing of who lives there and counts as no comparison. Protected, military
 * and diplomatic addresses are passed over.
 */
final class AddressFormCheck implements Check {

    private static final NoteType MALFORMED = NoteType.dataQuality(
            "kyc.address-form.malformed-postal-code",
            "The postal code {fact} has not the form of those of {country}. Please re-enter it.");

    private static final NoteType OTHER_REGION = NoteType.dataQuality(
            "kyc.address-form.region-against-postal-code",
            "The postal code {fact} belongs to another region than the one that is stated. Please check both.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.address-form")
            .title("Are postal codes well-formed, and do they fit their regions?")
            .rationale(
                    "Postal codes are held against the form of their country and against the region that is stated. One"
                            + " that was mistyped makes an address look like one of another place, and"
                            + " deliveries go astray. It is asked for again before anything is concluded from it.")
            .area(Area.RESIDENCE)
            .earliestMoment(Moment.APPLICATION)
            .parts(Address.KIND, Delivery.KIND)
            .noteTypes(MALFORMED, OTHER_REGION)
            .references(Reference.of(
                    "Address data of the Chromium project (Google)", "https://chromium-i18n.appspot.com/ssl-address"))
            .indicators("L12")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        if (candidate.addresses().stream().anyMatch(Address::isProtected)) {
            return result.exempt(EquipmentDeliveries.PROTECTED).build();
        }
        for (Address address : candidate.addresses()) {
            judge(address, address.postal(), Address.POSTAL_CODE, result);
        }
        for (Delivery delivery : candidate.deliveries()) {
            judge(delivery, delivery.postal(), Delivery.POSTAL_CODE, result);
        }
        return result.build();
    }

    private static void judge(Part part, PostalAddress postal, Field<String> field, CheckResult.Builder result) {
        if (postal.postalCode().isEmpty() || postal.country().isEmpty() || postal.isMilitaryOrDiplomatic()) {
            return;
        }
        Country country = postal.country().get();
        Fact code = Fact.of(part, field);
        if (PostalCodes.conforms(country, postal.postalCode().get()) == Agreement.CONTRADICTS) {
            result.note(Note.of(MALFORMED, code, Map.of("country", country.displayName())));
            result.missing(Missing.of(part.kind(), Missing.Reason.INVALID, "the postal code, entered again"));
        } else if (PostalCodes.compareWithRegion(postal) == Agreement.CONTRADICTS) {
            result.note(Note.of(OTHER_REGION, code));
            result.missing(Missing.of(part.kind(), Missing.Reason.INVALID, "region and postal code, entered again"));
        }
    }
}
