package dev.tallystick.conformance.offenders.candidate;

import dev.tallystick.conformance.offenders.check.KnowsTheEngine;

public final class KnowsChecks {

    final KnowsTheEngine check = new KnowsTheEngine();
}
