package dev.tallystick.conformance.offenders.check;

import dev.tallystick.conformance.offenders.KnowsFormats;

public final class KnowsTheEngine {

    final KnowsFormats engine = new KnowsFormats();
}
