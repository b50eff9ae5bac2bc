package dev.tallystick.conformance.offenders.calls;

final class Logs {

    final System.Logger logger = System.getLogger("offender");
}
