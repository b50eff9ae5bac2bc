package dev.tallystick.conformance.offenders.kyc;

import dev.tallystick.conformance.offenders.social.KnowsReports;

public final class KnowsSocial {

    final KnowsReports other = new KnowsReports();
}
