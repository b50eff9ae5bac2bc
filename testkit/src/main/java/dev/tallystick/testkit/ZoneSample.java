package dev.tallystick.testkit;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A machine-readable zone that keeps ICAO Doc 9303, with the values that a reader should find in it. It is put together
 * here, check digits included, without the reader that it tests.
 */
public final class ZoneSample {

    /** What a zone says; two-digit dates, identifiers with fillers between names. */
    record Values(
            String documentCode,
            String issuingState,
            String documentNumber,
            String primaryIdentifier,
            String secondaryIdentifier,
            String nameField,
            String birthDate,
            String expiryDate,
            String optionalData,
            String furtherOptionalData) {}

    private final String format;
    private final Values values;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> checked = new ArrayList<>();
    private final List<Integer> dropped = new ArrayList<>();
    private final StringBuilder composed = new StringBuilder();
    private final int width;

    private ZoneSample(String format, int width, Values values) {
        this.format = format;
        this.width = width;
        this.values = values;
    }

    static int nameWidth(String format) {
        return switch (format) {
            case "TD1" -> 30;
            case "TD2", "MRV_B" -> 31;
            default -> 39;
        };
    }

    static int optionalWidth(String format) {
        return switch (format) {
            case "TD1" -> 15;
            case "TD2" -> 7;
            case "TD3" -> 14;
            case "MRV_A" -> 16;
            default -> 8;
        };
    }

    static ZoneSample of(String format, Values values, String dropped) {
        ZoneSample sample = new ZoneSample(format, format.equals("TD1") ? 30 : nameWidth(format) + 5, values);
        if (format.equals("TD1")) {
            sample.writeThreeLines(dropped);
        } else {
            sample.writeTwoLines(dropped);
        }
        return sample;
    }

    /**
     * Returns the format.
     *
     * @return {@code TD1}, {@code TD2}, {@code TD3}, {@code MRV_A} or {@code MRV_B}
     */
    public String format() {
        return format;
    }

    /**
     * Returns the lines.
     *
     * @return two or three lines of the same length
     */
    public List<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (int from = 0; from < text.length(); from += width) {
            lines.add(text.substring(from, from + width));
        }
        return lines.build();
    }

    /**
     * Returns the characters without line ends.
     *
     * @return all lines glued together
     */
    public String glued() {
        return text.toString();
    }

    /**
     * Returns the positions that at least one check digit covers or holds.
     *
     * @return positions in {@link #glued}, from 0
     */
    public List<Integer> checkedPositions() {
        return ImmutableList.copyOf(checked);
    }

    /**
     * Returns the positions of what a reader drops: sex and nationality.
     *
     * @return positions in {@link #glued}, from 0
     */
    public List<Integer> droppedPositions() {
        return ImmutableList.copyOf(dropped);
    }

    /**
     * Returns the document code.
     *
     * @return one or two characters
     */
    public String documentCode() {
        return values.documentCode;
    }

    /**
     * Returns the code of the issuing state.
     *
     * @return up to three letters
     */
    public String issuingState() {
        return values.issuingState;
    }

    /**
     * Returns the document number.
     *
     * @return one to nine characters, more where a long number runs on into the optional data
     */
    public String documentNumber() {
        return values.documentNumber;
    }

    /**
     * Returns the primary identifier as the zone has it.
     *
     * @return names with a filler between them
     */
    public String primaryIdentifier() {
        return values.primaryIdentifier;
    }

    /**
     * Returns the secondary identifier as the zone has it.
     *
     * @return names with a filler between them; empty text if there is none
     */
    public String secondaryIdentifier() {
        return values.secondaryIdentifier;
    }

    /**
     * Tells whether the name fills its field to the last position, as a shortened name does.
     *
     * @return true if so
     */
    public boolean fillsNameField() {
        return values.nameField.length() == nameWidth(format);
    }

    /**
     * Returns the birth date.
     *
     * @return six digits, or fillers for unknown parts
     */
    public String birthDate() {
        return values.birthDate;
    }

    /**
     * Returns the date of expiry.
     *
     * @return six digits
     */
    public String expiryDate() {
        return values.expiryDate;
    }

    /**
     * Returns the optional data without what a long document number takes of them.
     *
     * @return the data; empty text if there are none
     */
    public String optionalData() {
        return values.optionalData;
    }

    /**
     * Returns the optional data in the middle line of TD1.
     *
     * @return the data; empty text if there are none
     */
    public String furtherOptionalData() {
        return values.furtherOptionalData;
    }

    /** Returns the lines. */
    @Override
    public String toString() {
        return format + " " + lines();
    }

    private void writeThreeLines(String drop) {
        code();
        number();
        optional();
        dated(values.birthDate);
        drop(drop.substring(0, 1));
        dated(values.expiryDate);
        drop(drop.substring(1));
        composed(pad(values.furtherOptionalData, 11), true);
        composite();
        plain(pad(values.nameField, 30));
    }

    private void writeTwoLines(String drop) {
        code();
        plain(pad(values.nameField, width - 5));
        number();
        drop(drop.substring(1));
        dated(values.birthDate);
        drop(drop.substring(0, 1));
        dated(values.expiryDate);
        optional();
        if (!format.startsWith("MRV")) {
            composite();
        }
    }

    private void code() {
        plain(pad(values.documentCode, 2) + pad(values.issuingState, 3));
    }

    private void number() {
        String number = values.documentNumber;
        String field = pad(number.substring(0, Math.min(9, number.length())), 9);
        composed(field, true);
        composed(number.length() > 9 ? "<" : digit(field), true);
    }

    private void optional() {
        String number = values.documentNumber;
        String rest = number.length() > 9 ? number.substring(9) + digit(number) + "<" : "";
        String field = pad(rest + values.optionalData, optionalWidth(format));
        composed(field, !format.startsWith("MRV"));
        if (format.equals("TD3")) {
            composed(values.optionalData.isEmpty() && values.documentCode.length() > 1 ? "<" : digit(field), true);
        }
    }

    private void dated(String date) {
        composed(date + digit(date), true);
    }

    private void composite() {
        String digit = digit(composed.toString());
        checked.add(text.length());
        text.append(digit);
    }

    private void plain(String field) {
        text.append(field);
    }

    private void drop(String field) {
        for (int i = 0; i < field.length(); i++) {
            dropped.add(text.length() + i);
        }
        text.append(field);
    }

    private void composed(String field, boolean isChecked) {
        for (int i = 0; isChecked && i < field.length(); i++) {
            checked.add(text.length() + i);
        }
        text.append(field);
        composed.append(field);
    }

    private static String pad(String value, int width) {
        return Strings.padEnd(value, width, '<');
    }

    /** Part 3, section 4.9. */
    private static String digit(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            int value = field.charAt(i) == '<' ? 0 : Character.digit(field.charAt(i), 36);
            sum += value * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
        }
        return Integer.toString(sum % 10);
    }
}
