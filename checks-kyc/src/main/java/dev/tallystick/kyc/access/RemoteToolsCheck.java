package dev.tallystick.kyc.access;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.DeliveryItem;
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
import dev.tallystick.check.Disclosure;
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
import dev.tallystick.reference.ReferenceRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares the tools of remote control on a device with the equipment policy and with the day of its delivery.
 *
 * <p>Not judged: devices that are not the host's; what the host or a company that manages devices for it installed, what
 * was on the device before its delivery, and tools of which nobody knows who installed them; what the role may use; what
 * was last seen before the notice, or long ago; one tool alone that the policy does not name; overlay networks and tunnels,
 * which developers use every day, unless the policy names them.
 */
final class RemoteToolsCheck implements Check {

    private static final FindingType AGAINST_POLICY = type("against-policy")
            .message("The device has {tool}; the equipment policy names it as not allowed: {policy}.")
            .weight(Weight.assumed(
                    10, "People install what they know from an earlier job, and seldom read an equipment policy."))
            .build();

    private static final FindingType SEVERAL = type("several-after-delivery")
            .message(
                    "Within {days} days of the delivery of the device ({delivered}) the person installed several tools of"
                            + " remote control: {tools}. The first is {tool}.")
            .weight(Weight.assumed(
                    14, "One such tool is common; two or more within days of delivery are what public cases describe."))
            .build();

    private static final NoteType ONE = NoteType.context(
            "kyc.remote-tools.one-tool",
            "The device has {fact}, a tool of remote control that the policy does not name.");

    private static final Parameter DAYS = Parameter.of(
            "days-after-delivery", 14, 1, 90, "days", "How soon after the delivery tools count as installed at once.");
    private static final Parameter TOOLS =
            Parameter.of("tools", 2, 2, 10, "tools", "How many different tools are several.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.remote-tools")
            .title("Are there tools of remote control that the equipment policy does not know?")
            .rationale("A machine that somebody else works on from afar needs a way in. Help desks, administrators and"
                    + " people who use assistive technology need the same tools: what the host installed or the role"
                    + " may use is not judged, one tool alone is no finding unless the policy names it, and nothing is"
                    + " judged before the person knows that devices are looked at.")
            .area(Area.DEVICE)
            .earliestMoment(Moment.EMPLOYMENT)
            .parts(DeviceItem.KIND, Device.KIND, Delivery.KIND, Engagement.KIND)
            .findingTypes(AGAINST_POLICY, SEVERAL)
            .noteTypes(ONE)
            .parameters(DAYS, TOOLS)
            .references(Reference.GUIDANCE_2022, Reference.GUIDANCE_2023)
            .indicators("L06", "L07")
            .build();

    private final RemoteTools tools;

    RemoteToolsCheck(RemoteTools tools) {
        this.tools = requireNonNull(tools, "tools");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /** An item of the inventory and the row of the tool that it belongs to. */
    private record Tool(Equipment.Item item, Optional<ReferenceRow> row) {

        String name() {
            return row.map(ToolList::family).orElseGet(this::product);
        }

        String product() {
            return row.map(each -> each.get("tool")).orElseGet(() -> item.fact().value(Disclosure.CLEAR));
        }

        boolean isRemoteControl() {
            return row.filter(each -> ToolList.REMOTE_CONTROL.contains(each.get("category")))
                    .isPresent();
        }

        boolean isProgramOfRemoteControl() {
            return isRemoteControl() && !item.part().itemKind().equals(Optional.of(DeviceItemKind.OPEN_PORT));
        }

        boolean isByPerson() {
            return item.isInstalledBy(InstalledBy.PERSON);
        }

        boolean isSeenBefore(Instant at) {
            return item.part().firstSeenAt().filter(first -> first.isBefore(at)).isPresent();
        }

        boolean isSeenWithin(Duration days, Instant from) {
            return item.part().firstSeenAt().isPresent()
                    && !isSeenBefore(from)
                    && !item.at().isAfter(from.plus(days));
        }
    }

    /** When a device came, and what says so. */
    private record Arrival(Instant at, Fact fact) {}

    /** A device and the tools that came onto it soon after. */
    private record Kit(Arrival arrival, List<Tool> tools) {}

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Equipment.Item> items = Equipment.items(
                candidate,
                context,
                result,
                DeviceItemKind.SOFTWARE,
                DeviceItemKind.BROWSER_EXTENSION,
                DeviceItemKind.OPEN_PORT);
        if (items.isEmpty()) {
            return result.build();
        }
        Engagement terms = candidate.engagement().orElseThrow();
        ToolList allowed = Equipment.allowed(candidate, tools);
        List<Tool> all = items.stream()
                .map(item -> new Tool(item, item.program(tools)))
                .sorted(Comparator.comparing((Tool tool) -> tool.item().at())
                        .thenComparing(tool -> tool.item().part().allText()))
                .toList();
        List<Tool> found = all.stream()
                .filter(tool -> !allowed.allows(tool.item().part(), tool.row()))
                .toList();
        Map<String, Arrival> arrivals = arrivals(candidate);
        judgePolicy(terms, all, found, arrivals, result);
        judgeDelivery(found, arrivals, context, result);
        return result.build();
    }

