package dev.tallystick.testkit;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.AttendanceMode;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One honest person, put together as hosts get to know people: an application, an offer, then the papers of a start.
 * Forgetful and sloppy as people are.
 */
final class Life {

    /** A flat or house: the same words each time that the person writes it, slips apart. */
    record Home(City city, String street, String unit) {}

    /** Where the person lived over some years, told or not. */
    private record Years(City city, int from, int to) {}

    final Draw draw;
    final Instant applied;
    final Instant accepted;
    final Instant onboarded;
    final NameStyle style;
    final PersonName name;
    final Home home;
    final Whereabouts whereabouts;

    private final Candidate.Builder candidate = Candidate.builder();
    private final Set<PartKind<?>> settled = new HashSet<>();
    private final List<Home> formerHomes = new ArrayList<>();
    private final List<Years> years = new ArrayList<>();

    private @Nullable LocalDate birth;
    private @Nullable PersonName formerName;
    private double formerOnPapers;
    private boolean isBirthRegistered;
    private boolean isPaperWorn;
    private boolean isTravelling;
    private @Nullable Rhythm rhythm;
    private @Nullable ZoneId workZone;
    private @Nullable Consumer<Life> footprint;

    Life(Draw draw, NameStyle style, City city) {
        this.draw = draw;
        this.style = style;
        this.applied = FieldValues.NOW.minus(Duration.ofDays(draw.between(55, 90)));
        this.accepted = applied.plus(Duration.ofDays(draw.between(15, 30)));
        this.onboarded = accepted.plus(Duration.ofDays(draw.between(1, 6)));
        this.name = style.name(draw, NameRole.LEGAL)
                .provenance(Provenance.of(Source.SELF_DECLARED, applied))
                .build();
        this.home = homeIn(city);
        this.whereabouts = new Whereabouts(city);
    }

    Home homeIn(City city) {
        return new Home(city, city.street(draw), draw.chance(0.4) ? draw.of("Apt 3", "2B", "Unit 14") : "");
    }

    /** So many days after the papers of the start, at the latest shortly before the look. */
    Instant daysIn(int days) {
        Instant at = onboarded.plus(Duration.ofDays(days));
        Instant latest = FieldValues.NOW.minus(Duration.ofHours(1));
        return at.isBefore(latest) ? at : latest;
    }

    /** Leaves a kind as it is now: the host has not asked for it, or the population has its own. */
    void settle(PartKind<?>... kinds) {
        settled.addAll(List.of(kinds));
    }

    boolean isSettled(PartKind<?> kind) {
        return settled.contains(kind);
    }

    /** Adds a part and settles its kind, except that further addresses do not settle where the person lives. */
    void add(Part part) {
        candidate.add(part);
        if (part.kind() != Address.KIND) {
            settle(part.kind());
        }
    }

    <P extends Part> List<P> parts(PartKind<P> kind) {
        return candidate.build().parts(kind);
    }

    /** Writes more onto the parts of a kind, in their order. */
    <P extends Part> void revise(PartKind<P> kind, UnaryOperator<P> change) {
        List<P> parts = parts(kind);
        candidate.removeAll(kind);
        parts.forEach(part -> candidate.add(change.apply(part)));
    }

    void bornIn(int year) {
        birth = LocalDate.ofYearDay(year, draw.between(1, 365));
    }

    /** When the person was born: early enough for all that they tell of themselves. */
    LocalDate birth() {
        LocalDate known = birth;
        if (known == null) {
            int latest = LifeSpan.latestBirth(candidate.build());
            int years = draw.chance(0.6) ? draw.between(0, 3) : draw.between(0, Math.min(18, latest - 1950));
            known = LocalDate.ofYearDay(latest - years, draw.between(1, 365));
            birth = known;
        }
        return known;
    }

    /** What the papers say: some who fled were registered as born on 1 January. */
    LocalDate registeredBirth() {
        return isBirthRegistered ? birth().withDayOfYear(1) : birth();
    }

    void registersBirth() {
        isBirthRegistered = true;
    }

    /** Some documents show the name that the person had before. */
    void hasPapersIn(PersonName former, double share) {
        formerName = former;
        formerOnPapers = share;
    }

    PersonName nameOn(IdentityDocument document) {
        return formerName != null
                        && draw.chance(formerOnPapers)
                        && !document.issuedOn()
                                .map(issued -> issued.year() > 2025)
                                .orElse(false)
                ? formerName
                : name;
    }

    /** A name that others know the person by: the former one where there is one. */
    PersonName otherName() {
        return formerName != null
                ? formerName
                : style.name(draw, NameRole.FORMER).build();
    }

    void wearsPapers() {
        isPaperWorn = true;
    }

    boolean isPaperWorn() {
        return isPaperWorn;
    }

    void travels() {
        isTravelling = true;
    }

    boolean isTravelling() {
        return isTravelling;
    }

    void works(Rhythm hours) {
        rhythm = hours;
    }

    Rhythm rhythm() {
        Rhythm known = rhythm;
        if (known == null) {
            known = Rhythm.usual(draw);
            rhythm = known;
        }
        return known;
    }

    /** Works in the hours of another zone than the one where they are. */
    void worksInHoursOf(ZoneId zone) {
        workZone = zone;
    }

    ZoneId workZoneAt(Instant instant) {
        return workZone != null ? workZone : whereabouts.zoneAt(instant);
    }

    /** What the person leaves in public, told once all else of the life is known, in place of what most people leave. */
    void leaves(Consumer<Life> traces) {
        settle(Profile.KIND);
        footprint = traces;
    }

    Consumer<Life> footprintOr(Consumer<Life> usual) {
        return footprint != null ? footprint : usual;
    }

