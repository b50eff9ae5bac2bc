package dev.tallystick.kyc.access;

import com.google.common.base.CharMatcher;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Device;
import dev.tallystick.candidate.DeviceOwner;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.Locale;

/**
 * Compares the serial number that the person read from a device with the one in the inventory.
 *
 * <p>Not judged: a first try, devices that are not the host's, and slips: letters and digits that look alike, one
 * character off, or the beginning or end of the number.
 */
final class DeviceSerialCheck implements Check {

    private static final FindingType OTHER = FindingType.builder("kyc.device-serial.other-number")
            .message(
                    "Asked {attempts} times for the serial number of the device, the person read {stated}; the inventory"
                            + " has {serial}.")
            .weight(Weight.assumed(
                    5, "Labels are small and laptops are exchanged; a second reading mostly settles it."))
            .group(EvidenceGroup.EQUIPMENT)
            .innocently(
                    "The number of a part, a charger or another device was read.",
                    "The device was exchanged, and the inventory does not show that.",
                    "The label is worn, or the person does not see it well.")
            .followUps(FollowUp.CHECK_DEVICE)
            .explainedBy(ExplanationKind.DELIVERY_ARRANGEMENT)
            .build();

    private static final NoteType SLIP = NoteType.dataQuality(
            "kyc.device-serial.read-again",
            "The serial number {fact} does not match the inventory yet; please read it again.");

    private static final Parameter ATTEMPTS =
            Parameter.of("attempts", 2, 1, 10, "attempts", "How often the number has to be read before it is judged.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.device-serial")
            .title("Does the person have the device in hand?")
            .rationale(
                    "Whoever has a laptop in front of them can read its serial number. A first wrong reading is asked"
                            + " for again and weighs nothing.")
            .area(Area.DEVICE)
            .earliestMoment(Moment.EMPLOYMENT)
            .parts(Device.KIND, Engagement.KIND)
            .findingTypes(OTHER)
            .noteTypes(SLIP)
            .parameters(ATTEMPTS)
            .references(Reference.of(
                    "Staying a Step Ahead: Mitigating the DPRK IT Worker Threat (Mandiant, September 2024)",
                    "https://cloud.google.com/blog/topics/threat-intelligence/mitigating-dprk-it-worker-threat"))
            .indicators("L10")
            .build();

    private static final int MAX_LENGTH = 100;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        boolean noticed = false;
        for (Device device : candidate.devices()) {
            boolean theirs = device.owner()
                    .filter(owner -> !owner.equals(DeviceOwner.HOST))
                    .isPresent();
            if (theirs || device.statedSerial().isEmpty()) {
                continue;
            }
            if (!noticed && !Equipment.isNoticeGiven(candidate, context, result)) {
                return result.build();
            }
            noticed = true;
            if (device.serial().isEmpty()) {
                result.missing(Missing.absent(Device.KIND, "the serial number in the inventory"));
            } else {
                judge(device, context, result);
            }
        }
        return result.build();
    }

    private static void judge(Device device, CheckContext context, CheckResult.Builder result) {
        Fact serial = Fact.of(device, Device.SERIAL);
        Fact stated = Fact.of(device, Device.STATED_SERIAL);
        String listed = key(device.serial().orElseThrow());
        String read = key(device.statedSerial().orElseThrow());
        if (listed.isEmpty() || read.isEmpty()) {
            result.missing(Missing.of(Device.KIND, Missing.Reason.UNREADABLE, "the serial number of the device"));
            return;
        }
        result.compared(serial, stated);
        if (listed.equals(read)) {
            return;
        }
        if (isSlip(listed, read) || device.serialAttempts().orElse(1) < context.get(ATTEMPTS)) {
            result.note(Note.of(SLIP, stated));
            return;
        }
        result.finding(Finding.builder(OTHER, device)
                .fact("stated", stated)
                .fact("serial", serial)
                .argument("attempts", device.serialAttempts().orElse(1).toString())
                .observedAt(device.provenance().flatMap(Provenance::at).or(device::deliveredAt))
                .build());
    }

    /** Upper case letters and digits; those that are read for each other are one. */
    private static String key(String serial) {
        CharMatcher written = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('A', 'Z'));
        String text = written.retainFrom(
                serial.substring(0, Math.min(serial.length(), MAX_LENGTH)).toUpperCase(Locale.ROOT));
        return text.replace('O', '0')
                .replace('Q', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('S', '5')
                .replace('B', '8')
                .replace('Z', '2');
    }

    /** Part of the number, one character off, or two next to each other exchanged. */
    private static boolean isSlip(String listed, String read) {
        if (read.length() >= 4 && (listed.contains(read) || read.contains(listed))) {
            return true;
        }
        int start = 0;
        while (start < Math.min(listed.length(), read.length()) && listed.charAt(start) == read.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(listed.length(), read.length()) - start
                && listed.charAt(listed.length() - 1 - end) == read.charAt(read.length() - 1 - end)) {
            end++;
        }
        int missing = listed.length() - start - end;
        int added = read.length() - start - end;
        boolean exchanged = missing == 2
                && added == 2
                && listed.charAt(start) == read.charAt(start + 1)
                && listed.charAt(start + 1) == read.charAt(start);
        return (missing <= 1 && added <= 1) || exchanged;
    }
}
