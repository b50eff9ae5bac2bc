package dev.tallystick.kyc.mrz;

import com.google.common.collect.ImmutableList;
import dev.tallystick.kyc.mrz.CheckDigit.Verdict;
import java.util.List;

/** A check digit with the characters that it covers. */
final class Coverage {

    private static final int[] WEIGHTS = {7, 3, 1};

    private final ZoneField field;
    private final ImmutableList<Span> covered;
    private final int at;

    private Coverage(ZoneField field, int at, Span... covered) {
        this.field = field;
        this.covered = ImmutableList.copyOf(covered);
        this.at = at;
    }

    static List<Coverage> of(ZoneFormat format, String text) {
        ImmutableList.Builder<Coverage> all = ImmutableList.builder();
        Span number = format.documentNumber();
        Span optional = format.optionalData();
        int longDigit = LongNumber.checkDigit(format, text);
        all.add(
                longDigit < 0
                        ? new Coverage(ZoneField.DOCUMENT_NUMBER, number.to(), number)
                        : new Coverage(
                                ZoneField.DOCUMENT_NUMBER, longDigit, number, new Span(optional.from(), longDigit)));
        all.add(new Coverage(ZoneField.BIRTH_DATE, format.birthDate().to(), format.birthDate()));
        all.add(new Coverage(ZoneField.EXPIRY_DATE, format.expiryDate().to(), format.expiryDate()));
        if (format == ZoneFormat.TD3) {
            all.add(new Coverage(ZoneField.OPTIONAL_DATA, optional.to(), optional));
        }
        if (!format.isVisa()) {
            all.add(composite(format));
        }
        return all.build();
    }

    private static Coverage composite(ZoneFormat format) {
        Span birth = new Span(format.birthDate().from(), format.birthDate().to() + 1);
        Span expiry = new Span(format.expiryDate().from(), format.expiryDate().to() + 1);
        if (format == ZoneFormat.TD1) {
            return new Coverage(ZoneField.COMPOSITE, 59, new Span(5, 30), birth, expiry, format.furtherOptionalData());
        }
        int end = format.length() - 1;
        Span number = new Span(format.width(), format.width() + 10);
        return new Coverage(ZoneField.COMPOSITE, end, number, birth, new Span(expiry.from(), end));
    }

    ZoneField field() {
        return field;
    }

    int at() {
        return at;
    }

    Verdict verdict(String text) {
        char digit = text.charAt(at);
        if (digit == Characters.FILLER) {
            return field == ZoneField.OPTIONAL_DATA && isEmpty(text) ? Verdict.FITS : Verdict.MISSING;
        }
        return Characters.isDigit(digit) && residue(text) == 0 ? Verdict.FITS : Verdict.DIFFERS;
    }

    /** What is left modulo 10 when the value of the check digit is taken from the sum; 0 if it fits. */
    int residue(String text) {
        int sum = 0;
        int index = 0;
        for (Span span : covered) {
            for (int position = span.from(); position < span.to(); position++) {
                sum += WEIGHTS[index++ % 3] * Characters.value(text.charAt(position));
            }
        }
        return Math.floorMod(sum - Characters.value(text.charAt(at)), 10);
    }

    /** For each position by how much the residue grows, modulo 10, where the value there grows by one. */
    int[] effects(int length) {
        int[] effects = new int[length];
        int index = 0;
        for (Span span : covered) {
            for (int position = span.from(); position < span.to(); position++) {
                effects[position] = WEIGHTS[index++ % 3];
            }
        }
        effects[at] = 9;
        return effects;
    }

    private boolean isEmpty(String text) {
        return covered.stream().allMatch(span -> Characters.isAllFiller(span.of(text)));
    }
}
