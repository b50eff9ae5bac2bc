package dev.tallystick.kyc.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.testkit.ZoneArbitraries;
import dev.tallystick.testkit.ZoneSample;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

final class ZonePropertyTest {

    private static final String ALPHABET = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Provide
    Arbitrary<ZoneSample> zones() {
        return ZoneArbitraries.zones();
    }

    @Provide
    Arbitrary<String> almostZones() {
        return Arbitraries.strings()
                .withChars(ALPHABET + "k«?\n\r ")
                .ofMinLength(50)
                .ofMaxLength(100);
    }

    @Property
    void aZoneReadsBackToItsValues(@ForAll("zones") ZoneSample sample) {
        MachineReadableZone zone = read(String.join("\n", sample.lines()));
        assertThat(zone.format().name()).isEqualTo(sample.format());
        assertThat(zone.documentCode()).isEqualTo(sample.documentCode());
        assertThat(zone.issuingStateCode()).isEqualTo(sample.issuingState());
        assertThat(zone.documentNumber()).contains(sample.documentNumber());
        assertThat(zone.name().primaryIdentifier()).isEqualTo(sample.primaryIdentifier());
        assertThat(zone.name().secondaryIdentifier()).isEqualTo(sample.secondaryIdentifier());
        assertThat(zone.name().mayBeTruncated()).isEqualTo(sample.fillsNameField());
        assertThat(zone.birthDate().written().replace("-", "")).isEqualTo(sample.birthDate());
        assertThat(zone.expiryDate().written().replace("-", "")).isEqualTo(sample.expiryDate());
        assertThat(zone.optionalData().orElse("")).isEqualTo(sample.optionalData());
        assertThat(zone.furtherOptionalData().orElse("")).isEqualTo(sample.furtherOptionalData());
        assertThat(zone.checkDigits()).extracting(CheckDigit::verdict).containsOnly(CheckDigit.Verdict.FITS);
        assertThat(zone.faults()).isEmpty();
        assertThat(zone.suggestion()).isEmpty();
    }

    @Property
    void layoutMakesNoDifference(@ForAll("zones") ZoneSample sample) {
        ZoneReading reading = MachineReadableZone.read(sample.glued());
        assertThat(MachineReadableZone.read(String.join("\r\n", sample.lines()).toLowerCase(Locale.ROOT)))
                .isEqualTo(reading);
        assertThat(MachineReadableZone.read(sample.glued().replace("", " "))).isEqualTo(reading);
    }

    @Property
    void aFlippedCharacterIsNoticedUnlessItsValueIsTheSameModuloTen(
            @ForAll("zones") ZoneSample sample,
            @ForAll @IntRange(max = 99) int place,
            @ForAll @IntRange(max = 36) int to) {
        int position =
                sample.checkedPositions().get(place % sample.checkedPositions().size());
        char before = sample.glued().charAt(position);
        char after = ALPHABET.charAt(to);
        String flipped = with(sample.glued(), position, after);
        boolean noticed =
                read(flipped).checkDigits().stream().anyMatch(digit -> digit.verdict() != CheckDigit.Verdict.FITS);
        boolean sameValue = (Characters.value(before) - Characters.value(after)) % 10 == 0;
        assertThat(noticed || sameValue).isTrue();
    }

    @Property
    void sexAndNationalityMakeNoDifference(
            @ForAll("zones") ZoneSample sample,
            @ForAll @StringLength(4) @Chars({'<', 'M', 'F', 'X', '0', '#'}) @CharRange(from = 'A', to = 'Z')
                    String other,
            @ForAll @IntRange(max = 99) int place) {
        int flip =
                sample.checkedPositions().get(place % sample.checkedPositions().size());
        String text = with(sample.glued(), flip, '8');
        String changed = text;
        for (int i = 0; i < 4; i++) {
            changed = with(changed, sample.droppedPositions().get(i), other.charAt(i));
        }
        MachineReadableZone zone = read(text);
        MachineReadableZone alike = read(changed);
        assertThat(alike).isEqualTo(zone).hasToString(zone.toString()).hasSameHashCodeAs(zone);
        assertThat(alike.faults()).isEqualTo(zone.faults());
        assertThat(alike.checkDigits()).isEqualTo(zone.checkDigits());
        assertThat(alike.suggestion()).isEqualTo(zone.suggestion());
    }

