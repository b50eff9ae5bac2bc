package dev.tallystick.testkit;

import dev.tallystick.candidate.Device;
import dev.tallystick.candidate.DeviceItem;
import dev.tallystick.candidate.Field;
import java.util.Optional;

/** Texts of sessions, devices, meetings and observations that generated candidates have. */
final class AccessTexts {

    private AccessTexts() {}

    /** Empty for a field of something else. */
    static Optional<String> find(Draw draw, Field<?> field) {
        if (field.equals(DeviceItem.NAME)) {
            return Optional.of(tool(draw));
        }
        if (field.equals(Device.NAME)) {
            return Optional.of(device(draw));
        }
        return switch (field.name()) {
            case "ip" ->
                Optional.of(draw.of(
                        "198.51.100." + draw.between(0, 255),
                        "203.0.113.7",
                        "10.0.0." + draw.between(0, 255),
                        "2001:db8::" + draw.digits(3),
                        "::ffff:198.51.100.4",
                        "999.1.2.3"));
            case "identifier" ->
                Optional.of(draw.of("1209:eda1", "1D6B:0104", "046d:c52b", "3389", "AnyDesk.exe", "rustdesk.exe"));
            case "device" -> Optional.of(device(draw));
            case "serial", "statedSerial" -> Optional.of(draw.of("PF12KX3456", "PF12KX3465", "5CD" + draw.digits(7)));
            case "system" -> Optional.of(draw.of("mail", "code hosting", "help desk"));
            case "account" -> Optional.of(draw.of("shared-admin", "intern-" + draw.digits(2)));
            case "allowedTools", "deniedTools" ->
                Optional.of(draw.chance(0.3) ? draw.of("remote-desktop", "ip-kvm", "rmm") : tool(draw));
            case "tool" -> Optional.of(draw.of("Zoom Workplace", "Jitsi Meet"));
            case "stated" -> Optional.of(draw.of("at home, at noon", "in the office"));
            case "seen" -> Optional.of(draw.of("dark outside the window", "a hotel room"));
            case "policy" -> Optional.of("No assistants in the written test.");
            case "questionSet" -> Optional.of("residence and work, 2026");
            default -> Optional.empty();
        };
    }

    private static String device(Draw draw) {
        return draw.of(DeviceFacts.LAPTOP, DeviceFacts.LAPTOP, "own laptop");
    }

    private static String tool(Draw draw) {
        return draw.chance(0.6)
                ? draw.of(DeviceFacts.REMOTE_TOOLS)
                : draw.of("Tailscale", "ngrok", "Mouse Jiggler", "JetKVM", "Git", "AnyDesk.exe");
    }
}
