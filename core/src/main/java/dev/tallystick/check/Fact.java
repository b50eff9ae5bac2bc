package dev.tallystick.check;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Masking;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Verification;
import dev.tallystick.reference.ReferenceRow;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a finding cites: a place in the candidate, a row of a reference table, or a published rule.
 *
 * <p>The terms of the engagement are a part of the candidate and cited as such.
 */
public final class Fact {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])[A-Z]");

    private final Contents contents;

    private record Contents(
            @Nullable Part part,
            @Nullable Field<?> field,
            @Nullable ReferenceRow row,
            String label,
            @Nullable String shown,
            String source,
            String date) {}

    private Fact(Contents contents) {
        this.contents = contents;
    }

    /**
     * Cites a field of a part.
     *
     * @param part a part of the candidate, the same object
     * @param field a field that the part has
     * @return the fact
     * @throws IllegalArgumentException if the part has no value there
     */
    public static Fact of(Part part, Field<?> field) {
        requireValue(part, field);
        return ofPart(part, field, null);
    }

    /**
     * Cites a field of a part by something that follows from it and may be shown in a report as it is: a place from the
     * fields of an address, the language of a text, a date without its time.
     *
     * @param part a part of the candidate, the same object
     * @param field the field that decides, which the part has
     * @param shown what follows from it, without anything that the masking table hides
     * @return the fact
     * @throws IllegalArgumentException if the part has no value there
     */
    public static Fact shown(Part part, Field<?> field, String shown) {
        requireValue(part, field);
        return ofPart(part, field, requireNonNull(shown, "shown"));
    }

    /**
     * Cites a name of the person as a whole.
     *
     * @param name a name of the candidate, the same object
     * @return the fact, which shows the whole name unless it is confidential
     * @throws IllegalArgumentException if no piece of the name is known
     */
    public static Fact ofName(PersonName name) {
        Field<String> field = Stream.of(PersonName.FULL, PersonName.FAMILY, PersonName.GIVEN, PersonName.MIDDLE)
                .filter(each -> name.find(each).filter(text -> !text.isBlank()).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no piece of the name is known"));
        return shown(name, field, name.written().orElseThrow());
    }

    /**
     * Cites what an attempt to verify a part came to, with its own source and date.
     *
     * @param part a part of the candidate, the same object
     * @param field the field that was verified, which the part has
     * @param verification one of the verifications of the part
     * @return the fact, which shows outcome and method
     * @throws IllegalArgumentException if the part has no value there, or no such verification
     */
    public static Fact ofVerification(Part part, Field<?> field, Verification verification) {
        requireValue(part, field);
        if (!part.verifications().contains(verification)) {
            throw new IllegalArgumentException("no such verification of the " + part.kind());
        }
        return new Fact(new Contents(
                part,
                field,
                null,
                part.kind().id() + ": verification",
                (verification.outcome() + ", " + verification.method())
                        .toLowerCase(Locale.ROOT)
                        .replace('-', ' '),
                verification.by().orElse(""),
                verification.at().map(Instant::toString).orElse("")));
    }

    /**
     * Returns this fact shown by other words, so that no report prints the value.
     *
     * @param words what a report shows
     * @return a fact that cites the same place
     */
    public Fact shownAs(String words) {
        return new Fact(new Contents(
                contents.part,
                contents.field,
                contents.row,
                contents.label,
                requireNonNull(words, "words"),
                contents.source,
                contents.date));
    }

    /**
     * Returns this fact with another source, so that no report prints what the own one says.
     *
     * @param words what a report shows as the source
     * @return a fact that cites the same place
     */
    public Fact sourcedAs(String words) {
        return new Fact(new Contents(
                contents.part,
                contents.field,
                contents.row,
                contents.label,
                contents.shown,
                requireNonNull(words, "words"),
                contents.date));
    }

    /**
     * Cites a row of a reference table.
     *
     * @param row the row
     * @param column the column that decides
     * @return the fact
     */
    public static Fact of(ReferenceRow row, String column) {
        return new Fact(new Contents(
                null,
                null,
                row,
                "reference table " + row.table() + ": " + column,
                row.get(column),
                row.source() + (row.confidence().isEmpty() ? "" : " (" + row.confidence() + ")"),
                row.asOf()));
    }

    /**
     * Cites a published rule.
     *
     * @param statement the rule in one sentence
     * @param source where it is published
     * @return the fact
     */
    public static Fact rule(String statement, Reference source) {
        return new Fact(new Contents(null, null, null, "rule", statement, source.title(), ""));
    }

    private static void requireValue(Part part, Field<?> field) {
        if (part.find(field).isEmpty()) {
            throw new IllegalArgumentException("no " + field + " in the " + part.kind());
        }
    }

    private static Fact ofPart(Part part, Field<?> field, @Nullable String shown) {
        Optional<Provenance> provenance = part.provenance();
        String source = provenance
                .map(known -> known.name()
                        .map(name -> known.source().id() + ", " + name)
                        .orElse(known.source().id()))
                .orElse("");
        String date = provenance.flatMap(Provenance::at).map(Instant::toString).orElse("");
        return new Fact(new Contents(part, field, null, part.kind().id() + ": " + words(field), shown, source, date));
    }

    /** The name of a field in words: "sent on locality". */
    private static String words(Field<?> field) {
        return HUMP.matcher(field.name()).replaceAll(hump -> " " + hump.group().toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the part that is cited.
     *
     * @return the part, empty for a row or a rule
     */
    public Optional<Part> part() {
        return Optional.ofNullable(contents.part);
    }

    /**
     * Returns the field that is cited.
     *
     * @return the field, empty for a row or a rule
     */
    public Optional<Field<?>> field() {
        return Optional.ofNullable(contents.field);
    }

    /**
     * Returns the row that is cited.
     *
     * @return the row, empty for a part or a rule
     */
    public Optional<ReferenceRow> row() {
        return Optional.ofNullable(contents.row);
    }

    /**
     * Returns what is cited, without its value.
     *
     * @return for example {@code bank account: joint holders}
     */
    public String label() {
        return contents.label;
    }

    /**
     * Returns the value.
     *
     * @param disclosure how much of a personal value is shown
     * @return the value as text
     */
    public String value(Disclosure disclosure) {
        if (contents.part instanceof PersonName name && name.isConfidential()) {
            return Masking.NEVER.mask("");
        }
        if (contents.shown != null) {
            return contents.shown;
        }
        Field<?> field = requireNonNull(contents.field, "field");
        String text = requireNonNull(contents.part, "part").findText(field).orElse("");
        return disclosure == Disclosure.CLEAR ? text : field.masking().mask(text);
    }

    /**
     * Returns where the fact comes from.
     *
     * @return the provenance of the part, or the source of the row or rule; empty text if nothing is known
     */
    public String source() {
        return contents.source;
    }

    /**
     * Returns the date of the fact.
     *
     * @return when the part was recorded, or the date of the row, as written; empty text if nothing is known
     */
    public String date() {
        return contents.date;
    }

    /** Tells whether two facts cite the same: of parts the same object and field. */
    @Override
    @SuppressWarnings("ReferenceEquality") // equal parts at two places of a candidate are two facts
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact that
                && contents.part == that.contents.part
                && contents.field == that.contents.field
                && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return contents.label.hashCode();
    }

    @Override
    public String toString() {
        return "Fact[" + contents.label + "]";
    }
}
