package dev.tallystick.social.profile;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.AttendanceMode;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.ProfileEntry;
import dev.tallystick.candidate.ProfileEntryKind;
import dev.tallystick.check.Fact;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import dev.tallystick.place.Country;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Work or study at one organisation, as a profile or the CV states it.
 *
 * @param part the entry
 * @param name the field that names the organisation, which is there
 * @param period the field of the dates
 * @param country the field of the country
 * @param isWork whether it is work
 * @param isOnSite whether it surely took place at the organisation
 */
record Stay(
        Part part,
        Field<String> name,
        Field<DateRange> period,
        Field<Country> country,
        boolean isWork,
        boolean isOnSite) {

    /** No history has as many entries; nobody with more is judged, since what is left out could be what fits. */
    static final int MOST = 40;

    /** What people write in place of an organisation, in letters only. */
    private static final ImmutableSet<String> NO_ORGANISATIONS = ImmutableSet.of(
            "freelance",
            "freelancer",
            "freelancing",
            "freelanceconsultant",
            "freelancedeveloper",
            "independent",
            "independentconsultant",
            "independentcontractor",
            "consultant",
            "contractor",
            "contract",
            "selfemployed",
            "selfemployment",
            "selbständig",
            "selbstständig",
            "freiberuflich",
            "freiberufler",
            "indépendant",
            "autoentrepreneur",
            "autónomo",
            "autonomo",
            "autônomo",
            "liberoprofessionista",
            "zzp",
            "zzper",
            "samozatrudnienie",
            "самозанятый",
            "фриланс",
            "фрилансер",
            "独立",
            "自由职业",
            "自由职业者",
            "自由業",
            "フリーランス",
            "個人事業主",
            "프리랜서",
            "confidential",
            "undisclosed",
            "private",
            "privateclient",
            "various",
            "variousclients",
            "stealth",
            "stealthstartup",
            "startup",
            "upwork",
            "freelancercom",
            "fiverr",
            "toptal",
            "university",
            "college",
            "school",
            "highschool",
            "none",
            "na");

    /** At most one more than are judged, which tells that there are too many. */
    static List<Stay> ofProfile(List<ProfileEntry> entries) {
        return Different.of(entries, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.entry().isPresent())
                .map(entry -> new Stay(
                        entry,
                        ProfileEntry.ORGANISATION,
                        ProfileEntry.PERIOD,
                        ProfileEntry.COUNTRY,
                        entry.entry().get().equals(ProfileEntryKind.EMPLOYMENT),
                        false))
                .filter(stay -> stay.isWork
                        || ((ProfileEntry) stay.part).entry().equals(Optional.of(ProfileEntryKind.EDUCATION)))
                .filter(Stay::isNamed)
                .limit(MOST + 1)
                .toList();
    }

    /** At most one more than are judged, which tells that there are too many. */
    static List<Stay> ofHistory(Candidate candidate) {
        Stream<Stay> work = Different.of(candidate.employment(), Integer.MAX_VALUE).stream()
                .map(job -> new Stay(
                        job,
                        Employment.EMPLOYER,
                        Employment.PERIOD,
                        Employment.COUNTRY,
                        true,
                        job.attendance().equals(Optional.of(AttendanceMode.ON_SITE))));
        Stream<Stay> study = Different.of(candidate.education(), Integer.MAX_VALUE).stream()
                .map(course -> new Stay(
                        course,
                        Education.INSTITUTION,
                        Education.PERIOD,
                        Education.COUNTRY,
                        false,
                        course.attendance().equals(Optional.of(AttendanceMode.ON_SITE))));
        return Stream.concat(work, study).filter(Stay::isNamed).limit(MOST + 1).toList();
    }

    private boolean isNamed() {
        String letters = CharMatcher.forPredicate(Character::isLetterOrDigit)
                .retainFrom(Normalizer.normalize(part.find(name).orElse(""), Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT);
        return !letters.isEmpty() && !NO_ORGANISATIONS.contains(letters);
    }

    String organisation() {
        return part.find(name).orElseThrow();
    }

    Fact organisationFact() {
        return Fact.of(part, name);
    }

    /** How two organisations stand to each other; a school is no employer here. */
    Verdict compare(Stay other) {
        return isWork == other.isWork
                ? OrganisationNames.compare(organisation(), other.organisation())
                        .verdict()
                : Verdict.DIFFERENT;
    }

    /** The dates, empty if nothing is stated or the end comes before the beginning. */
    Optional<DateRange> dates() {
        return part.find(period)
                .filter(dates -> dates.from().isEmpty()
                        || dates.to().isEmpty()
                        || !dates.to()
                                .get()
                                .latest()
                                .isBefore(dates.from().get().earliest()));
    }

    Optional<Country> place() {
        return part.find(country);
    }

    Fact datesFact() {
        return Fact.shown(part, period, words(part.find(period).orElseThrow()));
    }

    Fact placeFact() {
        return Fact.shown(part, country, place().orElseThrow().displayName());
    }

    private static String words(DateRange period) {
        if (period.from().isPresent() && period.to().isPresent()) {
            return period.from().get() + " to " + period.to().get();
        }
        return period.from()
                .map(from -> "since " + from)
                .or(() -> period.to().map(to -> "until " + to))
                .orElse("unknown");
    }
}
