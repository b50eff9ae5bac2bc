package dev.tallystick.conformance.offenders.calls;

final class Prints {

    void print() {
        System.out.println("printed");
    }
}