    @Example
    void noFieldIsCalledSexOrNationality() {
        assertThat(ZoneField.values())
                .extracting(ZoneField::words)
                .noneMatch(words -> words.contains("sex") || words.contains("nationality"));
    }

    @Property
    void renderedTextHoldsNoValue(@ForAll("zones") ZoneSample sample) {
        MachineReadableZone zone =
                read(with(sample.glued(), sample.checkedPositions().get(0), '8'));
        String rendered = zone + " " + zone.name() + " " + zone.birthDate() + " " + zone.expiryDate() + " "
                + zone.faults() + " " + zone.suggestion();
        Stream.of(
                        sample.documentNumber(),
                        sample.primaryIdentifier(),
                        sample.secondaryIdentifier(),
                        sample.optionalData(),
                        sample.birthDate().replace("<", ""))
                .filter(value -> value.length() >= 5)
                .forEach(value -> assertThat(rendered).doesNotContain(value));
    }

    @Property
    void nothingThrows(@ForAll String text) {
        lookAtAll(MachineReadableZone.read(text));
    }

    @Property
    void nothingThrowsOnAlmostZones(@ForAll("almostZones") String text) {
        lookAtAll(MachineReadableZone.read(text));
    }

    @Property
    void nothingThrowsOnDamagedZones(
            @ForAll("zones") ZoneSample sample,
            @ForAll("almostZones") String other,
            @ForAll @IntRange(max = 89) int from) {
        String text = sample.glued();
        int cut = Math.min(from, text.length());
        lookAtAll(MachineReadableZone.read(
                text.substring(0, cut) + other.substring(0, Math.min(text.length() - cut, other.length()))));
    }

    static void lookAtAll(ZoneReading reading) {
        assertThat(reading.zone().isPresent()).isNotEqualTo(reading.unreadable().isPresent());
        assertThat(reading.toString()).isNotEmpty();
        reading.zone().ifPresent(zone -> {
            assertThat(zone.documentCode()).hasSizeLessThan(3);
            assertThat(zone.issuingStateCode()).hasSizeLessThan(4);
            assertThat(zone.issuingState().map(IssuingState::code).orElse(zone.issuingStateCode()))
                    .isEqualTo(zone.issuingStateCode());
            assertThat(zone.documentNumber().orElse("")).hasSizeLessThan(23).doesNotContain("<");
            assertThat(zone.name().primaryNames()).doesNotContain("");
            assertThat(zone.name().secondaryNames()).doesNotContain("");
            assertThat(zone.birthDate().written()).hasSize(8);
            assertThat(zone.expiryDate().written()).hasSize(8);
            assertThat(zone.optionalData()).isNotEqualTo(Optional.of(""));
            assertThat(zone.furtherOptionalData()).isNotEqualTo(Optional.of(""));
            assertThat(zone.checkDigits()).hasSizeBetween(3, 5);
            boolean fits = zone.checkDigits().stream().allMatch(digit -> digit.verdict() == CheckDigit.Verdict.FITS);
            assertThat(zone.faults())
                    .allSatisfy(fault -> assertThat(fault.column()).isBetween(1, 44));
            zone.suggestion().ifPresent(suggestion -> {
                assertThat(fits).isFalse();
                assertThat(suggestion.replacements()).hasSizeBetween(1, 2);
            });
        });
    }

    private static String with(String text, int position, char character) {
        return text.substring(0, position) + character + text.substring(position + 1);
    }

    private static MachineReadableZone read(String text) {
        return MachineReadableZone.read(text).zone().orElseThrow();
    }
}
