package dev.tallystick.social;

import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Photo;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.testkit.ProviderContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SocialContractTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return ProviderContract.of(SocialChecks.create())
                .cases(SocialChecksTest.class, "activity/code-hours.cases.json")
                .cases(SocialChecksTest.class, "activity/commit-offsets.cases.json")
                .cases(SocialChecksTest.class, "code/account-age.cases.json")
                .cases(SocialChecksTest.class, "code/attested-work.cases.json")
                .cases(SocialChecksTest.class, "code/commit-authors.cases.json")
                .cases(SocialChecksTest.class, "code/copied-work.cases.json")
                .cases(SocialChecksTest.class, "code/dormant-account.cases.json")
                .cases(SocialChecksTest.class, "code/generated-dates.cases.json")
                .cases(SocialChecksTest.class, "language/claimed-language.cases.json")
                .cases(SocialChecksTest.class, "platform/account-handover.cases.json")
                .cases(SocialChecksTest.class, "platform/bidding.cases.json")
                .cases(SocialChecksTest.class, "platform/other-account.cases.json")
                .cases(SocialChecksTest.class, "platform/platform-notes.cases.json")
                .cases(SocialChecksTest.class, "profile/account-changes.cases.json")
                .cases(SocialChecksTest.class, "profile/photo-reuse.cases.json")
                .cases(SocialChecksTest.class, "profile/profile-address.cases.json")
                .cases(SocialChecksTest.class, "profile/profile-history.cases.json")
                .cases(SocialChecksTest.class, "profile/profile-notes.cases.json")
                // A change of payee that is on file with the payments is judged there.
                .excusedBy("social.account-handover", PaymentEvent.KIND)
                // What a platform attests, and an own mail address, explain.
                .excusedBy("social.attested-work", ActivityRecord.KIND)
                // Another name that is shown with the person is judged where it is shown.
                .excusedBy(
                        "social.copied-work",
                        Email.KIND,
                        Observation.KIND,
                        Photo.KIND,
                        Profile.KIND,
                        ProfileChange.KIND)
                .excusedBy("social.generated-dates", ActivityRecord.KIND)
                // A former name on file explains another name, and a profile shows who somebody is elsewhere.
                .excusedBy("social.account-changes", PersonName.KIND)
                .excusedBy("social.photo-reuse", Profile.KIND)
                .excusedBy("social.profile-history", Profile.KIND, PersonName.KIND)
                .tests();
    }
}
