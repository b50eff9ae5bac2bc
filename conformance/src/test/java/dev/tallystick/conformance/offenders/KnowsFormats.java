package dev.tallystick.conformance.offenders;

import dev.tallystick.conformance.offenders.banking.KnowsKyc;
import dev.tallystick.conformance.offenders.json.Format;

public final class KnowsFormats {

    final Format format = new Format();
    final KnowsKyc module = new KnowsKyc();
}
