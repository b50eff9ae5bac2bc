package dev.tallystick.conformance.offenders.social;

import dev.tallystick.conformance.offenders.json.Format;

public final class KnowsReports {

    final Format format = new Format();
}
