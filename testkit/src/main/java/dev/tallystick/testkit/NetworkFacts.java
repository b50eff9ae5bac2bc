package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.CounterKind;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Photo;
import dev.tallystick.candidate.PhotoPlace;
import dev.tallystick.candidate.PlatformCounter;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.ProfileChangeKind;
import dev.tallystick.candidate.ProfileEntry;
import dev.tallystick.candidate.ProfileEntryKind;
import dev.tallystick.candidate.ProfileStatus;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Profiles on careers networks and platforms. Seven in ten profiles show a history: a sixth of it is left out, one entry
 * in four is off by months and one in thirty by a year, one in eight was never ended, and titles differ as often as not.
 * One address in 150 leads to somebody else. One profile in four is looked at for its picture, which one in five shares
 * with many others. One account in sixteen changes while the host decides.
 */
final class NetworkFacts {

    /** Pictures that come with platforms and from collections. */
    private static final ImmutableList<String> STOCK =
            ImmutableList.of("c3a59e0f66f09a3c", "8f70e1d2b4c33c5a", "00ff18e7a5c3663c");

    private NetworkFacts() {}

    /** The profile on a network of people's own names, with its address. */
    static void careers(Life life, Profile profile) {
        Draw draw = life.draw;
        Instant seen = life.applied.plus(Duration.ofDays(draw.between(1, 12)));
        Profile.Builder shown = profile.toBuilder()
                .url("https://example.org/in/" + profile.handle().orElse(""))
                .seenAt(seen)
                .status(draw.chance(0.96) ? ProfileStatus.FOUND : ProfileStatus.NOT_FOUND);
        if (draw.chance(0.007)) {
            shown.displayName(draw.of(Coder.OTHERS));
        }
        Profile changed = shown.build();
        life.revise(Profile.KIND, each -> each.equals(profile) ? changed : each);
        if (draw.chance(0.7)) {
            life.parts(Employment.KIND).forEach(job -> employed(life, profile, job, seen));
            life.parts(Education.KIND).forEach(course -> studied(life, profile, course, seen));
        }
    }

    private static void employed(Life life, Profile profile, Employment job, Instant seen) {
        Draw draw = life.draw;
        if (draw.chance(0.16) || job.employer().isEmpty()) {
            return;
        }
        ProfileEntry.Builder entry = entry(profile, ProfileEntryKind.EMPLOYMENT, seen)
                .organisation(spelt(draw, job.employer().orElseThrow()))
                .title(
                        draw.chance(0.5)
                                ? job.title().orElse("Engineer")
                                : draw.of("Senior Engineer", "Consultant", "Team lead"));
        job.period().ifPresent(period -> entry.period(remembered(draw, period)));
        if (draw.chance(0.4)) {
            // Networks fill in the head office.
            job.country()
                    .map(country -> draw.chance(0.05) ? City.anywhere(draw).country() : country)
                    .ifPresent(entry::country);
        }
        life.add(entry.build());
    }

    private static void studied(Life life, Profile profile, Education course, Instant seen) {
        Draw draw = life.draw;
        if (draw.chance(0.25) || course.institution().isEmpty()) {
            return;
        }
        ProfileEntry.Builder entry = entry(profile, ProfileEntryKind.EDUCATION, seen)
                .organisation(course.institution().orElseThrow());
        course.qualification().ifPresent(entry::title);
        course.period().ifPresent(period -> entry.period(remembered(draw, period)));
        life.add(entry.build());
    }

    private static ProfileEntry.Builder entry(Profile profile, ProfileEntryKind kind, Instant seen) {
        ProfileEntry.Builder entry = ProfileEntry.builder()
                .network(Network.LINKEDIN)
                .entry(kind)
                .provenance(Provenance.of(Source.OBSERVED, seen));
        profile.handle().ifPresent(entry::handle);
        return entry;
    }

    /** As in a register, or with a slip of the pen. */
    private static String spelt(Draw draw, String employer) {
        if (draw.chance(0.15)) {
            return CareerFacts.EMPLOYERS.stream()
                    .filter(each -> each.name().equals(employer))
                    .map(CareerFacts.Employer::registered)
                    .findFirst()
                    .orElse(employer);
        }
        return draw.chance(0.04) ? draw.typo(employer) : employer;
    }

    /** Years alone, months off, and ends that nobody added. */
    static DateRange remembered(Draw draw, DateRange period) {
        int months = draw.chance(0.75) ? 0 : draw.chance(0.88) ? draw.between(-4, 4) : draw.between(9, 16);
        boolean isInYears = draw.chance(0.3);
        Optional<PartialDate> from = period.from().map(date -> moved(date, months, isInYears));
        Optional<PartialDate> to = draw.chance(0.12)
                ? Optional.empty()
                : period.to().map(date -> moved(date, months > 4 ? 0 : months, isInYears));
        if (from.isPresent() && to.isPresent()) {
            boolean isInOrder = !to.get().latest().isBefore(from.get().earliest());
            return DateRange.of(from.get(), isInOrder ? to.get() : from.get());
        }
        return from.map(DateRange::since).or(() -> to.map(DateRange::until)).orElse(period);
    }

    private static PartialDate moved(PartialDate date, int months, boolean isInYears) {
        if (months == 0 && !isInYears) {
            return date;
        }
        LocalDate day = date.earliest().plusMonths(months);
        // Who remembers a year and no month moves it by none.
        boolean isYear = isInYears || date.month() == 0;
        return isYear && Math.abs(months) < 9
                ? new PartialDate(date.year(), 0, 0)
                : new PartialDate(day.getYear(), isYear ? 0 : day.getMonthValue(), 0);
    }

