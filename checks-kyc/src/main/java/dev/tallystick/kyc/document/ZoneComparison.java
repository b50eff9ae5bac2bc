package dev.tallystick.kyc.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.kyc.mrz.IssuingState;
import dev.tallystick.kyc.mrz.MachineReadableZone;
import dev.tallystick.kyc.mrz.ZoneField;
import dev.tallystick.place.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a document shows in print beside what its zone says, field by field. */
final class ZoneComparison {

    /**
     * One field that is printed and in the zone.
     *
     * @param field the field of the document
     * @param words the field in words
     * @param likeness what came of it
     */
    record Line(Field<?> field, String words, Likeness likeness) {}

    /** Territories whose passports carry the code of another country. */
    private static final ImmutableMap<String, String> PASSPORTS_OF = ImmutableMap.<String, String>builder()
            .put("AI", "GB")
            .put("BM", "GB")
            .put("FK", "GB")
            .put("GG", "GB")
            .put("GI", "GB")
            .put("IM", "GB")
            .put("JE", "GB")
            .put("KY", "GB")
            .put("MS", "GB")
            .put("PN", "GB")
            .put("SH", "GB")
            .put("TC", "GB")
            .put("VG", "GB")
            .put("CK", "NZ")
            .put("NU", "NZ")
            .put("TK", "NZ")
            .put("FO", "DK")
            .put("GL", "DK")
            .buildOrThrow();

    private final IdentityDocument document;
    private final MachineReadableZone zone;
    private final LocalDate today;
    private final HolderNames names;
    private final ImmutableList.Builder<Line> lines = ImmutableList.builder();

    private ZoneComparison(IdentityDocument document, MachineReadableZone zone, LocalDate today, HolderNames names) {
        this.document = document;
        this.zone = zone;
        this.today = today;
        this.names = names;
    }

    /** The fields that are printed, in the order of the document. */
    static List<Line> of(IdentityDocument document, MachineReadableZone zone, LocalDate today, HolderNames names) {
        return new ZoneComparison(document, zone, today, names).lines();
    }

    private List<Line> lines() {
        document.number()
                .ifPresent(number -> add(
                        IdentityDocument.NUMBER,
                        ZoneField.DOCUMENT_NUMBER,
                        DocumentNumber.of(number)
                                .map(written -> written.compare(zone))
                                .orElse(Likeness.UNKNOWN)));
        document.holder()
                .filter(holder -> !holder.isBlank())
                .ifPresent(holder -> add(IdentityDocument.HOLDER, ZoneField.NAME, names.compare(holder, zone.name())));
        document.birthDate()
                .ifPresent(date -> add(
                        IdentityDocument.BIRTH_DATE,
                        ZoneField.BIRTH_DATE,
                        WrittenDate.compareBirth(date, zone.birthDate(), today)));
        document.issuingCountry()
                .ifPresent(country ->
                        add(IdentityDocument.ISSUING_COUNTRY, ZoneField.ISSUING_STATE, compareState(country)));
        document.expiresOn()
                .ifPresent(date -> add(
                        IdentityDocument.EXPIRES_ON,
                        ZoneField.EXPIRY_DATE,
                        WrittenDate.compareExpiry(date, zone.expiryDate(), today)));
        return lines.build();
    }

    private void add(Field<?> field, ZoneField inZone, Likeness likeness) {
        boolean faulty = zone.faults().stream().anyMatch(fault -> fault.field() == inZone);
        lines.add(new Line(field, words(inZone), faulty ? Likeness.UNKNOWN : likeness));
    }

    private static String words(ZoneField field) {
        return switch (field) {
            case NAME -> "name of the holder";
            case EXPIRY_DATE -> "date of expiry";
            default -> field.words();
        };
    }

    /** Codes that are no country of ISO 3166-1 tell nothing. */
    private Likeness compareState(Country printed) {
        Optional<IssuingState> state = zone.issuingState().filter(each -> each.kind() == IssuingState.Kind.STATE);
        Optional<Country> read = state.flatMap(IssuingState::country);
        if (read.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        Country country = read.get();
        boolean same = printed.isListedWith(country)
                || country.code().equals(PASSPORTS_OF.get(printed.code()))
                || printed.code().equals(PASSPORTS_OF.get(country.code()));
        if (same) {
            return Likeness.FITS;
        }
        return Slip.mayPart(printed.alpha3(), country.alpha3()) ? Likeness.SLIP : Likeness.DIFFERS;
    }
}
