package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Device;
import dev.tallystick.candidate.DeviceItem;
import dev.tallystick.candidate.DeviceItemKind;
import dev.tallystick.candidate.DeviceOwner;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.InstalledBy;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.candidate.Session;
import java.time.Instant;
import java.util.List;

/** People whose equipment is not as the policy imagines it. */
final class DeviceLives {

    private static final ImmutableList<String> NETWORK_SWITCHES =
            ImmutableList.of("1209:eda1", "1209:eda2", "1209:eda3", "1d6b:0104");

    private DeviceLives() {}

    /** Two in five sessions come from a device of the flat; one person in five showed an account of somebody else. */
    static void sharedDevices(Life life) {
        Draw draw = life.draw;
        HouseholdLives.sharedHomes(life);
        Connections connections = new Connections(life);
        for (Instant at : life.workInstants(draw.between(5, 12))) {
            boolean isShared = draw.chance(0.4);
            Session.Builder session = SessionFacts.session(life, connections, at)
                    .managedDevice(!isShared)
                    .device(isShared ? "family computer" : DeviceFacts.LAPTOP);
            life.add(session.build());
        }
        Device.Builder laptop = DeviceFacts.laptop(life);
        if (draw.chance(0.08)) {
            laptop.statedSerial("5CD" + draw.digits(7)).serialAttempts(draw.between(1, 2));
        }
        life.add(laptop.build());
        DeviceFacts.inventory(life);
        if (draw.chance(0.2)) {
            life.add(
                    ConductFacts.observed(life, draw.of(ObservationKind.ACCOUNT_VISIBLE, ObservationKind.OTHER_ACCOUNT))
                            .build());
        }
        ConnectionLives.explains(life, ExplanationKind.HOUSEHOLD, 0.2);
    }

    /** Read to by a program, and helped from afar by family; four in ten agreed on it, some use two tools. */
    static void assisted(Life life) {
        Draw draw = life.draw;
        List<String> tools = draw.some(DeviceFacts.REMOTE_TOOLS, draw.chance(0.15) ? 2 : 1);
        boolean isAgreed = draw.chance(0.4);
        WorkTerms.agrees(life, terms -> isAgreed ? terms.allowedTools(tools) : terms);
        installs(life, tools, 25);
        life.add(DeviceFacts.software(draw, "NVDA", DeviceFacts.after(DeviceFacts.delivered(life), 0), true));
        life.add(ConductFacts.cameraOff(life, 0.7, 0.03));
        explainsTools(life, tools, 0.4);
    }

    /** Two to four tools within days; nine roles in ten say so, and six in ten of the others explain it. */
    static void administrators(Life life) {
        Draw draw = life.draw;
        List<String> tools = draw.some(DeviceFacts.REMOTE_TOOLS, draw.between(2, 4));
        boolean isAgreed = draw.chance(0.9);
        WorkTerms.agrees(
                life,
                terms -> isAgreed
                        ? terms.role("Administrator")
                                .allowedTools(List.of("remote-desktop", "remote-support", "vnc", "rmm"))
                        : terms.role("Administrator"));
        installs(life, tools, 15);
        if (!isAgreed) {
            explainsTools(life, tools, 0.6);
        }
    }

    /** A third have a switch at their desk that is worked over the network; nearly half of these agreed on it. */
    static void homeLabs(Life life) {
        Draw draw = life.draw;
        boolean hasSwitch = draw.chance(0.33);
        boolean isAgreed = hasSwitch && draw.chance(0.45);
        WorkTerms.agrees(life, terms -> isAgreed ? terms.allowedTools(List.of("ip-kvm", "overlay-network")) : terms);
        life.add(DeviceFacts.laptop(life).build());
        DeviceFacts.inventory(life);
        if (hasSwitch) {
            String identifier = draw.of(NETWORK_SWITCHES);
            DeviceItem.Builder item =
                    DeviceFacts.usb(identifier, DeviceFacts.after(DeviceFacts.delivered(life), draw.between(0, 15)));
            life.add(identifier.startsWith("1d6b") ? item.name("JetKVM").build() : item.build());
            if (!isAgreed) {
                explainsTools(life, List.of("KVM switch"), 0.6);
            }
        }
        Instant delivered = DeviceFacts.delivered(life);
        life.add(DeviceFacts.software(draw, "Tailscale", DeviceFacts.after(delivered, draw.between(0, 9)), true));
    }

    /** Contractors; one engagement in six was written for employees. */
    static void ownDevices(Life life) {
        Draw draw = life.draw;
        WorkTerms.agrees(life, terms -> terms.ownDevicesAllowed(draw.chance(0.83)));
        life.add(Device.builder()
                .name("own laptop")
                .owner(DeviceOwner.PERSON)
                .managed(false)
                .build());
        Connections connections = Connections.usual(life);
        for (Instant at : life.workInstants(draw.between(5, 12))) {
            life.add(SessionFacts.session(life, connections, at)
                    .managedDevice(false)
                    .device("own laptop")
                    .build());
        }
        if (draw.chance(0.4)) {
            life.add(ConductFacts.observed(life, ObservationKind.OWN_DEVICE_WANTED)
                    .times(draw.between(1, 3))
                    .build());
        }
        ConnectionLives.explains(life, ExplanationKind.TOOL_USE, 0.2);
    }

    /** The screen locks after two minutes, so half have a program against it; one in eight has agreed on it. */
    static void lockedScreens(Life life) {
        Draw draw = life.draw;
        boolean isAgreed = draw.chance(0.12);
        WorkTerms.agrees(life, terms -> isAgreed ? terms.allowedTools(List.of("input-simulation")) : terms);
        life.add(DeviceFacts.laptop(life).build());
        DeviceFacts.inventory(life);
        if (draw.chance(0.5)) {
            Instant at = DeviceFacts.after(DeviceFacts.delivered(life), draw.between(3, 20));
            life.add(DeviceFacts.software(draw, draw.of("Mouse Jiggler", "Move Mouse"), at, draw.chance(0.6)));
        }
        explainsTools(life, List.of("Mouse Jiggler", "Move Mouse"), 0.1);
    }

    /** Four in five name what they use. */
    private static void explainsTools(Life life, List<String> tools, double share) {
        if (life.draw.chance(share)) {
            String words = life.draw.chance(0.8) ? "I use " + String.join(" and ", tools) + "." : "I use tools.";
            life.explains(ExplanationKind.TOOL_USE, words, life.daysIn(2));
        }
    }

    private static void installs(Life life, List<String> tools, int withinDays) {
        Draw draw = life.draw;
        life.add(DeviceFacts.laptop(life).build());
        Instant delivered = DeviceFacts.delivered(life);
        for (String tool : tools) {
            life.add(
                    DeviceFacts.item(DeviceItemKind.SOFTWARE, DeviceFacts.after(delivered, draw.between(0, withinDays)))
                            .name(tool)
                            .installedBy(draw.chance(0.8) ? InstalledBy.PERSON : InstalledBy.HOST)
                            .build());
        }
    }
}
