package dev.tallystick.conformance.offenders.shape;

public class OpenForAll {}
