package dev.tallystick.conformance.offenders.calls;

import java.time.Instant;

final class ReadsAClock {

    final Instant now = Instant.now();
}
