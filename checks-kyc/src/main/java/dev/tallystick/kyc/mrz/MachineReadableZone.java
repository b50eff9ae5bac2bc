package dev.tallystick.kyc.mrz;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A machine-readable zone of ICAO Doc 9303 as it was read: TD1, TD2, TD3, MRV-A or MRV-B. Immutable and thread-safe.
 *
 * <p>Sex and nationality are dropped: no value, fault, check digit or text that a zone returns depends on them.
 *
 * <p>Reading forgives layout and nothing else:
 *
 * <ul>
 *   <li>lines end with CR, LF or both, or are glued together or broken elsewhere as long as no character is missing;
 *   <li>blanks, line ends and invisible characters are skipped, small letters A to Z are capital ones;
 *   <li>{@code ‹}, {@code ＜} and the HTML entity of the less-than sign are fillers; {@code «} is two, or one where two
 *       make no known length;
 *   <li>{@code K} is a filler in the name where nothing but fillers can follow (after three in a row, after a second
 *       pair) and where three or more K end the name;
 *   <li>fillers missing or too many at the end of a line, or before the check digits that end it, are put right.
 * </ul>
 *
 * <p>What remains is taken as it stands: {@link #faults} says where it breaks a rule, {@link #checkDigits} which digits
 * fit, {@link #suggestion} which confusion of similar characters would explain what does not fit.
 */
public final class MachineReadableZone {

    /** The longest text that is looked at, in characters; a longer one is refused at once. */
    public static final int MAX_LENGTH = 512;

    private final ZoneText zone;

    private MachineReadableZone(ZoneText zone) {
        this.zone = zone;
    }

    /**
     * Reads a zone; whatever the text, nothing is thrown.
     *
     * @param text the lines as a reader or a person wrote them down
     * @return the zone, or why there is none
     */
    public static ZoneReading read(String text) {
        requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH) {
            return ZoneReading.of(UnreadableReason.TOO_LONG);
        }
        List<String> lines = ZoneText.lines(text, 2);
        if (lines.isEmpty()) {
            return ZoneReading.of(UnreadableReason.EMPTY);
        }
        Optional<ZoneText> zone = ZoneText.arrange(lines);
        if (zone.isEmpty() && text.indexOf(ZoneText.QUOTATION_MARK) >= 0) {
            zone = ZoneText.arrange(ZoneText.lines(text, 1));
        }
        if (zone.isEmpty()) {
            return ZoneReading.of(UnreadableReason.LENGTH);
        }
        return zone.orElseThrow().hasStrangeCharacters()
                ? ZoneReading.of(UnreadableReason.CHARACTERS)
                : ZoneReading.of(new MachineReadableZone(zone.orElseThrow()));
    }

    /**
     * Returns the format.
     *
     * @return the format
     */
    public ZoneFormat format() {
        return zone.format();
    }

    /**
     * Returns the document code.
     *
     * @return one or two characters, for example {@code P} or {@code ID}; empty text if there is none
     */
    public String documentCode() {
        return Characters.stripEnd(zone.text().substring(0, 2));
    }

    /**
     * Returns the code of the issuing state or organization.
     *
     * @return up to three characters, for example {@code PRT} or {@code D}; empty text if there is none
     */
    public String issuingStateCode() {
        return Characters.stripEnd(zone.text().substring(2, 5));
    }

    /**
     * Returns the issuing state or organization.
     *
     * @return what the code means, empty if it is in no table
     */
    public Optional<IssuingState> issuingState() {
        return IssuingState.find(issuingStateCode());
    }

    /**
     * Returns the document number. Of TD1 and TD2 a number of more than nine characters is whole; passports and visas
     * show its nine principal characters only.
     *
     * @return the number without the fillers that stand for blanks, empty if there is none
     */
    public Optional<String> documentNumber() {
        int longDigit = LongNumber.checkDigit(zone.format(), zone.text());
        String rest = longDigit < 0
                ? ""
                : zone.text().substring(zone.format().optionalData().from(), longDigit);
        return present(zone.format().documentNumber().of(zone.text()).replace("<", "") + rest);
    }

    /**
     * Returns the name.
     *
     * @return the name, whose identifiers may be empty
     */
    public ZoneName name() {
        return ZoneName.of(zone.format().nameField().of(zone.text()));
    }

    /**
     * Returns the birth date.
     *
     * @return the date, whose parts may be unknown
     */
    public ZoneDate birthDate() {
        return ZoneDate.of(zone.format().birthDate().of(zone.text()));
    }

    /**
     * Returns the date of expiry; of visas the date until which they are valid.
     *
     * @return the date, whose parts may be unknown
     */
    public ZoneDate expiryDate() {
        return ZoneDate.of(zone.format().expiryDate().of(zone.text()));
    }

    /**
     * Returns the optional data, in passports the personal number, without what a long document number takes of them.
     *
     * @return the data as written without fillers at the end, empty if there are none
     */
    public Optional<String> optionalData() {
        Span span = zone.format().optionalData();
        int longDigit = LongNumber.checkDigit(zone.format(), zone.text());
        int from = longDigit < 0 ? span.from() : longDigit + 2;
        return present(Characters.stripEnd(zone.text().substring(Math.min(from, span.to()), span.to())));
    }

    /**
     * Returns the optional data in the middle line of TD1.
     *
     * @return the data as written without fillers at the end, empty if there are none
     */
    public Optional<String> furtherOptionalData() {
        return present(Characters.stripEnd(zone.format().furtherOptionalData().of(zone.text())));
    }

    /**
     * Returns the check digits in the order document number, birth date, expiry date, personal number (TD3), composite
     * (not in visas).
     *
     * @return three to five check digits
     */
    public List<CheckDigit> checkDigits() {
        return Coverage.of(zone.format(), zone.text()).stream()
                .map(each -> new CheckDigit(each.field(), each.verdict(zone.text())))
                .toList();
    }

    /**
     * Returns where the zone does not keep the standard.
     *
     * @return the faults by position; empty if there are none
     */
    public List<ZoneFault> faults() {
        return Faults.of(zone);
    }

    /**
     * Returns which confusion of similar characters would make all check digits fit. It is offered only if exactly one
     * replacement does so, or, where none does, exactly one pair of them; it is never applied.
     *
     * <p>Looked for in the fields whose own check digit does not fit; where only the composite digit does not, in the
     * optional data that it alone covers.
     *
     * @return the suggestion, empty if all fits or several explain it
     */
    public Optional<ReadingSuggestion> suggestion() {
        return Confusions.explain(zone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MachineReadableZone read && zone.equals(read.zone);
    }

    @Override
    public int hashCode() {
        return zone.hashCode();
    }

    /** Returns the format and which fields are there, without their values. */
    @Override
    public String toString() {
        ImmutableList.Builder<String> fields = ImmutableList.builder();
        documentNumber().ifPresent(number -> fields.add(ZoneField.DOCUMENT_NUMBER.words()));
        if (!Characters.isAllFiller(zone.format().nameField().of(zone.text()))) {
            fields.add(ZoneField.NAME.words());
        }
        birthDate().year().ifPresent(year -> fields.add(ZoneField.BIRTH_DATE.words()));
        expiryDate().year().ifPresent(year -> fields.add(ZoneField.EXPIRY_DATE.words()));
        optionalData().ifPresent(data -> fields.add(ZoneField.OPTIONAL_DATA.words()));
        furtherOptionalData().ifPresent(data -> fields.add(ZoneField.FURTHER_OPTIONAL_DATA.words()));
        return "MachineReadableZone[" + zone.format() + ": " + String.join(", ", fields.build()) + "]";
    }

    private static Optional<String> present(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
