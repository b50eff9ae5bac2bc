package dev.tallystick.kyc.access;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Device;
import dev.tallystick.candidate.DeviceItem;
import dev.tallystick.candidate.DeviceItemKind;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.InstalledBy;
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
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.reference.ReferenceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks programs up in the table of those that move the mouse by themselves.
 *
 * <p>Not judged: programs on devices that are not the host's, those that the role may use, and those of which nobody knows
 * that the person installed them.
 */
final class InputSimulationCheck implements Check {

    private static final FindingType PRESENT = FindingType.builder("kyc.input-simulation.present")
            .message("The device has {item}, which is listed as a program that simulates input: {tool}.")
            .weight(Weight.assumed(3, "Many people use one so that a screen does not lock."))
            .group(EvidenceGroup.REMOTE_CONTROL)
            .innocently(
                    "The screen locks too soon for reading, calls or presentations.",
                    "Presence is measured by the mouse, and the person reads or thinks.",
                    "It is part of a test or of assistive technology.")
            .followUps(FollowUp.REVIEW_TOOLS)
            .explainedBy(ExplanationKind.TOOL_USE)
            .build();

    static final CheckInfo INFO = CheckInfo.builder("kyc.input-simulation")
            .title("Is there a program that simulates input?")
            .rationale("Machines that are to look attended run such programs, and so do people whose screen locks too"
                    + " soon. It is listed beside other findings and never brings a review by itself.")
            .area(Area.DEVICE)
            .earliestMoment(Moment.EMPLOYMENT)
            .parts(DeviceItem.KIND, Device.KIND, Engagement.KIND)
            .findingTypes(PRESENT)
            .references(Reference.of(
                    "Staying a Step Ahead: Mitigating the DPRK IT Worker Threat (Mandiant, September 2024)",
                    "https://cloud.google.com/blog/topics/threat-intelligence/mitigating-dprk-it-worker-threat"))
            .indicators("L11")
            .build();

    private final RemoteTools tools;

    InputSimulationCheck(RemoteTools tools) {
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
        for (Equipment.Item item : Equipment.items(candidate, context, result, DeviceItemKind.SOFTWARE)) {
            Optional<ReferenceRow> row =
                    item.program(tools).filter(each -> each.get("category").equals("input-simulation"));
            if (row.isPresent()) {
                judge(item, row.get(), allowed, result);
            }
        }
        return result.build();
    }

    private static void judge(Equipment.Item item, ReferenceRow row, ToolList allowed, CheckResult.Builder result) {
        Fact tool = Fact.of(row, "tool");
        result.compared(item.fact(), tool);
        if (allowed.allows(item.part(), Optional.of(row))) {
            return;
        }
        if (item.holder() == Equipment.Holder.UNKNOWN) {
            result.missing(Equipment.UNKNOWN_HOLDER);
        } else if (!item.isInstalledBy(InstalledBy.PERSON)) {
            result.missing(Equipment.UNKNOWN_INSTALLER);
        } else {
            List<String> names = new ArrayList<>(item.names(Optional.of(row)));
            names.add("jiggler");
            result.finding(Finding.builder(PRESENT, item.part())
                    .fact("item", item.fact())
                    .fact("tool", tool)
                    .named(names)
                    .observedAt(Optional.of(item.at()))
                    .build());
        }
    }
}