    /** Bids and acceptance of a platform that compares its accounts; most people lie anywhere among them. */
    static void platform(Life life, Profile profile) {
        Draw draw = life.draw;
        int since = profile.createdOn().map(PartialDate::year).orElse(CareerFacts.THIS_YEAR);
        if (since <= 2024 && draw.chance(0.4)) {
            counters(life, draw.between(0, 99), draw.between(0, 99), "2026-0" + draw.between(1, 6));
        }
    }

    static void counters(Life life, int volume, int acceptance, String from) {
        DateRange period = DateRange.of(PartialDate.parse(from), PartialDate.parse("2026-09"));
        String group = life.draw.of("accounts of the same year", "accounts of the same trade");
        int bids = 5 + volume * 3;
        Provenance platform = Provenance.of(Source.PLATFORM, Instant.parse("2026-10-02T08:00:00Z"));
        life.add(PlatformCounter.builder()
                .counter(life.draw.of(CounterKind.BIDS, CounterKind.BIDS_PER_SIGN_IN))
                .count(bids)
                .percentile(volume)
                .comparedWith(group)
                .period(period)
                .provenance(platform)
                .build());
        life.add(PlatformCounter.builder()
                .counter(CounterKind.ACCEPTANCE)
                .count(bids * acceptance / 200)
                .outOf(bids)
                .percentile(acceptance)
                .comparedWith(group)
                .period(period)
                .provenance(platform)
                .build());
    }

    static void photos(Life life, List<Profile> profiles) {
        Draw draw = life.draw;
        for (Profile profile : profiles) {
            if (draw.chance(0.25)) {
                boolean isStock = draw.chance(0.2);
                String hash = isStock ? draw.of(STOCK) : draw.hash();
                life.add(photo(life, hash, PhotoPlace.PROFILE, profile).build());
                if (draw.chance(0.4)) {
                    search(life, hash, isStock);
                }
            }
        }
    }

    /** What a search for the picture finds: another page of the person, users of the same avatar, or nothing alike. */
    static void search(Life life, String hash, boolean isStock) {
        Draw draw = life.draw;
        Photo.Builder found = Photo.builder()
                .place(PhotoPlace.ELSEWHERE)
                .network(Network.X)
                .handle("seen" + hash.substring(0, 6))
                .hashes(List.of(isStock || draw.chance(0.7) ? near(draw, hash) : draw.hash()))
                .at(life.applied.plus(Duration.ofDays(6)))
                .provenance(Provenance.of(Source.OBSERVED, life.applied.plus(Duration.ofDays(6))));
        if (isStock) {
            // Half of the services count in how many places they have seen it.
            found.shownName(draw.of(Coder.OTHERS));
            if (draw.chance(0.9)) {
                found.uses(draw.between(4, 900));
            }
        } else {
            boolean isCopied = draw.chance(0.02);
            found.shownName(isCopied ? draw.of(Coder.OTHERS) : HolderForms.usual(draw, life.name))
                    .uses(draw.between(1, 2));
        }
        life.add(found.build());
    }

    static Photo.Builder photo(Life life, String hash, PhotoPlace place, Profile profile) {
        Instant at = life.applied.plus(Duration.ofDays(2));
        Photo.Builder photo = Photo.builder()
                .hashes(List.of(hash))
                .place(place)
                .at(at)
                .provenance(Provenance.of(Source.OBSERVED, at));
        profile.network().ifPresent(photo::network);
        profile.handle().ifPresent(photo::handle);
        profile.displayName().ifPresent(photo::shownName);
        return photo;
    }

    /** The same picture, scaled or saved anew. */
    private static String near(Draw draw, String hash) {
        char last = draw.chance(0.5) ? hash.charAt(15) : "0123456789abcdef".charAt(draw.between(0, 15));
        return hash.substring(0, 15) + last;
    }

    static String stock(Draw draw) {
        return draw.of(STOCK);
    }

    static void changes(Life life, List<Profile> profiles) {
        Draw draw = life.draw;
        for (Profile profile : profiles) {
            if (draw.chance(0.06)) {
                boolean isDevice = draw.chance(0.4);
                ProfileChange.Builder change = change(
                        life,
                        profile,
                        isDevice
                                ? ProfileChangeKind.DEVICE
                                : draw.of(ProfileChangeKind.HANDLE, ProfileChangeKind.DELETED));
                if (!isDevice && draw.chance(0.8)) {
                    change.announced(draw.chance(0.7));
                }
                life.add(change.build());
            }
        }
    }

    /** A change between application and the look. */
    static ProfileChange.Builder change(Life life, Profile profile, ProfileChangeKind kind) {
        Draw draw = life.draw;
        Instant at = life.applied.plus(Duration.ofHours(draw.between(24, 1_000)));
        ProfileChange.Builder change =
                ProfileChange.builder().change(kind).at(at).provenance(Provenance.of(Source.OBSERVED, at));
        profile.network().ifPresent(change::network);
        profile.handle().ifPresent(change::handle);
        if (kind.equals(ProfileChangeKind.HANDLE)) {
            change.before(profile.handle().orElse("")).after("handle" + draw.digits(5));
        }
        return change;
    }
}
