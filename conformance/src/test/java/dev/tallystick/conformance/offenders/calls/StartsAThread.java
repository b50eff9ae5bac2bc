package dev.tallystick.conformance.offenders.calls;

final class StartsAThread {

    void start() {
        new Thread(() -> {}).start();
    }
}
