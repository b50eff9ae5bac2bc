package dev.tallystick.kyc.access;

import com.google.common.base.CharMatcher;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Device;
import dev.tallystick.candidate.DeviceItem;
import dev.tallystick.candidate.DeviceItemKind;
import dev.tallystick.candidate.DeviceOwner;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.InstalledBy;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.reference.ReferenceRow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the checks of devices have in common: notice, inventory and policy. */
final class Equipment {

    /** What was last seen longer ago is taken for removed. */
    private static final Duration GONE = Duration.ofDays(90);

    static final Missing UNKNOWN_HOLDER =
            Missing.absent(Device.KIND, "on which device something was seen, and whose that device is");
    static final Missing UNKNOWN_INSTALLER =
            Missing.absent(DeviceItem.KIND, "who installed what was seen on the device");

    private Equipment() {}

    /** Whether the person knows that devices, sessions and hours are looked at; if not, that is missing. */
    static boolean isNoticeGiven(Candidate candidate, CheckContext context, CheckResult.Builder result) {
        return noticeFrom(candidate, context, result).isPresent();
    }

    /**
     * Since when the person knows that devices, sessions and hours are looked at; nothing seen before counts. If it is not
     * known or lies ahead, that is missing.
     */
    static Optional<Instant> noticeFrom(Candidate candidate, CheckContext context, CheckResult.Builder result) {
        Optional<Instant> from = since(candidate.engagement().flatMap(Engagement::noticeGivenOn), context);
        if (from.isEmpty()) {
            result.missing(Missing.absent(
                    Engagement.KIND, "since when the person knows that devices, sessions and hours are looked at"));
        }
        return from;
    }

    /** The beginning of a day of notice, at its latest; empty if it lies ahead. */
    static Optional<Instant> since(Optional<PartialDate> notice, CheckContext context) {
        return notice.map(PartialDate::latest)
                .filter(day -> !day.isAfter(context.today()))
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Whose the device is on which an item was seen. */
    enum Holder {
        HOST,
        OTHER,
        UNKNOWN
    }

    /**
     * An item of the inventory.
     *
     * @param at when it was first seen, not before the notice
     * @param holder whose the device is
     * @param device the name of the device, empty text if it has none; an item that names no device is on the only one
     */
    record Item(DeviceItem part, Instant at, Holder holder, Optional<String> device) {

        Fact fact() {
            return Fact.of(part, part.name().isPresent() ? DeviceItem.NAME : DeviceItem.IDENTIFIER);
        }

        boolean isInstalledBy(InstalledBy who) {
            return part.installedBy().equals(Optional.of(who));
        }

        Optional<ReferenceRow> program(RemoteTools tools) {
            return part.identifier()
                    .flatMap(tools::findProgram)
                    .or(() -> part.name().flatMap(tools::findProgram));
        }

        /** Under which names the words of a person may speak of it. */
        List<String> names(Optional<ReferenceRow> row) {
            return Stream.of(
                            part.name().stream().flatMap(name -> ToolNames.spellings(name).stream()),
                            part.name().stream(),
                            row.flatMap(each -> each.find("tool")).stream(),
                            row.flatMap(each -> each.find("family")).stream())
                    .flatMap(each -> each)
                    .distinct()
                    .toList();
        }
    }

    /**
     * The items of some kinds that count: seen since the notice and not long gone, not installed by the host or a company
     * that manages devices for it, and not on a device that is not the host's.
     */
    static List<Item> items(
            Candidate candidate, CheckContext context, CheckResult.Builder result, DeviceItemKind... kinds) {
        List<DeviceItem> all = candidate.deviceItems().stream()
                .filter(item ->
                        Stream.of(kinds).anyMatch(kind -> item.itemKind().equals(Optional.of(kind))))
                .filter(item -> !item.installedBy().equals(Optional.of(InstalledBy.HOST)))
                .filter(item -> item.name().isPresent() || item.identifier().isPresent())
                .sorted(Comparator.comparing(DeviceItem::allText))
                .toList();
        Optional<Instant> notice = all.isEmpty() ? Optional.empty() : noticeFrom(candidate, context, result);
        if (notice.isEmpty()) {
            return List.of();
        }
        Instant gone = context.asOf().minus(GONE);
        Holders holders = Holders.of(candidate);
        List<Item> items = new ArrayList<>();
        boolean isEarlier = false;
        for (DeviceItem item : all) {
            Holder holder = holders.of(item);
            Optional<Instant> last = lastSeenAt(item);
            boolean isGone = item.lastSeenAt().filter(at -> at.isBefore(gone)).isPresent();
            if (holder == Holder.OTHER || isGone) {
                continue;
            }
            if (last.isEmpty() || last.get().isBefore(notice.get())) {
                isEarlier = true;
            } else {
                Instant first = item.firstSeenAt().orElse(last.get());
                items.add(new Item(
                        item, first.isBefore(notice.get()) ? notice.get() : first, holder, holders.device(item)));
            }
        }
        if (isEarlier && items.isEmpty()) {
            result.missing(Missing.of(
                    DeviceItem.KIND, Missing.Reason.TOO_LITTLE, "what was seen on devices since the notice"));
        }
        return items;
    }

    static ToolList allowed(Candidate candidate, RemoteTools tools) {
        return new ToolList(candidate.engagement().map(Engagement::allowedTools).orElse(List.of()), tools);
    }

    private static Optional<Instant> lastSeenAt(DeviceItem item) {
        return item.lastSeenAt()
                .or(() -> item.provenance().flatMap(Provenance::at))
                .or(item::firstSeenAt);
    }

    /** Whose the devices are, by the name that the host gives them. */
    private record Holders(Map<String, Holder> byName) {

        static Holders of(Candidate candidate) {
            Map<String, Holder> byName = new HashMap<>();
            for (Device device : candidate.devices()) {
                byName.merge(name(device), holder(device), (one, other) -> one == other ? one : Holder.UNKNOWN);
            }
            return new Holders(byName);
        }

        private static Holder holder(Device device) {
            if (device.owner().isEmpty()) {
                return device.isManaged() ? Holder.HOST : Holder.UNKNOWN;
            }
            return device.owner().equals(Optional.of(DeviceOwner.HOST)) ? Holder.HOST : Holder.OTHER;
        }

        Holder of(DeviceItem item) {
            if (item.device().isPresent()) {
                return byName.getOrDefault(name(item.device()), Holder.UNKNOWN);
            }
            Set<Holder> all = Set.copyOf(byName.values());
            return all.size() == 1 ? all.iterator().next() : Holder.UNKNOWN;
        }

        Optional<String> device(DeviceItem item) {
            return item.device().isEmpty() && byName.size() == 1
                    ? byName.keySet().stream().findFirst()
                    : item.device().map(unused -> name(item.device()));
        }
    }

    static String name(Device device) {
        return name(device.name());
    }

    /** Systems write names of devices in other case and spacing. */
    private static String name(Optional<String> device) {
        return CharMatcher.whitespace()
                .trimAndCollapseFrom(device.orElse(""), ' ')
                .toLowerCase(Locale.ROOT);
    }
}
