package dev.tallystick.conformance.offenders.json;

public final class Format {}
