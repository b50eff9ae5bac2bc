package dev.tallystick.kyc.document;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.check.CheckContext;
import dev.tallystick.kyc.mrz.CheckDigit;
import dev.tallystick.kyc.mrz.CheckDigit.Verdict;
import dev.tallystick.kyc.mrz.MachineReadableZone;
import dev.tallystick.kyc.mrz.UnreadableReason;
import dev.tallystick.kyc.mrz.ZoneReading;
import dev.tallystick.kyc.mrz.ZoneRule;
import dev.tallystick.kyc.mrz.Zones;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The scans of the machine-readable zone of one document. */
final class DocumentScans {

    /** A document has one zone, and few scans of it are kept. */
    private static final int MOST = 4;

    private final ImmutableList<ZoneReading> readings;
    private final ImmutableSet<MachineReadableZone> zones;
    private final long different;

    private DocumentScans(ImmutableList<ZoneReading> readings, long different) {
        this.readings = readings;
        this.zones = readings.stream().flatMap(each -> each.zone().stream()).collect(ImmutableSet.toImmutableSet());
        this.different = different;
    }

    /** The scans, whatever their order; the same characters twice are a copy of one scan. */
    static DocumentScans of(IdentityDocument document, CheckContext context) {
        List<String> texts =
                document.zones().stream().distinct().sorted().limit(MOST).toList();
        return new DocumentScans(
                texts.stream().map(text -> Zones.read(context, text)).collect(ImmutableList.toImmutableList()),
                texts.stream()
                        .map(CharMatcher.whitespace()::removeFrom)
                        .distinct()
                        .count());
    }

    /** Zones in which every check digit fits; more than one if such scans do not agree. */
    List<MachineReadableZone> sure() {
        return zones.stream().filter(DocumentScans::isSure).toList();
    }

    /** The zone of the only sure reading. */
    Optional<MachineReadableZone> onlySure() {
        return Optional.of(sure()).filter(all -> all.size() == 1).map(all -> all.get(0));
    }

    /** The zone with the fewest faults. */
    Optional<MachineReadableZone> best() {
        return zones.stream().min(Comparator.comparing(zone -> zone.faults().size()));
    }

    Optional<UnreadableReason> unreadable() {
        return readings.stream().flatMap(each -> each.unreadable().stream()).findFirst();
    }

    /**
     * The zone that at least two different scans show alike, with nothing wrong but check digits that no confusion of
     * similar characters explains.
     */
    Optional<MachineReadableZone> steadilyWrong() {
        if (different < 2 || zones.size() != 1 || unreadable().isPresent()) {
            return Optional.empty();
        }
        return zones.stream()
                .filter(zone -> zone.checkDigits().stream().anyMatch(each -> each.verdict() == Verdict.DIFFERS))
                .filter(zone -> zone.faults().stream().allMatch(fault -> fault.rule() == ZoneRule.CHECK_DIGIT_FITS))
                .filter(zone -> zone.suggestion().isEmpty())
                .findFirst();
    }

    private static boolean isSure(MachineReadableZone zone) {
        return zone.checkDigits().stream().map(CheckDigit::verdict).allMatch(Verdict.FITS::equals);
    }
}
