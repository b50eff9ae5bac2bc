package dev.tallystick.kyc.watchlist;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as lists write them: {@code 1962-03-15}, {@code 1962-03}, {@code 1962}, {@code 15/03/1962} with zeros for what is
 * not known, {@code 15 Mar 1962}, {@code Mar 1962}; with {@code circa} before them, and two of them with {@code to} or
 * {@code and}, or two years with a dash, between.
 */
final class ListedDates {

    private static final int MAX_LENGTH = 60;
    private static final ImmutableList<String> MONTHS =
            ImmutableList.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[t ]\\d{1,2}:.*|z|\\+\\d\\d:.*)?)?)?");
    private static final Pattern SLASHES = Pattern.compile("(?:(\\d{1,2})[/.])?(\\d{1,2})[/.](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})[ -])?([a-z]{3})[a-z]*[ -](\\d{4})");
    private static final String ABOUT = "(?:circa|approximately|approx\\.?|c\\.|ca\\.?) *";
    private static final Pattern CIRCA = Pattern.compile("^" + ABOUT);
    private static final Pattern SPAN = Pattern.compile("(?:from |between )?(.+) (?:to|and) (.+)");
    private static final Pattern YEARS = Pattern.compile("((?:" + ABOUT + ")?)(\\d{4}) ?[-\u2013] ?(\\d{4})");

    private ListedDates() {}

    /** Reads a birth date; empty if it has none of the forms or is no date. */
    static Optional<ListedDate> find(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return span(part(span.group(1)), part(span.group(2)));
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            String circa = years.group(1);
            return span(part(circa + years.group(2)), part(circa + years.group(3)));
        }
        return part(text);
    }

    private static Optional<ListedDate> part(String text) {
        String exact = CIRCA.matcher(text).replaceFirst("");
        return date(exact).map(date -> ListedDate.of(date, exact.length() < text.length()));
    }

    private static Optional<ListedDate> span(Optional<ListedDate> from, Optional<ListedDate> to) {
        return from.flatMap(first -> to.filter(last -> !last.latest().isBefore(first.earliest()))
                .map(last ->
                        new ListedDate(first.earliest(), last.latest(), first.approximate() || last.approximate())));
    }

    static Optional<PartialDate> year(String written) {
        String text = written.strip();
        return text.matches("\\d{4}") ? date(text) : Optional.empty();
    }

    /** Reads a whole day. */
    static Optional<LocalDate> day(String written) {
        return written.length() > MAX_LENGTH
                ? Optional.empty()
                : date(written.strip().toLowerCase(Locale.ROOT))
                        .filter(date -> date.day() > 0)
                        .map(PartialDate::earliest);
    }

    private static Optional<PartialDate> date(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return of(slashes.group(3), slashes.group(2), slashes.group(1));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches() && MONTHS.contains(words.group(2))) {
            return of(words.group(3), String.valueOf(MONTHS.indexOf(words.group(2)) + 1), words.group(1));
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> of(String... digits) {
        List<Integer> numbers = Arrays.stream(digits)
                .map(each -> each == null ? 0 : Integer.parseInt(each))
                .toList();
        try {
            return Optional.of(
                    new PartialDate(numbers.get(0), numbers.get(1), numbers.get(1) == 0 ? 0 : numbers.get(2)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
