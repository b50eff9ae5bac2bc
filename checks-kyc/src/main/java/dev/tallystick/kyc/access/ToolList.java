package dev.tallystick.kyc.access;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.DeviceItem;
import dev.tallystick.reference.ReferenceRow;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A list of the equipment policy, in the words of the host: products, processes, ports, tools or categories. */
final class ToolList {

    static final ImmutableSet<String> REMOTE_CONTROL =
            ImmutableSet.of("remote-desktop", "remote-support", "rmm", "vnc", "terminal-sharing");

    private static final ImmutableSet<String> OTHERS =
            ImmutableSet.of("overlay-network", "tunnel", "ip-kvm", "ip-kvm-generic", "input-simulation");

    private final Map<String, String> byCategory = new HashMap<>();
    private final Map<String, String> byTool = new HashMap<>();
    private final Map<String, String> byFamily = new HashMap<>();
    private final Map<String, String> bySpelling = new HashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    ToolList(List<String> entries, RemoteTools tools) {
        for (String entry : entries) {
            String category = entry.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
            byCategory.putIfAbsent(category, entry);
            Optional<ReferenceRow> row = tools.findProgram(entry);
            if (row.isPresent()) {
                byTool.putIfAbsent(row.get().get("tool"), entry);
                byFamily.putIfAbsent(family(row.get()), entry);
            } else if (!REMOTE_CONTROL.contains(category) && !OTHERS.contains(category)) {
                ToolNames.spellings(entry).forEach(spelling -> bySpelling.putIfAbsent(spelling, entry));
                if (!ToolNames.isPort(entry)) {
                    unknown.add(entry);
                }
            }
        }
    }

    /** The entry that names an item. */
    Optional<String> find(DeviceItem item, Optional<ReferenceRow> row) {
        return Stream.concat(
                        Stream.of(
                                row.map(each -> byCategory.get(each.get("category"))),
                                row.map(each -> byTool.get(each.get("tool")))),
                        Stream.of(item.name(), item.identifier())
                                .flatMap(name -> name.map(ToolNames::spellings).orElse(List.of()).stream())
                                .map(spelling -> Optional.ofNullable(bySpelling.get(spelling))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether an item is named; whoever may use one product of a maker may use all. */
    boolean allows(DeviceItem item, Optional<ReferenceRow> row) {
        return find(item, row).isPresent()
                || row.map(ToolList::family)
                        .filter(family -> byFamily.containsKey(family) || bySpelling.containsKey(ToolNames.key(family)))
                        .isPresent();
    }

    /** Entries that are no known tool, port or category: such words may mean anything. */
    Set<String> unknown() {
        return unknown;
    }

    /** What the products of one maker are counted as. */
    static String family(ReferenceRow row) {
        return row.find("family").orElse(row.get("tool"));
    }
}
