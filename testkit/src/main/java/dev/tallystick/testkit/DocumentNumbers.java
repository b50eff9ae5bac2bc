package dev.tallystick.testkit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.place.Country;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers of documents in the forms that their authorities use. */
final class DocumentNumbers {

    private static final ImmutableMap<String, List<String>> FORMS = Lines.of("document-numbers.txt").stream()
            .collect(ImmutableMap.toImmutableMap(
                    row -> row.get(0) + "|" + row.get(1) + "|" + row.get(2),
                    row -> Splitter.on(';').splitToList(row.get(3))));

    private static final String GERMAN_LETTERS = "CFGHJKLMNPRTVWXYZ";
    private static final String SPANISH_CONTROL = "TRWAGMYFPDXBNJZSQVHLCKE";

    private DocumentNumbers() {}

    /** A number, or empty where the form of the authority is not known here. */
    static Optional<String> of(Draw draw, DocumentKind kind, Country country, String region) {
        List<String> forms = FORMS.get(kind.id() + "|" + country.code() + "|" + region);
        if (forms == null) {
            forms = FORMS.get(kind.id() + "|" + country.code() + "|");
        }
        return forms == null ? Optional.empty() : Optional.of(filled(draw, draw.of(forms)));
    }

    private static String filled(Draw draw, String form) {
        StringBuilder number = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char each = form.charAt(i);
            switch (each) {
                case '9' -> number.append(draw.digits(1));
                case 'A' -> number.append(letter(draw));
                case '#' -> number.append(draw.chance(0.7) ? draw.digits(1) : letter(draw));
                case 'G' -> number.append(GERMAN_LETTERS.charAt(draw.between(0, GERMAN_LETTERS.length() - 1)));
                case 'D' ->
                    number.append(
                            draw.chance(0.6)
                                    ? draw.digits(1)
                                    : GERMAN_LETTERS.charAt(draw.between(0, GERMAN_LETTERS.length() - 1)));
                case '!' -> number.append(SPANISH_CONTROL.charAt(Integer.parseInt(number.toString()) % 23));
                default -> number.append(Character.toString(each).toUpperCase(Locale.ROOT));
            }
        }
        return number.toString();
    }

    private static char letter(Draw draw) {
        return (char) ('A' + draw.between(0, 25));
    }
}
