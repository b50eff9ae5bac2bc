package dev.tallystick.social.language;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.InterfaceLocale;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.candidate.WritingSample;
import dev.tallystick.check.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One language, with those close to it, and all sightings of it.
 *
 * @param language the one that is seen most often; of equally frequent ones, one that an interface names
 * @param sightings at least one, in the {@linkplain Sighting#ORDER order of a report}
 */
record ObservedLanguage(LanguageTag language, List<Sighting> sightings) {

    ObservedLanguage {
        sightings = ImmutableList.copyOf(sightings);
    }

    /** Joins sightings of the same and of close languages, the most frequent language first. */
    static List<ObservedLanguage> join(List<Sighting> sightings) {
        List<Sighting> left = new ArrayList<>(sightings);
        left.sort(Sighting.ORDER);
        List<ObservedLanguage> joined = new ArrayList<>();
        while (!left.isEmpty()) {
            LanguageTag language = mostFrequent(left);
            List<Sighting> close =
                    left.stream().filter(each -> each.isCloseTo(language)).toList();
            joined.add(new ObservedLanguage(language, close));
            left.removeAll(close);
        }
        return joined;
    }

    private static LanguageTag mostFrequent(List<Sighting> sightings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sighting each : sightings) {
            // An interface states its language, a text only suggests one.
            int weight = each.kind() == Sighting.Kind.WRITING ? 2 : 3;
            counts.merge(LanguageCodes.of(each.language()), weight, Integer::sum);
        }
        return LanguageTag.of(
                Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey());
    }

    boolean isCloseTo(LanguageTag other) {
        return sightings.stream().anyMatch(each -> each.isCloseTo(other));
    }

    /** Returns the kinds of observation that saw the language over a number of days, writing in a number of texts. */
    List<Sighting.Kind> kinds(int days, int texts) {
        List<Sighting.Kind> kinds = new ArrayList<>();
        for (Sighting.Kind kind : Sighting.Kind.values()) {
            if (isLasting(of(kind), days, kind == Sighting.Kind.WRITING ? texts : 1)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /**
     * Tells whether kinds of observation say nothing by themselves: a second keyboard, documents made from a template or
     * written on that keyboard.
     */
    static boolean areTooLittle(List<Sighting.Kind> kinds) {
        return !kinds.contains(Sighting.Kind.WRITING) && !kinds.contains(Sighting.Kind.INTERFACE);
    }

    /**
     * Tells whether interface and keyboard agree. Who installs a system chooses both at once, and it may be a shop or an
     * employer: it takes something else about the person to count them as two.
     */
    static boolean areOfOneInstallation(List<Sighting.Kind> kinds) {
        return kinds.contains(Sighting.Kind.INTERFACE) && kinds.contains(Sighting.Kind.INPUT_METHOD);
    }

    /**
     * Tells whether two of the kinds of observation are independent: writing and a machine. Programs take the language of a
     * document from its text, the interface or the keyboard, so that documents agree only with texts that are none.
     */
    boolean areIndependent(List<Sighting.Kind> kinds, int days, int texts) {
        if (!kinds.contains(Sighting.Kind.WRITING)) {
            return false;
        }
        if (kinds.contains(Sighting.Kind.INTERFACE) || kinds.contains(Sighting.Kind.INPUT_METHOD)) {
            return true;
        }
        List<Sighting> otherTexts = of(Sighting.Kind.WRITING).stream()
                .filter(each -> !each.isDocumentText())
                .toList();
        return kinds.contains(Sighting.Kind.DOCUMENT) && isLasting(otherTexts, days, texts);
    }

    private static boolean isLasting(List<Sighting> seen, int days, int least) {
        return seen.size() >= least && Duration.between(first(seen), last(seen)).toDays() >= days;
    }

    Instant first() {
        return first(sightings);
    }

    private Instant last() {
        return last(sightings);
    }

    /** Returns when the language was seen. */
    String period() {
        return period(first(), last());
    }

    /** Tells whether a period may cover all sightings. */
    boolean isWithin(DateRange period) {
        return period.covers(day(first())) && period.covers(day(last()));
    }

    /** Returns the fact that the language was seen in a kind of observation. */
    Fact fact(Sighting.Kind kind) {
        List<Sighting> seen = of(kind);
        Sighting sighting = seen.get(0);
        String period = period(first(seen), last(seen));
        if (sighting.part() instanceof WritingSample sample) {
            String texts = seen.size() == 1 ? "1 text " : seen.size() + " texts ";
            return Fact.shown(sample, WritingSample.TEXT, language.displayName() + " (" + texts + period + ")");
        }
        return Fact.shown(
                sighting.part(),
                InterfaceLocale.LOCALE,
                sighting.language() + " (" + kind.words() + " " + period + ")");
    }

    List<Sighting> of(Sighting.Kind kind) {
        return sightings.stream().filter(each -> each.kind() == kind).toList();
    }

    private static Instant first(List<Sighting> sightings) {
        return sightings.stream()
                .map(Sighting::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant last(List<Sighting> sightings) {
        return sightings.stream()
                .map(Sighting::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String period(Instant first, Instant last) {
        LocalDate from = day(first);
        LocalDate to = day(last);
        return from.equals(to) ? "on " + from : "from " + from + " to " + to;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
