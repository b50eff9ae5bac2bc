package dev.tallystick.social.profile;

import dev.tallystick.candidate.AccountKey;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Photo;
import dev.tallystick.candidate.PhotoPlace;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.OwnNames;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares the name of an account that shows a picture with the names of the person who uses the same picture.
 *
 * <p>Pictures are compared by their hashes, never by what they show: no face is analysed. Not judged: pictures seen in
 * many places, as stock pictures, characters and default avatars are, and pictures of which nobody counted the places;
 * titles and captions, and any name that is not of an account; user names, names of companies, and names that may be one
 * of the person's or that share a part with one; names that a profile of the person shows openly; the person's own
 * accounts.
 */
final class PhotoReuseCheck implements Check {

    private static final FindingType OTHER_NAME = FindingType.builder("social.photo-reuse.other-name")
            .message("The picture of {place} was also seen on an account in another name than {name}: {shown}.")
            .weight(Weight.assumed(
                    10,
                    "Pictures are copied from people without their knowledge, and used as avatars without harm; a profile"
                            + " that was made up needs one, too."))
            // One cause with another name on a profile, an account or a document: a name that is not on file.
            .group(EvidenceGroup.NAME)
            .innocently(
                    "Somebody else copied the picture from the person.",
                    "The picture is an avatar: a character, an animal, a picture from a collection.",
                    "The picture shows several people, or its photographer published it.",
                    "The person publishes under another name that is not on file.")
            .followUps(FollowUp.CONFIRM_PROFILE, FollowUp.CONFIRM_NAMES, FollowUp.MEET)
            .explainedBy(ExplanationKind.PHOTO_USE, ExplanationKind.NAME_USE)
            .build();

    private static final NoteType SEVERAL = NoteType.context(
            "social.photo-reuse.several-pictures",
            "Profiles on {fact} that belong together show different pictures. Many people have an account for work and one"
                    + " of their own.");

    private static final Missing HASHES =
            Missing.of(Photo.KIND, Missing.Reason.INVALID, "the hashes of the picture, as 16 hexadecimal digits each");
    private static final Missing USES =
            Missing.absent(Photo.KIND, "in how many places the picture was seen, to tell it from stock pictures");
    private static final Missing ACCOUNT = Missing.absent(
            Photo.KIND, "network and user name of the account in whose name the picture was seen elsewhere");
    private static final Missing SHOWN = Missing.of(
            Photo.KIND,
            Missing.Reason.TOO_LITTLE,
            "the whole name of the account that shows the picture elsewhere, if any");

    static final Parameter BITS =
            Parameter.of("bits", 6, 0, 12, "bits", "In how many of 64 bits the hashes of one picture may differ.");
    static final Parameter MOST_USES = Parameter.of(
            "most-uses",
            3,
            1,
            50,
            "places",
            "In how many other places a picture may be seen before it is taken for one that many people use.");

    static final CheckInfo INFO = CheckInfo.builder("social.photo-reuse")
            .title("Is the person's picture seen beside another name?")
            .rationale(
                    "Compared are the hash of a picture that the person uses with the hashes of pictures seen elsewhere,"
                            + " and, where they are one picture, the name of the account that shows it with all names on file; a"
                            + " title or a caption is no such name. What counts is the"
                            + " other name: a drawn, borrowed or edited picture says nothing, and no face is looked for. A picture"
                            + " that is seen in many places is a stock picture, a character or a default avatar and is not"
                            + " judged; where the places were not counted, nothing is concluded. Another name on a profile, an"
                            + " account or a document, or one that a search by a vendor found, has the same usual cause, a name"
                            + " that is not on file, and counts in the same group, once.")
            .area(Area.ACTIVITY)
            .parts(Photo.KIND, Profile.KIND, PersonName.KIND)
            .findingTypes(OTHER_NAME)
            .noteTypes(SEVERAL)
            .parameters(BITS, MOST_USES)
            .references(Reference.GUIDANCE_2022)
            .indicators("D11", "D12", "K08")
            .build();

    /** Nobody has as many pictures. */
    private static final int MOST_OWN = 32;

