package dev.tallystick.kyc.identity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.Fact;
import dev.tallystick.check.OwnNames;
import dev.tallystick.kyc.mrz.MachineReadableZone;
import dev.tallystick.kyc.mrz.ZoneName;
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.PersonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The name that a document shows, against the names of the person.
 *
 * @param document the document
 * @param verdict how the names stand to each other
 * @param written the name as printed, or as in the zone if the print says nothing; empty text if none can be read
 * @param fact the place to cite, empty if none can be read
 */
record ShownName(IdentityDocument document, Verdict verdict, String written, Optional<Fact> fact) {

    /** How the name on a document stands to the names of the person. */
    enum Verdict {
        /** It is one of them. */
        KNOWN,
        /** It is surely another, in the print or the zone, and neither speaks against that. */
        OTHER,
        /** It cannot be told, or print and zone name two people. */
        OPEN,
        /** The document shows no name that can be read. */
        ABSENT
    }

    private static final int MOST_WORDS = 8;

    /** What people enter where they cannot read a name, in letters only. */
    private static final ImmutableSet<String> NO_NAMES =
            ImmutableSet.of("na", "none", "null", "unknown", "illegible", "unreadable", "test", "tbd");

    static ShownName of(IdentityDocument document, OwnNames own, CheckContext context) {
        Optional<String> printed = document.holder().filter(ShownName::isName);
        List<MachineReadableZone> zones = HolderZones.read(document, context).stream()
                .filter(zone -> HolderZones.name(zone).isPresent())
                .toList();
        if (printed.isEmpty() && zones.isEmpty()) {
            return new ShownName(document, Verdict.ABSENT, "", Optional.empty());
        }
        NameGrade ofPrint = printed.map(own::closest).orElse(NameGrade.UNDECIDED);
        Set<NameGrade> grades = new TreeSet<>(Set.of(ofPrint));
        zones.forEach(zone -> grades.add(grade(zone, own)));
        boolean isOfZone = printed.isEmpty() || (ofPrint == NameGrade.UNDECIDED && !zones.isEmpty());
        String written = isOfZone ? HolderZones.name(zones.get(0)).orElseThrow() : printed.get();
        String first = printed.orElse(written);
        Verdict verdict = verdict(grades, zones.stream().allMatch(zone -> mayBeSame(first, zone)));
        return new ShownName(document, verdict, written, Optional.of(fact(document, isOfZone, verdict)));
    }

    private static Fact fact(IdentityDocument document, boolean isOfZone, Verdict verdict) {
        if (!isOfZone) {
            return Fact.of(document, IdentityDocument.HOLDER);
        }
        String words = verdict == Verdict.OTHER ? "another name" : "the name";
        return Fact.shown(document, IdentityDocument.ZONES, words + " in its machine-readable zone");
    }

    /** Whether another document surely shows another name, with which this one has no part in common. */
    boolean isOtherNameThan(ShownName other) {
        return PersonNames.compare(written, other.written).grade() == NameGrade.DIFFERENT
                && !OwnNames.sharePart(written, other.written);
    }

    /** Whether the other one is surely another document, not a second record of this one. */
    boolean isOtherDocumentThan(ShownName other) {
        Optional<String> number = number(document);
        Optional<String> second = number(other.document);
        return number.isPresent() && second.isPresent() && !number.equals(second);
    }

    private static Verdict verdict(Set<NameGrade> grades, boolean isOnePerson) {
        if (!isOnePerson) {
            return Verdict.OPEN;
        }
        NameGrade best = grades.iterator().next();
        if (best.compareTo(NameGrade.VARIANT) <= 0) {
            return Verdict.KNOWN;
        }
        boolean isPartly = grades.contains(NameGrade.PARTIAL) || grades.contains(NameGrade.ORGANISATION);
        return grades.contains(NameGrade.DIFFERENT) && !isPartly ? Verdict.OTHER : Verdict.OPEN;
    }

    /** A name that may have lost letters is no other name. */
    private static NameGrade grade(MachineReadableZone zone, OwnNames own) {
        NameGrade grade = own.closest(HolderZones.name(zone).orElseThrow());
        if (grade != NameGrade.DIFFERENT) {
            return grade;
        }
        if (own.all().stream().anyMatch(name -> isWrittenAs(name, zone.name()))) {
            return NameGrade.EQUIVALENT;
        }
        return zone.name().mayBeTruncated() ? NameGrade.UNDECIDED : NameGrade.DIFFERENT;
    }

    private static boolean mayBeSame(String written, MachineReadableZone zone) {
        return zone.name().mayBeTruncated()
                || PersonNames.compare(written, HolderZones.name(zone).orElseThrow())
                                .grade()
                        != NameGrade.DIFFERENT
                || isWrittenAs(written, zone.name());
    }

    private static boolean isWrittenAs(PersonName name, ZoneName zone) {
        if (name.written().filter(written -> isWrittenAs(written, zone)).isPresent()) {
            return true;
        }
        String family = name.family().orElse("");
        String given = name.given().orElse("");
        String both = (given + " " + name.middle().orElse("")).strip();
        return zone.matches(family, given) || zone.matches(family, both) || zone.matches(given, family);
    }

    /** Whether the transliteration of the standard gives what the zone shows, wherever the name parts. */
    private static boolean isWrittenAs(String written, ZoneName zone) {
        List<String> words = words(written);
        for (int i = 1; i <= words.size(); i++) {
            String before = String.join(" ", words.subList(0, i));
            String after = String.join(" ", words.subList(i, words.size()));
            if (zone.matches(before, after) || zone.matches(after, before)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Splitter.on(' ')
                .trimResults()
                .omitEmptyStrings()
                .limit(MOST_WORDS + 1)
                .split(text)) {
            words.add(word);
        }
        return words.size() > MOST_WORDS ? ImmutableList.of() : words;
    }

    private static Optional<String> number(IdentityDocument document) {
        return document.number()
                .map(text ->
                        CharMatcher.forPredicate(Character::isLetterOrDigit).retainFrom(text))
                .filter(text -> !text.isEmpty())
                .map(text -> text.toUpperCase(Locale.ROOT));
    }

    private static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && !NO_NAMES.contains(CharMatcher.forPredicate(Character::isLetter)
                        .retainFrom(text)
                        .toLowerCase(Locale.ROOT));
    }
}
