package dev.tallystick.conformance.offenders.place;

import dev.tallystick.conformance.offenders.candidate.KnowsChecks;

final class KnowsCandidates {

    final KnowsChecks candidate = new KnowsChecks();
}
