package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.Device;
import dev.tallystick.candidate.DeviceItem;
import dev.tallystick.candidate.DeviceItemKind;
import dev.tallystick.candidate.DeviceOwner;
import dev.tallystick.candidate.DevicePosition;
import dev.tallystick.candidate.InstalledBy;
import dev.tallystick.place.Coordinates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Laptops and what is on them, as four in ten hosts hand them over. Six in ten know who installed what. One laptop in
 * twenty has a tool of remote control that the person brought along, one in seven of these another, one laptop in twelve
 * an overlay network or tunnel, one in thirty a program that moves the mouse. Four in ten people are asked for the serial
 * number: 6 % slip, 4 % read another number, half of these twice. Half of the hosts know positions: three in four at home,
 * one in thirty where the network is listed.
 */
final class DeviceFacts {

    static final String LAPTOP = "laptop-1";

    static final ImmutableList<String> REMOTE_TOOLS = ImmutableList.of(
            "AnyDesk",
            "TeamViewer",
            "RustDesk",
            "Chrome Remote Desktop",
            "TightVNC",
            "NoMachine",
            "Microsoft Quick Assist");

    private static final ImmutableList<String> DEVELOPER_TOOLS =
            ImmutableList.of("Tailscale", "ZeroTier", "ngrok", "CloudFlare Tunnel", "Visual Studio Dev Tunnel");

    private static final ImmutableList<String> PROGRAMS = ImmutableList.of(
            "Git",
            "Docker Desktop",
            "Visual Studio Code",
            "IntelliJ IDEA",
            "Firefox",
            "LibreOffice",
            "Slack",
            "Zoom Workplace",
            "KeePassXC",
            "PuTTY",
            "Spotify");

    /** Keyboards, mice, cameras, hubs and a switch at a desk. */
    private static final ImmutableList<String> USB_DEVICES =
            ImmutableList.of("046d:c52b", "046d:0825", "413c:2113", "05e3:0610", "0bda:8153", "04d9:a1cd", "0557:2213");

    private DeviceFacts() {}

    static void complete(Life life) {
        Draw draw = life.draw;
        if (draw.chance(0.4)) {
            if (!life.isSettled(Device.KIND)) {
                life.add(laptop(life).build());
            }
            if (!life.isSettled(DeviceItem.KIND)) {
                inventory(life);
            }
            if (!life.isSettled(DevicePosition.KIND) && draw.chance(0.5)) {
                positions(life);
            }
        }
    }

    static Instant delivered(Life life) {
        return life.parts(Delivery.KIND).stream()
                .flatMap(delivery -> delivery.deliveredAt().stream())
                .findFirst()
                .orElse(life.daysIn(3));
    }

    static Device.Builder laptop(Life life) {
        Draw draw = life.draw;
        String serial = "PF" + draw.digits(2) + draw.of("KX", "MR", "TW") + draw.digits(4);
        Device.Builder laptop = Device.builder()
                .name(LAPTOP)
                .owner(DeviceOwner.HOST)
                .managed(true)
                .serial(serial)
                .deliveredAt(delivered(life));
        if (draw.chance(0.4)) {
            int percent = draw.between(0, 99);
            laptop.statedSerial(percent < 90 ? serial : percent < 96 ? draw.typo(serial) : "R9" + draw.digits(8))
                    .serialAttempts(draw.chance(0.5) ? 1 : 2);
        }
        return laptop;
    }

    static void inventory(Life life) {
        Draw draw = life.draw;
        boolean isKnownWho = draw.chance(0.6);
        Instant delivered = delivered(life);
        for (String program : draw.some(PROGRAMS, draw.between(2, 4))) {
            life.add(software(draw, program, after(delivered, draw.between(0, 20)), isKnownWho));
        }
        life.add(usb(draw.of(USB_DEVICES), delivered).build());
        if (draw.chance(0.4)) {
            life.add(item(DeviceItemKind.SOFTWARE, after(delivered, 0))
                    .name(draw.of("ConnectWise Control", "TeamViewer", "Atera"))
                    .installedBy(InstalledBy.HOST)
                    .build());
        }
        if (draw.chance(0.05)) {
            for (String tool : draw.some(REMOTE_TOOLS, draw.chance(0.15) ? 2 : 1)) {
                life.add(software(draw, tool, after(delivered, draw.between(0, 40)), isKnownWho));
            }
        }
        if (draw.chance(0.08)) {
            life.add(software(draw, draw.of(DEVELOPER_TOOLS), after(delivered, draw.between(0, 20)), isKnownWho));
        }
        if (draw.chance(0.033)) {
            life.add(software(draw, "Mouse Jiggler", after(delivered, draw.between(0, 30)), isKnownWho));
        }
    }

    static DeviceItem software(Draw draw, String name, Instant at, boolean isKnownWho) {
        DeviceItem.Builder software = item(DeviceItemKind.SOFTWARE, at).name(name);
        return isKnownWho
                ? software.installedBy(draw.chance(0.95) ? InstalledBy.PERSON : InstalledBy.UNKNOWN)
                        .build()
                : software.build();
    }

    static DeviceItem.Builder usb(String identifier, Instant at) {
        return item(DeviceItemKind.USB_DEVICE, at).identifier(identifier);
    }

    static DeviceItem.Builder item(DeviceItemKind kind, Instant at) {
        return DeviceItem.builder().itemKind(kind).device(LAPTOP).firstSeenAt(at);
    }

    static Instant after(Instant delivered, int days) {
        return SessionFacts.ended(delivered, Duration.ofDays(days).plusHours(5));
    }

    /** By day and night since the delivery, at most thirty. */
    static void positions(Life life) {
        Draw draw = life.draw;
        boolean hasTown = draw.chance(0.5);
        Instant delivered = delivered(life);
        long hours = Duration.between(delivered, FieldValues.NOW).toHours();
        for (int i = draw.between(8, 30); i > 0 && hours > 1; i--) {
            Instant at = delivered.plus(Duration.ofHours(draw.between(0, (int) hours - 1)));
            position(life, at, hasTown).ifPresent(life::add);
        }
    }

    private static Optional<DevicePosition> position(Life life, Instant at, boolean hasTown) {
        Draw draw = life.draw;
        City town = life.whereabouts.at(at);
        int percent = draw.between(0, 99);
        if (percent < 3) {
            town = town.elsewhere(draw);
        } else if (percent < 22) {
            town = town.nearby(draw);
        }
        City there = town;
        return Whereabouts.position(there).map(middle -> {
            int radius = draw.of(List.of(1, 1, 2, 5, 25));
            Coordinates near = Whereabouts.near(draw, middle, (5.0 + radius) / Whereabouts.KM_PER_DEGREE);
            DevicePosition.Builder position = DevicePosition.builder()
                    .device(LAPTOP)
                    .at(at)
                    .position(near)
                    .accuracyKm(radius)
                    .country(there.country());
            return hasTown
                    ? position.locality(there.locality()).region(there.region()).build()
                    : position.build();
        });
    }
}