    /** When devices last came, by name; of the only device a delivery may tell. */
    private static Map<String, Arrival> arrivals(Candidate candidate) {
        Map<String, Arrival> arrivals = new LinkedHashMap<>();
        for (Device device : candidate.devices()) {
            device.deliveredAt()
                    .map(at -> new Arrival(
                            at,
                            Fact.shown(
                                    device,
                                    Device.DELIVERED_AT,
                                    SessionPlaces.day(at).toString())))
                    .ifPresent(arrival -> arrivals.merge(
                            Equipment.name(device),
                            arrival,
                            (one, other) -> other.at().isAfter(one.at()) ? other : one));
        }
        List<String> names =
                candidate.devices().stream().map(Equipment::name).distinct().toList();
        List<Delivery> sent = candidate.deliveries().stream()
                .filter(each -> each.item().equals(Optional.of(DeliveryItem.EQUIPMENT)))
                .filter(each -> each.deliveredAt().isPresent())
                .toList();
        if (names.size() == 1
                && sent.stream().map(Delivery::deliveredAt).distinct().count() == 1) {
            Delivery only = sent.get(0);
            arrivals.putIfAbsent(
                    names.get(0), new Arrival(only.deliveredAt().orElseThrow(), Fact.of(only, Delivery.DELIVERED_AT)));
        }
        return arrivals;
    }

    private void judgePolicy(
            Engagement terms,
            List<Tool> all,
            List<Tool> found,
            Map<String, Arrival> arrivals,
            CheckResult.Builder result) {
        if (terms.deniedTools().isEmpty()) {
            result.missing(Missing.absent(Engagement.KIND, "which tools the equipment policy does not allow"));
            return;
        }
        ToolList denied = new ToolList(terms.deniedTools(), tools);
        Set<String> unknown = new HashSet<>(denied.unknown());
        all.forEach(tool -> denied.find(tool.item().part(), tool.row()).ifPresent(unknown::remove));
        if (!unknown.isEmpty()) {
            result.missing(Missing.of(
                    Engagement.KIND,
                    Missing.Reason.UNREADABLE,
                    "which tools, ports or categories of tools the words of the equipment policy mean"));
        }
        if (!unknown.containsAll(terms.deniedTools())) {
            result.compared(all.get(0).item().fact(), Fact.of(terms, Engagement.DENIED_TOOLS));
        }
        Set<String> judged = new HashSet<>();
        for (Tool tool : found) {
            Optional<String> entry = denied.find(tool.item().part(), tool.row());
            if (entry.isPresent() && isOfPerson(tool, arrivals, result) && judged.add(tool.product())) {
                result.finding(Finding.builder(AGAINST_POLICY, tool.item().part())
                        .fact("tool", tool.item().fact())
                        .fact("policy", Fact.shown(terms, Engagement.DENIED_TOOLS, entry.get()))
                        .named(tool.item().names(tool.row()))
                        .observedAt(Optional.of(tool.item().at()))
                        .build());
            }
        }
        if (judged.isEmpty()) {
            found.stream()
                    .filter(Tool::isRemoteControl)
                    .findFirst()
                    .ifPresent(tool -> result.note(Note.of(ONE, tool.item().fact())));
        }
    }

