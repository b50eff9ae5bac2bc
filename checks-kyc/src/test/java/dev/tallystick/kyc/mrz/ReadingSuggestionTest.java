package dev.tallystick.kyc.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.testkit.ZoneArbitraries;
import dev.tallystick.testkit.ZoneSample;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadingSuggestionTest {

    private static final String UPPER = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String LOWER = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    @Provide
    Arbitrary<ZoneSample> zones() {
        return ZoneArbitraries.zones();
    }

    @ParameterizedTest
    @CsvSource({
        "L898902C36UTO74O8122F1204159ZE184226B<<<<<10, BIRTH_DATE, 16, O, 0",
        "L898902C36UTO740B122F1204159ZE184226B<<<<<10, BIRTH_DATE, 17, B, 8",
        "L898902C36UTO740812ZF1204159ZE184226B<<<<<10, BIRTH_DATE, 20, Z, 2",
        "L898902C36UTO7408122F12041S9ZE184226B<<<<<10, EXPIRY_DATE, 27, S, 5",
        "L898902C3GUTO7408122F1204159ZE184226B<<<<<10, DOCUMENT_NUMBER, 10, G, 6",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<1O, COMPOSITE, 44, O, 0",
    })
    void aLetterWhereDigitsStandIsTheDigitThatItResembles(
            String lower, ZoneField field, int column, char seen, char suggested) {
        ReadingSuggestion suggestion = zone(lower).suggestion().orElseThrow();
        assertThat(suggestion.replacements()).singleElement().satisfies(replacement -> {
            assertThat(replacement.field()).isEqualTo(field);
            assertThat(replacement.line()).isEqualTo(2);
            assertThat(replacement.column()).isEqualTo(column);
            assertThat(replacement.seen()).isEqualTo(seen);
            assertThat(replacement.suggested()).isEqualTo(suggested);
        });
    }

    @Test
    void twoLettersInDatesAreOfferedTogether() {
        ReadingSuggestion suggestion = zone("L898902C36UTO74OB122F1204159ZE184226B<<<<<10")
                .suggestion()
                .orElseThrow();
        assertThat(suggestion.replacements()).extracting(Replacement::column).containsExactly(16, 17);
        assertThat(suggestion.replacements()).extracting(Replacement::suggested).containsExactly('0', '8');
    }

    @Test
    void threeConfusedCharactersAreNotGuessed() {
        assertThat(zone("L898902C36UTO74OBI22F1204159ZE184226B<<<<<10").suggestion())
                .isEmpty();
    }

    @Test
    void aDigitThatResemblesNoOtherIsNotGuessed() {
        assertThat(zone("L898902C36UTO7308122F1204159ZE184226B<<<<<10").suggestion())
                .isEmpty();
    }

    @Test
    void severalExplanationsAreNone() {
        // B for 8 in either of two places of equal weight fits equally well.
        String lower = "800800<<<4UTO7408122F1204159<<<<<<<<<<<<<<08";
        assertThat(zone(lower.replace("800800", "B00800")).suggestion()).isEmpty();
    }

    @Test
    void theWordsMaskTheCharacters() {
        assertThat(zone("L898902C36UTO74O8122F1204159ZE184226B<<<<<10")
                        .suggestion()
                        .orElseThrow())
                .hasToString("[In the birth date, line 2, position 16, a letter was read; a similar digit would fit.]");
    }

    @Property
    void whatIsSuggestedMakesEveryCheckDigitFit(
            @ForAll("zones") ZoneSample sample,
            @ForAll @IntRange(max = 99) int place,
            @ForAll @IntRange(max = 9) int to) {
        int position =
                sample.checkedPositions().get(place % sample.checkedPositions().size());
        StringBuilder text = new StringBuilder(sample.glued());
        text.setCharAt(position, "0OQD1ILZ2B".charAt(to));
        MachineReadableZone zone =
                MachineReadableZone.read(text.toString()).zone().orElseThrow();
        zone.suggestion().ifPresent(suggestion -> {
            for (Replacement each : suggestion.replacements()) {
                int at = (each.line() - 1) * zone.format().width() + each.column() - 1;
                assertThat(text.charAt(at)).isEqualTo(each.seen());
                text.setCharAt(at, each.suggested());
            }
            MachineReadableZone mended =
                    MachineReadableZone.read(text.toString()).zone().orElseThrow();
            assertThat(mended.checkDigits()).extracting(CheckDigit::verdict).containsOnly(CheckDigit.Verdict.FITS);
            assertThat(mended.faults()).isEmpty();
        });
    }

    @Property
    void aPairThatIsSuggestedMakesEveryCheckDigitFit(
            @ForAll("zones") ZoneSample sample,
            @ForAll @IntRange(max = 99) int place,
            @ForAll @IntRange(max = 9) int to,
            @ForAll @IntRange(max = 99) int secondPlace,
            @ForAll @IntRange(max = 9) int secondTo) {
        StringBuilder text = new StringBuilder(sample.glued());
        int most = sample.checkedPositions().size();
        text.setCharAt(sample.checkedPositions().get(place % most), "0OQD1ILZ2B".charAt(to));
        text.setCharAt(sample.checkedPositions().get(secondPlace % most), "0OQD1ILZ2B".charAt(secondTo));
        MachineReadableZone zone =
                MachineReadableZone.read(text.toString()).zone().orElseThrow();
        zone.suggestion().ifPresent(suggestion -> {
            suggestion
                    .replacements()
                    .forEach(each -> text.setCharAt(
                            (each.line() - 1) * zone.format().width() + each.column() - 1, each.suggested()));
            assertThat(MachineReadableZone.read(text.toString())
                            .zone()
                            .orElseThrow()
                            .checkDigits())
                    .extracting(CheckDigit::verdict)
                    .containsOnly(CheckDigit.Verdict.FITS);
        });
    }

    /** A letter whose value happens to fit stands for the last check digit, and the long document number does not fit. */
    @Test
    void aLetterInPlaceOfACheckDigitIsNeverPassedOver() {
        String zone = "I<PRT192BSDSID<9Q6LB6T0VQ4II4<8706272M6909116XXA<<<<<<<<<<<IIQNFT<WY<<YLCZTUXL<LSELFIAEXQI";
        assertThat(MachineReadableZone.read(zone).zone().orElseThrow().suggestion())
                .isEmpty();
    }

    private static MachineReadableZone zone(String lower) {
        return MachineReadableZone.read(UPPER + "\n" + lower).zone().orElseThrow();
    }

    @Test
    void aZoneThatFitsNeedsNone() {
        assertThat(zone(LOWER).suggestion()).isEmpty();
    }
}