    /** A search finds fewer; more would be a stock picture. */
    private static final int MOST_ELSEWHERE = 1000;

    /** One more than any bound on places: a picture of so many names is not judged. */
    private static final int MOST_NAMES = 51;

    /** A picture of the person, and where else it was seen. */
    private record Sighting(SeenPhoto own, SeenPhoto elsewhere) {}

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<SeenPhoto> own = photos(candidate, Set.of(PhotoPlace.PROFILE, PhotoPlace.APPLICATION), MOST_OWN, result);
        if (own.isEmpty()) {
            return result.build();
        }
        noteSeveral(own, candidate, context.get(BITS), result);
        List<Sighting> sightings = sightings(
                own, photos(candidate, Set.of(PhotoPlace.ELSEWHERE), MOST_ELSEWHERE, result), context, result);
        if (sightings.isEmpty()) {
            return result.build();
        }
        OwnNames.of(candidate.names())
                .ifPresentOrElse(
                        names -> judge(sightings, shownOpenly(own, candidate), names, context.get(MOST_USES), result),
                        () -> result.missing(OwnNames.missing(candidate.names())));
        return result.build();
    }

    private static List<SeenPhoto> photos(
            Candidate candidate, Set<PhotoPlace> places, int most, CheckResult.Builder result) {
        List<Photo> all = candidate.photos().stream()
                .filter(photo -> photo.place().filter(places::contains).isPresent())
                .toList();
        if (all.stream()
                .anyMatch(photo ->
                        !photo.hashes().isEmpty() && SeenPhoto.of(photo).isEmpty())) {
            result.missing(HASHES);
        }
        return Different.of(all, most).stream()
                .flatMap(photo -> SeenPhoto.of(photo).stream())
                .toList();
    }

    private static List<Sighting> sightings(
            List<SeenPhoto> own, List<SeenPhoto> elsewhere, CheckContext context, CheckResult.Builder result) {
        Set<AccountKey> accounts = new TreeSet<>();
        own.forEach(photo -> photo.account().ifPresent(accounts::add));
        List<Sighting> sightings = new ArrayList<>();
        for (SeenPhoto seen : elsewhere) {
            if (seen.account().filter(accounts::contains).isPresent()) {
                continue;
            }
            result.compared(picture(own.get(0)), picture(seen));
            own.stream()
                    .filter(photo -> photo.isSameAs(seen, context.get(BITS)))
                    .findFirst()
                    .ifPresent(photo -> sightings.add(new Sighting(photo, seen)));
        }
        return sightings;
    }

    /** Reports the first name that is surely another; more of them make the picture one that many people use. */
    private static void judge(
            List<Sighting> sightings,
            List<String> shownOpenly,
            OwnNames names,
            int mostUses,
            CheckResult.Builder result) {
        List<Sighting> others = new ArrayList<>();
        Map<String, OwnNames.Verdict> verdicts = new TreeMap<>();
        for (Sighting each : sightings) {
            Optional<String> name = name(each.elsewhere());
            OwnNames.Verdict verdict = name.map(shown -> verdicts.computeIfAbsent(
                            key(shown),
                            key -> verdicts.size() < MOST_NAMES
                                    ? verdict(shown, names, shownOpenly)
                                    : OwnNames.Verdict.OPEN))
                    .orElse(OwnNames.Verdict.OPEN);
            if (verdict == OwnNames.Verdict.OPEN) {
                result.missing(SHOWN);
            } else if (verdict == OwnNames.Verdict.OTHER
                    && each.elsewhere().account().isEmpty()) {
                result.missing(ACCOUNT);
                continue;
            } else {
                result.compared(Fact.of(each.elsewhere().photo(), Photo.SHOWN_NAME), names.current());
            }
            if (verdict == OwnNames.Verdict.OTHER) {
                others.add(each);
            }
        }
        if (others.isEmpty()) {
            return;
        }
        Optional<Integer> uses = sightings.stream()
                .flatMap(each -> Stream.of(each.own(), each.elsewhere()))
                .flatMap(photo -> photo.uses().stream())
                .max(Integer::compare);
        long shown = verdicts.values().stream()
                .filter(OwnNames.Verdict.OTHER::equals)
                .count();
        if (uses.isEmpty()) {
            result.missing(USES);
        } else if (Math.max(uses.get(), shown) > mostUses) {
            result.exempt("the picture is seen in many places");
        } else {
            result.finding(finding(others.get(0), names));
        }
    }

    private static Optional<String> name(SeenPhoto photo) {
        return photo.photo().shownName().filter(name -> !name.isBlank());
    }

    /** The names that profiles of the person show openly, on file or not. */
    private static List<String> shownOpenly(List<SeenPhoto> own, Candidate candidate) {
        Stream<String> beside = own.stream().flatMap(photo -> name(photo).stream());
        Stream<String> onProfiles = Different.of(candidate.profiles(), MOST_OWN).stream()
                .flatMap(profile -> profile.displayName().stream());
        return Stream.concat(beside, onProfiles)
                .map(PhotoReuseCheck::key)
                .distinct()
                .toList();
    }

    private static OwnNames.Verdict verdict(String shown, OwnNames names, List<String> shownOpenly) {
        return shownOpenly.stream().anyMatch(name -> OwnNames.areOne(name, shown))
                ? OwnNames.Verdict.KNOWN
                : names.verdict(shown);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Finding finding(Sighting sighting, OwnNames names) {
        Photo own = sighting.own().photo();
        Photo elsewhere = sighting.elsewhere().photo();
        return Finding.builder(OTHER_NAME, own)
                .fact("picture", picture(sighting.own()))
                .fact("shown", Fact.of(elsewhere, Photo.SHOWN_NAME))
                .fact("name", names.current())
                .argument(
                        "place", own.place().equals(Optional.of(PhotoPlace.PROFILE)) ? "a profile" : "the application")
                .observedAt(elsewhere.at().or(() -> Different.recordedAt(elsewhere)))
                .build();
    }

    private static Fact picture(SeenPhoto photo) {
        return Fact.shown(
                photo.photo(),
                Photo.HASHES,
                photo.hashes().size() == 1 ? "one hash" : photo.hashes().size() + " hashes");
    }

    private static void noteSeveral(List<SeenPhoto> own, Candidate candidate, int bits, CheckResult.Builder result) {
        Map<AccountKey, List<Profile>> profiles = new TreeMap<>();
        Different.of(candidate.profiles(), MOST_OWN)
                .forEach(profile -> AccountKey.of(profile.network(), profile.handle())
                        .ifPresent(key -> profiles.computeIfAbsent(key, account -> new ArrayList<>())
                                .add(profile)));
        Set<String> noted = new TreeSet<>();
        for (SeenPhoto first : own) {
            List<Profile> ofFirst = first.account().map(profiles::get).orElse(List.of());
            for (SeenPhoto second : own) {
                boolean areTwo = first.photo().network().equals(second.photo().network())
                        && !first.account().equals(second.account())
                        && !first.isSameAs(second, bits);
                List<Profile> ofSecond = second.account().map(profiles::get).orElse(List.of());
                if (areTwo
                        && areLinked(ofFirst, ofSecond)
                        && noted.add(first.photo().network().orElseThrow().id())) {
                    result.note(Note.of(
                            SEVERAL,
                            Fact.shown(
                                    first.photo(),
                                    Photo.NETWORK,
                                    first.photo().network().orElseThrow().displayName())));
                }
            }
        }
    }

    /** Whether two accounts have a mail address in common, or the person gave the addresses of both. */
    private static boolean areLinked(List<Profile> first, List<Profile> second) {
        return first.stream()
                .anyMatch(one -> second.stream()
                        .anyMatch(other -> (mail(one).isPresent() && mail(one).equals(mail(other)))
                                || (isGiven(one) && isGiven(other))));
    }

    private static Optional<String> mail(Profile profile) {
        return profile.email().map(PhotoReuseCheck::key).filter(mail -> !mail.isEmpty());
    }

    private static boolean isGiven(Profile profile) {
        return profile.url().isPresent()
                && profile.provenance().map(Provenance::source).equals(Optional.of(Source.SELF_DECLARED));
    }
}