    /** Whether the person installed it on a device of the host that they had; if nobody knows, that is missing. */
    private static boolean isOfPerson(Tool tool, Map<String, Arrival> arrivals, CheckResult.Builder result) {
        if (tool.item().holder() == Equipment.Holder.UNKNOWN) {
            result.missing(Equipment.UNKNOWN_HOLDER);
            return false;
        }
        if (!tool.isByPerson()) {
            result.missing(Equipment.UNKNOWN_INSTALLER);
            return false;
        }
        return tool.item()
                .device()
                .map(arrivals::get)
                .filter(arrival -> tool.isSeenBefore(arrival.at()))
                .isEmpty();
    }

    private static void judgeDelivery(
            List<Tool> found, Map<String, Arrival> arrivals, CheckContext context, CheckResult.Builder result) {
        Duration days = Duration.ofDays(context.get(DAYS));
        Map<String, Kit> kits = new TreeMap<>();
        arrivals.forEach((device, arrival) -> kits.put(device, new Kit(arrival, new ArrayList<>())));
        List<Tool> undated = new ArrayList<>();
        for (Tool tool : found) {
            if (!tool.isProgramOfRemoteControl()) {
                continue;
            }
            Optional<Kit> kit = tool.item()
                    .device()
                    .filter(each -> tool.item().holder() == Equipment.Holder.HOST)
                    .map(kits::get);
            if (kit.isEmpty()) {
                undated.add(tool);
            } else if (tool.isSeenWithin(days, kit.get().arrival().at())) {
                kit.get().tools().add(tool);
            }
        }
        int several = context.get(TOOLS);
        for (Kit kit : kits.values()) {
            Map<String, Tool> byPerson =
                    byName(kit.tools().stream().filter(Tool::isByPerson).toList());
            if (byPerson.size() >= several) {
                result.finding(several(kit.arrival(), List.copyOf(byPerson.values()), context));
            } else if (byName(kit.tools()).size() >= several) {
                result.missing(Equipment.UNKNOWN_INSTALLER);
            }
        }
        if (byName(undated).size() >= several) {
            result.missing(Missing.absent(Device.KIND, "when the device was delivered on which tools were seen"));
        }
    }

    /** The first of each name. */
    private static Map<String, Tool> byName(List<Tool> tools) {
        Map<String, Tool> byName = new LinkedHashMap<>();
        tools.forEach(tool -> byName.putIfAbsent(tool.name(), tool));
        return byName;
    }

    private static Finding several(Arrival arrival, List<Tool> tools, CheckContext context) {
        Finding.Builder finding = Finding.builder(SEVERAL, tools.get(0).item().part())
                .fact("tool", tools.get(0).item().fact())
                .fact("delivered", arrival.fact())
                .argument("days", Integer.toString(context.get(DAYS)))
                .argument("tools", tools.stream().map(Tool::name).sorted().collect(Collectors.joining(", ")))
                .observedAt(Optional.of(tools.get(context.get(TOOLS) - 1).item().at()));
        tools.forEach(tool -> finding.named(tool.item().names(tool.row())));
        return finding.build();
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.remote-tools." + name)
                .group(EvidenceGroup.REMOTE_CONTROL)
                .innocently(
                        "The person helps others, or is helped, with such a tool.",
                        "It came with a driver, a printer or an earlier job.",
                        "The help desk asked for it, and the inventory does not show that.")
                .followUps(FollowUp.REVIEW_TOOLS, FollowUp.CHECK_DEVICE)
                .explainedBy(ExplanationKind.TOOL_USE);
    }
}
