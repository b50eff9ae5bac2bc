package dev.tallystick;

import dev.tallystick.check.Fact;
import java.util.Optional;

/**
 * A fact as a report cites it.
 *
 * @param fact the fact
 * @param pointer where it stands in the candidate's JSON (RFC 6901); empty for a reference table or a rule
 * @param contentKey a keyed hash of the part's content that survives reordering; empty unless the screener has a secret
 *     for it, and for a reference table or a rule
 */
public record ReportedFact(Fact fact, Optional<String> pointer, Optional<String> contentKey) {}
