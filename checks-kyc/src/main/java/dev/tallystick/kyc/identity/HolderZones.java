package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.check.CheckContext;
import dev.tallystick.kyc.mrz.CheckDigit;
import dev.tallystick.kyc.mrz.MachineReadableZone;
import dev.tallystick.kyc.mrz.ZoneField;
import dev.tallystick.kyc.mrz.Zones;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the machine-readable zones of a document say about its holder, as far as they were read without a fault. */
final class HolderZones {

    /** A document has one zone, and few scans of it are kept. */
    private static final int MOST = 4;

    private HolderZones() {}

    static List<MachineReadableZone> read(IdentityDocument document, CheckContext context) {
        return document.zones().stream()
                .distinct()
                .limit(MOST)
                .flatMap(text -> Zones.read(context, text).zone().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The name, primary identifier first; empty if the field holds anything but a name. */
    static Optional<String> name(MachineReadableZone zone) {
        if (zone.faults().stream().anyMatch(fault -> fault.field() == ZoneField.NAME)) {
            return Optional.empty();
        }
        String written = Stream.concat(zone.name().primaryNames().stream(), zone.name().secondaryNames().stream())
                .collect(Collectors.joining(" "));
        return Optional.of(written).filter(name -> !name.isEmpty());
    }

    /** Whether the check digit of the birth date fits. */
    static boolean hasSureBirthDate(MachineReadableZone zone) {
        return zone.checkDigits().stream()
                .anyMatch(digit -> digit.field() == ZoneField.BIRTH_DATE && digit.verdict() == CheckDigit.Verdict.FITS);
    }
}
