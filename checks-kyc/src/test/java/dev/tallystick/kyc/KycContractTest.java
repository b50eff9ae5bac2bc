package dev.tallystick.kyc;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.ListDecision;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.kyc.access.SanctionedTerritories;
import dev.tallystick.kyc.access.SanctionedTerritoryTable;
import dev.tallystick.kyc.watchlist.InventedList;
import dev.tallystick.testkit.ProviderContract;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class KycContractTest {

    private static final SanctionedTerritories TERRITORIES = SanctionedTerritoryTable.builder()
            .addTable(
                    "territories",
                    "Territories",
                    LocalDate.of(2026, 10, 20),
                    new StringReader("country,region,programme\nAQ,,Some Programme\nUS,US-AK,Some Programme\n"))
            .build();

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return ProviderContract.of(KycChecks.builder()
                        .watchlist(InventedList.watchlist())
                        .sanctionedTerritories(TERRITORIES)
                        .build())
                .cases(KycChecksTest.class, "address/address-form.cases.json")
                .cases(KycChecksTest.class, "address/delivery-receipt.cases.json")
                .cases(KycChecksTest.class, "access/concurrent-meetings.cases.json")
                .cases(KycChecksTest.class, "access/device-position.cases.json")
                .cases(KycChecksTest.class, "access/device-serial.cases.json")
                .cases(KycChecksTest.class, "access/impossible-travel.cases.json")
                .cases(KycChecksTest.class, "access/input-simulation.cases.json")
                .cases(KycChecksTest.class, "access/network-kvm.cases.json")
                .cases(KycChecksTest.class, "access/remote-tools.cases.json")
                .cases(KycChecksTest.class, "access/session-location.cases.json")
                .cases(KycChecksTest.class, "access/unbroken-session.cases.json")
                .cases(KycChecksTest.class, "access/unmanaged-device.cases.json")
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
                // Somebody with an accommodation, or who moved a short time ago, is not judged.
                .excusedBy("kyc.avoided-meetings", Observation.KIND)
                .excusedBy("kyc.fixed-questions", Address.KIND)
                // A delivery tells that a tool was on a device before.
                .excusedBy("kyc.remote-tools", Delivery.KIND)
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
                .cases(KycChecksTest.class, "interview/avoided-meetings.cases.json")
                .cases(KycChecksTest.class, "interview/camera.cases.json")
                .cases(KycChecksTest.class, "interview/conduct-notes.cases.json")
                .cases(KycChecksTest.class, "interview/fixed-questions.cases.json")
                .cases(KycChecksTest.class, "interview/other-person.cases.json")
                .cases(KycChecksTest.class, "interview/seen-surroundings.cases.json")
                .cases(KycChecksTest.class, "interview/test-rules.cases.json")
                .cases(KycChecksTest.class, "interview/threat.cases.json")
                .cases(KycChecksTest.class, "watchlist/watchlist-match.cases.json")
                // A delivery to the country of the sessions is asked about instead.
                .excusedBy("kyc.session-location", Delivery.KIND)
                // A decision of the host settles an entry.
                .excusedBy("kyc.watchlist-match", ListDecision.KIND)
                .tests();
    }
}
