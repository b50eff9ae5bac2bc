package dev.tallystick.kyc;

import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.testkit.ProviderContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class KycContractTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return ProviderContract.of(KycChecks.create())
                .cases(KycChecksTest.class, "address/address-form.cases.json")
                .cases(KycChecksTest.class, "address/delivery-receipt.cases.json")
                .cases(KycChecksTest.class, "address/shipping-vs-residence.cases.json")
                .cases(KycChecksTest.class, "address/forwarding-address.cases.json")
                .cases(KycChecksTest.class, "document/document-dates.cases.json")
                .cases(KycChecksTest.class, "document/document-number.cases.json")
                .cases(KycChecksTest.class, "document/document-vs-residence.cases.json")
                .cases(KycChecksTest.class, "identity/background-check.cases.json")
                .cases(KycChecksTest.class, "identity/document-authenticity.cases.json")
                .cases(KycChecksTest.class, "identity/history-confirmation.cases.json")
                .cases(KycChecksTest.class, "identity/photo-origin.cases.json")
                .cases(KycChecksTest.class, "identity/presence.cases.json")
                .cases(KycChecksTest.class, "identity/right-to-work.cases.json")
                .cases(KycChecksTest.class, "identity/birth-date.cases.json")
                .cases(KycChecksTest.class, "identity/document-name.cases.json")
                .cases(KycChecksTest.class, "identity/platform-name.cases.json")
                .cases(KycChecksTest.class, "identity/residence-statements.cases.json")
                .cases(KycChecksTest.class, "history/age-at-events.cases.json")
                .cases(KycChecksTest.class, "history/employer-record.cases.json")
                .cases(KycChecksTest.class, "history/exclusive-work.cases.json")
                .cases(KycChecksTest.class, "history/experience-years.cases.json")
                .cases(KycChecksTest.class, "history/places-in-time.cases.json")
                .cases(KycChecksTest.class, "history/technology-dates.cases.json")
                .cases(KycChecksTest.class, "history/unverified-activity.cases.json")
                // Lenient are a start of study to years claimed, work for a vendor to early dates, and a document to a
                // birth date that it does not bear.
                .excusedBy("kyc.age-at-events", BirthDate.KIND, IdentityDocument.KIND)
                .excusedBy("kyc.experience-years", Education.KIND)
                .excusedBy("kyc.technology-dates", Employment.KIND)
                // An earlier name on file explains that an institution does not know the person.
                .excusedBy("kyc.history-confirmation", PersonName.KIND)
                // Names on file explain that print and zone show two names.
                .excusedBy("kyc.document-zone", PersonName.KIND)
                .cases(KycChecksTest.class, "document/document-zone.cases.json")
                .cases(KycChecksTest.class, "contact/contact-changes.cases.json")
                .cases(KycChecksTest.class, "contact/email-domain.cases.json")
                .cases(KycChecksTest.class, "contact/phone-country.cases.json")
                .cases(KycChecksTest.class, "contact/phone-number.cases.json")
                .cases(KycChecksTest.class, "contact/reference-contact.cases.json")
                .tests();
    }
}
