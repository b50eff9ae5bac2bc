package dev.tallystick.place;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A post office box, a rural route or a box of the armed forces, found among the words of a street line: they take the
 * place of street and house number.
 *
 * @param street one name for all boxes, or the route
 * @param number the number of the box, empty if there is none
 * @param start the first of the words
 * @param end behind the last of the words
 */
record MailPoint(Kind kind, String street, String number, int start, int end) {

    enum Kind {
        BOX,
        ROUTE,
        FORCES
    }

    private static final Pattern ID = Pattern.compile("[a-z]?\\d+[a-z]?(?:[-/]\\d+)*[号號호]?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final ImmutableSet<String> NUMBER_WORDS = ImmutableSet.of("no", "nr", "n", "num", "number", "#");

    private static final ImmutableSet<String> BOX_WORDS = ImmutableSet.of("box", "#");

    /** Where the digits of a box are written in groups. */
    private static final ImmutableSet<String> GROUPED = ImmutableSet.of("AT", "CH", "DE", "LI");

    private static final ImmutableSet<Character.UnicodeScript> UNSPACED =
            ImmutableSet.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HANGUL, Character.UnicodeScript.THAI);

    private record Form(
            List<String> words, Kind kind, ImmutableSet<String> countries, boolean needsNumber, String street) {

        boolean isUnspaced() {
            return words.size() == 1
                    && UNSPACED.contains(Character.UnicodeScript.of(words.get(0).codePointAt(0)));
        }

        boolean isAt(List<String> line, int start) {
            return start + words.size() <= line.size()
                    && line.subList(start, start + words.size()).equals(words);
        }
    }

    private static final ImmutableList<Form> FORMS = forms();
    private static final ImmutableListMultimap<String, Form> BY_FIRST_WORD =
            Multimaps.index(FORMS, form -> form.words.get(0));

    /** Of scripts without spaces: the word may be part of a longer one. */
    private static final ImmutableList<Form> WITHIN =
            FORMS.stream().filter(Form::isUnspaced).collect(ImmutableList.toImmutableList());

    /** The first one in a line; a box of the armed forces only if the address is theirs. */
    static Optional<MailPoint> find(List<String> words, String country, boolean isForces) {
        for (int start = 0; start < words.size(); start++) {
            for (Form form : at(words, start)) {
                if ((form.countries.isEmpty() || form.countries.contains(country))
                        && (isForces || form.kind != Kind.FORCES)
                        && (start == 0 || form.kind == Kind.BOX)) {
                    Optional<MailPoint> found = read(form, words, start, country);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Form> at(List<String> words, int start) {
        String word = words.get(start);
        if (!CharMatcher.ascii().matchesAllOf(word)) {
            for (Form form : WITHIN) {
                if (word.contains(form.words.get(0))) {
                    return List.of(form);
                }
            }
        }
        List<Form> begun = BY_FIRST_WORD.get(word);
        return begun.isEmpty()
                ? begun
                : begun.stream().filter(form -> form.isAt(words, start)).toList();
    }

    private static Optional<MailPoint> read(Form form, List<String> words, int start, String country) {
        int next = afterNumberWords(words, start + form.words.size());
        int end = idEnd(words, next, country);
        String id = String.join("", words.subList(next, end));
        if (form.kind == Kind.BOX) {
            return id.isEmpty() && form.needsNumber
                    ? Optional.empty()
                    : Optional.of(new MailPoint(form.kind, form.street, id, start, id.isEmpty() ? next : end));
        }
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String street = form.street + " " + id;
        int box = end < words.size() && BOX_WORDS.contains(words.get(end)) ? end + 1 : end;
        int boxEnd = box > end ? idEnd(words, box, country) : end;
        if (boxEnd > box) {
            return Optional.of(new MailPoint(form.kind, street, words.get(box), start, boxEnd));
        }
        return form.kind == Kind.ROUTE
                ? Optional.of(new MailPoint(form.kind, street, "", start, end))
                : Optional.empty();
    }

    private static int afterNumberWords(List<String> words, int start) {
        int next = start;
        while (next < words.size() && next < start + 2 && NUMBER_WORDS.contains(words.get(next))) {
            next++;
        }
        return next;
    }

    private static int idEnd(List<String> words, int start, String country) {
        if (start >= words.size()) {
            return start;
        }
        boolean isLast = start == words.size() - 1;
        if (!ID.matcher(words.get(start)).matches()
                && !(isLast && LETTER.matcher(words.get(start)).matches())) {
            return start;
        }
        int end = start + 1;
        while (GROUPED.contains(country)
                && end < words.size()
                && DIGITS.matcher(words.get(end)).matches()) {
            end++;
        }
        return end;
    }

    private static ImmutableList<Form> forms() {
        List<Form> forms = new ArrayList<>();
        for (ReferenceRow row : ReferenceTable.builder(
                        "post-office-boxes", "Words for post office boxes and rural routes", LocalDate.of(2026, 11, 21))
                .required("words", "kind", "number", "street")
                .readResource(MailPoint.class, "post-office-boxes.csv")
                .rows()) {
            Kind kind = switch (row.get("kind")) {
                case "route" -> Kind.ROUTE;
                case "forces" -> Kind.FORCES;
                default -> Kind.BOX;
            };
            forms.add(new Form(
                    PlaceText.words(row.get("words")),
                    kind,
                    row.find("countries")
                            .map(countries ->
                                    ImmutableSet.copyOf(Splitter.on(' ').split(countries)))
                            .orElse(ImmutableSet.of()),
                    row.get("number").equals("needed"),
                    row.get("street")));
        }
        forms.sort((one, two) -> two.words.size() - one.words.size());
        return ImmutableList.copyOf(forms);
    }
}
