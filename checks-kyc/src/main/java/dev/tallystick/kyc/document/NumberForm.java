package dev.tallystick.kyc.document;

import com.google.common.collect.ImmutableTable;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form that an authority publishes for the numbers of one kind of document. */
final class NumberForm {

    /** How the last character of a number follows from the others. */
    enum CheckCharacter {
        NONE,
        /** A tenth character is the check digit of the nine before it, as in zones. */
        ICAO_TENTH,
        /** A letter after seven or eight digits, of which X, Y or Z may be the first, tells their remainder by 23. */
        MOD_23
    }

    static final ReferenceTable TABLE = ReferenceTable.builder(
                    "document-numbers", "Published forms of document numbers", LocalDate.of(2026, 11, 22))
            .required("country", "kind", "form", "check", "rule", "source_title", "source_url", "as_of", "confidence")
            .readResource(NumberForm.class, "document-numbers.csv");

    private static final ImmutableTable<String, String, NumberForm> FORMS = TABLE.rows().stream()
            .map(NumberForm::new)
            .collect(ImmutableTable.toImmutableTable(
                    form -> form.row.get("country"), form -> form.row.get("kind"), form -> form));

    private static final String LETTERS_OF_REMAINDERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final Pattern WITH_LETTER = Pattern.compile("[XYZ0-9][0-9]{6,7}[A-Z]");
    private static final int[] WEIGHTS = {7, 3, 1};

    private final ReferenceRow row;
    private final Pattern form;
    private final CheckCharacter check;

    private NumberForm(ReferenceRow row) {
        this.row = row;
        this.form = Pattern.compile(row.get("form"));
        this.check = switch (row.get("check")) {
            case "icao-tenth" -> CheckCharacter.ICAO_TENTH;
            case "mod-23" -> CheckCharacter.MOD_23;
            default -> CheckCharacter.NONE;
        };
    }

    static Optional<NumberForm> find(Country country, DocumentKind kind) {
        return Optional.ofNullable(FORMS.get(country.code(), kind.id()));
    }

    ReferenceRow row() {
        return row;
    }

    /** Whether the authority itself was read, and not somebody who tells of it. */
    boolean isConfirmed() {
        return row.confidence().equals("confirmed");
    }

    /** The first position, counted from 1, at which a number cannot be of this form; one after its end if it is short. */
    OptionalInt fault(DocumentNumber number) {
        String characters = number.characters();
        if (!form.matcher(characters).matches()) {
            return OptionalInt.of(firstOdd(characters));
        }
        boolean fits = switch (check) {
            case NONE -> true;
            case ICAO_TENTH -> characters.length() != 10 || isCheckDigit(characters);
            case MOD_23 -> !WITH_LETTER.matcher(characters).matches() || isLetterOfRemainder(characters);
        };
        return fits ? OptionalInt.empty() : OptionalInt.of(characters.length());
    }

    private int firstOdd(String characters) {
        for (int end = 1; end <= characters.length(); end++) {
            Matcher matcher = form.matcher(characters.substring(0, end));
            if (!matcher.matches() && !matcher.hitEnd()) {
                return end;
            }
        }
        return characters.length() + 1;
    }

    private static boolean isCheckDigit(String characters) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += Character.digit(characters.charAt(i), Character.MAX_RADIX) * WEIGHTS[i % WEIGHTS.length];
        }
        return sum % 10 == Character.digit(characters.charAt(9), 10);
    }

    private static boolean isLetterOfRemainder(String characters) {
        int last = characters.length() - 1;
        char first = characters.charAt(0);
        String digits =
                (first >= 'X' ? String.valueOf(first - 'X') : String.valueOf(first)) + characters.substring(1, last);
        return LETTERS_OF_REMAINDERS.charAt(Integer.parseInt(digits) % 23) == characters.charAt(last);
    }
}
