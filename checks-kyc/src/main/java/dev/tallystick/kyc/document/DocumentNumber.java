package dev.tallystick.kyc.document;

import dev.tallystick.kyc.mrz.MachineReadableZone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document number as it is written: its capital letters and digits, without blanks and signs.
 *
 * @param characters letters A to Z and digits
 */
record DocumentNumber(String characters) {

    private static final int MAX_WRITTEN = 64;

    /** What is shorter may be part of a number by chance. */
    private static final int LEAST = 5;

    private static final Pattern WRITTEN = Pattern.compile("[A-Z0-9 ./<\u2010-\u2013-]+");
    private static final Pattern MASK = Pattern.compile("^XX|XX$|XXX");
    private static final Pattern SIGNS = Pattern.compile("[^A-Z0-9]");

    /** Reads a number; empty if it is masked, too short, far too long, or has letters of another script. */
    static Optional<DocumentNumber> of(String written) {
        if (written.length() > MAX_WRITTEN) {
            return Optional.empty();
        }
        String capitals = written.strip().toUpperCase(Locale.ROOT);
        if (!WRITTEN.matcher(capitals).matches() || MASK.matcher(capitals).find()) {
            return Optional.empty();
        }
        String characters = SIGNS.matcher(capitals).replaceAll("");
        return characters.length() < LEAST ? Optional.empty() : Optional.of(new DocumentNumber(characters));
    }

    /** Whether a zone shows this number, character for character, as its document number or in its optional data. */
    boolean isShownBy(MachineReadableZone zone) {
        return Stream.of(zone.documentNumber(), zone.optionalData(), zone.furtherOptionalData())
                .anyMatch(Optional.of(characters)::equals);
    }

    /**
     * Compares with the numbers of a zone. Some states put the number that everybody knows into the optional data, let
     * it run on there, or print it with a check digit, so that a number that is part of another fits.
     */
    Likeness compare(MachineReadableZone zone) {
        Optional<String> number = zone.documentNumber().map(DocumentNumber::folded);
        if (number.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        String written = folded(characters);
        String optional = folded(zone.optionalData().orElse(""));
        String further = folded(zone.furtherOptionalData().orElse(""));
        List<String> shown = List.of(number.get() + optional, optional, further);
        boolean part = number.get().length() >= LEAST && written.contains(number.get());
        if (part || shown.stream().anyMatch(each -> each.contains(written))) {
            return Likeness.FITS;
        }
        return Stream.of(number.get(), number.get() + optional, optional, further)
                        .anyMatch(each -> Slip.mayPart(written, each))
                ? Likeness.SLIP
                : Likeness.DIFFERS;
    }

    /** Characters that are taken for each other become one. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case 'O', 'D', 'Q' -> folded.append('0');
                case 'I', 'L' -> folded.append('1');
                case 'Z' -> folded.append('2');
                case 'A' -> folded.append('4');
                case 'S' -> folded.append('5');
                case 'G' -> folded.append('6');
                case 'B' -> folded.append('8');
                case '<' -> {}
                default -> folded.append(character);
            }
        }
        return folded.toString();
    }
}
