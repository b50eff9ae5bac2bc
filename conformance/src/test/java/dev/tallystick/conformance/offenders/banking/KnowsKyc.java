package dev.tallystick.conformance.offenders.banking;

import dev.tallystick.conformance.offenders.kyc.KnowsSocial;

public final class KnowsKyc {

    final KnowsSocial other = new KnowsSocial();
}
