package dev.tallystick.testkit;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.StudyLevel;
import java.util.Optional;

/** The years in which somebody can have been born who did what the candidate tells. */
final class LifeSpan {

    private static final int YOUNGEST = 2005;

    private LifeSpan() {}

    static int latestBirth(Candidate candidate) {
        int latest = YOUNGEST;
        for (Address address : candidate.addresses()) {
            if (address.role().equals(Optional.of(AddressRole.RESIDENCE))) {
                latest = Math.min(latest, first(address.period(), 0));
            }
        }
        for (Education education : candidate.education()) {
            latest = Math.min(latest, first(education.period(), age(education)));
        }
        for (Employment employment : candidate.employment()) {
            latest = Math.min(latest, first(employment.period(), 17));
        }
        for (IdentityDocument document : candidate.identityDocuments()) {
            boolean isLicence = document.documentKind().equals(Optional.of(DocumentKind.DRIVING_LICENCE));
            int issued = document.issuedOn().map(PartialDate::year).orElse(YOUNGEST + 17);
            latest = Math.min(latest, issued - (isLicence ? 17 : 0));
        }
        return latest;
    }

    private static int age(Education education) {
        StudyLevel level = education.level().orElse(StudyLevel.BACHELOR);
        if (level.equals(StudyLevel.MASTER)) {
            return 21;
        }
        if (level.equals(StudyLevel.DOCTORATE)) {
            return 23;
        }
        return level.equals(StudyLevel.VOCATIONAL) ? 16 : level.equals(StudyLevel.SCHOOL) ? 10 : 18;
    }

    private static int first(Optional<DateRange> period, int age) {
        return period.flatMap(DateRange::from).map(PartialDate::year).orElse(YOUNGEST + age) - age;
    }
}
