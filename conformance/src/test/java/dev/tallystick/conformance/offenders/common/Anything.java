package dev.tallystick.conformance.offenders.common;

final class Anything {}
