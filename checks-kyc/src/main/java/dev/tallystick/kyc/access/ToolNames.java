package dev.tallystick.kyc.access;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names of programs, numbers of ports and identities of USB devices as inventories write them. */
final class ToolNames {

    /** The longest path of classic Windows. */
    private static final int MAX = 260;

    private static final Pattern PORT = Pattern.compile("(?:(?:port|tcp|udp)[ /:]*)*(\\d{1,5})(?:[ /](?:tcp|udp))?");
    private static final Pattern PACKAGE = Pattern.compile("\\.(?:app|appimage|deb|dmg|exe|msi|pkg|rpm)$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-_"))).omitEmptyStrings();

    /** What inventories put behind the name of a product. */
    private static final Pattern VERSION = Pattern.compile("v?\\d+(?:\\.\\d+)*[a-z]?");

    private static final ImmutableSet<String> FORMS = ImmutableSet.of(
            "32bit",
            "64bit",
            "agent",
            "amd64",
            "arm64",
            "bit",
            "client",
            "full",
            "host",
            "installer",
            "msi",
            "portable",
            "service",
            "setup",
            "version",
            "x64",
            "x86");

    /** As Windows ({@code USB\VID_1209&PID_EDA1\5&2}), Linux ({@code 1209:eda1}) and others write it. */
    private static final Pattern USB =
            Pattern.compile("(?<![0-9a-z])(?:vid_|0x)?([0-9a-f]{4})[:&/](?:pid_|0x)?([0-9a-f]{4})(?![0-9a-z])");

    private ToolNames() {}

    /** The name without its path, in lower case. */
    static String key(String name) {
        String text = CharMatcher.whitespace().trimFrom(name);
        int path = Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'));
        return text.substring(path + 1).toLowerCase(Locale.ROOT);
    }

    /** What to look a name up under: as written, as a port, and without form and version, the longest first. */
    static List<String> spellings(String name) {
        if (name.length() > MAX) {
            return List.of();
        }
        List<String> spellings = new ArrayList<>();
        spellings.add(key(name));
        Matcher port = PORT.matcher(name.strip().toLowerCase(Locale.ROOT));
        if (port.matches()) {
            spellings.add(port.group(1));
            return spellings;
        }
        String product = PACKAGE.matcher(
                        BRACKETS.matcher(key(name)).replaceAll(" ").strip())
                .replaceFirst("");
        List<String> words = WORDS.splitToList(product);
        int length = words.size();
        while (length > 0) {
            spellings.add(String.join(" ", words.subList(0, length)));
            String last = words.get(length - 1);
            if (!FORMS.contains(last) && !VERSION.matcher(last).matches()) {
                break;
            }
            length--;
        }
        return spellings;
    }

    static boolean isPort(String entry) {
        return entry.length() <= MAX
                && PORT.matcher(entry.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Vendor and product id in the form {@code 1209:eda1}. */
    static Optional<String> usb(String identifier) {
        Matcher matcher = USB.matcher(
                identifier.substring(0, Math.min(identifier.length(), MAX)).toLowerCase(Locale.ROOT));
        return matcher.find() ? Optional.of(matcher.group(1) + ":" + matcher.group(2)) : Optional.empty();
    }
}