    /** Instants of work since the papers of the start, or the last sixty days of it. */
    List<Instant> workInstants(int count) {
        Instant earliest = FieldValues.NOW.minus(Duration.ofDays(60));
        Instant from = onboarded.isBefore(earliest) ? earliest : onboarded;
        return rhythm().instants(draw, from, FieldValues.NOW.minus(Duration.ofHours(30)), count, this::workZoneAt);
    }

    List<Home> formerHomes() {
        return formerHomes;
    }

    Candidate finish() {
        Routine.complete(this);
        return candidate.build();
    }

    void livesAtHomeSince(int year) {
        wasIn(home.city(), year, CareerFacts.THIS_YEAR);
        settle(Address.KIND);
        add(address(AddressRole.RESIDENCE, home, DateRange.since(date(year)), applied));
    }

    /** An earlier residence; some are forgotten, some lack a date or the country. */
    void lived(City city, int from, int to) {
        Home former = homeIn(city);
        formerHomes.add(former);
        wasIn(city, from, to);
        if (!draw.chance(0.03)) {
            add(address(AddressRole.RESIDENCE, former, DateRange.of(date(from), date(Math.max(from, to))), applied));
        }
    }

    /** Lived there, whether they tell it or not. */
    void wasIn(City city, int from, int to) {
        years.add(new Years(city, from, to));
    }

    /** Where the person lived in a year; before all that is known, where they lived first. */
    City cityIn(int year) {
        return yearsAt(year).city();
    }

    /** The year in which the person left the place where they lived in a year. */
    int leftPlaceOf(int year) {
        return Math.max(year + 1, yearsAt(year).to());
    }

    private Years yearsAt(int year) {
        return years.stream()
                .filter(each -> each.from() <= year && year < each.to())
                .max(Comparator.comparingInt(Years::from))
                .or(() -> years.stream().min(Comparator.comparingInt(Years::from)))
                .orElse(new Years(home.city(), year, CareerFacts.THIS_YEAR));
    }

    void declares(AddressRole role, Home place, DateRange period, Instant at) {
        add(address(role, place, period, at));
    }

    /** A pick-up point that the host approved. */
    void mayCollectAt(Home point, Instant at) {
        add(address(AddressRole.PICKUP_POINT, point, DateRange.since(date(2026)), at).toBuilder()
                .provenance(Provenance.of(Source.HOST, at))
                .build());
    }

    Address address(AddressRole role, Home place, DateRange period, Instant at) {
        Address.Builder address = Address.builder()
                .role(role)
                .street(place.street())
                .locality(
                        draw.chance(0.02)
                                ? draw.typo(place.city().locality())
                                : place.city().locality())
                .provenance(Provenance.of(Source.SELF_DECLARED, at));
        if (!place.city().region().isEmpty() && !draw.chance(0.05)) {
            address.region(place.city().region());
        }
        if (!place.city().postalCode().isEmpty() && !draw.chance(0.1)) {
            address.postalCode(place.city().postalCode());
        }
        if (!place.unit().isEmpty() && !draw.chance(0.2)) {
            address.unit(place.unit());
        }
        if (!draw.chance(0.03)) {
            address.country(place.city().country());
        }
        if (!draw.chance(0.04)) {
            address.period(period);
        }
        return address.build();
    }

    void studied(City city, int from, int to) {
        Education.Builder education = Education.builder()
                .institution(draw.of("University of ", "Institute of Technology, ", "College of ") + city.locality())
                .qualification(draw.of("B.Sc.", "M.Sc.", "Diploma", "Bachelor"))
                .locality(city.locality())
                .attendance(draw.chance(0.1) ? AttendanceMode.REMOTE : AttendanceMode.ON_SITE)
                .period(DateRange.of(PartialDate.parse("" + from), PartialDate.parse("" + to)))
                .provenance(Provenance.of(Source.SELF_DECLARED, applied));
        if (!draw.chance(0.1)) {
            education.country(city.country());
        }
        add(education.build());
    }

    void worked(City city, int from, int to) {
        Employment.Builder employment = Employment.builder()
                .employer(draw.of(CareerFacts.EMPLOYERS).name())
                .title(draw.of("Developer", "Accountant", "Support engineer", "Data analyst", "Designer"))
                .attendance(draw.of(AttendanceMode.known()))
                .period(DateRange.of(PartialDate.parse("" + from), PartialDate.parse("" + to)))
                .provenance(Provenance.of(Source.SELF_DECLARED, applied));
        if (!draw.chance(0.15)) {
            employment.locality(city.locality()).country(city.country());
            if (!city.region().isEmpty()) {
                employment.region(city.region());
            }
        }
        add(employment.build());
    }

    /** An explanation that the person gave of their own accord, before or after it came up. */
    void explains(ExplanationKind kind, Instant at) {
        add(explanation(kind, at).build());
    }

    /** Explains what has to do with a place; most people name the place. */
    void explains(ExplanationKind kind, City place, Instant at) {
        Explanation.Builder explanation = explanation(kind, at);
        if (draw.chance(0.7)) {
            explanation.country(place.country());
        }
        add(explanation.build());
    }

    /** Explains what has to do with things, in words that name them. */
    void explains(ExplanationKind kind, String words, Instant at) {
        add(explanation(kind, at).text(words).build());
    }

    private static Explanation.Builder explanation(ExplanationKind kind, Instant at) {
        return Explanation.builder()
                .explains(kind)
                .text("As I told you when you asked for my details.")
                .provenance(Provenance.of(Source.SELF_DECLARED, at));
    }

    /** A year, or a year and a month, as people remember it. */
    PartialDate date(int year) {
        int month = draw.between(1, 9);
        return draw.chance(0.4) ? PartialDate.parse("" + year) : new PartialDate(year, month, 0);
    }
}
