package dev.tallystick.kyc.access;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Device;
import dev.tallystick.candidate.DeviceItem;
import dev.tallystick.candidate.DeviceItemKind;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
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
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.reference.ReferenceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks USB devices and screens up in the table of keyboards, screens and mice that are worked over a network.
 *
 * <p>A device that the table does not hold is no result: such identities can be changed. Not judged: what the host
 * attached or the role may use, and devices that are not the host's. A name alone, an identity that many other devices
 * share, and a device of which nobody knows whose it is are remarks.
 */
final class NetworkKvmCheck implements Check {

    private static final FindingType ATTACHED = FindingType.builder("kyc.network-kvm.attached")
            .message("A USB device attached to the machine, {item}, has the identity of {tool}, with which a machine is"
                    + " worked from afar.")
            .weight(
                    Weight.assumed(
                            14,
                            "Home labs have such devices; attached to an employer's laptop they are described in public cases."))
            .group(EvidenceGroup.REMOTE_CONTROL)
            .innocently(
                    "The person keeps a laboratory at home and attached the laptop to it.",
                    "The device is a home-made gadget that uses the same identity.",
                    "The desk belongs to somebody who installed it for several machines.")
            .followUps(FollowUp.REVIEW_TOOLS, FollowUp.CHECK_DEVICE)
            .explainedBy(ExplanationKind.TOOL_USE)
            .build();

    private static final NoteType SHARED_IDENTITY = NoteType.context(
            "kyc.network-kvm.shared-identity",
            "A USB device ({fact}) has an identity that devices for working a machine from afar and many others share.");

    private static final NoteType NAME = NoteType.context(
            "kyc.network-kvm.name",
            "Something attached ({fact}) has the name or identity of a device with which a machine is worked from afar.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.network-kvm")
            .title("Is hardware attached with which a machine is worked over a network?")
            .rationale(
                    "Such hardware needs no program on the machine, so that its identity on the USB bus is all that an"
                            + " inventory shows. A match is a reason to look at the desk together; no match says nothing, since"
                            + " the identity can be changed. Switches at a desk have no such identity.")
            .area(Area.DEVICE)
            .earliestMoment(Moment.EMPLOYMENT)
            .parts(DeviceItem.KIND, Device.KIND, Engagement.KIND)
            .findingTypes(ATTACHED)
            .noteTypes(SHARED_IDENTITY, NAME)
            .references(Reference.of(
                    "Remote Access Hardware, T1219.003 (MITRE ATT&CK)",
                    "https://attack.mitre.org/techniques/T1219/003/"))
            .indicators("L08")
            .build();

    private final RemoteTools tools;

    NetworkKvmCheck(RemoteTools tools) {
        this.tools = requireNonNull(tools, "tools");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        ToolList allowed = Equipment.allowed(candidate, tools);
        for (Equipment.Item item :
                Equipment.items(candidate, context, result, DeviceItemKind.USB_DEVICE, DeviceItemKind.DISPLAY)) {
            boolean isUsb = item.part().itemKind().equals(Optional.of(DeviceItemKind.USB_DEVICE));
            Optional<ReferenceRow> row = isUsb ? byIdentity(item.part()) : Optional.empty();
            if (row.isPresent()) {
                judge(item, row.get(), allowed, result);
            } else if (isNamedAsOne(item.part())) {
                result.note(Note.of(NAME, item.fact()));
            }
        }
        return result.build();
    }

    private Optional<ReferenceRow> byIdentity(DeviceItem item) {
        return item.identifier()
                .filter(id -> !id.isBlank())
                .flatMap(id -> tools.findUsbDevice(id, item.name().orElse("")));
    }

    private boolean isNamedAsOne(DeviceItem item) {
        return Stream.of(item.name(), item.identifier())
                .flatMap(Optional::stream)
                .anyMatch(name -> tools.findUsbDevice("", name).isPresent());
    }

    private static void judge(Equipment.Item item, ReferenceRow row, ToolList allowed, CheckResult.Builder result) {
        boolean isSure =
                row.get("category").equals("ip-kvm") && row.confidence().equals("confirmed");
        if (!isSure) {
            result.note(Note.of(SHARED_IDENTITY, item.fact()));
            return;
        }
        Fact identity = Fact.of(item.part(), DeviceItem.IDENTIFIER);
        Fact tool = Fact.of(row, "tool");
        result.compared(identity, tool);
        if (allowed.allows(item.part(), Optional.of(row))) {
            return;
        }
        if (item.holder() == Equipment.Holder.UNKNOWN) {
            result.missing(Equipment.UNKNOWN_HOLDER);
            result.note(Note.of(NAME, identity));
            return;
        }
        List<String> names = new ArrayList<>(item.names(Optional.of(row)));
        names.add("KVM");
        result.finding(Finding.builder(ATTACHED, item.part())
                .fact("item", identity)
                .fact("tool", tool)
                .named(names)
                .observedAt(Optional.of(item.at()))
                .build());
    }
}
